/** What a person chose in the set-up dialog, as rows of Settings. */
import type { Day } from '../core/days';
import { cellText, type RawSheet } from './cells';
import { findClients } from './findClients';
import { locateInvoices } from './findInvoices';
import { INVOICE_LABELS, type InvoiceField } from './invoiceFields';
import { findOwnColumns, OWN_FIELDS, ownHeading } from './ownColumns';
import { SHEET_NAMES } from './ownSheets';
import { distinctHeading, NO_COLUMN } from './table';

/** The choices, by the names of the form. */
export type SetUpChoice = {
  readonly sheet: string;
  /** Field → column (1 for A); null: no column holds it. A field left out is found by its heading. */
  readonly columns: Readonly<Record<string, number | null>>;
  /** Setting → text without `creditor.` in front; `currency` is the workbook's. Empty texts are empty values. */
  readonly creditor: Readonly<Record<CreditorChoice, string>>;
};

type CreditorChoice =
  | 'name'
  | 'sender'
  | 'replyTo'
  | 'address'
  | 'phone'
  | 'bankName'
  | 'iban'
  | 'bic'
  | 'paymentLink'
  | 'signature'
  | 'currency';

type Chosen = {
  readonly sheets: readonly RawSheet[];
  readonly choice: SetUpChoice;
  readonly today: Day;
  readonly bookId: string;
};

/**
 * The rows of Settings that follow from the choices: sheet, columns by their headings, ours too, the creditor, and which
 * spreadsheet this is.
 *
 * @param before  what Settings say already: the day of the first set-up stays
 */
export function chosenSettings(
  { sheets, choice, today, bookId }: Chosen,
  before: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const sheet = sheets.find(({ name }) => name === choice.sheet) ?? null;
  const { currency, ...creditor } = choice.creditor;
  const clients = findClients(sheets, new Map())?.sheet.name ?? '';
  return {
    'sheet.invoices': choice.sheet,
    ...(clients !== '' && clients.toLowerCase() !== SHEET_NAMES.clients.toLowerCase()
      ? { 'sheet.clients': clients }
      : {}),
    ...(sheet === null ? {} : columnSettings(sheet, choice.columns, before)),
    ...Object.fromEntries(Object.entries(creditor).map(([field, text]) => [`creditor.${field}`, text.trim()])),
    ...(currency.trim() === '' ? {} : { currency: currency.trim().toUpperCase() }),
    'book.id': bookId,
    'setup.on': before.get('setup.on') || today,
  };
}

function columnSettings(
  sheet: RawSheet,
  columns: SetUpChoice['columns'],
  before: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const located = locateInvoices(sheet, before) ?? locateInvoices(sheet, new Map());
  const headingRow = located?.layout.headingRow ?? 1;
  const row = sheet.rows[headingRow - 1] ?? [];
  const headings = row.map(cellText);
  const chosen: Record<string, string> = {};
  for (const field of Object.keys(INVOICE_LABELS) as InvoiceField[]) {
    const byHeading = located?.layout.columns.get(field) ?? null;
    const column = columns[field] === undefined ? byHeading : (columns[field] ?? null);
    if (column !== null && (headings[column - 1] ?? '') !== '')
      chosen[`column.invoices.${field}`] = distinctHeading(headings, column - 1);
    // Somebody took a column away that its heading would bring back.
    else if (column === null && columns[field] === null && byHeading !== null)
      chosen[`column.invoices.${field}`] = NO_COLUMN;
  }
  const own = findOwnColumns(row, new Map());
  for (const field of OWN_FIELDS) {
    const key = `column.invoices.${field}`;
    const column = own.get(field);
    chosen[key] = before.get(key) || (column === undefined ? ownHeading(field, row) : (headings[column - 1] ?? ''));
  }
  return chosen;
}
