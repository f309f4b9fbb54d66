/**
 * Days and sums as text. Amounts come written from the server; only a sum that the page makes itself is
 * written here, in the server's own way.
 */
import type { Amount } from '../src/api';
import { months } from './text';

/** `2026-11-03` → "3 November 2026". Anything else is shown as it came. */
export function formatDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const name = months.split(' ')[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

/** `2026-11-03 09:12` → "3 November 2026, 09:12". */
export function formatWhen(when: string): string {
  const [day = '', time] = when.split(' ');
  return time === undefined ? when : `${formatDay(day)}, ${time}`;
}

/** One total for each currency, in order of first appearance; never added across currencies. */
export function sumAmounts(amounts: readonly Amount[]): readonly Amount[] {
  const byCurrency = new Map<string, readonly Amount[]>();
  for (const one of amounts) byCurrency.set(one.currency, [...(byCurrency.get(one.currency) ?? []), one]);
  return [...byCurrency.values()].map(sumOfOne);
}

function sumOfOne(amounts: readonly Amount[]): Amount {
  const [first] = amounts;
  if (first === undefined) throw new RangeError('a sum of nothing has no currency');
  if (amounts.length === 1) return first;
  const minor = amounts.reduce((sum, one) => sum + one.minor, 0);
  // The longest is the likeliest to show the thousands separator.
  const model = amounts.reduce((longest, one) => (one.text.length > longest.text.length ? one : longest), first);
  return amountLike(model, minor);
}

/** The same amount of money, more or less of it, written in the same way. */
export function amountLike(model: Amount, minor: number): Amount {
  return { minor, currency: model.currency, text: writeLike(model, minor) };
}

/** Writes `minor` with the symbol, the separators and the side of `model.text`, which stands for `model.minor`. */
function writeLike(model: Amount, minor: number): string {
  const [, before = '', body = '', after = ''] = /^(\D*)(\d.*\d|\d)(\D*)$/.exec(model.text) ?? [];
  const decimals = decimalsOf(model.currency);
  const point = decimals === 0 ? '' : body.charAt(body.length - decimals - 1);
  const whole = decimals === 0 ? body : body.slice(0, -decimals - 1);
  const group = /\D/.exec(whole)?.[0] ?? (point === ',' ? '.' : ',');
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const units = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, group);
  return before + units + point + digits.slice(digits.length - decimals) + after;
}

/** Digits after the point: 2 for EUR, 0 for JPY; 2 for what is no currency. */
export function decimalsOf(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) return 2;
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
