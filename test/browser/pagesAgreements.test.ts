/** Promises and plans in a real browser: what stands, how it is ended, moved and found in its sheet. */
import type { Page } from 'playwright-core';
import { amount, place, today } from './fixtures';
import { agreementsView, anAgreement } from './fixturesAgreed';
import { whole } from './fixturesDialogs';
import { button, keyboardOn, onePage, seen } from './onePage';
import { data, held, lost, type Replies, refuses, type Shown } from './pagesHarness';

const pages = onePage();
let shown: Shown;

const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

async function open(replies: Replies = {}): Promise<Page> {
  const usual: Replies = {
    getToday: [data(today)],
    getSetUp: [data(whole)],
    getAgreements: [data(agreementsView)],
    endAgreement: [data({ sentence: 'Ended. Reminders of INV-2047 go on.', place: place(5, 'Agreements') })],
    recordDecision: [data({ sentence: 'Recorded.', place: place(8, 'Agreements') })],
    goToCell: [data(null)],
  };
  shown = await pages.show('today', { ...usual, ...replies });
  await button(shown.page, 'More').click();
  await button(shown.page, /^Promises and plans/).click();
  await shown.page.locator('main[aria-busy="false"]').waitFor();
  return shown.page;
}

describe('what stands there', () => {
  test('each kind has its section with a count; what is over is folded away', async () => {
    const page = await open();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Promises 2',
      'Payment plans 1',
      'Disputes 1',
      'Holds 1',
      'Over 1',
    ]);
    expect(await card(page, 'Later due date: Eastgate Clinics').isVisible()).toBe(false);
    await page.getByText('Over 1').click();
    expect(await card(page, 'Later due date: Eastgate Clinics').getByRole('button').allTextContents()).toEqual([
      'Go to the row',
    ]);
  });

  test.each`
    name                              | state               | until
    ${'Promise: Aurora Bakery Ltd'}   | ${'Active'}         | ${'due 6 November 2026'}
    ${'Promise: Gryphon Media'}       | ${'Broken'}         | ${'due 30 October 2026'}
    ${'Payment plan: Dunmore & Sons'} | ${'Active'}         | ${'1 of 4 paid, next on 9 November 2026'}
    ${'Dispute: Gryphon Media'}       | ${'To be reviewed'} | ${'look at it on 2 November 2026'}
  `('$name is $state, $until', async ({ name, state, until }) => {
    const page = await open();
    expect(await card(page, name).locator('.pill').textContent()).toBe(state);
    expect(await card(page, name).locator('.meta .small').textContent()).toBe(until);
  });

  test('a hold without a day is without an end', async () => {
    const page = await open();
    await page.locator('article', { hasText: 'goods question' }).getByText('without an end').waitFor();
  });

  test('a plan shows its lines to the cent and how many are paid', async () => {
    const page = await open();
    const plan = card(page, 'Payment plan: Dunmore & Sons');
    expect(await plan.locator('.items li').allTextContents()).toEqual([
      '9 October 2026Paid£500.00',
      '9 November 2026£591.67',
      '9 December 2026£591.67',
      '9 January 2027£591.66',
    ]);
    const bar = plan.getByRole('progressbar', { name: 'Instalments paid' });
    expect([await bar.getAttribute('aria-valuenow'), await bar.getAttribute('aria-valuemax')]).toEqual(['1', '4']);
  });

  test('of many the first 25 are drawn', async () => {
    const many = Array.from({ length: 26 }, (_, n) =>
      anAgreement({ row: n + 2, kind: 'promise', client: `Client ${n + 1}`, sentence: 'INV.' }),
    );
    const page = await open({ getAgreements: [data({ ...agreementsView, agreements: many })] });
    expect(await page.getByRole('article').count()).toBe(25);
    await button(page, 'Show 1 more').click();
    expect(await page.getByRole('article').count()).toBe(26);
  });

  test('nothing agreed says so, and something can be recorded all the same', async () => {
    const page = await open({ getAgreements: [data({ ...agreementsView, agreements: [] })] });
    await seen(page, 'Nothing is agreed at the moment');
    await button(page, 'Record a promise or plan…').click();
    await page.getByRole('heading', { name: 'Record a promise or plan' }).waitFor();
  });

  test('a lost connection can be tried again', async () => {
    const page = await open({ getAgreements: [lost(), data(agreementsView)] });
    await button(page, 'Try again').click();
    await card(page, 'Promise: Aurora Bakery Ltd').waitFor();
  });
});

