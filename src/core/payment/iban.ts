/** International account numbers: whether one can be one, whose it is, how people read it. A typing error must never stand in a letter that asks for money. */
import { restOf97 } from './checkDigits';

/**
 * The IBAN without blanks, upper case; null when its country has none, its length is not the country's or its check
 * digits are wrong.
 *
 * @source ISO 13616 and its registry (lengths), ISO 7064 MOD 97-10 (check digits)
 */
export function readIban(text: string): string | null {
  const iban = text.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return null;
  if (iban.length !== LENGTHS.get(countryOfIban(iban))) return null;
  return restOf97(iban.slice(4) + iban.slice(0, 4)) === 1 ? iban : null;
}

/** An IBAN as people read it: `GB33BUKB20201555555555` → `GB33 BUKB 2020 1555 5555 55`. */
export function groupedIban(iban: string): string {
  return iban
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1 ');
}

/** Two-letter code of the country that keeps the account. @param iban as `readIban` gives it */
export function countryOfIban(iban: string): string {
  return iban.slice(0, 2);
}

/**
 * Whether an account of Switzerland or Liechtenstein takes payments with a QR reference, and no others.
 *
 * @param iban as `readIban` gives it
 * @source QR-IID 30000 to 31999 (Swiss Implementation Guidelines QR-bill)
 */
export function isQrIban(iban: string): boolean {
  const bank = iban.slice(4, 9);
  return isSwissIban(iban) && bank >= '30000' && bank <= '31999';
}

/** Whether an account is kept in Switzerland or Liechtenstein. @param iban as `readIban` gives it */
export function isSwissIban(iban: string): boolean {
  return ['CH', 'LI'].includes(countryOfIban(iban));
}

/** The registry's lengths; what countries outside it agreed among banks is left out. */
const COUNTRIES_BY_LENGTH: readonly (readonly [number, string])[] = [
  [15, 'NO'],
  [16, 'BE'],
  [18, 'DK FI FK FO GL NL SD'],
  [19, 'MK SI'],
  [20, 'AT BA EE KZ LT LU MN XK'],
  [21, 'CH HR LI LV'],
  [22, 'BG BH CR DE GB GE IE ME RS VA'],
  [23, 'AE GI IL IQ OM SO TL'],
  [24, 'AD CZ ES MD PK RO SA SE SK TN VG'],
  [25, 'LY PT ST'],
  [26, 'IS TR'],
  [27, 'BI DJ FR GR IT MC MR SM'],
  [28, 'AL AZ BY CY DO GT HN HU LB NI PL SV'],
  [29, 'BR EG PS QA UA'],
  [30, 'JO KW MU YE'],
  [31, 'MT SC'],
  [32, 'LC'],
  [33, 'RU'],
];

const LENGTHS: ReadonlyMap<string, number> = new Map(
  COUNTRIES_BY_LENGTH.flatMap(([length, countries]) =>
    countries.split(' ').map((country) => [country, length] as const),
  ),
);
