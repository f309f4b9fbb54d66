/** Every sentence the host itself says to a person; what the add-on says comes from the bundle. */

/** The command `night`. */
export const nightText = {
  usage:
    'Name a workbook: npm run --silent night -- BOOK.xlsx [--on YYYY-MM-DD] [--nights N] [--out DIR] [--mode test|ask|automatic] [--dry-run] [--json]',
  oneBook: (second: string) => `One workbook at a time: I do not know what to do with "${second}".`,
  badOption: (reason: string) =>
    `${reason}. The options are --on DAY, --nights N, --out DIR, --mode test|ask|automatic, --dry-run and --json.`,
  badDay: (text: string) => `--on: "${text}" is not a day. Write it as 2026-03-09.`,
  badNights: (text: string, most: number) => `--nights: "${text}" is not a whole number from 1 to ${most}.`,
  badMode: (text: string) => `--mode: "${text}" is not a mode. It is test, ask or automatic.`,
  emptyOut: '--out: name a folder.',
  notBuilt: 'dist/Code.js is missing. Run npm run build first.',
  outIsFile: (path: string) => `--out: ${path} is a file. Name a folder that does not exist yet.`,
  outNotMade: (path: string, reason: string) => `--out: ${path} cannot be made: ${reason}`,
  outIsForeign: (path: string) =>
    `--out: Paydue did not make ${path}, so it is left alone. Name a folder that does not exist yet.`,
  outHoldsForeign: (path: string, entry: string) =>
    `--out: ${path} holds "${entry}", which Paydue did not put there. Move it away or name another folder.`,
  mark: 'Made by "npm run night". The next night replaces this folder.\n',
  noInvoiceSheet: (book: string) =>
    `I cannot tell which sheet of ${book} holds the invoices. It needs columns for number, client, due date and amount; or set the workbook up with npm start.`,
  columnsMissing: (sheet: string, columns: readonly string[]) =>
    `I do not find these columns in the sheet ${sheet}: ${columns.join(', ')}. Name them in its heading row, or set the workbook up with npm start.`,
  setUpDone: (book: string, sheet: string, columns: readonly string[]) =>
    `${book} was not set up yet, so I set the copy up: the invoices are in the sheet ${sheet} (${columns.join(', ')}).`,
  copied: 'This file is a copy of another spreadsheet. Its mails go into the folder here, and to nobody.',
  testMode: 'Test mode: mail goes to you and not to clients. Another mode: --mode ask or --mode automatic.',
  eachDayAlone: 'A dry run looks at each day on its own: what one day would send is still due on the next.',
  heartbeatFailed: (at: string, message: string) => `The hourly run of ${at} failed: ${message}`,
  day: (on: string, mode: string) =>
    `${new Intl.DateTimeFormat('en-GB', LONG_DAY).format(new Date(`${on}T00:00:00Z`)).replace(',', '')} · ${MODES[mode] ?? mode}`,
  quietDay: '  Nothing is due and nothing waits.',
  sent: 'Sent',
  ready: 'Ready, waiting for a person',
  failed: 'Not sent',
  uncertain: 'In doubt: nobody knows whether it left',
  calls: 'To call',
  notices: 'Formal notices',
  tasks: 'To do',
  waiting: 'Not today',
  problems: 'Problems in the sheets',
  row: (row: number) => `row ${row}`,
  nothingWritten: 'Dry run: nothing was sent and nothing was written.',
  written: (out: string) => [`The workbook and the mails are in ${out}.`, `To go on from here: ${out}/book.xlsx`],
} as const;

const MODES: Readonly<Record<string, string>> = { test: 'Test', ask: 'Ask first', automatic: 'Automatic' };

/** "Monday 9 March 2026", once the comma is gone that some versions of Node's tables put in. */
const LONG_DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
