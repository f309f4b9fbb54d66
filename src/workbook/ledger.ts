/**
 * The whole workbook: cells → the ledger that a run looks at, every problem at once, and where everything stands.
 *
 * One bad row stops no other one; a sheet whose columns are in doubt is not judged at all.
 */
import type { Agreement, Identity, Invoice, Ledger, Payment } from '../core/model';
import type { Problem } from '../core/problem';
import { NEEDED_OF_AGREEMENTS, readAgreements } from './agreementRows';
import type { AgreementLayout } from './agreements';
import { isBlankRow, type RawCell, type RawSheet } from './cells';
import { type ClientLayout, readClients } from './clients';
import { findClients } from './findClients';
import { type FoundInvoices, findInvoices } from './findInvoices';
import { readHistory } from './historyRows';
import type { HistoryLayout } from './historySeal';
import { type InvoiceContext, type InvoiceLayout, invoiceContext } from './invoiceContext';
import { type InvoiceRow, readInvoiceRow } from './invoiceRow';
import { readInvoices } from './invoices';
import { type Joined, joinClients } from './join';
import { knownIn } from './known';
import { AGREEMENT_LABELS, type AgreementField, named, SHEET_NAMES } from './ownSheets';
import { type OwnSheet, openOwnSheet } from './ownTable';
import { withPayments } from './paidInvoices';
import { type FoundPayments, findPayments, readPayments } from './payments';
import { sheetProblem } from './problems';
import { type Defaults, readRules } from './rules';
import type { SettingsLayout } from './settings';
import { lostSheets, usedSheet } from './usedSheets';

/** What a workbook is opened from. */
export type WorkbookInput = {
  readonly sheets: readonly RawSheet[];
  /** The sheet's: `de_DE`. */
  readonly locale: string;
  /** Number formats of the Amount column from row 1; null when they were not read (see `needsAmountFormats`). */
  readonly amountFormats: readonly string[] | null;
  /** What stands in for sheets that are not there. */
  readonly defaults: Defaults;
  /** The spreadsheet's own id: another one than that in Settings means that it was copied. */
  readonly bookId: string;
};

/** Where each sheet's columns are; null for a sheet that is not there or cannot be read. */
type Layout = {
  readonly invoices: InvoiceLayout | null;
  readonly clients: ClientLayout | null;
  readonly history: HistoryLayout | null;
  /** The last row of Contact history with anything in it. */
  readonly historyLastRow: number;
  readonly settings: SettingsLayout | null;
  readonly agreements: AgreementLayout | null;
  readonly payments: FoundPayments['layout'];
};

export type Opened = {
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
  readonly layout: Layout;
  /** Why rows of the invoice sheet are not judged, by row: what the Why column says of them. */
  readonly refused: ReadonlyMap<number, Problem>;
  /** The invoice sheet as read; null when there is none. */
  readonly invoiceSheet: RawSheet | null;
  /** The sheet Agreements as read; null when there is none. */
  readonly agreementSheet: RawSheet | null;
  /** For reading rows of the invoice sheet again; null when it cannot be read. */
  readonly rereading: { readonly context: InvoiceContext; readonly clientIdOf: Joined['clientIdOf'] } | null;
};

const NOTHING: Joined = {
  invoices: [],
  clients: [],
  problems: [],
  refused: new Map(),
  clientIdOf: ({ invoice }) => invoice.clientId,
};

/** Reads everything there is; sheets of ours that are missing are stood in for by the defaults. */
export function openWorkbook({ sheets, locale: localeName, amountFormats, defaults, bookId }: WorkbookInput): Opened {
  const rules = readRules(sheets, localeName, defaults);
  const { locale, settings, procedureNames, texts } = rules;
  const clientSheet = findClients(sheets, texts);
  const found = findInvoices(sheets, texts, clientSheet?.sheet.name ?? null);
  const listed = clientSheet?.layout
    ? {
        layout: clientSheet.layout,
        read: readClients(clientSheet.sheet, { layout: clientSheet.layout, locale, procedureNames }),
      }
    : null;
  const agreementSheet = usedSheet(sheets, texts, 'agreements');
  const agreements = agreementSheet && findAgreements(agreementSheet);
  const paymentSheet = filled(usedSheet(sheets, texts, 'payments'));
  const lost = lostSheets(sheets, texts);
  const payments = paymentSheet && findPayments(paymentSheet);
  // Nobody may be chased while the holds and procedures of Clients, what was agreed or what was paid cannot be read.
  const isJudged =
    found.isReadable &&
    lost.length === 0 &&
    (clientSheet === null || listed !== null) &&
    (agreements === null || agreements.isReadable) &&
    (payments === null || payments.layout !== null);
  const context = contextOf(found, { locale, home: settings.currency, amountFormats, procedureNames });
  const invoices = isJudged && context && found.sheet ? { context, rows: readInvoices(found.sheet, context) } : null;
  const joined = invoices ? joinClients(invoices.rows, listed, invoices.context) : NOTHING;
  const historySheet = named(sheets, SHEET_NAMES.history);
  const numbers = new Set(invoices?.rows.map(({ id }) => id));
  const isNumber = (id: Identity): boolean => invoices === null || numbers.has(id);
  const history = historySheet
    ? readHistory(historySheet, { locale, procedures: rules.procedures, isNumber })
    : noHistory(texts.has('setup.on'));
  const settled = invoices
    ? settle(invoices, joined, agreements?.own ?? null, payments, history.doubted)
    : { ...joined, payments: [], agreements: [] };
  return {
    ledger: {
      invoices: settled.invoices,
      clients: joined.clients,
      history: history.events,
      procedures: rules.procedures,
      templates: rules.templates,
      payments: settled.payments,
      agreements: settled.agreements,
      holidays: rules.holidays,
      historyCutAt: null,
      bankChangedTo: null,
      // Set up, and nobody knows where: the id may have been emptied in a copy.
      isCopy: (texts.get('book.id') || (texts.has('setup.on') ? null : bookId)) !== bookId,
      bookId,
      rates: rules.rates,
      settings,
    },
    problems: [
      ...rules.problems.filter(isAboutAll),
      ...found.problems,
      ...lost,
      ...(agreements?.own.problems ?? []),
      ...(payments?.problems ?? []),
      ...settled.problems,
      ...(clientSheet?.problems ?? []),
      ...(listed?.read.problems ?? []),
      ...rules.problems.filter((problem) => !isAboutAll(problem)),
      ...rules.unused(joined.invoices),
      ...history.problems,
    ],
    layout: {
      invoices: found.layout,
      clients: listed?.layout ?? null,
      history: history.layout,
      historyLastRow: history.lastRow,
      settings: rules.settingsLayout,
      agreements: agreements?.layout ?? null,
      payments: payments?.layout ?? null,
    },
    refused: settled.refused,
    invoiceSheet: found.sheet,
    agreementSheet,
    rereading: invoices && { context: invoices.context, clientIdOf: joined.clientIdOf },
  };
}