describe('ending', () => {
  test.each`
    how                          | outcome
    ${/^The claim stands/}       | ${'upheld'}
    ${/^The client was right/}   | ${'accepted'}
    ${/^The client withdrew it/} | ${'withdrawn'}
  `('a dispute in which $how is $outcome', async ({ how, outcome }) => {
    const page = await open();
    const dispute = card(page, 'Dispute: Gryphon Media');
    await dispute.getByRole('button', { name: 'End…' }).click();
    await dispute.getByRole('radio', { name: how }).check();
    await button(page, 'End it').click();
    await seen(page, 'Ended. Reminders of INV-2047 go on.');
    expect(await shown.asked('endAgreement')).toEqual([{ id: 'agreement-5', outcome }]);
    expect((await shown.asked('getToday', 2)).length).toBe(2);
    expect((await shown.asked('getAgreements', 2)).length).toBe(2);
  });

  test('a double click ends once', async () => {
    const page = await open({ endAgreement: [held({ sentence: 'Ended.', place: place(2, 'Agreements') })] });
    await card(page, 'Promise: Aurora Bakery Ltd').getByRole('button', { name: 'End…' }).click();
    await button(page, 'End it').dblclick();
    await shown.asked('endAgreement');
    await shown.release();
    await seen(page, 'Ended.');
    expect((await shown.asked('endAgreement')).length).toBe(1);
  });

  test('a dispute is not ended before it is said how', async () => {
    const page = await open();
    await card(page, 'Dispute: Gryphon Media').getByRole('button', { name: 'End…' }).click();
    await button(page, 'End it').click();
    await seen(page, 'Choose how it ended.');
    await keyboardOn(page, page.getByRole('radio'));
    expect((await shown.asked('endAgreement', 0)).length).toBe(0);
  });

  test('a plan is withdrawn by the row of its first line', async () => {
    const page = await open();
    await card(page, 'Payment plan: Dunmore & Sons').getByRole('button', { name: 'End…' }).click();
    await seen(page, 'From today it keeps nothing back; reminders go on.');
    await button(page, 'End it').click();
    expect(await shown.asked('endAgreement')).toEqual([{ id: 'agreement-4', outcome: 'withdrawn' }]);
  });

  test('Keep it ends nothing', async () => {
    const page = await open();
    const promise = card(page, 'Promise: Aurora Bakery Ltd');
    await promise.getByRole('button', { name: 'End…' }).click();
    await button(page, 'Keep it').click();
    await promise.getByRole('button', { name: 'End…' }).waitFor();
    expect((await shown.asked('endAgreement', 0)).length).toBe(0);
  });

  test('a refusal is said where it was asked', async () => {
    const page = await open({ endAgreement: [refuses('refused', 'This agreement has ended already.')] });
    const promise = card(page, 'Promise: Aurora Bakery Ltd');
    await promise.getByRole('button', { name: 'End…' }).click();
    await button(page, 'End it').click();
    await promise.getByText('This agreement has ended already.').waitFor();
  });
});

describe('recording it again', () => {
  test('Move date… begins with what was agreed', async () => {
    const page = await open();
    await card(page, 'Promise: Aurora Bakery Ltd').getByRole('button', { name: 'Move date…' }).click();
    expect(await page.getByLabel('Will pay on').inputValue()).toBe('2026-11-06');
    expect(await page.getByLabel('Amount').inputValue()).toBe('1,840.00');
    await page.getByLabel('Will pay on').fill('2026-11-13');
    await button(page, 'Save promise').click();
    expect(await shown.asked('recordDecision')).toEqual([
      {
        kind: 'promise',
        client: 'Aurora Bakery Ltd',
        items: ['INV-2041'],
        on: '2026-11-13',
        amount: '1,840.00',
        instalments: [],
        reason: '',
        source: '',
        level: '',
      },
    ]);
    await seen(page, 'Recorded.');
    await card(page, 'Promise: Aurora Bakery Ltd').waitFor();
  });

  test('a dispute keeps its reason, also one that is none of the list', async () => {
    const eastgate = { client: 'Eastgate Clinics', items: ['INV-2055'] };
    const dispute = anAgreement({
      row: 5,
      kind: 'dispute',
      sentence: '',
      reason: 'two boxes were broken',
      ...eastgate,
    });
    const page = await open({ getAgreements: [data({ ...agreementsView, agreements: [dispute] })] });
    await button(page, 'Move date…').click();
    expect(await page.getByLabel('Reason').inputValue()).toBe('other');
    expect(await page.getByLabel('In a few words').inputValue()).toBe('two boxes were broken');
  });

  test('a new plan begins with the lines that are not paid', async () => {
    const page = await open();
    await button(page, 'New plan…').click();
    expect(await page.getByLabel(/^Day \d/).count()).toBe(3);
    expect(await page.getByLabel('Day 1').inputValue()).toBe('2026-11-09');
    expect(await page.getByLabel('Amount 3').inputValue()).toBe('591.66');
    await seen(page, '£1,775.00 of £1,775.00, adds up');
  });

  test('a client without open invoices any more is said instead of a form', async () => {
    const page = await open();
    await card(page, 'Promise: Gryphon Media').getByRole('button', { name: 'Move date…' }).click();
    await seen(page, 'This client has no open invoice any more.');
    await button(page, 'Back').click();
    await card(page, 'Promise: Gryphon Media').waitFor();
  });
});

test('its row is one click away', async () => {
  const page = await open();
  await card(page, 'Promise: Aurora Bakery Ltd').getByRole('button', { name: 'Go to the row' }).click();
  expect(await shown.asked('goToCell')).toEqual([place(2, 'Agreements')]);
});

test('the way back leads to More', async () => {
  const page = await open();
  await button(page, 'Back to More').click();
  await page.getByRole('heading', { name: 'More', level: 1 }).waitFor();
});

test('a part of an amount is shown as it is agreed', async () => {
  const part = anAgreement({ row: 2, kind: 'dispute', client: 'A', amount: amount(5), sentence: 'INV-1: price.' });
  const page = await open({ getAgreements: [data({ ...agreementsView, agreements: [part] })] });
  expect(await card(page, 'Dispute: A').locator('.totals').textContent()).toBe('€0.05');
});
