/**
 * G4: 1,500 mails leave in as few executions as fit Google's six minutes under the host's cost model; each goes on from the
 * history, and nothing of the run's size stands in a property.
 */
import type { Execution, Host } from '../../host/realm/host';
import { reminders } from '../scenarios/world';
import { aHostWith } from './studio';

jest.setTimeout(300_000);

const MAILS = 1_500;
const MINUTE = 60_000;
/** Heartbeats inside the window of a day. */
const HOURS = ['08', '09', '10', '11', '12', '13', '14', '15', '16'];

test(`${MAILS} mails in ⌈mails / capacity⌉ executions, each under 5.5 minutes`, async () => {
  const host = await aHostWith(MAILS, 0, 'automatic', {
    settings: { 'run.maxMessages': '2000', 'run.maxTimesUsual': '0' },
    // Google's own limit stands aside: it is Paydue's count that ends a day.
    mailQuota: 2_000,
  });
  const runs = await untilAllAreSent(host);
  const sizes = runs.map(sentBy);
  // The last of all ends for want of mails; the others are full.
  const capacity = Math.min(...sizes.slice(0, -1));
  expect(capacity).toBeGreaterThan(100);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(MAILS);
  expect(runs.length).toBe(Math.ceil(MAILS / capacity));
  expect(Math.max(...runs.map(({ costMs }) => costMs))).toBeLessThan(5.5 * MINUTE);
  expect(largestProperty(host)).toBeLessThan(1_000);
});

/** The executions that sent something. */
async function untilAllAreSent(host: Host): Promise<readonly Execution[]> {
  const runs: Execution[] = [];
  for (const day of ['2026-03-09', '2026-03-10', '2026-03-11']) {
    for (const hour of HOURS) {
      if (reminders(host).length === MAILS) return runs;
      host.setNow(`${day} ${hour}:30`);
      const run = await host.fireTrigger('heartbeat');
      expect(run.error).toBeNull();
      if (sentBy(run) > 0) runs.push(run);
    }
  }
  return runs;
}

/** Reminders: each has a row of its own. */
const sentBy = ({ calls }: Execution): number => calls.byName['Sheet.appendRow'] ?? 0;

function largestProperty(host: Host): number {
  const { kept } = host.memory() as {
    kept: { world: { properties: ReadonlyMap<string, ReadonlyMap<string, string>> } };
  };
  const values = [...kept.world.properties.values()].flatMap((store) => [...store.values()]);
  expect(values.length).toBeGreaterThan(0);
  return Math.max(...values.map(({ length }) => length));
}
