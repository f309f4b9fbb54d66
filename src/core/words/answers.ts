/** Answers to a click: what was done, or why not. One sentence each, with a way out. */
import type { Day } from '../days';
import type { Delivery, MessageLine } from '../message';
import { formatDay } from '../messages/formats';
import type { HoldUntil, Settings } from '../model';
import type { Money } from '../money';
import type { Decision } from '../planned';
import { amount, counted, listed, on, until } from './phrases';

/** A fault of ours or the platform's: one sentence, and where the log has the rest. */
export function faultSentence(reference: string): string {
  return `Something went wrong, and nothing more was done. Try again; if it stays, the log has the details under ${reference}.`;
}

export function notSetUpSentence(): string {
  return 'Paydue does not know your invoices yet. Open Set up or repair first.';
}

export function noHistorySentence(): string {
  return (
    'The sheet Contact history is not there, so nothing could be recorded and nothing is sent. ' +
    'Bring it back (File ▸ Version history), or open Set up or repair.'
  );
}

/** Another run is in the way. `lease` is null when it goes no further than its execution; `sender` is then whose it must be. */
export function busySentence(
  lease: { readonly by: string; readonly since: string; readonly done: number; readonly total: number } | null,
  sender: string,
): string {
  if (lease === null) return `${sender || 'Another run'} is sending just now. Try again in a few minutes.`;
  const far = lease.total > 0 ? ` (${lease.done} of ${lease.total})` : '';
  return `${lease.by} is sending since ${lease.since}${far}. Try again in a few minutes.`;
}

/** What the person approved is no longer what would leave. */
export function vanishedSentence(): string {
  return 'This changed since you looked at it, so it was not sent. Look at it again.';
}

export function quotaSentence(): string {
  return 'Your e-mail allowance for today is used up. What was not sent stays due and is first in line tomorrow.';
}

export function timeSentence(): string {
  return 'Google gives one run a few minutes. What was not sent stays due; send again to go on.';
}

/** How a message did not leave, or may have left. */
export function deliverySentence(delivery: Exclude<Delivery, { kind: 'sent' }>): string {
  if (delivery.kind === 'uncertain')
    return 'Google did not say whether this one left. Look for it in your sent mail, then say so under Needs a person.';
  switch (delivery.why) {
    case 'quota':
      return quotaSentence();
    case 'scope':
      return 'Paydue may not send mail from your account. Open See what is due and allow it again.';
    case 'address':
      return `Gmail refused an address of this message: ${delivery.detail}`;
    case 'refused':
      return `Gmail refused this message: ${delivery.detail}`;
  }
}

/** Said before a click outside the sending window. */
export function outsideWindowSentence({ sendDays, sendFrom, sendTo }: Settings): string {
  return `It is outside your sending hours (${weekdays(sendDays)}, ${sendFrom} to ${sendTo}).`;
}

export function nightSentence(on: boolean, { runHour }: Settings): string {
  return on ? `The nightly run is on, from ${`${runHour}`.padStart(2, '0')}:00.` : 'The nightly run is off.';
}

/** What comes next when nothing is due today; null when nothing is foreseen. */
export function nextSentence(decisions: readonly Decision[]): string | null {
  const soonest = decisions
    .filter(({ kind, next, nextOn }) => kind === 'wait' && next !== null && nextOn !== null)
    .reduce<Decision | null>(
      (best, one) => (best?.nextOn && one.nextOn && best.nextOn <= one.nextOn ? best : one),
      null,
    );
  if (!soonest?.next || !soonest.nextOn) return null;
  return `Next: ${soonest.next.name} to ${soonest.client.name} on ${formatDay(soonest.nextOn, 'en', 'weekday')}.`;
}

export function pauseSentence(pauseUntil: HoldUntil | null): string {
  return pauseUntil === null
    ? 'Nothing is paused.'
    : `Everything is paused${until(pauseUntil)}. Nothing leaves meanwhile.`;
}

export function notADaySentence(read: string): string {
  return `"${read}" is not a day. Write it as 2026-03-09.`;
}

export function testSentSentence(user: string): string {
  return `Sent to ${user}. Look in your inbox.`;
}

export function unknownClientSentence(client: string): string {
  return `There is no client "${client}" with an open invoice.`;
}

/** What a logged call or note did. */
export function loggedSentence(
  kind: 'call' | 'note',
  lines: readonly MessageLine[],
  after: readonly Decision[],
): string {
  if (kind === 'note') return 'The note is in Contact history.';
  const [line] = lines;
  if (!line) return 'The call is in Contact history.';
  const decision = after.find(({ item }) => item.id === line.item.id);
  const next =
    decision?.next && decision.nextOn
      ? ` Next for ${line.item.label}: ${decision.next.name} on ${on(decision.nextOn)}.`
      : '';
  return `The call is in Contact history.${next}`;
}

export function settledSentence(wasSent: boolean, user: string, today: Day): string {
  return wasSent
    ? `${user} found it in the sent mail on ${on(today)}.`
    : `${user} says it was not sent, on ${on(today)}. The step may be sent again.`;
}

export function doubtGoneSentence(): string {
  return 'Somebody has decided about this message already.';
}

export function noticeSentence(client: string, deadline: Day): string {
  return `The formal notice to ${client} is written; the last day to pay is ${on(deadline)}. Nothing was sent: print it and post it.`;
}

/** What the first live run would do, said before going live. */
export function liveSentence(messages: number, clients: number, totals: readonly Money[]): string {
  if (messages === 0) return 'Nothing would be sent today.';
  const sums = totals.map(amount).join(' and ');
  return `Today ${counted(messages, 'mail', 'mails')} would go to ${counted(clients, 'client', 'clients')}, about ${sums}.`;
}

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function weekdays(days: readonly number[]): string {
  const isMondayToFriday = days.join() === '1,2,3,4,5';
  return isMondayToFriday ? 'Monday to Friday' : listed(days.map((day) => WEEKDAYS[day] ?? ''));
}

export function noSuchSheetSentence(sheet: string): string {
  return `There is no sheet "${sheet}". Choose the sheet that holds your invoices.`;
}
