/** A studio's workbook for the tests of what a click does: set up, live, with so many late and so many paid invoices. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createHost } from '../../host/realm/createHost';
import type { Execution, Host } from '../../host/realm/host';
import type { Sheet } from '../../host/workbook/book';
import { newBook } from '../../host/workbook/xlsx';
import type { NoticePreview, NoticeQuestion, NoticeReport, NoticeView, PreviewView, RunReport } from '../../src/api';
import { noticeQuestion } from '../scenarios/noticeQuestion';
import { ask, sheetOf } from '../scenarios/world';

const USER = 'mia@studio.example';
const SCOPES = (JSON.parse(readFileSync('appsscript.json', 'utf8')) as { readonly oauthScopes: readonly string[] })
  .oauthScopes;

type Extras = {
  /** Rows of Settings. */
  readonly settings?: Readonly<Record<string, string>>;
  /** A Clients sheet with postal addresses besides. */
  readonly legal?: boolean;
  /** Whose account it is. */
  readonly user?: string;
  /** Recipients a day; 1,500 unless told. */
  readonly mailQuota?: number;
  /** A directory that is the user's Drive, which the add-on may read. */
  readonly drive?: string;
  /** The user added gmail.readonly to the manifest and allowed it. */
  readonly maySearch?: boolean;
};

/** So many clients with one late invoice each and so many paid invoices besides, set up and live. */
export async function aHostWith(
  due: number,
  paid: number,
  mode: 'ask' | 'automatic' = 'ask',
  { settings = {}, legal = false, user = USER, maySearch = false, mailQuota = 1_500, drive }: Extras = {},
): Promise<Host> {
  const book = newBook('invoices.xlsx', { locale: 'en_GB', timeZone: 'Europe/London' });
  const sheet = book.insertSheet('Invoices');
  const headings = ['Number', 'Client', 'Due date', 'Amount', 'Currency', 'Paid', 'E-mail'];
  headings.forEach((heading, index) => {
    sheet.setValue(1, index + 1, heading);
  });
  for (let n = 0; n < due + paid; n += 1) {
    const cells = [`INV-${n}`, `Client ${n}`, '2026-03-06', 100, 'EUR', n < due ? 0 : 100, `ap@client${n}.example`];
    cells.forEach((cell, index) => {
      sheet.setValue(n + 2, index + 1, cell);
    });
  }
  if (legal) addClients(book.insertSheet('Clients'), due);
  const host = await createHost({
    dist: resolve('dist'),
    book,
    folder: null,
    now: '2026-03-09 07:00',
    user,
    mailQuota,
    ...(drive === undefined ? {} : { drive }),
  });
  if (maySearch) host.grant([...SCOPES, 'https://www.googleapis.com/auth/gmail.readonly']);
  const creditor = {
    name: 'Studio',
    sender: '',
    replyTo: '',
    address: legal ? '1 Quay, York' : '',
    phone: legal ? '+44 1904 555 010' : '',
    bankName: '',
    iban: legal ? 'GB29 NWBK 6016 1331 9268 19' : '',
    bic: '',
    paymentLink: '',
    signature: '',
    currency: 'EUR',
  };
  await ask(host, 'setUpWorkbook', { sheet: 'Invoices', columns: {}, creditor });
  for (const [key, value] of Object.entries(settings)) setSetting(host, key, value);
  await ask(host, 'changeMode', { mode, confirmFirstRun: true });
  host.setNow('2026-03-09 09:00');
  return host;
}

/** The click on all that is due, in one part. */
export async function sendAll(host: Host): Promise<{ readonly report: RunReport; readonly execution: Execution }> {
  const preview = await ask<PreviewView>(host, 'previewReminders');
  const approve = preview.mails.map(({ hash }) => hash);
  const question = {
    run: 'r1',
    approve,
    done: 0,
    total: approve.length,
    mode: preview.mode,
    overrule: ['brake'],
    edits: [],
  };
  const report = await ask<RunReport>(host, 'sendDueReminders', question);
  return { report, execution: last(host) };
}

/** Reminds every client by a click, then writes a formal notice to each on the next working day. */
export async function writeNotices(host: Host, choices: Partial<NoticeQuestion> = {}): Promise<readonly Execution[]> {
  await sendAll(host);
  host.setNow('2026-03-10 09:00');
  const { clients } = await ask<NoticeView>(host, 'getNotice');
  const executions: Execution[] = [];
  for (const { client, items } of clients) {
    const question = noticeQuestion(
      client,
      items.map(({ item }) => item),
      choices,
    );
    const { hash } = await ask<NoticePreview>(host, 'previewNotice', question);
    await ask<NoticeReport>(host, 'makeFormalNotice', { ...question, hash });
    executions.push(last(host));
  }
  return executions;
}

/** Types a value beside its key in Settings. */
export function setSetting(host: Host, key: string, value: string): void {
  const sheet = sheetOf(host, 'Settings');
  let row = 1;
  while (row <= sheet.lastRow() && sheet.cell(row, 1).value !== key) row++;
  if (row > sheet.lastRow()) host.typeInto('Settings', row, 1, key);
  host.typeInto('Settings', row, 2, value);
}

function addClients(sheet: Sheet, clients: number): void {
  const rows = Array.from({ length: clients }, (_, n) => [`Client ${n}`, `ap@client${n}.example`, `${n} Quay, York`]);
  [['Client', 'E-mail', 'Legal address'], ...rows].forEach((cells, row) => {
    cells.forEach((cell, column) => {
      sheet.setValue(row + 1, column + 1, cell);
    });
  });
}

export const last = (host: Host): Execution => host.executions[host.executions.length - 1] as Execution;
