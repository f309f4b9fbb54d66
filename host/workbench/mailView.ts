/** Mails of the outbox as the page shows them: read back from the raw bytes, as the receiver's program would. */
import { relative } from 'node:path';
import PostalMime, { type Address, type Email } from 'postal-mime';
import type { OutboxMail } from '../realm/host';
import type { MailLine, MailView } from './protocol';

/** One line of the list. */
export async function mailLine(mail: OutboxMail): Promise<MailLine> {
  return lineOf(mail, await read(mail));
}

/** The whole mail without its HTML, which is fetched by the frame that shows it. */
export async function mailView(mail: OutboxMail): Promise<MailView> {
  const email = await read(mail);
  return {
    ...lineOf(mail, email),
    from: email.from ? written(email.from) : mail.from,
    toFull: (email.to ?? []).map(written).join(', '),
    cc: (email.cc ?? []).map(written).join(', '),
    replyTo: (email.replyTo ?? []).map(written).join(', '),
    threadId: mail.threadId,
    execution: mail.execution,
    hasHtml: email.html !== undefined,
    text: email.text ?? '',
    raw: mail.raw,
    attachments: email.attachments.map(({ filename, content, contentId }) => ({
      name: filename ?? 'attachment',
      bytes: typeof content === 'string' ? content.length : content.byteLength,
      inText: contentId !== undefined && (email.html ?? '').includes(`cid:${bareId(contentId)}`),
    })),
    // As the person knows it: from the folder in which the command was given.
    path: mail.path === null ? null : relative(process.cwd(), mail.path),
  };
}

/** The HTML part with its inline pictures put in as data; null when there is none. */
export async function mailHtml(mail: OutboxMail): Promise<string | null> {
  const { html, attachments } = await PostalMime.parse(mail.raw, { attachmentEncoding: 'base64' });
  if (html === undefined) return null;
  return attachments.reduce((page, { contentId, mimeType, content }) => {
    return contentId && typeof content === 'string'
      ? page.replaceAll(`cid:${bareId(contentId)}`, `data:${mimeType};base64,${content}`)
      : page;
  }, html);
}

/** As `cid:` names it. */
function bareId(contentId: string): string {
  return contentId.replace(/^<|>$/g, '');
}

/** One attachment by its place in the mail, from 0; null when there is none. */
export async function mailAttachment(
  mail: OutboxMail,
  index: number,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const attachment = (await read(mail)).attachments[index];
  if (attachment === undefined) return null;
  const { filename, content } = attachment;
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  return { name: filename ?? 'attachment', bytes };
}

/** The list is asked again after each change; a mail never changes. */
const readBefore = new WeakMap<OutboxMail, Promise<Email>>();

function read(mail: OutboxMail): Promise<Email> {
  const before = readBefore.get(mail);
  if (before !== undefined) return before;
  const reading = PostalMime.parse(mail.raw);
  readBefore.set(mail, reading);
  return reading;
}

const SNIPPET = 140;

function lineOf(mail: OutboxMail, email: Email): MailLine {
  const [day = '', time = ''] = mail.at.split(' ');
  return {
    id: mail.id,
    day,
    time: time.slice(0, 5),
    to: (email.to ?? []).map(short).join(', ') || 'nobody',
    subject: email.subject ?? '(no subject)',
    snippet: (email.text ?? '').replace(/\s+/g, ' ').trim().slice(0, SNIPPET),
  };
}

function short(address: Address): string {
  return address.name || address.address || (address.group ?? []).map(short).join(', ');
}

function written(address: Address): string {
  if (!address.address) return short(address);
  return address.name ? `${address.name} <${address.address}>` : address.address;
}
