/** The sheets that Paydue makes: their names, their headings in order, which columns hold text, how wide they are. */
import type { RawSheet } from './cells';
import { CLIENT_LABELS, type ClientField } from './clientHeadings';
import type { HeadingTable } from './headings';
import { wordKey } from './wordKeys';

export const SHEET_NAMES = {
  clients: 'Clients',
  history: 'Contact history',
  agreements: 'Agreements',
  payments: 'Payments',
  levels: 'Levels',
  templates: 'Templates',
  settings: 'Settings',
  holidays: 'Holidays',
  rates: 'Rates',
  dashboard: 'Dashboard',
} as const;

export type LevelField =
  | 'procedure'
  | 'order'
  | 'code'
  | 'level'
  | 'tone'
  | 'anchor'
  | 'days'
  | 'channel'
  | 'template'
  | 'approval'
  | 'to'
  | 'fee'
  | 'interest'
  | 'repeat'
  | 'gap';

export const LEVEL_LABELS: Readonly<Record<LevelField, string>> = {
  ...{
    procedure: 'Procedure',
    order: 'Order',
    code: 'Code',
    level: 'Level',
    tone: 'Tone',
    anchor: 'Anchor',
    days: 'Days',
  },
  ...{ channel: 'Channel', template: 'Template', approval: 'Approval', to: 'To', fee: 'Fee', interest: 'Interest' },
  ...{ repeat: 'Repeat', gap: 'Gap' },
};

export type AgreementField =
  | 'kind'
  | 'client'
  | 'invoices'
  | 'until'
  | 'amount'
  | 'reason'
  | 'source'
  | 'by'
  | 'recordedOn'
  | 'endedOn'
  | 'outcome'
  | 'state';
export const AGREEMENT_LABELS: Readonly<Record<AgreementField, string>> = {
  ...{ kind: 'Kind', client: 'Client', invoices: 'Invoices', until: 'Until', amount: 'Amount', reason: 'Reason' },
  ...{ source: 'Source', by: 'By', recordedOn: 'Recorded on', endedOn: 'Ended on', outcome: 'Outcome', state: 'State' },
};

export type TemplateField = 'template' | 'language' | 'subject' | 'text';
export const TEMPLATE_LABELS: Readonly<Record<TemplateField, string>> = {
  ...{ template: 'Template', language: 'Language', subject: 'Subject', text: 'Text' },
};

export type SettingField = 'key' | 'value' | 'note';
export const SETTING_LABELS: Readonly<Record<SettingField, string>> = { key: 'Key', value: 'Value', note: 'Note' };

export type HolidayField = 'date' | 'name';
export const HOLIDAY_LABELS: Readonly<Record<HolidayField, string>> = { date: 'Date', name: 'Name' };

export type RateField = 'series' | 'from' | 'rate' | 'source' | 'level';
export const RATE_LABELS: Readonly<Record<RateField, string>> = {
  ...{ series: 'Series', from: 'From', rate: 'Rate', source: 'Source', level: 'Level' },
};

export type HistoryField =
  | 'when'
  | 'client'
  | 'invoices'
  | 'kind'
  | 'level'
  | 'channel'
  | 'to'
  | 'subject'
  | 'result'
  | 'outcome'
  | 'by'
  | 'note'
  | 'amount'
  | 'charges'
  | 'token'
  | 'message'
  | 'run'
  | 'seal'
  | 'seq'
  | 'keys'
  | 'procedure'
  | 'cc'
  | 'currency'
  | 'thread'
  | 'mode';

