/**
 * What Gmail's search can find in a mail: its subject, addresses and texts, decoded. Parts that are no text are left out.
 * Read at once, unlike the mails that the workbench shows: a service has to answer at once.
 */
import type { OutboxMail } from '../realm/host';
import { headerOf, readMail } from './mime';

type Searchable = { readonly subject: string; readonly to: string; readonly whole: string };

const readBefore = new WeakMap<OutboxMail, Searchable>();

export function searchableText(mail: OutboxMail): Searchable {
  const known = readBefore.get(mail);
  if (known) return known;
  const bytes = Buffer.from(mail.raw, 'utf8');
  const headers = readMail(bytes);
  const subject = decodedWords(headerOf(headers, 'Subject'));
  const [from = '', to = '', cc = ''] = ['From', 'To', 'Cc'].map((name) => decodedWords(headerOf(headers, name)));
  const read = { subject, to, whole: [subject, from, to, cc, ...textsOf(bytes)].join('\n') };
  readBefore.set(mail, read);
  return read;
}

/** The texts of a part and of the parts within it. */
function textsOf(part: Uint8Array): readonly string[] {
  const mail = readMail(part);
  const type = headerOf(mail, 'Content-Type');
  const boundary = /;\s*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (/^multipart\//i.test(type) && boundary !== undefined) {
    const [, ...inner] = `\n${Buffer.from(mail.rest).toString('latin1')}`.split(`\n--${boundary}`);
    return inner
      .filter((piece) => !piece.startsWith('--'))
      .flatMap((piece) => textsOf(Buffer.from(piece.replace(/^\r?\n/, ''), 'latin1')));
  }
  if (type !== '' && !/^text\//i.test(type)) return [];
  const content = decodedBody(Buffer.from(mail.rest), headerOf(mail, 'Content-Transfer-Encoding').toLowerCase());
  return [/^text\/html/i.test(type) ? content.replace(/<[^>]*>/g, ' ') : content];
}

function decodedBody(bytes: Buffer, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(bytes.toString('latin1'), 'base64').toString('utf8');
  if (encoding === 'quoted-printable') return quotedBytes(bytes.toString('latin1').replace(/=\r?\n/g, ''));
  return bytes.toString('utf8');
}

/** Encoded words of a header (RFC 2047); white space between two of them is not part of the text. */
export function decodedWords(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_whole, kind: string, content: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(content, 'base64').toString('utf8')
        : quotedBytes(content.replaceAll('_', ' ')),
    );
}

function quotedBytes(content: string): string {
  const raw = content.replace(/=([0-9A-F]{2})/gi, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(raw, 'latin1').toString('utf8');
}
