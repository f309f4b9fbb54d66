/**
 * The sample workbook, played rather than faked: an empty studio's book is filled, Paydue is set up in it, and on five
 * past working days its own page functions send what was due and log the calls that were made. What the user then sees
 * (contact history with its seals, outbox, printed columns) is what the add-on itself wrote.
 *
 * Knows the bundle's functions by name only, as any page does.
 */
import { join } from 'node:path';
import { addDays, workingDayFrom } from '../days';
import { createHost } from '../realm/createHost';
import type { Host } from '../realm/host';
import { myDriveId } from '../services/myDrive';
import { newBook } from '../workbook/xlsx';
import { SAMPLE_AGREEMENTS, type SampleAgreement } from './agreements';
import { INVOICE_FOLDER, writeInvoicePdfs } from './invoicePdf';
import { enterNews, fillWorkbook, invoiceNumber } from './workbook';

/** The studio's bookkeeper, who clicks. */
export const SAMPLE_USER = 'mia@adastudio.example';

/** Days of the story, counted from its end: a week apart, so that each falls on the same working weekday. */
const STORY = [-35, -28, -21, -14, -7] as const;

type Call = { readonly client: string; readonly outcome: string; readonly note: string };

/** The calls made on each day of the story. */
const CALLS: Readonly<Record<number, readonly Call[]>> = {
  [-21]: [
    {
      client: 'Müller & Söhne GmbH',
      outcome: 'waitingForApproval',
      note: 'Herr Müller says the hall manager must sign',
    },
  ],
  [-14]: [
    { client: 'Müller & Söhne GmbH', outcome: 'refused', note: 'Will not say when' },
    { client: 'Dunmore & Sons', outcome: 'waitingForApproval', note: 'Rest goes with the month-end batch' },
  ],
  [-7]: [
    { client: 'Dunmore & Sons', outcome: 'other', note: 'No date given; asked us to write to the owner' },
    { client: 'Lumen Opticians', outcome: 'noAnswer', note: '' },
  ],
};

const CREDITOR = {
  name: 'Ada Studio Ltd',
  sender: 'Mia Laurent',
  replyTo: 'Ada Studio billing <billing@adastudio.example>',
  address: '14 Lantern Court, London SE1 0XX, United Kingdom',
  phone: '+44 20 7946 0100',
  bankName: 'Example Bank',
  iban: 'GB33BUKB20201555555555',
  bic: 'BUKBGB22',
  paymentLink: 'https://pay.adastudio.example/{{number}}',
  signature: 'Mia Laurent\nAda Studio Ltd',
  currency: 'GBP',
};

/**
 * A host on the sample workbook, ready for the first click: set up, first run confirmed, in Ask first mode, nightly
 * run on and its first night over, with five weeks of history.
 *
 * @param options.folder where outbox/, documents/ and book.xlsx go; null keeps everything in memory
 * @param options.today  the day the clock shows, at 09:00; on a weekend the Monday after
 * @throws Error with the bundle's own sentence when one of its functions refuses
 */
export async function sampleHost(options: {
  readonly dist: string;
  readonly folder: string | null;
  readonly today: string;
}): Promise<Host> {
  const start = workingDayFrom(options.today);
  const book = newBook('Ada Studio invoices.xlsx', { locale: 'en_GB', timeZone: 'Europe/London' });
  fillWorkbook(book, start);
  const drive = options.folder === null ? null : join(options.folder, 'drive');
  if (drive !== null) writeInvoicePdfs(drive, start);
  const host = await createHost({
    dist: options.dist,
    folder: options.folder,
    book,
    now: `${addDays(start, STORY[0])} 09:00`,
    user: SAMPLE_USER,
    ...(drive === null ? {} : { drive }),
  });
  await ask(host, 'setUpWorkbook', { sheet: 'Invoices', columns: {}, creditor: CREDITOR });
  if (drive !== null) typeSetting(host, 'attach.folder', folderLink(INVOICE_FOLDER));
  await ask(host, 'changeMode', { mode: 'ask', confirmFirstRun: true });
  for (const day of STORY) await playDay(host, start, day);
  await ask(host, 'switchNight', { on: true });
  host.setNow(`${start} 02:05`);
  await host.fireTrigger('heartbeat');
  host.setNow(`${start} 09:00`);
  return host;
}

/** A morning of the story: look, send all, make the calls; in the evening the news is typed in. */
async function playDay(host: Host, start: string, day: number): Promise<void> {
  host.setNow(`${addDays(start, day)} 09:00`);
  const preview = (await ask(host, 'previewReminders')) as {
    readonly mode: string;
    readonly mails: readonly { readonly hash: string }[];
  };
  const approve = preview.mails.map((mail) => mail.hash);
  const total = approve.length;
  const question = { run: `story${day}`, approve, done: 0, total, mode: preview.mode, overrule: [], edits: [] };
  if (total > 0) await ask(host, 'sendDueReminders', question);
  host.setNow(`${addDays(start, day)} 11:20`);
  for (const call of CALLS[day] ?? [])
    await ask(host, 'logContact', { kind: 'call', items: [], instead: false, agreed: null, ...call });
  for (const agreement of SAMPLE_AGREEMENTS[day] ?? []) await record(host, start, agreement);
  enterNews(host.book, day);
}

async function record(host: Host, start: string, agreement: SampleAgreement): Promise<void> {
  const { client, project, kind, on, reason, source } = agreement;
  const instalments = agreement.instalments.map(({ on: day, amount }) => ({ on: addDays(start, day), amount }));
  const items = [invoiceNumber(client, project)];
  const day = on === null ? '' : addDays(start, on);
  await ask(host, 'recordDecision', {
    kind,
    client,
    items,
    on: day,
    amount: '',
    instalments,
    reason,
    source,
    level: '',
  });
}

/** What the user would paste from Drive's address line; the mails carry the PDFs as soon as attach.invoices says yes. */
function folderLink(path: string): string {
  return `https://drive.google.com/drive/folders/${myDriveId(path)}`;
}

function typeSetting(host: Host, key: string, value: string): void {
  const sheet = host.book.sheet('Settings');
  for (let row = 1; sheet !== null && row <= sheet.lastRow(); row += 1)
    if (sheet.cell(row, 1).value === key) host.typeInto('Settings', row, 2, value);
}

/** Asks the bundle as a page would and gives back the data of its answer. */
async function ask(host: Host, functionName: string, question?: unknown): Promise<unknown> {
  const { answer } = await host.callFromPage(functionName, question === undefined ? [] : [question]);
  if (!answer.ok) throw new Error(`${functionName}: ${answer.message}`);
  const reply = answer.value as { readonly ok: boolean; readonly data?: unknown; readonly message?: string };
  if (!reply.ok) throw new Error(`${functionName}: ${reply.message ?? ''}`);
  return reply.data;
}
