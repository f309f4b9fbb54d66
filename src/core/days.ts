/**
 * Calendar days: `YYYY-MM-DD` outside, whole day numbers inside. No time, no time zone, no clock.
 *
 * Proleptic Gregorian calendar, years 0000 to 9999. The arithmetic is our own: a `Date` carries a time zone along, and a
 * day must not depend on where it is computed.
 */

/** A calendar day, `YYYY-MM-DD`. Compares as text: an earlier day is the smaller string. */
export type Day = string & { readonly brand: 'Day' };

/**
 * A text that is known to be a day.
 *
 * @throws RangeError when it is not written `YYYY-MM-DD` or there is no such day
 */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const month = monthOf(text);
  const date = dateOf(text);
  return month >= 1 && month <= 12 && date >= 1 && date <= lastDate(yearOf(text), month);
}

/** The day of a year, month (1-12) and date; null when there is none, as for 31 February. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(date)) return null;
  if (year < 0 || year > 9999 || month < 1 || month > 12 || date < 1 || date > lastDate(year, month)) return null;
  return write(year, month, date);
}

/**
 * The day `count` days later; earlier when negative.
 *
 * @throws RangeError when that is outside the years 0000 to 9999
 */
export function addDays(from: Day, count: number): Day {
  const number = toNumber(from) + count;
  const known = WRITTEN.get(number);
  if (known !== undefined) return known;
  const made = fromNumber(number);
  WRITTEN.set(number, made);
  return made;
}

/** Days from one day to another: 1 from today to tomorrow, 0 on the same day, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(of: Day): number {
  // Day number 0, 1 March 0000, was a Wednesday.
  return ((toNumber(of) + 2 + 7 * DAYS_PER_ERA) % 7) + 1;
}

/**
 * The same date `count` months later, or the month's last day when it is shorter: 31 January + 1 is 28 February.
 *
 * @throws RangeError when that is outside the years 0000 to 9999
 */
export function addMonths(from: Day, count: number): Day {
  const months = yearOf(from) * 12 + monthOf(from) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return checked(year, month, Math.min(dateOf(from), lastDate(year, month)));
}

/** The last day of the month a day is in. */
export function endOfMonth(of: Day): Day {
  const year = yearOf(of);
  const month = monthOf(of);
  return write(year, month, lastDate(year, month));
}

/** Days by number, written once: a run adds to the same few hundred days tens of thousands of times. */
const WRITTEN = new Map<number, Day>();
const DAYS_PER_ERA = 146_097;
const DAYS_PER_YEAR = 365;

/** Days since 1 March 0000. Years begin in March, so that the leap day is a year's last and needs no case of its own. */
function toNumber(of: Day): number {
  const month = monthOf(of);
  const year = yearOf(of) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dateOf(of) - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * DAYS_PER_YEAR + leapDays + dayOfYear;
}

function fromNumber(number: number): Day {
  const era = Math.floor(number / DAYS_PER_ERA);
  const dayOfEra = number - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / DAYS_PER_YEAR);
  const dayOfYear = dayOfEra - (DAYS_PER_YEAR * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return checked(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, date);
}

function checked(year: number, month: number, date: number): Day {
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`outside the years 0000 to 9999: ${year}`);
  return write(year, month, date);
}

function lastDate(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function write(year: number, month: number, date: number): Day {
  const years = year > 999 ? `${year}` : `${year}`.padStart(4, '0');
  return `${years}-${month > 9 ? '' : '0'}${month}-${date > 9 ? '' : '0'}${date}` as Day;
}

const ZERO = 48;

/** A digit at a place. Days are read thousands of times a run; taking codes spares the garbage of substrings. */
function digit(text: string, at: number): number {
  return text.charCodeAt(at) - ZERO;
}
function yearOf(text: string): number {
  return digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
}
function monthOf(text: string): number {
  return digit(text, 5) * 10 + digit(text, 6);
}
function dateOf(text: string): number {
  return digit(text, 8) * 10 + digit(text, 9);
}
