/** Numbers as people write them in a locale: grouping, decimals, per cent, currency signs, brackets for minus. */
import { getLocale } from 'numfmt';

/** `format` is null for a plain number. */
export type NumberRead = { readonly value: number; readonly format: string | null };

const CURRENCY = '[$€£¥₹₽₺₩₪]|zł|kr|Kč|CHF|Fr\\.';
const SHAPE = new RegExp(
  `^(\\()?([-+\u2212])?\\s*(${CURRENCY})?\\s*([-\u2212])?\\s*([^\\s()%][^()%]*?)\\s*(${CURRENCY})?\\s*(%)?(\\))?$`,
  'u',
);

/** `de-DE` for `de_DE`. */
export function localeTag(locale: string): string {
  return locale.replace('_', '-');
}

/** `1.234,50 €` under `de_DE` is 1234.5; null for everything that is no number there. */
export function parseNumberText(text: string, locale: string): NumberRead | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [, open, sign, before, innerSign, digits = '', after, percent, close] = match;
  const isBracketed = open !== undefined;
  if (isBracketed !== (close !== undefined)) return null;
  if ((before !== undefined && after !== undefined) || (sign !== undefined && innerSign !== undefined)) return null;
  if (isBracketed && (sign !== undefined || innerSign !== undefined)) return null;
  const separators = separatorsOf(locale);
  const plain = plainDigits(digits, separators);
  // "+33 612 345 678" is a telephone number in every country.
  if (plain === null || (sign === '+' && /\s/.test(digits))) return null;
  const isNegative = isBracketed || (sign !== undefined && sign !== '+') || innerSign !== undefined;
  const number = (isNegative ? -1 : 1) * Number(plain);
  if (!Number.isFinite(number)) return null;
  const hasDecimals = plain.includes('.');
  if (percent !== undefined) return { value: number / 100, format: hasDecimals ? '0.00%' : '0%' };
  const isGrouped = separators.group.test(digits.slice(0, -1));
  return { value: number, format: formatOf(before, after, isGrouped, hasDecimals, /e/i.test(plain)) };
}

function formatOf(
  before: string | undefined,
  after: string | undefined,
  isGrouped: boolean,
  hasDecimals: boolean,
  isScientific: boolean,
): string | null {
  if (isScientific) return '0.00E+00';
  const digits = hasDecimals ? '#,##0.00' : '#,##0';
  if (before !== undefined) return `[$${before}]${digits}`;
  if (after !== undefined) return `${digits} [$${after}]`;
  return isGrouped ? digits : null;
}

type Separators = { readonly decimal: string; readonly group: RegExp };

function separatorsOf(locale: string): Separators {
  const { decimal = '.', group = ',' } = getLocale(localeTag(locale)) ?? {};
  if (/\s/.test(group)) return { decimal, group: /[ \u00a0\u202f]/ };
  if (/['’]/.test(group)) return { decimal, group: /['’]/ };
  return { decimal, group: group === '.' ? /\./ : /,/ };
}

/** Digits with a point for `Number`, null when groups are not of three or a character is out of place. */
function plainDigits(text: string, { decimal, group }: Separators): string | null {
  const point = decimal === ',' ? ',' : '\\.';
  const groups = group.source;
  const pattern = new RegExp(`^(\\d{1,3}(?:${groups}\\d{3})+|\\d+)?(?:${point}(\\d*))?(e[-+]?\\d{1,3})?$`, 'i');
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, whole = '', fraction = '', exponent = ''] = match;
  if (whole === '' && fraction === '') return null;
  return `${whole.replace(/\D/g, '') || '0'}${fraction === '' ? '' : `.${fraction}`}${exponent}`;
}
