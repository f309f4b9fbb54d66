/** Executions in the midst of others, and faults that a source orders call by call. */
import type { CallAtHand, Host } from '../../../host/realm/host';
import { aHost, ask } from '../testHost';

const [MIA, JON] = ['mia@firm.example', 'jon@firm.example'];
const code = `function ask() { Utilities.sleep(4000); Logger.log("middle"); Utilities.sleep(5000); return Date.now() }
  function other(ms) { Utilities.sleep(ms); return [Date.now(), Session.getEffectiveUser().getEmail()] }
  function beat() { Utilities.sleep(2000) }`;
const inTheMiddle = (host: Host, meanwhile: () => void) =>
  host.failAt({ call: 'Logger.log', nth: 1, when: 'before', effect: { meanwhile } });
/** 09:00 in Berlin. */
const START = Date.parse('2026-03-09T08:00:00Z');

describe('an execution in the midst of another', () => {
  test('begins at its present moment and does not move its clock or its cost', async () => {
    const host = await aHost({ code });
    let met: unknown;
    inTheMiddle(host, () => {
      met = host.callNow(JON, 'other', [3000]);
    });
    // 1 second to begin and 4 asleep; the inner one 1 and 3 more. The outer one sleeps another 5.
    expect(await ask(host)).toBe(START + 10_000);
    expect(met).toEqual({ ok: true, value: [START + 9_000, JON] });
    expect(host.executions.map(({ number, user, startedAt, costMs }) => [number, user, startedAt, costMs])).toEqual([
      [2, JON, '2026-03-09 09:00:05', 4_000],
      [1, MIA, '2026-03-09 09:00:00', 10_000],
    ]);
  });

  test.each`
    ms         | next       | why
    ${3_000}   | ${10_000}  | ${'ended before it'}
    ${300_000} | ${306_000} | ${'ended later: nothing begins before both are over'}
  `('that $why', async ({ ms, next }) => {
    const host = await aHost({ code });
    inTheMiddle(host, () => void host.callNow(JON, 'other', [ms]));
    await ask(host);
    expect(host.callNow(JON, 'other', [0])).toMatchObject({ value: [START + next + 1_000, JON] });
  });

  test('has its own time limit, meter and permissions to speak to a page', async () => {
    const host = await aHost({ code });
    const answers: unknown[] = [];
    inTheMiddle(host, () => {
      answers.push(
        host.callNow(JON, 'other', [299_000]),
        host.callNow(JON, 'gone', []),
        host.callNow(JON, 'other', [new Date()]),
      );
    });
    await ask(host);
    expect(answers).toMatchObject([
      { ok: true },
      { ok: false, message: 'Script function not found: gone' },
      { ok: false, message: 'Failed due to illegal value in property: 0' },
    ]);
    expect(host.executions.map(({ calls }) => calls.byName['Utilities.sleep'])).toEqual([1, 2]);
  });

  test('may be a trigger, whose time counts as its owner’s', async () => {
    const host = await aHost({ code });
    inTheMiddle(host, () => void host.fireNow(JON, 'beat'));
    await ask(host);
    host.user = JON;
    expect([host.quota.triggerMs, host.executions[0]?.kind]).toEqual([3_000, 'trigger']);
  });

  test('sees the time of the other on every clock of the host, which stands', async () => {
    const host = await aHost({ code, now: '2026-03-09 08:59' });
    const seen: string[] = [];
    host.failAt({ call: 'Utilities.sleep', nth: 2, when: 'after', effect: { meanwhile: () => seen.push(host.now) } });
    host.setNow('2026-03-09 08:59:55');
    await ask(host);
    expect(seen).toEqual(['2026-03-09 09:00']);
    inTheMiddle(host, () => host.setNow('2026-03-09 12:00'));
    await expect(ask(host)).rejects.toThrow('The clock cannot be moved while an execution runs.');
  });

  test('draws its PDF when the one around it is awaited', async () => {
    const host = await aHost({
      code: `${code} function print() { const made = Drive.Files.create({ name: "n", mimeType: "application/vnd.google-apps.document" }); Drive.Files.create({ name: "n.pdf" }, DocumentApp.openById(made.id).getAs("application/pdf")) }`,
    });
    inTheMiddle(host, () => expect(host.callNow(JON, 'print', [])).toEqual({ ok: true, value: null }));
    await ask(host);
    const bytes = host.files.find(({ name }) => name === 'n.pdf')?.bytes ?? [];
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('meanwhile', () => {
  test.each`
    when        | at
    ${'before'} | ${1_000}
    ${'after'}  | ${5_000}
  `('$when a call of four seconds it is $at ms after the beginning', async ({ when, at }) => {
    const host = await aHost({ code });
    let met: unknown;
    const meanwhile = () => {
      met = host.callNow(JON, 'other', [0]);
    };
    host.failAt({ call: 'Utilities.sleep', nth: 1, when, effect: { meanwhile } });
    await ask(host);
    expect(met).toMatchObject({ value: [START + at + 1_000, JON] });
  });

  test('what is ordered for after a call happens also when the call fails', async () => {
    const host = await aHost({ code: 'function ask() { try { Utilities.sleep(-1) } catch (e) { return e.message } }' });
    let happened = 0;
    const meanwhile = () => {
      happened += 1;
    };
    host.failAt({ call: 'Utilities.sleep', nth: 1, when: 'after', effect: { meanwhile } });
    expect(await ask(host)).toBe('Invalid argument: value');
    expect(happened).toBe(1);
  });

  test('what it throws is no error of the script’s: it ends the execution and comes out of the host', async () => {
    const host = await aHost({
      code: 'function ask() { LockService.getDocumentLock().tryLock(1); try { Logger.log("x") } catch (e) { return "caught" } } function free() { return LockService.getDocumentLock().tryLock(1) }',
    });
    inTheMiddle(host, () => {
      throw new RangeError('a mistake of the test');
    });
    await expect(ask(host)).rejects.toThrow(new RangeError('a mistake of the test'));
    expect(host.executions[0]?.error).toBe('killed');
    expect(host.callNow(JON, 'free', [])).toEqual({ ok: true, value: true });
  });

  test('so does what an inner one’s own meanwhile throws', async () => {
    const host = await aHost({ code });
    inTheMiddle(host, () => {
      host.failAt(() => {
        throw new Error('deep');
      });
      host.callNow(JON, 'other', [0]);
    });
    await expect(ask(host)).rejects.toThrow('deep');
    expect(host.executions.map(({ error }) => error)).toEqual(['killed', 'killed']);
  });
});

describe('a source of faults', () => {
  test('is asked at each call of each execution, and counts the calls of each', async () => {
    const host = await aHost({ code });
    const asked: CallAtHand[] = [];
    host.failAt((call) => {
      asked.push(call);
      const isMiddle = call.name === 'Logger.log';
      return isMiddle ? { when: 'before', effect: { meanwhile: () => void host.fireNow(JON, 'beat') } } : null;
    });
    await ask(host);
    expect(asked.map(({ name, nth, functionName, user }) => [name, nth, functionName, user])).toEqual([
      ['Utilities.sleep', 1, 'ask', MIA],
      ['Logger.log', 2, 'ask', MIA],
      ['Utilities.sleep', 1, 'beat', JON],
      ['Utilities.sleep', 3, 'ask', MIA],
    ]);
  });

  test('stays armed until null', async () => {
    const host = await aHost({ code });
    host.failAt(({ nth }) => (nth === 2 ? { when: 'before', effect: 'kill' } : null));
    for (let n = 1; n <= 2; n += 1) await expect(ask(host)).rejects.toThrow('server error');
    host.failAt(null);
    expect(await ask(host)).toEqual(expect.any(Number));
  });

  test('what it throws comes out of the host', async () => {
    const host = await aHost({ code });
    host.failAt(() => {
      throw new Error('no such call');
    });
    await expect(host.fireTrigger('beat')).rejects.toThrow('no such call');
  });
});
