/** The world of one scenario: what was given, and the host on which it is played once something happens. */
import { resolve } from 'node:path';
import { addDays } from '../../host/days';
import { createHost } from '../../host/realm/createHost';
import type { Host, OutboxMail } from '../../host/realm/host';
import type { Sheet } from '../../host/workbook/book';
import { newBook } from '../../host/workbook/xlsx';
import type { Answer, CreditorForm, ModeName, PreviewView, Server } from '../../src/api';
import type { Row, Table } from './markdown';

/** Who clicks, and who owns the nightly run. */
const USER = 'mia@adastudio.example';

type GivenSheet = { readonly table: Table; readonly headingRow: number };

/** What the Given steps say. */
export type Given = {
  locale: string;
  timeZone: string;
  mode: ModeName;
  firstRunConfirmed: boolean;
  readonly sheets: Map<string, GivenSheet>;
  readonly settings: Row[];
};

export type World = {
  readonly given: Given;
  /** Null until the first When or Then. */
  host: Host | null;
  /** What the person last saw. */
  preview: PreviewView | null;
  /** Mails in the outbox before the last When. */
  mailsBefore: number;
  /** What the last click answered, one sentence each: why a mail did not leave. */
  said: readonly string[];
};

const CREDITOR: CreditorForm = {
  name: 'Ada Studio Ltd',
  sender: 'Mia Laurent',
  replyTo: 'billing@adastudio.example',
  address: '14 Lantern Court, London',
  phone: '+44 20 7946 0100',
  bankName: '',
  iban: '',
  bic: '',
  paymentLink: '',
  signature: '',
  currency: 'EUR',
};

/** A workbook in English, live in Ask first mode with the first run confirmed, unless a scenario says otherwise. */
export function newWorld(): World {
  const sheets = new Map<string, GivenSheet>();
  return {
    given: { locale: 'en_GB', timeZone: 'Europe/London', mode: 'ask', firstRunConfirmed: true, sheets, settings: [] },
    host: null,
    preview: null,
    mailsBefore: 0,
    said: [],
  };
}

/** The host, made and set up on its first sheet, the day before the first thing happens. */
export async function hostOn(world: World, day: string): Promise<Host> {
  if (world.host !== null) return world.host;
  const { given } = world;
  const book = newBook('invoices.xlsx', { locale: given.locale, timeZone: given.timeZone });
  for (const name of given.sheets.keys()) book.insertSheet(name);
  const dist = resolve('dist');
  const host = await createHost({ dist, book, folder: null, now: `${addDays(day, -1)} 12:00`, user: USER });
  for (const [name, sheet] of given.sheets) typeTable(host, name, sheet);
  const [invoices] = given.sheets.keys();
  await ask(host, 'setUpWorkbook', { sheet: invoices, columns: {}, creditor: CREDITOR });
  for (const row of given.settings) typeSetting(host, row);
  if (given.mode !== 'test') {
    await ask(host, 'changeMode', { mode: given.mode, confirmFirstRun: given.firstRunConfirmed });
  }
  world.host = host;
  return host;
}

/** The host of a scenario in which something has happened. */
export function running(world: World): Host {
  if (world.host === null) throw new Error('nothing has happened yet: a When with a day comes first');
  return world.host;
}

/** Asks the bundle as a page would; a refusal is an error with its sentence. */
export async function ask<T>(host: Host, name: keyof Server, question?: unknown): Promise<T> {
  const reply = await answerOf<T>(host, name, question);
  if (!reply.ok) throw new Error(`${name}: ${reply.message}\n${host.executions.at(-1)?.log.join('\n') ?? ''}`);
  return reply.data;
}

/** The whole answer, refusals too. */
export async function answerOf<T>(host: Host, name: keyof Server, question?: unknown): Promise<Answer<T>> {
  const { answer } = await host.callFromPage(name, question === undefined ? [] : [question]);
  if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
  return answer.value as Answer<T>;
}

export function sheetOf(host: Host, name: string): Sheet {
  const sheet = host.book.sheet(name);
  if (sheet === null) throw new Error(`there is no sheet ${name}; there are ${sheetNames(host)}`);
  return sheet;
}

/** @returns 1 for A, by the heading in the first ten rows */
export function columnOf(sheet: Sheet, heading: string): { readonly headingRow: number; readonly column: number } {
  for (let row = 1; row <= 10; row++) {
    for (let column = 1; column <= sheet.lastColumn(); column++) {
      if (sheet.cell(row, column).value === heading) return { headingRow: row, column };
    }
  }
  throw new Error(`the sheet ${sheet.name} has no column "${heading}"`);
}

/** Mails to clients, or in Test mode to the user: every mail that carries a reference, in the order they left. */
export function reminders(host: Host): readonly OutboxMail[] {
  return host.outbox.filter((mail) => /^X-Paydue-Token:/im.test(mail.raw));
}

/** Mails of the night to the collectors: every other mail. */
export function digests(host: Host): readonly OutboxMail[] {
  return host.outbox.filter((mail) => !reminders(host).includes(mail));
}

function typeTable(host: Host, name: string, { table, headingRow }: GivenSheet): void {
  [Object.fromEntries(table.headings.map((heading) => [heading, heading])), ...table.rows].forEach((row, index) => {
    table.headings.forEach((heading, column) => {
      const text = row[heading] ?? '';
      if (text !== '') host.typeInto(name, headingRow + index, column + 1, text);
    });
  });
}

/** Into the row of its key, or a new one under the last. */
function typeSetting(host: Host, row: Row): void {
  const sheet = sheetOf(host, 'Settings');
  const key = row['Setting'] ?? '';
  let at = 1;
  while (at <= sheet.lastRow() && sheet.cell(at, 1).value !== key) at++;
  if (at > sheet.lastRow()) host.typeInto('Settings', at, 1, key);
  host.typeInto('Settings', at, 2, row['Value'] ?? '');
}

function sheetNames(host: Host): string {
  return host.book
    .sheets()
    .map((sheet) => sheet.name)
    .join(', ');
}
