/**
 * What a click, a night and a notice cost in service calls: counted by the host's meter, because on Google only calls cost
 * time (performance.md, goals G1 to G5). Times are never asserted.
 */
import type { Execution, Host } from '../../host/realm/host';
import { noticeQuestion } from '../scenarios/noticeQuestion';
import { ask } from '../scenarios/world';
import { aHostWith, last, sendAll, writeNotices } from './studio';

const count = ({ calls }: Execution, name: string): number => calls.byName[name] ?? 0;
/** Invoices, Contact history, Settings, Levels, Templates, Holidays. */
const SHEETS = 6;
const writes = ({ calls }: Execution): readonly string[] =>
  Object.keys(calls.byName).filter((name) => /^(Range|Sheet|Spreadsheet)\.(set|append|insert|clear)/.test(name));

describe('looking reads each sheet once and writes nothing', () => {
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
    expect(writes(last(host))).toEqual([]);
  });
});

describe('G1: an idle heartbeat makes at most 10 calls besides those for properties, and writes nothing', () => {
  test.each`
    mode           | paid
    ${'ask'}       | ${20}
    ${'automatic'} | ${20}
    ${'automatic'} | ${500}
  `('in $mode mode, $paid paid invoices besides', async ({ mode, paid }) => {
    const host = await aHostWith(3, paid, mode);
    await settled(host);
    const mails = host.outbox.length;
    const idle = await heartbeatAt(host, '2026-03-09 12:00');
    expect(host.outbox).toHaveLength(mails);
    expect(writes(idle)).toEqual([]);
    expect(idle.calls.total - properties(idle)).toBeLessThanOrEqual(10);
  });

  test('the next morning only the days overdue change: one block', async () => {
    const host = await aHostWith(3, 20);
    await settled(host);
    const next = await heartbeatAt(host, '2026-03-10 09:00');
    expect(count(next, 'Range.setValues')).toBe(1);
  });
});

/**
 * The lock, how far the sheets go, the tokens at the end, and the invoices before and after our columns are printed; those
 * for properties apart, as G1 counts.
 */
const ROUND_TRIPS_OF_A_RUN = SHEETS + 5;
/** The properties as the run begins and as it ends. */
const PROPERTIES_OF_A_RUN = 2;

describe('G2: at most 12 + 3 round trips a mail besides those for properties: read again, made durable, sent', () => {
  test.each`
    mails | paid
    ${1}  | ${0}
    ${5}  | ${0}
    ${5}  | ${500}
    ${40} | ${0}
  `('$mails mails by the clock, $paid paid invoices besides', async ({ mails, paid }) => {
    const host = await aHostWith(mails, paid, 'automatic', { settings: { 'run.maxMessages': '100' } });
    await heartbeatAt(host, '2026-03-09 06:00');
    const digests = host.outbox.length;
    const run = await heartbeatAt(host, '2026-03-09 10:00');
    expect(host.outbox.length - digests).toBe(mails);
    expect(count(run, 'Gmail.Users.Messages.send')).toBe(mails);
    // Every tenth mail it looks whether somebody paused or changed something meanwhile.
    const looks = Math.floor((mails - 1) / 10);
    expect(properties(run)).toBeLessThanOrEqual(PROPERTIES_OF_A_RUN + looks);
    expect(run.calls.roundTrips - properties(run)).toBeLessThanOrEqual(ROUND_TRIPS_OF_A_RUN + 3 * mails);
  });

  test.each([1, 5])(
    '%d mails by one part of a click, which also looks at the stop sign between them',
    async (mails) => {
      const host = await aHostWith(mails, 0);
      await settled(host);
      const { report, execution } = await sendAll(host);
      expect(report.sent).toHaveLength(mails);
      expect(properties(execution)).toBeLessThanOrEqual(PROPERTIES_OF_A_RUN + mails - 1);
      expect(execution.calls.roundTrips - properties(execution)).toBeLessThanOrEqual(ROUND_TRIPS_OF_A_RUN + 3 * mails);
    },
  );
});

describe('G5: a notice costs at most 8 round trips besides those of its run', () => {
  test.each([1, 2])('%d notices', async (notices) => {
    const host = await aHostWith(notices, 0, 'ask', { legal: true });
    for (const execution of await writeNotices(host)) {
      expect(execution.error).toBeNull();
      // One sheet more: Clients.
      expect(execution.calls.roundTrips - properties(execution)).toBeLessThanOrEqual(ROUND_TRIPS_OF_A_RUN + 1 + 8);
    }
    expect(host.files.filter(({ mimeType }) => mimeType === 'application/pdf')).toHaveLength(notices);
  });
});

test('G5: one that is filled from a document of the user’s own does too: seven for its document, one for its row', async () => {
  const host = await aHostWith(1, 0, 'ask', { legal: true });
  await ask(host, 'openNoticeTemplate', { language: 'en' });
  const [execution] = await writeNotices(host);
  expect(execution?.error).toBeNull();
  expect(count(execution as Execution, 'Drive.Files.copy')).toBe(1);
  const trips = (execution as Execution).calls.roundTrips - properties(execution as Execution);
  expect(trips).toBeLessThanOrEqual(ROUND_TRIPS_OF_A_RUN + 1 + 8);
});

test('the preview of a notice asks Drive for nothing and writes nothing', async () => {
  const host = await aHostWith(1, 0, 'ask', { legal: true });
  await ask(host, 'openNoticeTemplate', { language: 'en' });
  await ask(host, 'previewNotice', noticeQuestion('Client 0', ['INV-0']));
  const { calls } = last(host);
  expect(Object.keys(calls.byName).filter((name) => /^(Drive|Document)/.test(name))).toEqual([]);
  expect(writes(last(host))).toEqual([]);
});

async function heartbeatAt(host: Host, local: string): Promise<Execution> {
  host.setNow(local);
  const execution = await host.fireTrigger('heartbeat');
  expect(execution.error).toBeNull();
  return execution;
}

/** The first heartbeats make the sender known, print the columns and write the digest. */
async function settled(host: Host): Promise<void> {
  await heartbeatAt(host, '2026-03-09 10:00');
  await heartbeatAt(host, '2026-03-09 11:00');
}

const properties = ({ calls }: Execution): number =>
  Object.entries(calls.byName).reduce((sum, [name, calls]) => sum + (name.startsWith('Properties.') ? calls : 0), 0);
