/**
 * What may cross google.script.run (platform.md, facts 53-56): numbers, texts, yes/no, null, arrays and plain objects of
 * them. Pure; knows no execution.
 */
import { types } from 'node:util';
import type { PageAnswer } from './host';

/**
 * @returns the sentence with which a page's call is refused, or null when every argument may cross
 */
export function illegalArgument(args: readonly unknown[]): string | null {
  const path = args.map((value, index) => illegalKey(value, String(index), [])).find((key) => key !== null);
  return path === undefined || path === null ? null : `Failed due to illegal value in property: ${path}`;
}

/** @returns the arguments as plain data: what was undefined within an array is null, an undefined field is left out */
export function legalArguments(args: readonly unknown[]): unknown[] {
  return args.map((value) => plain(value));
}

/**
 * What the success handler gets for a function's answer. A Date or a service object anywhere makes the whole answer
 * null, silently (fact 54); a Map, Set or RegExp becomes `{}`, a function its source; bytes and cycles are an error.
 *
 * @param isService  says whether a value is an object of a Google service
 */
export function answerForPage(value: unknown, isService: (value: unknown) => boolean): PageAnswer {
  if (holds(value, (inner) => types.isTypedArray(inner) || typeof inner === 'bigint' || typeof inner === 'symbol', []))
    return { ok: false, message: 'The script returned a value that cannot cross google.script.run.' };
  if (isCyclic(value, [])) return { ok: false, message: 'The script returned a value that refers to itself.' };
  if (holds(value, (inner) => types.isDate(inner) || isService(inner), [])) return { ok: true, value: null };
  return { ok: true, value: plain(value) };
}

/** The key under which a value stands that must not cross; null when there is none. */
function illegalKey(value: unknown, key: string, above: readonly unknown[]): string | null {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return key;
  if (typeof value !== 'object' || value === null) return null;
  const isExotic = types.isDate(value) || types.isTypedArray(value) || types.isMap(value) || types.isSet(value);
  if (isExotic || above.includes(value)) return key;
  for (const [innerKey, inner] of Object.entries(value)) {
    const found = illegalKey(inner, innerKey, [...above, value]);
    if (found !== null) return found;
  }
  return null;
}

function holds(value: unknown, test: (inner: unknown) => boolean, above: readonly unknown[]): boolean {
  if (test(value)) return true;
  if (typeof value !== 'object' || value === null || above.includes(value)) return false;
  return Object.values(value).some((inner) => holds(inner, test, [...above, value]));
}

function isCyclic(value: unknown, above: readonly unknown[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return above.includes(value) || Object.values(value).some((inner) => isCyclic(inner, [...above, value]));
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'function') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return Array.from(value, plain);
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(kept.map(([key, inner]) => [key, plain(inner)]));
}
