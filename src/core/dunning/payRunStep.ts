/** A courtesy check or gentle reminder aims at the client's next pay run: it leaves a few working days before, in time to be paid with it. */
import { type Day, daysBetween } from '../days';
import type { Level } from '../model';
import { nextPayRun } from '../payRun';
import type { Climb } from './climb';
import { possibleFrom } from './delays';
import { sendingDaysBefore } from './window';

/**
 * The day before the next pay run on which a level is reached instead of its own; null when it stays on its own.
 *
 * The pay run is the first one on or after the level's own day. The level moves no further than `payRunWithinDays`, not to
 * a day on which it is not possible any more, and not over the due date: a courtesy check leaves before it or on it, a
 * reminder after it.
 *
 * @param computed  the level's own day
 */
export function beforePayRun(
  { item, client, standing, from, run }: Climb,
  level: Level,
  computed: Day,
): { readonly on: Day; readonly payRunOn: Day } | null {
  const { settings, holidays } = run.ledger;
  if (client.payRunDays === null) return null;
  if (level.tone !== 'courtesy' && level.tone !== 'gentle') return null;
  const days = run.payRunDays(client.payRunDays);
  if (days === null) return null;
  const payRunOn = nextPayRun(days, computed);
  const on = sendingDaysBefore(payRunOn, settings.payRunLeadDays, settings, holidays);
  const isNear = Math.abs(daysBetween(computed, on)) <= settings.payRunWithinDays;
  const isOnItsSide = level.tone === 'courtesy' ? on <= item.dueOn : on > item.dueOn;
  const isPossible = on >= possibleFrom(level, from, client, standing, run);
  return on !== computed && isNear && isOnItsSide && isPossible ? { on, payRunOn } : null;
}
