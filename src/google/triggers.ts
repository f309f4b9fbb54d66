/** The one clock trigger: an hourly heartbeat of the current user. */

const HANDLER = 'heartbeat';

/** Whether the current user has the heartbeat; other accounts' triggers cannot be seen (fact 48). */
export function hasHeartbeat(): boolean {
  return heartbeats().length > 0;
}

/** Exactly one heartbeat, however many there were. */
export function startHeartbeat(): void {
  const [, ...surplus] = heartbeats();
  surplus.forEach((trigger) => {
    ScriptApp.deleteTrigger(trigger);
  });
  if (heartbeats().length === 0) ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
}

export function stopHeartbeat(): void {
  heartbeats().forEach((trigger) => {
    ScriptApp.deleteTrigger(trigger);
  });
}

function heartbeats(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
}
