/** Clock triggers: fired when the clock is moved on. Whose they are and how many: test/host/facts. */
import { aHost, ask } from '../testHost';

const code = `function ask() { ScriptApp.newTrigger("beat").timeBased().everyHours(1).create() }
function beat(e) { console.log(e.timezone + " " + e.year + "-" + e.month + "-" + e["day-of-month"] + " " + e.hour + ":" + e.minute); SpreadsheetApp.getActive().getSheetByName("Invoices").appendRow([Session.getEffectiveUser().getEmail()]) }
function page() { SpreadsheetApp.getUi() }`;

describe('an hourly trigger', () => {
  test('fires each hour at the minute at which it was made', async () => {
    const host = await aHost({ code, now: '2026-03-09 09:20' });
    await ask(host);
    expect(host.triggers).toMatchObject([
      { functionName: 'beat', user: 'mia@firm.example', everyHours: 1, nextAt: '2026-03-09 10:20' },
    ]);
    const fired = await host.advanceTo('2026-03-09 12:19');
    expect(fired.map((execution) => execution.startedAt)).toEqual(['2026-03-09 10:20:00', '2026-03-09 11:20:00']);
    expect(host.now).toBe('2026-03-09 12:19');
    expect((await host.advanceTo('2026-03-09 12:20')).map((execution) => execution.startedAt)).toEqual([
      '2026-03-09 12:20:00',
    ]);
  });

  test('is told the hour of UTC', async () => {
    const host = await aHost({ code });
    await ask(host);
    const [execution] = await host.advanceTo('2026-03-09 10:00');
    expect(execution?.log).toEqual(['UTC 2026-3-9 9:0']);
  });

  test.each`
    from                  | to                    | times | why
    ${'2026-03-29 00:30'} | ${'2026-03-30 00:30'} | ${23} | ${'the day of spring'}
    ${'2026-10-25 00:30'} | ${'2026-10-26 00:30'} | ${25} | ${'the day of autumn'}
  `('fires $times times on $why', async ({ from, to, times }) => {
    const host = await aHost({ code, now: from });
    await ask(host);
    expect(await host.advanceTo(to)).toHaveLength(times);
  });

  test('keeps its minute when the clock is set', async () => {
    const host = await aHost({ code, now: '2026-03-09 09:20' });
    await ask(host);
    for (const [now, next] of [
      ['2026-05-01 07:10', '2026-05-01 07:20'],
      ['2026-05-01 07:20', '2026-05-01 08:20'],
      ['2026-01-02 23:59', '2026-01-03 00:20'],
    ]) {
      host.setNow(now!);
      expect(host.triggers[0]?.nextAt).toBe(next);
    }
  });

  test('that fails does not stop the next', async () => {
    const host = await aHost({ code: `${code} function ask2() {}`.replace('function beat', 'function gone') });
    await ask(host);
    const fired = await host.advanceTo('2026-03-09 11:00');
    expect(fired.map((execution) => execution.error)).toEqual([
      'Script function not found: beat',
      'Script function not found: beat',
    ]);
  });
});

describe('firing by hand', () => {
  test('needs no installed trigger and leaves the schedule alone', async () => {
    const host = await aHost({ code });
    const execution = await host.fireTrigger('beat');
    expect(execution).toMatchObject({ kind: 'trigger', error: null, user: 'mia@firm.example' });
    expect(host.triggers).toEqual([]);
  });

  test('of two people it is the one’s who is named, else the first’s', async () => {
    const host = await aHost({
      code: `${code.replace('console.log(e.timezone', 'console.log(e.triggerUid + e.timezone')} function make() { ask() }`,
    });
    for (const user of ['mia@firm.example', 'jon@firm.example']) host.callNow(user, 'make', []);
    const ids = host.triggers.map(({ id }) => id);
    const fired = [await host.fireTrigger('beat', 'jon@firm.example'), await host.fireTrigger('beat')];
    expect(fired.map(({ user, log }) => [user, log[0]?.split('UTC')[0]])).toEqual([
      ['jon@firm.example', ids[1]],
      ['mia@firm.example', ids[0]],
    ]);
  });

  test('a trigger has no screen', async () => {
    const host = await aHost({ code });
    expect((await host.fireTrigger('page')).error).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

test('the clock cannot be moved on into the past', async () => {
  await expect((await aHost({ code })).advanceTo('2026-03-09 08:59')).rejects.toThrow('The clock can only be moved on');
});
