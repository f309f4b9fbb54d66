/**
 * The built product on the sample workbook, by its buttons: reminders are looked at, sent and found again; a formal
 * notice is written once; a call is logged. Each test does its part of one morning, for clients of its own.
 */

import type { Browser } from 'playwright-core';
import PostalMime from 'postal-mime';
import type { Host } from '../../host/realm/host';
import { sampleHost } from '../../host/samples/sample';
import { startWorkbench, type Workbench } from '../../host/workbench/server';
import { launchBrowser, violations } from './browser';
import {
  type Bench,
  builtPlaces,
  button,
  chooseMenu,
  dialogGone,
  dialogViolations,
  letterOf,
  openBench,
  readCell,
  showTab,
  typeInto,
  watchStatus,
} from './endToEndBench';

jest.setTimeout(120_000);

const TODAY = '2026-11-03';
const HISTORY = 'Contact history';
let browser: Browser;
let host: Host;
let workbench: Workbench;
let bench: Bench;
beforeAll(async () => {
  const places = builtPlaces();
  browser = await launchBrowser();
  host = await sampleHost({ dist: places.dist, folder: null, today: TODAY });
  const addOn = { addOnName: 'Paydue', hourlyFunction: 'heartbeat' };
  workbench = await startWorkbench({ host, ...places, folder: null, port: 0, ...addOn });
});
afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});
beforeEach(async () => {
  bench = await openBench(browser, workbench.url);
  await button(bench.sidebar, /^Send \d+ due reminders?…$/).waitFor();
});
afterEach(async () => {
  expect(bench.noise).toEqual([]);
  await bench.page.close();
});

