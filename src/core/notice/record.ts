/**
 * What the Subject of a notice's row holds, written and read back: number, last day to pay, what that hangs on, and name.
 *
 * @example MN-2026-0001, 2026-11-14 (8 days, registered, FR): Mise en demeure de payer, Fjord Tools AS
 */
import { type Day, isDay } from '../days';
import type { ContactEvent } from '../model';
import { JURISDICTIONS, type Jurisdiction, SENDING_WAYS, type SendingWay } from './jurisdiction';
import { noticeNumber } from './number';

/** What a notice's row says of it. */
export type NoticeRecord = {
  readonly number: string;
  /** The last day to pay, as it stands in the letter. */
  readonly deadline: Day;
  readonly days: number;
  readonly way: SendingWay;
  readonly jurisdiction: Jurisdiction;
};

/** @param name  of letter and client; whatever it holds, the rest is read back */
export function noticeSubject({ number, deadline, days, way, jurisdiction }: NoticeRecord, name: string): string {
  return `${number}, ${deadline} (${days} days, ${way}, ${jurisdiction}): ${name}`;
}

/**
 * The Subject as people outside read it: without what only Paydue reads back.
 *
 * @example MN-2026-0001, Mise en demeure de payer, Fjord Tools AS
 */
export function spokenSubject({ kind, subject }: Pick<ContactEvent, 'kind' | 'subject'>): string | null {
  return kind === 'notice' && subject !== null ? subject.replace(BEFORE_NAME, '$1, ') : subject;
}

/** Null when the row is no notice, or its subject is not written like this (an older one, or edited). */
export function readNoticeRecord(event: Pick<ContactEvent, 'kind' | 'subject'>): NoticeRecord | null {
  const number = noticeNumber(event);
  const [, , deadline = '', days, way, jurisdiction] = BEFORE_NAME.exec(event.subject ?? '') ?? [];
  const knownWay = SENDING_WAYS.find((one) => one === way);
  const known = (Object.keys(JURISDICTIONS) as readonly Jurisdiction[]).find((one) => one === jurisdiction);
  if (number === null || !isDay(deadline) || knownWay === undefined || known === undefined) return null;
  return { number, deadline, days: Number(days), way: knownWay, jurisdiction: known };
}

/** The number, and what hangs on the last day to pay. */
const BEFORE_NAME = /^(\S+), (\S+) \((\d{1,3}) days, (\w+), (\w+)\): /;
