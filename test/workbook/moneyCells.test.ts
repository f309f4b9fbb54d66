import fc from 'fast-check';
import { decimal, money } from '../../src/core/money';
import type { RawCell } from '../../src/workbook/cells';
import { readLocale } from '../../src/workbook/locale';
import { amountParts, readMoney, writtenCurrency } from '../../src/workbook/moneyCells';

const context = (locale: string, home = 'EUR') => ({ home, locale: readLocale(locale) });
const read = (cell: RawCell, currency: string, locale: string) => readMoney(cell, currency, context(locale));

describe('a number is taken as it is, in whole minor units', () => {
  test.each`
    number                | currency | minor
    ${1234.5}             | ${'EUR'} | ${123450}
    ${0}                  | ${'EUR'} | ${0}
    ${-120}               | ${'EUR'} | ${-12000}
    ${0.1 + 0.2}          | ${'EUR'} | ${30}
    ${1.1 * 3}            | ${'EUR'} | ${330}
    ${(4.35 * 100) / 100} | ${'EUR'} | ${435}
    ${119.9999999}        | ${'EUR'} | ${12000}
    ${5000}               | ${'JPY'} | ${5000}
    ${1.234}              | ${'KWD'} | ${1234}
    ${9999999999.99}      | ${'EUR'} | ${999999999999}
  `('$number $currency', ({ number, currency, minor }) => {
    expect(read(number, currency, 'en_US')).toEqual({ minor, currency });
  });

  test.each`
    number      | currency | digits
    ${119.988}  | ${'EUR'} | ${'2'}
    ${0.005}    | ${'EUR'} | ${'2'}
    ${10.00001} | ${'EUR'} | ${'2'}
    ${100.5}    | ${'JPY'} | ${'0'}
  `('$number $currency has too many digits and is not rounded', ({ number, currency, digits }) => {
    expect(read(number, currency, 'en_US')).toEqual({ bad: 'amountUnreadable', params: { currency, digits } });
  });
});