/** product.md's columns, then those of contracts.md. */
export const HISTORY_LABELS: Readonly<Record<HistoryField, string>> = {
  ...{
    when: 'When',
    client: 'Client',
    invoices: 'Invoices',
    kind: 'Kind',
    level: 'Level',
    channel: 'Channel',
    to: 'To',
  },
  ...{ subject: 'Subject', result: 'Result', outcome: 'Outcome', by: 'By', note: 'Note', amount: 'Amount' },
  ...{ charges: 'Charges', token: 'Token', message: 'Message', run: 'Run', seal: 'Seal', seq: 'Seq', keys: 'Keys' },
  ...{ procedure: 'Procedure', cc: 'Cc', currency: 'Currency', thread: 'Thread', mode: 'Mode' },
};

/** The columns of one of our sheets, in their order, with widths in pixels; `days` and numbers are not held as text. */
type SheetForm<F extends string> = {
  readonly name: string;
  readonly labels: Readonly<Record<F, string>>;
  readonly notText: readonly F[];
  readonly widths: Readonly<Partial<Record<F, number>>>;
};
const USUAL_WIDTH = 110;

const form = <F extends string>(made: SheetForm<F>): SheetForm<F> => made;

export const SHEET_FORMS = {
  settings: form<SettingField>({
    name: SHEET_NAMES.settings,
    labels: SETTING_LABELS,
    notText: [],
    widths: { key: 200, value: 220, note: 560 },
  }),
  levels: form<LevelField>({
    name: SHEET_NAMES.levels,
    labels: LEVEL_LABELS,
    notText: ['order', 'days', 'gap'],
    widths: { order: 60, days: 60, level: 150 },
  }),
  templates: form<TemplateField>({
    name: SHEET_NAMES.templates,
    labels: TEMPLATE_LABELS,
    notText: [],
    widths: { subject: 300, text: 640 },
  }),
  history: form<HistoryField>({
    name: SHEET_NAMES.history,
    labels: HISTORY_LABELS,
    notText: [],
    widths: { when: 130, client: 180, invoices: 160, to: 200, subject: 260, note: 260, seal: 90, keys: 180 },
  }),
  holidays: form<HolidayField>({
    name: SHEET_NAMES.holidays,
    labels: HOLIDAY_LABELS,
    notText: ['date'],
    widths: { name: 260 },
  }),
  rates: form<RateField>({
    name: SHEET_NAMES.rates,
    labels: RATE_LABELS,
    notText: ['from'],
    widths: { series: 220, source: 220 },
  }),
  agreements: form<AgreementField>({
    name: SHEET_NAMES.agreements,
    labels: AGREEMENT_LABELS,
    notText: ['until', 'amount', 'recordedOn', 'endedOn'],
    widths: { client: 180, invoices: 160, reason: 260 },
  }),
  clients: form<ClientField>({
    name: SHEET_NAMES.clients,
    labels: CLIENT_LABELS,
    notText: ['holdUntil'],
    widths: { client: 200, email: 240, legalAddress: 240, note: 260 },
  }),
} as const;

/** What must be made for a sheet, as `google/sheets.ts` takes it. Columns count from 1. */
export function sheetShape<F extends string>({
  name,
  labels,
  notText,
  widths,
}: SheetForm<F>): {
  readonly name: string;
  readonly headings: readonly string[];
  readonly textColumns: readonly number[];
  readonly widths: readonly number[];
} {
  const fields = Object.keys(labels) as F[];
  return {
    name,
    headings: fields.map((field) => labels[field]),
    textColumns: fields.flatMap((field, index) => (notText.includes(field) ? [] : [index + 1])),
    widths: fields.map((field) => widths[field] ?? USUAL_WIDTH),
  };
}

/** Headings of a sheet of ours: they are in English, whatever the user's language. */
export function ownTable<F extends string>(labels: Readonly<Record<F, string>>): HeadingTable<F> {
  return new Map((Object.keys(labels) as F[]).map((field) => [wordKey(labels[field]), { field, rank: 0 }]));
}

/** A sheet by its name, in any letter case. */
export function named(sheets: readonly RawSheet[], name: string): RawSheet | null {
  return sheets.find((sheet) => sheet.name.trim().toLowerCase() === name.toLowerCase()) ?? null;
}
