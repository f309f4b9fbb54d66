/** Sends one message by the advanced Gmail service and tells a sure refusal from doubt; looks one up where that is allowed. */
import type { Delivery } from '../core/message';
import { attempt } from './retry';

/** Codes with which Gmail says that it did not take the message (platform.md 5.2). */
const REFUSALS: readonly number[] = [400, 401, 403, 404, 413, 429];
/** Of them those with which it says so for a thread that was deleted, or is none. */
const THREAD_REFUSALS: readonly number[] = [400, 404];

/**
 * @param mime  the whole message, ASCII with CRLF
 * @param threadId  the Gmail thread to go on in, or null; a mail that is refused in it, so surely did not leave, is tried
 *                  once more without
 * @returns `failed` only when Gmail certainly refused; whatever may have been accepted is `uncertain` and never sent again by itself
 */
export function sendMail(mime: string, threadId: string | null): Delivery {
  const raw = Utilities.base64EncodeWebSafe(mime, Utilities.Charset.UTF_8);
  // Outside the try: a service that is switched off is a fault, not a mail in doubt.
  const collection = messages();
  try {
    const sent = collection.send(threadId === null ? { raw } : { raw, threadId }, 'me');
    return { kind: 'sent', messageId: sent.id ?? '', threadId: sent.threadId ?? '' };
  } catch (error) {
    const code = (error as GoogleError).details?.code ?? 0;
    return threadId !== null && THREAD_REFUSALS.includes(code) ? sendMail(mime, null) : failure(error);
  }
}

/**
 * The Message-IDs of a thread's mails, oldest first, for a reply's References: Gmail gives each mail its own (fact 68), and
 * other mail programs join a conversation by them alone. None where Gmail does not say.
 */
export function messageIdsIn(threadId: string): readonly string[] {
  const wanted = { format: 'metadata', metadataHeaders: ['Message-ID'] };
  const asked = attempt(() => Gmail?.Users?.Threads?.get('me', threadId, wanted));
  if ('refused' in asked) return [];
  return (asked.value?.messages ?? []).flatMap(({ payload }) => {
    const header = payload?.headers?.find(({ name }) => name?.toLowerCase() === 'message-id');
    return header?.value ?? [];
  });
}

/** Whether this script has the Gmail service: who edits its manifest can take it away. */
export function hasMailService(): boolean {
  return service() !== null;
}

/** What Gmail's search says of a mail: `unclear` when it did not answer, or knows several that it may be. */
export type Found =
  | { readonly kind: 'found'; readonly messageId: string; readonly threadId: string }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'unclear' };

/**
 * Looks for a sent message by its token, and by its receiver: the token may have been quoted to somebody else. Not found
 * is no proof in the first minutes (fact 71).
 */
export function findSent(token: string, to: string | null): Found {
  const asked = attempt(() => messages().list('me', { q: searchForSent(token, to), maxResults: 2 }));
  if ('refused' in asked) return { kind: 'unclear' };
  const [first, ...others] = asked.value.messages ?? [];
  if (first === undefined) return { kind: 'notFound' };
  if (others.length > 0 || !first.id) return { kind: 'unclear' };
  return { kind: 'found', messageId: first.id, threadId: first.threadId ?? '' };
}

/** The words for Gmail's search box. @param to  an address; null: whoever got it */
export function searchForSent(token: string, to: string | null): string {
  return `in:sent "${token}"${to === null ? '' : ` to:${to}`}`;
}

type Messages = NonNullable<NonNullable<GoogleAppsScript.Gmail['Users']>['Messages']>;

function messages(): Messages {
  const collection = service();
  if (!collection)
    throw new Error('The Gmail service is not switched on for this script (appsscript.json, enabledAdvancedServices).');
  return collection;
}

function service(): Messages | null {
  return typeof Gmail === 'undefined' ? null : (Gmail.Users?.Messages ?? null);
}

type GoogleError = {
  readonly message?: string;
  readonly details?: { readonly code?: number; readonly errors?: readonly { readonly reason?: string }[] };
};

/** The texts of built-in services are localised; the advanced service has a code and a reason (fact 40). */
function failure(error: unknown): Delivery {
  const { details, message } = error as GoogleError;
  const detail = String(message ?? error).slice(0, 500);
  const code = details?.code;
  if (code === undefined || !REFUSALS.includes(code)) return { kind: 'uncertain', detail };
  return { kind: 'failed', why: why(code, details?.errors?.[0]?.reason ?? ''), detail };
}

function why(code: number, reason: string): 'quota' | 'scope' | 'address' | 'refused' {
  if (code === 401 || reason === 'insufficientPermissions') return 'scope';
  if (code === 429 || code === 403) return 'quota';
  return code === 400 ? 'address' : 'refused';
}
