/**
 * The Payments sheet: its rows → payments. A bookkeeper brings it, so its headings are known in the six languages, by the
 * words of the invoice sheet. What the payments mean for the invoices is `paidInvoices.ts`.
 */
import type { Identity, Invoice, Payment } from '../core/model';
import type { Money } from '../core/money';
import type { Problem } from '../core/problem';
import { type Bad, bad, cellText, isBad, isBlank, type RawCell, type RawSheet } from './cells';
import { type CurrencyContext, currencyOf } from './currencyCells';
import { readDay } from './dayCells';
import type { HeadingTable } from './headings';
import { INVOICE_HEADINGS } from './invoiceHeadings';
import type { Known } from './known';
import { amountParts, moneyOf, writtenCurrency } from './moneyCells';
import { cellProblems, listed, sheetProblem } from './problems';
import { cellOf, locate, type SheetLayout } from './table';
import { keysOf } from './wordKeys';

export type PaymentField = 'date' | 'amount' | 'currency' | 'client' | 'invoice' | 'reference';
export const PAYMENT_LABELS: Readonly<Record<PaymentField, string>> = {
  ...{ date: 'Date', amount: 'Amount', currency: 'Currency', client: 'Client', invoice: 'Invoice' },
  reference: 'Reference',
};

/** The Payments sheet as found; `layout` is null when it cannot be read. */
export type FoundPayments = {
  readonly sheet: RawSheet;
  readonly layout: (SheetLayout<PaymentField> & { readonly lastRow: number }) | null;
  readonly problems: readonly Problem[];
};

export type ReadPayments = {
  readonly payments: readonly Payment[];
  readonly problems: readonly Problem[];
  /** Invoices about which a row says something that cannot be read: what of them is paid nobody knows. */
  readonly doubted: ReadonlyMap<Identity, Problem>;
};

/** Clients read them in the reminder: a column of notes is none. */
const REFERENCES =
  'reference | payment reference | référence | communication | libellé | verwendungszweck | buchungstext | ' +
  'referenz | referencia | concepto | referentie | omschrijving | mededeling | riferimento | causale';
/** Of words with several meanings the sheet's own decides: a number is the invoice's, an amount or a date the payment's. */
const HEADINGS: HeadingTable<PaymentField> = new Map([
  ...[...INVOICE_HEADINGS].flatMap(([key, { field, rank }]) => {
    const own = (meant: PaymentField, more = 0) => [[key, { field: meant, rank: rank + more }] as const];
    if (field === 'number') return own('invoice');
    if (field === 'client' || field === 'currency') return own(field);
    if (field === 'paid') return own('amount');
    if (field === 'amount') return own('amount', 1);
    if (field === 'paidOn') return own('date');
    return field === 'issueDate' ? own('date', 1) : [];
  }),
  ...keysOf(REFERENCES).map((key) => [key, { field: 'reference' as const, rank: 0 }] as const),
]);

/** Finds the columns. Without day and amount, and invoice or client, what was paid is not known, and so nobody is judged. */
export function findPayments(sheet: RawSheet): FoundPayments {
  const located = locate(sheet, {
    ...{ table: HEADINGS, remembered: new Map<PaymentField, string>() },
    harmless: new Set<PaymentField>(['reference', 'client']),
  });
  const doubtful = located?.doubtful ?? [];
  const has = (field: PaymentField): boolean =>
    located?.layout.columns.has(field) || doubtful.some((one) => one.field === field);
  const needed = ['date', 'amount', has('client') ? 'client' : 'invoice'] as const;
  const missing = needed.filter((field) => !has(field));
  const meanwhile = { meanwhile: 'nobody' };
  const problems = [
    ...missing.map((field) =>
      sheetProblem(sheet.name, 'columnMissing', { field: PAYMENT_LABELS[field], ...meanwhile }, PAYMENT_LABELS[field]),
    ),
    ...doubtful.map(({ field, columns }) =>
      sheetProblem(
        sheet.name,
        'columnTwice',
        { columns: listed(columns.map((column) => located?.layout.headings[column - 1] ?? '')), ...meanwhile },
        PAYMENT_LABELS[field],
      ),
    ),
  ];
  const layout =
    located && problems.length === 0 ? { ...located.layout, lastRow: Math.max(1, sheet.rows.length) } : null;
  return { sheet, layout, problems };
}

/**
 * Reads every row with a day, an invoice or a client.
 *
 * A payment is in the currency of its invoice. One whose invoice is not in the sheet is not counted; one without an
 * invoice is money on account of its client.
 */
