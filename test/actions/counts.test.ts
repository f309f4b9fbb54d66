/**
 * What a click and a night cost in service calls: counted by the host's meter, because on Google only calls cost time
 * (performance.md, goals G1 and G2). Times are never asserted.
 */
import { resolve } from 'node:path';
import { createHost } from '../../host/realm/createHost';
import type { Execution, Host } from '../../host/realm/host';
import { newBook } from '../../host/workbook/xlsx';
import type { PreviewView, RunReport } from '../../src/api';
import { ask } from '../scenarios/world';

const USER = 'mia@studio.example';

/** So many clients with one late invoice each and so many paid invoices besides, set up and live. */
async function aHostWith(due: number, paid: number, mode: 'ask' | 'automatic' = 'ask'): Promise<Host> {
  const book = newBook('invoices.xlsx', { locale: 'en_GB', timeZone: 'Europe/London' });
  const sheet = book.insertSheet('Invoices');
  const headings = ['Number', 'Client', 'Due date', 'Amount', 'Currency', 'Paid', 'E-mail'];
  headings.forEach((heading, index) => {
    sheet.setValue(1, index + 1, heading);
  });
  for (let n = 0; n < due + paid; n += 1) {
    const cells = [`INV-${n}`, `Client ${n}`, '2026-03-06', 100, 'EUR', n < due ? 0 : 100, `ap@client${n}.example`];
    cells.forEach((cell, index) => {
      sheet.setValue(n + 2, index + 1, cell);
    });
  }
  const host = await createHost({ dist: resolve('dist'), book, folder: null, now: '2026-03-09 07:00', user: USER });
  const creditor = {
    name: 'Studio',
    sender: '',
    replyTo: '',
    address: '',
    phone: '',
    bankName: '',
    iban: '',
    bic: '',
    paymentLink: '',
    signature: '',
    currency: 'EUR',
  };
  await ask(host, 'setUpWorkbook', { sheet: 'Invoices', columns: {}, creditor });
  await ask(host, 'changeMode', { mode, confirmFirstRun: true });
  host.setNow('2026-03-09 09:00');
  return host;
}

/** The click on all that is due, in one part. */
async function sendAll(host: Host): Promise<{ readonly report: RunReport; readonly execution: Execution }> {
  const preview = await ask<PreviewView>(host, 'previewReminders');
  const approve = preview.mails.map(({ hash }) => hash);
  const question = { run: 'r1', approve, done: 0, total: approve.length, overrule: ['brake'] };
  const report = await ask<RunReport>(host, 'sendDueReminders', question);
  return { report, execution: last(host) };
}

const last = (host: Host): Execution => host.executions[host.executions.length - 1] as Execution;
const count = ({ calls }: Execution, name: string): number => calls.byName[name] ?? 0;
/** Invoices, Contact history, Settings, Levels, Templates, Holidays. */
const SHEETS = 6;

describe('looking reads each sheet once', () => {
  test.each`
    question              | paid
    ${'getToday'}         | ${0}
    ${'getToday'}         | ${500}
    ${'previewReminders'} | ${0}
    ${'previewReminders'} | ${500}
  `('$question with $paid paid invoices besides', async ({ question, paid }) => {
    const host = await aHostWith(3, paid);
    await ask(host, question);
    expect(count(last(host), 'Range.getValues')).toBe(SHEETS);
    expect(Object.keys(last(host).calls.byName).filter((name) => /set|append|insert/i.test(name))).toEqual([]);
  });
});

describe('a mail costs one read again, one flush and one send', () => {
  test.each`
    mails | paid
    ${1}  | ${0}
    ${5}  | ${0}
    ${5}  | ${500}
    ${20} | ${0}
  `('$mails mails, $paid paid invoices besides', async ({ mails, paid }) => {
    const { report, execution } = await sendAll(await aHostWith(mails, paid));
    expect(report.sent).toHaveLength(mails);
    expect(count(execution, 'Gmail.Users.Messages.send')).toBe(mails);
    // Each sheet once, each mail's rows once, the tokens and the numbers once at the end.
    expect(count(execution, 'Range.getValues')).toBe(SHEETS + mails + 2);
    expect(count(execution, 'SpreadsheetApp.flush')).toBeLessThanOrEqual(mails + 2);
    expect(execution.calls.roundTrips).toBeLessThanOrEqual(ROUND_TRIPS_OF_A_RUN + 3 * mails);
  });
});

/** Lock and lease, six sheets, the tokens and the numbers at the end, the last flush. */
const ROUND_TRIPS_OF_A_RUN = 15;

describe('an idle heartbeat writes nothing', () => {
  test.each(['ask', 'automatic'] as const)('in %s mode, the second of a day', async (mode) => {
    const host = await aHostWith(3, 20, mode);
    await host.fireTrigger('heartbeat');
    const mails = host.outbox.length;
    const idle = await host.fireTrigger('heartbeat');
    expect(idle.error).toBeNull();
    expect(host.outbox).toHaveLength(mails);
    expect(
      Object.keys(idle.calls.byName).filter((name) =>
        /^(Range|Sheet|Spreadsheet)\.(set|append|insert|clear)/.test(name),
      ),
    ).toEqual([]);
    expect(idle.calls.roundTrips).toBeLessThanOrEqual(10);
  });

  test('the next morning only the days overdue change: one block', async () => {
    const host = await aHostWith(3, 20);
    await host.fireTrigger('heartbeat');
    host.setNow('2026-03-10 09:00');
    const next = await host.fireTrigger('heartbeat');
    expect(count(next, 'Range.setValues')).toBe(1);
  });
});
