/** One invoice of a message: the values a template may use of it, and its row in the message's table. */
import { type Day, daysBetween } from '../days';
import type { MessageLine, OpenItem } from '../model';
import { type Money, subtract } from '../money';
import { formatDay, formatMoney, formatNumber } from './formats';
import type { LetterWords } from './letterWords';
import type { Parts } from './markdown';
import { type Table, tableParts } from './tables';
import { asView, type View } from './template';
import { inSentence } from './values';

/** An invoice as a letter speaks of it; `level` is null for one that is only listed. */
export type Row = { readonly item: OpenItem; readonly daysLate: number; readonly level: string | null };
/** The language of the letter and its words. */
export type Writer = { readonly language: string; readonly words: LetterWords };

/** An invoice that the message is about. */
export function rowOfLine({ item, level, daysOverdue }: MessageLine): Row {
  return { item, level: level.name, daysLate: Math.max(0, daysOverdue) };
}

/** An invoice that is listed besides. */
export function rowOfItem(item: OpenItem, today: Day): Row {
  return { item, level: null, daysLate: Math.max(0, daysBetween(item.dueOn, today)) };
}

/** The values of `invoiceNames`. */
export function invoiceView({ item, daysLate, level }: Row, { language, words }: Writer): View {
  const { invoice, balance, dueOn, label } = item;
  const paid = paidOf(item);
  return asView({
    number: inSentence(label),
    issuedOn: invoice.issuedOn === null ? '' : formatDay(invoice.issuedOn, language, 'long'),
    dueOn: formatDay(dueOn, language, 'long'),
    daysLate: formatNumber(daysLate, language),
    lateBy: words.days(daysLate, formatNumber(daysLate, language)),
    amount: formatMoney(paid === null ? balance : invoice.amount, language),
    paid: paid === null ? '' : formatMoney(paid, language),
    balance: formatMoney(balance, language),
    level: inSentence(level),
    project: inSentence(invoice.project),
    poNumber: inSentence(invoice.poNumber),
  });
}

/**
 * The table of invoices in both parts. Nothing is said of days late when none is.
 *
 * @param label  what the totals are called; a single invoice needs no total, unless it is one of more than the rows
 */
export function invoiceTable(rows: readonly Row[], totals: readonly Money[], label: string, writer: Writer): Parts {
  const { language, words } = writer;
  const isLate = rows.some(({ daysLate }) => daysLate > 0);
  const needsTotal = rows.length > 1 || totals.length > 1 || label !== words.total;
  const table: Table = {
    head: [words.invoice, words.due, ...(isLate ? [words.daysLate] : []), words.balance],
    numeric: isLate ? [2] : [],
    rows: rows.map(({ item, daysLate }) => ({
      cells: [
        inSentence(item.label),
        formatDay(item.dueOn, language, 'short'),
        ...(isLate ? [formatNumber(daysLate, language)] : []),
        formatMoney(item.balance, language),
      ],
      notes: notesOf(item, writer),
    })),
    totals: needsTotal ? totals.map((total) => ({ label, amount: formatMoney(total, language) })) : [],
  };
  return tableParts(table);
}

function notesOf(item: OpenItem, { language, words }: Writer): readonly string[] {
  const { invoice } = item;
  const [project, poNumber, paid] = [inSentence(invoice.project), inSentence(invoice.poNumber), paidOf(item)];
  return [
    ...(project === '' ? [] : [project]),
    ...(poNumber === '' ? [] : [`${words.purchaseOrder} ${poNumber}`]),
    ...(paid === null ? [] : [words.paidOf(formatMoney(paid, language), formatMoney(invoice.amount, language))]),
  ];
}

/** What was paid or credited of an invoice; null when nothing was, and for an instalment, whose balance is its own. */
function paidOf({ id, invoice, balance }: OpenItem): Money | null {
  if (id !== invoice.id || balance.currency !== invoice.amount.currency) return null;
  const paid = subtract(invoice.amount, balance);
  return paid.minor > 0 && balance.minor > 0 ? paid : null;
}
