/** One browser and one tab for a test file; no test may leave a word in the page's console. */
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { aTab, type Show, type Shown } from './pagesHarness';

/** Starts the browser before a file's tests, and after each looks at its console. */
export function onePage(): {
  readonly show: Show;
  /** What one test may find in the console, besides nothing. */
  readonly expectNoise: (line: RegExp) => void;
} {
  jest.setTimeout(60_000);
  let browser: Browser;
  let tab: Show;
  let shown: Shown;
  let expected: RegExp | null = null;
  beforeAll(async () => {
    browser = await launchBrowser();
    tab = aTab(browser);
  });
  afterAll(() => browser.close());
  afterEach(() => {
    expect(shown.noise.filter((line) => !expected?.test(line))).toEqual([]);
    expected = null;
  });
  return {
    show: async (...given) => {
      shown = await tab(...given);
      return shown;
    },
    expectNoise: (line) => {
      expected = line;
    },
  };
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
export const seen = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** Waits until `what` has the keyboard: it goes there a moment after the words that send it are shown. */
export const keyboardOn = (page: Page, what: Locator) =>
  what.and(page.locator(':focus')).waitFor({ state: 'attached' });

/** Lets what the page has begun with the last answer come to its end: for what must not be there. */
export const drawn = (page: Page) =>
  page.evaluate(() => new Promise((then) => setTimeout(() => requestAnimationFrame(then), 20)));
