/**
 * A run of four mails is killed at its calls, one after the other; then the person looks, says what became of a mail in
 * doubt, and clicks again. Whatever the moment: nobody is written to twice, nobody is forgotten, and the record is whole.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createHost } from '../../host/realm/createHost';
import type { Fault, Host } from '../../host/realm/host';
import { openBook } from '../../host/workbook/xlsx';
import type { TodayView } from '../../src/api';
import { sheetOf } from '../scenarios/world';
import { approving, ask, aWorkbook, click, HEADINGS, history, preview, TODAY, USER } from './badInputBook';

const CLIENTS = ['Acme', 'Beta', 'Cobalt', 'Drift'];
const INVOICES = CLIENTS.map((name, at) => [`INV-${at}`, name, '2026-03-09', '100', `ap@${name}.example`]);

jest.setTimeout(120_000);

/** Each call of the run takes minutes; every 29th, beside the borders of those that last, takes seconds. */
const EVERY = Number(process.env['PAYDUE_KILL_EVERY'] ?? 29);
const DURABLE = ['Sheet.appendRow', 'SpreadsheetApp.flush'];

let path = '';
let calls: Readonly<Record<string, number>> = {};

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  const host = await aWorkbook({ sheets: { Invoices: [HEADINGS, ...INVOICES] }, mode: 'automatic', folder });
  await host.save();
  path = join(folder, 'book.xlsx');
  const whole = await reopened();
  await click(whole);
  calls = whole.executions.at(-1)?.calls.byName ?? {};
});

const reopened = async (): Promise<Host> =>
  createHost({ dist: resolve('dist'), book: await openBook(path), folder: null, now: `${TODAY} 09:00`, user: USER });

test('at calls of any name, evenly over the run', async () => {
  const all = Object.values(calls).reduce((sum, count) => sum + count, 0);
  expect(all).toBeGreaterThan(100);
  for (let nth = 1; nth <= all; nth += EVERY) await killed({ call: '*', nth, when: 'before', effect: 'kill' });
});

test.each(DURABLE)('after each %s', async (call) => {
  expect(calls[call]).toBeGreaterThan(0);
  for (let nth = 1; nth <= (calls[call] ?? 0); nth++) await killed({ call, nth, when: 'after', effect: 'kill' });
});

test('before and after each mail', async () => {
  for (let nth = 1; nth <= CLIENTS.length; nth++)
    for (const when of ['before', 'after'] as const)
      await killed({ call: 'Gmail.Users.Messages.send', nth, when, effect: 'kill' });
});

test('by the clock, around the call that sends', async () => {
  for (const when of ['before', 'after'] as const)
    await killed({ call: 'Gmail.Users.Messages.send', nth: 2, when, effect: 'kill' }, 'clock');
});

async function killed(fault: Fault, by: 'click' | 'clock' = 'click'): Promise<void> {
  const host = await reopened();
  const theirs = cellsOf(host);
  const question = approving(await preview(host));
  host.failAt(fault);
  if (by === 'clock') await host.fireTrigger('heartbeat');
  else await host.callFromPage('sendDueReminders', [question]);
  const wasStruck = host.executions.at(-1)?.error === 'killed';
  host.failAt(null);
  const left = tokens(host);
  const recorded = history(host, ['Token', 'Result']);
  // The lease of the dead run is over, and the hourly run has found what it left behind.
  host.setNow(`${TODAY} 09:30`);
  await host.fireTrigger('heartbeat');
  const { uncertain } = await ask<TodayView>(host, 'getToday');
  for (const { token } of uncertain) await ask(host, 'settleDoubt', { token, wasSent: left.includes(token) });
  await click(host);
  await host.fireTrigger('heartbeat');
  const found = {
    wasStruck,
    unrecorded: left.filter((token) => !recorded.some((row) => row['Token'] === token)),
    inDoubt: Math.max(0, uncertain.length - 1),
    mailed: tokens(host).length,
    sent: history(host, ['Keys', 'Result'])
      .flatMap((row) => (row['Result'] === 'SENT' ? [row['Keys']] : []))
      .sort(),
    theirs: cellsOf(host),
  };
  const sent = CLIENTS.map((_, at) => `INV-${at}|gentle|1`);
  // Of a mail that surely did not leave the step is begun anew, under its next number.
  const fresh = found.sent.map((key) => (key ?? '').replace(/2$/, '1'));
  expect({ fault, ...found, sent: fresh }).toEqual({
    ...{ fault, wasStruck: true, unrecorded: [], inDoubt: 0, mailed: CLIENTS.length, sent, theirs },
  });
}

const tokens = (host: Host): string[] =>
  host.outbox.flatMap(({ raw }) => /^X-Paydue-Token: (\S+)/im.exec(raw)?.[1] ?? []);

/** The columns that the user typed. */
function cellsOf(host: Host): string {
  const sheet = sheetOf(host, 'Invoices');
  return JSON.stringify(INVOICES.map((row, at) => row.map((_, column) => sheet.cell(at + 2, column + 1))));
}
