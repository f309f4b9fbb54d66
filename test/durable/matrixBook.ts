/**
 * The workbook of the crash matrix on the morning of 10 March 2026: twelve clients whose reminder is due, and two who were
 * reminded in January and are to get a formal notice. The user's own columns, formulas and sheet stand beside ours.
 */
import { storeTyped } from '../../host/services/cells';
import type { PreviewView } from '../../src/api';
import { begin, type Moment, momentOf, type PlainHost } from './moments';
import { ask, CREDITOR } from './questions';

export const MIA = 'mia@adastudio.example';
export const TODAY = '2026-03-10';
/** Clients who get a reminder, and clients who get a formal notice. */
export const REMINDED = Array.from({ length: 12 }, (_, at) => `Client ${String(at + 1).padStart(2, '0')}`);
export const NOTIFIED = ['Late One', 'Late Two'];

const HEADINGS = ['Number', 'Client', 'My remark', 'Due date', 'Amount', 'Paid', 'Procedure'];
const LEVELS = [
  ['Strict', '1', 'gentle', 'Gentle reminder', 'gentle', 'due', '1', 'email', 'gentle', 'auto', 'contact'],
  ['Strict', '2', 'formal', 'Formal notice', 'formal', 'due', '45', 'notice', '', 'person', 'legal'],
];

/** Set up, live and Automatic, its nightly run switched on by Mia; nothing of today has happened yet. */
export async function matrixBook(): Promise<Moment> {
  const host = await begin({ locale: 'en_GB', timeZone: 'Europe/London', now: '2026-01-20 09:00', user: MIA });
  typeTable(host, 'Invoices', [HEADINGS, ...reminded(), ...notified()]);
  for (const row of [2, 3, 4]) host.book.sheet('Invoices')?.setFormula(row, 3, `D${row}+E${row}`, 46_190);
  typeTable(host, 'Clients', [['Client', 'E-mail', 'Legal address'], ...clients()]);
  typeTable(host, 'My notes', [
    ['Groceries', '=1+1'],
    ['', '00123'],
  ]);
  ask(host, 'setUpWorkbook', { sheet: 'Invoices', columns: {}, creditor: CREDITOR });
  typeTable(host, 'Levels', LEVELS, (host.book.sheet('Levels')?.lastRow() ?? 0) + 1);
  ask(host, 'changeMode', { mode: 'automatic', confirmFirstRun: true });
  const { mails, mode } = ask<PreviewView>(host, 'previewReminders');
  const approve = mails.map(({ hash }) => hash);
  ask(host, 'sendDueReminders', {
    run: 'in January',
    approve,
    done: 0,
    total: approve.length,
    mode,
    overrule: [],
    edits: [],
  });
  host.setNow(`${TODAY} 08:30`);
  ask(host, 'switchNight', { on: true });
  return momentOf(host);
}

function reminded(): string[][] {
  return REMINDED.map((client, at) => [`INV-${at + 1}`, client, 'mine', '2026-03-09', '100', '', '']);
}

function notified(): string[][] {
  return NOTIFIED.map((client, at) => [`OLD-${at + 1}`, client, '', '2026-01-05', '250', '', 'Strict']);
}

function clients(): string[][] {
  return [...REMINDED, ...NOTIFIED].map((client) => [client, `ap@${slug(client)}.example`, `1 Quay, ${client}`]);
}

export const slug = (client: string): string => client.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Typed in as a person would. */
function typeTable({ book }: PlainHost, name: string, rows: readonly (readonly string[])[], first = 1): void {
  const sheet = book.sheet(name) ?? book.insertSheet(name);
  rows.forEach((cells, down) => {
    cells.forEach((text, right) => {
      if (text !== '') storeTyped(book, '2026-01-20', sheet, first + down, right + 1, text);
    });
  });
}
