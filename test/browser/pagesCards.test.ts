/** What may be done with a card of Today instead of sending it, and what Today's tasks lead to, in a real browser. */
import type { Page } from 'playwright-core';
import { cards, place, quiet, today } from './fixtures';
import { agreementsView, forecastView } from './fixturesAgreed';
import { callsView } from './fixturesClients';
import { handedOver } from './fixturesNotice';
import { button, keyboardOn, onePage, seen } from './onePage';
import { data, type Replies, refuses, type Shown } from './pagesHarness';

const pages = onePage();
let shown: Shown;

async function open(replies: Replies = {}): Promise<Page> {
  const usual: Replies = {
    getToday: [data(today)],
    getCalls: [data(callsView)],
    getAgreements: [data(agreementsView)],
    getForecast: [data(forecastView)],
    openDialog: [data(null)],
    goToCell: [data(null)],
    recordDecision: [data({ sentence: 'Recorded. INV-2041 waits.', place: place(8, 'Agreements') })],
    logContact: [data({ sentence: 'The call is logged.', place: place(391, 'Contact history') })],
  };
  shown = await pages.show('today', { ...usual, ...replies });
  await shown.page.locator('main[aria-busy="false"]').waitFor();
  return shown.page;
}

/** Unfolds Aurora's card and clicks one of its ways. */
async function choose(page: Page, way: string): Promise<void> {
  const card = page.getByRole('article', { name: 'Aurora Bakery Ltd' });
  await card.getByText('2 invoices', { exact: true }).click();
  await card.getByRole('button', { name: way, exact: true }).click();
}

describe('an unfolded card offers what may be done instead of sending', () => {
  test('in this order', async () => {
    const page = await open();
    const card = page.getByRole('article', { name: 'Aurora Bakery Ltd' });
    await card.getByText('2 invoices', { exact: true }).click();
    expect(await card.locator('.actions button').allTextContents()).toEqual([
      'Call instead…',
      'Promise…',
      'Postpone…',
      'Hold…',
      'Skip this step…',
    ]);
  });

  const nothing = { on: '', amount: '', instalments: [], reason: '', source: '', level: '' };
  test.each`
    way                  | fields                             | save                | question
    ${'Promise…'}        | ${{ 'Will pay on': '2026-11-06' }} | ${'Save promise'}   | ${{ kind: 'promise', on: '2026-11-06' }}
    ${'Postpone…'}       | ${{ 'Not before': '2026-11-10' }}  | ${'Postpone'}       | ${{ kind: 'postponement', on: '2026-11-10' }}
    ${'Hold…'}           | ${{ Reason: 'goods question' }}    | ${'Put on hold'}    | ${{ kind: 'hold', reason: 'goods question' }}
    ${'Skip this step…'} | ${{}}                              | ${'Skip this step'} | ${{ kind: 'skip', reason: 'already paid' }}
  `('$way records it for the invoices of the card', async ({ way, fields, save, question }) => {
    const page = await open();
    await choose(page, way);
    for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).fill(String(text));
    if (way === 'Skip this step…') await page.getByLabel('Reason').selectOption('Already paid');
    await button(page, save).click();
    expect(await shown.asked('recordDecision')).toEqual([
      { ...nothing, client: 'Aurora Bakery Ltd', items: ['INV-2041', 'INV-2050'], ...question },
    ]);
    await seen(page, 'Recorded. INV-2041 waits.');
    expect((await shown.asked('getToday', 2)).length).toBe(2);
    await button(page, 'See it in Agreements').click();
    expect(await shown.asked('goToCell')).toEqual([place(8, 'Agreements')]);
  });

  test('a call instead is logged as one that takes the step’s place', async () => {
    const page = await open();
    await choose(page, 'Call instead…');
    await seen(page, 'Instead of: Firm reminder. The call takes the place of the step that is due.');
    await page.getByLabel('Outcome').selectOption('No answer');
    await button(page, 'Save call').click();
    expect(await shown.asked('logContact')).toEqual([
      {
        kind: 'call',
        client: 'Aurora Bakery Ltd',
        items: ['INV-2041', 'INV-2050'],
        outcome: 'noAnswer',
        note: '',
        instead: true,
        agreed: null,
      },
    ]);
    await seen(page, 'The call is logged.');
  });
});