export function readPayments({ sheet, layout }: FoundPayments, known: Known, signs: CurrencyContext): ReadPayments {
  const payments: Payment[] = [];
  const problems: Problem[] = [];
  const doubted = new Map<Identity, Problem>();
  if (layout === null) return { payments, problems, doubted };
  const problem = cellProblems(layout, PAYMENT_LABELS);
  for (let index = layout.headingRow; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index] ?? [];
    const cell = (field: PaymentField): RawCell => cellOf(layout, cells, field);
    // A lone amount is a total.
    if (isBlank(cell('date')) && isBlank(cell('invoice')) && isBlank(cell('client'))) continue;
    const about = aboutWhat(cell, known);
    const note = (field: PaymentField, { bad: code, params }: Bad): void => {
      const isHeld = about.invoices.length > 0;
      const why = isHeld ? bad(code, { ...params, meanwhile: 'held' }) : bad(code, params);
      const found = problem(index + 1, field, why, cell(field));
      problems.push(found);
      for (const { id } of about.invoices) doubted.set(id, found);
    };
    if (about.why !== null) note(about.field, about.why);
    const amount = readAmount(cell, about, signs);
    const on = readDay(cell('date'), signs.locale) ?? bad('dayMissing');
    if (about.why !== null) continue;
    if (isBad(on)) note('date', on);
    if (isBad(amount))
      note(amount.bad === 'currencyUnknown' && !isBlank(cell('currency')) ? 'currency' : 'amount', amount);
    if (isBad(on) || isBad(amount)) continue;
    const { clientId, invoiceId } = about;
    payments.push({ on, amount, clientId, invoiceId, reference: cellText(cell('reference')) || null, row: index + 1 });
  }
  return { payments, problems, doubted };
}

/** What a payment is for: one invoice, or all of a client's where it names none. */
type About = Pick<Payment, 'clientId' | 'invoiceId'> & {
  readonly invoices: readonly Invoice[];
  readonly field: PaymentField;
  readonly why: Bad | null;
};

function aboutWhat(cell: (field: PaymentField) => RawCell, known: Known): About {
  const label = cellText(cell('invoice'));
  const name = cellText(cell('client'));
  const clients = known.clientsNamed(name);
  const invoice = label === '' ? null : known.invoiceNumbered(label);
  const nothing = { clientId: null, invoiceId: null, invoices: [], why: null };
  if (invoice === 'unjudged') return { ...nothing, field: 'invoice' };
  if (invoice !== null) {
    const { id, clientId } = invoice;
    // Anybody may pay, but one client's money for another's invoice is a slip more often: neither is asked.
    if (clients.length > 0 && !clients.includes(clientId)) {
      const invoices = [invoice, ...clients.flatMap(known.invoicesOf)];
      return { ...nothing, field: 'invoice', invoices, why: bad('paymentInvoiceUnknown', { client: name }) };
    }
    return { clientId, invoiceId: id, invoices: [invoice], field: 'invoice', why: null };
  }
  if (label !== '') {
    const named = label.split(/[;,\n]/).map((part) => known.invoiceNumbered(part.trim()));
    const invoices = named.flatMap((one) => (one === null || one === 'unjudged' ? [] : [one]));
    const why = bad('paymentInvoiceUnknown', { nearest: known.nearestNumber(label) });
    return { ...nothing, field: 'invoice', invoices, why };
  }
  const [clientId] = clients;
  return clientId === undefined
    ? { ...nothing, field: 'client', why: bad('paymentUnassigned') }
    : { ...nothing, clientId, field: 'client', invoices: known.invoicesOf(clientId) };
}

function readAmount(
  cell: (field: PaymentField) => RawCell,
  { invoices, invoiceId }: About,
  signs: CurrencyContext,
): Money | Bad {
  const parts = amountParts(cell('amount'), signs);
  const text = cellText(cell('currency'));
  const inColumn = text === '' ? null : currencyOf(text, signs);
  if (text !== '' && inColumn === null) return bad('currencyUnknown');
  const [usual, another] = new Set(invoices.map(({ amount }) => amount.currency));
  const named = inColumn ?? writtenCurrency(parts, signs);
  if (invoiceId !== null && named !== null && usual !== undefined && named !== usual)
    return bad('currencyDiffers', { one: named, other: usual });
  const currency = named ?? (another === undefined ? usual : null) ?? signs.home;
  return moneyOf(parts, currency, signs) ?? bad('amountMissing');
}
