/**
 * Days, amounts and numbers as the reader writes them, in six languages.
 *
 * The tables are our own: `Intl` has other data on every machine, and a mail must be the same wherever it is made.
 * An unknown language is read as English. No sentence is made here.
 */
import { type Day, weekday } from '../days';
import { decimal, type Money } from '../money';

/**
 * How a day is written, here in English:
 * `long` "3 November 2026", `short` "3 Nov 2026", `weekday` "Friday 6 November" within a sentence,
 * `heading` the same with a capital at its start in every language.
 */
export type DayStyle = 'long' | 'short' | 'weekday' | 'heading';

type Locale = {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly long: (dayOfMonth: string, month: string, year: string) => string;
  readonly short: (dayOfMonth: string, month: string, year: string) => string;
  readonly weekday: (weekday: string, dayOfMonth: string, month: string) => string;
  readonly group: string;
  readonly decimal: string;
  readonly currency: 'before' | 'beforeWithSpace' | 'after';
};

/** Keeps an amount on one line. */
const NBSP = '\u00a0';
/** The narrow one that parts thousands in French. */
const NARROW_NBSP = '\u202f';
/** A sign of its own: a hyphen is shorter, and may be left at the end of a line. */
const MINUS = '\u2212';
const SYMBOLS: Readonly<Record<string, string>> = {
  EUR: '€',
  GBP: '£',
  USD: '$',
  JPY: '¥',
  INR: '₹',
  AUD: 'A$',
  CAD: 'CA$',
  NZD: 'NZ$',
};

const EN: Locale = {
  weekdays: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  months: words('January February March April May June July August September October November December'),
  shortMonths: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  long: (d, m, y) => `${d} ${m} ${y}`,
  short: (d, m, y) => `${d} ${m} ${y}`,
  weekday: (w, d, m) => `${w} ${d} ${m}`,
  group: ',',
  decimal: '.',
  currency: 'before',
};

const LOCALES: Readonly<Record<string, Locale>> = {
  en: EN,
  fr: {
    ...EN,
    weekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    shortMonths: words('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    long: (d, m, y) => `${frenchFirst(d)} ${m} ${y}`,
    short: (d, m, y) => `${frenchFirst(d)} ${m} ${y}`,
    weekday: (w, d, m) => `${w} ${frenchFirst(d)} ${m}`,
    group: NARROW_NBSP,
    decimal: ',',
    currency: 'after',
  },
  de: {
    ...EN,
    weekdays: words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
    months: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    shortMonths: words('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'),
    long: (d, m, y) => `${d}. ${m} ${y}`,
    short: (d, m, y) => `${d}. ${m} ${y}`,
    weekday: (w, d, m) => `${w}, ${d}. ${m}`,
    group: '.',
    decimal: ',',
    currency: 'after',
  },
  es: {
    ...EN,
    weekdays: words('lunes martes miércoles jueves viernes sábado domingo'),
    months: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    shortMonths: words('ene feb mar abr may jun jul ago sep oct nov dic'),
    long: (d, m, y) => `${d} de ${m} de ${y}`,
    weekday: (w, d, m) => `${w} ${d} de ${m}`,
    group: '.',
    decimal: ',',
    currency: 'after',
  },
  nl: {
    ...EN,
    weekdays: words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
    months: words('januari februari maart april mei juni juli augustus september oktober november december'),
    shortMonths: words('jan feb mrt apr mei jun jul aug sep okt nov dec'),
    group: '.',
    decimal: ',',
    currency: 'beforeWithSpace',
  },
  it: {
    ...EN,
    weekdays: words('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
    months: words('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
    shortMonths: words('gen feb mar apr mag giu lug ago set ott nov dic'),
    long: (d, m, y) => `${italianFirst(d)} ${m} ${y}`,
    short: (d, m, y) => `${italianFirst(d)} ${m} ${y}`,
    weekday: (w, d, m) => `${w} ${italianFirst(d)} ${m}`,
    group: '.',
    decimal: ',',
    currency: 'after',
  },
};

/**
 * A day in words.
 *
 * @param language two-letter code; `de-AT` is read as `de`
 */
export function formatDay(day: Day, language: string, style: DayStyle): string {
  const locale = localeOf(language);
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const d = String(Number(dayOfMonth));
  const monthIndex = Number(month) - 1;
  const name = locale.months[monthIndex] ?? month;
  if (style === 'long') return locale.long(d, name, year);
  if (style === 'short') return locale.short(d, locale.shortMonths[monthIndex] ?? month, year);
  const text = locale.weekday(locale.weekdays[weekday(day) - 1] ?? '', d, name);
  return style === 'heading' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/**
 * An amount with its currency: "€1,250.00", "1.250,00 €", "€ 1.250,00", "CHF 1,250.00". Blanks in it never break a line.
 *
 * The digits after the point are the currency's (JPY none, KWD three). A currency without a sign of its own is its code.
 */
export function formatMoney(money: Money, language: string): string {
  const locale = localeOf(language);
  const [whole = '', fraction] = decimal(money).replace('-', '').split('.');
  const number = `${grouped(whole, locale.group)}${fraction === undefined ? '' : locale.decimal + fraction}`;
  const sign = money.minor < 0 ? MINUS : '';
  const symbol = SYMBOLS[money.currency] ?? money.currency;
  if (locale.currency === 'after') return `${sign}${number}${NBSP}${symbol}`;
  if (locale.currency === 'beforeWithSpace') return `${symbol}${NBSP}${sign}${number}`;
  return /[A-Z]$/.test(symbol) ? `${symbol}${NBSP}${sign}${number}` : `${sign}${symbol}${number}`;
}

/** A whole number with its thousands apart: 1200 is "1,200" in English, "1.200" in German. */
export function formatNumber(value: number, language: string): string {
  const digits = grouped(String(Math.abs(Math.round(value))), localeOf(language).group);
  return value < 0 ? MINUS + digits : digits;
}

/** A plain decimal number with all its digits: `10.15` is "10.15" in English, "10,15" in German; a minus is a real one. */
export function formatDecimal(number: string, language: string): string {
  const locale = localeOf(language);
  const [whole = '', fraction] = number.replace('-', '').split('.');
  const digits = fraction === undefined ? '' : locale.decimal + fraction;
  return `${number.charAt(0) === '-' ? MINUS : ''}${grouped(whole, locale.group)}${digits}`;
}

function localeOf(language: string): Locale {
  return LOCALES[language.slice(0, 2).toLowerCase()] ?? EN;
}

function grouped(digits: string, separator: string): string {
  if (digits.length < 4) return digits;
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** French and Italian count the first day of a month and no other: "1er", "1º". */
function frenchFirst(dayOfMonth: string): string {
  return dayOfMonth === '1' ? '1er' : dayOfMonth;
}

function italianFirst(dayOfMonth: string): string {
  return dayOfMonth === '1' ? '1º' : dayOfMonth;
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
