/** LockService: one execution holds a lock, another waits for it in vain as long as the holder lives (fact 61). */
import { integer } from '../realm/arguments';
import { ServiceError } from '../realm/errors';
import { serviceClass } from '../realm/serviceClass';
import type { Env } from '../realm/world';

type LockHandle = { readonly env: Env; readonly kind: string };

const LOCK = serviceClass<LockHandle>('Lock', {
  tryLock: (lock, args) => acquire(lock, integer(args, 0)),
  waitLock: (lock, args) => {
    if (!acquire(lock, integer(args, 0)))
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  },
  hasLock: (lock) => isHolder(lock),
  releaseLock: (lock) => {
    if (isHolder(lock)) lock.env.world.locks.delete(lock.kind);
  },
});

export const LOCK_SERVICE = serviceClass<Env>('LockService', {
  getDocumentLock: (env) => (env.world.hasDocumentLock ? LOCK.of({ env, kind: 'document' }) : null),
  getScriptLock: (env) => LOCK.of({ env, kind: 'script' }),
  getUserLock: (env) => LOCK.of({ env, kind: `user ${env.user}` }),
});

/** At the end of an execution, however it ended, its locks are free. */
export function releaseLocks(env: Env): void {
  const { locks } = env.world;
  for (const [kind, holder] of locks) if (holder === env) locks.delete(kind);
}

/**
 * Two lock objects of one kind are one lock; a negative wait never gets it. Whoever runs in the midst of the holder's
 * execution waits the whole time: the holder goes on only afterwards.
 */
function acquire({ env, kind }: LockHandle, waitMs: number): boolean {
  if (waitMs < 0) return false;
  const { locks } = env.world;
  const holder = locks.get(kind);
  const isFree = !env.lockIsBusy && (holder === undefined || holder === env);
  env.lockIsBusy = false;
  if (isFree) locks.set(kind, env);
  else env.spend(waitMs);
  return isFree;
}

function isHolder({ env, kind }: LockHandle): boolean {
  return env.world.locks.get(kind) === env;
}
