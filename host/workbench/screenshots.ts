/**
 * `npm run screenshots`: the README's pictures, taken from the built product by clicking through it as a user would.
 * Writes docs/pictures; fails when a step does not come.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../test/browser/browser';
import { todayIn, workingDayFrom } from '../days';
import { createHost } from '../realm/createHost';
import type { Host } from '../realm/host';
import { SAMPLE_USER, sampleHost } from '../samples/sample';
import { fillWorkbook } from '../samples/workbook';
import { newBook } from '../workbook/xlsx';
import { startWorkbench } from './server';

const build = dirname(fileURLToPath(import.meta.url));
const dist = join(build, '../dist');
const pictures = join(build, '../docs/pictures');
const today = workingDayFrom(todayIn('Europe/London'));

mkdirSync(pictures, { recursive: true });
const browser = await launchBrowser();
await onWorkbench(browser, await sampleHost({ dist, folder: null, today }), charges);
await onWorkbench(browser, await sampleHost({ dist, folder: null, today }), mainJob);
await onWorkbench(browser, await sampleHost({ dist, folder: null, today }), agreements);
await onWorkbench(browser, await notSetUp(), setUp);
await browser.close();

async function mainJob(page: Page): Promise<void> {
  const sidebar = page.frameLocator('.sidebar iframe');
  const dialog = page.frameLocator('dialog iframe');
  await sidebar
    .getByText(/^\d+ invoices$/)
    .first()
    .click();
  await sidebar.getByRole('button', { name: /^INV-/ }).first().click();
  await take(page, 'today');

  await sidebar.getByRole('button', { name: /^Send \d+ due reminders?…$/ }).click();
  await dialog.getByRole('button', { name: /^Send \d+ e-mails?$/ }).waitFor();
  await take(page, 'preview');
  await dialog.getByRole('button', { name: /^Send \d+ e-mails?$/ }).click();
  await dialog.getByRole('heading', { name: /^\d+ sent/ }).waitFor();
  await take(page, 'result');
  await close(page, dialog);

  await page.getByRole('tab', { name: /^Outbox/ }).click();
  await page
    .getByRole('button', { name: /Invoices INV-/ })
    .first()
    .click();
  await page.frameLocator('.mail iframe').locator('body').getByText('INV-').first().waitFor();
  await take(page, 'outbox');

  await page.getByRole('tab', { name: 'Workbook' }).click();
  await sidebar
    .getByRole('button', { name: /^Formal notice: / })
    .first()
    .click();
  await dialog.frameLocator('iframe').getByRole('heading').first().waitFor();
  await take(page, 'notice');
}

/** What was agreed, beside its sheet; the form; what other rules would change. */
async function agreements(page: Page): Promise<void> {
  const sidebar = page.frameLocator('.sidebar iframe');
  const dialog = page.frameLocator('dialog iframe');
  await page.getByRole('tab', { name: 'Agreements' }).click();
  await sidebar.getByRole('button', { name: 'More', exact: true }).click();
  await sidebar.getByRole('button', { name: /^Promises and plans/ }).click();
  await sidebar.getByRole('heading', { name: 'Promises and plans' }).waitFor();
  await sidebar.getByText('Payment plans').first().waitFor();
  await take(page, 'agreements');

  await sidebar.getByRole('button', { name: 'Back to More' }).click();
  await sidebar.getByRole('button', { name: /^Try other rules/ }).click();
  await dialog
    .getByRole('textbox', { name: /Days.*Gentle reminder|Gentle reminder.*Days/i })
    .first()
    .fill('4');
  await dialog.getByRole('button', { name: 'Show the effect' }).click();
  await dialog.getByText(/^With these rules/).waitFor();
  await take(page, 'rules');
}

/** Charges switched on and what they come to; the texts of the letters. */
async function charges(page: Page): Promise<void> {
  const sidebar = page.frameLocator('.sidebar iframe');
  const dialog = page.frameLocator('dialog iframe');
  await sidebar.getByRole('button', { name: 'More', exact: true }).click();
  await sidebar.getByRole('button', { name: /^Interest and charges/ }).click();
  await dialog.getByLabel('Whose law your invoices follow').selectOption('UK');
  await dialog.getByRole('checkbox', { name: 'Standard' }).check();
  await dialog.getByRole('button', { name: 'Save charges' }).click();
  await dialog.getByText(/^Saved\./).waitFor();
  await dialog.getByRole('table', { name: 'How the interest is made up' }).waitFor();
  await take(page, 'charges');
  await close(page, dialog);
  await page.getByRole('tab', { name: 'Workbook' }).click();
  await sidebar.getByRole('button', { name: /^Templates/ }).click();
  await dialog.getByText('Gentle reminder', { exact: true }).click();
  const mail = dialog.frameLocator('iframe').locator('body');
  await mail.getByText('Our records show').first().waitFor();
  // What is wrong with a text: here a threat in a first reminder.
  const message = dialog.getByLabel('Message');
  await message.fill((await message.inputValue()).replace('{{invoiceTable}}', 'Our lawyer knows.\n\n{{invoiceTable}}'));
  await mail.getByText('Our lawyer knows.').waitFor();
  await take(page, 'templates');
}

/** The sample as its owner had it before Paydue came: opening it leads to set-up. */
async function setUp(page: Page): Promise<void> {
  const dialog = page.frameLocator('dialog iframe');
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await dialog.getByRole('heading', { name: 'Which columns are these?' }).waitFor();
  await take(page, 'setup');
}

async function notSetUp(): Promise<Host> {
  const book = newBook('Ada Studio invoices.xlsx', { locale: 'en_GB', timeZone: 'Europe/London' });
  fillWorkbook(book, today);
  return createHost({ dist, book, folder: null, now: `${today} 09:00`, user: SAMPLE_USER });
}

async function onWorkbench(browser: Browser, host: Host, work: (page: Page) => Promise<void>): Promise<void> {
  const workbench = await startWorkbench({
    host,
    dist,
    pages: join(build, 'workbench'),
    folder: null,
    port: 0,
    hourlyFunction: 'heartbeat',
    addOnName: 'Paydue',
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(workbench.url);
  await work(page);
  await page.close();
  await workbench.close();
}

async function take(page: Page, name: string): Promise<void> {
  // The last answers are drawn, and the pointer is on nothing.
  await page.mouse.move(720, 899);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  console.error(`docs/pictures/${name}.png`);
}

async function close(page: Page, dialog: FrameLocator): Promise<void> {
  await dialog
    .getByRole('button', { name: /^(Close|Done)$/ })
    .first()
    .click();
  await page.locator('dialog').waitFor({ state: 'detached' });
}
