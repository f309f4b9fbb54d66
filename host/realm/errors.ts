/**
 * What can go wrong inside a service. Host code throws these; `context.ts` turns them into Errors of the bundle's own
 * context. Texts are Google's, word for word (platform.md 1.3), because somebody will search for them.
 */

/** As the advanced services give it: language-independent, unlike the message. */
export type ErrorDetails = {
  readonly code: number;
  readonly message: string;
  readonly errors: readonly { readonly domain: string; readonly reason: string; readonly message: string }[];
};

/** An error that the bundle may catch. */
export class ServiceError extends Error {
  override readonly name: string;
  readonly details: ErrorDetails | null;

  constructor(message: string, name = 'Exception', details: ErrorDetails | null = null) {
    super(message);
    this.name = name;
    this.details = details;
  }
}

/** The bundle asked for something that the host lacks. It may be caught, yet the execution counts as failed. */
export class NotImitated extends ServiceError {
  constructor(what: string) {
    super(`host: ${what} is not imitated yet`, 'NotImitated');
  }
}

/** Wrong number or types of arguments; the caller knows the method's name and writes the sentence. */
export class SignatureError extends Error {}

/** The execution is over. It passes through the bundle's own `catch` as any error does, but nothing can be reached any more. */
export class Killed extends Error {}

/** Nothing was granted, or not yet (fact 36). */
export const AUTHORIZATION_TEXT = 'Authorization is required to perform that action.';

export const TIME_LIMIT_TEXT = 'Exceeded maximum execution time';

/** What an advanced service throws: `API call to gmail.users.messages.send failed with error: …` with a code. */
export function apiError(method: string, code: number, reason: string, message: string): ServiceError {
  const prefix = `API call to ${method} failed with error: `;
  const bare = message.startsWith(prefix) ? message.slice(prefix.length) : message;
  return new ServiceError(`${prefix}${bare}`, 'GoogleJsonResponseException', {
    code,
    message: bare,
    errors: [{ domain: 'global', reason, message: bare }],
  });
}

/** The usual machine-readable reason of an HTTP code, for faults that a person ordered by code alone. */
export function usualReason(code: number): string {
  if (code === 400) return 'invalidArgument';
  if (code === 401) return 'authError';
  if (code === 403 || code === 429) return 'rateLimitExceeded';
  if (code === 404) return 'notFound';
  if (code === 413) return 'uploadTooLarge';
  return 'backendError';
}
