/**
 * Time zones: an instant (milliseconds since the epoch) ↔ the wall clock of a zone, safe across changes of the clock.
 *
 * A wall clock is written as the instant at which UTC would show it, so that plain UTC arithmetic takes it apart.
 */

const MINUTE = 60_000;
/** Offsets only ever change at whole quarters of an hour. */
const QUARTER = 15 * MINUTE;

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** @returns the wall clock that a zone shows at an instant, in UTC milliseconds */
export function wallClockAt(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/**
 * @param wall  a wall clock in UTC milliseconds
 * @returns the instant at which the zone shows it; the first of two in autumn, and in the gap of spring the instant that
 * many minutes after the change
 */
export function instantOf(wall: number, zone: string): number {
  const before = offsetAt(wall - 24 * 60 * MINUTE, zone);
  const after = offsetAt(wall + 24 * 60 * MINUTE, zone);
  const early = wall - before;
  if (before === after) return offsetAt(early, zone) === before ? early : wall - offsetAt(early, zone);
  if (offsetAt(early, zone) === before) return early;
  const late = wall - after;
  return offsetAt(late, zone) === after ? late : early;
}

/** @returns milliseconds to add to UTC to get the zone's wall clock, east positive */
export function offsetAt(instant: number, zone: string): number {
  if (Number.isNaN(instant)) return Number.NaN;
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  const quarter = Math.floor(instant / QUARTER);
  const met = known.get(quarter);
  if (met !== undefined) return met;
  const offset = askIntl(quarter * QUARTER, zone);
  known.set(quarter, offset);
  return offset;
}

/** @returns whether the name is a time zone that this machine knows */
export function isZone(name: string): boolean {
  try {
    formatter(name);
    return true;
  } catch {
    return false;
  }
}

/** @returns `YYYY-MM-DD HH:MM:SS` as the zone's clock shows it */
export function localText(instant: number, zone: string): string {
  return new Date(wallClockAt(instant, zone)).toISOString().slice(0, 19).replace('T', ' ');
}

/**
 * @param local  `YYYY-MM-DD HH:MM`, with or without seconds
 * @throws Error when it is not a moment
 */
export function instantOfLocal(local: string, zone: string): number {
  const found = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(:\d\d)?$/.exec(local.trim());
  const wall = found ? Date.parse(`${found[1]}T${found[2]}${found[3] ?? ':00'}Z`) : Number.NaN;
  const isReal = !Number.isNaN(wall) && new Date(wall).toISOString().startsWith(found?.[1] ?? '?');
  if (!isReal) throw new Error(`I read "${local}", which is not a moment. Write it as 2026-03-08 09:00.`);
  return instantOf(wall, zone);
}

function askIntl(instant: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatter(zone).formatToParts(instant)) part[type] = Number(value);
  const year = part['year'] ?? 0;
  const wall = Date.UTC(2000, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'], part['second']);
  return new Date(wall).setUTCFullYear(year, (part['month'] ?? 1) - 1, part['day']) - instant;
}

function formatter(zone: string): Intl.DateTimeFormat {
  let found = formatters.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-u-ca-iso8601', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, found);
  }
  return found;
}
