/**
 * The values of a message beside the steps: what was promised, agreed, contested, paid; what is open still, and how old it
 * is. `''` and no blocks in a reminder.
 */

import type { OccasionFacts, PlannedMessage } from '../message';
import { type Money, sumByCurrency } from '../money';
import { ageingTable } from './ageingTable';
import { formatDay, formatMoney, formatNumber } from './formats';
import { invoiceTable, type Row, type Writer } from './invoiceView';
import { inWords } from './letterWords';
import type { Parts } from './markdown';
import { tableParts } from './tables';
import type { ViewValue } from './template';
import { inSentence } from './values';

type Instalments = Extract<OccasionFacts, { kind: 'planAgreed' }>['instalments'];

/** The values that are no blocks; those of a promise are `sinceView`'s. */
export function occasionView(
  { about }: PlannedMessage,
  rows: readonly Row[],
  { language, words }: Writer,
): Record<string, ViewValue> {
  const long = (day: OccasionDay) => (day === null ? '' : formatDay(day, language, 'long'));
  const listed = (amounts: readonly Money[]) =>
    inWords(
      amounts.map((amount) => formatMoney(amount, language)),
      words,
    );
  const paid = about?.kind === 'partPaymentThanks' || about?.kind === 'paymentThanks' ? about : null;
  return {
    planFirstDate: long(about?.kind === 'planAgreed' ? (about.instalments[0]?.on ?? null) : null),
    disputeReason: about?.kind === 'disputeReceived' ? inSentence(about.reason) : '',
    disputeReview: long(about?.kind === 'disputeReceived' ? about.reviewOn : null),
    paidAmount: listed(paid?.amounts ?? []),
    paidOn: long(paid?.on ?? null),
    rest: about === null ? '' : listed(restOf(rows)),
    statementFrom: long(about?.kind === 'statement' ? about.from : null),
    statementTo: long(about?.kind === 'statement' ? about.to : null),
    noticeNumber: about?.kind === 'noticeWithdrawn' ? inSentence(about.number) : '',
  };
}

type OccasionDay = Extract<OccasionFacts, { kind: 'statement' }>['from'];

/** The tables that it has; none in a reminder. */
export function occasionBlocks(
  { about, credits }: PlannedMessage,
  rows: readonly Row[],
  writer: Writer,
): Readonly<Record<string, Parts>> {
  if (about === null) return {};
  const open = rows.filter(({ item }) => item.balance.minor > 0);
  const label = writer.words.total;
  return {
    ...(open.length > 0 && {
      restTable: invoiceTable({ rows: open, credits: [], totals: restOf(rows), label }, writer),
    }),
    ...(about.kind === 'planAgreed' && { planTable: planTable(about.instalments, writer) }),
    ...(about.kind === 'statement' && rows.length > 0 && { statementTable: ageingTable(rows, credits, writer) }),
  };
}

/**
 * What a payment would be made of now: of a promise what was promised, of a plan its first instalment, else the totals with
 * the charges that are claimed beside them. A code to scan asks for what the letter asks for, and never for more.
 */
export function toPay({ about, totals, charges }: PlannedMessage): readonly Money[] {
  if (about?.kind === 'promiseConfirmed' && about.amount !== null) return [about.amount];
  const first = about?.kind === 'planAgreed' ? about.instalments[0] : undefined;
  if (first !== undefined) return [first.amount];
  const claimed = charges.filter((charge) => charge.claimed).map(({ amount }) => amount);
  return claimed.length === 0 ? totals : sumByCurrency([...totals, ...claimed]);
}

function restOf(rows: readonly Row[]): readonly Money[] {
  return sumByCurrency(rows.map(({ item }) => item.balance)).filter(({ minor }) => minor > 0);
}

function planTable(instalments: Instalments, { language, words }: Writer): Parts {
  const count = formatNumber(instalments.length, language);
  return tableParts({
    head: [words.payment, words.due, words.originalAmount],
    numeric: [],
    rows: instalments.map(({ on, amount }, at) => ({
      cells: [
        words.instalmentOf(formatNumber(at + 1, language), count),
        formatDay(on, language, 'short'),
        formatMoney(amount, language),
      ],
      notes: [],
    })),
    totals: sumByCurrency(instalments.map(({ amount }) => amount)).map((total) => ({
      label: words.total,
      amount: formatMoney(total, language),
    })),
  });
}
