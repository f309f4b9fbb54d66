/** Mails that go to the user in place of clients: Test mode, and "send one test to me" (product.md, decision 6). */
import { bareClient } from '../client';
import { addDays, type Day } from '../days';
import type { Invoice, Level, Mailbox, Settings, Template } from '../model';
import type { PlannedMessage, ReadyMessage } from '../planned';
import { testNote, testSubject } from '../words/digest';
import { composeLetter, LONGEST_SUBJECT } from './letter';
import { escapeHtml } from './markdown';
import { withHash } from './ready';
import { oneLine, shortened } from './values';

/**
 * The same message to the user alone, in a thread of its own, with a line above it that names who would have got it.
 *
 * @param me whom test mail goes to
 */
export function asTestMessage(ready: ReadyMessage, me: Mailbox): ReadyMessage {
  const { planned } = ready;
  const note = testNote(inLine(planned.to), planned.cc.length === 0 ? null : inLine(planned.cc));
  const band = `<p style="${BAND}">${escapeHtml(note)}</p>\n`;
  return withHash(
    { ...planned, to: [me], cc: [], bcc: [], inReplyTo: null },
    {
      subject: shortened(testSubject(ready.subject), LONGEST_SUBJECT),
      text: `${note}\n\n${ready.text}`,
      html: ready.html.replace(/<body[^>]*>\n/, (body) => body + band),
      images: ready.images,
    },
  );
}

/**
 * "Send one test to me": a real reminder about an invoice that does not exist, so that the user sees their own details.
 *
 * @param template  the text for it (`defaults/templates.ts`)
 * @param token     any; it is printed as in every mail
 */
export function sampleMessage(
  template: Template,
  settings: Settings,
  me: Mailbox,
  today: Day,
  token: string,
): ReadyMessage {
  const planned = samplePlan(settings, me, today, token);
  return withHash(planned, composeLetter(template, planned, settings, today));
}

const BAND =
  'margin:0;padding:10px 16px;background:#fef7e0;border-bottom:1px solid #f1d58a;color:#7a4f01;' +
  'font-family:Arial,Helvetica,sans-serif;font-size:13px;line-height:1.5;overflow-wrap:break-word';

/** One made-up invoice of 100, a week late. */
function samplePlan({ currency, language }: Settings, me: Mailbox, today: Day, token: string): PlannedMessage {
  const dueOn = addDays(today, -7);
  const balance = { minor: 10000, currency };
  const item = {
    id: 'test-1',
    label: 'TEST-1',
    invoice: sampleInvoice(addDays(dueOn, -30), dueOn, balance),
    dueOn,
    isExtended: false,
    balance,
    disputed: null,
    instalment: null,
  };
  return {
    client: { ...bareClient('test', 'Test'), contact: me.name, emails: [me] },
    class: 'overdue',
    tone: 'gentle',
    level: SAMPLE_LEVEL,
    language,
    to: [me],
    cc: [],
    bcc: [],
    lines: [{ item, level: SAMPLE_LEVEL, key: 'TEST-1|test|1', daysOverdue: 7 }],
    alsoOverdue: [],
    disputed: [],
    credits: [],
    totals: [balance],
    charges: [],
    chargeRefusals: [],
    approval: 'auto',
    inReplyTo: null,
    token,
    reasons: [],
    warnings: [],
    brokenPromise: null,
    paidSince: [],
    occasion: null,
    spoken: [],
    about: null,
  };
}

const SAMPLE_LEVEL: Level = {
  procedure: 'Test',
  order: 1,
  code: 'test',
  name: 'Test',
  tone: 'gentle',
  anchor: 'due',
  days: 1,
  channel: 'email',
  template: 'test',
  approval: 'auto',
  to: 'contact',
  fees: [],
  interest: 'no',
  repeat: null,
  gapDays: null,
};

function sampleInvoice(issuedOn: Day, dueOn: Day, amount: Invoice['amount']): Invoice {
  return {
    id: 'test-1',
    number: 'TEST-1',
    row: 0,
    clientId: 'test',
    clientName: 'Test',
    issuedOn,
    sentOn: null,
    dueOn,
    extendedTo: null,
    amount,
    paid: null,
    statedBalance: null,
    status: 'open',
    procedure: null,
    holdUntil: null,
    project: null,
    poNumber: null,
    file: null,
    note: null,
    printed: { level: null, lastContactOn: null },
  };
}

function inLine(mailboxes: readonly Mailbox[]): string {
  return mailboxes.map(({ name, address }) => (name === null ? address : `${oneLine(name)} <${address}>`)).join(', ');
}
