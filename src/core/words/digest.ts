/** The nightly mail to a collector, and the line above a mail that Test mode kept from its client. */
import type { Template } from '../model';
import type { CallCause } from '../planned';
import { counted } from './phrases';

/** The parts of the nightly mail, in the order in which they are shown. */
export type DigestPart = 'stops' | 'waiting' | 'leaving' | 'calls' | 'notices' | 'tasks' | 'questions' | 'problems';

/** "Paydue: 4 reminders waiting for you, 2 calls to make". */
export function digestSubject(count: (part: DigestPart) => number): string {
  return `Paydue: ${digestSummary(count)}`;
}

/** "4 reminders waiting for you, 2 calls to make"; parts of which there is nothing are left out. */
export function digestSummary(count: (part: DigestPart) => number): string {
  const parts = [
    counted(count('waiting'), 'reminder waiting for you', 'reminders waiting for you'),
    counted(count('leaving'), 'reminder to be sent', 'reminders to be sent'),
    counted(count('calls'), 'call to make', 'calls to make'),
    counted(count('notices'), 'formal notice to write', 'formal notices to write'),
    counted(count('tasks'), 'other thing to do', 'other things to do'),
    counted(count('questions'), 'question', 'questions'),
    counted(count('problems'), 'entry to correct', 'entries to correct'),
    counted(count('stops'), 'thing in the way', 'things in the way'),
  ].filter((part) => part !== '');
  return `${parts.slice(0, 3).join(', ')}${parts.length > 3 ? ' and more' : ''}`;
}

/** The nightly mail where the sheet has no text for it, or one that cannot be filled: a heading and a hint for each part. */
export function plainDigest(): Template {
  const { waiting, test } = HEADINGS;
  const text = PLAIN_ORDER.map((part) => {
    const heading =
      part === 'waiting'
        ? `{{#testMode}}${headed(test)}{{/testMode}}{{^testMode}}${headed(waiting)}{{/testMode}}`
        : headed(HEADINGS[part]);
    return `{{#${part}}}${heading}{{${part}}}{{/${part}}}`;
  });
  return { name: 'digest', language: 'en', subject: 'Paydue: {{summary}}', text: text.join('\n') };
}

type Heading = { readonly heading: string; readonly hint: string };

function headed({ heading, hint }: Heading): string {
  return `**${heading}**\n${hint}`;
}

const PLAIN_ORDER: readonly DigestPart[] = [
  'stops',
  'waiting',
  'leaving',
  'calls',
  'notices',
  'tasks',
  'questions',
  'problems',
];
const MENU = 'In the sheet: Extensions ▸ Paydue ▸';
const HEADINGS: Readonly<Record<DigestPart | 'test', Heading>> = {
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
  tasks: { heading: 'Other things to do', hint: 'They stay here until somebody has seen to them.' },
  questions: { heading: 'Needs a person', hint: 'Nothing is sent for these until someone has looked.' },
  problems: { heading: 'Entries to correct', hint: 'These rows are left alone until they are corrected.' },
};

/** "Aurora Bakery Ltd: €2,295.00, Firm reminder, 2 invoices". */
export function digestClientLine(client: string, totals: readonly string[], what: string, invoices: number): string {
  return `${client}: ${totals.join(' and ')}, ${what}, ${counted(invoices, 'invoice', 'invoices')}`;
}

/** What a call is about: the steps it completes, or what came between. */
export function digestCallWords(cause: CallCause, levels: readonly string[]): string {
  const why: Readonly<Record<CallCause, readonly string[]>> = {
    level: [],
    noAddress: ['no e-mail address works'],
    promiseBroken: ['a promise was not kept'],
  };
  return [...levels, ...why[cause]].join(', ');
}

/**
 * A message of which nobody knows whether it left. Never with its reference: who looks for that must find no other mail.
 *
 * @param row  of Contact history
 */
export function digestDoubtLine(client: string, subject: string, day: string, row: number): string {
  const what = subject === '' ? 'the message' : `“${subject}”`;
  return `${client}: was ${what} of ${day} sent? Contact history, row ${row}.`;
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

/** The line above a message that Test mode kept from its client. */
export function testNote(to: string, cc: string | null): string {
  return `Test mode: this went to you alone. In live mode it goes to ${to}${cc === null ? '' : `, in copy to ${cc}`}.`;
}

export function testSubject(subject: string): string {
  return `[Test] ${subject}`;
}

/** Whom the preview names as the receiver in Test mode. */
export function testRecipient(user: string, to: string): string {
  return `${user} (you, in place of ${to})`;
}
