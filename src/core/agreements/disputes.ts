/** Disputes: which invoices, or parts of them, are contested, and the days to pay after one was settled for us (capabilities.md 10). */
import { addDays, type Day } from '../days';
import { later } from '../dunning/standing';
import type { Agreement, AgreementState, Identity } from '../model';
import { add, isLess, isPositive, type Money, money, subtract } from '../money';
import type { Reason } from '../reason';
import { isEnded, type Records } from './records';

export type Contested = {
  /** The first dispute that is open about it. */
  readonly dispute: Agreement;
  /** The part in dispute; null: all that is open. */
  readonly part: Money | null;
};

/** What is in dispute today, by invoice. A part that is disputed over several invoices is taken from them in their order. */
export function contestedInvoices(records: Records): ReadonlyMap<Identity, Contested> {
  const contested = new Map<Identity, Contested>();
  for (const dispute of records.recorded('dispute')) {
    if (!isOpenDispute(dispute, records.today)) continue;
    let left = dispute.amount !== null && isPositive(dispute.amount) ? dispute.amount : null;
    for (const invoice of records.covered(dispute)) {
      const open = money(records.openOn(invoice, records.today), invoice.amount.currency);
      const part = left === null || left.currency !== open.currency ? null : isLess(left, open) ? left : open;
      if (left !== null && part !== null) left = subtract(left, part);
      if (part?.minor !== 0) contested.set(invoice.id, together(contested.get(invoice.id), { dispute, part }, open));
    }
  }
  return contested;
}

/** Why an invoice waits that is wholly in dispute; null when it is not, or only a part of it is. */
export function disputeReason(contested: Contested | undefined): Reason | null {
  if (!contested || contested.part !== null) return null;
  const { recordedOn, reason } = contested.dispute;
  return { code: 'disputeOpen', params: { since: recordedOn, reason: reason ?? '' } };
}

/** Whether nothing has settled it. Settled for us without a day, it is open until somebody fills in Ended on. */
export function isOpenDispute(dispute: Agreement, today: Day): boolean {
  return !isEnded(dispute, today) && !(dispute.outcome === 'accepted' && dispute.endedOn === null);
}

/** The first day on which a dispute is to be looked at again. */
export function reviewDay({ until, recordedOn }: Agreement, { ledger }: Records): Day {
  return until ?? addDays(recordedOn, ledger.settings.disputeReviewDays);
}

/** The days until which to pay after disputes that were settled for us, by invoice. */
export function upheldDays(records: Records): Map<Identity, Day> {
  const { today, ledger } = records;
  const days = new Map<Identity, Day>();
  for (const dispute of records.recorded('dispute')) {
    const { outcome, endedOn } = dispute;
    if (outcome !== 'upheld' || endedOn === null || endedOn > today) continue;
    const on = addDays(endedOn, ledger.settings.disputeGraceDays);
    for (const { id } of records.covered(dispute)) days.set(id, later(days.get(id) ?? null, on) ?? on);
  }
  return days;
}

/** What has become of a dispute. */
export function disputeState(dispute: Agreement, records: Records): AgreementState {
  const { outcome } = dispute;
  if (isOpenDispute(dispute, records.today)) return reviewDay(dispute, records) <= records.today ? 'review' : 'active';
  return outcome === 'upheld' || outcome === 'accepted' ? outcome : 'ended';
}

/** Several disputes about one invoice add up, to all that is open at most. */
function together(before: Contested | undefined, one: Contested, open: Money): Contested {
  const dispute = before?.dispute ?? one.dispute;
  if (one.part === null || before?.part === null) return { dispute, part: null };
  const part = before ? add(before.part, one.part) : one.part;
  return { dispute, part: isLess(part, open) ? part : null };
}
