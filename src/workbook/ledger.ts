/**
 * The whole workbook: cells → the ledger that a run looks at, every problem at once, and where everything stands.
 *
 * One bad row stops no other one; a sheet whose columns are in doubt is not judged at all.
 */
import { identity } from '../core/identity';
import type { Identity, Invoice, Ledger, Problem, Procedure, Settings, Template } from '../core/model';
import { bad, type RawCell, type RawSheet } from './cells';
import { type ClientLayout, readClients } from './clients';
import { findClients } from './findClients';
import { type FoundInvoices, findInvoices } from './findInvoices';
import { readHistory } from './historyRows';
import type { HistoryLayout } from './historySeal';
import { readHolidays } from './holidays';
import { type InvoiceContext, type InvoiceLayout, invoiceContext } from './invoiceContext';
import { readInvoiceRow } from './invoiceRow';
import { readInvoices } from './invoices';
import { type Joined, joinClients } from './join';
import { readLevels } from './levels';
import { readLocale } from './locale';
import { SETTING_LABELS, SHEET_NAMES } from './ownSheets';
import { cellProblems, sheetProblem } from './problems';
import { defaultSettings, type ReadSettings, readSettings, type SettingsLayout } from './settings';
import { readTemplates } from './templates';

/** What a workbook is opened from. */
export type WorkbookInput = {
  readonly sheets: readonly RawSheet[];
  /** The sheet's: `de_DE`. */
  readonly locale: string;
  /** Number formats of the Amount column from row 1; null when they were not read (see `needsAmountFormats`). */
  readonly amountFormats: readonly string[] | null;
  /** What stands in for sheets that are not there. */
  readonly defaults: { readonly procedures: readonly Procedure[]; readonly templates: readonly Template[] };
};

/** Where each sheet's columns are; null for a sheet that is not there or cannot be read. */
type Layout = {
  readonly invoices: InvoiceLayout | null;
  readonly clients: ClientLayout | null;
  readonly history: HistoryLayout | null;
  /** The last row of Contact history with anything in it. */
  readonly historyLastRow: number;
  readonly settings: SettingsLayout | null;
};

