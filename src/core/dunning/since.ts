/** What happened with a message's invoices since they were last written about: a promise that was not kept, payments. */

import type { PlannedMessage } from '../message';
import type { Agreement, Identity, OpenItem } from '../model';
import { type Money, sumByCurrency } from '../money';
import type { RunContext } from './context';

/** The last promise about one of the items that was broken and not spoken of since; null when there is none. */
export function brokenPromise(items: readonly OpenItem[], run: RunContext): PlannedMessage['brokenPromise'] {
  let last: Agreement | null = null;
  for (const item of items) {
    const promise = run.agreed.brokenPromiseOf(item);
    if (promise !== null && (last === null || (promise.until ?? '') > (last.until ?? ''))) last = promise;
  }
  return last?.until ? { on: last.until, amount: last.amount } : null;
}

/** What was paid on the items' invoices after the last written contact about each, one amount a currency. */
export function paidSince(items: readonly OpenItem[], run: RunContext): readonly Money[] {
  if (run.ledger.payments.length === 0) return NOTHING;
  const seen = new Set<Identity>();
  const paid: Money[] = [];
  for (const { id, invoice } of items) {
    const amount = seen.has(invoice.id) ? null : run.agreed.paidAfter(invoice.id, run.standingOf(id).lastWrittenOn);
    if (amount !== null) paid.push(amount);
    seen.add(invoice.id);
  }
  return sumByCurrency(paid);
}

const NOTHING: readonly Money[] = [];