test('reminders: seen one by one, one left out, sent once by a double click, found in the sheet and in the outbox', async () => {
  const { page, sidebar, dialog } = bench;
  await page.locator('#cell-B2').getByText(/\w/).waitFor();
  expect(await violations(page)).toEqual([]);
  const due = await sidebar.locator('section[aria-labelledby=ready] article').count();
  await button(sidebar, `Send ${due} due reminders…`).click();

  // The list is walked by the arrow keys; the mail beside it follows.
  await button(dialog, `Send ${due} e-mails`).waitFor();
  const ticks = dialog.getByRole('checkbox', { name: /^Send to / });
  const clients = await ticks.evaluateAll((all) =>
    all.map((each) => (each.getAttribute('aria-label') ?? '').replace('Send to ', '')),
  );
  expect(clients.length).toBe(due);
  const mailOf = (client: string) => dialog.getByRole('region', { name: `E-mail to ${client}` });
  await ticks.first().focus();
  for (const client of clients.slice(1)) {
    await page.keyboard.press('ArrowDown');
    await mailOf(client).waitFor();
  }
  await page.keyboard.press('Home');
  await mailOf(clients[0]!).waitFor();

  // Not the first, and with nothing else to get today: what is left out is alone afterwards.
  const leftAt = clients.findIndex((client, n) => n > 0 && clients.filter((one) => one === client).length === 1);
  const left = clients[leftAt]!;
  for (let n = 0; n < leftAt; n += 1) await page.keyboard.press('ArrowDown');
  await mailOf(left).waitFor();
  await page.keyboard.press('Space');
  await dialog.getByText('left out').waitFor();
  expect(await dialogViolations(bench)).toEqual([]);

  const before = { mails: host.outbox.length, lastRow: sheet(HISTORY).lastRow() };
  const progress = await watchStatus(bench);
  await button(dialog, `Send ${due - 1} e-mails`).dblclick();
  await dialog.getByRole('heading', { name: `${due - 1} sent`, exact: true }).waitFor();
  expect(await progress()).toEqual(expect.arrayContaining([`0 of ${due - 1} done`, `5 of ${due - 1} done`]));
  await dialog.getByText(`chased with ${due - 1} e-mails.`).waitFor();
  expect(await dialogViolations(bench)).toEqual([]);

  // One row and one mail for each, under one token.
  const rows = recordsOf(HISTORY).slice(before.lastRow - 1);
  expect(rows.map((row) => row['Client'])).toEqual(clients.filter((_, n) => n !== leftAt));
  expect(rows.every((row) => row['Result'] === 'SENT' && row['When']?.startsWith(TODAY))).toBe(true);
  const mails = await Promise.all(host.outbox.slice(before.mails).map((mail) => PostalMime.parse(mail.raw)));
  const tokens = mails.map((mail) => /PD-[0-9A-Z]{6}/.exec(mail.text ?? '')?.[0]);
  expect(tokens).toEqual(rows.map((row) => row['Token']));
  expect(new Set(tokens).size).toBe(due - 1);
  expect(mails.map((mail) => mail.subject)).toEqual(rows.map((row) => row['Subject']));

  // A link of the result leads to the row, which is read in the grid: the dialog does not lie over it.
  await button(dialog, `history row ${before.lastRow + 1}`).click();
  await page.getByRole('grid', { name: `Sheet ${HISTORY}` }).waitFor();
  await page.waitForFunction(
    (cell) => document.querySelector('[role=grid]')?.getAttribute('aria-activedescendant') === cell,
    `cell-A${before.lastRow + 1}`,
  );
  await dialogGone(bench);
  for (const heading of ['Client', 'Level', 'Result', 'Token'])
    expect(await readCell(bench, cellOf(HISTORY, heading, before.lastRow + 1))).toBe(rows[0]?.[heading]);

  // The invoices say it too.
  await showTab(bench, 'Invoices');
  const told = new Set(
    rows.flatMap((row) => (row['Invoices'] ?? '').split('; ')).map((label) => label.split('/')[0] ?? ''),
  );
  const invoices = recordsOf('Invoices');
  const printed = invoices.filter((row) => told.has(row['Invoice'] ?? ''));
  expect(printed.length).toBe(told.size);
  const at = invoices.findIndex((row) => row['Invoice'] === rows[0]?.['Invoices']) + 2;
  expect(await readCell(bench, cellOf('Invoices', 'Last contact', at))).toBe(TODAY);
  expect(await readCell(bench, cellOf('Invoices', 'Level', at))).toBe('Final notice');
  const elsewhere = invoices.filter((row) => !told.has(row['Invoice'] ?? ''));
  expect(elsewhere.filter((row) => row['Last contact'] === printed[0]?.['Last contact'])).toEqual([]);

  await showTab(bench, /^Outbox/);
  const list = page.getByRole('navigation', { name: 'Mails by day' });
  // The digests of the night before are of the same day.
  const ofToday = host.outbox.filter((mail) => mail.at.slice(0, 10) === TODAY).length;
  await list.getByText(`Tue 3 Nov 2026, ${ofToday} mails`).waitFor();
  await page.getByRole('article', { name: mails.at(-1)?.subject ?? '' }).waitFor();
  await page
    .frameLocator('.mail iframe')
    .getByText(tokens.at(-1) ?? '')
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await showTab(bench, /^Runs/);
  await page.getByRole('region', { name: 'Runs, newest first' }).waitFor();
  expect(await violations(page)).toEqual([]);

  // Only what was left out is still due.
  await showTab(bench, 'Workbook');
  await sidebar.getByRole('article', { name: left }).waitFor();
  await button(sidebar, 'Send 1 due reminder…').click();
  await button(dialog, 'Send 1 e-mail').waitFor();
  await expect(ticks.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))).resolves.toEqual([
    `Send to ${left}`,
  ]);
  await button(dialog, 'Cancel').click();
  await dialogGone(bench);
  expect(host.outbox.length).toBe(before.mails + due - 1);
});

