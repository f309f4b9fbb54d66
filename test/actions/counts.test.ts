/**
 * What a click and a night cost in service calls: counted by the host's meter, because on Google only calls cost time
 * (performance.md, goals G1 and G2). Times are never asserted.
 */
import type { Execution } from '../../host/realm/host';
import { ask } from '../scenarios/world';
import { aHostWith, last, sendAll } from './studio';

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
