/** LockService. Executions of the host come one after another, so a lock is only ever busy by an ordered fault. */
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
  hasLock: ({ env, kind }) => env.locks.has(kind),
  releaseLock: ({ env, kind }) => {
    env.locks.delete(kind);
  },
});

export const LOCK_SERVICE = serviceClass<Env>('LockService', {
  getDocumentLock: (env) => LOCK.of({ env, kind: 'document' }),
  getScriptLock: (env) => LOCK.of({ env, kind: 'script' }),
  getUserLock: (env) => LOCK.of({ env, kind: 'user' }),
});

/** Two lock objects of one kind are one lock; a negative wait never gets it (fact 61). */
function acquire({ env, kind }: LockHandle, waitMs: number): boolean {
  if (waitMs < 0) return false;
  if (env.lockIsBusy) {
    env.lockIsBusy = false;
    env.spend(waitMs);
    return false;
  }
  env.locks.add(kind);
  return true;
}
