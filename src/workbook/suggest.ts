/** For the set-up dialog: which column each field seems to be in, by its heading or by what stands in it, with samples and counts. */
import { cellText, isBad, isBlank, isBlankRow, type RawCell, type RawSheet } from './cells';
import { currencyOf } from './currencyCells';
import { readDay } from './dayCells';
import { invoiceCandidates, locateInvoices } from './findInvoices';
import { readHold } from './holdCells';
import { INVOICE_LABELS, type InvoiceField, NEEDED_FIELDS } from './invoiceFields';
import { homeCurrency, type Locale, readLocale } from './locale';
import { readMailboxes } from './mailboxes';
import { readMoney } from './moneyCells';
import { readStatus } from './statusWords';

/** What the cells of a field are read as. */
type CellKind = 'day' | 'hold' | 'money' | 'email' | 'status' | 'currency' | 'text';

/** One field and the column it seems to be in. */
export type ColumnSuggestion = {
  readonly field: InvoiceField;
  readonly label: string;
  readonly needed: boolean;
  /** 1 for A; null when no column was found. */
  readonly column: number | null;
  /** How it was found; `doubtful`: several headings fit equally well, the first is offered. */
  readonly by: 'heading' | 'content' | 'doubtful' | null;
  readonly kind: CellKind;
  /** Up to two values as they stand there. */
  readonly samples: readonly string[];
  /** Cells that could be read as this kind, of those that are not empty. */
  readonly read: number;
  readonly of: number;
};

/** A sheet that could be the invoice sheet. */
export type SheetSuggestion = {
  readonly name: string;
  /** Rows below the headings that are not blank. */
  readonly rows: number;
  readonly headings: readonly string[];
  readonly headingRow: number;
  readonly fieldsFound: number;
};

const KINDS: Readonly<Partial<Record<InvoiceField, CellKind>>> = {
  ...{ dueDate: 'day', issueDate: 'day', sentOn: 'day', paidOn: 'day', extendedTo: 'day', holdUntil: 'hold' },
  ...{ amount: 'money', paid: 'money', balance: 'money', email: 'email', status: 'status', currency: 'currency' },
};
/** Fields that are looked for by content, in this order: what is surest first. */
const BY_CONTENT: readonly InvoiceField[] = ['email', 'dueDate', 'amount', 'number', 'client'];
/** Cells that are looked at to guess a column, and the share of them that must fit. */
const LOOKED_AT = 200;
const SHARE = 0.8;

/**
 * Suggests a column for every field of an invoice sheet.
 *
 * @param texts  of Settings, by key: columns chosen before
 */
export function suggestColumns(
  sheet: RawSheet,
  localeName: string,
  texts: ReadonlyMap<string, string>,
): readonly ColumnSuggestion[] {
  const locale = readLocale(localeName);
  const located = locateInvoices(sheet, texts);
  const headingRow = located?.layout.headingRow ?? 1;
  const rows = sheet.rows.slice(headingRow).filter((row) => !isBlankRow(row));
  const columns = new Map<InvoiceField, { column: number; by: ColumnSuggestion['by'] }>();
  for (const [field, column] of located?.layout.columns ?? []) columns.set(field, { column, by: 'heading' });
  for (const { field, columns: several } of located?.doubtful ?? [])
    columns.set(field, { column: several[0] ?? 1, by: 'doubtful' });
  for (const field of BY_CONTENT) {
    if (columns.has(field) || texts.has(`column.invoices.${field}`)) continue;
    const taken = new Set([...columns.values()].map(({ column }) => column));
    const column = byContent(field, rows, taken, locale);
    if (column !== null) columns.set(field, { column, by: 'content' });
  }
  return (Object.keys(INVOICE_LABELS) as InvoiceField[]).map((field) => {
    const found = columns.get(field) ?? null;
    const kind = KINDS[field] ?? 'text';
    const cells = found === null ? [] : rows.map((row) => row[found.column - 1] ?? '').filter((cell) => !isBlank(cell));
    return {
      ...{ field, label: INVOICE_LABELS[field], needed: NEEDED_FIELDS.includes(field), kind },
      ...{ column: found?.column ?? null, by: found?.by ?? null, samples: cells.slice(0, 2).map(cellText) },
      ...{ read: cells.filter((cell) => isReadable(cell, kind, locale)).length, of: cells.length },
    };
  });
}

