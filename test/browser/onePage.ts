/** One browser for a test file and one page a test; no test may leave a word in the page's console. */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { type Shown, show } from './pagesHarness';

type Given = Parameters<typeof show> extends [Browser, ...infer Rest] ? Rest : never;

/** Starts the browser before a file's tests, closes each test's page after it, and looks at its console. */
export function onePage(): {
  readonly show: (...given: Given) => Promise<Shown>;
  /** What one test may find in the console, besides nothing. */
  readonly expectNoise: (line: RegExp) => void;
} {
  jest.setTimeout(60_000);
  let browser: Browser;
  let shown: Shown;
  let expected: RegExp | null = null;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(shown.noise.filter((line) => !expected?.test(line))).toEqual([]);
    expected = null;
    await shown.page.close();
  });
  return {
    show: async (...given) => {
      shown = await show(browser, ...given);
      return shown;
    },
    expectNoise: (line) => {
      expected = line;
    },
  };
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
export const seen = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** Lets what the page has begun with the last answer come to its end: for what must not be there. */
export const drawn = (page: Page) =>
  page.evaluate(() => new Promise((then) => setTimeout(() => requestAnimationFrame(then), 20)));
