/** A part payment gives the client a few days before the next step (capabilities.md 8). */
import { addDays, type Day } from '../days';
import { later } from '../dunning/standing';
import type { Invoice } from '../model';
import type { Reason } from '../reason';
import type { Records } from './records';

/**
 * Why an invoice waits after a part of it was paid: the payments of the last days come to a good share of what was open
 * before them. Only payments with a day can tell.
 */
export function partPaymentReason({ id, amount }: Invoice, { receipts, ledger, today }: Records): Reason | null {
  const rows = receipts.get(id);
  const { partPaymentDays, partPaymentPercent } = ledger.settings;
  if (!rows || partPaymentDays <= 0) return null;
  const since = addDays(today, -partPaymentDays);
  let open = amount.minor;
  let paid = 0;
  let paidOn: Day | null = null;
  for (const payment of rows) {
    const { minor, currency } = payment.amount;
    if (currency !== amount.currency || payment.on > today) continue;
    if (payment.on <= since) open -= minor;
    else paid += minor;
    if (payment.on > since && minor > 0) paidOn = later(paidOn, payment.on);
  }
  if (paidOn === null || paid <= 0 || paid * 100 < partPaymentPercent * open) return null;
  return { code: 'partPayment', params: { paidOn, on: addDays(paidOn, partPaymentDays) } };
}
