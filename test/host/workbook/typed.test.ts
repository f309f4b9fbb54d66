import { parseTyped } from '../../../host/workbook/typed';

// The year is one that no test runs in, so that days without a year are seen to take it from here.
const NOW = '2031-05-06 10:00';

function typed(text: string, locale: string, format = 'General'): string {
  const { value, format: made, formula } = parseTyped(text, { locale, now: NOW, format });
  if (formula !== null) return `=${formula}`;
  const shown = typeof value === 'string' ? `"${value}"` : String(value);
  return made === null ? shown : `${shown} ${made}`;
}

// Serial numbers: 46023 is 1 January 2026, 46054 1 February, 46090 9 March, 46268 3 September, 46387 31 December;
// 47850 is 2 January 2031, 47880 1 February 2031, 47969 1 May 2031.
describe('text typed into an unformatted cell, by the locale of the sheet', () => {
  test.each`
    text                     | en_GB                             | en_US                             | de_DE                             | fr_FR
    ${'hello'}               | ${'"hello"'}                      | ${'"hello"'}                      | ${'"hello"'}                      | ${'"hello"'}
    ${''}                    | ${'null'}                         | ${'null'}                         | ${'null'}                         | ${'null'}
    ${' 5 '}                 | ${'5'}                            | ${'5'}                            | ${'5'}                            | ${'5'}
    ${' x '}                 | ${'" x "'}                        | ${'" x "'}                        | ${'" x "'}                        | ${'" x "'}
    ${'00123'}               | ${'123'}                          | ${'123'}                          | ${'123'}                          | ${'123'}
    ${'+33 6 12'}            | ${'"+33 6 12"'}                   | ${'"+33 6 12"'}                   | ${'"+33 6 12"'}                   | ${'"+33 6 12"'}
    ${'1.5'}                 | ${'1.5'}                          | ${'1.5'}                          | ${'47969 dd. mmm'}                | ${'"1.5"'}
    ${'2.000'}               | ${'2'}                            | ${'2'}                            | ${'2000 #,##0'}                   | ${'"2.000"'}
    ${'1,000,000'}           | ${'1000000 #,##0'}                | ${'1000000 #,##0'}                | ${'"1,000,000"'}                  | ${'"1,000,000"'}
    ${'$2.99'}               | ${'2.99 [$$]#,##0.00'}            | ${'2.99 [$$]#,##0.00'}            | ${'"$2.99"'}                      | ${'"$2.99"'}
    ${'1.234,50 €'}          | ${'"1.234,50 €"'}                 | ${'"1.234,50 €"'}                 | ${'1234.5 #,##0.00 [$€]'}         | ${'"1.234,50 €"'}
    ${'10%'}                 | ${'0.1 0%'}                       | ${'0.1 0%'}                       | ${'0.1 0%'}                       | ${'0.1 0%'}
    ${'2026-03-09'}          | ${'46090 yyyy-mm-dd'}             | ${'46090 yyyy-mm-dd'}             | ${'46090 yyyy-mm-dd'}             | ${'46090 yyyy-mm-dd'}
    ${'2026-03-09 12:00'}    | ${'46090.5 yyyy-mm-dd hh:mm'}     | ${'46090.5 yyyy-mm-dd hh:mm'}     | ${'46090.5 yyyy-mm-dd hh:mm'}     | ${'46090.5 yyyy-mm-dd hh:mm'}
    ${'2026-03-09 18:00:00'} | ${'46090.75 yyyy-mm-dd hh:mm:ss'} | ${'46090.75 yyyy-mm-dd hh:mm:ss'} | ${'46090.75 yyyy-mm-dd hh:mm:ss'} | ${'46090.75 yyyy-mm-dd hh:mm:ss'}
    ${'2026-03-09 24:00'}    | ${'"2026-03-09 24:00"'}           | ${'"2026-03-09 24:00"'}           | ${'"2026-03-09 24:00"'}           | ${'"2026-03-09 24:00"'}
    ${'2026-02-29'}          | ${'"2026-02-29"'}                 | ${'"2026-02-29"'}                 | ${'"2026-02-29"'}                 | ${'"2026-02-29"'}
    ${'2024-02-29'}          | ${'45351 yyyy-mm-dd'}             | ${'45351 yyyy-mm-dd'}             | ${'45351 yyyy-mm-dd'}             | ${'45351 yyyy-mm-dd'}
    ${'1899-12-30'}          | ${'0 yyyy-mm-dd'}                 | ${'0 yyyy-mm-dd'}                 | ${'0 yyyy-mm-dd'}                 | ${'0 yyyy-mm-dd'}
    ${'3/9/2026'}            | ${'46268 dd/mm/yyyy'}             | ${'46090 m/d/yyyy'}               | ${'46268 dd.mm.yyyy'}             | ${'46268 dd/mm/yyyy'}
    ${'31/12/2026'}          | ${'46387 dd/mm/yyyy'}             | ${'"31/12/2026"'}                 | ${'46387 dd.mm.yyyy'}             | ${'46387 dd/mm/yyyy'}
    ${'12/31/2026'}          | ${'"12/31/2026"'}                 | ${'46387 m/d/yyyy'}               | ${'"12/31/2026"'}                 | ${'"12/31/2026"'}
    ${'9.3.2026'}            | ${'46090 dd/mm/yyyy'}             | ${'46268 m/d/yyyy'}               | ${'46090 dd.mm.yyyy'}             | ${'46090 dd/mm/yyyy'}
    ${'31.02.2026'}          | ${'"31.02.2026"'}                 | ${'"31.02.2026"'}                 | ${'"31.02.2026"'}                 | ${'"31.02.2026"'}
    ${'1/2'}                 | ${'47880 dd-mmm'}                 | ${'47850 d-mmm'}                  | ${'47880 dd. mmm'}                | ${'47880 dd-mmm'}
    ${'9 Mar 2026'}          | ${'46090 dd-mmm-yy'}              | ${'46090 d-mmm-yy'}               | ${'"9 Mar 2026"'}                 | ${'46090 dd-mmm-yy'}
    ${'Mar 9, 2026'}         | ${'46090 dd/mm/yyyy'}             | ${'46090 d-mmm-yy'}               | ${'"Mar 9, 2026"'}                | ${'"Mar 9, 2026"'}
    ${'9. März 2026'}        | ${'"9. März 2026"'}               | ${'"9. März 2026"'}               | ${'46090 dd. mmm yy'}             | ${'"9. März 2026"'}
    ${'9 mars 2026'}         | ${'"9 mars 2026"'}                | ${'"9 mars 2026"'}                | ${'"9 mars 2026"'}                | ${'46090 dd-mmm-yy'}
    ${'2026-03-09T12:30:00'} | ${'"2026-03-09T12:30:00"'}        | ${'"2026-03-09T12:30:00"'}        | ${'"2026-03-09T12:30:00"'}        | ${'"2026-03-09T12:30:00"'}
    ${'18:00'}               | ${'0.75 hh:mm'}                   | ${'0.75 h:mm'}                    | ${'0.75 hh:mm'}                   | ${'0.75 hh:mm'}
    ${'TRUE'}                | ${'true'}                         | ${'true'}                         | ${'true'}                         | ${'true'}
    ${'false'}               | ${'false'}                        | ${'false'}                        | ${'false'}                        | ${'false'}
    ${'truely'}              | ${'"truely"'}                     | ${'"truely"'}                     | ${'"truely"'}                     | ${'"truely"'}
    ${'INV-2026-1'}          | ${'"INV-2026-1"'}                 | ${'"INV-2026-1"'}                 | ${'"INV-2026-1"'}                 | ${'"INV-2026-1"'}
    ${'=SUM(A1:A3)*2'}       | ${'=SUM(A1:A3)*2'}                | ${'=SUM(A1:A3)*2'}                | ${'=SUM(A1:A3)*2'}                | ${'=SUM(A1:A3)*2'}
    ${'=ROUND(A1;1,5)'}      | ${'=ROUND(A1;1,5)'}               | ${'=ROUND(A1;1,5)'}               | ${'=ROUND(A1,1.5)'}               | ${'=ROUND(A1,1.5)'}
    ${'='}                   | ${'"="'}                          | ${'"="'}                          | ${'"="'}                          | ${'"="'}
    ${"'=HYPERLINK(1)"}      | ${'"=HYPERLINK(1)"'}              | ${'"=HYPERLINK(1)"'}              | ${'"=HYPERLINK(1)"'}              | ${'"=HYPERLINK(1)"'}
    ${"'00123"}              | ${'"00123"'}                      | ${'"00123"'}                      | ${'"00123"'}                      | ${'"00123"'}
    ${"'"}                   | ${'""'}                           | ${'""'}                           | ${'""'}                           | ${'""'}
  `('$text → $en_GB', ({ text, ...byLocale }) => {
    const expected = byLocale as Record<string, string>;
    for (const locale of ['en_GB', 'en_US', 'de_DE', 'fr_FR']) {
      expect([locale, typed(text, locale)]).toEqual([locale, expected[locale]]);
    }
  });
});

