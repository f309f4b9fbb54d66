/** The next 30 days in a real browser: day by day, with clients, steps, invoices and sums; nothing is sent by looking. */
import type { Page } from 'playwright-core';
import { amount, today } from './fixtures';
import { forecastView } from './fixturesAgreed';
import { whole } from './fixturesDialogs';
import { button, keyboardOn, onePage, seen } from './onePage';
import { data, type Replies, refuses, type Shown } from './pagesHarness';

const pages = onePage();
let shown: Shown;

async function open(replies: Replies = {}): Promise<Page> {
  const usual: Replies = {
    getToday: [data(today)],
    getSetUp: [data(whole)],
    getAgreements: [refuses('fault', 'Not asked for here.')],
    getForecast: [data(forecastView)],
  };
  shown = await pages.show('today', { ...usual, ...replies });
  await button(shown.page, 'More').click();
  await button(shown.page, 'The next 30 days').click();
  await shown.page.locator('main[aria-busy="false"]').waitFor();
  return shown.page;
}

test('it asks for 30 days with the rules as they are, and for nothing else', async () => {
  const page = await open();
  expect(await shown.asked('getForecast')).toEqual([{ days: 30, draft: null }]);
  await seen(page, forecastView.sentence);
  await seen(page, 'Nothing is sent by looking.');
  await keyboardOn(page, page.getByRole('heading', { name: 'The next 30 days', level: 1 }));
});

test('each day has its count; a line says how, to whom, which step, which invoices and how much', async () => {
  const page = await open();
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'Tuesday, 3 November 2026 4',
    'Thursday, 12 November 2026 1',
  ]);
  const first = page.getByRole('region', { name: /^Tuesday/ }).getByRole('listitem');
  expect(await first.allTextContents()).toEqual([
    'Aurora Bakery Ltd€2,295.00 e-mail: Firm reminder, Gentle reminderINV-2041, INV-2050',
    'Harbour Freight International Shipping & Warehousing BV€5,400.00£1,210.00 e-mail: Courtesy checkINV-2048, INV-2052',
    'Bellweather Foods€620.50 call: CallINV-2042',
    'Fjord Tools AS€7,900.00 formal notice: Formal noticeINV-2046',
  ]);
});

test.each`
  days  | drawn | more
  ${15} | ${15} | ${null}
  ${16} | ${15} | ${'Show 1 more'}
`('of $days days the first $drawn are drawn', async ({ days, drawn, more }) => {
  const [model] = forecastView.days;
  const many = Array.from({ length: days }, (_, n) => ({ ...model!, on: `2026-11-${n + 10}`, title: `Day ${n}` }));
  const page = await open({ getForecast: [data({ ...forecastView, days: many })] });
  expect(await page.getByRole('region').count()).toBe(drawn);
  expect(await page.getByRole('button', { name: /^Show/ }).allTextContents()).toEqual(more === null ? [] : [more]);
});

test('of many on one day the first 25 are drawn, the count says all', async () => {
  const [model] = forecastView.days;
  const line = (n: number) => ({ client: `C${n}`, level: 'Call', items: [`I-${n}`], totals: [amount(100)] });
  const day = { ...model!, mails: [], notices: [], calls: Array.from({ length: 26 }, (_, n) => line(n)) };
  const page = await open({ getForecast: [data({ ...forecastView, days: [day] })] });
  expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Tuesday, 3 November 2026 26');
  expect(await page.getByRole('region').getByRole('listitem').count()).toBe(25);
});

test('a month without anything says so', async () => {
  const page = await open({ getForecast: [data({ ...forecastView, days: [] })] });
  await seen(page, 'Nothing is due in the next 30 days');
});

test('a failure is one sentence and can be tried again', async () => {
  const page = await open({ getForecast: [refuses('fault', 'The sheet could not be read.'), data(forecastView)] });
  await seen(page, 'The sheet could not be read.');
  await button(page, 'Try again').click();
  await seen(page, forecastView.sentence);
});

test('the way back leads to More, which has the keyboard', async () => {
  const page = await open();
  await button(page, 'Back to More').click();
  await keyboardOn(page, page.getByRole('heading', { name: 'More', level: 1 }));
});
