import { currencyOf, currencyOfFormat } from '../../src/workbook/currencyCells';
import { homeCurrency, readLocale } from '../../src/workbook/locale';

describe('a currency is named by its code, its sign or its word', () => {
  test.each`
    text      | home     | locale     | currency
    ${'EUR'}  | ${'USD'} | ${'en_US'} | ${'EUR'}
    ${'eur'}  | ${'USD'} | ${'en_US'} | ${'EUR'}
    ${' € '}  | ${'USD'} | ${'en_US'} | ${'EUR'}
    ${'Euro'} | ${'USD'} | ${'en_US'} | ${'EUR'}
    ${'£'}    | ${'USD'} | ${'en_US'} | ${'GBP'}
    ${'SFr.'} | ${'EUR'} | ${'de_CH'} | ${'CHF'}
    ${'zł'}   | ${'EUR'} | ${'pl_PL'} | ${'PLN'}
    ${'Kč'}   | ${'EUR'} | ${'cs_CZ'} | ${'CZK'}
    ${'US$'}  | ${'CAD'} | ${'en_CA'} | ${'USD'}
    ${'R$'}   | ${'USD'} | ${'pt_BR'} | ${'BRL'}
    ${'$'}    | ${'USD'} | ${'en_US'} | ${'USD'}
    ${'$'}    | ${'AUD'} | ${'en_US'} | ${'AUD'}
    ${'$'}    | ${'EUR'} | ${'en_CA'} | ${'CAD'}
    ${'$'}    | ${'EUR'} | ${'de_DE'} | ${'USD'}
    ${'¥'}    | ${'EUR'} | ${'ja_JP'} | ${'JPY'}
    ${'¥'}    | ${'CNY'} | ${'zh_CN'} | ${'CNY'}
    ${'kr'}   | ${'SEK'} | ${'en_US'} | ${'SEK'}
    ${'kr'}   | ${'EUR'} | ${'nb_NO'} | ${'NOK'}
    ${'kr.'}  | ${'EUR'} | ${'da_DK'} | ${'DKK'}
    ${'kr'}   | ${'EUR'} | ${'de_DE'} | ${null}
    ${'XYZ'}  | ${'EUR'} | ${'de_DE'} | ${null}
    ${'XAU'}  | ${'EUR'} | ${'de_DE'} | ${null}
    ${''}     | ${'EUR'} | ${'de_DE'} | ${null}
  `('"$text" in a $home workbook of $locale is $currency', ({ text, home, locale, currency }) => {
    expect(currencyOf(text, { home, locale: readLocale(locale) })).toBe(currency);
  });
});

describe('a number format shows a currency, or none', () => {
  test.each`
    format                                   | currency
    ${'#,##0.00 "€"'}                        | ${'EUR'}
    ${'[$€-407] #,##0.00'}                   | ${'EUR'}
    ${'#,##0.00\\ [$€-1]'}                   | ${'EUR'}
    ${'[$CHF-807] #,##0.00'}                 | ${'CHF'}
    ${'[$EUR] #,##0.00'}                     | ${'EUR'}
    ${'[$$-409]#,##0.00'}                    | ${'USD'}
    ${'[$$-1009]#,##0.00'}                   | ${'CAD'}
    ${'[$$-C09]#,##0.00'}                    | ${'AUD'}
    ${'#,##0 [$kr-41D]'}                     | ${'SEK'}
    ${'[$-407]#,##0.00'}                     | ${null}
    ${'#,##0 [$kr]'}                         | ${{ bad: 'currencyUnknown', params: {} }}
    ${'[$Taler] #,##0'}                      | ${{ bad: 'currencyUnknown', params: {} }}
    ${'#,##0 kr'}                            | ${{ bad: 'currencyUnknown', params: {} }}
    ${'0 "pieces"'}                          | ${null}
    ${'"$"#,##0.00'}                         | ${'USD'}
    ${'$#,##0.00'}                           | ${'USD'}
    ${'£#,##0.00'}                           | ${'GBP'}
    ${'#,##0.00\\ €'}                        | ${'EUR'}
    ${'_("€"* #,##0.00_);_("$"* (#,##0.00)'} | ${'EUR'}
    ${'#,##0.00 zł'}                         | ${'PLN'}
    ${'#,##0.00'}                            | ${null}
    ${'General'}                             | ${null}
    ${'0%'}                                  | ${null}
    ${'[Red]#,##0.00'}                       | ${null}
    ${''}                                    | ${null}
  `('$format → $currency', ({ format, currency }) => {
    expect(currencyOfFormat(format, { home: 'EUR', locale: readLocale('de_DE') })).toEqual(currency);
  });
});

describe("a workbook's own currency is its country's", () => {
  test.each`
    locale     | currency
    ${'de_DE'} | ${'EUR'}
    ${'de_CH'} | ${'CHF'}
    ${'en_GB'} | ${'GBP'}
    ${'en_US'} | ${'USD'}
    ${'en'}    | ${'USD'}
    ${'fr'}    | ${'EUR'}
    ${'ja_JP'} | ${'JPY'}
  `('$locale → $currency', ({ locale, currency }) => {
    expect(homeCurrency(readLocale(locale))).toBe(currency);
  });
});

describe('the decimal mark is the locale’s', () => {
  test.each`
    locale          | decimal
    ${'de_DE'}      | ${','}
    ${'de_CH'}      | ${'.'}
    ${'en_GB'}      | ${'.'}
    ${'en-ZA'}      | ${','}
    ${'es_ES'}      | ${','}
    ${'es_MX'}      | ${'.'}
    ${'zh_Hans_CN'} | ${'.'}
  `('$locale → $decimal', ({ locale, decimal }) => {
    expect(readLocale(locale).decimal).toBe(decimal);
  });
});
