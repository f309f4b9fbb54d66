/** Promises to pay: which one counts for an invoice, whether it holds, was kept or was broken (capabilities.md 11). */
import { addDays, type Day } from '../days';
import { nextSendingDay, sendingDaysAfter } from '../dunning/window';
import type { Agreement, AgreementState, Identity, Invoice } from '../model';
import type { Reason } from '../reason';
import { received } from './receipts';
import { isEnded, openSum, type Records } from './records';

export type GivenPromise = {
  readonly agreement: Agreement;
  readonly until: Day;
  readonly invoices: readonly Invoice[];
  /** The last day of grace: the money may still arrive on it. */
  readonly graceTo: Day;
  /** The most promises, this one included, that there are for one of its invoices. */
  readonly count: number;
  /** The day on which a later promise about one of its invoices took its place. */
  readonly replacedOn: Day | null;
};

export type Promises = {
  readonly all: readonly GivenPromise[];
  /** The last promise for an invoice and its number among them. */
  readonly lastOf: ReadonlyMap<Identity, { readonly promise: GivenPromise; readonly count: number }>;
};

/** Every promise that was made and not withdrawn. */
export function promisesOf(records: Records): Promises {
  const { settings, holidays } = records.ledger;
  const all: { -readonly [K in keyof GivenPromise]: GivenPromise[K] }[] = [];
  const lastOf = new Map<Identity, { readonly promise: (typeof all)[number]; readonly count: number }>();
  for (const agreement of records.recorded('promise')) {
    const { until, outcome, recordedOn } = agreement;
    if (until === null || (outcome === 'withdrawn' && isEnded(agreement, records.today))) continue;
    const invoices = records.covered(agreement);
    const graceTo = sendingDaysAfter(until, settings.promiseGraceDays, settings, holidays);
    const promise = { agreement, until, invoices, graceTo, count: 0, replacedOn: null };
    all.push(promise);
    for (const { id } of invoices) {
      const before = lastOf.get(id);
      if (before) before.promise.replacedOn = before.promise.replacedOn ?? recordedOn;
      const count = (before?.count ?? 0) + 1;
      promise.count = Math.max(promise.count, count);
      lastOf.set(id, { promise, count });
    }
  }
  return { all, lastOf };
}

/** Why an invoice waits for promised money, or a person has to say whether it does; null when no promise holds it back. */
export function promiseReason({ lastOf }: Promises, invoice: Invoice, records: Records): Reason | null {
  const last = lastOf.get(invoice.id);
  if (!last || !isPending(last.promise, records)) return null;
  const { until, graceTo, agreement } = last.promise;
  const { settings, holidays } = records.ledger;
  if (last.count > settings.maxPromises && agreement.outcome !== 'accepted') {
    return { code: 'promiseTooMany', params: { until, promises: last.count } };
  }
  return { code: 'promiseMade', params: { until, on: nextSendingDay(addDays(graceTo, 1), settings, holidays) } };
}

/**
 * What has become of a promise.
 *
 * It is kept when what was paid from its recording to the last day of grace reaches the amount, or when nothing is open
 * then. Where the payments have no days, what was paid in all counts, for as long as no later promise was made.
 */
export function promiseState(promise: GivenPromise, records: Records): AgreementState {
  const { agreement, graceTo, replacedOn, count } = promise;
  const { today } = records;
  const { maxPromises } = records.ledger.settings;
  if (isEnded(agreement, today) && (agreement.endedOn ?? graceTo) <= graceTo) return 'ended';
  if (isKept(promise, records)) return 'kept';
  if (replacedOn !== null && replacedOn <= graceTo) return 'replaced';
  if (today > graceTo) return 'broken';
  return count > maxPromises && agreement.outcome !== 'accepted' ? 'review' : 'active';
}

/** Whether a promise was broken and nobody has ended it or made another one since. */
export function isBroken(promise: GivenPromise, records: Records): boolean {
  const { agreement, replacedOn } = promise;
  return replacedOn === null && !isEnded(agreement, records.today) && promiseState(promise, records) === 'broken';
}

/** It waits to the end, paid or not: a payment must never be what causes a reminder. */
function isPending({ agreement, graceTo, replacedOn }: GivenPromise, { today }: Records): boolean {
  return replacedOn === null && today <= graceTo && !isEnded(agreement, today);
}

function isKept({ agreement, invoices, graceTo, replacedOn }: GivenPromise, records: Records): boolean {
  const { receipts, today } = records;
  const to = [graceTo, replacedOn ?? today].reduce((a, b) => (a < b ? a : b), today);
  const isDated = invoices.every((invoice) => received(receipts, invoice, null, to) !== null);
  if (invoices.length === 0 || (replacedOn !== null && !isDated)) return false;
  if (openSum(records, invoices, to) === 0) return true;
  const { amount, recordedOn } = agreement;
  if (amount === null || amount.minor <= 0) return false;
  const paid = invoices.reduce((sum, invoice) => {
    if (invoice.amount.currency !== amount.currency || !isPayable(invoice)) return sum;
    const dated = received(receipts, invoice, recordedOn, to);
    return sum + (dated ? dated.minor : invoice.amount.minor - records.openOn(invoice, to));
  }, 0);
  return paid >= amount.minor;
}

/** A credit note is not paid, nor is what was cancelled or given up. */
function isPayable({ amount, status }: Invoice): boolean {
  return amount.minor > 0 && ['draft', 'cancelled', 'writtenOff', 'inCollection'].indexOf(status) < 0;
}
