/** How long interest with twenty segments takes: eight rates and twelve part payments, interest first, warmed up. */
import { interest } from '../../src/core/charges/interest';
import { sideFor } from '../../src/core/charges/regimes';
import { isNoRate, scheduleOf } from '../../src/core/charges/schedule';
import { addDays, day } from '../../src/core/days';
import { money } from '../../src/core/money';
import { defaultRates } from '../../src/defaults/rates';

/** Microseconds a computation, the best of some rounds, and its segments. */
export function interestOfTwentySegments(): { readonly microseconds: number; readonly segments: number } {
  const rules = sideFor('DE', 'business');
  if (rules.kind === 'refused') throw new Error('no rules');
  const from = day('2022-08-01');
  const payments = Array.from({ length: 12 }, (_, n) => ({
    on: addDays(from, 20 + n * 125),
    amount: money(10_000 + n, 'EUR'),
  }));
  const terms = { ...rules, from, to: day('2026-11-21'), principal: money(1_000_000, 'EUR'), payments, costs: 0 };
  const once = () => interest({ ...terms, schedule: scheduleOf(rules.rate, defaultRates, from) });
  const found = once();
  if (isNoRate(found)) throw new Error(`no rate on ${found.on}`);
  const rounds = Array.from({ length: 20 }, () => timed(500, once));
  return { microseconds: Math.min(...rounds), segments: found.segments.length };
}

function timed(times: number, work: () => unknown): number {
  const start = process.cpuUsage();
  for (let n = 0; n < times; n++) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / times;
}
