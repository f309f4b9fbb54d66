/** The spreadsheet on which a history is played: the user's sheets typed in, set up, Automatic, the night switched on. */
import { addDays } from '../../../host/days';
import { storeTyped } from '../../../host/services/cells';
import { begin, type Moment, momentOf, type PlainHost } from '../moments';
import { ask, CREDITOR } from '../questions';
import type { Traits } from './traits';

/** The user's own columns, in the order in which they stand at first. */
export const COLUMNS = ['Number', 'Client', 'Due date', 'Amount', 'Paid', 'Remark', 'Terms'] as const;

/** On the Friday before the first night. */
export async function stageFor(traits: Traits, dist: string): Promise<Moment> {
  const { timeZone, from, accounts, mailQuota, clients, invoices } = traits;
  const friday = addDays(from, -3);
  const given = { locale: 'en_GB', timeZone, now: `${friday} 16:00`, user: accounts.mia, mailQuota, dist };
  const host = await begin(given);
  const rows = invoices.map(({ client, dueOn, amount }, at) => [
    ...[`INV-${at + 1}`, `Client ${client + 1}`, dueOn, String(amount), '', `remark ${at + 1}`, '30 days'],
  ]);
  typeRows(host, 'Invoices', friday, [[...COLUMNS], ...rows]);
  const legal = (at: number): string => `${at + 1} Quay, York`;
  const ofClients = clients.map(({ name, email, cc }, at) => [name, email, cc, legal(at)]);
  typeRows(host, 'Clients', friday, [['Client', 'E-mail', 'Cc', 'Legal address'], ...ofClients]);
  ask(host, 'setUpWorkbook', { sheet: 'Invoices', columns: {}, creditor: CREDITOR });
  for (const [key, value] of Object.entries(SETTINGS)) set(host, key, value);
  ask(host, 'changeMode', { mode: 'automatic', confirmFirstRun: true });
  ask(host, 'switchNight', { on: true });
  return momentOf(host);
}

/** No brake: after an outage many leave at once. Nothing but the table of a mail names an invoice in it. */
const SETTINGS = { 'run.maxMessages': '100', 'run.maxTimesUsual': '0', 'message.alsoOverdue': 'no' };

export function set(host: PlainHost, key: string, value: string): void {
  const sheet = host.book.sheet('Settings');
  for (let row = 1; row <= (sheet?.lastRow() ?? 0); row += 1)
    if (sheet?.cell(row, 1).value === key) host.typeInto('Settings', row, 2, value);
}

/** As a person types, under what stands there. */
export function typeRows({ book }: PlainHost, name: string, today: string, rows: readonly (readonly string[])[]): void {
  const sheet = book.sheet(name) ?? book.insertSheet(name);
  const first = sheet.lastRow() + 1;
  rows.forEach((cells, down) => {
    cells.forEach((text, right) => {
      if (text !== '') storeTyped(book, today, sheet, first + down, right + 1, text);
    });
  });
}
