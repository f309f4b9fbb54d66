/** What cannot be recorded whole is not sent, and nothing of the user's in Contact history is in the way of a record. */
import type { TodayView } from '../../src/api';
import { columnOf, sheetOf } from '../scenarios/world';
import { answerOf, ask, aWorkbook, click, history, ONE, preview, sent, setSetting, type } from './badInputBook';

const TWO = [...ONE, ['INV-2', 'Beta', '2026-03-09', '100', 'ap@beta.example']];

describe('a workbook of a newer Paydue is only looked at', () => {
  test.each(['ask', 'automatic'] as const)('in the mode %s', async (mode) => {
    const host = await aWorkbook({ sheets: { Invoices: ONE }, mode });
    setSetting(host, 'schema', '99');
    const before = history(host, ['Keys']);
    expect((await preview(host)).mails).toHaveLength(1);
    expect(await click(host)).toMatchObject({
      ok: false,
      code: 'refused',
      message:
        'Settings: This workbook is of version 99; this Paydue knows version 1. ' +
        'Install the newer Paydue. Until then nothing is written into this workbook.',
    });
    expect((await host.fireTrigger('heartbeat')).error).toBeNull();
    expect(await answerOf(host, 'changeMode', { mode: 'test', confirmFirstRun: false })).toMatchObject({ ok: false });
    expect(
      await answerOf(host, 'logContact', { kind: 'note', client: 'Acme', items: [], outcome: null, note: 'x' }),
    ).toMatchObject({ ok: false });
    expect(await sent(host)).toEqual([]);
    expect(history(host, ['Keys'])).toEqual(before);
  });
});

describe('without a column of Contact history nothing is sent, and the column is named', () => {
  test.each(['Keys', 'Token', 'Result', 'Seal'])('%s', async (heading) => {
    const host = await aWorkbook({ sheets: { Invoices: ONE }, mode: 'automatic' });
    const { column } = columnOf(sheetOf(host, 'Contact history'), heading);
    host.typeInto('Contact history', 1, column, 'Something else');
    expect(await click(host)).toMatchObject({
      ok: false,
      code: 'refused',
      message: `Contact history, ${heading}: I found no column for ${heading}. Add a column with the heading ${heading}.`,
    });
    await host.fireTrigger('heartbeat');
    expect((await sent(host)).filter((mail) => mail.startsWith('ap@'))).toEqual([]);
    host.typeInto('Contact history', 1, column, heading);
    expect(await click(host)).toMatchObject({ ok: true, data: { sent: [{ client: 'Acme' }] } });
  });
});

test('a doubt is settled though somebody emptied its token', async () => {
  const host = await aWorkbook({ sheets: { Invoices: ONE } });
  await click(host);
  type(host, 'Contact history', 2, 'Token', '');
  type(host, 'Contact history', 2, 'Result', 'SENDING');
  // A row of a minute ago may be that of a run which still sends.
  expect((await ask<TodayView>(host, 'getToday')).uncertain).toEqual([]);
  await host.advanceTo(host.now.replace(/\d\d:\d\d$/, '23:00'));
  const [doubt] = (await ask<TodayView>(host, 'getToday')).uncertain;
  expect(doubt).toMatchObject({ client: 'Acme' });
  await ask(host, 'settleDoubt', { token: doubt?.token, wasSent: true });
  expect(history(host, ['Result'])).toEqual([{ Result: 'SENT' }]);
  expect((await ask<TodayView>(host, 'getToday')).uncertain).toEqual([]);
});

test("a user's own column of the same name as ours is not written into", async () => {
  const host = await aWorkbook({ sheets: { Invoices: ONE } });
  const sheet = sheetOf(host, 'Invoices');
  const mine = sheet.lastColumn() + 1;
  host.typeInto('Invoices', 1, mine, 'Why');
  host.typeInto('Invoices', 2, mine, 'mine');
  await click(host);
  expect(sheet.cell(2, mine).value).toBe('mine');
  expect(sheet.cell(2, mine - 1).value).toBe('Next: Firm reminder on 17 March 2026.');
});

test("a user's own columns in Contact history, in the middle and filled with formulas, are in nobody's way", async () => {
  const host = await aWorkbook({ sheets: { Invoices: TWO } });
  const sheet = sheetOf(host, 'Contact history');
  const mine = sheet.lastColumn() + 1;
  host.typeInto('Contact history', 1, mine, 'Mine');
  for (let row = 2; row <= 20; row++) host.typeInto('Contact history', row, mine, '=1+1');
  expect(await click(host)).toMatchObject({ ok: true, data: { sent: [{ client: 'Acme' }, { client: 'Beta' }] } });
  expect(history(host, ['Seq', 'Keys', 'Result']).filter((row) => row['Result'] !== '')).toEqual([
    { Seq: '1', Keys: 'INV-1|gentle|1', Result: 'SENT' },
    { Seq: '2', Keys: 'INV-2|gentle|1', Result: 'SENT' },
  ]);
  const today = await ask<TodayView>(host, 'getToday');
  expect(today.problems).toEqual([]);
  expect(today.uncertain).toEqual([]);
  for (let row = 2; row <= 20; row++) expect(sheet.cell(row, mine).formula).toBe('1+1');
});
