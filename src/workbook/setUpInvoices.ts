/** Set-up of the invoice sheet itself and of the clients: our columns at its right end, a Clients sheet where there is no address. */
import { identity } from '../core/identity';
import { cellText, isBlank } from './cells';
import { findClients } from './findClients';
import { locateInvoices, rememberedColumns } from './findInvoices';
import { findOwnColumns, OWN_FIELDS, ownHeading } from './ownColumns';
import { named } from './ownSheets';
import { listed } from './problems';
import { chosenSettings } from './setUpChoice';
import { made, NOTHING, type SetUpInput, type SetUpPlan } from './setUpPlan';

/** Clients are listed only where the invoices do not say whom to write to; their names are known already. */
export function clientsPart(input: SetUpInput, before: ReadonlyMap<string, string>): SetUpPlan {
  const texts = new Map(Object.entries(chosenSettings(input, before)));
  const sheet = named(input.sheets, input.choice.sheet);
  const located = sheet && locateInvoices(sheet, texts);
  const column = located?.layout.columns.get('client');
  if (findClients(input.sheets, texts) !== null || located?.layout.columns.has('email')) return NOTHING;
  const names = new Map<string, string>();
  for (const row of sheet?.rows.slice(located?.layout.headingRow ?? 1) ?? []) {
    const name = column === undefined ? '' : cellText(row[column - 1]);
    if (name !== '' && !names.has(identity(name))) names.set(identity(name), name);
  }
  return made(
    'clients',
    [...names.values()].map((name) => [name]),
  );
}

/** Our six columns go to the right of everything in the sheet, those that are missing only. */
export function ownColumnsPart(input: SetUpInput, before: ReadonlyMap<string, string>): SetUpPlan {
  const sheet = named(input.sheets, input.choice.sheet);
  if (sheet === null) return NOTHING;
  const texts = new Map(Object.entries(chosenSettings(input, before)));
  const headingRow = locateInvoices(sheet, texts)?.layout.headingRow ?? 1;
  const headings = sheet.rows[headingRow - 1] ?? [];
  const remembered = rememberedColumns(before, 'invoices', OWN_FIELDS);
  const found = findOwnColumns(headings, remembered);
  const missing = OWN_FIELDS.filter((field) => !found.has(field)).map(
    (field) => remembered.get(field) ?? ownHeading(field, headings),
  );
  if (missing.length === 0) return NOTHING;
  const width = sheet.rows.reduce(
    (most, row) => row.reduce<number>((last, cell, index) => (isBlank(cell) ? last : Math.max(last, index + 1)), most),
    0,
  );
  return {
    makeSheets: [],
    blocks: [{ sheet: sheet.name, row: headingRow, column: width + 1, cells: [missing] }],
    said: [{ code: 'columnsAdded', params: { sheet: sheet.name, columns: listed(missing) } }],
  };
}
