/**
 * Writes the sample workbook as its owner would have: two sheets, a heading row that stays in view, number formats,
 * colours, and formula columns of the user's own whose results are known. Nothing of Paydue's is in it yet.
 */
import { addDays, serialOf } from '../days';
import type { Book, Sheet } from '../workbook/book';
import { SAMPLE_CLIENTS } from './clients';
import { SAMPLE_INVOICES, type SampleInvoice } from './invoices';

const FIRST_ROW = 2;
const DAY_FORMAT = 'dd/mm/yyyy';
const AMOUNT_FORMAT = '#,##0.00';
const HEADING_FILL = '#dfe7f1';
const SETTLED_COLOR = '#5f6368';
const STATUS_FILL: Readonly<Record<string, string>> = {
  Paid: '#d9ead3',
  Disputed: '#e6d9f2',
  Promised: '#fff2cc',
  'On hold': '#fce5cd',
};

/** Headings of the sheet Invoices with their widths in pixels, and where each stands. */
const INVOICE_COLUMNS = [
  ['Invoice', 90],
  ['Client', 180],
  ['Project', 200],
  ['PO number', 95],
  ['Issued', 90],
  ['Due', 90],
  ['Amount', 90],
  ['Paid', 90],
  ['Balance', 90],
  ['Currency', 75],
  ['Status', 95],
  ['Hold until', 90],
  ['Net of VAT', 95],
  ['Margin note', 180],
] as const;
const RIGHT: readonly string[] = ['Issued', 'Due', 'Amount', 'Paid', 'Balance', 'Hold until', 'Net of VAT'];
const CLIENT_COLUMNS = [
  ['Client', 180],
  ['Contact', 140],
  ['E-mail', 260],
  ['Phone', 130],
  ['Call hours', 85],
  ['Language', 80],
  ['Country', 75],
  ['Collector', 230],
  ['Sales rep', 250],
  ['Procedure', 110],
  ['Legal address', 320],
  ['Note', 280],
] as const;

/**
 * Fills an empty book.
 *
 * @param start the working day on which the user will first see it; every date is counted from it
 */
export function fillWorkbook(book: Book, start: string): void {
  const invoices = book.insertSheet('Invoices');
  writeHeadings(invoices, INVOICE_COLUMNS);
  for (const heading of ['Issued', 'Due', 'Hold until'] as const) invoices.setColumnFormat(at(heading), DAY_FORMAT);
  for (const heading of ['Amount', 'Paid', 'Balance', 'Net of VAT'] as const)
    invoices.setColumnFormat(at(heading), AMOUNT_FORMAT);
  const numbers = invoiceNumbers();
  SAMPLE_INVOICES.forEach((invoice, index) => {
    writeInvoice(invoices, FIRST_ROW + index, numbers[index] ?? '', invoice, start);
  });

  const clients = book.insertSheet('Clients');
  writeHeadings(clients, CLIENT_COLUMNS);
  SAMPLE_CLIENTS.forEach((client, index) => {
    const { contact, email, phone, hours, language, country, collector, salesRep } = client;
    writeRow(clients, FIRST_ROW + index, [
      client.client,
      contact,
      email,
      phone,
      hours,
      language,
      country,
      collector,
      salesRep,
      client.procedure,
      client.legalAddress,
      client.note,
    ]);
  });
}

/** Types in what the user learnt on one day of the story: payments and changed words in Status. */
export function enterNews(book: Book, on: number): void {
  const sheet = book.sheet('Invoices');
  if (sheet === null) return;
  SAMPLE_INVOICES.forEach((invoice, index) => {
    if (invoice.later?.on !== on) return;
    const row = FIRST_ROW + index;
    if (invoice.later.paid !== undefined) writePaid(sheet, row, invoice.amount, invoice.later.paid);
    if (invoice.later.status !== undefined) writeStatus(sheet, row, invoice.later.status);
  });
}

