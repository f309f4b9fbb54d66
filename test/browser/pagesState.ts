/** A view in a state, and what every state must be: nothing axe finds, nothing wider than the window, no word, no request. */
import type { Page } from 'playwright-core';
import { violations } from './browser';
import { preview, today } from './fixtures';
import { agreementsView, forecastView, rulesView, startView, triedView } from './fixturesAgreed';
import { chargesView, claims } from './fixturesCharges';
import { callsView } from './fixturesClients';
import { whole } from './fixturesDialogs';
import { noticePage, noticeView } from './fixturesNotice';
import { data, type Replies, type Show, scrollsSideways } from './pagesHarness';

export type State = {
  readonly name: string;
  readonly view: Parameters<Show>[0];
  readonly replies?: Replies;
  /** Clicks that lead to the state; `label=text` fills a field. */
  readonly click?: readonly string[];
  /** What is there once it is reached. */
  readonly until: string;
};

/** The size of each window; Google's sidebar is 300 px wide. */
export const SIZES = {
  today: { width: 300, height: 760 },
  calls: { width: 300, height: 760 },
  send: { width: 920, height: 560 },
  setUp: { width: 640, height: 520 },
  notice: { width: 940, height: 560 },
  record: { width: 480, height: 560 },
  start: { width: 760, height: 560 },
  rules: { width: 760, height: 560 },
  templates: { width: 1000, height: 560 },
  letters: { width: 920, height: 560 },
  charges: { width: 960, height: 560 },
};

const usual: Replies = {
  getToday: [data(today)],
  getCalls: [data(callsView)],
  getSetUp: [data(whole)],
  previewReminders: [data(preview)],
  getNotice: [data(noticeView)],
  previewNotice: [data(noticePage)],
  getAgreements: [data(agreementsView)],
  getForecast: [data(forecastView), data(triedView)],
  getRules: [data(rulesView)],
  getStart: [data(startView)],
  getCharges: [data(chargesView)],
  getClaims: [data(claims)],
};

/** Goes to the state and looks at it, also at 200 % text, which is half the window. */
export async function lookAt(show: Show, { view, replies, click, until }: State): Promise<void> {
  const shown = await show(view, { ...usual, ...replies }, SIZES[view]);
  const { page } = shown;
  for (const name of click ?? []) await reach(page, name);
  await page.getByText(until).first().waitFor({ state: 'attached' });
  expect(await violations(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  await page.setViewportSize({ width: SIZES[view].width / 2, height: SIZES[view].height });
  expect(await scrollsSideways(page)).toBe(false);
  expect(shown.noise).toEqual([]);
}

/** Clicks the first thing that can be clicked and begins with these words. */
async function reach(page: Page, click: string): Promise<void> {
  const [name = '', typed] = click.split('=');
  if (typed !== undefined) return page.getByLabel(name, { exact: true }).fill(typed);
  const begins = new RegExp(`^${name}`);
  const target = page
    .getByRole('button', { name: begins })
    .or(page.getByRole('radio', { name: begins }))
    .or(page.locator('summary', { hasText: begins }));
  await target.first().click();
}
