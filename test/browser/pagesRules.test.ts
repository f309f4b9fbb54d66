/** Trying other rules in a real browser: only what was changed is asked, the effect stands beside the rules as they are, nothing is saved. */
import type { Page } from 'playwright-core';
import { place, problems } from './fixtures';
import { forecastView, rulesView, triedView } from './fixturesAgreed';
import { button, onePage, seen } from './onePage';
import { data, held, lost, type Replies, refuses, type Shown } from './pagesHarness';

const pages = onePage();
let shown: Shown;

async function open(replies: Replies = {}): Promise<Page> {
  const usual: Replies = {
    getRules: [data(rulesView)],
    getForecast: [data(forecastView), data(triedView)],
    goToCell: [data(null)],
  };
  shown = await pages.show('rules', { ...usual, ...replies }, { width: 760, height: 560 });
  await shown.page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
  return shown.page;
}

test('it opens with the rules as they are and what they do; there is nothing to show yet', async () => {
  const page = await open();
  expect(await page.getByRole('table').count()).toBe(2);
  const row = page.getByRole('table', { name: 'Standard' }).getByRole('row', { name: /^Final notice/ });
  expect(await row.getByLabel('Days, Final notice').inputValue()).toBe('30');
  expect(await row.getByRole('cell').nth(1).textContent()).toBe('previous');
  expect(await row.getByLabel('By, Final notice').inputValue()).toBe('email');
  expect(await row.getByLabel('Approval, Final notice').inputValue()).toBe('person');
  expect(await page.getByLabel('guard.gapDays').inputValue()).toBe('5');
  await seen(page, 'Days between two written contacts with a client, at least.');
  await seen(page, forecastView.sentence);
  expect(await button(page, 'Show the effect').isDisabled()).toBe(true);
  expect(await shown.asked('getForecast')).toEqual([{ days: 30, draft: null }]);
});

test('only what was changed is asked, and its effect stands beside the rules as they are', async () => {
  const page = await open();
  await seen(page, forecastView.sentence);
  await page.getByLabel('Days, Firm reminder').fill(' 10 ');
  await page.getByRole('table', { name: 'Small amounts' }).getByLabel('By, Call').selectOption('email');
  await page.getByLabel('Approval, Final notice').selectOption('auto');
  await page.getByLabel('guard.gapDays').fill('7');
  await seen(page, 'Changed since: show the effect again.');
  await seen(page, 'Nothing is saved here. 4 changes');
  await button(page, 'Show the effect').click();
  await seen(page, triedView.sentence);
  await seen(page, forecastView.sentence);
  expect((await shown.asked('getForecast', 2))[1]).toEqual({
    days: 30,
    draft: {
      settings: [{ key: 'guard.gapDays', value: '7' }],
      levels: [
        { procedure: 'Standard', code: 'firm', field: 'days', value: '10' },
        { procedure: 'Standard', code: 'final', field: 'approval', value: 'auto' },
        { procedure: 'Small amounts', code: 'call1', field: 'channel', value: 'email' },
      ],
    },
  });
});

test('an effect that is older than the values says so', async () => {
  const page = await open();
  await page.getByLabel('Days, Firm reminder').fill('10');
  await button(page, 'Show the effect').click();
  await seen(page, triedView.sentence);
  expect(await page.getByText('Changed since: show the effect again.').count()).toBe(0);
  await page.getByLabel('Days, Firm reminder').fill('11');
  await seen(page, 'Changed since: show the effect again.');
});

test('what was typed back is no change', async () => {
  const page = await open();
  await page.getByLabel('Days, Firm reminder').fill('10');
  await page.getByLabel('Days, Firm reminder').fill('8 ');
  expect(await button(page, 'Show the effect').isDisabled()).toBe(true);
});

test('back to the rules as they are takes every change away', async () => {
  const page = await open();
  await page.getByLabel('Days, Firm reminder').fill('10');
  await button(page, 'Show the effect').click();
  await seen(page, triedView.sentence);
  await button(page, 'Back to the rules as they are').click();
  expect(await page.getByLabel('Days, Firm reminder').inputValue()).toBe('8');
  expect(await page.getByText(triedView.sentence).count()).toBe(0);
});

test('a value that cannot be used is said, with what to do', async () => {
  const page = await open({ getForecast: [data(forecastView), data({ ...triedView, problems: [problems[1]!] })] });
  await page.getByLabel('Days, Firm reminder').fill('soon');
  await button(page, 'Show the effect').click();
  await seen(page, 'These values cannot be used; the usual ones stand in for them.');
  await seen(page, 'Invoices, row 88, Due date: I read “31/02/2026”, which is not a day. Write it as 2026-02-28.');
});

test('a word of the sheet that is none of the list stays what it is', async () => {
  const [standard] = rulesView.procedures;
  const levels = standard!.levels.map((one) => ({ ...one, channel: 'post' }));
  const page = await open({ getRules: [data({ settings: [], procedures: [{ name: 'Standard', levels }] })] });
  expect(await page.getByLabel('By, Final notice').inputValue()).toBe('post');
  expect(await button(page, 'Show the effect').isDisabled()).toBe(true);
});

test('a double click asks once, and a failure is one sentence', async () => {
  const page = await open({ getForecast: [data(forecastView), held(triedView), refuses('busy', 'Try in a minute.')] });
  await page.getByLabel('Days, Firm reminder').fill('10');
  await button(page, 'Show the effect').dblclick();
  await shown.asked('getForecast', 2);
  await shown.release();
  await seen(page, triedView.sentence);
  expect((await shown.asked('getForecast', 2)).length).toBe(2);
  await button(page, 'Show the effect').click();
  await seen(page, 'Try in a minute.');
});

test.each`
  link                | sheet
  ${'Go to Levels'}   | ${'Levels'}
  ${'Go to Settings'} | ${'Settings'}
`('a rule is kept in its sheet: $link leaves the window', async ({ link, sheet }) => {
  const page = await open();
  await seen(page, 'Nothing is saved here. To keep a rule, write it into its sheet.');
  await button(page, link).click();
  expect(await shown.asked('goToCell')).toEqual([place(null, sheet, null)]);
  await shown.asked('close');
});

test('a lost connection can be tried again', async () => {
  const page = await open({ getRules: [lost(), data(rulesView)] });
  await button(page, 'Try again').click();
  await page.getByLabel('Days, Firm reminder').waitFor();
});