/** The number under which an invoice stands in the sheet. */
export function invoiceNumber(client: string, project: string): string {
  return invoiceNumbers()[SAMPLE_INVOICES.findIndex((one) => one.client === client && one.project === project)] ?? '';
}

/** `INV-2001` is the oldest, at the bottom; the newer twin repeats the number of the older one. */
function invoiceNumbers(): readonly string[] {
  const older = SAMPLE_INVOICES.map((invoice) => invoice.twin).lastIndexOf(true);
  const number = (index: number) => `INV-${2000 + SAMPLE_INVOICES.length - index}`;
  return SAMPLE_INVOICES.map((invoice, index) => number(invoice.twin ? older : index));
}

function writeInvoice(sheet: Sheet, row: number, number: string, invoice: SampleInvoice, start: string): void {
  const due = addDays(start, invoice.due);
  writeRow(sheet, row, [number, invoice.client, invoice.project, invoice.poNumber]);
  sheet.setValue(row, at('Issued'), serialOf(addDays(due, -invoice.terms)));
  sheet.setValue(row, at('Due'), invoice.dueText === null ? serialOf(due) : typedDay(due, invoice.dueText));
  sheet.setValue(row, at('Amount'), invoice.amount);
  writePaid(sheet, row, invoice.amount, invoice.paid);
  sheet.setValue(row, at('Currency'), invoice.currency ?? currencyOf(invoice.client));
  writeStatus(sheet, row, invoice.status || (invoice.paid > 0 ? 'Partly paid' : 'Open'));
  if (invoice.holdUntil !== null) sheet.setValue(row, at('Hold until'), serialOf(addDays(start, invoice.holdUntil)));
  const net = Math.round((cents(invoice.amount) * 10) / 12) / 100;
  sheet.setFormula(row, at('Net of VAT'), `ROUND(G${row}/1.2,2)`, net);
  if (invoice.remark !== '') sheet.setValue(row, at('Margin note'), invoice.remark);
}

function writePaid(sheet: Sheet, row: number, amount: number, paid: number): void {
  sheet.setValue(row, at('Paid'), paid);
  sheet.setFormula(row, at('Balance'), `G${row}-H${row}`, (cents(amount) - cents(paid)) / 100);
}

function writeStatus(sheet: Sheet, row: number, status: string): void {
  const column = at('Status');
  sheet.setValue(row, column, status);
  sheet.setStyle(row, column, { background: STATUS_FILL[status] ?? null, align: 'center' });
  if (status !== 'Paid') return;
  for (let each = 1; each < column; each++) sheet.setStyle(row, each, { color: SETTLED_COLOR });
}

function writeHeadings(sheet: Sheet, columns: readonly (readonly [string, number])[]): void {
  columns.forEach(([heading, pixels], index) => {
    sheet.setValue(1, index + 1, heading);
    sheet.setStyle(1, index + 1, { bold: true, background: HEADING_FILL });
    sheet.setColumnWidth(index + 1, pixels);
    if (RIGHT.includes(heading)) sheet.setStyle(1, index + 1, { align: 'right' });
  });
  sheet.setFrozenRows(1);
}

function writeRow(sheet: Sheet, row: number, texts: readonly string[]): void {
  texts.forEach((text, index) => {
    if (text !== '') sheet.setValue(row, index + 1, text);
  });
}

/** A date typed as text: readable, or a day that no calendar has. */
function typedDay(day: string, how: 'iso' | 'impossible'): string {
  return how === 'iso' ? day : `31/02/${day.slice(0, 4)}`;
}

function currencyOf(client: string): string {
  return SAMPLE_CLIENTS.find((each) => each.client === client)?.currency ?? 'GBP';
}

function at(heading: (typeof INVOICE_COLUMNS)[number][0]): number {
  return INVOICE_COLUMNS.findIndex((column) => column[0] === heading) + 1;
}

function cents(amount: number): number {
  return Math.round(amount * 100);
}
