/**
 * A real browser for the tests and the screenshots, and what axe says of a page.
 *
 * Which browser: `CHROME_PATH`, else an installed Chrome, Chromium or Edge, else on Linux x64 the one inside the npm
 * package @sparticuz/chromium. None found is an error with one sentence, never a skipped test.
 */
import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type axe from 'axe-core';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';

/** A headless browser, ready for `newPage`. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  return chromium.launch({ executablePath, args: [...args], headless: true });
}

/**
 * What axe finds against WCAG 2.2 A and AA, in the page and in each frame that runs scripts: one line per element,
 * `rule: element: what is wrong`. Empty is what a test expects.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) if (await runsScripts(frame)) found.push(...(await violationsOf(frame)));
  return found;
}

type Found = { readonly executablePath: string; readonly args: readonly string[] };

async function findBrowser(): Promise<Found> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return { executablePath: named, args: [] };
    throw new Error(`CHROME_PATH names ${named}, and there is no such file. Correct it, or unset it.`);
  }
  const installed = installedBrowsers().find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: [] };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  throw new Error('No browser found: install Chrome, Chromium or Edge, or put the path of one into CHROME_PATH.');
}

function installedBrowsers(): readonly string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
    const tails = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return roots.filter((root) => root !== '').flatMap((root) => tails.map((tail) => join(root, tail)));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/**
 * Flags of the package that would make the browser laxer than a user's or less stable than it can be here; and those
 * that have the processor play a graphics card, which doubles the cost of every page.
 */
const NOT_WANTED = new Set([
  '--single-process',
  '--in-process-gpu',
  '--ignore-gpu-blocklist',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
]);

async function packagedBrowser(): Promise<Found> {
  // Read by the package while it loads: with it, it also unpacks the system libraries that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  const packaged = (await import('@sparticuz/chromium')).default;
  const executablePath = await unpackOnce(() => packaged.executablePath());
  process.env['FONTCONFIG_FILE'] = fontList();
  const args = packaged.args.filter((flag) => !NOT_WANTED.has(flag) && !flag.includes('site-per-process'));
  return { executablePath, args: [...args, '--disable-gpu'] };
}

/**
 * The package unpacks into the temporary folder and takes a half-written file of another process, or of one that was
 * stopped, for a whole one: one process at a time, and a mark once it is whole.
 */
async function unpackOnce(unpack: () => Promise<string>): Promise<string> {
  const lock = join(tmpdir(), 'paydue-browser.lock');
  const whole = join(tmpdir(), 'paydue-browser.whole');
  await takeLock(lock);
  try {
    if (!existsSync(whole)) for (const part of ['chromium', 'fonts', 'al2023', 'libGLESv2.so']) forget(part);
    const path = await unpack();
    writeFileSync(whole, path);
    return path;
  } finally {
    rmdirSync(lock);
  }
}

function forget(part: string): void {
  rmSync(join(tmpdir(), part), { recursive: true, force: true });
}

const LOCK_IS_OLD_MS = 60_000;

async function takeLock(lock: string): Promise<void> {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if (!existsSync(lock) && !isTaken(error)) throw error;
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      // Whoever held it was stopped.
      if (age > LOCK_IS_OLD_MS) rmSync(lock, { recursive: true, force: true });
      await pause(100);
    }
  }
}

function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}

/**
 * The package brings one Latin family; DejaVu, which the documents use, adds the letters and signs it lacks. Fonts of
 * the machine come last, so that a page looks alike on every machine.
 */
function fontList(): string {
  const deja = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  const folders = [join(tmpdir(), 'fonts'), deja, '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`);
  const families = ['Liberation Sans', 'Arimo', 'Open Sans', 'DejaVu Sans'].map((name) => `<family>${name}</family>`);
  const prefer = ['Arial', 'Helvetica', 'sans-serif'].map(
    (name) => `<alias binding="same"><family>${name}</family><prefer>${families.join('')}</prefer></alias>`,
  );
  const path = join(tmpdir(), 'paydue-browser-fonts.conf');
  const cache = `<cachedir>${join(tmpdir(), 'fonts-cache')}</cachedir>`;
  writeFileSync(path, `<?xml version="1.0"?><fontconfig>${folders.join('')}${cache}${prefer.join('')}</fontconfig>`);
  return path;
}

/** A mail is shown in a frame without scripts, where axe cannot run either. */
async function runsScripts(frame: Frame): Promise<boolean> {
  const element = frame.parentFrame() === null ? null : await frame.frameElement();
  const sandbox = element === null ? null : await element.getAttribute('sandbox');
  return sandbox === null || sandbox.split(' ').includes('allow-scripts');
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The same for one frame: what a dialog shows, without the sheet behind it. */
export async function violationsOf(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axeSource());
  const results = await frame.evaluate(async (rules) => {
    const { axe: runner } = globalThis as unknown as { axe: typeof axe };
    return runner.run(document, { runOnly: rules, iframes: false, resultTypes: ['violations'] });
  }, RULES);
  return results.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary ?? rule.help}`),
  );
}

let source: string | null = null;

/** The small build: each page that is looked at has to read it. */
function axeSource(): string {
  source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}
