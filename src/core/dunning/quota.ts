/**
 * What an account may still send, by its own rows of the history: Google's own figure costs another permission
 * (platform.md 1.4).
 *
 * Hours are those of the sheet's wall clock. In the night in which clocks go forward 24 of them are 23, and Google may
 * refuse for an hour what is counted as free here; in the night in which they go back they are 25, and an hour goes unused.
 */
import { addDays, day } from '../days';
import type { ContactEvent } from '../model';

/** Recipients in 24 hours: a consumer account, a Workspace account. */
const CONSUMER = 100;
const WORKSPACE = 1_500;
const CONSUMER_DOMAINS = ['gmail.com', 'googlemail.com'];
/** The allowance comes back at a time that nobody is told: so long nothing is tried. */
const REST_HOURS = 3;

/**
 * What an account may still send. Each address in To, Cc and Bcc counts; what may have left counts as sent.
 *
 * @param now  the sheet's wall clock, `YYYY-MM-DD HH:MM`; the last 24 hours count
 * @param user  the sending account's address; rows that name nobody count for everybody
 * @param blind  how many addresses are in blind copy of a reminder: the history does not name them
 */
export function recipientsLeft(history: readonly ContactEvent[], now: string, user: string, blind: number): number {
  const limit = CONSUMER_DOMAINS.includes(user.slice(user.lastIndexOf('@') + 1).toLowerCase()) ? CONSUMER : WORKSPACE;
  const since = hoursBefore(now, 24);
  let used = 0;
  for (const event of history)
    if (event.when > since && (hasLeft(event) || isDoubtful(event)) && isOf(event, user))
      used += event.to.length + event.cc.length + (event.mode === 'live' ? blind : 0);
  return Math.max(0, limit - used);
}

/** When an account's allowance was last found used up, as the row says it; null when it sent anything since. */
export function quotaRefusedAt(history: readonly ContactEvent[], user: string): string | null {
  let last: ContactEvent | null = null;
  for (const event of history)
    if ((isQuotaRefusal(event) || hasLeft(event)) && isOf(event, user) && (last === null || event.seq > last.seq))
      last = event;
  return last && isQuotaRefusal(last) ? last.when : null;
}

/** Whether three hours have passed since an account's allowance was found used up. A time to come was typed, and holds nothing up. */
export function mayTryAgain(history: readonly ContactEvent[], now: string, user: string): boolean {
  const at = quotaRefusedAt(history, user);
  return at === null || at <= hoursBefore(now, REST_HOURS) || at.slice(0, 10) > now.slice(0, 10);
}

function isOf({ channel, by }: ContactEvent, user: string): boolean {
  return channel === 'email' && (by === null || by.trim().toLowerCase() === user.trim().toLowerCase());
}
function hasLeft({ result }: ContactEvent): boolean {
  return result === 'SENT' || result === 'BOUNCED';
}
function isDoubtful({ result }: ContactEvent): boolean {
  return result === 'SENDING' || result === 'UNCERTAIN';
}
function isQuotaRefusal({ result, note }: ContactEvent): boolean {
  return result === 'FAILED' && (note ?? '').startsWith('quota:');
}

function hoursBefore(now: string, hours: number): string {
  const hour = Number(now.slice(11, 13)) - hours;
  const days = Math.floor(hour / 24);
  return `${addDays(day(now.slice(0, 10)), days)} ${`${hour - 24 * days}`.padStart(2, '0')}${now.slice(13)}`;
}
