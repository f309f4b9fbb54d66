/**
 * The Settings sheet: key, value, note. What is missing or unreadable is a problem or nothing at all, and the default
 * stays in force; what set-up chose (columns, sheets) is kept beside the settings of the rules.
 */
import { nearestName } from '../core/messages/nearestName';
import type { Invoice, Settings } from '../core/model';
import { fromDecimal } from '../core/money';
import type { Problem } from '../core/problem';
import { rowBlocks } from './blocks';
import {
  type Bad,
  type Block,
  bad,
  cellFault,
  cellText,
  isBad,
  isBlank,
  type OutCell,
  outText,
  type RawCell,
  type RawSheet,
} from './cells';
import { homeCurrency, type Locale } from './locale';
import { SETTING_LABELS, type SettingField } from './ownSheets';
import { dataRows, openOwnSheet } from './ownTable';
import { cellProblems, sheetProblem } from './problems';
import { readThreshold, writeThreshold } from './settingCells';
import { SETTING_KEYS, UNTIL_READ } from './settingKeys';
import { cellOf, lastRow, type SheetLayout, textOf } from './table';

/** The version of the workbook that this code reads and writes. */
const SCHEMA = 1;

/** Where each setting stands and what is written there as text, known keys and others. */
export type SettingsLayout = {
  readonly layout: SheetLayout<SettingField>;
  readonly rows: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, string>;
  /** The first free row. */
  readonly nextRow: number;
};

export type ReadSettings = {
  readonly settings: Settings;
  /** Null when there is no sheet Settings, or none of its headings. */
  readonly layout: SettingsLayout | null;
  readonly problems: readonly Problem[];
};

const THRESHOLD = /^(small|tolerance|minimum)\.([A-Z]{3}|\*)$/;
/** Keys with a free end that Paydue writes: which columns and sheets were chosen, which spreadsheet this is, which Docs notices are filled from. */
const CHOSEN =
  /^(?:column\.(?:invoices|clients)\.\w+|sheet\.(?:invoices|clients|agreements|payments)|notice\.template\.[a-z]{2}|book\.id|setup\.on)$/;
/** Whose decimals the threshold of all other currencies is written in; its number is read in each currency itself. */
const OTHERS = 'EUR';

/**
 * The settings of a workbook that has none: Test mode, the guards of product.md, the locale's currency.
 *
 * @param languages  those that templates exist in; the locale's is taken when it is among them, else English
 */
export function defaultSettings(locale: Locale, languages: readonly string[]): Settings {
  return {
    ...{ schema: SCHEMA, mode: 'test', currency: homeCurrency(locale) },
    language: languages.includes(locale.language) ? locale.language : 'en',
    ...{ pauseUntil: null, runHour: 2, firstRunConfirmedOn: null, maxMessages: 25, maxTimesUsual: 3 },
    ...{ gapDays: 5, afterInvoiceSentDays: 3, sendDays: [1, 2, 3, 4, 5], sendFrom: '08:00', sendTo: '17:00' },
    small: { '*': fromDecimal('50', OTHERS), JPY: fromDecimal('5000', 'JPY') },
    tolerance: { '*': fromDecimal('1', OTHERS) },
    minimum: { '*': null },
    ...{ defaultProcedure: 'Standard', smallProcedure: 'Small amounts', instalmentProcedure: 'Instalments' },
    ...{ startMode: 'first', listAlsoOverdue: true, listDisputed: false, messagePerCurrency: false, bcc: [] },
    ...{ partPaymentPercent: 20, partPaymentDays: 7, directDebitDays: 5, payRunLeadDays: 3, payRunWithinDays: 5 },
    ...{ promiseGraceDays: 2, maxPromises: 2, planBrokenDays: 7, disputeReviewDays: 7, disputeGraceDays: 7 },
    ...{ holdRestDays: 2, holdReviewDays: 30, callAgainDays: 2, callTries: 3, callPaidDays: 5, callApprovalDays: 5 },
    ...{ law: null, chargedProcedures: [], contractRate: null, claimsCompensation: true, allocation: 'law' },
    ...{ costsVatPercent: null, discountPercent: null, discountDays: 10, noticeDays: 0 },
    ...{ attachInvoices: false, attachFolder: null, attachMissing: 'send', payQr: true, payReference: 'auto' },
    creditor: {
      ...{ name: null, address: null, sender: null, replyTo: null, phone: null, bankName: null, iban: null },
      ...{ bic: null, paymentLink: null, signature: null, country: null, registration: null, vatNumber: null },
      ...{ street: null, postcode: null, town: null, sortCode: null, accountNumber: null, routingNumber: null },
      upi: null,
    },
  };
}

