/** `serve [BOOK.xlsx] [--port N] [--no-open]`: the workbench on the sample, or on a copy of the user's own workbook. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { todayIn, workingDayFrom } from './days';
import { messageOf } from './night/bundle';
import { createHost } from './realm/createHost';
import type { Host } from './realm/host';
import { sampleHost } from './samples/sample';
import { folderFor, sampleFolder } from './workbench/folder';
import { MORNING } from './workbench/night';
import { startWorkbench, type Workbench } from './workbench/server';
import { openBook } from './workbook/xlsx';

/** Folders of the build: `dist` is what is pushed to Google, `pages` holds page.js and page.css. */
export type Places = { readonly dist: string; readonly pages: string };

/** What the host cannot see in the bundle: its name in the menu, and what it lets an hourly trigger call. */
const ADD_ON = { addOnName: 'Paydue', hourlyFunction: 'heartbeat' } as const;
/** A directory of this name beside a workbook is its user's Drive: invoices as PDF, to go along with reminders. */
const DRIVE = 'drive';
/** Who runs the add-on when the workbook is the user's own. */
const USER = 'you@paydue.example';

/**
 * Runs until Ctrl-C or a termination signal.
 *
 * @returns the exit code: 0 stopped by the person, 1 the workbook or the port cannot be used, 2 wrong arguments
 */
export async function serve(args: readonly string[], places: Places): Promise<number> {
  const wanted = read(args);
  if (typeof wanted === 'string') return refuse(2, wanted);
  const cwd = baseFolder();
  try {
    const { host, folder } =
      wanted.file === null ? await openSample(cwd, places) : await openOwn(cwd, wanted.file, places);
    const shown = relative(cwd, folder) || folder;
    const options = { host, ...places, folder: shown, port: wanted.port, ...ADD_ON };
    const workbench = await startWorkbench(options).catch((error: unknown) => {
      // Nothing is in it yet: the next start may have its name.
      rmSync(folder, { recursive: true });
      throw error;
    });
    greet(workbench, shown, wanted.file);
    if (wanted.open) openInBrowser(workbench.url);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await workbench.close();
    console.log(`\nStopped. The working copy is ${join(shown, 'book.xlsx')}.`);
    return 0;
  } catch (error) {
    return refuse(1, sentenceOf(error));
  }
}

type Wanted = { readonly file: string | null; readonly port: number; readonly open: boolean };

/** @returns a sentence when the arguments cannot be understood */
function read(args: readonly string[]): Wanted | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    });
    if (positionals.length > 1) return `One workbook at a time: I read ${positionals.join(' and ')}.`;
    const port = Number(values.port ?? '0');
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return `--port needs a number up to 65535: I read "${values.port}".`;
    return { file: positionals[0] ?? null, port, open: values['no-open'] !== true && !process.env['CI'] };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Opened = { readonly host: Host; readonly folder: string };

async function openSample(cwd: string, { dist }: Places): Promise<Opened> {
  const folder = sampleFolder(cwd);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { host: await sampleHost({ dist, folder, today: workingDayFrom(todayIn(zone)) }), folder };
}

async function openOwn(cwd: string, file: string, { dist }: Places): Promise<Opened> {
  const path = resolve(cwd, file);
  if (!existsSync(path))
    throw new Error(`There is no file ${file}. Check the name, or start without one to see the sample.`);
  const book = await openBook(path);
  const now = `${workingDayFrom(todayIn(book.timeZone))} ${MORNING}`;
  const folder = folderFor(cwd, path);
  const drive = join(dirname(path), DRIVE);
  return { host: await createHost({ dist, book, now, folder, user: USER, drive }), folder };
}

/** npm runs scripts in the package's folder; the person may have called it from another. */
function baseFolder(): string {
  const typedIn = process.env['npm_lifecycle_event'] === 'start' ? process.env['INIT_CWD'] : undefined;
  return typedIn ?? process.cwd();
}

function greet({ url }: Workbench, folder: string, file: string | null): void {
  const copy = file === null ? 'The sample' : `${file} is not touched: its working copy`;
  console.log(
    `Paydue workbench: ${url}\n${copy}, the mails and the documents are in ${folder}. No mail leaves this machine.\n` +
      `Ctrl-C stops it.${file === null ? '' : ` To go on another day: npm start -- ${quoted(join(folder, 'book.xlsx'))}`}`,
  );
}

/** As it can be pasted into a command line: a blank would end the name. */
function quoted(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}

/** A help, never a must: without a browser, or without a screen, the printed address is enough. */
function openInBrowser(url: string): void {
  const { platform, env } = process;
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return;
  const [command, ...args] =
    platform === 'darwin'
      ? ['open', url]
      : platform === 'win32'
        ? ['cmd', '/c', 'start', '""', url]
        : ['xdg-open', url];
  if (command === undefined) return;
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.once('error', () => undefined);
  opener.unref();
}

function sentenceOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return 'Another program uses that port. Choose another one, or leave --port out.';
  if (code === 'EACCES') return `This folder may not be written to: ${messageOf(error)}`;
  return messageOf(error);
}

function refuse(code: number, sentence: string): number {
  console.error(sentence);
  return code;
}
