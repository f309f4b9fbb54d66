/**
 * What a letter thanks for: the last payment, of a part or of the whole.
 *
 * Rows of Payments have days. Where only the Paid or Balance column speaks, what was paid in all is named and no day.
 */

import { type Day, daysBetween } from '../days';
import { balanceOf } from '../dunning/balance';
import type { OccasionFacts } from '../message';
import type { Invoice, OpenItem, Payment } from '../model';
import { isPositive, type Money, money, subtract, sumByCurrency } from '../money';
import { type Asked, itemsOf, type Told } from './told';

/** A part was paid, and something is still open of the same invoices. */
export function partPaymentFacts(asked: Asked): Told {
  const paid = chosenPaid(asked);
  if (paid.length === 0) return { refused: { code: 'noPayment' } };
  const parts = paid.filter(({ open }) => open > 0);
  return parts.length === 0 ? { refused: { code: 'paidInFull' } } : thanks('partPaymentThanks', parts, asked);
}

/** Nothing is open any more. Of several invoices that were chosen all must be paid. */
export function paymentFacts(asked: Asked): Told {
  const paid = chosenPaid(asked);
  const whole = paid.filter(({ open }) => open === 0);
  const open = paid.filter((one) => one.open > 0).map(({ invoice }) => invoice.number);
  if (whole.length === 0)
    return { refused: open.length > 0 ? { code: 'stillOpen', items: open } : { code: 'noPayment' } };
  if (asked.about.invoiceIds.length > 0 && open.length > 0) return { refused: { code: 'stillOpen', items: open } };
  return thanks('paymentThanks', whole, asked);
}

/** What a person may choose to thank for, the latest due date first, each with what was paid of it in all. */
export function thankable(occasion: 'partPaymentThanks' | 'paymentThanks', asked: Asked): readonly Thankable[] {
  return chosenPaid(asked)
    .filter(({ open }) => (occasion === 'paymentThanks' ? open === 0 : open > 0))
    .sort((a, b) => daysBetween(a.invoice.dueOn, b.invoice.dueOn))
    .map(({ invoice, inAll }) => ({ invoice, paid: inAll }));
}

export type Thankable = { readonly invoice: Invoice; readonly paid: Money };

type Paid = {
  readonly invoice: Invoice;
  /** Minor units that are still to be paid. */
  readonly open: number;
  /** Its last payment; null: it has no day. */
  readonly lastOn: Day | null;
  readonly onLast: Money;
  readonly inAll: Money;
};

/** Those of the client's, or of those chosen, of which something was paid. */
function chosenPaid(asked: Asked): readonly Paid[] {
  const { client, about, run } = asked;
  return run.ledger.invoices
    .filter(({ id, clientId }) => clientId === client.id && isChosen(id, about.invoiceIds))
    .flatMap((invoice) => paidOf(invoice, asked) ?? []);
}

function isChosen(id: string, chosen: readonly string[]): boolean {
  return chosen.length === 0 || chosen.indexOf(id) >= 0;
}

function paidOf(invoice: Invoice, { records }: Asked): Paid | null {
  if (!isPositive(invoice.amount) || NEVER_PAID.indexOf(invoice.status) >= 0) return null;
  const open = records.openOn(invoice, records.today);
  const rows = (records.receipts.get(invoice.id) ?? []).filter(
    ({ on, amount }) => on <= records.today && amount.currency === invoice.amount.currency,
  );
  if (rows.length > 0) {
    const lastOn = rows.reduce((last, { on }) => (on > last ? on : last), rows[0]?.on ?? records.today);
    const onLast = sumOf(
      rows.filter(({ on }) => on === lastOn),
      invoice,
    );
    return isPositive(onLast) ? { invoice, open, lastOn, onLast, inAll: sumOf(rows, invoice) } : null;
  }
  const byColumn = subtract(invoice.amount, balanceOf(invoice, null));
  const inAll = invoice.status === 'paid' && !isPositive(byColumn) ? invoice.amount : byColumn;
  return isPositive(inAll) ? { invoice, open, lastOn: null, onLast: inAll, inAll } : null;
}

const NEVER_PAID: readonly Invoice['status'][] = ['draft', 'cancelled', 'writtenOff'];

function sumOf(rows: readonly Payment[], { amount: { currency } }: Invoice): Money {
  return money(
    rows.reduce((sum, { amount }) => sum + amount.minor, 0),
    currency,
  );
}

/** Unless some were chosen, thanks are for the last day on which something came. Of several days none is named. */
function thanks(kind: 'partPaymentThanks' | 'paymentThanks', paid: readonly Paid[], asked: Asked): Told {
  const last = paid.reduce<Day | null>(
    (day, { lastOn }) => (lastOn !== null && (day ?? '') < lastOn ? lastOn : day),
    null,
  );
  if (asked.about.invoiceIds.length === 0 && last === null && kind === 'paymentThanks' && paid.length > 1)
    return { refused: { code: 'chooseInvoices' } };
  const meant = asked.about.invoiceIds.length > 0 ? paid : paid.filter(({ lastOn }) => lastOn === last);
  const isOneDay = last !== null && meant.every(({ lastOn }) => lastOn === last);
  const amounts = sumByCurrency(meant.map(({ onLast, inAll }) => (isOneDay ? onLast : inAll)));
  const on = isOneDay ? last : null;
  const about: OccasionFacts = { kind, on, amounts };
  const invoices = meant.map(({ invoice }) => invoice);
  const spoken = itemsOf(invoices, asked).map((item) => (kind === 'paymentThanks' ? settled(item) : item));
  const key = JSON.stringify([
    invoices.map(({ id }) => id).sort(),
    on,
    amounts.map(({ minor, currency }) => [minor, currency]),
  ]);
  return { about, spoken, disputed: [], credits: [], key };
}

/** What is within tolerance, or what the Status column calls paid, is not asked for any more. */
function settled(item: OpenItem): OpenItem {
  return { ...item, balance: money(0, item.balance.currency), disputed: null };
}
