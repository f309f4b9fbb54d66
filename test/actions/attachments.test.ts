/** PDFs of invoices beside mails: found before the click, fetched before the row, links where Drive may not be read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { Host, OutboxMail } from '../../host/realm/host';
import { myDriveId } from '../../host/services/myDrive';
import type { MailView, PreviewView, RunReport } from '../../src/api';
import { aFolder } from '../host/testHost';
import { rowsOf } from '../scenarios/seen';
import { ask, sheetOf } from '../scenarios/world';
import { aHostWith, last, sendAll } from './studio';

const PDF = Buffer.from('%PDF-1.3\n\xe2\xe3 an invoice\n%%EOF\n', 'latin1');
const FOLDER = `https://drive.google.com/drive/folders/${myDriveId('Invoices')}`;
const ON = { 'attach.invoices': 'yes', 'attach.folder': FOLDER };

/** A Drive whose folder Invoices holds these PDFs, and a studio with so many late invoices: INV-0, INV-1 … */
async function aStudio(
  files: readonly string[],
  { due = 1, settings = {}, mode = 'ask' as 'ask' | 'automatic' } = {},
): Promise<{ readonly host: Host; readonly folder: string }> {
  const drive = aFolder();
  const folder = join(drive, 'Invoices');
  mkdirSync(folder);
  for (const name of files) writeFileSync(join(folder, name), PDF);
  const host = await aHostWith(due, 0, mode, { settings: { ...ON, ...settings }, drive });
  return { host, folder };
}
const attached = async (mail: OutboxMail) =>
  (await PostalMime.parse(mail.raw)).attachments.map(({ filename, mimeType, content }) => ({
    filename,
    mimeType,
    content: Buffer.from(content as ArrayBuffer),
  }));
const preview = (host: Host) => ask<PreviewView>(host, 'previewReminders');
const sent = ({ outbox }: Host): OutboxMail => outbox[outbox.length - 1] as OutboxMail;
/** Column of Contact history by its heading, of the last row. */
function recorded(host: Host, heading: string): unknown {
  const sheet = sheetOf(host, 'Contact history');
  for (let column = 1; column <= sheet.lastColumn(); column += 1)
    if (sheet.cell(1, column).value === heading) return sheet.cell(sheet.lastRow(), column).value;
  throw new Error(`no column ${heading}`);
}

test('the one PDF with its number goes along, byte for byte, and the preview names it with its size', async () => {
  const { host } = await aStudio(['Client 0 INV-0.pdf', 'INV-00.pdf']);
  expect((await preview(host)).mails.map(({ attachments }) => attachments)).toEqual([['Client 0 INV-0.pdf (1 kB)']]);
  expect((await sendAll(host)).report.sent).toHaveLength(1);
  expect(await attached(sent(host))).toEqual([
    { filename: 'Client 0 INV-0.pdf', mimeType: 'application/pdf', content: PDF },
  ]);
});

test('a mail to oneself in Test mode carries it too', async () => {
  const { host } = await aStudio(['INV-0.pdf']);
  await ask(host, 'changeMode', { mode: 'test', confirmFirstRun: false });
  await sendAll(host);
  expect(await attached(sent(host))).toHaveLength(1);
});

test('it leaves by itself as well', async () => {
  const { host } = await aStudio(['INV-0.pdf'], { mode: 'automatic' });
  await host.fireTrigger('heartbeat');
  expect(await attached(sent(host))).toHaveLength(1);
});

test('with nothing switched on Drive is asked for nothing', async () => {
  const { host } = await aStudio(['INV-0.pdf'], { settings: { 'attach.invoices': 'no' } });
  await sendAll(host);
  expect(Object.keys(last(host).calls.byName).filter((call) => call.startsWith('Drive'))).toEqual([]);
  expect(await attached(sent(host))).toEqual([]);
});

test('a folder is asked for once, however many mails there are, and each file once when it leaves', async () => {
  const { host } = await aStudio(['INV-0.pdf', 'INV-1.pdf', 'INV-2.pdf'], { due: 3 });
  const { execution } = await sendAll(host);
  expect(execution.calls.byName['Drive.Files.list']).toBe(1);
  expect(execution.calls.byName['Drive.Files.get']).toBe(3);
});

