/** A hand-over is killed before and after each call of a service, and clicked again: one folder, each file once, one row. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storeTyped } from '../../host/services/cells';
import { myDriveId } from '../../host/services/myDrive';
import type { HandOverReport, PreviewView } from '../../src/api';
import { aFolder } from '../host/testHost';
import { writeNotice } from './crashRuns';
import { recordRun } from './killPoints';
import { begin, goOn, type Moment, momentOf, type PlainHost } from './moments';
import { answerTo, ask, CREDITOR } from './questions';

const MIA = 'mia@adastudio.example';
const QUESTION = { client: 'Late One' };
const LEVELS = [
  ['Strict', '1', 'gentle', 'Gentle reminder', 'gentle', 'due', '1', 'email', 'gentle', 'auto', 'contact'],
  ['Strict', '2', 'formal', 'Formal notice', 'formal', 'due', '45', 'notice', '', 'person', 'legal'],
  ['Strict', '3', 'handOver', 'Hand-over', 'formal', 'due', '60', 'task', '', 'person', 'legal'],
];

function typeRows({ book }: PlainHost, name: string, first: number, rows: readonly (readonly string[])[]): void {
  const sheet = book.sheet(name) ?? book.insertSheet(name);
  rows.forEach((cells, down) => {
    cells.forEach((text, right) => {
      if (text !== '') storeTyped(book, '2026-01-20', sheet, first + down, right + 1, text);
    });
  });
}

/** Into the row of its key. */
function typeSetting(host: PlainHost, key: string, value: string): void {
  const sheet = host.book.sheet('Settings');
  const rows = Array.from({ length: sheet?.lastRow() ?? 0 }, (_, at) => at + 1);
  typeRows(host, 'Settings', rows.find((row) => sheet?.cell(row, 1).value === key) ?? rows.length + 1, [[key, value]]);
}

/** 10 March 2026: two invoices of 5 January, a formal notice of 25 February, one of the two PDFs in Drive. */
async function morning(): Promise<Moment> {
  const drive = aFolder();
  mkdirSync(join(drive, 'Invoices'));
  writeFileSync(join(drive, 'Invoices', 'OLD-1.pdf'), Buffer.from('%PDF-1.3 \xe9 made up', 'latin1'));
  const host = await begin({ locale: 'en_GB', timeZone: 'Europe/London', now: '2026-01-20 09:00', user: MIA, drive });
  typeRows(host, 'Invoices', 1, [
    ['Number', 'Client', 'Due date', 'Amount', 'Procedure'],
    ['OLD-1', 'Late One', '2026-01-05', '250', 'Strict'],
    ['OLD-2', 'Late One', '2026-01-05', '80', 'Strict'],
  ]);
  typeRows(host, 'Clients', 1, [
    ['Client', 'E-mail', 'Legal address'],
    ['Late One', 'ap@late.example', '1 Quay, York'],
  ]);
  ask(host, 'setUpWorkbook', { sheet: 'Invoices', columns: {}, creditor: CREDITOR });
  typeRows(host, 'Levels', (host.book.sheet('Levels')?.lastRow() ?? 0) + 1, LEVELS);
  typeSetting(host, 'attach.folder', `https://drive.google.com/drive/folders/${myDriveId('Invoices')}`);
  ask(host, 'changeMode', { mode: 'ask', confirmFirstRun: true });
  const { mails, mode } = ask<PreviewView>(host, 'previewReminders');
  const approve = mails.map(({ hash }) => hash);
  ask(host, 'sendDueReminders', {
    ...{ run: 'in January', approve, done: 0, total: approve.length, mode, overrule: [], edits: [] },
  });
  host.setNow('2026-02-25 09:00');
  if (!writeNotice(host, 'Late One')) throw new Error('the notice was not written');
  host.setNow('2026-03-10 09:00');
  return momentOf(host);
}

const click = (host: PlainHost): HandOverReport => ask<HandOverReport>(host, 'handOver', QUESTION);

/** Folders and files with a key of the hand-over, and the rows it wrote. */
function made(host: PlainHost) {
  const own = host.files.filter(({ appProperties }) => / (?:test )?handOver /.test(appProperties['paydueKey'] ?? ''));
  const keys = own.map(({ appProperties, mimeType }) => `${appProperties['paydueKey']} ${mimeType}`);
  const history = host.book.sheet('Contact history');
  const rows = Array.from({ length: history?.lastRow() ?? 0 }, (_, at) => at + 1).filter((row) =>
    Array.from({ length: history?.lastColumn() ?? 0 }, (_, at) => history?.cell(row, at + 1).value).some((value) =>
      String(value).startsWith('Handed over: '),
    ),
  );
  return { own, keys, rows };
}

let start: Moment;
beforeAll(async () => {
  start = await morning();
});

test('a hand-over makes one folder with statement, contacts, invoices and notices, and completes its steps', async () => {
  const host = await goOn(start);
  const report = click(host);
  expect(report.files.map(({ name }) => name)).toEqual([
    'Statement of account, Late One, 2026-03-10',
    'Statement of account, Late One, 2026-03-10.pdf',
    'Contacts, Late One',
    'Contacts, Late One.pdf',
    'OLD-1.pdf',
    expect.stringMatching(/\.pdf$/),
  ]);
  expect(report.missing).toEqual([
    'No PDF in your folder has OLD-2 in its name. Put it there, or its link into the row.',
  ]);
  const { own, rows } = made(host);
  const folders = own.filter(({ mimeType }) => mimeType.endsWith('folder'));
  expect([folders.map(({ name }) => name), own.length, rows.length]).toEqual([['Hand-over, Late One'], 7, 1]);
  expect(report.folderUrl).toBe(`https://drive.google.com/drive/folders/${folders[0]?.id}`);
});

test('an invoice whose bytes come damaged is not copied, and the report says so; the next click copies it', async () => {
  const host = await goOn(start);
  host.failAt(({ name }) => (name === 'Drive.Files.get' ? { when: 'before', effect: 'damagedText' } : null));
  const report = click(host);
  expect(report.files.map(({ name }) => name)).not.toContain('OLD-1.pdf');
  expect(report.missing).toContain(
    'OLD-1.pdf did not come whole from Drive, so it was not copied. Put a copy into the folder yourself.',
  );
  host.failAt(null);
  expect(click(host).files.map(({ name }) => name)).toContain('OLD-1.pdf');
});

test('clicked twice it fills the same files again and writes no second row', async () => {
  const host = await goOn(start);
  const first = click(host);
  const before = made(host).keys;
  expect(click(host).files).toEqual(first.files);
  expect([made(host).keys, made(host).rows.length]).toEqual([before, 1]);
});

test('wherever it is killed, the next click ends it: one folder, each file once, one row', async () => {
  const whole = await goOn(start);
  const expected = click(whole).files.length;
  const { points, moments } = recordRun(await goOn(start), (host) => {
    answerTo(host, 'handOver', QUESTION);
  });
  expect(points.length).toBeGreaterThan(40);
  expect(moments.size).toBeGreaterThanOrEqual(10);
  for (const moment of moments.values()) {
    const host = await goOn(moment);
    host.setNow('2026-03-10 09:30');
    const report = click(host);
    const { keys, rows } = made(host);
    expect([report.files.length, keys.length, new Set(keys).size, rows.length]).toEqual([expected, 7, 7, 1]);
  }
});
