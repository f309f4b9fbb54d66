/** One invoice of a message: the values a template may use of it, and its row in the message's table. */
import { type Day, daysBetween } from '../days';
import type { CreditLine, MessageLine } from '../message';
import type { OpenItem } from '../model';
import { add, type Money, subtract } from '../money';
import { formatDay, formatMoney, formatNumber } from './formats';
import type { LetterWords } from './letterWords';
import type { Parts } from './markdown';
import { type Table, tableParts } from './tables';
import { asView, type View } from './template';
import { inSentence } from './values';

/** An invoice as a letter speaks of it; `level` is null for one that is only listed. `notes` are more than its facts say. */
export type Row = {
  readonly item: OpenItem;
  readonly daysLate: number;
  readonly level: string | null;
  readonly notes: readonly string[];
};
/** The language of the letter and its words. */
export type Writer = { readonly language: string; readonly words: LetterWords };

/** An invoice that the message is about. */
export function rowOfLine({ item, level, daysOverdue }: MessageLine): Row {
  return { item, level: level.name, daysLate: Math.max(0, daysOverdue), notes: [] };
}

/** An invoice that is listed besides. */
export function rowOfItem(item: OpenItem, today: Day): Row {
  return { item, level: null, daysLate: Math.max(0, daysBetween(item.dueOn, today)), notes: [] };
}

/** The values of `invoiceNames`. */
export function invoiceView({ item, daysLate, level }: Row, { language, words }: Writer): View {
  const { invoice, balance, dueOn, label, disputed, instalment } = item;
  const paid = paidOf(item);
  return asView({
    number: inSentence(label),
    issuedOn: invoice.issuedOn === null ? '' : formatDay(invoice.issuedOn, language, 'long'),
    dueOn: formatDay(dueOn, language, 'long'),
    daysLate: formatNumber(daysLate, language),
    lateBy: words.days(daysLate, formatNumber(daysLate, language)),
    amount: formatMoney(paid === null ? wholeOf(item) : invoice.amount, language),
    paid: paid === null ? '' : formatMoney(paid, language),
    balance: formatMoney(balance, language),
    disputed: disputed === null ? '' : formatMoney(disputed, language),
    instalmentNumber: instalment === null ? '' : formatNumber(instalment.number, language),
    instalmentCount: instalment === null ? '' : formatNumber(instalment.of, language),
    level: inSentence(level),
    project: inSentence(invoice.project),
    poNumber: inSentence(invoice.poNumber),
  });
}

/** What stands in a table: invoices, the credits taken off them, and what they come to. */
export type InvoiceList = {
  readonly rows: readonly Row[];
  readonly credits: readonly CreditLine[];
  readonly totals: readonly Money[];
  /** What the totals are called; a single row needs no total, unless it is one of more than the rows. */
  readonly label: string;
};

/** The table of invoices in both parts. Nothing is said of days late when none is. */
export function invoiceTable({ rows, credits, totals, label }: InvoiceList, writer: Writer): Parts {
  const { language, words } = writer;
  const isLate = rows.some(({ daysLate }) => daysLate > 0);
  const needsTotal = rows.length + credits.length > 1 || totals.length > 1 || label !== words.total;
  const cellsOf = (name: string, on: Day, daysLate: string, amount: Money) => [
    name,
    formatDay(on, language, 'short'),
    ...(isLate ? [daysLate] : []),
    formatMoney(amount, language),
  ];
  const table: Table = {
    head: [words.invoice, words.due, ...(isLate ? [words.daysLate] : []), words.balance],
    numeric: isLate ? [2] : [],
    rows: [
      ...rows.map(({ item, daysLate, notes }) => ({
        cells: cellsOf(inSentence(item.label), item.dueOn, formatNumber(daysLate, language), item.balance),
        notes: [...notesOf(item, writer), ...notes],
      })),
      ...credits.map((credit) => ({
        cells: cellsOf(inSentence(credit.label) || words.onAccount, credit.on, '', credit.amount),
        notes: inSentence(credit.label) === '' ? [] : [words.credit],
      })),
    ],
    totals: needsTotal ? totals.map((total) => ({ label, amount: formatMoney(total, language) })) : [],
  };
  return tableParts(table);
}

/** An invoice that is in dispute as a whole: what is contested stands in the place of what is open. */
export function asDisputed(row: Row): Row {
  return { ...row, item: { ...row.item, balance: wholeOf(row.item), disputed: null } };
}

function notesOf(item: OpenItem, { language, words }: Writer): readonly string[] {
  const { invoice, disputed, instalment } = item;
  const [project, poNumber, paid] = [inSentence(invoice.project), inSentence(invoice.poNumber), paidOf(item)];
  const written = (amount: Money) => formatMoney(amount, language);
  return [
    ...(instalment === null ? [] : [words.instalmentOf(String(instalment.number), String(instalment.of))]),
    ...(project === '' ? [] : [project]),
    ...(poNumber === '' ? [] : [`${words.purchaseOrder} ${poNumber}`]),
    ...(paid === null ? [] : [words.paidOf(written(paid), written(invoice.amount))]),
    ...(disputed === null ? [] : [words.disputedOf(written(disputed))]),
  ];
}

/** What is open, with the part in dispute. */
function wholeOf({ balance, disputed }: OpenItem): Money {
  return disputed === null ? balance : add(balance, disputed);
}

/** What was paid or credited of an invoice; null when nothing was, and for an instalment, whose balance is its own. */
function paidOf(item: OpenItem): Money | null {
  const { instalment, invoice } = item;
  const open = wholeOf(item);
  if (instalment !== null || open.currency !== invoice.amount.currency) return null;
  const paid = subtract(invoice.amount, open);
  return paid.minor > 0 && open.minor > 0 ? paid : null;
}
