/** A part payment gives the client a few days before the next step (capabilities.md 8). */
import { addDays, type Day } from '../days';
import { later } from '../dunning/standing';
import type { Invoice, Reason } from '../model';
import { received } from './receipts';
import type { Records } from './records';

/**
 * Why an invoice waits after a part of it was paid: the payments of the last days come to a good share of what was open
 * before them. Only payments with a day can tell.
 */
export function partPaymentReason(invoice: Invoice, { receipts, ledger, today }: Records): Reason | null {
  const rows = receipts.get(invoice.id);
  const { partPaymentDays, partPaymentPercent } = ledger.settings;
  if (!rows || partPaymentDays <= 0) return null;
  const from = addDays(today, 1 - partPaymentDays);
  const before = received(receipts, invoice, null, addDays(from, -1));
  const paid = received(receipts, invoice, from, today);
  if (before === null || paid === null || paid.minor <= 0) return null;
  if (paid.minor * 100 < partPaymentPercent * (invoice.amount.minor - before.minor)) return null;
  let paidOn: Day = from;
  for (const { on, amount } of rows) {
    const isOne = amount.currency === invoice.amount.currency && amount.minor > 0 && on <= today;
    paidOn = isOne ? (later(paidOn, on) ?? on) : paidOn;
  }
  return { code: 'partPayment', params: { paidOn, on: addDays(paidOn, partPaymentDays) } };
}
