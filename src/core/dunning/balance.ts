/** What an invoice still owes, and the amounts below which a rest is treated differently. */
import type { Day } from '../days';
import type { Invoice, OpenItem } from '../model';
import { decimal, fromDecimal, type Money, subtract } from '../money';
import { later } from './standing';

/** What other sheets say of an invoice; null where they say nothing. */
export type Found = {
  /** What the rows of Payments come to. */
  readonly paid: Money | null;
  /** A later due day by an agreement. */
  readonly dueOn: Day | null;
  /** The part in dispute, less than what is open. */
  readonly disputed: Money | null;
};

/** The item of an invoice of which no other sheet says anything. */
export function openItems(invoice: Invoice): readonly OpenItem[] {
  return [openItem(invoice, NOTHING)];
}

/**
 * An invoice as an open item: due on the latest day that was granted, never earlier than on its due date.
 *
 * The balance may be zero or negative: whether anything is left to ask for is a question of its own (`holds.ts`).
 */
export function openItem(invoice: Invoice, { paid, dueOn, disputed }: Found): OpenItem {
  const balance = balanceOf(invoice, paid);
  const due = later(later(invoice.dueOn, invoice.extendedTo), dueOn) ?? invoice.dueOn;
  return {
    id: invoice.id,
    label: invoice.number,
    invoice,
    dueOn: due,
    isExtended: due > invoice.dueOn,
    disputed,
    instalment: null,
    balance: disputed === null ? balance : subtract(balance, disputed),
  };
}

/**
 * Amount − payments where there are rows of Payments; else what the Balance column says, else Amount − Paid.
 *
 * @param paid  what the rows of Payments come to; null when there are none
 */
export function balanceOf(invoice: Invoice, paid: Money | null): Money {
  if (paid !== null) return subtract(invoice.amount, paid);
  return invoice.statedBalance ?? (invoice.paid ? subtract(invoice.amount, invoice.paid) : invoice.amount);
}

/**
 * The threshold of Settings that holds for a currency: its own, else that of `*`, whose number is read in the currency
 * itself (50.00 is 50 zloty). A currency without so small a unit takes the whole part. Null: there is none.
 */
export function thresholdFor(thresholds: Readonly<Record<string, Money | null>>, currency: string): Money | null {
  const own = thresholds[currency];
  if (own !== undefined) return own;
  const others = thresholds['*'];
  if (!others) return null;
  const number = decimal(others);
  return fromDecimal(number, currency) ?? fromDecimal(number.replace(/\..*/, ''), currency);
}

const NOTHING: Found = { paid: null, dueOn: null, disputed: null };
