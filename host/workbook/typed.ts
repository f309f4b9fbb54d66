/**
 * What a cell holds after somebody typed a text into it, by the sheet's locale: Google Sheets' rules, which also hold
 * for strings that a script writes (platform.md, fact 10).
 *
 * Dates and times are read by numfmt, whose rules follow Excel's; numbers by numberText.ts; the rest is here.
 */
import { dateFromSerial, getFormatFromId, getLocale, parseDate, parseTime } from 'numfmt';
import { localeTag, parseNumberText } from './numberText';
import { localFormula } from './references';

/** `format` is null when the cell's own stays; `formula` is without `=`, and then `value` is null. */
export type Typed = {
  readonly value: number | string | boolean | null;
  readonly format: string | null;
  readonly formula: string | null;
};

export type TypedContext = {
  /** `de_DE`. */
  readonly locale: string;
  /** Local date and time, `2026-03-09 12:00`; only the year is used, for days typed without one. */
  readonly now: string;
  /** The cell's number format before. */
  readonly format: string;
};

type Read = { readonly value: number | boolean; readonly format: string | null };

const TEXT_FORMAT = '@';
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const MAX_MONTH_DAY = 31;
/** Built-in format of a day and month without a year. */
const YEARLESS = 16;
const SHORT_DATE = 14;
const MS_A_DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** `1.5` is a number under `en_GB` and 1 May under `de_DE`; `00123` is 123; `+33 6 12` stays text. */
export function parseTyped(text: string, context: TypedContext): Typed {
  if (text === '') return { value: null, format: null, formula: null };
  if (context.format === TEXT_FORMAT) return { value: text, format: null, formula: null };
  if (text.startsWith("'")) return { value: text.slice(1), format: null, formula: null };
  if (text.startsWith('=') && text.trim().length > 1) {
    return { value: null, format: null, formula: localFormula(text.slice(1), decimalOf(context.locale)) };
  }
  const read = readValue(text.trim(), context);
  if (read === null) return { value: text, format: null, formula: null };
  const isOpen = context.format === 'General' || context.format === '';
  return { value: read.value, format: isOpen ? read.format : null, formula: null };
}

function readValue(text: string, { locale, now, format }: TypedContext): Read | null {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', format: null };
  const number = parseNumberText(text, locale);
  // "10" in a cell that shows per cent means 10 %, as in every spreadsheet.
  if (number !== null && number.format === null && /%/.test(format)) return { ...number, value: number.value / 100 };
  if (number !== null) return number;
  if (ISO.test(text)) return isoDate(text);
  return dottedDate(text, locale) ?? otherDate(text, locale, now) ?? time(text, locale);
}

/** A day in ISO form keeps that form; one that no calendar has stays text. */
function isoDate(text: string): Read | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const serial = serialOf(year ?? 0, month ?? 0, day ?? 0);
  if (serial === null) return null;
  if (match[4] === undefined) return { value: serial, format: 'yyyy-mm-dd' };
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  const fraction = ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86_400;
  return { value: serial + fraction, format: match[6] === undefined ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd hh:mm:ss' };
}

/** `31.12.2026` is understood in every locale, in the order of the locale's dates. */
function dottedDate(text: string, locale: string): Read | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isMonthFirst = (getLocale(localeTag(locale))?.format?.dateOrder ?? 0) === 0;
  const serial = isMonthFirst ? serialOf(year, first, second) : serialOf(year, second, first);
  return serial === null ? null : { value: serial, format: getFormatFromId(SHORT_DATE, localeTag(locale)) };
}

function otherDate(text: string, locale: string, now: string): Read | null {
  const tag = localeTag(locale);
  // numfmt's second way of reading knows "Mar 9, 2026", but mistakes the words of other languages for months.
  const modes = tag.startsWith('en') && /[a-z]/i.test(text) ? [0, 1] : [0];
  for (const mode of modes) {
    const found = parseDate(text, { locale: tag, mode });
    if (found === undefined) continue;
    const format = found.formatId === undefined ? null : getFormatFromId(found.formatId, tag);
    if (found.formatId !== YEARLESS) return { value: found.value, format };
    const [, month, day] = dateFromSerial(found.value);
    const serial = serialOf(Number(now.slice(0, 4)), month, day);
    if (serial !== null) return { value: serial, format };
  }
  return null;
}

function time(text: string, locale: string): Read | null {
  const found = parseTime(text, { locale: localeTag(locale) });
  if (found === undefined) return null;
  return {
    value: found.value,
    format: found.formatId === undefined ? null : getFormatFromId(found.formatId, localeTag(locale)),
  };
}

/** Days since 30 December 1899, null for a day that no calendar has. */
function serialOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > MAX_MONTH_DAY) return null;
  const ms = Date.UTC(year, month - 1, day);
  return new Date(ms).getUTCDate() === day ? ms / MS_A_DAY + UNIX_EPOCH : null;
}

function decimalOf(locale: string): string {
  return getLocale(localeTag(locale))?.decimal ?? '.';
}
