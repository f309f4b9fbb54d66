/**
 * The built product in the workbench in a real browser, as a person has it: what the tests of the main job share.
 * Takes `dist/` and `build/` as the build left them, in a copy, so that a build under way takes nothing from under it.
 */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { violationsOf } from './browser';

/** Where the built bundle and the built page of the workbench are. */
export function builtPlaces(): { readonly dist: string; readonly pages: string } {
  const copy = mkdtempSync(join(tmpdir(), 'paydue-built-'));
  const places = { dist: join(copy, 'dist'), pages: join(copy, 'pages') };
  cpSync(resolve('dist'), places.dist, { recursive: true });
  cpSync(resolve('build/workbench'), places.pages, { recursive: true });
  return places;
}

export type Bench = {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  readonly dialog: FrameLocator;
  /** Lines of the console, uncaught errors and requests to anywhere else: empty is what every test expects. */
  readonly noise: readonly string[];
};

/** Opens the workbench in a page of its own; the caller closes it. */
export async function openBench(browser: Browser, url: string): Promise<Bench> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(20_000);
  const noise: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (line) => noise.push(`console: ${line.text()}`));
  page.on('pageerror', (error) => noise.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(data|about):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
      noise.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  return { page, noise, sidebar: page.frameLocator('.sidebar iframe'), dialog: page.frameLocator('dialog iframe') };
}

/** What the menu Paydue offers, chosen. */
export async function chooseMenu({ page }: Bench, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Paydue' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** A view of the workbench or a sheet, by the name on its tab. */
export async function showTab({ page }: Bench, name: string | RegExp): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

/** Goes to a cell of the shown sheet by the name box, and reads it from the grid. */
export async function readCell({ page }: Bench, name: string): Promise<string> {
  await goTo(page, name);
  return (await page.locator(`#cell-${name}`).textContent()) ?? '';
}

/** Goes to a cell of the shown sheet and types into it. */
export async function typeInto({ page }: Bench, name: string, text: string): Promise<void> {
  await goTo(page, name);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.locator(`#cell-${name}`).getByText(text).waitFor();
}

async function goTo(page: Page, name: string): Promise<void> {
  const box = page.getByRole('textbox', { name: /^Cell:/ });
  await box.fill(name);
  await box.press('Enter');
  await page.locator(`#cell-${name}`).waitFor();
}

export const button = (at: FrameLocator | Locator, name: string | RegExp): Locator =>
  at.getByRole('button', { name, exact: true });

/** Waits until the dialog has gone. */
export async function dialogGone({ page }: Bench): Promise<void> {
  await page.locator('dialog').waitFor({ state: 'detached' });
}

/** What axe finds in the page that the dialog shows; the sheet behind it is looked at on its own. */
export async function dialogViolations({ page }: Bench): Promise<readonly string[]> {
  return violationsOf(await frameAt(page, 'dialog iframe'));
}

/**
 * Remembers what the dialog says in its live region from now on. The server of these tests runs in their own process
 * and keeps it busy while it sends, so that only the page itself can watch.
 */
export async function watchStatus({ page }: Bench): Promise<() => Promise<readonly string[]>> {
  const frame = await frameAt(page, 'dialog iframe');
  await frame.evaluate(() => {
    const said: string[] = [];
    const look = (): void => {
      const bar = document.querySelector('[role=progressbar]');
      const line = document.querySelector('[role=status]')?.textContent ?? '';
      if (bar !== null && said.at(-1) !== line) said.push(line);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { said });
  });
  return () => frame.evaluate(() => (globalThis as unknown as { said: readonly string[] }).said);
}

async function frameAt(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  if (frame === null) throw new Error(`${selector} shows no page`);
  return frame;
}

/** 1 → A, 27 → AA. */
export function letterOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letterOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
