/** Recipients a day and trigger time a day: used up per user, anew 24 hours after the first use (platform.md 1.4). */
import type { Allowance, World } from '../realm/world';

const DAY_MS = 86_400_000;

/** @returns how many recipients a user may still write to */
export function mailLeft(world: World, user: string, now: number): number {
  return Math.max(0, world.mailLimit - used(world.account.mailUsed.get(user), now));
}

export function useMail(world: World, user: string, now: number, recipients: number): void {
  use(world.account.mailUsed, user, now, recipients);
}

/** @returns milliseconds that a user's triggers ran in the last 24 hours */
export function triggerTimeUsed(world: World, user: string, now: number): number {
  return used(world.account.triggerTimeUsed.get(user), now);
}

export function useTriggerTime(world: World, user: string, now: number, ms: number): void {
  use(world.account.triggerTimeUsed, user, now, ms);
}

/** Six hours a day on Workspace, 90 minutes for a consumer account, which is told by its 100 recipients. */
export function triggerTimeLimit(world: World): number {
  return world.mailLimit > 100 ? 6 * 3_600_000 : 90 * 60_000;
}

function used(allowance: Allowance | undefined, now: number): number {
  return allowance && now - allowance.since < DAY_MS && now >= allowance.since ? allowance.used : 0;
}

function use(allowances: Map<string, Allowance>, user: string, now: number, amount: number): void {
  const before = used(allowances.get(user), now);
  const since = before === 0 ? now : (allowances.get(user)?.since ?? now);
  allowances.set(user, { since, used: before + amount });
}
