/** Clock triggers: installed per user, fired when the clock is moved on, within their owner's daily time. */
import { aHost, ask } from '../testHost';

const code = `function ask() { ScriptApp.newTrigger("beat").timeBased().everyHours(1).create() }
function beat(e) { console.log(e.timezone + " " + e.year + "-" + e.month + "-" + e["day-of-month"] + " " + e.hour + ":" + e.minute); SpreadsheetApp.getActive().getSheetByName("Invoices").appendRow([Session.getEffectiveUser().getEmail()]) }
function list() { return ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction() + " " + t.getUniqueId()) }
function remove() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)) }
function slow() { Utilities.sleep(200000) }
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

  test('runs as whoever made it, whoever sits at the screen', async () => {
    const host = await aHost({ code });
    await ask(host);
    host.user = 'jon@firm.example';
    const [execution] = await host.advanceTo('2026-03-09 10:00');
    expect(execution?.user).toBe('mia@firm.example');
    expect(host.book.sheet('Invoices')?.cell(1, 1).value).toBe('mia@firm.example');
  });

  test('of two people fires for each', async () => {
    const host = await aHost({ code });
    await ask(host);
    host.user = 'jon@firm.example';
    await ask(host);
    const fired = await host.advanceTo('2026-03-09 10:00');
    expect(fired.map((execution) => execution.user)).toEqual(['mia@firm.example', 'jon@firm.example']);
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

describe('triggers are managed by their owner', () => {
  test('another user’s are neither seen nor deleted', async () => {
    const host = await aHost({ code });
    await ask(host);
    host.user = 'jon@firm.example';
    expect((await host.callFromPage('list', [])).answer).toEqual({ ok: true, value: [] });
    await host.clickMenu('remove');
    expect(host.triggers).toHaveLength(1);
    host.user = 'mia@firm.example';
    await host.clickMenu('remove');
    expect(host.triggers).toHaveLength(0);
  });

  test('the same can be made twice, and a twenty-first is refused', async () => {
    const host = await aHost({ code });
    for (let n = 1; n <= 20; n += 1) await ask(host);
    expect(host.triggers).toHaveLength(20);
    await expect(ask(host)).rejects.toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  });
});

describe('firing by hand', () => {
  test('needs no installed trigger and leaves the schedule alone', async () => {
    const host = await aHost({ code });
    const execution = await host.fireTrigger('beat');
    expect(execution).toMatchObject({ kind: 'trigger', error: null, user: 'mia@firm.example' });
    expect(host.triggers).toEqual([]);
  });

  test('a trigger has no screen', async () => {
    const host = await aHost({ code });
    expect((await host.fireTrigger('page')).error).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

describe('the daily time of triggers', () => {
  test('of a consumer account is 90 minutes; then nothing even begins', async () => {
    const host = await aHost({ code, mailQuota: 100 });
    // 27 × 201 s are 5,427 s; the limit is 5,400 s.
    for (let n = 1; n <= 27; n += 1) expect((await host.fireTrigger('slow')).error).toBeNull();
    expect(host.quota.triggerMs).toBe(27 * 201_000);
    expect(await host.fireTrigger('slow')).toMatchObject({
      costMs: 0,
      error: 'Service using too much computer time for one day.',
    });
    host.setNow('2026-03-10 09:01');
    expect((await host.fireTrigger('slow')).error).toBeNull();
  });
});

test('the clock cannot be moved on into the past', async () => {
  await expect((await aHost({ code })).advanceTo('2026-03-09 08:59')).rejects.toThrow('The clock can only be moved on');
});
