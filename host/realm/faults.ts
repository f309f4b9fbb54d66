/** Faults that a person ordered, and the end of an execution that no `catch` of the bundle can prevent. */
import { apiError, Killed, ServiceError, usualReason } from './errors';
import type { CallAtHand, Fault } from './host';
import type { Meter } from './meter';
import type { Env, World } from './world';

/** What befell an execution so far. */
export type Fate = {
  costMs: number;
  /** Why it was killed; null while it lives. */
  dead: string | null;
  /** The first thing it asked for that the host lacks. */
  missing: string | null;
  /** What a source of faults or a `meanwhile` threw: no error of the bundle's, so the bundle may not catch it. */
  mishap: { readonly thrown: unknown } | null;
};

type Strike = Pick<Fault, 'when' | 'effect'>;

/** @throws Killed always; every later call of the execution throws the same */
export function kill(fate: Fate, why: string): never {
  fate.dead = why;
  throw new Killed(why);
}

/**
 * @returns what the call just counted meets. A single fault strikes once: the run that comes to repair the damage must
 * not meet it again. A source is asked each time.
 */
export function takeFault(world: World, meter: Meter, call: CallAtHand, fate: Fate): Strike | null {
  const { fault } = world;
  if (fault === null) return null;
  if (typeof fault === 'function') return byPerson(fate, () => fault(call));
  if (!meter.isStruckBy(fault, call.name)) return null;
  world.fault = null;
  return fault;
}

/**
 * Lets a fault strike a call.
 *
 * @param name  `Gmail.Users.Messages.send`
 * @throws what the fault ordered; a busy lock is only noted for the call that follows
 */
export function strike({ effect }: Strike, name: string, env: Env, fate: Fate): void {
  if (effect === 'killKeepingWrites') env.writes.commit();
  if (effect === 'kill' || effect === 'killKeepingWrites') kill(fate, 'killed');
  if (effect === 'busy') env.lockIsBusy = true;
  else if (effect === 'byteText' || effect === 'damagedText') env.mediaAs = effect;
  else if ('meanwhile' in effect) byPerson(fate, effect.meanwhile);
  else if (effect.code === null) throw new ServiceError(effect.message);
  else throw apiError(name.toLowerCase(), effect.code, usualReason(effect.code), effect.message);
}

/** Runs a function of the person who ordered the fault; what it throws ends the execution and is kept for that person. */
function byPerson<T>(fate: Fate, act: () => T): T {
  try {
    return act();
  } catch (thrown) {
    fate.mishap ??= { thrown };
    return kill(fate, 'killed');
  }
}
