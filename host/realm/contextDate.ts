/**
 * `Date` inside the bundle's context: now is the execution's own clock, local getters follow the manifest's time zone.
 *
 * The methods are wrapped and not the process's TZ, because that would move every other clock of this process too.
 */
import { instantOf, offsetAt, wallClockAt } from './zone';

type DateFunction = (this: Date, ...args: readonly unknown[]) => unknown;

const LOCAL_GETTERS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
const LOCAL_SETTERS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
const LOCALE_TEXTS = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'];

/**
 * @param intrinsics  the context's own Date and Intl
 * @param now  the execution's clock
 * @param zone  the manifest's time zone
 * @returns the Date to put in place of the context's; its prototype is the context's own, so `instanceof` holds
 */
export function scriptDate(
  intrinsics: { readonly Date: DateConstructor; readonly Intl: typeof Intl },
  now: () => number,
  zone: string,
): DateConstructor {
  const { Date: Original } = intrinsics;
  const prototype = Original.prototype as unknown as Record<string, DateFunction>;
  const define = (name: string, value: DateFunction) =>
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true, enumerable: false });

  for (const part of LOCAL_GETTERS) {
    const read = prototype[`getUTC${part}`] as DateFunction;
    define(`get${part}`, function () {
      return read.call(new Original(wallClockAt(this.getTime(), zone)));
    });
  }
  for (const part of LOCAL_SETTERS) {
    const change = prototype[`setUTC${part}`] as DateFunction;
    define(`set${part}`, function (...args) {
      const wall = new Original(wallClockAt(this.getTime(), zone));
      change.apply(wall, args as unknown[]);
      return this.setTime(instantOf(wall.getTime(), zone));
    });
  }
  for (const name of LOCALE_TEXTS) {
    const write = prototype[name] as DateFunction;
    define(name, function (locales, options) {
      return write.call(this, locales, { timeZone: zone, ...(options as object | undefined) });
    });
  }
  define('getTimezoneOffset', function () {
    return Number.isNaN(this.getTime()) ? Number.NaN : -offsetAt(this.getTime(), zone) / 60_000;
  });
  define('toDateString', function () {
    return dateText(wallOf(this));
  });
  define('toTimeString', function () {
    return timeText(wallOf(this), offsetAt(this.getTime(), zone));
  });
  define('toString', function () {
    if (Number.isNaN(this.getTime())) return 'Invalid Date';
    return `${dateText(wallOf(this))} ${timeText(wallOf(this), offsetAt(this.getTime(), zone))}`;
  });
  const wallOf = (date: Date) => new Date(wallClockAt(date.getTime(), zone));

  const parse = (text: string) => parseIn(zone, text);
  const fake = new Proxy(Original, {
    apply: () => new Original(now()).toString(),
    construct: (target, args, newTarget) => Reflect.construct(target, instantArguments(args, now, zone), newTarget),
    get: (target, key, receiver) => {
      if (key === 'now') return now;
      return key === 'parse' ? parse : Reflect.get(target, key, receiver);
    },
  });
  Object.defineProperty(Original.prototype, 'constructor', { value: fake, configurable: true, writable: true });
  useZone(intrinsics.Intl, zone);
  return fake;
}

/** The arguments of `new Date(…)`, those with a local meaning turned into one instant. */
function instantArguments(args: readonly unknown[], now: () => number, zone: string): unknown[] {
  const [first] = args;
  if (args.length === 0) return [now()];
  if (args.length === 1) return [typeof first === 'string' ? parseIn(zone, first) : first];
  return [instantOf(Date.UTC(...(args.map(Number) as [number, number])), zone)];
}

/** Texts without a zone mean the script's own; a day alone means UTC, as ECMAScript has it (fact 4). */
function parseIn(zone: string, text: string): number {
  const isDayAlone = /^\s*[+-]?\d{4,6}(-\d\d){0,2}\s*$/.test(text);
  const namesZone = /(Z|GMT|UTC?|[A-Z][SD]T|(:\d\d(\.\d+)?|GMT|UTC?) ?[+-]\d\d:?\d\d)\s*(\(.*\))?\s*$/i.test(text);
  if (isDayAlone || namesZone) return Date.parse(text);
  const isIso = /^\s*\d{4}-\d\d-\d\dT/.test(text);
  return instantOf(Date.parse(isIso ? `${text.trim()}Z` : `${text} UTC`), zone);
}

/** `Intl.DateTimeFormat` without a zone means the script's own. */
function useZone(contextIntl: typeof Intl, zone: string): void {
  const withZone = (args: readonly unknown[]): unknown[] => [
    args[0],
    { timeZone: zone, ...(args[1] as object | undefined) },
  ];
  const format = new Proxy(contextIntl.DateTimeFormat, {
    apply: (target, self, args) => Reflect.apply(target, self, withZone(args)),
    construct: (target, args, newTarget) => Reflect.construct(target, withZone(args), newTarget),
  });
  Object.defineProperty(contextIntl, 'DateTimeFormat', { value: format, configurable: true, writable: true });
}

/** `Sun Mar 08 2026`. */
function dateText(wall: Date): string {
  const [weekday, day, month, year] = wall.toUTCString().replace(',', '').split(' ');
  return `${weekday} ${month} ${day} ${year}`;
}

/** `09:00:00 GMT+0100`. */
function timeText(wall: Date, offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  const rest = String(Math.floor(minutes % 60)).padStart(2, '0');
  return `${wall.toISOString().slice(11, 19)} GMT${offset < 0 ? '-' : '+'}${hours}${rest}`;
}
