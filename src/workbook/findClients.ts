/** Which sheet lists the clients, if any, and where its columns are. */
import type { Problem } from '../core/problem';
import type { RawSheet } from './cells';
import { CLIENT_HEADINGS, CLIENT_LABELS, CLIENT_SHEET_KEYS, type ClientField } from './clientHeadings';
import type { ClientLayout } from './clients';
import { rememberedColumns } from './findInvoices';
import { SHEET_NAMES } from './ownSheets';
import { columnLetter } from './ownTable';
import { listed, sheetProblem } from './problems';
import { locate } from './table';
import { wordKey } from './wordKeys';

/** The Clients sheet as found; `layout` is null when it cannot be read. */
export type FoundClients = {
  readonly sheet: RawSheet;
  readonly layout: ClientLayout | null;
  readonly problems: readonly Problem[];
};

const HARMLESS: ReadonlySet<ClientField> = new Set<ClientField>([
  ...(['contact', 'phone', 'callHours', 'language', 'country', 'kind', 'payRunDays', 'legalAddress', 'note'] as const),
]);

/**
 * The sheet that Settings name, the one called Clients, or one of that name in the six languages that has a column of
 * names and one of addresses: a user's own "Kunden" may be something else.
 */
export function findClients(sheets: readonly RawSheet[], texts: ReadonlyMap<string, string>): FoundClients | null {
  const chosen = texts.get('sheet.clients') ?? '';
  const wanted = (chosen || SHEET_NAMES.clients).toLowerCase();
  const named = sheets.find(({ name }) => name.toLowerCase() === wanted);
  if (named) return described(named, texts);
  if (chosen !== '') return gone(chosen, sheets);
  for (const sheet of sheets) {
    if (!CLIENT_SHEET_KEYS.has(wordKey(sheet.name))) continue;
    const found = described(sheet, texts);
    if (found.layout?.columns.has('client') && found.layout.columns.has('email')) return found;
  }
  return null;
}

/** Holds and procedures of clients are unknown without the sheet that was chosen for them: better say so than go on. */
function gone(name: string, sheets: readonly RawSheet[]): FoundClients {
  const params = { key: 'sheet.clients', allowed: listed(sheets.map((sheet) => sheet.name)) };
  const problem = { ...sheetProblem(SHEET_NAMES.settings, 'settingUnreadable', params), read: name };
  return { sheet: { name, rows: [] }, layout: null, problems: [problem] };
}

function described(sheet: RawSheet, texts: ReadonlyMap<string, string>): FoundClients {
  const remembered = rememberedColumns(texts, 'clients', Object.keys(CLIENT_LABELS) as ClientField[]);
  const located = locate(sheet, { table: CLIENT_HEADINGS, remembered, harmless: HARMLESS });
  const hasClient =
    located !== null &&
    (located.layout.columns.has('client') || located.doubtful.some(({ field }) => field === 'client'));
  const headings = listed((located?.layout.headings ?? []).filter((heading) => heading !== ''));
  const doubtful = located?.doubtful ?? [];
  const problems = [
    ...(hasClient
      ? []
      : [sheetProblem(sheet.name, 'columnMissing', { field: CLIENT_LABELS.client, headings }, CLIENT_LABELS.client)]),
    ...doubtful.map(({ field, columns }) =>
      sheetProblem(sheet.name, 'columnTwice', { columns: listed(columns.map(columnLetter)) }, CLIENT_LABELS[field]),
    ),
    ...(located?.renamed ?? []).map(({ field, heading }) =>
      sheetProblem(sheet.name, 'columnRenamed', { heading, headings }, CLIENT_LABELS[field]),
    ),
  ];
  const layout = located?.layout.columns.has('client') && doubtful.length === 0 ? located.layout : null;
  return { sheet, layout, problems };
}
