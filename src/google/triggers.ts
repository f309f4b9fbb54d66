/** The one clock trigger: an hourly heartbeat of the current user. */
import { patiently } from './retry';

const HANDLER = 'heartbeat';
/** Of one user for one script (platform.md 1.4). */
const MOST_TRIGGERS = 20;

/** Whether the current user has the heartbeat; other accounts' triggers cannot be seen (fact 48). */
export function hasHeartbeat(): boolean {
  return ownTriggers().some(isHeartbeat);
}

/** Exactly one heartbeat, however many there were; false when there is no room for another trigger. */
export function startHeartbeat(): boolean {
  const own = ownTriggers();
  const [first, ...surplus] = own.filter(isHeartbeat);
  surplus.forEach(remove);
  if (first) return true;
  if (own.length >= MOST_TRIGGERS) return false;
  ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
  return true;
}

/** All heartbeats of this user but one: the same trigger can be installed twice (fact 48). */
export function removeSurplusHeartbeats(): void {
  const [, ...surplus] = ownTriggers().filter(isHeartbeat);
  surplus.forEach(remove);
}

export function stopHeartbeat(): void {
  ownTriggers().filter(isHeartbeat).forEach(remove);
}

type Trigger = GoogleAppsScript.Script.Trigger;

function ownTriggers(): Trigger[] {
  return patiently(() => ScriptApp.getProjectTriggers());
}
const isHeartbeat = (trigger: Trigger): boolean => trigger.getHandlerFunction() === HANDLER;
function remove(trigger: Trigger): void {
  ScriptApp.deleteTrigger(trigger);
}
