/** Which currency a text or a number format speaks of. Several currencies share a sign: then the workbook decides. */
import { currencyDigits } from '../core/currencies';
import { type Bad, bad } from './cells';
import { homeCurrency, type Locale } from './locale';

/** What settles a shared sign such as `$` or `kr`: the workbook's own currency, else the locale's country. */
export type CurrencyContext = { readonly home: string; readonly locale: Locale };

/** Signs and names of one meaning. Longer ones are tried first by being looked up whole. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ '€': 'EUR', EURO: 'EUR', EUROS: 'EUR', '£': 'GBP', '₤': 'GBP', STG: 'GBP' },
  ...{ US$: 'USD', $US: 'USD', USD$: 'USD', A$: 'AUD', AU$: 'AUD', C$: 'CAD', CA$: 'CAD', CAD$: 'CAD', NZ$: 'NZD' },
  ...{ HK$: 'HKD', S$: 'SGD', NT$: 'TWD', MX$: 'MXN', R$: 'BRL', 'CN¥': 'CNY', 'JP¥': 'JPY', RMB: 'CNY', 元: 'CNY' },
  ...{ SFR: 'CHF', 'SFR.': 'CHF', FR: 'CHF', 'FR.': 'CHF', FRS: 'CHF', FRANKEN: 'CHF', 円: 'JPY' },
  ...{ ZŁ: 'PLN', KČ: 'CZK', FT: 'HUF', LEI: 'RON', '₽': 'RUB', '₴': 'UAH', '₺': 'TRY', TL: 'TRY' },
  ...{ '₹': 'INR', 'RS.': 'INR', '₪': 'ILS', '₩': 'KRW', '฿': 'THB', '₱': 'PHP', '₫': 'VND', '₦': 'NGN', '₸': 'KZT' },
};

/** Signs of several currencies; the first is meant when neither the workbook nor its country uses one of them. */
const SHARED: Readonly<Record<string, { readonly of: readonly string[]; readonly otherwise: string | null }>> = {
  $: {
    of: ['USD', 'CAD', 'AUD', 'NZD', 'MXN', 'SGD', 'HKD', 'ARS', 'CLP', 'COP', 'UYU', 'TWD'],
    otherwise: 'USD',
  },
  '¥': { of: ['JPY', 'CNY'], otherwise: 'JPY' },
  KR: { of: ['SEK', 'NOK', 'DKK', 'ISK'], otherwise: null },
  'KR.': { of: ['DKK', 'SEK', 'NOK', 'ISK'], otherwise: null },
  DOLLAR: { of: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'], otherwise: 'USD' },
  DOLLARS: { of: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'], otherwise: 'USD' },
  R: { of: ['ZAR'], otherwise: null },
};

/** The countries that number formats name for a shared sign: `[$$-1009]` is a Canadian dollar. */
const BY_LANGUAGE_ID: Readonly<Record<string, string>> = {
  ...{ '409': 'USD', '1009': 'CAD', c0c: 'CAD', c09: 'AUD', '1409': 'NZD', '80a': 'MXN', '4809': 'SGD', c04: 'HKD' },
  ...{
    '41d': 'SEK',
    '406': 'DKK',
    '414': 'NOK',
    '814': 'NOK',
    '40f': 'ISK',
    '411': 'JPY',
    '804': 'CNY',
    '1c09': 'ZAR',
  },
};

/**
 * The currency a word or sign names: `EUR`, `eur`, `€`, `CHF`, `kr`, `zł`, `US$`.
 *
 * @returns null when it names none, or a shared sign cannot be settled
 */
export function currencyOf(text: string, context: CurrencyContext): string | null {
  const upper = text.trim().toUpperCase();
  if (currencyDigits(upper) !== null) return upper;
  return NAMES[upper] ?? settleShared(upper, context);
}

/**
 * The currency a number format shows: `#,##0.00 "€"`, `[$CHF-807] #,##0.00`, `[$$-409]#,##0.00`.
 *
 * @returns null when the format shows none, as `General` or `#,##0.00` do; a reason when it shows one that cannot be settled
 */
export function currencyOfFormat(format: string, context: CurrencyContext): string | null | Bad {
  const positive = format.split(';')[0] ?? '';
  const [, sign = '', id = ''] = /\[\$([^\]-]+)(?:-([0-9a-fA-F]+))?[^\]]*\]/.exec(positive) ?? [];
  if (sign.trim() !== '') return ofCountry(sign.trim(), id) ?? currencyOf(sign, context) ?? bad('currencyUnknown');
  const quoted = /"([^"]+)"/.exec(positive)?.[1];
  if (quoted !== undefined && quoted.trim() !== '') return currencyOf(quoted, context);
  const bare = /\\?([$€£¥₹₽₩₪₺₴₱₫]|zł|Kč|kr)/.exec(positive.replace(/\[[^\]]*\]/g, ''))?.[1];
  return bare === undefined ? null : (currencyOf(bare, context) ?? bad('currencyUnknown'));
}

function ofCountry(sign: string, languageId: string): string | null {
  const named = BY_LANGUAGE_ID[languageId.toLowerCase().replace(/^0+/, '')];
  return named !== undefined && SHARED[sign.toUpperCase()]?.of.includes(named) ? named : null;
}

function settleShared(sign: string, { home, locale }: CurrencyContext): string | null {
  const shared = SHARED[sign];
  if (!shared) return null;
  if (shared.of.includes(home)) return home;
  const ours = homeCurrency(locale);
  return shared.of.includes(ours) ? ours : shared.otherwise;
}
