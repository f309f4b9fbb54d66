/** Exact amounts in whole minor units of an ISO currency. Nothing is ever added across currencies. */
import { currencyDigits } from './currencies';

/** `{ minor: 125000, currency: 'EUR' }` is €1,250.00; JPY has no minor unit, KWD has three digits. */
export type Money = { readonly minor: number; readonly currency: string };

/**
 * An amount of whole minor units.
 *
 * @throws RangeError when they are not a whole number that can be held exactly, or the code is not a currency
 */
export function money(minor: number, currency: string): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`not a whole number of minor units: ${minor}`);
  if (currencyDigits(currency) === null) throw new RangeError(`not a currency: ${currency}`);
  return { minor: minor === 0 ? 0 : minor, currency };
}

/**
 * The sum of two amounts of one currency.
 *
 * @throws RangeError when the currencies differ
 */
export function add(a: Money, b: Money): Money {
  return money(a.minor + sameCurrency(a, b).minor, a.currency);
}

/**
 * What is left of `a` when `b` is taken away; negative when `b` is more.
 *
 * @throws RangeError when the currencies differ
 */
export function subtract(a: Money, b: Money): Money {
  return money(a.minor - sameCurrency(a, b).minor, a.currency);
}

/** One total for each currency, in alphabetical order of the codes, so that it does not hang on the order of rows. */
export function sumByCurrency(amounts: readonly Money[]): Money[] {
  const totals = new Map<string, Money>();
  for (const amount of amounts) {
    const before = totals.get(amount.currency);
    totals.set(amount.currency, before === undefined ? amount : add(before, amount));
  }
  return [...totals.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** More than nothing. */
export function isPositive(amount: Money): boolean {
  return amount.minor > 0;
}

/**
 * Whether `a` is less than `b`.
 *
 * @throws RangeError when the currencies differ
 */
export function isLess(a: Money, b: Money): boolean {
  return a.minor < sameCurrency(a, b).minor;
}

/** The amount as a plain decimal number with all its digits: `1250.00`, `-0.05`; JPY `1250`. For files, not for readers. */
export function decimal(amount: Money): string {
  const digits = digitsOf(amount.currency);
  const text = `${Math.abs(amount.minor)}`.padStart(digits + 1, '0');
  const point = text.length - digits;
  const sign = amount.minor < 0 ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, point)}.${text.slice(point)}`;
}

/**
 * An amount from a plain decimal number as `decimal` writes it; fewer digits or closing zeros may stand (`1250`, `1250.5`).
 *
 * Null when it is not such a number, has a part of a minor unit (`0.005` EUR), is too large to be exact, or the code is
 * not a currency.
 */
export function fromDecimal(text: string, currency: string): Money | null {
  const digits = currencyDigits(currency);
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (digits === null || parts === null) return null;
  const [, sign, whole, fraction = ''] = parts;
  if (/[1-9]/.test(fraction.slice(digits))) return null;
  const minor = Number(`${sign}${whole}${fraction.slice(0, digits).padEnd(digits, '0')}`);
  return Number.isSafeInteger(minor) ? money(minor, currency) : null;
}

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} do not add up`);
  return b;
}

function digitsOf(currency: string): number {
  const digits = currencyDigits(currency);
  if (digits === null) throw new RangeError(`not a currency: ${currency}`);
  return digits;
}
