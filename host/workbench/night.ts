/** The workbench clock: a day on, or a whole night with what runs in it. */

import { addDays } from '../days';
import type { Execution, Host } from '../realm/host';
import type { NightView } from './protocol';

/** When the night is over and the workbench stands still again; the clock starts at the same hour. */
export const MORNING = '09:00';

/** The same time tomorrow. Only the clock moves: nothing runs. */
export function addDay(host: Host): void {
  const [day = '', time = ''] = host.now.split(' ');
  host.setNow(`${addDays(day, 1)} ${time}`);
}

/**
 * Goes on to the next morning hour by hour, running the installed triggers whose time comes.
 *
 * @param functionName null: installed triggers only. Else the hourly function to run in their place, although no
 *                     trigger calls it: the same hours as an installed one would have had.
 * @param hourPassed   called after each hour; the night goes on when it resolves
 */
export async function nextNight(
  host: Host,
  functionName: string | null,
  hourPassed: () => Promise<void>,
): Promise<NightView> {
  if (host.triggers.length === 0 && functionName === null) return { kind: 'noTrigger' };
  const mailsBefore = host.outbox.length;
  const end = morningAfter(host.now);
  const runs: Execution[] = [];
  for (let hour = nextHour(host.now); hour <= end; hour = nextHour(hour)) {
    runs.push(...(functionName === null ? await host.advanceTo(hour) : [await fireAt(host, hour, functionName)]));
    await hourPassed();
  }
  return {
    kind: 'ran',
    now: host.now,
    runs: runs.length,
    mails: host.outbox.length - mailsBefore,
    errors: runs.filter((run) => run.error !== null).length,
  };
}

/** @returns the first 09:00 after a moment */
export function morningAfter(now: string): string {
  const [day = '', time = ''] = now.split(' ');
  return `${time < MORNING ? day : addDays(day, 1)} ${MORNING}`;
}

function fireAt(host: Host, hour: string, functionName: string): Promise<Execution> {
  host.setNow(hour);
  return host.fireTrigger(functionName);
}

function nextHour(now: string): string {
  const [day = '', time = ''] = now.split(' ');
  const hour = Number(time.slice(0, 2)) + 1;
  return hour < 24 ? `${day} ${String(hour).padStart(2, '0')}:00` : `${addDays(day, 1)} 00:00`;
}
