/** Letters beside the steps in a real browser: what can be written, what cannot and why, one button for the letter shown. */
import type { Page } from 'playwright-core';
import { lettersOfAurora, lettersView, promiseLetter } from './fixturesLetters';
import { button, onePage, seen } from './onePage';
import { data, held, type Replies, refuses, type Shown } from './pagesHarness';
import { lookAt, SIZES } from './pagesState';

const pages = onePage();
let shown: Shown;

async function open(replies: Replies = {}): Promise<Page> {
  const usual: Replies = {
    getLetters: [data(lettersView), data(lettersOfAurora)],
    previewLetter: [data(promiseLetter)],
    sendLetter: [data({ sentence: 'The letter to Aurora Bakery Ltd was sent.' })],
  };
  shown = await pages.show('letters', { ...usual, ...replies }, SIZES.letters);
  await shown.page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
  return shown.page;
}

async function choose(page: Page): Promise<void> {
  await page.getByLabel('Client').selectOption('Aurora Bakery Ltd');
  await page.getByRole('radio', { name: 'Confirm the promise' }).check();
}

test('a client first, then what can be written to them; what cannot says why', async () => {
  const page = await open();
  expect(await page.getByRole('radio').count()).toBe(0);
  await page.getByLabel('Client').selectOption('Aurora Bakery Ltd');
  await page.getByRole('radio', { name: 'Confirm the payment plan No plan stands.' }).waitFor();
  expect(await page.getByRole('radio', { name: /plan/ }).isDisabled()).toBe(true);
  expect(await page.getByRole('radio', { name: 'Statement of account' }).isDisabled()).toBe(false);
  expect(await shown.asked('getLetters', 2)).toEqual([{ client: null }, { client: 'Aurora Bakery Ltd' }]);
  expect(await button(page, 'Send this letter').isDisabled()).toBe(true);
});

test('the client of the selected row is chosen already', async () => {
  const page = await open({ getLetters: [data(lettersOfAurora)] });
  expect(await page.getByLabel('Client').inputValue()).toBe('Aurora Bakery Ltd');
  expect(await page.getByRole('radio').count()).toBe(4);
});

test('the letter that is shown is the one that is sent, once', async () => {
  const page = await open({ sendLetter: [held({ sentence: 'The letter to Aurora Bakery Ltd was sent.' })] });
  await choose(page);
  await seen(page, 'Thank you: payment of €1,840.00 by 10 November');
  await seen(page, 'Statement.pdf, 31 kB');
  await button(page, 'Send this letter').dblclick();
  await shown.release();
  await seen(page, 'The letter to Aurora Bakery Ltd was sent.');
  expect(await shown.asked('sendLetter')).toEqual([
    {
      client: 'Aurora Bakery Ltd',
      occasion: 'promiseConfirmed',
      hash: 'h-letter',
      run: 'letter h-letter',
      mode: 'ask',
      edit: null,
    },
  ]);
});

test('payments without a day: the letter is written for the invoices that are ticked, and for none of them not at all', async () => {
  const page = await open();
  await page.getByLabel('Client').selectOption('Aurora Bakery Ltd');
  await page.getByRole('radio', { name: 'Thank for the payment' }).check();
  await seen(page, 'The payments have no days: tick what came.');
  expect(await button(page, 'Send this letter').isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: 'INV-2 €1,840.00' }).check();
  await seen(page, 'Thank you: payment of €1,840.00 by 10 November');
  expect(await shown.asked('previewLetter')).toEqual([
    { client: 'Aurora Bakery Ltd', occasion: 'paymentThanks', about: { invoices: ['INV-2'], period: null } },
  ]);
  await page.getByRole('checkbox', { name: 'INV-2 €1,840.00' }).uncheck();
  expect(await button(page, 'Send this letter').isDisabled()).toBe(true);
  expect(await shown.asked('previewLetter')).toHaveLength(1);
});

test('a statement tells what is open, or what moved between two days', async () => {
  const page = await open({ previewLetter: [data(promiseLetter), data(promiseLetter)] });
  await page.getByLabel('Client').selectOption('Aurora Bakery Ltd');
  await page.getByRole('radio', { name: 'Statement of account' }).check();
  await seen(page, 'Both empty: what is open today.');
  await page.getByLabel('From').fill('2026-07-01');
  expect(await button(page, 'Send this letter').isDisabled()).toBe(true);
  await page.getByLabel('To').fill('2026-09-30');
  const period = { from: '2026-07-01', to: '2026-09-30' };
  expect(await shown.asked('previewLetter', 2)).toEqual([
    { client: 'Aurora Bakery Ltd', occasion: 'statement' },
    { client: 'Aurora Bakery Ltd', occasion: 'statement', about: { invoices: [], period } },
  ]);
});

test('in a person’s own words it is shown again before it can be sent', async () => {
  const worded = { ...promiseLetter, hash: 'h-worded', subject: 'Thank you, Lena' };
  const page = await open({ editMail: [data(worded)] });
  await choose(page);
  await button(page, 'Edit this one…').click();
  expect(await button(page, 'Send this letter').isDisabled()).toBe(true);
  await page.getByLabel('Subject').fill('Thank you, Lena');
  await page.getByLabel('Text', { exact: true }).fill('Dear Lena,\n\nthank you.');
  await button(page, 'Use these words').click();
  await seen(page, 'Thank you, Lena');
  const edit = { hash: 'h-letter', subject: 'Thank you, Lena', text: 'Dear Lena,\n\nthank you.' };
  expect(await shown.asked('editMail')).toEqual([
    { edit, letter: { client: 'Aurora Bakery Ltd', occasion: 'promiseConfirmed' } },
  ]);
  await button(page, 'Send this letter').click();
  expect((await shown.asked('sendLetter'))[0]).toMatchObject({ hash: 'h-worded', edit });
});

test('a refusal is said where the letter was chosen', async () => {
  const page = await open({ previewLetter: [refuses('refused', 'The promise was kept meanwhile.')] });
  await choose(page);
  await seen(page, 'The promise was kept meanwhile.');
  expect(await button(page, 'Send this letter').isDisabled()).toBe(true);
});

test('Test mode is said above', async () => {
  const inTest = { ...lettersOfAurora, mode: 'test' as const, modeSentence: 'Test mode: mail goes to you.' };
  await seen(await open({ getLetters: [data(inTest)] }), 'Test mode: mail goes to you.');
});

test.each([
  { name: 'nothing chosen', replies: { getLetters: [data(lettersView)] }, click: [], until: 'complete no step' },
  {
    name: 'a letter',
    replies: { getLetters: [data(lettersOfAurora)] },
    click: ['Confirm the promise'],
    until: 'Statement.pdf',
  },
  {
    name: 'invoices to thank for',
    replies: { getLetters: [data(lettersOfAurora)] },
    click: ['Thank for the payment'],
    until: 'tick what came',
  },
  {
    name: 'a statement of some days',
    replies: { getLetters: [data(lettersOfAurora)] },
    click: ['Statement of account'],
    until: 'Both empty',
  },
  {
    name: 'in own words',
    replies: { getLetters: [data(lettersOfAurora)] },
    click: ['Confirm the promise', 'Edit this one'],
    until: 'Use these words',
  },
])('$name: it is accessible and fits, also with large text', async ({ replies, click, until, name }) => {
  await lookAt(pages.show, {
    name,
    view: 'letters',
    replies: { ...replies, previewLetter: [data(promiseLetter)] },
    click,
    until,
  });
});
