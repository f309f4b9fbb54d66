/** Numbers, contacts and files called as nobody would wish them: from the click to the mail read back and the rows recorded. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { Host } from '../../host/realm/host';
import { myDriveId } from '../../host/services/myDrive';
import type { HandOverReport, MailView } from '../../src/api';
import { aFolder } from '../host/testHost';
import { formulasOf, rowsOf } from '../scenarios/seen';
import { ask, reminders, sheetOf } from '../scenarios/world';
import { HISTORY, today } from '../whatHappens/scene';
import { aHostWith, sendAll } from './studio';

jest.setTimeout(120_000);

/** As typed, and as a letter shows it. */
const NUMBERS: readonly (readonly [string, string])[] = [
  ['</td><script>', '</td><script>'],
  ['{{constructor}}', '{{constructor}}'],
  ['{{{html}}}', '{{{html}}}'],
  ["=cmd|'/c calc'!A1", "=cmd|'/c calc'!A1"],
  ['@SUM(1)', '@SUM(1)'],
  ['[[invoiceTable]]', '[[invoiceTable]]'],
  ['__proto__', '__proto__'],
  ['A;1|2%', 'A;1|2%'],
  ['INV\n7\tb', 'INV 7 b'],
  ['\u202Eעברית/\\', '\u2068עברית/\\\u2069'],
  ['👩‍👧 💶', '👩‍👧 💶'],
];

test('each is written of once, as it is called, and recorded as text', async () => {
  const host = await hostWithNumbers();
  expect((await today(host)).problems).toEqual([]);
  expect((await sendAll(host)).report.sent).toHaveLength(NUMBERS.length);
  const texts = await Promise.all(
    reminders(host).map(async ({ raw }) => {
      const { subject, text, html, to } = await PostalMime.parse(raw);
      expect(`${subject}${to?.[0]?.name}${html}`).not.toMatch(/\u202E|function|\[object/);
      expect(html).not.toContain('<script');
      return text ?? '';
    }),
  );
  for (const [, shown] of NUMBERS) expect(texts.filter((text) => text.includes(`\n${shown} `))).toHaveLength(1);
  for (const name of [HISTORY, 'Invoices']) expect(formulasOf(sheetOf(host, name))).toEqual([]);
  expect((await sendAll(host)).report.sent).toEqual([]);
  expect((await today(host)).problems).toEqual([]);
  expect(rowsOf(sheetOf(host, HISTORY), ['Invoices']).map((row) => row['Invoices'])).toContain('A%3B1|2%');
});

test('300 characters of a number are told to a person, and the others are written to', async () => {
  const host = await aHostWith(2, 0);
  sheetOf(host, 'Invoices').setValue(2, 1, 'x'.repeat(300));
  expect((await sendAll(host)).report.sent).toHaveLength(1);
  expect(rowsOf(sheetOf(host, 'Invoices'), ['Why'])[0]?.['Why']).toMatch(/subject.*characters/);
});

test('what goes along bears a name that is no path and hides nothing', async () => {
  const drive = aFolder();
  mkdirSync(join(drive, 'Invoices'));
  writeFileSync(join(drive, 'Invoices', 'INV-0 \u202Efdp.exe?.pdf'), '%PDF-1.3\n%%EOF\n');
  const folder = `https://drive.google.com/drive/folders/${myDriveId('Invoices')}`;
  const host = await aHostWith(1, 0, 'ask', {
    settings: { 'attach.invoices': 'yes', 'attach.folder': folder },
    drive,
  });
  sheetOf(host, 'Invoices').setValue(2, 2, `A/B\\${'c'.repeat(300)}\u202E`);
  await sendAll(host);
  expect(await namesOf(host)).toEqual(['INV-0 fdp.exe-.pdf']);
  const client = rowsOf(sheetOf(host, 'Invoices'), ['Client'])[0]?.['Client'] ?? '';
  const letter = { client, occasion: 'statement' };
  const { hash } = await ask<MailView>(host, 'previewLetter', letter);
  await ask(host, 'sendLetter', { ...letter, hash, run: 'r2', mode: 'ask', edit: null });
  expect(await namesOf(host)).toEqual([`Statement of account, A-B-${'c'.repeat(75)}…, 2026-03-09.pdf`]);
});

test('nor does anything in a hand-over folder', async () => {
  const host = await aHostWith(1, 0);
  await sendAll(host);
  sheetOf(host, 'Invoices').setValue(2, 2, 'A/B: "C" \u202E<d>');
  await ask<HandOverReport>(host, 'handOver', { client: 'A/B: "C" \u202E<d>' });
  expect(host.files.map(({ name }) => name).sort()).toEqual([
    'Contacts, A-B- -C- -d-',
    'Contacts, A-B- -C- -d-.pdf',
    'Hand-over, A-B- -C- -d-',
    'Statement of account, A-B- -C- -d-, 2026-03-09',
    'Statement of account, A-B- -C- -d-, 2026-03-09.pdf',
  ]);
});

/** Each number in a row of its own, at a client and with a contact who are called alike. */
async function hostWithNumbers(): Promise<Host> {
  const host = await aHostWith(NUMBERS.length, 0, 'ask', { settings: { 'creditor.iban': 'DE89370400440532013000' } });
  const sheet = sheetOf(host, 'Invoices');
  NUMBERS.forEach(([number], at) => {
    sheet.setValue(at + 2, 1, number);
    sheet.setValue(at + 2, 2, `Client ${number}`);
    sheet.setValue(at + 2, 7, `"${number.replace(/[<>"\n]/g, ' ')}" <ap@client${at}.example>`);
  });
  return host;
}

async function namesOf({ outbox }: Host): Promise<readonly (string | null)[]> {
  const { attachments } = await PostalMime.parse(outbox[outbox.length - 1]?.raw ?? '');
  return attachments.filter(({ disposition }) => disposition === 'attachment').map(({ filename }) => filename);
}
