/**
 * What Google would refuse, found before it does (platform.md 1.4, fact 17): the recipients, the subject and the size of a
 * mail, and the length of a cell. How many recipients a day an account has is `dunning/quota.ts`.
 */

import type { PlannedMessage } from '../message';
import type { Settings } from '../model';
import { decimal } from '../money';
import type { Reason } from '../reason';
import { type Letter, LONGEST_SUBJECT } from './letter';
import { mimeMessage } from './mime';
import { replyToOf } from './replyTo';

/** To, Cc and Bcc of one message. */
const RECIPIENTS = 50;
/** Of a consumer account, the smaller of the two; a few thousand bytes under its 200 × 1,024 are left for the line of Test mode. */
const KILOBYTES = 200;
/** A cell takes 50,000 characters, the apostrophe that keeps text as text included. */
export const CELL_LIMIT = 49_999;
/** No code unit of a mail becomes more bytes than this: 5.2 in the encoded words of a header, 4.2 in a part, line ends included. */
const MOST_PER_UNIT = 6;
/** Headers, boundaries, and the longest address there can be for the sender. */
const AROUND = 5_000;
/** Four signs for three bytes, and a line end after 76 of them. */
const BASE64 = (4 / 3) * (78 / 76);
/** A charge as the row keeps it is about so much longer than its label, and hardly ever more: kind, amount, first and last day. */
const FROZEN = 70;
const LONGEST_ADDRESS = `${'x'.repeat(252)}@x`;

/** Whether Google would refuse a text in one cell; such a text is refused where it is typed, or cut. */
export function tooLongForCell(text: string): boolean {
  return text.length > CELL_LIMIT;
}

/** Which limit a message would break as a mail, or as a row of Contact history; null: none. */
export function limitReason(
  planned: PlannedMessage,
  letter: Omit<Letter, 'empty'>,
  { creditor }: Settings,
): Reason | null {
  const { to, cc, bcc, lines, totals, charges } = planned;
  const recipients = to.length + cc.length + bcc.length;
  if (recipients > RECIPIENTS) return { code: 'tooManyRecipients', params: { recipients, limit: RECIPIENTS } };
  const { length: characters } = [...letter.subject];
  if (characters > LONGEST_SUBJECT) return { code: 'subjectTooLong', params: { characters, limit: LONGEST_SUBJECT } };
  const cells = [
    lines.map(({ key }) => key).join('; '),
    lines.map(({ item }) => item.label).join('; '),
    totals.map((total) => `${decimal(total)} ${total.currency}`).join('\n'),
    charges.map(({ label }) => label.padEnd(label.length + FROZEN)).join(''),
  ];
  if (cells.some(tooLongForCell)) return { code: 'recordTooLong', params: { invoices: lines.length } };
  const kilobytes = Math.ceil(bytesOf(planned, letter, creditor) / 1000);
  return kilobytes > KILOBYTES ? { code: 'mailTooLarge', params: { kilobytes, limit: KILOBYTES } } : null;
}

/** Of the whole mail as it will travel, never too few; counted exactly only where it may come near the limit, because that takes time. */
function bytesOf(
  { client, to, cc, bcc, token }: PlannedMessage,
  { subject, text, html, images }: Omit<Letter, 'empty'>,
  creditor: Settings['creditor'],
): number {
  const from = { name: creditor.sender ?? creditor.name, address: LONGEST_ADDRESS };
  const replyTo = replyToOf(client, creditor);
  const named = [from, replyTo, ...to, ...cc, ...bcc].map((one) => `${one?.name ?? ''}${one?.address ?? ''}`).join('');
  const drawn = images.reduce((sum, { bytes }) => sum + bytes.length * BASE64 + AROUND, 0);
  const most = (named.length + subject.length + text.length + html.length) * MOST_PER_UNIT + drawn + AROUND;
  if (most <= KILOBYTES * 1000) return most;
  return mimeMessage({ ...{ from, to, cc, bcc, replyTo, subject, text, html, images, token }, attachments: [] }).length;
}
