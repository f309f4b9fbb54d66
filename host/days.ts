/**
 * Calendar days for the sample workbook and the command line: `YYYY-MM-DD` in, `YYYY-MM-DD` out, counted in UTC so that
 * no zone can move one. The bundle has its own; the host knows nothing of it.
 */

const MS_PER_DAY = 86_400_000;

/** @returns whether the text is a real calendar day written `YYYY-MM-DD` */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** @param count days later; negative for earlier */
export function addDays(day: string, count: number): string {
  return new Date(startOf(day) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** @returns 1 Monday … 7 Sunday */
export function weekdayOf(day: string): number {
  return new Date(startOf(day)).getUTCDay() || 7;
}

/** @returns the day itself from Monday to Friday, else the Monday after */
export function workingDayFrom(day: string): string {
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 8 - weekday) : day;
}

/** @returns the number by which spreadsheets keep the day: days since 30 December 1899 */
export function serialOf(day: string): number {
  return (startOf(day) - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
}

/** @returns the calendar day that it is now in a time zone */
export function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date());
}

function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
