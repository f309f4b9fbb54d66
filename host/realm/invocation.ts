/** Runs the bundle's top level and one function of it inside a context, to the last promise. */
import { format } from 'node:util';
import vm from 'node:vm';
import type { Realm } from './context';
import { TIME_LIMIT_TEXT } from './errors';

export type Ended = {
  /** What the function gave; undefined when it threw, or gave a promise that is never kept. */
  readonly value: unknown;
  /** The message of what nobody caught. */
  readonly error: string | null;
  readonly stack: string | null;
  /** It went on and on without asking for anything: ended by the machine's own clock. */
  readonly isRunaway: boolean;
};

const RUNAWAY_MS = 120_000;

/** Called from within, so that what its promises do happens before the evaluation is over. */
const CALL = new vm.Script(`(() => {
  const job = hostJob;
  delete globalThis.hostJob;
  try {
    const value = job.call();
    if (value && typeof value.then === 'function') value.then((v) => job.done(v), (e) => job.fail(e));
    else job.done(value);
  } catch (e) {
    job.fail(e);
  }
})()`);

/**
 * @param args  values of the context
 */
export function invoke(realm: Realm, script: vm.Script, functionName: string, args: () => readonly unknown[]): Ended {
  const { context } = realm;
  let ended: Ended = { value: undefined, error: null, stack: null, isRunaway: false };
  const fail = (thrown: unknown): void => {
    ended = { value: undefined, error: messageOf(thrown), stack: stackOf(thrown), isRunaway: false };
  };
  const call = (): unknown => {
    const entry: unknown = context[functionName];
    if (typeof entry !== 'function') throw new Error(`Script function not found: ${functionName}`);
    return Reflect.apply(entry, undefined, args());
  };
  const done = (value: unknown): void => {
    ended = { ...ended, value };
  };
  try {
    script.runInContext(context, { timeout: RUNAWAY_MS });
    Object.defineProperty(context, 'hostJob', { value: { call, done, fail }, configurable: true });
    CALL.runInContext(context, { timeout: RUNAWAY_MS });
  } catch (thrown) {
    fail(thrown);
    if ((thrown as { readonly code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      return { ...ended, error: TIME_LIMIT_TEXT, isRunaway: true };
  }
  return ended;
}

function messageOf(thrown: unknown): string {
  const message = (thrown as { readonly message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(thrown);
}

function stackOf(thrown: unknown): string {
  const stack = (thrown as { readonly stack?: unknown } | null)?.stack;
  return typeof stack === 'string' ? stack : format(thrown);
}
