/** What a sheet's locale says about text: the order of day and month, the decimal mark, the language, the home currency. */

/** One sheet's locale, taken apart once. */
export type Locale = {
  /** As the sheet names it: `de_DE`. */
  readonly name: string;
  /** Two letters, lower case. */
  readonly language: string;
  /** Two letters, upper case; null when the locale names no country. */
  readonly region: string | null;
  /** How `03/04/2026` is read; null where both orders are in use and nothing may be assumed. */
  readonly dayOrder: 'dayFirst' | 'monthFirst' | null;
  readonly decimal: '.' | ',';
};

const MONTH_FIRST = new Set(['en', 'en_US', 'en_PH', 'es_US', 'es_PR', 'es_PA', 'fil_PH', 'haw_US']);
/** Year-first countries: a year at the end comes from somewhere else, in either order. */
const NO_ORDER = new Set(['en_CA', 'fr_CA', 'ja', 'zh', 'ko']);

const POINT_LANGUAGES = new Set(['en', 'ja', 'zh', 'ko', 'th', 'he', 'iw', 'hi', 'ms', 'fil', 'cy', 'ga', 'sw']);
const POINT_LOCALES = new Set([
  ...['de_CH', 'de_LI', 'it_CH', 'es_MX', 'es_US', 'es_PR', 'es_PA', 'es_PE'],
  ...['es_GT', 'es_HN', 'es_NI', 'es_SV', 'es_DO'],
]);
const COMMA_LOCALES = new Set(['en_ZA']);

const HOME_CURRENCIES: Readonly<Record<string, string>> = {
  ...{ US: 'USD', GB: 'GBP', CH: 'CHF', LI: 'CHF', CA: 'CAD', AU: 'AUD', NZ: 'NZD', JP: 'JPY', CN: 'CNY', IN: 'INR' },
  ...{ SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', PL: 'PLN', CZ: 'CZK', HU: 'HUF', RO: 'RON', TR: 'TRY', UA: 'UAH' },
  ...{ MX: 'MXN', BR: 'BRL', AR: 'ARS', CL: 'CLP', CO: 'COP', ZA: 'ZAR', IL: 'ILS', KR: 'KRW', HK: 'HKD', SG: 'SGD' },
  ...{ TH: 'THB', PH: 'PHP', KW: 'KWD', AE: 'AED' },
};

/**
 * Takes a locale name apart.
 *
 * @param name  as `getSpreadsheetLocale` gives it: `de_DE`, `en`, also with a hyphen
 */
export function readLocale(name: string): Locale {
  const [language = 'en', ...rest] = (name || 'en').replace(/-/g, '_').split('_');
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase() ?? null;
  const lower = language.toLowerCase();
  const key = region === null ? lower : `${lower}_${region}`;
  const isPoint = (POINT_LANGUAGES.has(lower) && !COMMA_LOCALES.has(key)) || POINT_LOCALES.has(key);
  return { name, language: lower, region, dayOrder: dayOrder(lower, key), decimal: isPoint ? '.' : ',' };
}

/** The currency of the locale's country; EUR where none is known, as most of our languages are spoken there. */
export function homeCurrency(locale: Locale): string {
  if (locale.region === null) return locale.language === 'en' ? 'USD' : 'EUR';
  return HOME_CURRENCIES[locale.region] ?? 'EUR';
}

function dayOrder(language: string, key: string): Locale['dayOrder'] {
  if (MONTH_FIRST.has(key)) return 'monthFirst';
  return NO_ORDER.has(key) || NO_ORDER.has(language) ? null : 'dayFirst';
}