describe('an invoice without its PDF', () => {
  const sentence = 'No PDF in your folder has INV-0 in its name. Put it there, or its link into the row.';

  test('leaves without it, and its row says so', async () => {
    const { host } = await aStudio([]);
    expect((await preview(host)).mails[0]?.attachments).toEqual([sentence]);
    expect((await sendAll(host)).report.sent).toHaveLength(1);
    expect(recorded(host, 'Note')).toBe('Without the PDF of INV-0.');
  });

  test('is a task in the record of the day', async () => {
    const { host } = await aStudio([]);
    const report = await ask<{ tasks: readonly { kind: string; text: string }[] }>(host, 'reportDay', { dryRun: true });
    expect(report.tasks.map(({ kind, text }) => [kind, text])).toEqual([
      [
        'attachFile',
        'The mail to Client 0 goes without the PDF of INV-0. Put the link into the row, or the PDF into your folder.',
      ],
    ]);
  });

  test('waits for a click where Settings say so, with the reason', async () => {
    const { host } = await aStudio(['INV-0.pdf', 'INV-0 (1).pdf'], {
      settings: { 'attach.missing': 'wait' },
      mode: 'automatic',
    });
    await host.fireTrigger('heartbeat');
    expect(host.outbox.filter(({ raw }) => raw.includes('To: ap@client0.example'))).toEqual([]);
    const [mail] = (await preview(host)).mails;
    expect([mail?.needsApproval, mail?.warnings]).toEqual([
      true,
      ["More than one PDF in your folder has INV-0 in its name. Put the right one's link into the row."],
    ]);
    expect((await sendAll(host)).report.sent).toHaveLength(1);
  });
});

describe('what changed since the person looked', () => {
  const click = async (host: Host, change: () => void): Promise<RunReport> => {
    const { mails, mode } = await preview(host);
    change();
    const approve = mails.map(({ hash }) => hash);
    return ask<RunReport>(host, 'sendDueReminders', {
      ...{ run: 'r1', approve, done: 0, total: approve.length, mode, overrule: [], edits: [] },
    });
  };

  test.each`
    what               | name             | content
    ${'another size'}  | ${'INV-0.pdf'}   | ${Buffer.alloc(5_000)}
    ${'a second file'} | ${'INV-0 b.pdf'} | ${PDF}
  `('$what: the mail is shown again instead of sent', async ({ name, content }) => {
    const { host, folder } = await aStudio(['INV-0.pdf']);
    const report = await click(host, () => writeFileSync(join(folder, name), content));
    expect([report.sent, report.notSent.map(({ kind }) => kind)]).toEqual([[], ['changed']]);
    expect(host.outbox).toHaveLength(0);
  });

  test('other bytes between the look and the sending: nothing is written, nothing leaves', async () => {
    const { host, folder } = await aStudio(['INV-0.pdf']);
    const rows = sheetOf(host, 'Contact history').lastRow();
    host.failAt({
      call: 'Drive.Files.get',
      nth: 1,
      when: 'before',
      effect: { meanwhile: () => writeFileSync(join(folder, 'INV-0.pdf'), Buffer.alloc(PDF.length, 1)) },
    });
    const { report } = await sendAll(host);
    expect(report.notSent.map(({ why }) => why)).toEqual([
      'INV-0.pdf was changed in Drive since you looked, so this was not sent. Look at it again.',
    ]);
    expect([host.outbox.length, sheetOf(host, 'Contact history').lastRow()]).toEqual([0, rows]);
  });
});

