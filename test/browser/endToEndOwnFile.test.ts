/**
 * A user's own German workbook, as bare as they come, from its first opening to the first real mails: set-up in four
 * steps, Test mode, Ask first. Nothing of the user's is changed, neither in the working copy nor on the disk.
 */
import { mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import PostalMime from 'postal-mime';
import { addDays, serialOf, todayIn, workingDayFrom } from '../../host/days';
import { serve } from '../../host/serve';
import type { Sheet } from '../../host/workbook/book';
import { newBook, openBook } from '../../host/workbook/xlsx';
import { launchBrowser } from './browser';
import { type Bench, builtPlaces, button, chooseMenu, dialogGone, dialogViolations, openBench } from './endToEndBench';

jest.setTimeout(120_000);

const FILE = 'Rechnungen.xlsx';
const COPY = join('paydue-workbench', 'Rechnungen');
const USER = 'you@paydue.example';
const HEADINGS = [
  'Rechnungsnr.',
  'Kunde',
  'Rechnungsdatum',
  'Fällig am',
  'Betrag',
  'Bezahlt',
  'E-Mail',
  'Bemerkung',
] as const;
const HEADING_ROW = 4;
const home = process.cwd();
const today = workingDayFrom(todayIn('Europe/Berlin'));
const day = (fromToday: number): number => serialOf(addDays(today, fromToday));

/** Late by two and ten days and since 1 March, days and amounts as numbers and as text; one not due, one paid. */
const ROWS: readonly (readonly (string | number | null)[])[] = [
  ['R-101', 'Bäckerei Sonnig', day(-16), day(-2), 1190.5, 0, 'buchhaltung@sonnig.example', 'kein Rabatt'],
  ['R-102', 'Hotel Adler GmbH', day(-40), day(-10), '1.234,50 €', null, 'rechnung@adler.example', 'Zimmertüren'],
  ['R-103', 'Weiß & Partner', '15.02.2026', '01.03.2026', '2.000,00 €', '500,00 €', 'kanzlei@weiss.example', null],
  ['R-104', 'Café Nord', day(-5), day(25), 640, null, 'hallo@cafenord.example', null],
  ['R-105', 'Bäckerei Sonnig', day(-60), day(-30), 300, 300, 'buchhaltung@sonnig.example', 'bezahlt'],
];
const CLIENTS = ['kanzlei@weiss.example', 'rechnung@adler.example', 'buchhaltung@sonnig.example'];
/** In the workbook's language. */
const SUBJECTS = [
  /R-103 \(1\.500,00\s€\), fällig am 1\. März 2026/,
  /R-102 \(1\.234,50\s€\)/,
  /R-101 \(1\.190,50\s€\)/,
];

let browser: Browser;
let bench: Bench;
let serving: Promise<number>;
let printed = '';
beforeAll(async () => {
  const places = builtPlaces();
  browser = await launchBrowser();
  process.chdir(realpathSync(mkdtempSync(join(tmpdir(), 'paydue-own-'))));
  jest.spyOn(console, 'log').mockImplementation((line: string) => {
    printed += `${line}\n`;
  });
  await writeOwnFile();
  serving = serve([FILE, '--no-open'], places);
  bench = await openBench(browser, await url());
});
afterAll(async () => {
  await browser?.close();
  // Stops the workbench when the test did not come to its end.
  process.emit('SIGINT', 'SIGINT');
  await serving;
  process.chdir(home);
  jest.restoreAllMocks();
});

test('a bare German workbook is set up, tried in Test mode, and then its clients get their reminders', async () => {
  const { sidebar, dialog } = bench;
  const file = readFileSync(FILE);
  const before = ownCells(await ownSheet(FILE));

  // Nothing is set up yet: the first item of the menu leads to set-up, as opening the workbench did.
  await button(dialog, 'Cancel').click();
  await dialogGone(bench);
  await chooseMenu(bench, (await firstMenuItem()) ?? '');
  await dialog.getByText('5 rows, headings in row 4, 8 columns recognised').waitFor();
  expect(await dialogViolations(bench)).toEqual([]);
  await button(dialog, 'Continue').click();
  await dialog.getByRole('heading', { name: 'Which columns are these?' }).waitFor();
  const chosen = (label: string | RegExp) =>
    dialog.getByLabel(label, { exact: true }).locator('option:checked').textContent();
  await expect(chosen(/^Due date/)).resolves.toBe('Fällig am (D)');
  await expect(chosen(/^Amount/)).resolves.toBe('Betrag (E)');
  await expect(chosen('Paid')).resolves.toBe('Bezahlt (F)');
  await dialog.getByText('5 read as amounts').waitFor();
  expect(await dialogViolations(bench)).toEqual([]);
  await button(dialog, 'Continue').click();
  await dialog.getByLabel('Your firm').fill('Tischlerei Morgenstern');
  await dialog.getByLabel('IBAN').fill('DE89 3704 0044 0532 0130 00');
  await expect(dialog.getByLabel('Currency').inputValue()).resolves.toBe('EUR');
  expect(await dialogViolations(bench)).toEqual([]);
  await button(dialog, 'Set up').click();
  await dialog
    .getByText('In Rechnungen the columns Days overdue, Level, Last contact, Next step, Next on, Why')
    .waitFor();
  await button(dialog, 'Send one test to me').click();
  await dialog.getByText(`Sent to ${USER}. Look in your inbox.`).waitFor();
  expect(await dialogViolations(bench)).toEqual([]);
  await expect(receivers()).resolves.toEqual([USER]);

  // Test mode: every mail goes to the user.
  await button(dialog, 'Go to Today').click();
  await dialogGone(bench);
  await sendAll(3);
  await expect(receivers()).resolves.toEqual([USER, USER, USER, USER]);

  // Going live asks for a tick first.
  await button(sidebar, 'More').click();
  await sidebar.getByRole('radio', { name: /^Ask first/ }).check();
  await sidebar.getByText('Today 3 mails would go to 3 clients, about €3,925.00.').waitFor();
  await button(sidebar, 'Change to Ask first').click();
  await sidebar.getByText('Tick this to go on.').waitFor();
  await sidebar.getByLabel(/^I have read this/).check();
  await button(sidebar, 'Change to Ask first').click();
  await sidebar.getByRole('radio', { name: /^Ask first.*now/ }).waitFor();
  await button(sidebar, 'Today').click();
  await sendAll(3);
  const live = (await outbox()).slice(4);
  expect(live.map((mail) => mail.to?.map(({ address }) => address).join())).toEqual(CLIENTS);
  live.forEach((mail, n) => {
    expect(mail.subject).toMatch(SUBJECTS[n]!);
    expect(mail.cc ?? []).toEqual([]);
  });
  await sidebar.getByText('Nothing to send today').waitFor();

  expect(bench.noise).toEqual([]);
  // First, because a browser under its driver ends the process on the signal.
  await browser.close();
  process.emit('SIGINT', 'SIGINT');
  await expect(serving).resolves.toBe(0);
  expect(readFileSync(FILE).equals(file)).toBe(true);
  expect(ownCells(await ownSheet(join(COPY, 'book.xlsx')))).toEqual(before);
});

/** Looks at the mails that are due and sends all of them. */
async function sendAll(count: number): Promise<void> {
  const { sidebar, dialog } = bench;
  await button(sidebar, `Send ${count} due reminders…`).click();
  await button(dialog, `Send ${count} e-mails`).click();
  await dialog.getByRole('heading', { name: `${count} sent`, exact: true }).waitFor();
  await button(dialog, 'Done').click();
  await dialogGone(bench);
}

async function firstMenuItem(): Promise<string | null> {
  const { page } = bench;
  await page.getByRole('menuitem', { name: 'Paydue' }).click();
  const first = await page.getByRole('menu', { name: 'Paydue' }).getByRole('menuitem').first().textContent();
  await page.keyboard.press('Escape');
  return first;
}

async function writeOwnFile(): Promise<void> {
  const book = newBook(FILE, { locale: 'de_DE', timeZone: 'Europe/Berlin' });
  const sheet = book.insertSheet('Rechnungen');
  sheet.setValue(1, 1, 'Tischlerei Morgenstern');
  sheet.setValue(2, 1, 'Offene Posten');
  [HEADINGS, ...ROWS].forEach((cells, down) => {
    cells.forEach((value, right) => {
      if (value !== null) sheet.setValue(HEADING_ROW + down, right + 1, value);
      if (typeof value !== 'number') return;
      sheet.setFormat(HEADING_ROW + down, right + 1, right < 4 ? 'dd.mm.yyyy' : '#,##0.00 "€"');
    });
  });
  await book.save(FILE);
}

async function ownSheet(path: string): Promise<Sheet> {
  const sheet = (await openBook(path)).sheet('Rechnungen');
  if (sheet === null) throw new Error(`${path} has lost its sheet`);
  return sheet;
}

/** Everything in the user's columns, and as far down as they wrote, with formats and looks. */
function ownCells(sheet: Sheet): readonly unknown[] {
  const rows = HEADING_ROW + ROWS.length + 5;
  return Array.from({ length: rows }, (_, down) =>
    HEADINGS.map((_, right) => [
      sheet.cell(down + 1, right + 1),
      sheet.style(down + 1, right + 1),
      sheet.note(down + 1, right + 1),
    ]),
  );
}

async function outbox() {
  const folder = join(COPY, 'outbox');
  const files = readdirSync(folder).sort();
  return Promise.all(files.map((file) => PostalMime.parse(readFileSync(join(folder, file)))));
}

async function receivers(): Promise<readonly string[]> {
  const mails = await outbox();
  return mails.flatMap((mail) => [...(mail.to ?? []), ...(mail.cc ?? [])]).map(({ address }) => address ?? '');
}

async function url(): Promise<string> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const found = /^Paydue workbench: (\S+)$/m.exec(printed)?.[1];
    if (found !== undefined) return found;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error(`no address was printed: ${printed}`);
}
