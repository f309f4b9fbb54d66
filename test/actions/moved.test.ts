/** Rows and columns that people move in the very second of a write: what was meant is written, and nothing else is changed. */
import type { CallAtHand, Host } from '../../host/realm/host';
import { rowsOf } from '../scenarios/seen';
import { ask, columnOf, sheetOf } from '../scenarios/world';
import { BEN, click, column, heartbeat, MIA, today, whenMailLeaves, written } from '../whatHappens/scene';
import { aHostWith } from './studio';

const LEVELS = (host: Host): readonly string[] => column(host, 'Invoices', 'Level');
const NOTHING = { on: '', amount: '', instalments: [], reason: '', source: '', level: '' };

/** Once, right before or after a call of a function of ours. */
function once(
  host: Host,
  at: (call: CallAtHand) => boolean,
  act: () => void,
  when: 'before' | 'after' = 'before',
): void {
  let isArmed = true;
  host.failAt((call) => {
    if (!isArmed || !at(call)) return null;
    isArmed = false;
    return { when, effect: { meanwhile: act } };
  });
}
const writing = (functionName: string) => (call: CallAtHand) =>
  call.functionName === functionName && call.name === 'Range.setValues';

/** An empty column before `at`: everything from there on moves right. */
function insertColumn(host: Host, at: number): void {
  const sheet = sheetOf(host, 'Invoices');
  for (let row = 1; row <= sheet.lastRow(); row++)
    for (let from = sheet.lastColumn(); from >= at; from--) {
      sheet.setValue(row, from + 1, sheet.cell(row, from).value as string | number | null);
      if (from === at) sheet.setValue(row, at, row === 1 ? 'PO' : null);
    }
}

describe('the columns of Paydue are never written into a column of the user', () => {
  test('when one is inserted while the last mail leaves', async () => {
    const host = await aHostWith(3, 0);
    const before = column(host, 'Invoices', 'E-mail');
    whenMailLeaves(host, 3, () => insertColumn(host, 7));
    await click(host);
    expect(column(host, 'Invoices', 'E-mail')).toEqual(before);
    expect(column(host, 'Invoices', 'PO')).toEqual(['', '', '']);
    expect(LEVELS(host)).toEqual(Array(3).fill('Gentle reminder'));
  });

  test.each([
    ['before the columns are read again', (call: CallAtHand) => call.name === 'Range.getValues', 'after'],
    ['in the moment of the write', (call: CallAtHand) => call.name === 'Range.setValues', 'before'],
  ] as const)('when one is inserted during a heartbeat %s', async (_, at, when) => {
    const host = await aHostWith(3, 0);
    const before = column(host, 'Invoices', 'E-mail');
    host.setNow('2026-03-10 10:00');
    let reads = 0;
    const isIt = (call: CallAtHand) =>
      call.functionName === 'heartbeat' && at(call) && ++reads === (when === 'after' ? 6 : 1);
    once(host, isIt, () => insertColumn(host, 7), when);
    expect((await host.fireTrigger('heartbeat', MIA)).error).toBeNull();
    expect(column(host, 'Invoices', 'E-mail')).toEqual(before);
    expect(column(host, 'Invoices', 'Days overdue')).toEqual(['4', '4', '4']);
  });

  test('a formula in one of them, in a row that is no invoice, stays a formula', async () => {
    const host = await aHostWith(2, 0);
    host.insertRows('Invoices', 2, 1);
    const at = columnOf(sheetOf(host, 'Invoices'), 'Days overdue').column;
    host.typeInto('Invoices', 3, at, '=1+1');
    host.setNow('2026-03-11 10:00');
    await host.fireTrigger('heartbeat', MIA);
    expect(sheetOf(host, 'Invoices').cell(3, at).formula).toBe('1+1');
    expect([2, 4].map((row) => sheetOf(host, 'Invoices').cell(row, at).value)).toEqual([5, 5]);
  });
});

test('rows sorted in the moment of the write: each has its own level, and nobody is asked about a missing history', async () => {
  const host = await aHostWith(3, 0);
  await click(host, 1);
  host.setNow('2026-03-10 07:00');
  once(host, writing('heartbeat'), () => host.sortRows('Invoices', 1, 1, true));
  await host.fireTrigger('heartbeat', MIA);
  expect(column(host, 'Invoices', 'Number')).toEqual(['INV-2', 'INV-1', 'INV-0']);
  expect(LEVELS(host)).toEqual(['', '', 'Gentle reminder']);
  expect((await today(host)).asks).toEqual([]);
});

