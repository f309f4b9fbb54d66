/** How many days lie between two, and what part of a year they are, as each habit counts. */
import { addDays, type Day, day, daysBetween } from '../days';
import type { DayCount } from './regime';

/** So many days of a year of `basis` days; so many months of one of twelve. */
export type YearPart = { readonly days: number; readonly basis: 12 | 360 | 365 | 366 };

/**
 * The part of a year that the days from one to another are, both included.
 *
 * `act/act` takes the length of the first day's year: the period must not go beyond its end (`lastDayOfBasis`). `30/360`
 * counts every month as thirty days; both ends count, and the parts of a period add up to the whole.
 */
export function yearPart(count: DayCount, from: Day, to: Day): YearPart {
  const days = daysBetween(from, to) + 1;
  if (count === 'act/365') return { days, basis: 365 };
  if (count === 'act/act') return { days, basis: isLeapYear(yearOf(from)) ? 366 : 365 };
  return { days: thirties(addDays(to, 1)) - thirties(from), basis: 360 };
}

/** The last day that may be counted together with a day; null when any may. */
export function lastDayOfBasis(count: DayCount, on: Day): Day | null {
  return count === 'act/act' ? day(`${on.slice(0, 4)}-12-31`) : null;
}

/** Days since the year 0 in months of thirty; a 31st stands where the next month's first does, so that it counts nothing. */
function thirties(on: Day): number {
  return yearOf(on) * 360 + Number(on.slice(5, 7)) * 30 + Number(on.slice(8, 10));
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function yearOf(on: Day): number {
  return Number(on.slice(0, 4));
}
