/** The only sentences for users: reasons, problems, digest, command line; from codes with parameters. */

import type { Day } from './days';
import type { DroppedBecause } from './dunning/recheck';
import { formatDay, formatMoney } from './messages/formats';
import type { NoticeObstacle } from './messages/noticeObstacles';
import type {
  Decision,
  Delivery,
  HoldUntil,
  MessageLine,
  Mode,
  PlannedCall,
  PlannedTask,
  Reason,
  ReasonCode,
  Settings,
} from './model';
import type { Money } from './money';

// ── reasons ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Why something happens or does not, in days, never in day counts: it changes only when something changed. */
export function reasonSentence(reason: Reason): string {
  switch (reason.code) {
    case 'levelReached':
    case 'callDue':
    case 'noticeDue':
    case 'taskDue':
      return `${reason.params.level} is due since ${on(reason.params.dueOn)}.`;
    case 'notReached':
      return `Next: ${reason.params.level} on ${on(reason.params.on)}.`;
    case 'gap':
      return `Last written to on ${on(reason.params.lastOn)}; next possible on ${on(reason.params.on)}.`;
    case 'invoiceJustSent':
      return `The invoice itself was sent on ${on(reason.params.sentOn)}; next possible on ${on(reason.params.on)}.`;
    case 'notSendingDay':
      return `Due, but not on a weekend or holiday; next possible on ${on(reason.params.on)}.`;
    case 'heldInvoice':
      return `The invoice is on hold${until(reason.params.until)}.`;
    case 'heldClient':
      return `The client is on hold${until(reason.params.until)}.`;
    case 'paused':
      return `Everything is paused${until(reason.params.until)}.`;
    case 'callAgain':
      return `Called without an answer on ${on(reason.params.lastOn)}; next try on ${on(reason.params.on)}.`;
    case 'firstRun':
      return `This would be the first run, with ${messages(reason.params.messages)}. Look at the preview and confirm it; until then nothing leaves by itself.`;
    case 'brake':
      return `This run would send ${messages(reason.params.messages)}, more than the ${reason.params.limit} that may leave by themselves. Look at the preview and send them from there.`;
    case 'disputed':
      return 'Disputed, says the Status column.';
    case 'onHold':
      return 'On hold, says the Status column.';
    case 'promised':
      return 'Payment is promised, says the Status column.';
    case 'inPlan':
      return 'A payment plan is agreed, says the Status column.';
    case 'uncertain':
      return `It is not known whether the message ${reason.params.token} of ${on(reason.params.on)} left. Look for it in Gmail, then say whether it was sent.`;
    case 'historyBehind':
      return `The Level column says “${reason.params.printed}”, but Contact history has no row of it. Bring the row back, or empty the cell to go on without it.`;
    case 'levelsEdited':
      return `None of the steps done so far is in the procedure ${reason.params.procedure} any more. Check that this step is right; it waits for a click.`;
    case 'noAddress':
      return `${reason.params.client} has no e-mail address. Add one, and the reminder goes out.`;
    case 'badTemplate':
      return reason.params.tag === undefined
        ? `The template “${reason.params.template}” is missing or has mistakes. Correct it in Templates, or choose another one in Levels.`
        : `The template “${reason.params.template}” has nothing to print for {{${reason.params.tag}}}. Fill in what it stands for, or write {{#${reason.params.tag}}} … {{/${reason.params.tag}}} around it.`;
    case 'restUnknown':
      return 'Partly paid, says the Status column, but neither Paid nor Balance says how much is left. Fill in one of them.';
    case 'failedThrice':
      return `${reason.params.level} could not be sent three times, last on ${on(reason.params.lastOn)}. Correct the address, or set those rows of Contact history to VOID to try again.`;
    case 'paid':
      return 'Paid.';
    case 'credit':
      return 'A credit: there is nothing to ask for.';
    case 'withinTolerance':
      return `What is open is less than ${amount(reason.params.tolerance)}.`;
    case 'closed':
      return `${closedWord(reason.params.status)}, says the Status column.`;
    case 'noProcedure':
      return /^none$/i.test(reason.params.procedure.trim())
        ? 'Never chased: its procedure is None.'
        : `There is no procedure “${reason.params.procedure}” in Levels. Add it or choose another one.`;
    case 'endOfProcedure':
      return `No further step after ${reason.params.level}.`;
  }
}

/** A few words for counts: "Reminded lately 3". */
export function reasonLabel(code: ReasonCode): string {
  return LABELS[code];
}

