/** Recipients left today, counted by ourselves: Google's own figure costs another permission (platform.md 1.4). */

import { addDays, type Day } from '../days';
import type { ContactEvent } from '../model';

/** Recipients in 24 hours: a consumer account, a Workspace account. */
const CONSUMER = 100;
const WORKSPACE = 1_500;
const CONSUMER_DOMAINS = ['gmail.com', 'googlemail.com'];

/**
 * What an account may still send. Each address in To, Cc and Bcc counts; what may have left counts as sent.
 *
 * @param now  the sheet's wall clock, `YYYY-MM-DD HH:MM`; the last 24 hours count
 * @param user  the sending account's address
 * @param blind  how many addresses are in blind copy of a reminder: the history does not name them
 */
export function recipientsLeft(history: readonly ContactEvent[], now: string, user: string, blind: number): number {
  const limit = CONSUMER_DOMAINS.includes(user.slice(user.lastIndexOf('@') + 1).toLowerCase()) ? CONSUMER : WORKSPACE;
  const since = `${addDays(now.slice(0, 10) as Day, -1)}${now.slice(10)}`;
  let used = 0;
  for (const { when, channel, result, mode, to, cc } of history)
    if (
      when > since &&
      channel === 'email' &&
      (result === 'SENT' || result === 'SENDING' || result === 'UNCERTAIN' || result === 'BOUNCED')
    )
      used += to.length + cc.length + (mode === 'live' ? blind : 0);
  return Math.max(0, limit - used);
}
