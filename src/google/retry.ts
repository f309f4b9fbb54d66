/** Patience with Google's servers: what may be asked again is asked again, and what may fail is told apart from what may not. */

/** Before the second, third and fourth try: transient errors are normal (fact 41). */
const WAITS_MS = [500, 1_000, 2_000];

/**
 * Asks until there is an answer, four times at most. For reads and for writes that may be done twice without harm; never
 * for a send, an appended row or a new file (platform.md 1.3).
 *
 * @throws what the last try threw; at once what is no fault of a service, and what the service refused for sure
 */
export function patiently<T>(ask: () => T): T {
  for (const wait of WAITS_MS) {
    try {
      return ask();
    } catch (error) {
      if (!isOfService(error) || isSure(error)) throw error;
      Utilities.sleep(wait);
    }
  }
  return ask();
}

/** What a call gave, or the message with which a service refused it: for what the rest can go on without. */
export function attempt<T>(ask: () => T): { readonly value: T } | { readonly refused: string } {
  try {
    return { value: ask() };
  } catch (error) {
    if (!isOfService(error)) throw error;
    return { refused: (error as Error).message };
  }
}

/** As `patiently`; null when Google says that there is no such thing, or that it is not for this account. */
export function ifThere<T>(ask: () => T): T | null {
  try {
    return patiently(ask);
  } catch (error) {
    if (isSure(error)) return null;
    throw error;
  }
}

/** What a property holds; null when somebody wrote something else there. */
export function attemptJson<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

/** Does the last thing whatever becomes of the first, as a run must look once more at what it wrote. */
export function inAnyCase(first: () => void, last: () => void): void {
  try {
    first();
  } finally {
    last();
  }
}

/** Their messages are localised, their names are not (facts 31, 40). */
function isOfService(error: unknown): boolean {
  const { name } = error as { readonly name?: unknown };
  return name === 'Exception' || name === 'GoogleJsonResponseException';
}

/** Asked again it would be refused again. Only an advanced service says so, by a code (fact 40); 403 may be a rate. */
function isSure(error: unknown): boolean {
  const { details } = error as { readonly details?: GoogleDetails };
  if (details?.code === 404) return true;
  return details?.code === 403 && !/rateLimit/i.test(details.errors?.[0]?.reason ?? '');
}

type GoogleDetails = { readonly code?: number; readonly errors?: readonly { readonly reason?: string }[] };