/**
 * Reads every row with a key.
 *
 * @param defaults  what stands in for rows that are missing, empty or unreadable
 */
export function readSettings(sheet: RawSheet | null, defaults: Settings, locale: Locale): ReadSettings {
  if (sheet === null) return { settings: defaults, layout: null, problems: [] };
  const own = openOwnSheet(sheet, SETTING_LABELS, ['key', 'value']);
  const { layout } = own;
  if (layout === null || own.problems.length > 0) return { settings: defaults, layout: null, problems: own.problems };
  const problem = cellProblems(layout, SETTING_LABELS);
  const problems: Problem[] = [];
  const ofSetting = (why: Bad, key: string, row: number | null, cell: RawCell): Problem =>
    why.bad === 'settingUnknown'
      ? problem(row, 'key', why, key)
      : problem(row, 'value', bad(why.bad, { ...why.params, key }), cell);
  const rows = new Map<string, number>();
  const texts = new Map<string, string>();
  let settings = defaults;
  for (const { row, cells } of dataRows(own)) {
    const key = textOf(layout, cells, 'key');
    const cell = cellOf(layout, cells, 'value');
    if (key === '') continue;
    if (rows.has(key)) {
      problems.push(problem(row, 'key', bad('settingTwice', { row: String(rows.get(key)) }), key));
      continue;
    }
    rows.set(key, row);
    texts.set(key, cellText(cell));
    const read = readSetting(key, cell, settings, locale);
    if (!isBad(read)) settings = read;
    else {
      problems.push(ofSetting(read, key, row, cell));
      settings = { ...settings, ...UNTIL_READ[key] };
    }
  }
  if (settings.sendFrom >= settings.sendTo) {
    const why = bad('settingUnreadable', { allowed: `> ${settings.sendFrom}` });
    problems.push(ofSetting(why, 'send.to', rows.get('send.to') ?? null, settings.sendTo));
    settings = { ...settings, sendFrom: defaults.sendFrom, sendTo: defaults.sendTo };
  }
  if (settings.schema > SCHEMA)
    problems.push(sheetProblem(sheet.name, 'newerSchema', { schema: String(settings.schema), known: String(SCHEMA) }));
  return {
    settings,
    problems,
    layout: { layout, rows, texts, nextRow: lastRow(layout, sheet, ['key', 'value', 'note']) + 1 },
  };
}

function readSetting(key: string, cell: RawCell, settings: Settings, locale: Locale): Settings | Bad {
  const known = SETTING_KEYS.find((one) => one.key === key);
  const [, kind, currency] = THRESHOLD.exec(key) ?? [];
  if (known === undefined && kind === undefined && !CHOSEN.test(key))
    return bad('settingUnknown', { nearest: nearestKey(key) });
  if (isBlank(cell) || (known === undefined && kind === undefined)) return settings;
  const fault = cellFault(cell);
  if (fault !== null) return fault;
  if (known !== undefined) return known.read(cell, settings, locale);
  const threshold = readThreshold(cell, currency === '*' ? OTHERS : (currency ?? OTHERS), locale);
  if (isBad(threshold)) return threshold;
  const field = kind === 'small' || kind === 'minimum' ? kind : 'tolerance';
  return { ...settings, [field]: { ...settings[field], [currency ?? '*']: threshold } };
}

