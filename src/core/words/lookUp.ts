/** What the note of a message in doubt says after it was looked for in Gmail, and what the card makes of it (platform.md 5.5). */
import { isDay } from '../days';
import { tooLongForCell } from '../messages/limits';
import { on } from './phrases';

/** Gmail's search lags (fact 71): it is asked twice, and then a person decides. */
const LOOKS = 2;
const LOOKED = /^Looked for in Gmail at (\d{4}-\d\d-\d\d) (\d\d:\d\d): not found\.$/;

/**
 * The note after a search that found nothing: a line more. Null when it was looked for often enough, or the cell is full.
 *
 * @param when  the sheet's wall clock, `YYYY-MM-DD HH:MM`
 */
export function lookedUpNote(note: string | null, when: string): string | null {
  if (looks(note).length >= LOOKS) return null;
  const longer = joined(note, `Looked for in Gmail at ${when}: not found.`);
  return tooLongForCell(longer) ? null : longer;
}

/** What the card says of the searches so far; null before the first. */
export function lookedUpSentence(note: string | null): string | null {
  const all = looks(note);
  const last = all[all.length - 1];
  if (last === undefined) return null;
  return all.length < LOOKS
    ? `Looked for in Gmail on ${last}, and not found yet. Paydue looks once more.`
    : `Looked for in Gmail twice, last on ${last}, and not found: most likely it was not sent.`;
}

/** The line about a message that the search found. */
export function foundNote(when: string): string {
  return `Found in Gmail at ${when}: it was sent.`;
}

/** A note with one line more, below what others wrote; unchanged where the cell has no room for it. */
export function withLine(note: string | null, line: string): string {
  const longer = joined(note, line);
  return note !== null && tooLongForCell(longer) ? note : longer;
}

const joined = (note: string | null, line: string): string =>
  note === null || note === '' ? line : `${note}\n${line}`;

/** The moments of the searches that a note tells of, as a person reads them. */
function looks(note: string | null): readonly string[] {
  return (note ?? '').split(/\r?\n/).flatMap((line) => {
    const [, date = '', time = ''] = LOOKED.exec(line.trim()) ?? [];
    return isDay(date) ? [`${on(date)} at ${time}`] : [];
  });
}
