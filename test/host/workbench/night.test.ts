import type { Execution, Host, TriggerView } from '../../../host/realm/host';
import { addDay, morningAfter, nextNight } from '../../../host/workbench/night';

describe('the night ends at the next 09:00', () => {
  test.each`
    now                   | morning
    ${'2026-11-03 00:00'} | ${'2026-11-03 09:00'}
    ${'2026-11-03 08:59'} | ${'2026-11-03 09:00'}
    ${'2026-11-03 09:00'} | ${'2026-11-04 09:00'}
    ${'2026-11-03 23:59'} | ${'2026-11-04 09:00'}
    ${'2026-12-31 12:00'} | ${'2027-01-01 09:00'}
  `('at $now: $morning', ({ now, morning }) => {
    expect(morningAfter(now)).toBe(morning);
  });
});

test('a day on is the same time tomorrow, and nothing runs', () => {
  const { host, said } = aHost('2028-02-28 13:05', []);
  addDay(host);
  expect(said).toEqual(['set 2028-02-29 13:05']);
});

describe('what runs in a night', () => {
  test('without a trigger: nothing, and the clock stays', async () => {
    const { host, said } = aHost('2026-11-03 09:00', []);
    expect(await nextNight(host, null, hourPassed)).toEqual({ kind: 'noTrigger' });
    expect(said).toEqual([]);
  });

  test('with a trigger: what is installed, hour by hour up to the morning', async () => {
    const { host, said } = aHost('2026-11-03 09:20', [hourly]);
    const done = await nextNight(host, null, hourPassed);
    expect(said).toHaveLength(24);
    expect([said[0], said[14], said[23]]).toEqual([
      'advance 2026-11-03 10:00',
      'advance 2026-11-04 00:00',
      'advance 2026-11-04 09:00',
    ]);
    expect(done).toEqual({ kind: 'ran', now: '2026-11-04 09:00', runs: 48, mails: 72, errors: 24 });
    expect(hours).toBe(24);
  });

  test('all the same without one: each whole hour up to the morning, the morning included', async () => {
    const { host, said } = aHost('2026-11-03 22:30', []);
    const done = await nextNight(host, 'heartbeat', hourPassed);
    expect(said.filter((line) => line.startsWith('set'))).toEqual([
      'set 2026-11-03 23:00',
      ...['00', '01', '02', '03', '04', '05', '06', '07', '08', '09'].map((hour) => `set 2026-11-04 ${hour}:00`),
    ]);
    expect(said.filter((line) => line === 'fire heartbeat')).toHaveLength(11);
    expect(done).toMatchObject({ kind: 'ran', runs: 11, now: '2026-11-04 09:00' });
  });
});

let hours = 0;
beforeEach(() => {
  hours = 0;
});
const hourPassed = async (): Promise<void> => {
  hours += 1;
};

const hourly: TriggerView = {
  id: '1',
  functionName: 'heartbeat',
  user: 'mia',
  everyHours: 1,
  nextAt: '2026-11-03 10:00',
};

/** A host that only notes what it is told; each advance sends three mails in two runs, one of which fails. */
function aHost(start: string, triggers: readonly TriggerView[]): { readonly host: Host; readonly said: string[] } {
  const said: string[] = [];
  const outbox: unknown[] = [];
  let now = start;
  const run = (error: string | null): Execution => ({ error }) as Execution;
  const host: Partial<Host> = {
    triggers,
    outbox: outbox as Host['outbox'],
    get now() {
      return now;
    },
    setNow: (local) => {
      now = local;
      said.push(`set ${local}`);
    },
    advanceTo: async (local) => {
      now = local;
      said.push(`advance ${local}`);
      outbox.push(1, 2, 3);
      return [run(null), run('no')];
    },
    fireTrigger: async (name) => {
      said.push(`fire ${name}`);
      return run(null);
    },
  };
  return { host: host as Host, said };
}
