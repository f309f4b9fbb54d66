/** The headers of a raw mail: who it goes to, and what Gmail changes in them before it leaves. The body is never touched. */
import { addressParser } from 'postal-mime';

type Header = { readonly name: string; readonly value: string; readonly lines: string };

export type RawMail = {
  readonly headers: readonly Header[];
  /** The empty line and everything after it. */
  readonly rest: Uint8Array;
  readonly recipients: readonly { readonly address: string; readonly header: string; readonly isValid: boolean }[];
};

export type StampedMail = { readonly bytes: Uint8Array; readonly from: string; readonly firstRecipient: string };

/** Takes the headers apart; folded lines are joined for reading and kept for writing. */
export function readMail(bytes: Uint8Array): RawMail {
  const whole = Buffer.from(bytes).toString('latin1');
  const end = /\r?\n\r?\n/.exec(whole);
  const head = end ? whole.slice(0, end.index) : whole;
  const headers = head.split(/\r?\n(?![ \t])/).flatMap((lines) => {
    const colon = lines.indexOf(':');
    if (colon < 1) return [];
    return [{ name: lines.slice(0, colon), value: unfold(lines.slice(colon + 1)), lines }];
  });
  const recipients = ['To', 'Cc', 'Bcc'].flatMap((header) =>
    headers.filter(({ name }) => isNamed(name, header)).flatMap(({ value }) => addresses(value, header)),
  );
  return { headers, rest: Buffer.from(whole.slice(head.length), 'latin1'), recipients };
}

/** @returns the value of the first header of a name, `''` when there is none */
export function headerOf(mail: RawMail, name: string): string {
  return mail.headers.find((header) => isNamed(header.name, name))?.value ?? '';
}

/**
 * Gmail's own Message-ID replaces the sender's (fact 68); the address of From is the account's, whatever was written; a
 * missing Date is filled in.
 */
export function stampMail(
  mail: RawMail,
  stamp: { readonly from: string; readonly messageId: string; readonly date: Date },
): StampedMail {
  const from = fromHeader(headerOf(mail, 'From'), stamp.from);
  const kept = mail.headers.filter(({ name }) => !isNamed(name, 'Message-ID') && !isNamed(name, 'From'));
  const date = headerOf(mail, 'Date') === '' ? [`Date: ${stamp.date.toUTCString().replace('GMT', '+0000')}`] : [];
  const head = [`From: ${from}`, ...date, `Message-ID: ${stamp.messageId}`, ...kept.map(({ lines }) => lines)];
  return {
    bytes: Buffer.concat([Buffer.from(head.join('\r\n'), 'latin1'), mail.rest]),
    from,
    firstRecipient: mail.recipients[0]?.address ?? '',
  };
}

function fromHeader(written: string, account: string): string {
  const name = /^(.*)<[^>]*>\s*$/s.exec(written)?.[1]?.trim() ?? '';
  return name === '' ? account : `${name} <${account}>`;
}

function addresses(value: string, header: string): RawMail['recipients'] {
  const found = addressParser(value, { flatten: true });
  return found.map(({ address = '', name }) => {
    const written = address === '' ? name : address;
    return { address: written, header, isValid: isAddress(address) };
  });
}

/** Plain addresses of the web: one @, a domain with a dot, nothing strange. */
function isAddress(address: string): boolean {
  return (
    /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:".]+(\.[^\s@<>()[\]\\,;:".]+)+$/u.test(address) &&
    !/^\.|\.\.|\.@/.test(address)
  );
}

function unfold(value: string): string {
  return value.replace(/\r?\n(?=[ \t])/g, '').trim();
}

function isNamed(name: string, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}
