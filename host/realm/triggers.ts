/** The scheduler: fires clock triggers, under their owner's name, within their owner's daily time. */
import { triggerTimeLimit, triggerTimeUsed, useTriggerTime } from '../services/allowances';
import { AUTH_MODE } from '../services/scriptApp';
import { notBegun, type Order, type Outcome, presentTime } from './execution';
import type { Execution } from './host';
import type { ClockTrigger, World } from './world';

const HOUR_MS = 3_600_000;
const TIME_USED_UP = 'Service using too much computer time for one day.';

type Perform = (order: Order) => Outcome;

/**
 * Fires one function as its trigger would, whether it is installed or not; the schedule stays as it is.
 *
 * @param user  whose trigger it is; null is whoever installed one first, else the user at the screen
 */
export function fireOnce(world: World, functionName: string, user: string | null, perform: Perform): Execution {
  const installed = world.triggers.find(
    (trigger) => trigger.functionName === functionName && (user === null || trigger.user === user),
  );
  const owner = user ?? installed?.user ?? world.user;
  return fire(world, functionName, owner, installed?.id ?? '0', perform);
}

/**
 * Moves the clock on, firing what comes due on the way in the order of time.
 *
 * @throws Error when the moment has passed
 */
export function fireDue(world: World, until: number, perform: Perform): readonly Execution[] {
  if (until < world.now) throw new Error('The clock can only be moved on; set it to go back.');
  const fired: Execution[] = [];
  for (let next = nextTrigger(world); next && next.nextAt <= until; next = nextTrigger(world)) {
    world.now = Math.max(world.now, next.nextAt);
    next.nextAt += next.everyHours * HOUR_MS;
    fired.push(fire(world, next.functionName, next.user, next.id, perform));
  }
  world.now = Math.max(world.now, until);
  return fired;
}

/** After a jump of the clock: each trigger keeps its minute and fires next at the first one to come. */
export function rephase(world: World): void {
  for (const trigger of world.triggers) {
    const period = trigger.everyHours * HOUR_MS;
    const late = (((world.now - trigger.nextAt) % period) + period) % period;
    trigger.nextAt = world.now + period - late;
  }
}

function nextTrigger(world: World): ClockTrigger | undefined {
  return [...world.triggers].sort((a, b) => a.nextAt - b.nextAt)[0];
}

function fire(world: World, functionName: string, user: string, id: string, perform: Perform): Execution {
  const instant = presentTime(world);
  const at = new Date(instant);
  const order: Order = {
    kind: 'trigger',
    functionName,
    user,
    authMode: 'FULL',
    args: [
      {
        authMode: AUTH_MODE['FULL'],
        triggerUid: id,
        timezone: 'UTC',
        year: at.getUTCFullYear(),
        month: at.getUTCMonth() + 1,
        'day-of-month': at.getUTCDate(),
        'day-of-week': at.getUTCDay() || 7,
        hour: at.getUTCHours(),
        minute: at.getUTCMinutes(),
        second: at.getUTCSeconds(),
      },
    ],
  };
  const isUsedUp = triggerTimeUsed(world, user, instant) >= triggerTimeLimit(world);
  if (isUsedUp) return notBegun(world, order, TIME_USED_UP).execution;
  const { execution } = perform(order);
  useTriggerTime(world, user, instant, execution.costMs);
  return execution;
}
