/** What an invoice still owes, and the amounts below which a rest is treated differently. */
import type { Invoice, OpenItem } from '../model';
import { decimal, fromDecimal, type Money, subtract } from '../money';

/**
 * What is to be settled of an invoice: one item, due on the extended day where one was granted.
 *
 * The balance is what the Balance column says, else Amount − Paid. It may be zero or negative: whether anything is left
 * to ask for is a question of its own (`holds.ts`).
 */
export function openItems(invoice: Invoice): readonly OpenItem[] {
  return [
    {
      id: invoice.id,
      label: invoice.number,
      invoice,
      dueOn: invoice.extendedTo ?? invoice.dueOn,
      isExtended: invoice.extendedTo !== null,
      disputed: null,
      instalment: null,
      balance: invoice.statedBalance ?? (invoice.paid ? subtract(invoice.amount, invoice.paid) : invoice.amount),
    },
  ];
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