export type Opened = {
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
  readonly layout: Layout;
  /** Why rows of the invoice sheet are not judged, by row: what the Why column says of them. */
  readonly refused: ReadonlyMap<number, Problem>;
  /** The invoice sheet as read; null when there is none. */
  readonly invoiceSheet: RawSheet | null;
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
export function openWorkbook(input: WorkbookInput): Opened {
  const { sheets, amountFormats } = input;
  const rules = readRules(input);
  const { locale, settings, procedureNames, texts } = rules;
  const historySheet = named(sheets, SHEET_NAMES.history);
  const isSetUp = rules.texts.has('setup.on');
  const history = historySheet ? readHistory(historySheet) : noHistory(isSetUp);
  const clientSheet = findClients(sheets, texts);
  const found = findInvoices(sheets, texts, clientSheet?.sheet.name ?? null);
  const listed = clientSheet?.layout
    ? {
        layout: clientSheet.layout,
        read: readClients(clientSheet.sheet, { layout: clientSheet.layout, locale, procedureNames }),
      }
    : null;
  // Without the holds and procedures of a Clients sheet that cannot be read nobody may be chased.
  const isJudged = found.isReadable && (clientSheet === null || listed !== null);
  const context = contextOf(found, { locale, home: settings.currency, amountFormats, procedureNames });
  const invoices = isJudged && context && found.sheet ? { context, rows: readInvoices(found.sheet, context) } : null;
  const joined = invoices ? joinClients(invoices.rows, listed, invoices.context) : NOTHING;
  return {
    ledger: {
      invoices: joined.invoices,
      clients: joined.clients,
      history: history.events,
      procedures: rules.procedures,
      templates: rules.templates,
      payments: [],
      agreements: [],
      holidays: rules.holidays,
      settings,
    },
    problems: [
      ...rules.problems.filter(isAboutAll),
      ...found.problems,
      ...joined.problems,
      ...(clientSheet?.problems ?? []),
      ...(listed?.read.problems ?? []),
      ...rules.problems.filter((problem) => !isAboutAll(problem)),
      ...history.problems,
    ],
    layout: {
      invoices: found.layout,
      clients: listed?.layout ?? null,
      history: history.layout,
      historyLastRow: history.lastRow,
      settings: rules.settingsLayout,
    },
    refused: joined.refused,
    invoiceSheet: found.sheet,
    rereading: invoices && { context: invoices.context, clientIdOf: joined.clientIdOf },
  };
}

/** The sheets that say how to chase: Settings, Templates, Levels, Holidays. */
function readRules({ sheets, locale: localeName, defaults }: WorkbookInput) {
  const locale = readLocale(localeName);
  const languages = defaults.templates.map(({ language }) => language);
  const read = readSettings(named(sheets, SHEET_NAMES.settings), defaultSettings(locale, languages), locale);
  const templateSheet = named(sheets, SHEET_NAMES.templates);
  const templates = templateSheet
    ? readTemplates(templateSheet, read.settings.language)
    : { templates: defaults.templates, problems: [] };
  const templateNames = [...new Set(templates.templates.map(({ name }) => name))];
  const levelSheet = named(sheets, SHEET_NAMES.levels);
  const levels = levelSheet
    ? readLevels(levelSheet, defaults.procedures, templateNames)
    : { procedures: defaults.procedures, problems: [] };
  const holidaySheet = named(sheets, SHEET_NAMES.holidays);
  const holidays = holidaySheet ? readHolidays(holidaySheet, locale) : { holidays: [], problems: [] };
  const procedureNames = levels.procedures.map(({ name }) => name);
  const known = withKnownProcedures(read, procedureNames);
  return {
    ...{ locale, procedureNames, procedures: levels.procedures, templates: templates.templates },
    ...{ holidays: holidays.holidays, settings: known.settings, settingsLayout: read.layout },
    texts: read.layout?.texts ?? new Map<string, string>(),
    problems: [levels, templates, read, known, holidays].reduce<Problem[]>(
      (all, { problems }) => all.concat(problems),
      [],
    ),
  };
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

function named(sheets: readonly RawSheet[], name: string): RawSheet | null {
  return sheets.find((sheet) => sheet.name.trim().toLowerCase() === name.toLowerCase()) ?? null;
}

function contextOf(
  { layout }: FoundInvoices,
  given: Omit<Parameters<typeof invoiceContext>[0], 'layout'>,
): InvoiceContext | null {
  return layout === null ? null : invoiceContext({ ...given, layout });
}

/** Settings name procedures as Levels writes them; a small-amount procedure that nobody asked for may be missing. */
function withKnownProcedures(
  { settings, layout }: ReadSettings,
  names: readonly string[],
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const known = (name: string): string | null => names.find((one) => identity(one) === identity(name)) ?? null;
  const problems: Problem[] = [];
  const checked = (key: 'procedure.default' | 'procedure.small', name: string): string => {
    const found = name === '' ? '' : known(name);
    const row = layout?.rows.get(key) ?? null;
    if (found === null && layout !== null && row !== null && layout.texts.get(key))
      problems.push(
        cellProblems(layout.layout, SETTING_LABELS)(row, 'value', bad('procedureUnknown', { nearest: '' }), name),
      );
    return found ?? (key === 'procedure.small' ? '' : name);
  };
  return {
    settings: {
      ...settings,
      defaultProcedure: checked('procedure.default', settings.defaultProcedure),
      smallProcedure: checked('procedure.small', settings.smallProcedure),
    },
    problems,
  };
}

/** A workbook that was set up has lost its record: nobody may be written to until it is back. */
function noHistory(isSetUp: boolean): ReturnType<typeof readHistory> {
  const problems = isSetUp ? [sheetProblem(SHEET_NAMES.history, 'historyMissing')] : [];
  return { events: [], problems, layout: null, lastRow: 0 };
}
