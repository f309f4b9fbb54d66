/** The days and hours in which messages leave and calls are made. */
import { addDays, type Day, day, daysBetween, isDay, weekday } from '../days';
import type { Ledger, Settings } from '../model';

/** Longer than any run of holidays: beyond it there is no sending day at all. */
const YEAR = 366;
/** Any day would do: only differences are asked for. */
const EPOCH = day('2000-01-01');
const MOMENT = /^\d{4}-\d\d-\d\d( ([01]\d|2[0-3]):[0-5]\d.*)?$/;

/** Whether messages leave on a day: one of the settings' weekdays and no holiday. */
export function isSendingDay(on: Day, settings: Settings, holidays: readonly Day[]): boolean {
  return settings.sendDays.indexOf(weekday(on)) >= 0 && holidays.indexOf(on) < 0;
}

/**
 * The ledger as a click sees it: a person may send today whatever day it is, after being asked once (contracts.md, Time).
 *
 * Today alone becomes a sending day: the other working days still count, so that the grace of a promise is no shorter for
 * a click than for the clock.
 */
export function asClicked(ledger: Ledger, today: Day): Ledger {
  const { settings } = ledger;
  if (isSendingDay(today, settings, ledger.holidays)) return ledger;
  const holidays = ledger.holidays.filter((on) => on !== today);
  const sendDays = settings.sendDays.concat(settings.sendDays.indexOf(weekday(today)) < 0 ? weekday(today) : []);
  return { ...ledger, holidays, settings: { ...settings, sendDays } };
}

/** The first sending day, `from` itself included; a year later when there is none at all, which is as good as never. */
export function nextSendingDay(from: Day, settings: Settings, holidays: readonly Day[]): Day {
  for (let ahead = 0; ahead < YEAR; ahead++) {
    const on = addDays(from, ahead);
    if (isSendingDay(on, settings, holidays)) return on;
  }
  return addDays(from, YEAR);
}

/** The `count`th sending day after a day. */
export function sendingDaysAfter(from: Day, count: number, settings: Settings, holidays: readonly Day[]): Day {
  let on = from;
  for (let left = count; left > 0; left--) on = nextSendingDay(addDays(on, 1), settings, holidays);
  return on;
}

/** The `count`th sending day before a day; the day itself for 0. */
export function sendingDaysBefore(from: Day, count: number, settings: Settings, holidays: readonly Day[]): Day {
  let on = from;
  // Where no day is a sending day there is none before either.
  for (let left = count, back = 0; left > 0 && back < YEAR; back++) {
    on = addDays(on, -1);
    if (isSendingDay(on, settings, holidays)) left--;
  }
  return on;
}

/**
 * Whether a message may leave by itself at a local time: on a sending day, from the window's first minute up to the
 * minute before its end. A window that ends before it begins is never open.
 *
 * @param local  the sheet's wall clock, `YYYY-MM-DD HH:MM`
 */
export function isWindowOpen(local: string, settings: Settings, holidays: readonly Day[]): boolean {
  const on = local.slice(0, 10);
  const time = local.slice(11, 16);
  return isDay(on) && isSendingDay(on, settings, holidays) && settings.sendFrom <= time && time < settings.sendTo;
}

/**
 * Whether a local time lies more than so many minutes back.
 *
 * Both by the sheet's wall clock, `YYYY-MM-DD HH:MM`: the hour that a clock change adds or takes is not noticed. What
 * somebody emptied or overwrote counts as old: nobody waits for it.
 */
export function isOlderThan(when: string, now: string, minutes: number): boolean {
  return !MOMENT.test(when) || !isDay(when.slice(0, 10)) || minutesOf(now) - minutesOf(when) > minutes;
}

function minutesOf(local: string): number {
  const time = local.slice(11, 16).split(':').map(Number);
  return daysBetween(EPOCH, day(local.slice(0, 10))) * 1440 + (time[0] ?? 0) * 60 + (time[1] ?? 0);
}
