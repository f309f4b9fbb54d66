/**
 * A statement of account: what a client owes in each currency on a day, or all that moved between two days, with opening
 * and closing balance and the age of what is open (capabilities 25).
 *
 * It is no reminder: it asks for nothing and counts as no step. What stands in dispute or on hold is listed and marked.
 */
import { type Agreed, agreedOn } from '../agreements/agreed';
import { type Day, daysBetween } from '../days';
import { thresholdFor } from '../dunning/balance';
import type { Client, Invoice, Ledger, OpenItem } from '../model';
import { add, isLess, type Money, money, subtract } from '../money';
import { type Ageing, ageingOf } from './ageing';
import { dayOfIssue, type Movement, movementsOf } from './movements';

/** Something that is open: an invoice, a credit note, money on account. */
export type OpenLine = {
  /** Empty for money on account that came without a reference. */
  readonly label: string;
  readonly issuedOn: Day;
  /** Null for a credit. */
  readonly dueOn: Day | null;
  /** What it was made out for. */
  readonly amount: Money;
  /** What is open of it; negative for a credit. */
  readonly open: Money;
  readonly daysOverdue: number;
  /** The part in dispute; null when nothing is. */
  readonly disputed: Money | null;
  readonly isHeld: boolean;
};

/** One currency: nothing is ever added across two. */
export type StatementSection = {
  readonly currency: string;
  /** What was owed before the first day; null without a period. */
  readonly opening: Money | null;
  /** Invoices, credits and payments of the period, in the order of their days; empty without a period. */
  readonly movements: readonly Movement[];
  /** What is open at the end of the last day, oldest due date first, credits last. */
  readonly open: readonly OpenLine[];
  readonly closing: Money;
  readonly ageing: Ageing;
};

export type Statement = {
  readonly client: Client;
  /** Null: it lists what is open and no more. */
  readonly from: Day | null;
  readonly to: Day;
  /** By currency code; one in which nothing is open and nothing moved is left out. */
  readonly sections: readonly StatementSection[];
};

export type StatementPeriod = { readonly from: Day | null; readonly to: Day };

/**
 * The account of a client at the end of a day. The closing balance is the sum of what is open, to the cent; with a period
 * it is also the opening balance and the movements added up.
 *
 * Drafts and what was cancelled or written off are left out. Money of which only the Paid or Balance column speaks has no
 * day: it counts on the day of its invoice.
 */
export function statementOf(client: Client, ledger: Ledger, { from, to }: StatementPeriod): Statement {
  const invoices = ledger.invoices.filter(
    (invoice) => invoice.clientId === client.id && !isLeftOut(invoice) && dayOfIssue(invoice, to) <= to,
  );
  const payments = ledger.payments.filter(({ on }) => on <= to);
  const agreed = agreedOn({ ...ledger, invoices, payments }, to);
  const open = [
    ...invoices.flatMap((invoice) => openLine(invoice, client, agreed, to)).sort(byDueDay),
    ...creditLines(client, invoices, agreed),
  ];
  const movements = movementsOf(client, invoices, payments, to);
  const currencies = [...new Set([...open, ...movements].map(({ amount }) => amount.currency))].sort();
  const sections = currencies.map((currency) => sectionOf(currency, { open, movements, from, to }));
  return { client, from, to, sections: sections.filter((one) => !isEmpty(one)) };
}

/** Whether nothing is left to pay or to give back: such a statement is sent only when somebody asks for it. */
export function isSettled({ sections }: Statement, { settings }: Ledger): boolean {
  return sections.every(({ closing }) => {
    if (closing.minor === 0) return true;
    const tolerance = thresholdFor(settings.tolerance, closing.currency);
    return tolerance !== null && isLess(money(Math.abs(closing.minor), closing.currency), tolerance);
  });
}

type Account = StatementPeriod & {
  readonly open: readonly OpenLine[];
  readonly movements: readonly Movement[];
};

function sectionOf(currency: string, account: Account): StatementSection {
  const { from, to } = account;
  const movements = account.movements.filter(({ amount }) => amount.currency === currency);
  const listed = account.open.filter(({ amount }) => amount.currency === currency);
  const closing = sumOf(
    movements.map(({ amount }) => amount),
    currency,
  );
  const open = withTakenBack(listed, closing, to);
  return {
    currency,
    opening:
      from === null
        ? null
        : sumOf(
            movements.filter(({ on }) => on < from).map(({ amount }) => amount),
            currency,
          ),
    movements: from === null ? [] : movements.filter(({ on }) => on >= from),
    open,
    closing,
    ageing: ageingOf(
      open.map((line) => ({ ...line, amount: line.open })),
      currency,
    ),
  };
}

/** Money on account of which more was taken back than came in: no invoice stands for it, yet it is owed. */
function withTakenBack(open: readonly OpenLine[], closing: Money, to: Day): readonly OpenLine[] {
  const listed = sumOf(
    open.map((line) => line.open),
    closing.currency,
  );
  const rest = subtract(closing, listed);
  if (rest.minor === 0) return open;
  const line = { label: '', issuedOn: to, dueOn: null, amount: rest, open: rest, daysOverdue: 0, disputed: null };
  return [...open, { ...line, isHeld: false }];
}

function sumOf(amounts: readonly Money[], currency: string): Money {
  return amounts.reduce(add, money(0, currency));
}

function isEmpty({ opening, movements, open }: StatementSection): boolean {
  return open.length === 0 && movements.length === 0 && (opening === null || opening.minor === 0);
}

function isLeftOut({ status }: Invoice): boolean {
  return status === 'draft' || status === 'cancelled' || status === 'writtenOff';
}

/** The invoice as a whole, not by its instalments; what the Status column calls paid is paid. */
function openLine(invoice: Invoice, client: Client, agreed: Agreed, to: Day): readonly OpenLine[] {
  const [item] = agreed.itemsOf(invoice);
  if (!item || invoice.status === 'paid') return [];
  const open = item.disputed === null ? item.balance : add(item.balance, item.disputed);
  if (open.minor <= 0) return [];
  const code = agreed.holdOf(item, client)?.code;
  const isDisputed = code === 'disputeOpen' || (invoice.status === 'disputed' && !agreed.replacesStatus(item));
  return [
    {
      label: item.label,
      issuedOn: dayOfIssue(invoice, to),
      dueOn: item.dueOn,
      amount: invoice.amount,
      open,
      daysOverdue: daysBetween(item.dueOn, to),
      disputed: isDisputed ? open : item.disputed,
      isHeld: isHeldByCell(item, client, to) || code === 'heldInvoice' || code === 'heldClient',
    },
  ];
}

function isHeldByCell({ invoice }: OpenItem, client: Client, to: Day): boolean {
  return (
    invoice.status === 'onHold' ||
    [invoice.holdUntil, client.holdUntil].some((until) => until !== null && (until === 'open' || to <= until))
  );
}

function creditLines(client: Client, invoices: readonly Invoice[], agreed: Agreed): readonly OpenLine[] {
  return agreed.creditsOf(client.id).map(({ label, on, amount }) => ({
    label,
    issuedOn: on,
    dueOn: null,
    amount: invoices.find(({ number }) => number === label)?.amount ?? amount,
    open: amount,
    daysOverdue: 0,
    disputed: null,
    isHeld: false,
  }));
}

function byDueDay(a: OpenLine, b: OpenLine): number {
  const [left, right] = [`${a.dueOn} ${a.label}`, `${b.dueOn} ${b.label}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
