/**
 * One cell → an exact amount, or why not. Numbers are taken as they are; in text, shape and locale together tell the
 * decimal mark from the mark between thousands. Nothing is rounded away.
 */
import { currencyDigits } from '../core/currencies';
import { fromDecimal, type Money, money } from '../core/money';
import { type Bad, bad, cellFault, cellText, isBad, type RawCell } from './cells';
import { type CurrencyContext, currencyOf } from './currencyCells';

/** Binary fractions are off by far less; an amount off by more was never whole minor units. */
const FLOAT_SLACK = 1e-6;

/** No marks between thousands, one or two decimals: nothing to decide. */
const PLAIN = /^\d{1,12}(?:[.,]\d{1,2})?$/;
const SPACES = /[\s\u00a0\u2009\u202f]+/g;
const MINUS = /[\u2212\u2013\u2014]/g;
const DASHES_ONLY = /^[-\u2212\u2013\u2014\s]+$/;
/** What stands before, the number, what stands behind. */
const AMOUNT = /^((?:\p{L}\.|[^\d.,])*)([\d.,' \u2019]*\d[.,]?)([^\d]*)$/u;
const BRACKETED = /^([^\d()]*)\(([^()]*\d[^()]*)\)([^\d()]*)$/;
/** `1.234,-` and `1'234.–`: no minor units. */
const NO_CENTS = /[.,](?:-{1,2})(?=\s|$|[^\d])/;

const LIKE_A_CURRENCY = /^(?:\p{L}{2,3}\.?|\p{L}*\p{Sc})$/u;

/** What an amount cell says: its number as a plain decimal, and the currency written beside it. */
type Written = { readonly decimal: string; readonly sign: string | null };

/**
 * Reads an amount in a currency.
 *
 * A number must be whole minor units but for the noise of binary fractions; text may carry the currency, which must not
 * be another one (`currencyDiffers`). `(120.00)`, `-120` and `120-` are negative. A lone dash is empty.
 *
 * @returns null for an empty cell
 * @example `1.234,50 €`, `1,234.50`, `1'234.50` and `€ 1 234,50` are 1,234.50; `1.234` is 1,234 where the comma is decimal
 */
export function readMoney(cell: RawCell | undefined, currency: string, context: CurrencyContext): Money | null | Bad {
  return moneyOf(amountParts(cell, context), currency, context);
}

/** What an amount cell says before its currency is known: a number, or its text taken apart. */
export type AmountParts = number | Written | null | Bad;

/** @returns null for an empty cell */
export function amountParts(cell: RawCell | undefined, context: CurrencyContext): AmountParts {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return bad('amountUnreadable');
  const text = cellText(cell);
  if (text === '' || DASHES_ONLY.test(text)) return null;
  return cellFault(text) ?? takeApart(text, context) ?? bad('amountUnreadable');
}

/** The currency written beside the number; null when none is, or it is not known. */
export function writtenCurrency(parts: AmountParts, context: CurrencyContext): string | null {
  if (parts === null || typeof parts === 'number' || isBad(parts) || parts.sign === null) return null;
  return currencyOf(parts.sign, context);
}

/** The amount in this currency, as `readMoney` has it. */
export function moneyOf(parts: AmountParts, currency: string, context: CurrencyContext): Money | null | Bad {
  if (parts === null || isBad(parts)) return parts;
  if (typeof parts === 'number') return fromNumber(parts, currency);
  if (parts.sign !== null) {
    const named = currencyOf(parts.sign, context);
    if (named === null) return LIKE_A_CURRENCY.test(parts.sign) ? bad('currencyUnknown') : bad('amountUnreadable');
    if (named !== currency) return bad('currencyDiffers', { one: named, other: currency });
  }
  return fromDecimal(parts.decimal, currency) ?? tooFine(currency);
}

function fromNumber(number: number, currency: string): Money | Bad {
  const digits = currencyDigits(currency);
  if (digits === null || !Number.isFinite(number)) return bad('amountUnreadable');
  const scale = 10 ** digits;
  // Half up: away from zero for negative amounts too, so that a credit note mirrors its invoice.
  const minor = Math.sign(number) * Math.round(Math.abs(number) * scale);
  if (!Number.isSafeInteger(minor)) return bad('amountUnreadable');
  return Math.abs(number - minor / scale) > FLOAT_SLACK ? tooFine(currency) : money(minor, currency);
}

function tooFine(currency: string): Bad {
  return bad('amountUnreadable', { currency, digits: String(currencyDigits(currency) ?? 2) });
}

function takeApart(written: string, context: CurrencyContext): Written | null {
  if (PLAIN.test(written)) return { decimal: written.replace(',', '.'), sign: null };
  const text = written.replace(SPACES, ' ').replace(MINUS, '-').replace(NO_CENTS, '');
  const bracketed = BRACKETED.exec(text);
  const parts = AMOUNT.exec(bracketed ? `${bracketed[1]}${bracketed[2]}${bracketed[3]}`.trim() : text);
  if (!parts) return null;
  const [, before = '', number = '', behind = ''] = parts;
  const minuses = (before + behind).split('-').length - 1;
  if (minuses > 1 || (minuses > 0 && bracketed)) return null;
  const decimal = plainDecimal(number.trim(), context.locale.decimal);
  if (decimal === null) return null;
  const sign = beside(before.replace('-', '').replace('+', '').trim(), behind.replace('-', '').trim());
  if (sign === undefined) return null;
  return { decimal: minuses > 0 || bracketed ? `-${decimal}` : decimal, sign };
}

/** A currency may stand on one side, or on both as in `€ 12.00 EUR`: then the word counts. */
function beside(before: string, behind: string): string | null | undefined {
  if (before === '' && behind === '') return null;
  if (before === '' || behind === '') return before || behind;
  return /^[A-Z]{3}$/i.test(behind) && before.length <= 2 ? behind : undefined;
}

/** `1.234,50` → `1234.50`; null when the marks do not stand as thousands and decimals do. */
function plainDecimal(number: string, decimalMark: '.' | ','): string | null {
  const mark = decimalMarkOf(number, decimalMark);
  const at = mark === null ? -1 : number.lastIndexOf(mark);
  const whole = at < 0 ? number : number.slice(0, at);
  const fraction = at < 0 ? '' : number.slice(at + 1);
  if (!/^\d*$/.test(fraction) || !isWellGrouped(whole)) return null;
  const digits = whole.replace(/\D/g, '');
  if (digits === '' && fraction === '') return null;
  return fraction === '' ? digits : `${digits === '' ? '0' : digits}.${fraction}`;
}

function decimalMarkOf(number: string, localeMark: '.' | ','): '.' | ',' | null {
  const point = number.lastIndexOf('.');
  const comma = number.lastIndexOf(',');
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const at = Math.max(point, comma);
  const mark = point >= 0 ? '.' : ',';
  if (at < 0 || number.indexOf(mark) !== at) return null;
  const looksLikeThousands = number.length - at - 1 === 3 && /^[1-9]\d{0,2}$/.test(number.slice(0, at));
  return looksLikeThousands && mark !== localeMark ? null : mark;
}

/** Thousands in threes, or in twos above the first three as in India; one kind of mark. */
function isWellGrouped(whole: string): boolean {
  if (/^\d*$/.test(whole)) return true;
  return /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$|^\d{1,3}(?:['\u2019]\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$/.test(whole);
}