describe('in whichever form Google gives the bytes', () => {
  const MEDIA = { call: 'Drive.Files.get', nth: 1, when: 'before' } as const;

  test.each(['blob', 'byteText'] as const)('as %s they are attached as they are', async (effect) => {
    const { host } = await aStudio(['INV-0.pdf']);
    if (effect !== 'blob') host.failAt({ ...MEDIA, effect });
    expect((await sendAll(host)).report.sent).toHaveLength(1);
    expect((await attached(sent(host))).map(({ content }) => content)).toEqual([PDF]);
  });

  test.each`
    form                                | effect
    ${'a text with other signs'}        | ${'damagedText'}
    ${'an exception in spite of a 200'} | ${{ message: 'Response Code: 200. Message: %PDF-1.3', code: null }}
  `('$form is not attached: nothing is written, nothing leaves, and it is said', async ({ effect }) => {
    const { host } = await aStudio(['INV-0.pdf']);
    const rows = sheetOf(host, 'Contact history').lastRow();
    // An exception is met with four tries; what is asked then is what Drive tells of the file.
    let left = typeof effect === 'string' ? 1 : 4;
    host.failAt(({ name }) => {
      if (name !== 'Drive.Files.get' || left === 0) return null;
      left -= 1;
      return { when: 'before', effect };
    });
    const { report } = await sendAll(host);
    expect(report.notSent.map(({ why }) => why)).toEqual([
      'INV-0.pdf did not come whole from Drive, so this was not sent. Try again later, or set attach.invoices to no.',
    ]);
    expect([host.outbox.length, sheetOf(host, 'Contact history').lastRow()]).toEqual([0, rows]);
  });

  test('a text of bytes that are not the file is not attached either', async () => {
    const { host, folder } = await aStudio(['INV-0.pdf']);
    host.failAt((call) => {
      if (call.name !== 'Drive.Files.get') return null;
      writeFileSync(join(folder, 'INV-0.pdf'), Buffer.alloc(PDF.length, 0xe9));
      return { when: 'before', effect: 'byteText' };
    });
    expect((await sendAll(host)).report.sent).toEqual([]);
    expect(host.outbox).toHaveLength(0);
  });
});

test('what the clock could not attach stands in the history, and is tried again on another day', async () => {
  const { host } = await aStudio(['INV-0.pdf'], { mode: 'automatic' });
  host.failAt({ call: 'Drive.Files.get', nth: 1, when: 'before', effect: 'damagedText' });
  const rows = () =>
    rowsOf(sheetOf(host, 'Contact history'), ['Result', 'Note']).map((row) => [row['Result'], row['Note']]);
  await host.fireTrigger('heartbeat');
  const said =
    'file: INV-0.pdf did not come whole from Drive, so this was not sent. Try again later, or set attach.invoices to no.';
  expect([host.outbox.filter(({ raw }) => raw.includes('INV-0.pdf')).length, rows()]).toEqual([0, [['FAILED', said]]]);
  host.setNow('2026-03-09 11:00');
  await host.fireTrigger('heartbeat');
  expect(rows()).toHaveLength(1);
  host.setNow('2026-03-10 10:00');
  await host.fireTrigger('heartbeat');
  expect(rows().map(([result]) => result)).toEqual(['FAILED', 'SENT']);
});

describe('where Drive may not be read', () => {
  test('an invoice goes without, says the preview, and nothing fails', async () => {
    const { host } = await aStudio(['INV-0.pdf']);
    host.grant(SCOPES);
    expect((await preview(host)).mails[0]?.attachments).toEqual([
      'Paydue may not read Drive, so INV-0 goes without its PDF. Add drive.readonly to the manifest, or set attach.invoices to no.',
    ]);
    expect((await sendAll(host)).report.sent).toHaveLength(1);
  });
});

const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'userinfo.email',
  'gmail.send',
  'documents',
  'drive.file',
].map((name) => `https://www.googleapis.com/auth/${name}`);

test('a statement of account leaves as a letter with its PDF, printed from one document however often it is tried', async () => {
  const { host } = await aStudio([], { due: 2 });
  const question = { client: 'Client 0', occasion: 'statement' };
  const { attachments, hash } = await ask<MailView>(host, 'previewLetter', question);
  expect(attachments).toEqual(['Statement of account, Client 0, 2026-03-09.pdf']);
  const send = { ...question, hash, run: 'r1', mode: 'ask', edit: null };
  host.failAt({ call: 'Document.saveAndClose', nth: 1, when: 'before', effect: 'kill' });
  await expect(ask(host, 'sendLetter', send)).rejects.toThrow();
  expect([host.outbox.length, recorded(host, 'When')]).toEqual([0, 'When']);
  host.setNow('2026-03-09 09:30');
  await ask(host, 'sendLetter', send);
  const [pdf] = await attached(sent(host));
  expect([pdf?.filename, pdf?.content.subarray(0, 5).toString()]).toEqual([
    'Statement of account, Client 0, 2026-03-09.pdf',
    '%PDF-',
  ]);
  expect(host.files.map(({ name }) => name)).toEqual(['Statement of account, Client 0, 2026-03-09']);
});