function nearestKey(key: string): string {
  return (
    nearestName(key, [
      ...SETTING_KEYS.map((one) => one.key),
      'small.EUR',
      'tolerance.EUR',
      'minimum.EUR',
      'sheet.invoices',
    ]) ?? ''
  );
}

export type SettingRow = { readonly key: string; readonly value: string; readonly note: string };

/** The rows that set-up writes: every key with its value and its note. */
export function settingRows(settings: Settings): readonly SettingRow[] {
  return [
    ...SETTING_KEYS.map(({ key, note, write }) => ({ key, value: write(settings), note })),
    ...thresholdRows(settings, 'small', 'A smaller balance follows the procedure of small amounts; off: none does.'),
    ...thresholdRows(settings, 'tolerance', 'A smaller rest is not asked for; off: every rest is.'),
    ...thresholdRows(settings, 'minimum', 'A client who is late with less in all is not chased; off: every one is.'),
  ];
}

/**
 * Limits in a currency that no invoice is in: they do nothing. Those that set-up wrote and nobody changed since
 * (`small.JPY`) are nobody's mistake; `*` is for the currencies to come.
 */
export function unusedThresholds(
  { layout }: ReadSettings,
  usual: Settings,
  invoices: readonly Invoice[],
): readonly Problem[] {
  if (layout === null || invoices.length === 0) return [];
  const used = new Set(invoices.map(({ amount }) => amount.currency));
  const delivered = new Map(settingRows(usual).map(({ key, value }) => [key, value]));
  const problem = cellProblems(layout.layout, SETTING_LABELS);
  return [...layout.rows].flatMap(([key, row]) => {
    const currency = THRESHOLD.exec(key)?.[2] ?? '*';
    const isMeant = currency === '*' || used.has(currency) || delivered.get(key) === layout.texts.get(key);
    return isMeant ? [] : [problem(row, 'key', bad('currencyUnused', { currency }), key)];
  });
}

function thresholdRows(
  settings: Settings,
  field: 'small' | 'tolerance' | 'minimum',
  note: string,
): readonly SettingRow[] {
  return Object.keys(settings[field]).map((currency) => ({
    key: `${field}.${currency}`,
    value: writeThreshold(settings[field][currency] ?? null),
    note: `${note} In ${currency === '*' ? 'any other currency' : currency}.`,
  }));
}

/**
 * What must be written so that these keys have these values: in their rows, else in new rows at the end with the notes
 * given. Nothing for a value that stands there already,
 * nor in a workbook without Settings.
 */
export function settingBlocks(
  opened: { readonly layout: { readonly settings: SettingsLayout | null } },
  values: Readonly<Record<string, string>>,
  notes: Readonly<Record<string, string>> = {},
): Block[] {
  if (opened.layout.settings === null) return [];
  const { layout, rows, texts, nextRow } = opened.layout.settings;
  const changed = Object.keys(values).filter((key) => texts.get(key) !== values[key]);
  const added = changed.filter((key) => !rows.has(key));
  return changed.flatMap((key) => {
    const cells = cellsOf(layout, rows.has(key) ? null : key, values[key], notes[key]);
    return rowBlocks(layout.name, rows.get(key) ?? nextRow + added.indexOf(key), cells);
  });
}

/** A row for the end of the sheet, in the sheet's own order of columns. */
export function settingRow({ layout }: SettingsLayout, key: string, value = '', note?: string): OutCell[] {
  const cells = cellsOf(layout, key, value, note);
  return Array.from({ length: Math.max(...cells.keys()) }, (_, at) => cells.get(at + 1) ?? null);
}

/** @param key  null for a row that has it already */
function cellsOf(
  { columns }: SheetLayout<SettingField>,
  key: string | null,
  value = '',
  note = '',
): ReadonlyMap<number, OutCell> {
  const cells = new Map<number, OutCell>([[columns.get('value') ?? 0, outText(value)]]);
  if (key === null) return cells;
  cells.set(columns.get('key') ?? 0, key);
  const at = columns.get('note');
  if (note !== '' && at !== undefined) cells.set(at, note);
  return cells;
}