test('a formal notice: one document with its PDF and one row, and no second for the same invoice', async () => {
  const { page, dialog } = bench;
  const client = 'Müller & Söhne GmbH';
  const address = 'Industriestraße 4, 10115 Berlin';
  await showTab(bench, 'Clients');
  const clients = sheet('Clients');
  const known = clients.lastColumn();
  const column = headingsOf('Clients').indexOf('Legal address') + 1 || known + 1;
  if (column > known) await typeInto(bench, `${letterOf(column)}1`, 'Legal address');
  const row = recordsOf('Clients').findIndex((each) => each['Client'] === client) + 2;
  await typeInto(bench, `${letterOf(column)}${row}`, address);

  await chooseMenu(bench, 'Write a formal notice…');
  await dialog.getByLabel('Client').selectOption({ label: `${client} (due now)` });
  const notice = dialog.frameLocator('iframe');
  await notice.getByText(address).waitFor();
  // In the client's language.
  await notice.getByRole('heading', { name: 'Förmliche Zahlungsaufforderung' }).waitFor();
  expect(await dialogViolations(bench)).toEqual([]);
  const before = sheet(HISTORY).lastRow();
  await button(dialog, 'Continue').click();
  await dialog.getByText('Step 2 of 4').waitFor();
  await button(dialog, 'Continue').click();
  await dialog.getByText('Asked for: €7,900.00').waitFor();
  expect(await dialogViolations(bench)).toEqual([]);
  await button(dialog, 'Continue').click();
  await dialog.getByText('It will be number MN-2026-0001.').waitFor();
  await button(dialog, 'Create document').dblclick();
  await dialog.getByText(`The formal notice to ${client} is written`).waitFor();
  expect(await dialogViolations(bench)).toEqual([]);

  await dialog.getByRole('link', { name: 'Open the document' }).click();
  await dialogGone(bench);
  const written = page.getByRole('article', { name: /MN-2026-0001.*Müller & Söhne GmbH/ });
  await written.getByRole('link', { name: /^Save the PDF/ }).waitFor();
  await page
    .frameLocator('.document iframe')
    .getByText(/7\.900,00/)
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);
  const noticeRows = recordsOf(HISTORY).slice(before - 1);
  expect(noticeRows.map((each) => [each['Kind'], each['Client'], each['Level'], each['Result']])).toEqual([
    ['notice', client, 'formal', 'SENT'],
  ]);

  // The same again: it is said why not, and nothing more is made.
  await showTab(bench, 'Workbook');
  await chooseMenu(bench, 'Write a formal notice…');
  await dialog.getByLabel('Client').selectOption({ label: client });
  await expect(dialog.getByRole('checkbox', { name: /INV-/ }).first().isDisabled()).resolves.toBe(true);
  await expect(button(dialog, 'Continue').isDisabled()).resolves.toBe(true);
  expect(host.files.map((file) => file.mimeType)).toEqual(['application/vnd.google-apps.document', 'application/pdf']);
  expect(sheet(HISTORY).lastRow()).toBe(before + 1);
});

test('a call is logged from the tab Calls and stands in the history', async () => {
  const { sidebar } = bench;
  const before = sheet(HISTORY).lastRow();
  await button(sidebar, /^Calls/).click();
  const card = sidebar.getByRole('article').filter({ has: sidebar.getByRole('button', { name: 'Save call' }) });
  const client = await card.getAttribute('aria-label');
  await card.getByLabel('Outcome').selectOption({ label: 'Says it is paid' });
  await card.getByLabel('Note').fill('=1+1, paid on Monday');
  await button(card, 'Save call').click();
  await sidebar.getByRole('status').getByText(/\w/).first().waitFor();
  await showTab(bench, HISTORY);
  const row = before + 1;
  expect(await readCell(bench, cellOf(HISTORY, 'Client', row))).toBe(client);
  expect(await readCell(bench, cellOf(HISTORY, 'Kind', row))).toBe('call');
  expect(await readCell(bench, cellOf(HISTORY, 'Note', row))).toBe('=1+1, paid on Monday');
  expect(sheet(HISTORY).lastRow()).toBe(row);
});

function sheet(name: string) {
  const found = host.book.sheet(name);
  if (found === null) throw new Error(`no sheet ${name}`);
  return found;
}

function headingsOf(name: string): readonly string[] {
  const { cell, lastColumn } = sheet(name);
  return Array.from({ length: lastColumn() }, (_, n) => String(cell(1, n + 1).value ?? ''));
}

/** The rows below the headings by heading, as text. */
function recordsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const { cell, lastRow } = sheet(name);
  const headings = headingsOf(name);
  return Array.from({ length: lastRow() - 1 }, (_, down) =>
    Object.fromEntries(headings.map((heading, n) => [heading, String(cell(down + 2, n + 1).value ?? '')])),
  );
}

function cellOf(name: string, heading: string, row: number): string {
  return `${letterOf(headingsOf(name).indexOf(heading) + 1)}${row}`;
}