/** Sheets with something in them, those that could hold invoices first, then by the fields found. */
export function suggestSheets(sheets: readonly RawSheet[]): readonly SheetSuggestion[] {
  const candidates = invoiceCandidates(sheets);
  const described = sheets.flatMap((sheet): (SheetSuggestion & { readonly isCandidate: boolean })[] => {
    const located = locateInvoices(sheet, new Map());
    const rows = sheet.rows.slice(located?.layout.headingRow ?? 0).filter((row) => !isBlankRow(row)).length;
    if (rows === 0 && located === null) return [];
    const { headingRow = 1, headings = [], columns } = located?.layout ?? {};
    return [
      {
        name: sheet.name,
        rows,
        headings,
        headingRow,
        fieldsFound: columns?.size ?? 0,
        isCandidate: candidates.includes(sheet),
      },
    ];
  });
  return described
    .sort((a, b) => Number(b.isCandidate) - Number(a.isCandidate) || b.fieldsFound - a.fieldsFound)
    .map(({ isCandidate: _, ...sheet }) => sheet);
}

function byContent(
  field: InvoiceField,
  rows: readonly (readonly RawCell[])[],
  taken: ReadonlySet<number>,
  locale: Locale,
): number | null {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const fitting: { readonly column: number; readonly weight: number }[] = [];
  for (let column = 1; column <= width; column++) {
    if (taken.has(column)) continue;
    const cells = rows
      .slice(0, LOOKED_AT)
      .map((row) => row[column - 1] ?? '')
      .filter((cell) => !isBlank(cell));
    if (cells.length === 0 || cells.length < rows.slice(0, LOOKED_AT).length / 2) continue;
    if (cells.filter((cell) => fits(cell, field, locale)).length < cells.length * SHARE) continue;
    const weight = weightOf(cells, field, locale);
    if (weight !== null) fitting.push({ column, weight });
  }
  return fitting.sort((a, b) => b.weight - a.weight || a.column - b.column)[0]?.column ?? null;
}

function fits(cell: RawCell, field: InvoiceField, locale: Locale): boolean {
  const isDay = typeof cell === 'object' || (typeof cell === 'string' && isReadable(cell, 'day', locale));
  switch (field) {
    case 'email':
      return isReadable(cell, 'email', locale);
    case 'dueDate':
      return isDay;
    case 'amount':
      return !isDay && typeof cell !== 'boolean' && isReadable(cell, 'money', locale);
    case 'number':
      return (
        !isDay &&
        /\d/.test(cellText(cell)) &&
        !isReadable(cell, 'email', locale) &&
        !/\d[.,]\d{2}$/.test(cellText(cell))
      );
    default:
      return typeof cell === 'string' && /\p{L}{2}/u.test(cell) && !isDay && !cell.includes('@');
  }
}

/** Of several columns that fit: the later days are due dates, the larger sums amounts, numbers stand once each. */
function weightOf(cells: readonly RawCell[], field: InvoiceField, locale: Locale): number | null {
  if (field === 'number') return new Set(cells.map(cellText)).size === cells.length ? 1 : null;
  if (field === 'dueDate') return mean(cells.map((cell) => dayWeight(cell, locale)));
  if (field === 'amount') return cells.every(isCount) ? 0 : mean(cells.map((cell) => moneyWeight(cell, locale)));
  return 1;
}

/** Running numbers and quantities are whole and small; amounts seldom all are. */
function isCount(cell: RawCell): boolean {
  return typeof cell === 'number' && Number.isInteger(cell);
}

function dayWeight(cell: RawCell, locale: Locale): number {
  const read = readDay(cell, locale);
  return read === null || isBad(read) ? 0 : Number(read.replace(/-/g, ''));
}

function moneyWeight(cell: RawCell, locale: Locale): number {
  const home = homeCurrency(locale);
  const read = readMoney(cell, home, { home, locale });
  return read === null || isBad(read) ? 0 : Math.abs(read.minor);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

function isReadable(cell: RawCell, kind: CellKind, locale: Locale): boolean {
  const text = cellText(cell);
  const home = homeCurrency(locale);
  switch (kind) {
    case 'day':
      return !isBad(readDay(cell, locale));
    case 'hold':
      return !isBad(readHold(cell, locale));
    case 'money': {
      const read = readMoney(cell, home, { home, locale });
      return !isBad(read) || read.bad === 'currencyDiffers';
    }
    case 'email':
      return readMailboxes(text).good.length > 0;
    case 'status':
      return readStatus(text) !== null;
    case 'currency':
      return currencyOf(text, { home, locale }) !== null;
    case 'text':
      return true;
  }
}
