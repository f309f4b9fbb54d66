/** Counts the service calls of one execution, and says when an ordered fault strikes. */
import { isCounted } from './costs';
import type { Calls, Fault } from './host';

export type Meter = {
  count(className: string, method: string): void;
  trip(): void;
  /** How many calls of any name were counted. */
  counted(): number;
  /** Whether the call just counted is the one a fault waits for. A fault on `*` waits for the n-th call of any name. */
  isStruckBy(fault: Fault, name: string): boolean;
  calls(): Calls;
};

export function createMeter(): Meter {
  const byName = new Map<string, number>();
  let all = 0;
  let total = 0;
  let roundTrips = 0;
  return {
    count: (className, method) => {
      const name = `${className}.${method}`;
      byName.set(name, (byName.get(name) ?? 0) + 1);
      all += 1;
      if (isCounted(className, method)) total += 1;
    },
    trip: () => {
      roundTrips += 1;
    },
    counted: () => all,
    isStruckBy: (fault, name) => {
      if (fault.call === '*') return all === fault.nth;
      return fault.call === name && byName.get(name) === fault.nth;
    },
    calls: () => ({ byName: Object.fromEntries(byName), total, roundTrips }),
  };
}
