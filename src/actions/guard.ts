/** The only place where errors become answers: a fault is logged in full, the user gets one sentence and a reference. */
import type { Answer, FailureCode } from '../api';
import { CELL_LIMIT, tooLongForCell } from '../core/messages/limits';
import { faultSentence } from '../core/words/answers';
import { permissionSentence, tooLongSentence } from '../core/words/sending';
import { missingPermissions } from '../google/permissions';
import { logFault, newId } from '../google/runtime';

export const yes = <T>(data: T): Answer<T> => ({ ok: true, data });
export const no = (code: FailureCode, message: string): Answer<never> => ({ ok: false, code, message, reference: '' });

/** What a person typed must fit into a cell as it is: cut short, the record would be another one (fact 17). */
export function refuseTooLong(texts: readonly string[]): Answer<never> | null {
  const long = texts.find(tooLongForCell);
  return long === undefined ? null : no('refused', tooLongSentence(long.length, CELL_LIMIT));
}

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
