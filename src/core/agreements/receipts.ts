/** The rows of Payments by invoice: what was received, from when to when. Amounts of another currency than the invoice's do not count. */
import type { Day } from '../days';
import type { Identity, Invoice, Payment } from '../model';
import { type Money, money } from '../money';

/** The rows about each invoice, those dated later included. */
export type Receipts = ReadonlyMap<Identity, readonly Payment[]>;

/** Every row that names an invoice, read once. */
export function receiptsOf(payments: readonly Payment[]): Receipts {
  const rows = new Map<Identity, Payment[]>();
  for (const payment of payments) {
    const { invoiceId } = payment;
    if (invoiceId === null) continue;
    const before = rows.get(invoiceId);
    if (before) before.push(payment);
    else rows.set(invoiceId, [payment]);
  }
  return rows;
}

/**
 * What was received for an invoice from one day to another, both included; null `from`: from the first on.
 *
 * Null when Payments has no row about it at all: then the Paid or Balance column says what was paid. A row of a later day
 * is one: what was received until then is zero.
 */
export function received(receipts: Receipts, invoice: Invoice, from: Day | null, to: Day): Money | null {
  const rows = receipts.get(invoice.id);
  if (!rows) return null;
  const { currency } = invoice.amount;
  let minor = 0;
  let isKnown = false;
  for (const { on, amount } of rows) {
    if (amount.currency !== currency) continue;
    isKnown = true;
    if (on <= to && (from === null || on >= from)) minor += amount.minor;
  }
  return isKnown ? money(minor, currency) : null;
}

/** What was paid on an invoice after a day, up to another one included; null when nothing was, or the day is null. */
export function paidAfter(receipts: Receipts, invoiceId: Identity, after: Day | null, to: Day): Money | null {
  const rows = receipts.get(invoiceId) ?? [];
  if (after === null || !rows[0]) return null;
  const { currency } = rows[0].amount;
  const minor = rows.reduce(
    (sum, { on, amount }) => (amount.currency === currency && on > after && on <= to ? sum + amount.minor : sum),
    0,
  );
  return minor > 0 ? money(minor, currency) : null;
}