describe('a setting is written beside its key', () => {
  const settings = (host: Host) =>
    rowsOf(sheetOf(host, 'Settings'), ['Key', 'Value']).map((row) => `${row['Key']}=${row['Value']}`);
  test.each([
    ['sorted', (host: Host) => host.sortRows('Settings', 1, 1, true)],
    ['given a new row', (host: Host) => host.insertRows('Settings', 1, 1)],
    ['given a row above its headings', (host: Host) => host.insertRows('Settings', 0, 1)],
  ] as const)('where the sheet is %s in that moment', async (_, act) => {
    const host = await aHostWith(1, 0);
    const before = settings(host).filter((row) => !row.startsWith('mode='));
    once(host, writing('changeMode'), () => act(host));
    await ask(host, 'changeMode', { mode: 'test', confirmFirstRun: false });
    const after = settings(host).filter((row) => row !== '=');
    expect(after.slice().sort()).toEqual([...before, 'mode=test'].sort());
  });

  test('where its row is deleted before it is written: in a new row', async () => {
    const host = await aHostWith(1, 0);
    const row = settings(host).findIndex((text) => text.startsWith('pause.until=')) + 2;
    let reads = 0;
    const isIt = (call: CallAtHand) =>
      call.functionName === 'pauseEverything' && call.name === 'Range.getValues' && ++reads === 6;
    once(host, isIt, () => host.deleteRows('Settings', row, 1), 'after');
    await ask(host, 'pauseEverything', { until: 'open' });
    expect(settings(host).filter((text) => text.startsWith('pause.until='))).toEqual(['pause.until=open']);
    expect(settings(host)[settings(host).length - 1]).toBe('pause.until=open');
    expect((await today(host)).stops.map(({ code }) => code)).toEqual(['paused']);
  });

  test('protected Settings stop no heartbeat that meets a new sheet Agreements', async () => {
    const host = await aHostWith(2, 0, 'automatic');
    const sheet = host.book.insertSheet('Agreements');
    const headings = ['Kind', 'Client', 'Invoices', 'Until', 'Amount', 'Reason', 'Source', 'By', 'Recorded on'];
    [...headings, 'Ended on', 'Outcome', 'State'].forEach((heading, at) => {
      sheet.setValue(1, at + 1, heading);
    });
    host.protect('Settings', null, [BEN]);
    expect((await heartbeat(host, '2026-03-09 09:00', MIA)).error).toBeNull();
    expect(written(host)).toHaveLength(2);
  });
});

describe('an agreement is ended in its own row', () => {
  async function withTwo(): Promise<{ readonly host: Host; readonly id: string }> {
    const host = await aHostWith(2, 0);
    for (const [at, reason] of ['merger', 'move'].entries())
      await ask(host, 'recordDecision', {
        ...NOTHING,
        kind: 'hold',
        client: `Client ${at}`,
        items: [`INV-${at}`],
        reason,
      });
    const { agreements } = await ask<{ agreements: { id: string; client: string }[] }>(host, 'getAgreements');
    return { host, id: agreements.find(({ client }) => client === 'Client 0')?.id ?? '' };
  }
  const outcomes = (host: Host) =>
    rowsOf(sheetOf(host, 'Agreements'), ['Client', 'Outcome', 'State']).map((row) => [
      row['Client'],
      row['Outcome'],
      row['State'],
    ]);

  test('wherever it was sorted to in that moment', async () => {
    const { host, id } = await withTwo();
    once(host, writing('endAgreement'), () => host.sortRows('Agreements', 1, 2, true));
    await ask(host, 'endAgreement', { id, outcome: 'withdrawn' });
    expect(outcomes(host)).toEqual([
      ['Client 1', '', 'Active'],
      ['Client 0', 'withdrawn', 'Ended'],
    ]);
  });

  test('and refused when it was deleted', async () => {
    const { host, id } = await withTwo();
    once(host, writing('endAgreement'), () => host.deleteRows('Agreements', 2, 1));
    await expect(ask(host, 'endAgreement', { id, outcome: 'withdrawn' })).rejects.toThrow();
    expect(outcomes(host)).toEqual([['Client 1', '', 'Active']]);
  });
});
