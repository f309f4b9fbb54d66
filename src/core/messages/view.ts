/**
 * The facts of a planned message → the values of the names a template may use (`names.ts`), in one language.
 *
 * Every value is text from here on: made fit for a letter, formatted for the reader, `''` when absent.
 */
import { addDays, type Day, daysBetween } from '../days';
import type { MessageLine, OpenItem, PlannedMessage, Settings } from '../model';
import { type Money, subtract, sumByCurrency } from '../money';
import { formatDay, formatMoney, formatNumber } from './formats';
import { inWords, type LetterWords, letterWords } from './letterWords';
import { blockMark, type Parts } from './markdown';
import { groupedIban, linksOf, type Payable, waysToPay } from './payment';
import { factParts, type Table, tableParts } from './tables';
import type { View, ViewValue } from './template';
import { isolated, oneLine, severalLines } from './values';

/** The view a template is filled with, and the blocks its marks stand for. */
export type MessageView = { readonly view: View; readonly blocks: Readonly<Record<string, Parts>> };

/** A week: long enough to answer, short enough to be remembered (capabilities 17, `payWithin`). */
const DAYS_TO_REPLY = 7;
/** As many numbers as a subject can bear. */
const LISTED_NUMBERS = 3;

type Row = { readonly item: OpenItem; readonly daysLate: number; readonly level: string | null };
type Writer = { readonly language: string; readonly words: LetterWords };

/** @param language the template's, so that days and amounts fit its words */
export function messageView(planned: PlannedMessage, settings: Settings, today: Day, language: string): MessageView {
  const writer = { language, words: letterWords(language) };
  const rows = planned.lines.map(rowOfLine);
  const others = planned.alsoOverdue.map((item) => rowOfItem(item, today));
  const totals = sumByCurrency(rows.map(({ item }) => item.balance));
  const payables = payablesOf(rows, totals);
  const numbers = rows.map(({ item }) => item.label);
  const asked = { numbers, payables, token: planned.token };
  const facts = waysToPay(settings.creditor, asked, language, writer.words);
  const blocks: Record<string, Parts> = { invoiceTable: invoiceTable(rows, totals, writer.words.total, writer) };
  if (others.length > 0)
    blocks['alsoOverdueTable'] = invoiceTable(others, planned.totals, writer.words.totalOfAll, writer);
  if (facts.length > 0) blocks['waysToPay'] = factParts(facts);
  const view = record({
    ...clientView(planned, writer),
    ...invoicesView(rows, others, writer),
    ...totalsView(totals, planned.totals, writer),
    ...creditorView(settings),
    paymentLink: linksOf(settings.creditor, payables)[0]?.href ?? '',
    today: formatDay(today, language, 'long'),
    replyBy: formatDay(addDays(today, DAYS_TO_REPLY), language, 'weekday'),
    token: planned.token,
    invoiceTable: blockMark('invoiceTable'),
    alsoOverdueTable: others.length > 0 ? blockMark('alsoOverdueTable') : '',
    waysToPay: facts.length > 0 ? blockMark('waysToPay') : '',
  });
  return { view, blocks };
}

function clientView(planned: PlannedMessage, { words }: Writer): Record<string, ViewValue> {
  const name = value(planned.client.contact);
  return {
    client: record({ name: isolated(oneLine(planned.client.name)) }),
    contact: record({ name: name || words.unknownName, firstName: name.split(' ')[0] || words.unknownName }),
    hasContact: name !== '',
    greeting: name === '' ? words.dearUnknown : words.dear(name),
  };
}

function invoicesView(rows: readonly Row[], others: readonly Row[], writer: Writer): Record<string, ViewValue> {
  const { language, words } = writer;
  const numbers = rows.map(({ item }) => isolated(oneLine(item.label)));
  const rest = numbers.length - LISTED_NUMBERS + 1;
  const listed =
    rest < 2 ? numbers : [...numbers.slice(0, LISTED_NUMBERS - 1), words.more(formatNumber(rest, language))];
  const days = Math.max(0, ...rows.map(({ daysLate }) => daysLate));
  const dueDays = rows.map(({ item }) => item.dueOn).sort();
  return {
    invoices: rows.map((row) => invoiceView(row, writer)),
    alsoOverdue: others.map((row) => invoiceView(row, writer)),
    one: rows.length === 1,
    many: rows.length > 1,
    count: formatNumber(rows.length, language),
    invoiceList: inWords(listed, words),
    oldestDueOn: dueDays[0] === undefined ? '' : formatDay(dueDays[0], language, 'long'),
    oldestDaysLate: formatNumber(days, language),
    oldestLateBy: words.days(days, formatNumber(days, language)),
  };
}

