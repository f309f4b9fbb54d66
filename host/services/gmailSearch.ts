/**
 * Gmail's search over the asking user's own sent mails: `in:sent`, `from:`, `to:`, `subject:` and texts in quotes. Any
 * other operator is refused by name. Search lags behind sending (fact 71).
 */
import { fields, text, textOrNull } from '../realm/arguments';
import { apiError, NotImitated } from '../realm/errors';
import type { OutboxMail } from '../realm/host';
import type { Env } from '../realm/world';
import { searchableText } from './mailText';
import { isGranted } from './scopes';

const METHOD = 'gmail.users.messages.list';
/** A mail is found only so many virtual milliseconds after it left: Gmail's search is seconds late, at times a minute. */
export const SEARCH_LAG_MS = 60_000;
const USUAL_RESULTS = 100;
const MOST_RESULTS = 500;

type Test = (mail: OutboxMail) => boolean;

/** Messages.list: ids of the mails found, newest first; without any there is no `messages` field. */
export function searchMail(env: Env, args: readonly unknown[]): Readonly<Record<string, unknown>> {
  const user = text(args, 0);
  const { q, maxResults, ...others } = fields(args, 1);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new NotImitated(`Gmail.Users.Messages.list with ${unknown}`);
  if (user !== 'me' && user !== env.user) throw apiError(METHOD, 403, 'forbidden', `Delegation denied for ${env.user}`);
  const query = textOrNull([q], 0);
  const mayRead = ['gmail.readonly', 'gmail.modify'].some((scope) => isGranted(env.world.scopes, scope));
  if (query !== null && !mayRead)
    throw apiError(METHOD, 403, 'forbidden', "Metadata scope does not support 'q' parameter");
  const tests = testsOf(query ?? '');
  const found = env.world.account.mailbox
    .filter((sent) => sent.user === env.user && env.now() - sent.sentAt >= SEARCH_LAG_MS)
    .filter(({ mail }) => tests.every((test) => test(mail)))
    .reverse();
  const size = typeof maxResults === 'number' ? Math.min(maxResults, MOST_RESULTS) : USUAL_RESULTS;
  const messages = found.slice(0, size).map(({ mail: { id, threadId } }) => ({ id, threadId }));
  return messages.length === 0 ? { resultSizeEstimate: 0 } : { messages, resultSizeEstimate: found.length };
}

/** One test for each term; a mail must pass all. */
function testsOf(query: string): readonly Test[] {
  return [...query.trim().matchAll(/(?:([a-z_]+):)?("[^"]*"|\S+)/gi)].map(([term, operator = '', value = '']) => {
    const wanted = words(value);
    if (operator === '' && value.startsWith('"')) return (mail) => holds(searchableText(mail).whole, wanted);
    if (operator === 'subject') return (mail) => holds(searchableText(mail).subject, wanted);
    // Nothing but mails sent by the user who asks is looked through.
    if (term === 'in:sent' || term === 'from:me') return () => true;
    if (operator === 'to') return (mail) => holds(searchableText(mail).to, wanted);
    if (operator === 'from') return (mail) => holds(mail.from, wanted);
    throw new NotImitated(`Gmail.Users.Messages.list with "${term}"`);
  });
}

/** Whole words in this order, as Gmail compares them: signs between them and capitals make no difference. */
function holds(content: string, wanted: string): boolean {
  return wanted !== '' && ` ${words(content)} `.includes(` ${wanted} `);
}

function words(content: string): string {
  return content
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
