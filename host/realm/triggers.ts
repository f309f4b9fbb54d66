/** The scheduler: fires clock triggers, under their owner's name, within their owner's daily time. */
import { triggerTimeLimit, triggerTimeUsed, useTriggerTime } from '../services/allowances';
import { AUTH_MODE } from '../services/scriptApp';
import type { Order, Outcome } from './execution';
import type { Execution } from './host';
import type { ClockTrigger, World } from './world';
import { localText } from './zone';

const HOUR_MS = 3_600_000;
const TIME_USED_UP = 'Service using too much computer time for one day.';

type Perform = (order: Order) => Promise<Outcome>;

/** Fires one function as its trigger would, whether it is installed or not; the schedule stays as it is. */
export async function fireNow(world: World, functionName: string, perform: Perform): Promise<Execution> {
  const installed = world.triggers.find((trigger) => trigger.functionName === functionName);
  return fire(world, functionName, installed?.user ?? world.user, installed?.id ?? '0', perform);
}

/**
 * Moves the clock on, firing what comes due on the way in the order of time.
 *
 * @throws Error when the moment has passed
 */
export async function fireDue(world: World, until: number, perform: Perform): Promise<readonly Execution[]> {
  if (until < world.now) throw new Error('The clock can only be moved on; set it to go back.');
  const fired: Execution[] = [];
  for (let next = nextTrigger(world); next && next.nextAt <= until; next = nextTrigger(world)) {
    world.now = Math.max(world.now, next.nextAt);
    next.nextAt += next.everyHours * HOUR_MS;
    fired.push(await fire(world, next.functionName, next.user, next.id, perform));
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

async function fire(
  world: World,
  functionName: string,
  user: string,
  id: string,
  perform: Perform,
): Promise<Execution> {
  if (triggerTimeUsed(world, user, world.now) >= triggerTimeLimit(world)) return notRun(world, functionName, user);
  const at = new Date(world.now);
  const { execution } = await perform({
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
  });
  useTriggerTime(world, user, at.getTime(), execution.costMs);
  return execution;
}

/** The owner's time for triggers is used up: Google does not even begin. */
function notRun(world: World, functionName: string, user: string): Execution {
  const execution: Execution = {
    number: world.executions.length + 1,
    functionName,
    kind: 'trigger',
    user,
    startedAt: localText(world.now, world.book.timeZone),
    costMs: 0,
    calls: { byName: {}, total: 0, roundTrips: 0 },
    log: [],
    error: TIME_USED_UP,
  };
  world.executions.push(execution);
  return execution;
}