const LABELS: Readonly<Record<ReasonCode, string>> = {
  levelReached: 'Reminder due',
  callDue: 'Call due',
  noticeDue: 'Formal notice due',
  taskDue: 'Task due',
  notReached: 'Not yet due',
  gap: 'Reminded lately',
  invoiceJustSent: 'Invoice just sent',
  notSendingDay: 'Weekend or holiday',
  heldInvoice: 'Invoice on hold',
  heldClient: 'Client on hold',
  paused: 'Everything paused',
  callAgain: 'Call again later',
  firstRun: 'First run to confirm',
  brake: 'Unusually many',
  disputed: 'Disputed',
  onHold: 'On hold',
  promised: 'Payment promised',
  inPlan: 'Payment plan',
  uncertain: 'Perhaps sent',
  historyBehind: 'Missing in the history',
  levelsEdited: 'Levels edited',
  noAddress: 'No e-mail address',
  badTemplate: 'Template missing',
  restUnknown: 'Rest unknown',
  failedThrice: 'Could not be sent',
  paid: 'Paid',
  credit: 'Credit',
  withinTolerance: 'Small rest',
  closed: 'Closed',
  noProcedure: 'No procedure',
  endOfProcedure: 'All steps done',
};

/** What the column Next step says: the level that comes, that a person decides, or nothing. */
export function nextStepText({ kind, next }: Decision): string {
  switch (kind) {
    case 'act':
    case 'wait':
      return next?.name ?? '';
    case 'ask':
      return 'A person decides';
    case 'done':
      return '';
  }
}

// ── calls, tasks, modes ─────────────────────────────────────────────────────────────────────────────────────────────

/** What to ask the client. */
export function callQuestion(ask: PlannedCall['ask']): string {
  switch (ask) {
    case 'goodsReceived':
      return 'Did the goods and the invoice arrive in good order?';
    case 'approved':
      return 'Is the invoice approved for payment, and by whom?';
    case 'paymentDate':
      return 'On which day will it be paid?';
  }
}

/** How often the call was tried: "2nd try, last on 3 March 2026". */
export function triesSentence({ tries, lastTryOn }: PlannedCall): string {
  return lastTryOn === null ? '1st try' : `${ordinal(tries + 1)} try, last on ${on(lastTryOn)}`;
}

export function taskSentence({ client, lines }: PlannedTask): string {
  const items = lines.map(({ item }) => `${item.label} (${amount(item.balance)})`);
  return `Hand ${listed(items)} of ${client.name} over to a lawyer or an agency.`;
}

/** Who gets the mail, and whose click it needs. */
export function modeSentence(mode: Mode, user: string): string {
  switch (mode) {
    case 'test':
      return `Test mode: mail goes to you (${user}), not to clients.`;
    case 'ask':
      return 'Ask first: the night prepares reminders, a person sends them.';
    case 'automatic':
      return 'Automatic: reminders leave by themselves in the sending hours; final and formal notices wait for a click.';
  }
}

/** Why a message dropped out between the preview and its sending. `label`: the invoice that changed. */
export function droppedSentence(because: DroppedBecause, label: string): string {
  switch (because) {
    case 'gone':
      return `${label} is no longer in the sheet. This message was not sent.`;
    case 'paid':
      return `${label} was paid meanwhile. This message was not sent.`;
    case 'changed':
      return `${label} was changed meanwhile. This message was not sent; look at it again.`;
  }
}

function closedWord(status: string): string {
  const words: Readonly<Record<string, string>> = {
    draft: 'A draft',
    cancelled: 'Cancelled',
    writtenOff: 'Written off',
    inCollection: 'In collection',
  };
  return words[status] ?? 'Closed';
}

function on(day: Day): string {
  return formatDay(day, 'en', 'long');
}

function until(day: HoldUntil): string {
  return day === 'open' ? ', without an end' : ` up to and including ${on(day)}`;
}

function amount(money: Money): string {
  return formatMoney(money, 'en');
}

function messages(count: number): string {
  return count === 1 ? '1 message' : `${count} messages`;
}

