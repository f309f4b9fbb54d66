/** Which sheet holds the invoices and where its columns are; what stands in the way of reading it. */
import type { Problem } from '../core/problem';
import { cellText, type RawSheet } from './cells';
import type { InvoiceLayout } from './invoiceContext';
import { HARMLESS_FIELDS, INVOICE_LABELS, type InvoiceField, NEEDED_FIELDS } from './invoiceFields';
import { INVOICE_HEADINGS } from './invoiceHeadings';
import { findOwnColumns, OWN_FIELDS, type OwnField } from './ownColumns';
import { SHEET_NAMES } from './ownSheets';
import { columnLetter } from './ownTable';
import { listed, sheetProblem } from './problems';
import { type Located, locate } from './table';

/** The invoice sheet as found. Nothing in it is judged unless `isReadable`: a wrong column would chase the wrong people. */
export type FoundInvoices = {
  readonly sheet: RawSheet | null;
  readonly layout: InvoiceLayout | null;
  readonly isReadable: boolean;
  readonly problems: readonly Problem[];
};

/** Names of our own sheets, none of which holds the user's invoices. */
const OWN_NAMES = new Set(Object.values(SHEET_NAMES).map((name) => name.toLowerCase()));
/** So many of number, client, due date and amount make a sheet one that could hold invoices. */
const ENOUGH = 3;

/**
 * Finds the sheet that Settings name, else the one whose headings have all that is needed, else most of it.
 *
 * @param texts       of Settings, by key: `sheet.invoices`, `column.invoices.dueDate` …
 * @param clientSheet  the name of the Clients sheet, which is not looked at; null when there is none
 */
export function findInvoices(
  sheets: readonly RawSheet[],
  texts: ReadonlyMap<string, string>,
  clientSheet: string | null,
): FoundInvoices {
  const wanted = texts.get('sheet.invoices') ?? '';
  const others = sheets.filter(({ name }) => !OWN_NAMES.has(name.toLowerCase()) && name !== clientSheet);
  const chosen = sheets.find(({ name }) => wanted !== '' && name.toLowerCase() === wanted.toLowerCase());
  if (chosen) return described(chosen, texts);
  const names = listed(others.map(({ name }) => name));
  if (wanted !== '') return none('noInvoiceSheet', { wanted, names });
  const candidates = invoiceCandidates(others);
  const [only, another] = candidates;
  if (only === undefined) return none('noInvoiceSheet', { wanted, names });
  if (another !== undefined) return none('twoInvoiceSheets', { names: listed(candidates.map(({ name }) => name)) });
  return described(only, texts);
}

/** Sheets that could hold invoices: those with every needed column, else those that lack one. */
export function invoiceCandidates(sheets: readonly RawSheet[]): readonly RawSheet[] {
  const counted = sheets.map((sheet) => ({ sheet, needed: neededFound(locateInvoices(sheet, new Map())) }));
  const most = Math.max(0, ...counted.map(({ needed }) => needed));
  return most < ENOUGH ? [] : counted.filter(({ needed }) => needed === most).map(({ sheet }) => sheet);
}

/** The columns of a sheet as an invoice sheet's. */
export function locateInvoices(sheet: RawSheet, texts: ReadonlyMap<string, string>): Located<InvoiceField> | null {
  const fields = Object.keys(INVOICE_LABELS) as InvoiceField[];
  const remembered = rememberedColumns(texts, 'invoices', fields);
  const located = locate(sheet, { table: INVOICE_HEADINGS, remembered, harmless: HARMLESS_FIELDS });
  return located && withAmount(located, remembered);
}

/** Headings chosen at set-up, by field. */
export function rememberedColumns<F extends string>(
  texts: ReadonlyMap<string, string>,
  kind: 'invoices' | 'clients',
  fields: readonly F[],
): ReadonlyMap<F, string> {
  const found = new Map<F, string>();
  for (const field of fields) {
    const heading = texts.get(`column.${kind}.${field}`) ?? '';
    if (heading !== '') found.set(field, heading);
  }
  return found;
}

/** A sheet that has only what is still due: that is the amount. */
function withAmount(
  located: Located<InvoiceField>,
  remembered: ReadonlyMap<InvoiceField, string>,
): Located<InvoiceField> {
  const { columns } = located.layout;
  const balance = columns.get('balance');
  const isDoubtful = located.doubtful.some(({ field }) => field === 'amount');
  if (columns.has('amount') || balance === undefined || isDoubtful || remembered.has('amount')) return located;
  const moved = new Map(columns);
  moved.delete('balance');
  moved.set('amount', balance);
  return { ...located, layout: { ...located.layout, columns: moved } };
}

function neededFound(located: Located<InvoiceField> | null): number {
  if (located === null) return 0;
  const doubtful = located.doubtful.map(({ field }) => field);
  return NEEDED_FIELDS.filter((field) => located.layout.columns.has(field) || doubtful.includes(field)).length;
}

function described(sheet: RawSheet, texts: ReadonlyMap<string, string>): FoundInvoices {
  const located = locateInvoices(sheet, texts);
  if (located === null) {
    const fields = listed(NEEDED_FIELDS.map((field) => INVOICE_LABELS[field]));
    return {
      sheet,
      layout: null,
      isReadable: false,
      problems: [sheetProblem(sheet.name, 'columnMissing', { field: fields, headings: '' })],
    };
  }
  const headings = sheet.rows[located.layout.headingRow - 1] ?? [];
  const own = findOwnColumns(headings, rememberedColumns<OwnField>(texts, 'invoices', OWN_FIELDS));
  const problems = layoutProblems(sheet, located);
  const isDoubtful = located.doubtful.length > 0 || located.renamed.some(({ field }) => !HARMLESS_FIELDS.has(field));
  const isComplete = NEEDED_FIELDS.every((field) => located.layout.columns.has(field));
  return { sheet, layout: { ...located.layout, own }, isReadable: isComplete && !isDoubtful, problems };
}

function layoutProblems(
  sheet: RawSheet,
  { layout, doubtful, renamed, unnamed }: Located<InvoiceField>,
): readonly Problem[] {
  const isExplained = (field: InvoiceField): boolean => [...doubtful, ...renamed].some((one) => one.field === field);
  const missing = NEEDED_FIELDS.filter((field) => !layout.columns.has(field) && !isExplained(field));
  const headings = listed(layout.headings.filter((heading) => heading !== ''));
  const merged = missing.length > 0 && unnamed.length > 0;
  return [
    ...missing.map((field) =>
      sheetProblem(sheet.name, 'columnMissing', { field: INVOICE_LABELS[field], headings }, INVOICE_LABELS[field]),
    ),
    ...doubtful.map(({ field, columns }) => {
      const names = columns.map((column) => `${columnLetter(column)} (${cellText(layout.headings[column - 1])})`);
      return sheetProblem(sheet.name, 'columnTwice', { columns: listed(names) }, INVOICE_LABELS[field]);
    }),
    ...renamed.map(({ field, heading }) =>
      sheetProblem(sheet.name, 'columnRenamed', { heading, headings }, INVOICE_LABELS[field]),
    ),
    ...(merged ? [sheetProblem(sheet.name, 'mergedHeadings', { columns: listed(unnamed.map(columnLetter)) })] : []),
  ];
}

function none(code: 'noInvoiceSheet' | 'twoInvoiceSheets', params: Readonly<Record<string, string>>): FoundInvoices {
  return { sheet: null, layout: null, isReadable: false, problems: [sheetProblem('', code, params)] };
}
