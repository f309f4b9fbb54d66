/**
 * Views of the page in a real browser, with a server that gives typed answers and remembers what it was asked. As strict as Google's: a Date, a function or undefined in a question throws. Requests of the page itself, words on
 * its console and uncaught errors are remembered too, so that a test can expect none.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Answer, EntryPoint, Server } from '../../src/api';

type Data<A> = A extends { readonly ok: true; readonly data: infer T } ? T : never;
/** What the server does with one call: answers, answers when the test releases it, refuses, or loses the connection. */
export type Reply<T> =
  | { readonly kind: 'data' | 'held'; readonly data: T }
  | { readonly kind: 'refuses'; readonly answer: Extract<Answer<never>, { ok: false }> }
  | { readonly kind: 'lost'; readonly message: string };
/** By function: the replies in order, the last one repeated. */
export type Replies = {
  readonly [K in keyof Server]?: readonly Reply<Data<ReturnType<Server[K]>>>[];
};
type Call = { readonly name: keyof Server | EntryPoint | 'close' | 'focus'; readonly question: unknown };

export type Shown = {
  readonly page: Page;
  /** What the page asked of the server and of its host, in order. */
  calls(): Promise<readonly Call[]>;
  /** The questions of one function so far, once there are at least `least` of them. */
  asked(name: Call['name'], least?: number): Promise<readonly unknown[]>;
  /** Lets the answer that is held go. */
  release(): Promise<void>;
  /** Console lines, uncaught errors and requests to anywhere: empty is what every test expects. */
  readonly noise: readonly string[];
};

const SIDEBAR = { width: 300, height: 760 };
const ADDRESS = 'http://paydue.test/';

export const data = <T>(answer: T): Reply<T> => ({ kind: 'data', data: answer });
export const held = <T>(answer: T): Reply<T> => ({ kind: 'held', data: answer });
export const refuses = (code: 'busy' | 'notSetUp' | 'refused' | 'fault', message: string): Reply<never> => ({
  kind: 'refuses',
  answer: { ok: false, code, message, reference: 'R-7K3Q' },
});
export const lost = (message = 'NetworkError: Connection failure due to HTTP 0'): Reply<never> => ({
  kind: 'lost',
  message,
});

/** Opens a view in the tab: a new document, with nothing left of the one before. */
export type Show = (
  view:
    | 'today'
    | 'calls'
    | 'send'
    | 'setUp'
    | 'notice'
    | 'record'
    | 'start'
    | 'rules'
    | 'templates'
    | 'letters'
    | 'charges',
  replies: Replies,
  size?: { width: number; height: number },
) => Promise<Shown>;

/** One tab, used again and again: to start one costs more than most tests. A tab that a test closed is replaced. */
export function aTab(browser: Browser): Show {
  let page: Page | null = null;
  let html = '';
  let noise: string[] = [];
  const begin = async (): Promise<Page> => {
    const tab = await browser.newPage();
    tab.on('console', (line) => noise.push(`console: ${line.text()}`));
    tab.on('pageerror', (error) => noise.push(`uncaught: ${error.message}`));
    await tab.route('**/*', (route) => {
      if (route.request().url() === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
      noise.push(`request: ${route.request().url()}`);
      return route.abort();
    });
    return tab;
  };
  return async (view, replies, size = SIDEBAR) => {
    if (page === null || page.isClosed()) page = await begin();
    noise = [];
    html = (await pageHtml())
      .replace('data-view=""', `data-view="${view}"`)
      .replace('<head>', () => `<head><script>(${fakeGoogle})(${inScript(replies)})</script>`);
    await page.setViewportSize(size);
    await page.goto(ADDRESS);
    return { page, noise, ...watch(page) };
  };
}

/** What no HTML parser ends the script at. */
const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

function watch(page: Page): Pick<Shown, 'calls' | 'asked' | 'release'> {
  const calls = () => page.evaluate(() => (globalThis as unknown as { calls: Call[] }).calls);
  const asked = async (name: Call['name'], least = 1) => {
    const enough = ([wanted, count]: readonly [string, number]) =>
      (globalThis as unknown as { calls: Call[] }).calls.filter((call) => call.name === wanted).length >= count;
    await page.waitForFunction(enough, [name, least] as const, { timeout: 20_000 });
    return (await calls()).filter((call) => call.name === name).map((call) => call.question);
  };
  const release = () => page.evaluate(() => (globalThis as unknown as { held: () => void }).held());
  return { calls, asked, release };
}

/** Whether anything is wider than the window. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll('html, main, .left, nav, footer')].some(
      (element) => element.scrollWidth > element.clientWidth,
    ),
  );
}

let built: Promise<string> | null = null;

/** The page as the build makes it: one file, script and style inside. */
function pageHtml(): Promise<string> {
  built ??= buildPage();
  return built;
}

async function buildPage(): Promise<string> {
  const html = join(__dirname, '../../html');
  const result = await build({
    entryPoints: [join(html, 'main.tsx')],
    outdir: 'build/page',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    supported: { 'template-literal': false },
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    inject: [join(html, '../node_modules/preact/dist/preact.mjs')],
    charset: 'utf8',
    logLevel: 'silent',
  });
  const text = (ending: string) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const script = text('.js');
  if (/<\/script|<!--|`/i.test(script)) throw new Error('The script would not survive HtmlService.');
  return readFileSync(join(html, 'page.html'), 'utf8')
    .replace('/* css */', () => text('.css'))
    .replace('/* js */', () => script);
}

/** Runs in the page: `google.script` as the page sees it. */
function fakeGoogle(replies: Readonly<Record<string, readonly Reply<unknown>[]>>): void {
  type Handlers = { then?: (value: unknown) => void; fail?: (error: Error) => void };
  const calls: { name: string; question: unknown }[] = [];
  const turns: Record<string, number> = {};
  const check = (value: unknown): void => {
    if (value === undefined || typeof value === 'function' || value instanceof Date)
      throw new Error('Failed due to illegal value in property: 0');
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) check(inner);
  };
  const answer = (name: string, handlers: Handlers): void => {
    const list = replies[name] ?? [];
    const turn = turns[name] ?? 0;
    turns[name] = turn + 1;
    const reply = list[Math.min(turn, list.length - 1)];
    if (reply?.kind === 'lost') handlers.fail?.(new Error(reply.message));
    else if (reply?.kind === 'refuses') handlers.then?.(structuredClone(reply.answer));
    else if (reply?.kind === 'held')
      Object.assign(globalThis, { held: () => handlers.then?.({ ok: true, data: structuredClone(reply.data) }) });
    else if (reply?.kind === 'data') handlers.then?.({ ok: true, data: structuredClone(reply.data) });
    // Menu functions answer nothing.
    else if (name.startsWith('show')) handlers.then?.(null);
    else if (reply === undefined) handlers.fail?.(new Error(`no reply for ${name}`));
  };
  const runner = (handlers: Handlers): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler')
            return (then: Handlers['then']) => runner({ ...handlers, ...(then && { then }) });
          if (name === 'withFailureHandler')
            return (fail: Handlers['fail']) => runner({ ...handlers, ...(fail && { fail }) });
          return (...question: unknown[]) => {
            question.forEach(check);
            calls.push({ name, question: question[0] ?? null });
            setTimeout(() => answer(name, handlers));
          };
        },
      },
    );
  const note = (name: string) => () => void calls.push({ name, question: null });
  const host = { close: note('close'), editor: { focus: note('focus') } };
  Object.assign(globalThis, { calls, google: { script: { run: runner({}), host } } });
}
