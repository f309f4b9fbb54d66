/** The only place where errors become answers: a fault is logged in full, the user gets one sentence and a reference. */
import type { Answer, FailureCode } from '../api';
import { faultSentence } from '../core/words/answers';
import { permissionSentence } from '../core/words/sending';
import { missingPermissions } from '../google/permissions';
import { logFault, newId } from '../google/runtime';

export const yes = <T>(data: T): Answer<T> => ({ ok: true, data });
export const no = (code: FailureCode, message: string): Answer<never> => ({ ok: false, code, message, reference: '' });

/** Runs a question of the sidebar; whatever is thrown becomes an answer. */
export function guard<T>(name: string, action: () => Answer<T>): Answer<T> {
  try {
    return action();
  } catch (fault) {
    const reference = newId();
    logFault(reference, name, fault);
    // A permission that was declined is the likeliest cause, and the only one that the user can do something about.
    const [missing] = missingPermissions();
    const message = missing ? permissionSentence(missing) : faultSentence(reference);
    return { ok: false, code: 'fault', message, reference };
  }
}
