/**
 * What is wrong with a workbook on one day: plans that do not add up, days that lie ahead; without the rows of Agreements
 * that nobody needs to correct any more, because what they were about is over; and with rates that are out of date.
 */
import { addDays, type Day } from '../core/days';
import type { Problem, ProblemCode } from '../core/problem';
import { readAgreementKind } from './agreementCells';
import { planProblems } from './agreements';
import { bad, isBad } from './cells';
import { readDay } from './dayCells';
import type { Opened } from './ledger';
import { AGREEMENT_LABELS } from './ownSheets';
import { PAYMENT_LABELS } from './payments';
import { cellProblems } from './problems';
import { staleRates } from './staleRates';
import { cellOf } from './table';

/** A payment may be entered some days before it is booked. */
const AHEAD = 7;
/** Paid invoices and their clients leave the sheet; what was agreed about them stays. */
const OF_THE_GONE: readonly ProblemCode[] = ['agreementInvoiceUnknown', 'clientUnknown'];

/** All of it, those of the sheets first. */
export function problemsOn(opened: Opened, today: Day): readonly Problem[] {
  return [
    ...opened.problems.filter((problem) => !isOver(problem, opened, today)),
    ...planProblems(opened, today),
    ...daysAhead(opened, today),
    ...staleRates(opened, today),
  ];
}

/** Whether a row of Agreements is about somebody or something gone, and was ended or its day has passed. */
function isOver({ sheet, row, code }: Problem, opened: Opened, today: Day): boolean {
  const { layout, agreementSheet, rereading } = opened;
  const { agreements } = layout;
  if (!agreements || !rereading || sheet !== agreements.name || row === null || !OF_THE_GONE.includes(code))
    return false;
  const cells = agreementSheet?.rows[row - 1] ?? [];
  const dayIn = (field: 'until' | 'endedOn'): Day | null => {
    const read = readDay(cellOf(agreements, cells, field), rereading.context.locale);
    return isBad(read) ? null : read;
  };
  const endedOn = dayIn('endedOn');
  if (endedOn !== null && endedOn <= today) return true;
  const kind = readAgreementKind(cellOf(agreements, cells, 'kind'));
  const until = dayIn('until');
  // The day of a dispute is that of its review.
  return !isBad(kind) && kind !== 'dispute' && until !== null && until < today;
}

/** Rows that do not count yet: often a day and a month the wrong way round. */
function daysAhead({ ledger, layout }: Opened, today: Day): readonly Problem[] {
  const { agreements, payments } = layout;
  const ahead = bad('dayImplausible', { meanwhile: 'later' });
  const problems: Problem[] = [];
  for (const { row, recordedOn } of agreements ? ledger.agreements : []) {
    const isFirst = problems[problems.length - 1]?.row !== row;
    if (agreements && recordedOn > today && isFirst)
      problems.push(cellProblems(agreements, AGREEMENT_LABELS)(row, 'recordedOn', ahead, recordedOn));
  }
  const soon = addDays(today, AHEAD);
  for (const { row, on } of payments ? ledger.payments : [])
    if (payments && on > soon) problems.push(cellProblems(payments, PAYMENT_LABELS)(row, 'date', ahead, on));
  return problems;
}
