/**
 * The numbers of formal notices, `MN-2026-0001`: a year's own, without gaps, those of Test mode apart (`TEST-MN-2026-0001`).
 *
 * A number is taken with the notice's row and is its own for ever: one that was begun keeps it, and so does one that was
 * made void. It stands in the row's Subject and nowhere else.
 */
import type { ContactEvent } from '../model';

/**
 * The number for the next notice of a year: one more than the highest that the history holds, whatever came of it.
 *
 * @param isTest  whether it is of Test mode
 */
export function nextNoticeNumber(history: readonly ContactEvent[], year: string, isTest: boolean): string {
  const prefix = `${isTest ? 'TEST-' : ''}MN-${year}-`;
  let highest = 0;
  for (const event of history) {
    const number = noticeNumber(event);
    if (number?.startsWith(prefix)) highest = Math.max(highest, Number(number.slice(prefix.length)));
  }
  return `${prefix}${`${highest + 1}`.padStart(4, '0')}`;
}

/** The number of a notice's row; null for any other row, and for a notice from before there were numbers. */
export function noticeNumber({ kind, subject }: Pick<ContactEvent, 'kind' | 'subject'>): string | null {
  return kind === 'notice' ? (NUMBER.exec(subject ?? '')?.[0] ?? null) : null;
}

const NUMBER = /^(?:TEST-)?MN-\d{4}-\d{4,9}\b/;
