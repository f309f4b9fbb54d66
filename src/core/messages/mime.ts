/**
 * A whole mail as the text that Gmail is given: ASCII with CRLF, made by us byte for byte (RFC 5322, 2045-2047, 2231, 2387).
 *
 * Date and Message-ID are left to Gmail, which replaces the latter anyway (platform.md, fact 68). Nothing here is random:
 * the same mail is the same text. Web-safe Base64 of the whole is the sender's business.
 */

import type { InlineImage } from '../message';
import type { Mailbox } from '../model';
import { base64, utf8Bytes } from './bytes';
import { isSendable, mailboxHeader, parameters, textHeader } from './mimeHeaders';

export type MimeMail = {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** Gmail sends to them and takes the header out. */
  readonly bcc: readonly Mailbox[];
  readonly replyTo: Mailbox | null;
  readonly subject: string;
  readonly text: string;
  /** A whole page; null sends the text alone. */
  readonly html: string | null;
  /** Printed as X-Paydue-Token; null for mails to the user. */
  readonly token: string | null;
  /** Message-IDs with their angle brackets, the last one answered; anything else in it is left out. */
  readonly references?: readonly string[];
  /** Those that the HTML names by `cid:`; without HTML they stay away. */
  readonly images: readonly InlineImage[];
  readonly attachments: readonly Attachment[];
};
/** `content` is bytes (0 to 255, or signed), or a text that is Base64 already. */
export type Attachment = { readonly name: string; readonly type: string; readonly content: readonly number[] | string };

const CRLF = '\r\n';
/** More of it than this is not ASCII: then Base64 is shorter and no less readable. */
const MOSTLY_ASCII = 1 / 4;

/**
 * @returns headers, an empty line and the body; every line has at most 998 signs, and 78 wherever it can be folded
 * @throws RangeError for an address that `isSendable` refuses
 */
export function mimeMessage(mail: MimeMail): string {
  const references = (mail.references ?? []).filter((id) => /^<[!-;=?-~]{1,900}>$/.test(id));
  const answered = references[references.length - 1];
  const headers = [
    mailboxHeader('From', [mail.from]),
    mailboxHeader('To', mail.to),
    ...(mail.cc.length > 0 ? [mailboxHeader('Cc', mail.cc)] : []),
    ...(mail.bcc.length > 0 ? [mailboxHeader('Bcc', mail.bcc)] : []),
    ...(mail.replyTo !== null ? [mailboxHeader('Reply-To', [mail.replyTo])] : []),
    textHeader('Subject', mail.subject),
    ...(answered !== undefined ? [`In-Reply-To: ${answered}`, `References: ${references.join(`${CRLF} `)}`] : []),
    'MIME-Version: 1.0',
    // RFC 3834: a program wrote this, so that no other program begins to talk with it.
    'Auto-Submitted: auto-generated',
    ...(mail.token !== null ? [textHeader('X-Paydue-Token', mail.token)] : []),
  ];
  return [...headers, mixedPart(mail)].join(CRLF);
}

/** Whether every recipient of a mail can be written to. */
export function areSendable(mailboxes: readonly Mailbox[]): boolean {
  return mailboxes.length > 0 && mailboxes.every(({ address }) => isSendable(address));
}

/** mixed( related( alternative( text, page ), pictures ), files ), each only where there is something for it. */
function mixedPart(mail: MimeMail): string {
  const content = relatedPart(mail);
  if (mail.attachments.length === 0) return content;
  return multipart('mixed', mail.token, [content, ...mail.attachments.map(attachmentPart)]);
}

function relatedPart(mail: MimeMail): string {
  const content = alternativePart(mail);
  if (mail.html === null || mail.images.length === 0) return content;
  return multipart('related', mail.token, [content, ...mail.images.map(imagePart)]);
}

function alternativePart({ text, html, token }: MimeMail): string {
  const plain = textPart('plain', text);
  return html === null ? plain : multipart('alternative', token, [plain, textPart('html', html)]);
}

/** A boundary that holds `=_` occurs in no body: neither of our two encodings can produce it. */
function multipart(kind: 'mixed' | 'related' | 'alternative', token: string | null, parts: readonly string[]): string {
  const boundary = `=_paydue_${kind}_${(token ?? '').replace(/[^A-Za-z0-9]/g, '').slice(0, 32)}`;
  // What its first part is, a reader of `related` has to be told (RFC 2387, 3.1).
  const type = kind === 'related' ? `${CRLF} type="multipart/alternative";` : '';
  return [
    `Content-Type: multipart/${kind};${type}${CRLF} boundary="${boundary}"${CRLF}`,
    ...parts.map((part) => `--${boundary}${CRLF}${part}`),
    `--${boundary}--${CRLF}`,
  ].join(CRLF);
}

function textPart(kind: 'plain' | 'html', text: string): string {
  const bytes = utf8Bytes(text.replace(/\r\n|\r|\n/g, CRLF));
  const foreign = bytes.filter((byte) => byte > 126).length;
  const isReadable = foreign <= bytes.length * MOSTLY_ASCII;
  return [
    `Content-Type: text/${kind}; charset=UTF-8`,
    `Content-Transfer-Encoding: ${isReadable ? 'quoted-printable' : 'base64'}`,
    '',
    isReadable ? quotedPrintable(text) : inLines(base64(bytes)),
  ].join(CRLF);
}

/** `id` is ours (`core/payment/payCodes.ts`): ASCII, with an @, none of the signs that have a meaning in a header. */
function imagePart({ id, name, type, bytes }: InlineImage): string {
  return [
    [`Content-Type: ${type}`, ...parameters('name', name)].join(`;${CRLF} `),
    'Content-Transfer-Encoding: base64',
    `Content-ID: <${id}>`,
    ['Content-Disposition: inline', ...parameters('filename', name)].join(`;${CRLF} `),
    '',
    inLines(base64(bytes)),
  ].join(CRLF);
}

function attachmentPart({ name, type, content }: Attachment): string {
  const isType = /^[a-z0-9][a-z0-9.+-]{0,60}\/[a-z0-9][a-z0-9.+-]{0,60}$/i.test(type);
  return [
    `Content-Type: ${isType ? type : 'application/octet-stream'}`,
    'Content-Transfer-Encoding: base64',
    ['Content-Disposition: attachment', ...parameters('filename', name)].join(`;${CRLF} `),
    '',
    inLines(typeof content === 'string' ? content.replace(/[^A-Za-z0-9+/=]/g, '') : base64(content)),
  ].join(CRLF);
}

/** Lines of at most 76 signs; a character is never cut in two, a blank never ends a line (RFC 2045, 6.7). */
function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const signs = [...line].map((character, i, all) => quoted(character, i === all.length - 1));
      let length = 0;
      return signs
        .map((sign) => {
          const breaks = length + sign.length > 75;
          length = (breaks ? 0 : length) + sign.length;
          return (breaks ? `=${CRLF}` : '') + sign;
        })
        .join('');
    })
    .join(CRLF);
}

function quoted(character: string, isLast: boolean): string {
  const isPlain = /^[ -<>-~\t]$/.test(character) && !(isLast && /[ \t]/.test(character));
  return isPlain ? character : utf8Bytes(character).map(escaped).join('');
}

function escaped(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function inLines(signs: string): string {
  return signs.replace(/.{76}(?=.)/g, `$&${CRLF}`);
}
