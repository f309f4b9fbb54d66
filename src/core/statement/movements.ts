/** What moved on a client's account, in the order of its days: invoices and credit notes as they were issued, money as it came. */

import { type Receipts, receiptsOf, received } from '../agreements/receipts';
import type { Day } from '../days';
import { balanceOf } from '../dunning/balance';
import type { Client, Invoice, Payment } from '../model';
import { type Money, money } from '../money';

export type Movement = {
  readonly kind: 'invoice' | 'credit' | 'payment';
  readonly on: Day;
  /** The invoice's number; of money on account its reference, or nothing. */
  readonly label: string;
  /** Above zero it raises what is owed; money that was taken back does, too. */
  readonly amount: Money;
};

/** The day an invoice counts from. One that names none counts from its due date, and at the latest on the statement's last day: it is known by then. */
export function dayOfIssue({ issuedOn, dueOn }: Invoice, to: Day): Day {
  return issuedOn ?? (dueOn < to ? dueOn : to);
}

/**
 * Added up they are what is open of all these invoices and on account. Money without a day counts on its invoice's.
 *
 * @param payments  those up to the last day
 */
export function movementsOf(
  client: Client,
  invoices: readonly Invoice[],
  payments: readonly Payment[],
  to: Day,
): readonly Movement[] {
  const receipts = receiptsOf(payments);
  const own = new Map(invoices.map((invoice) => [invoice.id, invoice]));
  const dated = payments.flatMap(({ on, amount, invoiceId, clientId, reference }): Movement[] => {
    const invoice = invoiceId === null ? null : own.get(invoiceId);
    const isOnAccount = invoiceId === null && clientId === client.id;
    if (!isOnAccount && invoice?.amount.currency !== amount.currency) return [];
    const label = invoice?.number ?? (reference ?? '').replace(/\s+/g, ' ');
    return [{ kind: 'payment', on, label, amount: money(-amount.minor, amount.currency) }];
  });
  const issued = invoices.flatMap((invoice): Movement[] => {
    const { number: label, amount } = invoice;
    const on = dayOfIssue(invoice, to);
    const known = sumOf(
      payments.filter(({ invoiceId, amount: paid }) => invoiceId === invoice.id && paid.currency === amount.currency),
    );
    const undated = amount.minor - known - openOf(invoice, receipts, to).minor;
    const first: Movement = { kind: amount.minor < 0 ? 'credit' : 'invoice', on, label, amount };
    return undated === 0 ? [first] : [first, { kind: 'payment', on, label, amount: money(-undated, amount.currency) }];
  });
  return [...issued, ...dated].sort(inOrder);
}

/**
 * What is open of an invoice at the end of a day; below zero for a credit. One that the Status column calls paid has
 * nothing open, but what was paid too much stays in credit.
 */
function openOf(invoice: Invoice, receipts: Receipts, to: Day): Money {
  const balance = balanceOf(invoice, received(receipts, invoice, null, to));
  if (invoice.status !== 'paid') return balance;
  return money(invoice.amount.minor < 0 ? 0 : Math.min(0, balance.minor), balance.currency);
}

const ORDER: readonly Movement['kind'][] = ['invoice', 'credit', 'payment'];

/** Of one day an invoice stands before the money for it. */
function inOrder(a: Movement, b: Movement): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}

function sumOf(payments: readonly Payment[]): number {
  return payments.reduce((sum, { amount }) => sum + amount.minor, 0);
}