describe('the form lies over Today', () => {
  test('the keyboard begins at its heading and Cancel brings it back to where it was opened', async () => {
    const page = await open();
    await choose(page, 'Hold…');
    await keyboardOn(page, page.getByRole('heading', { name: 'Aurora Bakery Ltd', level: 1 }));
    await button(page, 'Cancel').click();
    await button(page, 'Send 5 due reminders…').waitFor();
    await keyboardOn(page, button(page, 'Hold…'));
    expect((await shown.asked('getToday')).length).toBe(1);
  });

  test('a card that is gone after the record leaves the keyboard at the heading', async () => {
    const page = await open({ getToday: [data(today), data({ ...today, ready: cards.slice(2) })] });
    await choose(page, 'Promise…');
    await page.getByLabel('Will pay on').fill('2026-11-06');
    await button(page, 'Save promise').click();
    await button(page, 'Send 3 due reminders…').waitFor();
    await keyboardOn(page, page.getByRole('heading', { name: 'Tuesday 3 November', level: 1 }));
  });

  test('a refusal is one sentence and keeps what was typed', async () => {
    const page = await open({ recordDecision: [refuses('refused', 'Mia is sending reminders now. Try again.')] });
    await choose(page, 'Hold…');
    await page.getByLabel('Reason').fill('goods question');
    await button(page, 'Put on hold').click();
    await seen(page, 'Mia is sending reminders now. Try again.');
    expect(await page.getByLabel('Reason').inputValue()).toBe('goods question');
  });

  test('a tab leads away from it', async () => {
    const page = await open();
    await choose(page, 'Hold…');
    await button(page, /^Calls/).click();
    await page.getByRole('heading', { name: 'Calls', level: 1 }).waitFor();
    expect(await button(page, 'Put on hold').count()).toBe(0);
  });
});

test('what to look at before sending stands on the card', async () => {
  const page = await open();
  const card = page.getByRole('article', { name: 'Fjord Tools AS' });
  expect(await card.locator('.warning').allTextContents()).toEqual([
    ' accounts@fjord.example also stands in the row of Fjord Marine. Check that this client is meant.',
  ]);
  expect(await page.locator('.warning').count()).toBe(1);
});

describe('tasks', () => {
  test('lead to their row', async () => {
    const page = await open();
    const task = page.getByRole('listitem').filter({ hasText: 'Hand INV-1988' });
    await task.getByRole('button', { name: 'Go to the row' }).click();
    expect(await shown.asked('goToCell')).toEqual([place(18)]);
  });

  test('of a hand-over: the folder is made where the task stands, and Today is read again', async () => {
    const page = await open({ handOver: [data(handedOver)] });
    const task = page.getByRole('listitem').filter({ hasText: 'Hand INV-1988' });
    await task.getByRole('button', { name: 'Hand over…' }).click();
    await seen(page, 'every contact and the notices of Old Mill Ltd');
    await task.getByRole('button', { name: 'Make the folder' }).click();
    await seen(page, handedOver.sentence);
    expect(await shown.asked('handOver')).toEqual([{ client: 'Old Mill Ltd' }]);
    await task.getByRole('button', { name: 'Close' }).click();
    expect(await shown.asked('getToday', 2)).toHaveLength(2);
  });

  test('of an agreement lead to it among the promises and plans, where it has the keyboard', async () => {
    const page = await open();
    await button(page, 'Settle…').click();
    await page.getByRole('heading', { name: 'Promises and plans' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'agreement-5');
    expect(await button(page, 'More').getAttribute('aria-current')).toBe('page');
  });
});

test('a day without messages leads to the next 30', async () => {
  const page = await open({ getToday: [data(quiet)] });
  await button(page, 'See the next 30 days').click();
  await page.getByRole('heading', { name: 'The next 30 days' }).waitFor();
  expect(await shown.asked('getForecast')).toEqual([{ days: 30, draft: null }]);
  expect((await shown.asked('getAgreements', 0)).length).toBe(0);
});

test('the first run leads to where old invoices begin', async () => {
  const stops = [{ code: 'firstRun' as const, sentence: 'This would be the first run.' }];
  const page = await open({ getToday: [data({ ...today, stops })] });
  await button(page, 'Choose where old invoices begin…').click();
  expect(await shown.asked('openDialog')).toEqual([{ dialog: 'start' }]);
});
