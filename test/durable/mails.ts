/** What has really left, read from the outbox alone: the truth beside which the product's record is held. */

import type { OutboxMail } from '../../host/realm/host';
import { headerOf, readMail } from '../../host/services/mime';

export type Left = {
  readonly token: string;
  /** The first address in To, in small letters. */
  readonly to: string;
  /** The account that sent it. */
  readonly from: string;
  readonly subject: string;
  /** `YYYY-MM-DD HH:MM:SS` by the sheet's clock. */
  readonly at: string;
  readonly id: string;
  /** Addresses in To, Cc and Bcc. */
  readonly recipients: number;
};

/** Mails to clients, in the order they left: those that carry a reference. */
export function remindersIn(outbox: readonly OutboxMail[]): readonly Left[] {
  return outbox.flatMap((mail) => leftAs(mail) ?? []);
}

/** Null for a mail to a collector: it carries no reference. */
export function leftAs({ raw, from, at, id }: OutboxMail): Left | null {
  const token = /^X-Paydue-Token: (\S+)/im.exec(raw)?.[1];
  if (token === undefined) return null;
  const mail = readMail(Buffer.from(raw, 'utf8'));
  return {
    token,
    to: (mail.recipients[0]?.address ?? '').toLowerCase(),
    from: /<([^>]+)>/.exec(from)?.[1] ?? from,
    subject: decoded(headerOf(mail, 'Subject')),
    at,
    id,
    recipients: mail.recipients.length,
  };
}

/** A header's encoded words (RFC 2047, Q, UTF-8) as text. */
function decoded(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=/gi, (_all, word: string) => word)
    .replace(/_/g, ' ')
    .replace(/(=[0-9A-F]{2})+/gi, (bytes) => Buffer.from(bytes.replace(/=/g, ''), 'hex').toString('utf8'));
}
