/** Whether a message still holds when the rows of its invoices are read once more, just before it leaves. */
import { agreedOn } from '../agreements/agreed';
import type { Day } from '../days';
import type { Invoice, Ledger, OpenItem } from '../model';
import { thresholdFor } from './balance';
import { type Case, holdReason, settledReason } from './holds';

/** `gone` its row is no longer there; `paid` nothing is left to pay; `changed` anything else that the message hangs on. */
export type DroppedBecause = 'gone' | 'paid' | 'changed';

/**
 * Why an item drops out of its message, or null when it stands as it was planned.
 *
 * Compared are client, balance, due date and procedure; a status, an agreement or a hold that would now keep it back counts
 * as changed, one that says the same in another word (open, overdue) does not. An instalment is found through its invoice.
 *
 * @param item    as it was planned
 * @param after   its invoice's row as read again; null when it is not found by its number any more
 * @param ledger  what the message was planned from, or its other sheets as read again
 */
export function whyDropped(item: OpenItem, after: Invoice | null, ledger: Ledger, today: Day): DroppedBecause | null {
  if (after === null) return 'gone';
  const client = ledger.clients.find(({ id }) => id === after.clientId);
  if (client === undefined || after.clientId !== item.invoice.clientId) return 'changed';
  const agreed = agreedOn(withNow(after, ledger), today);
  const items = agreed.itemsOf(after);
  // A line of a plan may be none any more: it is paid when its invoice is, else the plan has changed.
  const now = items.find(({ id }) => id === item.id) ?? null;
  const given: Case = {
    item: now ?? items[0] ?? item,
    client,
    settings: ledger.settings,
    today,
    tolerance: thresholdFor(ledger.settings.tolerance, after.amount.currency),
    claimed: null,
    doubt: null,
    agreed,
  };
  const settled = settledReason(given);
  if (settled !== null) return settled.code === 'closed' ? 'changed' : 'paid';
  return now === null || holdReason(given) !== null || !isSame(item, now) ? 'changed' : null;
}

/** Of one client alone: it is asked once a message, and the ledger may be long. */
function withNow(after: Invoice, ledger: Ledger): Ledger {
  const invoices: Invoice[] = [];
  for (const invoice of ledger.invoices)
    if (invoice.clientId === after.clientId) invoices.push(invoice.id === after.id ? after : invoice);
  const ids = new Set(invoices.map(({ id }) => id));
  return {
    ...ledger,
    invoices,
    agreements: ledger.agreements.filter(({ clientId }) => clientId === after.clientId),
    payments: ledger.payments.filter(({ invoiceId }) => invoiceId !== null && ids.has(invoiceId)),
  };
}

function isSame(before: OpenItem, now: OpenItem): boolean {
  return (
    before.balance.minor === now.balance.minor &&
    before.balance.currency === now.balance.currency &&
    before.dueOn === now.dueOn &&
    before.invoice.procedure === now.invoice.procedure
  );
}