function ordinal(number: number): string {
  return `${number}${['th', 'st', 'nd', 'rd'][number] ?? 'th'}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

// ── test mail ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** The line above a message that Test mode kept from its client. */
export function testNote(to: string, cc: string | null): string {
  return `Test mode: this went to you alone. In live mode it goes to ${to}${cc === null ? '' : `, in copy to ${cc}`}.`;
}

export function testSubject(subject: string): string {
  return `[Test] ${subject}`;
}

// ── digest ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The parts of the nightly mail, in the order in which they are shown. */
export type DigestPart = 'stops' | 'waiting' | 'leaving' | 'calls' | 'notices' | 'tasks' | 'questions' | 'problems';

/** "Paydue: 4 reminders waiting for you, 2 calls to make"; parts of which there is nothing are left out. */
export function digestSubject(count: (part: DigestPart) => number): string {
  const parts = [
    counted(count('waiting'), 'reminder waiting for you', 'reminders waiting for you'),
    counted(count('leaving'), 'reminder to be sent', 'reminders to be sent'),
    counted(count('calls'), 'call to make', 'calls to make'),
    counted(count('notices'), 'formal notice to write', 'formal notices to write'),
    counted(count('tasks'), 'hand-over', 'hand-overs'),
    counted(count('questions'), 'question', 'questions'),
    counted(count('problems'), 'entry to correct', 'entries to correct'),
    counted(count('stops'), 'thing in the way', 'things in the way'),
  ].filter((part) => part !== '');
  return `Paydue: ${parts.slice(0, 3).join(', ')}${parts.length > 3 ? ' and more' : ''}`;
}

/** The heading of a part, and what to do about it. */
export function digestHeading(part: DigestPart, mode: Mode): { readonly heading: string; readonly hint: string } {
  return DIGEST_HEADINGS[part === 'waiting' && mode === 'test' ? 'test' : part];
}

const MENU = 'In the sheet: Extensions ▸ Paydue ▸';
const DIGEST_HEADINGS: Readonly<Record<DigestPart | 'test', { readonly heading: string; readonly hint: string }>> = {
  stops: { heading: 'Nothing leaves by itself', hint: '' },
  waiting: { heading: 'Waiting for your click', hint: `${MENU} Send due reminders…` },
  test: {
    heading: 'Ready, in test mode',
    hint: `${MENU} Send due reminders… They go to you, not to clients.`,
  },
  leaving: {
    heading: 'To be sent in the sending hours',
    hint: 'They leave by themselves. To stop one, put the invoice on hold.',
  },
  calls: { heading: 'Calls to make', hint: `${MENU} Log a call…` },
  notices: { heading: 'Formal notices to write', hint: `${MENU} Write a formal notice…` },
  tasks: { heading: 'To be handed over', hint: 'All steps are used up. Decide who goes on.' },
  questions: { heading: 'Needs a person', hint: 'Nothing is sent for these until someone has looked.' },
  problems: { heading: 'Entries to correct', hint: 'These rows are left alone until they are corrected.' },
};

/** "Aurora Bakery Ltd: €2,295.00, Firm reminder, 2 invoices". */
export function digestClientLine(client: string, totals: readonly string[], level: string, invoices: number): string {
  return `${client}: ${totals.join(' and ')}, ${level}, ${counted(invoices, 'invoice', 'invoices')}`;
}

/** A message of which nobody knows whether it left. */
export function digestDoubtLine(client: string, day: string, token: string): string {
  return `${client}: was the message of ${day} sent? Its reference is ${token}.`;
}

export function digestQuestionLine(client: string, items: readonly string[], sentence: string): string {
  return `${client} (${items.join(', ')}): ${sentence}`;
}

/** Closes a part that is too long for a mail. */
export function digestMore(count: number): string {
  return `… and ${count} more, in the sidebar.`;
}

/** The small print of the nightly mail. */
export function digestSmallPrint(): string {
  return 'From Paydue in your sheet. It writes at most once a day, and only when something has changed.';
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

// ── notice ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What stands in the way of a formal notice, and the way out. */
export function obstacleSentence(obstacle: NoticeObstacle): string {
  switch (obstacle.code) {
    case 'held':
      return `${obstacle.item}: ${reasonSentence(obstacle.reason)}`;
    case 'notLate':
      return `${obstacle.item} is not late: it is due on ${on(obstacle.dueOn)}.`;
    case 'noReminder':
      return `${obstacle.item}: no written reminder has been sent for it yet. Send one first.`;
    case 'noAddress':
      return `${obstacle.client} has no postal address. Add one in Clients, column Legal address.`;
    case 'noCreditor':
      return 'Your own name or postal address is missing. Add both in Settings: creditor.name and creditor.address.';
  }
}

// ── answers to a click ──────────────────────────────────────────────────────────────────────────────────────────────

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

/** Another run is in the way. `lease` is null when it ended at this very moment. */
export function busySentence(
  lease: { readonly by: string; readonly since: string; readonly done: number; readonly total: number } | null,
): string {
  if (lease === null) return 'Another run is just ending. Try again in a minute.';
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