function invoiceView({ item, daysLate, level }: Row, { language, words }: Writer): View {
  const { invoice, balance, dueOn, label } = item;
  const paid = paidOf(item);
  return record({
    number: isolated(oneLine(label)),
    issuedOn: invoice.issuedOn === null ? '' : formatDay(invoice.issuedOn, language, 'long'),
    dueOn: formatDay(dueOn, language, 'long'),
    daysLate: formatNumber(daysLate, language),
    lateBy: words.days(daysLate, formatNumber(daysLate, language)),
    amount: formatMoney(paid === null ? balance : invoice.amount, language),
    paid: paid === null ? '' : formatMoney(paid, language),
    balance: formatMoney(balance, language),
    level: value(level),
    project: value(invoice.project),
    poNumber: value(invoice.poNumber),
  });
}

function totalsView(
  totals: readonly Money[],
  ofAll: readonly Money[],
  { language, words }: Writer,
): Record<string, ViewValue> {
  const amounts = totals.map((total) => formatMoney(total, language));
  const all = ofAll.map((total) => formatMoney(total, language));
  return {
    totals: amounts.map((amount) => record({ amount })),
    total: inWords(amounts, words),
    totalOfAll: inWords(all, words),
    severalCurrencies: totals.length > 1,
  };
}

function creditorView({ creditor }: Settings): Record<string, ViewValue> {
  const [name, sender, phone] = [value(creditor.name), value(creditor.sender), value(creditor.phone)];
  const company = [name, phone].filter((part) => part !== '').join(' · ');
  const ownSignature = severalLines(creditor.signature ?? '');
  return {
    creditor: record({
      name,
      sender,
      phone,
      address: severalLines(creditor.address ?? ''),
      email: value(creditor.replyTo?.address ?? null),
      bankName: value(creditor.bankName),
      iban: creditor.iban === null ? '' : groupedIban(creditor.iban),
      bic: value(creditor.bic),
    }),
    signature: ownSignature || [sender, company].filter((line) => line !== '').join('\n'),
  };
}

function invoiceTable(rows: readonly Row[], totals: readonly Money[], label: string, writer: Writer): Parts {
  const { language, words } = writer;
  const isLate = rows.some(({ daysLate }) => daysLate > 0);
  const needsTotal = rows.length > 1 || totals.length > 1 || label !== words.total;
  const table: Table = {
    head: [words.invoice, words.due, ...(isLate ? [words.daysLate] : []), words.balance],
    numeric: isLate ? [2] : [],
    rows: rows.map(({ item, daysLate }) => ({
      cells: [
        isolated(oneLine(item.label)),
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
  const [project, poNumber, paid] = [value(invoice.project), value(invoice.poNumber), paidOf(item)];
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

/** One payment for each currency of the invoices asked for; those that are also overdue are only listed. */
function payablesOf(rows: readonly Row[], totals: readonly Money[]): readonly Payable[] {
  return totals.map((amount) => ({
    amount,
    numbers: rows.filter(({ item }) => item.balance.currency === amount.currency).map(({ item }) => item.label),
  }));
}

function rowOfLine({ item, level, daysOverdue }: MessageLine): Row {
  return { item, level: level.name, daysLate: Math.max(0, daysOverdue) };
}

function rowOfItem(item: OpenItem, today: Day): Row {
  return { item, level: null, daysLate: Math.max(0, daysBetween(item.dueOn, today)) };
}

/** A text that may be absent, in one line. */
function value(text: string | null): string {
  return text === null ? '' : isolated(oneLine(text));
}

/** Without a prototype: a tag called `constructor` finds nothing. */
function record(fields: Readonly<Record<string, ViewValue>>): View {
  return Object.assign(Object.create(null), fields);
}
