/**
 * `npm run night`: one day or several of a workbook without a page (contracts.md, The command line).
 *
 * It works on a copy: opens the book, sets it up when nobody has, lets every hour of the day pass and asks the bundle
 * what the day did and what waits. What it prints is in `night/report.ts`, what it leaves behind in `night/folder.ts`.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { addDays, todayIn } from './days';
import { ask, Fault, messageOf, Refusal } from './night/bundle';
import { diary } from './night/diary';
import { stageFolder } from './night/folder';
import { type NightOptions, readOptions } from './night/options';
import { type DayReport, type RunView, runView } from './night/report';
import { setUpIfNeeded } from './night/setUp';
import { createHost } from './realm/createHost';
import type { Host } from './realm/host';
import { nightText } from './text';
import type { Book } from './workbook/book';
import { openBook } from './workbook/xlsx';

/** Whose mailbox receives in Test mode; nothing leaves the machine. */
const USER = 'you@paydue.example';
const HOURS = 24;
/** Within the sending window, for what is only looked at. */
const LOOK_AT = '09:00';

/**
 * Runs the command.
 *
 * @param args what stands after `night`: the book and the options
 * @param dist folder of the built add-on
 * @returns the exit code: 0 done, 1 the bundle failed, 2 something is wrong with what was asked for (one sentence on stderr)
 */
export async function night(args: readonly string[], dist: string = resolve('dist')): Promise<number> {
  try {
    await run(readOptions(args, baseFolder()), dist);
    return 0;
  } catch (error) {
    if (error instanceof Refusal) return complain(error.message, 2);
    if (error instanceof Fault) return complain(error.message, 1);
    throw error;
  }
}

async function run(options: NightOptions, dist: string): Promise<void> {
  if (!existsSync(resolve(dist, 'Code.js'))) throw new Fault(nightText.notBuilt);
  const book = await readBook(options.book);
  const first = options.on ?? todayIn(book.timeZone);
  if (options.dryRun && options.nights > 1) console.error(nightText.eachDayAlone);
  const staged = options.dryRun ? null : stageFolder(options.out, options.book);
  try {
    const folder = staged?.path ?? null;
    const drive = join(dirname(options.book), 'drive');
    const host = await createHost({ dist, book, folder, now: `${first} 00:00`, user: USER, drive });
    for (const sentence of await setUpIfNeeded(host, options)) console.error(sentence);
    const runs: RunView[] = [];
    for (let n = 0; n < options.nights; n++) {
      const report = await oneDay(host, addDays(first, n), options.dryRun);
      runs.push(runView(report, (id) => staged?.finalPath(host.outbox.find((mail) => mail.id === id)?.path) ?? null));
    }
    for (const sentence of await obstacles(host)) console.error(sentence);
    await (staged === null ? null : host.save());
    const out = staged?.commit() ?? null;
    console.log(options.json ? JSON.stringify({ runs }, null, 2) : diary(runs, out));
  } finally {
    staged?.discard();
  }
}

/** The whole day: the scan, then the window's heartbeats, all by the bundle's own hourly function. */
async function oneDay(host: Host, day: string, dryRun: boolean): Promise<DayReport> {
  if (dryRun) host.setNow(`${day} ${LOOK_AT}`);
  for (let hour = 0; hour < HOURS && !dryRun; hour++) {
    host.setNow(`${day} ${String(hour).padStart(2, '0')}:00`);
    const execution = await host.fireTrigger('heartbeat');
    if (execution.error !== null) throw new Fault(nightText.heartbeatFailed(host.now, execution.error));
  }
  return (await ask(host, 'reportDay', { dryRun })) as DayReport;
}

/** The guards that stand in the way of mails leaving by themselves: why `ready` is not `sent`. */
async function obstacles(host: Host): Promise<readonly string[]> {
  const today = (await ask(host, 'getToday')) as { readonly stops: readonly { readonly sentence: string }[] };
  return today.stops.map(({ sentence }) => sentence);
}

/** The reader says in one sentence why a file is no workbook. */
async function readBook(path: string): Promise<Book> {
  try {
    return await openBook(path);
  } catch (error) {
    throw new Refusal(messageOf(error), { cause: error });
  }
}

/** npm starts scripts in the project's folder; the paths a person types are meant from where they typed them. */
function baseFolder(): string {
  const typedIn = process.env['npm_lifecycle_event'] === 'night' ? process.env['INIT_CWD'] : undefined;
  return typedIn ?? process.cwd();
}

function complain(sentence: string, code: number): number {
  console.error(sentence);
  return code;
}
