/** Faults that a person ordered, and the end of an execution that no `catch` of the bundle can prevent. */
import { apiError, Killed, ServiceError, usualReason } from './errors';
import type { Fault } from './host';
import type { Meter } from './meter';
import type { Env, World } from './world';

/** What befell an execution so far. */
export type Fate = {
  costMs: number;
  /** Why it was killed; null while it lives. */
  dead: string | null;
  /** The first thing it asked for that the host lacks. */
  missing: string | null;
};

/** @throws Killed always; every later call of the execution throws the same */
export function kill(fate: Fate, why: string): never {
  fate.dead = why;
  throw new Killed(why);
}

/** @returns the fault that the call just counted meets; it strikes once: the run that comes to repair the damage must not meet it again */
export function takeFault(world: World, meter: Meter, name: string): Fault | null {
  const { fault } = world;
  if (fault === null || !meter.isStruckBy(fault, name)) return null;
  world.fault = null;
  return fault;
}

/**
 * Lets a fault strike a call.
 *
 * @param name  `Gmail.Users.Messages.send`
 * @throws what the fault ordered; a busy lock is only noted for the call that follows
 */
export function strike({ effect }: Fault, name: string, env: Env, fate: Fate): void {
  if (effect === 'kill') kill(fate, 'killed');
  if (effect === 'busy') env.lockIsBusy = true;
  else if (effect.code === null) throw new ServiceError(effect.message);
  else throw apiError(name.toLowerCase(), effect.code, usualReason(effect.code), effect.message);
}
