/** Mails that go to the user in place of clients: Test mode, and "send one test to me" (product.md, decision 6). */
import { bareClient } from '../client';
import type { Day } from '../days';
import type { ReadyMessage } from '../message';
import type { Mailbox, Settings, Template } from '../model';
import { testNote, testSubject } from '../words/digest';
import { composeLetter, LONGEST_SUBJECT } from './letter';
import { escapeHtml } from './markdown';
import { withHash } from './ready';
import { samplePlan } from './samplePlan';
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
 * "Send one test to me": a real letter about an invoice that does not exist, so that the user sees their own details.
 *
 * @param template  one without findings: the text for such a test, or the one that is being written
 * @param token     any; it is printed as in every mail
 */
export function sampleMessage(
  template: Template,
  settings: Settings,
  me: Mailbox,
  today: Day,
  token: string,
): ReadyMessage {
  const { currency } = settings;
  const { name, language } = template;
  const client = { ...bareClient('test', 'Test'), contact: me.name, emails: [me] };
  const invoices = [{ number: 'TEST-1', minor: 10_000 }];
  const planned = { ...samplePlan({ template: name, language, currency, today, client, invoices, token }), to: [me] };
  return withHash(planned, composeLetter(template, planned, settings, today));
}

const BAND =
  'margin:0;padding:10px 16px;background:#fef7e0;border-bottom:1px solid #f1d58a;color:#7a4f01;' +
  'font-family:Arial,Helvetica,sans-serif;font-size:13px;line-height:1.5;overflow-wrap:break-word';

function inLine(mailboxes: readonly Mailbox[]): string {
  return mailboxes.map(({ name, address }) => (name === null ? address : `${oneLine(name)} <${address}>`)).join(', ');
}
