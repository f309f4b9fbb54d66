/**
 * One cell → a calendar day, or why not. Text dates are read in the sheet's own order of day and month; what could be
 * two days is one only when the locale says which.
 */
import { type Day, dayOf } from '../core/days';
import { type Bad, bad, cellFault, cellText, type RawCell } from './cells';
import type { Locale } from './locale';
import { isWeekday, monthNumber } from './monthNames';
import { wordKey } from './wordKeys';

/** Before it a date cell is a time or a number gone astray (1899-12-30 stands for "no date"); after it, a typing error. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const YEAR_FIRST = /^(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})\.?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/;
const COMPACT = /^(?:19|20)\d{6}$/;
const TIME = /[T\s,]+\d{1,2}[:h.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?|uhr|z|[+-]\d{2}:?\d{2})?$/i;
const WORDS = /\p{L}+|\d+/gu;
const PARTICLES = new Set([
  'de',
  'del',
  'le',
  'il',
  'el',
  'of',
  'the',
  'den',
  'der',
  'am',
  'st',
  'nd',
  'rd',
  'th',
  'er',
]);

type Parts = { readonly year: number; readonly month: number; readonly day: number };

/**
 * Reads a day from a date cell, from text, or from a number written as `20260308`.
 *
 * Refused with a reason: what is no day, a day that does not exist, a year outside 1990-2100, and text whose order of
 * day and month contradicts the locale or cannot be told (`dayAmbiguous`).
 *
 * @returns null for an empty cell
 * @example `08.03.2026`, `8 mars 2026`, `Mon, 8 March 2026` are 2026-03-08; `3/8/26` is too where the month comes first
 */
export function readDay(cell: RawCell | undefined, locale: Locale): Day | null | Bad {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'object') return plausible(cell.day);
  if (typeof cell === 'boolean') return bad('dayUnreadable');
  const text = cellText(cell);
  if (text === '') return null;
  return cellFault(text) ?? readText(text, locale);
}

function readText(written: string, locale: Locale): Day | Bad {
  const text = written.replace(TIME, '');
  const iso = YEAR_FIRST.exec(text);
  if (iso) return existing({ year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) });
  const numeric = YEAR_LAST.exec(text);
  if (numeric) return yearLast(numeric, locale);
  if (COMPACT.test(text))
    return existing({
      year: Number(text.slice(0, 4)),
      month: Number(text.slice(4, 6)),
      day: Number(text.slice(6)),
    });
  return readWords(text);
}

/** `8/3/26`: dots always put the day first, strokes and hyphens follow the locale. */
function yearLast(match: RegExpExecArray, locale: Locale): Day | Bad {
  const year = fullYear(match[4] ?? '');
  const first = Number(match[1]);
  const second = Number(match[3]);
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (match[2] === '.') return existing(dayFirst);
  const order = locale.dayOrder;
  if (order === null) {
    if (first === second || second > 12) return existing(monthFirst);
    return first > 12 ? existing(dayFirst) : bad('dayAmbiguous', { locale: locale.name, suggestion: '' });
  }
  const [expected, other] = order === 'monthFirst' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (expected.month <= 12) return existing(expected);
  // The others of this column may have been swapped without anybody noticing: say so rather than guess.
  const swapped = dayOf(other.year, other.month, other.day);
  return swapped === null
    ? bad('dayUnreadable', { suggestion: '' })
    : bad('dayAmbiguous', { locale: locale.name, suggestion: swapped });
}

/** `8. März 2026`, `March 8th, 2026`, `lunes, 8 de marzo de 2026`. */
function readWords(text: string): Day | Bad {
  const numbers: number[] = [];
  let month: number | null = null;
  let monthWord = '';
  for (const token of text.normalize('NFC').match(WORDS) ?? []) {
    if (token.charCodeAt(0) < 58) {
      numbers.push(token.length === 2 && numbers.length > 0 ? fullYear(token) : Number(token));
      continue;
    }
    const word = wordKey(token);
    const found = monthNumber(word);
    // "mar." is Tuesday or March: a second month settles it.
    if (found !== null && (month === null || isWeekday(monthWord))) {
      month = found;
      monthWord = word;
    } else if (!PARTICLES.has(word) && !isWeekday(word)) return bad('dayUnreadable', { suggestion: '' });
  }
  const [day, year] = numbers;
  if (month === null || day === undefined || year === undefined || numbers.length > 2)
    return bad('dayUnreadable', { suggestion: '' });
  return existing({ year, month, day });
}

/** Two digits mean 1990 to 2089. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < FIRST_YEAR % 100 ? 2000 + year : 1900 + year;
}

function existing({ year, month, day }: Parts): Day | Bad {
  const found = dayOf(year, month, day);
  if (found !== null) return plausible(found);
  const fits = month >= 1 && month <= 12 && day > 28 && day <= 31 && year >= FIRST_YEAR && year <= LAST_YEAR;
  return bad('dayUnreadable', { suggestion: fits ? lastOfMonth(year, month) : '' });
}

function lastOfMonth(year: number, month: number): string {
  return dayOf(year, month, 30) ?? dayOf(year, month, 29) ?? dayOf(year, month, 28) ?? '';
}

/** Whether a day is near enough to be meant, as every day in the sheets must be. */
export function isPlausible(found: Day): boolean {
  const year = Number(found.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function plausible(found: Day): Day | Bad {
  return isPlausible(found) ? found : bad('dayImplausible');
}
