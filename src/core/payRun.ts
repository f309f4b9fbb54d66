/** The days on which a client pays its suppliers: what the cell *Pay-run days* says, and the next of them after a day. */
import { addDays, type Day, endOfMonth, weekday } from './days';

/** Days of a month (31: its last), weekdays and last weekdays of a month (1 Monday … 7 Sunday); any of them is a pay run. */
export type PayRunDays = {
  readonly dates: readonly number[];
  readonly weekdays: readonly number[];
  readonly lastWeekdays: readonly number[];
};

/**
 * What a cell says: `1,15`, `Fri`, `last` (day of the month), `last Fri`, and several of them with commas or semicolons.
 *
 * A date that a month does not have is its last day. Null when any part of it is none of these.
 */
export function parsePayRunDays(text: string): PayRunDays | null {
  const parts = text
    .toLowerCase()
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  const days = { dates: [] as number[], weekdays: [] as number[], lastWeekdays: [] as number[] };
  for (const part of parts) {
    const date = part === 'last' ? LAST : Number(/^\d\d?$/.exec(part)?.[0] ?? 0);
    const [, last, name] = /^(last\s+)?([a-z]+)$/.exec(part) ?? [];
    const on = name === undefined ? 0 : weekdayOf(name);
    if (date >= 1 && date <= LAST) days.dates.push(date);
    else if (on > 0) (last === undefined ? days.weekdays : days.lastWeekdays).push(on);
    else return null;
  }
  return days;
}

/** The first pay run on a day or after it. */
export function nextPayRun(days: PayRunDays, from: Day): Day {
  let on = from;
  while (!isPayRun(days, on)) on = addDays(on, 1);
  return on;
}

const LAST = 31;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** `fri`, `fridays` … 1 is Monday; 0 when it is none. */
function weekdayOf(name: string): number {
  return name.length < 3 ? 0 : 1 + WEEKDAYS.findIndex((full) => full.startsWith(name) || name === `${full}s`);
}

function isPayRun({ dates, weekdays, lastWeekdays }: PayRunDays, on: Day): boolean {
  const last = endOfMonth(on);
  const date = Number(on.slice(8));
  if (dates.indexOf(date) >= 0 || (on === last && dates.some((wanted) => wanted > date))) return true;
  const of = weekday(on);
  return weekdays.indexOf(of) >= 0 || (lastWeekdays.indexOf(of) >= 0 && addDays(on, 7) > last);
}