describe('text is read by its shape and the locale', () => {
  test.each`
    text                      | locale     | decimal
    ${'1.234,50 €'}           | ${'de_DE'} | ${'1234.50'}
    ${'1.234,50 €'}           | ${'en_US'} | ${'1234.50'}
    ${'1,234.50'}             | ${'en_US'} | ${'1234.50'}
    ${'1,234.50'}             | ${'de_DE'} | ${'1234.50'}
    ${"1'234.50"}             | ${'de_CH'} | ${'1234.50'}
    ${'1’234.50'}             | ${'de_CH'} | ${'1234.50'}
    ${'€ 1 234,50'}           | ${'fr_FR'} | ${'1234.50'}
    ${'1\u00a0234,50\u00a0€'} | ${'fr_FR'} | ${'1234.50'}
    ${'1\u202f234,50 €'}      | ${'fr_FR'} | ${'1234.50'}
    ${'EUR 1.234.567,89'}     | ${'de_DE'} | ${'1234567.89'}
    ${'12,34,567.50'}         | ${'en_IN'} | ${'1234567.50'}
    ${'(120.00)'}             | ${'en_US'} | ${'-120.00'}
    ${'(€120.00)'}            | ${'en_US'} | ${'-120.00'}
    ${'€(120.00)'}            | ${'en_US'} | ${'-120.00'}
    ${'-120'}                 | ${'en_US'} | ${'-120.00'}
    ${'−120,00'}              | ${'fr_FR'} | ${'-120.00'}
    ${'120,00-'}              | ${'de_DE'} | ${'-120.00'}
    ${'-€5.00'}               | ${'en_US'} | ${'-5.00'}
    ${'€ -5,00'}              | ${'nl_NL'} | ${'-5.00'}
    ${'+5.00'}                | ${'en_US'} | ${'5.00'}
    ${'1.234'}                | ${'de_DE'} | ${'1234.00'}
    ${'1,234'}                | ${'en_US'} | ${'1234.00'}
    ${'12.50'}                | ${'de_DE'} | ${'12.50'}
    ${'12,5'}                 | ${'en_US'} | ${'12.50'}
    ${'1234.5'}               | ${'de_DE'} | ${'1234.50'}
    ${'1.234,-'}              | ${'de_DE'} | ${'1234.00'}
    ${'1.234,--'}             | ${'de_DE'} | ${'1234.00'}
    ${"1'234.–"}              | ${'de_CH'} | ${'1234.00'}
    ${'50,- €'}               | ${'de_DE'} | ${'50.00'}
    ${',50'}                  | ${'de_DE'} | ${'0.50'}
    ${'50.'}                  | ${'en_US'} | ${'50.00'}
    ${'€ 12.00 EUR'}          | ${'en_US'} | ${'12.00'}
    ${'12 Euro'}              | ${'de_DE'} | ${'12.00'}
    ${'1.234,500'}            | ${'de_DE'} | ${'1234.50'}
    ${'0'}                    | ${'de_DE'} | ${'0.00'}
  `('$text in $locale is $decimal', ({ text, locale, decimal: expected }) => {
    const found = read(text, 'EUR', locale);
    expect(found && 'minor' in found ? decimal(found) : found).toBe(expected);
  });

  test.each`
    text            | locale
    ${'1.234'}      | ${'en_US'}
    ${'1,234'}      | ${'de_DE'}
    ${'0.123'}      | ${'de_DE'}
    ${'12.345,678'} | ${'de_DE'}
  `('$text in $locale is a number with three decimals: too many for EUR', ({ text, locale }) => {
    expect(read(text, 'EUR', locale)).toMatchObject({ bad: 'amountUnreadable', params: { digits: '2' } });
  });

  test.each([
    'abc',
    '12 34',
    '1.23.4',
    '1,2,3',
    '1.2,3.4',
    '12,34.567,8',
    '50%',
    '2 x 50',
    '--5',
    '-(5)',
    '1.5k',
    'TRUE',
    '1 2345',
    'about 50',
  ])('%s is no amount', (text) => {
    expect(read(text, 'EUR', 'de_DE')).toMatchObject({ bad: 'amountUnreadable' });
  });

  test.each(['', '  ', '-', '–', '—'])('"%s" is empty', (text) => {
    expect(read(text, 'EUR', 'de_DE')).toBeNull();
  });

  test.each`
    cell                                    | code
    ${'#REF!'}                              | ${'formulaError'}
    ${'#N/A'}                               | ${'formulaError'}
    ${'Loading...'}                         | ${'stillLoading'}
    ${true}                                 | ${'amountUnreadable'}
    ${{ day: '2026-03-08', time: '00:00' }} | ${'amountUnreadable'}
    ${'12 Foo'}                             | ${'currencyUnknown'}
    ${'US$ 12'}                             | ${'currencyDiffers'}
    ${'12 CHF'}                             | ${'currencyDiffers'}
  `('$cell in a euro column: $code', ({ cell, code }) => {
    expect(read(cell, 'EUR', 'de_DE')).toMatchObject({ bad: code });
  });
});

test('a number and its text in either notation are the same amount', () => {
  const notations = fc.constantFrom<readonly [string, string, string]>(
    ['.', ',', 'de_DE'],
    [',', '.', 'en_US'],
    [' ', ',', 'fr_FR'],
    ['\u202f', ',', 'fr_FR'],
    ["'", '.', 'de_CH'],
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), notations, (minor, [group, mark, locale]) => {
      const [whole = '', cents = ''] = decimal(money(Math.abs(minor), 'EUR')).split('.');
      const text = `${minor < 0 ? '-' : ''}${whole.replace(/\B(?=(?:\d{3})+$)/g, group)}${mark}${cents}`;
      expect(read(text, 'EUR', locale)).toEqual(money(minor, 'EUR'));
    }),
  );
});

describe('the currency written in an amount', () => {
  test.each`
    cell            | locale     | currency
    ${'1.234,50 €'} | ${'de_DE'} | ${'EUR'}
    ${'CHF 12.00'}  | ${'de_CH'} | ${'CHF'}
    ${'Fr. 12.00'}  | ${'de_CH'} | ${'CHF'}
    ${'£12'}        | ${'en_GB'} | ${'GBP'}
    ${'$12'}        | ${'en_US'} | ${'USD'}
    ${'12 zł'}      | ${'pl_PL'} | ${'PLN'}
    ${'12.00'}      | ${'en_US'} | ${null}
    ${'12 Foo'}     | ${'en_US'} | ${null}
    ${1250}         | ${'en_US'} | ${null}
    ${''}           | ${'en_US'} | ${null}
  `('$cell → $currency', ({ cell, locale, currency }) => {
    expect(writtenCurrency(amountParts(cell, context(locale)), context(locale))).toBe(currency);
  });
});
