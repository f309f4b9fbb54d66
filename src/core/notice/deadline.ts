/**
 * The last day to pay of a formal notice, as a calendar date, counted from where the law has it begin.
 *
 * A term from receipt is counted from the day on which the letter is expected; the letter says so, and that it runs in
 * full when it comes later. Terms are calendar days: a last day on a Sunday stays where it is.
 */
import { addDays, type Day, weekday } from '../days';
import { JURISDICTIONS, type Jurisdiction, type SendingWay } from './jurisdiction';

/** Working days that post takes at the most usually, and the law of Belgium allows for it. */
const DAYS_IN_POST = 3;

/** What the last day hangs on. */
export type Term = {
  readonly jurisdiction: Jurisdiction;
  readonly days: number;
  readonly way: SendingWay;
  readonly holidays: readonly Day[];
};

/** The last day to pay of a letter that leaves on a day. */
export function lastDayToPay({ jurisdiction, days, way, holidays }: Term, sentOn: Day): Day {
  switch (JURISDICTIONS[jurisdiction].from) {
    case 'sending':
      return addDays(sentOn, days);
    case 'receipt':
      return addDays(expectedOn(way, sentOn, holidays), days);
    case 'belgian':
      // The first of the days is the one on which the term begins (vectors be-b2c-term-post, -email).
      return addDays(
        isElectronic(way) ? addDays(sentOn, 1) : workingDayAfter(sentOn, DAYS_IN_POST, holidays),
        days - 1,
      );
  }
}

/** The day by which a letter has usually arrived: by mail the day itself. */
export function expectedOn(way: SendingWay, sentOn: Day, holidays: readonly Day[]): Day {
  return isElectronic(way) ? sentOn : workingDayAfter(sentOn, DAYS_IN_POST, holidays);
}

/** Sent by mail alone: what goes by post too counts from when the post arrives. */
export function isElectronic(way: SendingWay): boolean {
  return way === 'email' || way === 'pec';
}

function workingDayAfter(from: Day, count: number, holidays: readonly Day[]): Day {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (weekday(day) <= 5 && holidays.indexOf(day) < 0) left--;
  }
  return day;
}
