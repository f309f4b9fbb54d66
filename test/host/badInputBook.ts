/** Workbooks as careless users and enemies leave them, set up and live, for the tests of bad input. */
import { resolve } from 'node:path';
import PostalMime from 'postal-mime';
import { createHost } from '../../host/realm/createHost';
import type { Host } from '../../host/realm/host';
import { newBook } from '../../host/workbook/xlsx';
import type {
  Answer,
  CreditorForm,
  DayReport,
  ModeName,
  PreviewView,
  RunReport,
  SendQuestion,
  Server,
  SetUpView,
} from '../../src/api';
import { rowsOf } from '../scenarios/seen';
import { columnOf, sheetOf } from '../scenarios/world';

const USER = 'mia@adastudio.example';
const TODAY = '2026-03-10';

const CREDITOR: CreditorForm = {
  ...{ name: 'Ada Studio Ltd', sender: 'Mia Laurent', replyTo: '', address: '', phone: '', bankName: '' },
  ...{ iban: '', bic: '', paymentLink: '', signature: '', currency: 'EUR' },
};

export type Rows = readonly (readonly string[])[];
export type Given = {
  readonly sheets: Readonly<Record<string, Rows>>;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly mode?: ModeName;
  readonly confirmFirstRun?: boolean;
  readonly folder?: string;
};

export const HEADINGS = ['Number', 'Client', 'Due date', 'Amount', 'E-mail'];
/** One client with one invoice, a day late on TODAY. */
export const ONE: Rows = [HEADINGS, ['INV-1', 'Acme', '2026-03-09', '100', 'ap@acme.example']];

/** The cells are typed in, the set-up takes what it finds; on the morning of TODAY, live unless said otherwise. */
export async function aWorkbook(given: Given): Promise<Host> {
  const host = await aTypedBook(given);
  const view = await ask<SetUpView>(host, 'getSetUp');
  const sheet = view.sheet ?? Object.keys(given.sheets)[0];
  await ask(host, 'setUpWorkbook', { sheet, columns: {}, creditor: CREDITOR });
  const mode = given.mode ?? 'ask';
  if (mode !== 'test') await ask(host, 'changeMode', { mode, confirmFirstRun: given.confirmFirstRun ?? true });
  return host;
}

async function aTypedBook(given: Given): Promise<Host> {
  const book = newBook('invoices.xlsx', { locale: given.locale ?? 'en_GB', timeZone: given.timeZone ?? 'Etc/UTC' });
  for (const name of Object.keys(given.sheets)) book.insertSheet(name);
  const now = `${TODAY} 09:00`;
  const host = await createHost({ dist: resolve('dist'), book, folder: given.folder ?? null, now, user: USER });
  for (const [name, rows] of Object.entries(given.sheets))
    rows.forEach((cells, row) => {
      cells.forEach((text, column) => {
        if (text !== '') host.typeInto(name, row + 1, column + 1, text);
      });
    });
  return host;
}

export async function ask<T>(host: Host, name: keyof Server, question?: unknown): Promise<T> {
  const reply = await answerOf<T>(host, name, question);
  if (!reply.ok) throw new Error(`${name}: ${reply.message}\n${host.executions.at(-1)?.log.join('\n') ?? ''}`);
  return reply.data;
}

/** Refusals and faults are answers too; only a killed execution has none. */
export async function answerOf<T>(host: Host, name: keyof Server, question?: unknown): Promise<Answer<T>> {
  const { answer } = await host.callFromPage(name, question === undefined ? [] : [question]);
  if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
  return answer.value as Answer<T>;
}

export const preview = (host: Host): Promise<PreviewView> => ask(host, 'previewReminders');
export const report = (host: Host): Promise<DayReport> => ask(host, 'reportDay', { dryRun: true });

/** Approves what the preview shows. */
export function approving({ mails, mode }: PreviewView, overrule: SendQuestion['overrule'] = []): SendQuestion {
  return {
    run: `click ${mails[0]?.hash}`,
    approve: mails.map(({ hash }) => hash),
    done: 0,
    total: mails.length,
    mode,
    overrule,
    edits: [],
  };
}

export async function click(host: Host, overrule: SendQuestion['overrule'] = []): Promise<Answer<RunReport>> {
  return answerOf(host, 'sendDueReminders', approving(await preview(host), overrule));
}

/** Mails to clients: `to, cc: subject`, in the order they left. */
export async function sent(host: Host): Promise<readonly string[]> {
  const mails = await Promise.all(host.outbox.map(({ raw }) => PostalMime.parse(raw)));
  return mails.map(({ to, cc, subject }) => {
    const all = [...(to ?? []), ...(cc ?? [])].map(({ address }) => address ?? '');
    return `${all.join(', ')}: ${subject}`;
  });
}

export function history(host: Host, headings: readonly string[]) {
  return rowsOf(sheetOf(host, 'Contact history'), headings);
}

/** Types into the cell below a heading. */
export function type(host: Host, name: string, row: number, heading: string, text: string): void {
  host.typeInto(name, row, columnOf(sheetOf(host, name), heading).column, text);
}

export function setSetting(host: Host, key: string, value: string): void {
  const sheet = sheetOf(host, 'Settings');
  let row = 1;
  while (row <= sheet.lastRow() && sheet.cell(row, 1).value !== key) row++;
  host.typeInto('Settings', row, 1, key);
  host.typeInto('Settings', row, 2, value);
}