describe('the format of the cell has a say', () => {
  test.each`
    text            | format          | result
    ${'00123'}      | ${'@'}          | ${'"00123"'}
    ${'=1+1'}       | ${'@'}          | ${'"=1+1"'}
    ${"'x"}         | ${'@'}          | ${'"\'x"'}
    ${'2026-03-09'} | ${'@'}          | ${'"2026-03-09"'}
    ${'2026-03-09'} | ${'dd/mm/yyyy'} | ${'46090'}
    ${'1,234'}      | ${'0.00'}       | ${'1234'}
    ${'10'}         | ${'0%'}         | ${'0.1'}
    ${'10%'}        | ${'0%'}         | ${'0.1'}
    ${'10'}         | ${'0.00'}       | ${'10'}
    ${'5%'}         | ${'General'}    | ${'0.05 0%'}
    ${''}           | ${'@'}          | ${'null'}
  `('"$text" in a cell formatted $format → $result', ({ text, format, result }) => {
    expect(typed(text, 'en_GB', format)).toBe(result);
  });
});

test('a day without a year takes the year of the clock, not of the machine', () => {
  const context = { locale: 'de_DE', format: 'General' };
  expect(parseTyped('1.5', { ...context, now: '2026-01-01 00:00' }).value).toBe(46_143);
  expect(parseTyped('1.5', { ...context, now: '2025-12-31 23:59' }).value).toBe(45_778);
});
