/** The command on workbooks with agreements and payments: what they hold back is in its --json, reason by reason. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialOf } from '../../host/days';
import { night } from '../../host/night';
import type { RunView } from '../../host/night/report';
import { createHost } from '../../host/realm/createHost';
import { newBook, openBook } from '../../host/workbook/xlsx';
import type { SetUpView } from '../../src/api';
import { ask } from '../scenarios/world';

// A night is twenty-four executions of the whole bundle; a busy machine may take its time.
jest.setTimeout(120_000);

let base = '';
let stdout: string[] = [];
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'paydue-'));
  stdout = [];
  jest.spyOn(console, 'log').mockImplementation((text: string) => void stdout.push(text));
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(base, { recursive: true });
});

type Cell = string | number | null;
const isOfDays = (heading: Cell | undefined) => /Date|Due|Until|Recorded/.test(String(heading));

type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** Plays a workbook with these sheets, which nobody has set up, and gives what --json prints. */
async function play(sheets: Sheets, ...options: readonly string[]) {
  return printed(await written(sheets), ...options);
}

/** The same for one that was set up, its first run confirmed, and switched to Automatic. */
async function playLive(sheets: Sheets, ...options: readonly string[]) {
  const host = await createHost({
    ...{ dist: 'dist', book: await openBook(await written(sheets)), folder: base },
    ...{ now: '2026-03-06 09:00', user: 'me@x.example' },
  });
  const { fields, creditor } = await ask<SetUpView>(host, 'getSetUp');
  const columns = Object.fromEntries(fields.map(({ field, column }) => [field, column]));
  await ask(host, 'setUpWorkbook', { sheet: 'Invoices', columns, creditor: { ...creditor, name: 'Ada Studio' } });
  await ask(host, 'changeMode', { mode: 'automatic', confirmFirstRun: true });
  const live = join(base, 'live.xlsx');
  await host.book.save(live);
  return printed(live, ...options);
}

async function printed(book: string, ...options: readonly string[]): Promise<readonly RunView[]> {
  expect(await night([book, '--out', join(base, 'out'), '--json', ...options])).toBe(0);
  return (JSON.parse(stdout.join('\n')) as { readonly runs: readonly RunView[] }).runs;
}

async function written(sheets: Sheets): Promise<string> {
  const made = newBook('my.xlsx', { locale: 'en_GB', timeZone: 'Europe/London' });
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = made.insertSheet(name);
    rows[0]?.forEach((heading, column) => {
      if (isOfDays(heading)) sheet.setColumnFormat(column + 1, 'yyyy-mm-dd');
    });
    rows.forEach((row, at) => {
      row.forEach((cell, column) => {
        const isDay = at > 0 && typeof cell === 'string' && isOfDays(rows[0]?.[column]);
        sheet.setValue(at + 1, column + 1, isDay ? serialOf(cell) : cell);
      });
    });
  }
  const book = join(base, 'my.xlsx');
  await made.save(book);
  return book;
}

const INVOICES = ['Number', 'Client', 'Due date', 'Amount', 'Client e-mail'];
const AGREEMENTS = ['Kind', 'Client', 'Invoices', 'Until', 'Amount', 'Recorded on'];
const PAYMENTS = ['Date', 'Amount', 'Client', 'Invoice'];
/** Late since the second of March, each with a client of its own. */
const late = (...clients: readonly string[]) =>
  clients.map((client, at) => [`INV-${at + 1}`, client, '2026-03-02', 200, `ap@${client.toLowerCase()}.example`]);

test('what is agreed and paid keeps its invoices back, each with its reason and its day', async () => {
  const clients = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy'];
  const recorded = '2026-03-04';
  const [run] = await play(
    {
      Invoices: [INVOICES, ...late(...clients)],
      Agreements: [
        AGREEMENTS,
        ['promise', 'Ash', 'INV-1', '2026-03-12', null, recorded],
        ['plan', 'Birch', 'INV-2', '2026-03-20', 120, recorded],
        ['instalment', 'Birch', 'INV-2', '2026-04-20', 80, recorded],
        ['dispute', 'Cedar', 'INV-3', '2026-03-09', null, recorded],
        ['on hold', 'Dogwood', 'INV-4', '2026-03-13', null, recorded],
        ['hold', 'Elm', null, '2026-03-08', null, recorded],
        ['postpone', 'Fir', 'INV-6', '2026-03-11', null, recorded],
        ['extended', 'Hazel', 'INV-8', '2026-03-31', null, recorded],
      ],
      Payments: [PAYMENTS, ['2026-03-06', 50, 'Gorse', 'INV-7'], ['2026-03-06', 250, 'Ivy', null]],
    },
    ...['--on', '2026-03-09', '--dry-run'],
  );
  expect(run?.waiting.map(({ item, code, until }) => [item, code, until])).toEqual([
    ['INV-1', 'promiseMade', '2026-03-17'],
    ['INV-2', 'planActive', null],
    ['INV-2/1', 'notReached', '2026-03-17'],
    ['INV-2/2', 'notReached', '2026-04-17'],
    ['INV-3', 'disputeOpen', null],
    ['INV-4', 'heldInvoice', '2026-03-16'],
    ['INV-5', 'holdOver', '2026-03-11'],
    ['INV-6', 'postponed', '2026-03-11'],
    ['INV-7', 'partPayment', '2026-03-13'],
    ['INV-8', 'notReached', '2026-04-01'],
    ['INV-9', 'creditCovers', null],
  ]);
  expect(run?.waiting[0]?.why).toBe('Payment is promised for 12 March 2026; next possible on 17 March 2026.');
  expect(run?.tasks.map(({ kind, client, items }) => [kind, client, items])).toEqual([
    ['allocateCredit', 'Ivy', ['INV-9']],
    ['reviewDispute', 'Cedar', ['INV-3']],
  ]);
  expect(run?.problems).toEqual([]);
});

test('a mail that left is printed with what was asked for: the instalment, the rest after payments', async () => {
  const [run] = await playLive(
    {
      Invoices: [INVOICES, ...late('Ash', 'Birch')],
      Agreements: [
        AGREEMENTS,
        ['instalment', 'Ash', 'INV-1', '2026-03-12', 120, '2026-03-04'],
        ['instalment', 'Ash', 'INV-1', '2026-04-10', 80, '2026-03-04'],
      ],
      Payments: [PAYMENTS, ['2026-02-20', 30, 'Birch', 'INV-2']],
    },
    ...['--on', '2026-03-09'],
  );
  const shown = (run?.sent ?? []).flatMap(({ items }) => items);
  expect(shown.map(({ item, level, balance }) => [item, level, balance])).toEqual([
    ['INV-2', 'gentle', '170.00'],
    ['INV-1/1', 'upcoming', '120.00'],
  ]);
});
