/** Whether a message still holds when the rows of its invoices are read once more, just before it leaves. */
import type { Day } from '../days';
import type { Invoice, Ledger, OpenItem } from '../model';
import { openItems, thresholdFor } from './balance';
import { type Case, holdReason, settledReason } from './holds';

/** `gone` its row is no longer there; `paid` nothing is left to pay; `changed` anything else that the message hangs on. */
export type DroppedBecause = 'gone' | 'paid' | 'changed';

/**
 * Why an item drops out of its message, or null when it stands as it was planned.
 *
 * Compared are client, balance, due date and procedure; a status or a hold that would now keep it back counts as changed,
 * one that says the same in another word (open, overdue) does not.
 *
 * @param item   as it was planned
 * @param after  its row as read again; null when it is not found by its number any more
 */
export function whyDropped(item: OpenItem, after: Invoice | null, ledger: Ledger, today: Day): DroppedBecause | null {
  if (after === null) return 'gone';
  const now = openItems(after).find(({ id }) => id === item.id);
  const client = ledger.clients.find(({ id }) => id === after.clientId);
  if (now === undefined) return 'gone';
  if (client === undefined || after.clientId !== item.invoice.clientId) return 'changed';
  const { settings } = ledger;
  const tolerance = thresholdFor(settings.tolerance, now.balance.currency);
  const given: Case = { item: now, client, settings, today, tolerance, claimed: null, doubt: null };
  const settled = settledReason(given);
  if (settled !== null) return settled.code === 'closed' ? 'changed' : 'paid';
  return holdReason(given) !== null || !isSame(item, now) ? 'changed' : null;
}

function isSame(before: OpenItem, now: OpenItem): boolean {
  return (
    before.balance.minor === now.balance.minor &&
    before.balance.currency === now.balance.currency &&
    before.dueOn === now.dueOn &&
    before.invoice.procedure === now.invoice.procedure
  );
}