type Settled = Pick<Joined, 'invoices' | 'problems' | 'refused'> & {
  readonly payments: readonly Payment[];
  readonly agreements: readonly Agreement[];
};

/** What was paid and agreed, and the invoices that drop out because of it. */
function settle(
  { rows, context }: { readonly rows: readonly InvoiceRow[]; readonly context: InvoiceContext },
  joined: Joined,
  agreements: OwnSheet<AgreementField> | null,
  found: FoundPayments | null,
  doubted: ReadonlyMap<Identity, Problem>,
): Settled {
  if (agreements === null && found === null && doubted.size === 0) return { ...joined, payments: [], agreements: [] };
  const known = knownIn(rows, joined.invoices, joined.clients, context);
  const read = found && readPayments(found, known, context.currency);
  const paid = withPayments(joined.invoices, read?.payments ?? [], [doubted, read?.doubted ?? doubted], context);
  const agreed = agreements && readAgreements(agreements, known, context.currency);
  return {
    invoices: paid.invoices,
    problems: [joined, paid, read, agreed].reduce<Problem[]>((all, one) => all.concat(one?.problems ?? []), []),
    refused: new Map([...paid.refused, ...joined.refused]),
    payments: read?.payments ?? [],
    agreements: agreed?.agreements ?? [],
  };
}

/** Without its needed columns nobody knows who is to be left alone; an empty sheet says nothing. */
function findAgreements(sheet: RawSheet) {
  const own = openOwnSheet(sheet, AGREEMENT_LABELS, NEEDED_OF_AGREEMENTS, 'nobody');
  const isReadable = own.layout !== null && own.problems.length === 0;
  const layout = isReadable && own.layout ? { ...own.layout, lastRow: sheet.rows.length } : null;
  return { own, layout, isReadable: isReadable || filled(sheet) === null };
}

/** Null for a sheet with nothing in it. */
function filled(sheet: RawSheet | null): RawSheet | null {
  return sheet?.rows.every(isBlankRow) ? null : sheet;
}

function isAboutAll({ code }: Problem): boolean {
  return code === 'newerSchema';
}

/**
 * Invoices of rows read again, by identity; one whose row is gone, cannot be judged any more or stands twice is left out.
 *
 * @param first  the sheet row of `rows[0]`
 */
export function rereadInvoices(
  { rereading }: Pick<Opened, 'rereading'>,
  first: number,
  rows: readonly (readonly RawCell[])[],
): ReadonlyMap<Identity, Invoice> {
  const found = new Map<Identity, Invoice>();
  if (rereading === null) return found;
  const { context, clientIdOf } = rereading;
  const twice = new Set<Identity>();
  for (const [index, cells] of rows.entries()) {
    const read = readInvoiceRow(cells, first + index, context);
    if (read === null || read.id === null) continue;
    if (found.has(read.id)) twice.add(read.id);
    const { invoice } = read;
    if (invoice !== null) found.set(read.id, { ...invoice, clientId: clientIdOf({ invoice, cells }) });
  }
  for (const id of twice) found.delete(id);
  return found;
}

/** Where the number formats must be read that may hold the only word about a currency; null when a column says it. */
export function needsAmountFormats({
  layout: { invoices },
}: Pick<Opened, 'layout'>): { readonly sheet: string; readonly column: number } | null {
  const column = invoices?.columns.get('amount');
  if (!invoices || column === undefined || invoices.columns.has('currency')) return null;
  return { sheet: invoices.name, column };
}

function contextOf(
  { layout }: FoundInvoices,
  given: Omit<Parameters<typeof invoiceContext>[0], 'layout'>,
): InvoiceContext | null {
  return layout === null ? null : invoiceContext({ ...given, layout });
}

/** A workbook that was set up has lost its record: nobody may be written to until it is back. */
function noHistory(isSetUp: boolean): ReturnType<typeof readHistory> {
  const problems = isSetUp ? [sheetProblem(SHEET_NAMES.history, 'historyMissing')] : [];
  return { events: [], problems, layout: null, lastRow: 0, doubted: new Map() };
}
