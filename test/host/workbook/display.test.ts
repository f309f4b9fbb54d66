import type { StoredValue } from '../../../host/workbook/book';
import { displayText, isDateFormat } from '../../../host/workbook/display';

const shown = (value: StoredValue, format: string, locale: string): string =>
  displayText({ value, formula: null, stale: false, format }, locale);

describe('a value is shown by its format and the locale of the sheet', () => {
  test.each`
    value                 | format                   | en_GB                 | en_US                 | de_DE                 | fr_FR
    ${null}               | ${'General'}             | ${''}                 | ${''}                 | ${''}                 | ${''}
    ${'text'}             | ${'General'}             | ${'text'}             | ${'text'}             | ${'text'}             | ${'text'}
    ${'text'}             | ${'0.00'}                | ${'text'}             | ${'text'}             | ${'text'}             | ${'text'}
    ${'a'}                | ${'@'}                   | ${'a'}                | ${'a'}                | ${'a'}                | ${'a'}
    ${true}               | ${'General'}             | ${'TRUE'}             | ${'TRUE'}             | ${'TRUE'}             | ${'TRUE'}
    ${false}              | ${'0.00'}                | ${'FALSE'}            | ${'FALSE'}            | ${'FALSE'}            | ${'FALSE'}
    ${{ error: '#REF!' }} | ${'0.00'}                | ${'#REF!'}            | ${'#REF!'}            | ${'#REF!'}            | ${'#REF!'}
    ${1234.5}             | ${'General'}             | ${'1234.5'}           | ${'1234.5'}           | ${'1234,5'}           | ${'1234,5'}
    ${0.1 + 0.2}          | ${'General'}             | ${'0.3'}              | ${'0.3'}              | ${'0,3'}              | ${'0,3'}
    ${1234.5}             | ${'#,##0.00'}            | ${'1,234.50'}         | ${'1,234.50'}         | ${'1.234,50'}         | ${'1\u202f234,50'}
    ${1234.5}             | ${'#,##0.00\\ [$€-407]'} | ${'1,234.50 €'}       | ${'1,234.50 €'}       | ${'1.234,50 €'}       | ${'1\u202f234,50 €'}
    ${1234.5}             | ${'[$€]#,##0.00'}        | ${'€1,234.50'}        | ${'€1,234.50'}        | ${'€1.234,50'}        | ${'€1\u202f234,50'}
    ${-5}                 | ${'#,##0;[Red]-#,##0'}   | ${'-5'}               | ${'-5'}               | ${'-5'}               | ${'-5'}
    ${0.125}              | ${'0.0%'}                | ${'12.5%'}            | ${'12.5%'}            | ${'12,5%'}            | ${'12,5%'}
    ${46090}              | ${'dd/mm/yyyy'}          | ${'09/03/2026'}       | ${'09/03/2026'}       | ${'09/03/2026'}       | ${'09/03/2026'}
    ${46090}              | ${'mm-dd-yy'}            | ${'09/03/2026'}       | ${'3/9/2026'}         | ${'09.03.2026'}       | ${'09/03/2026'}
    ${46090}              | ${'yyyy-mm-dd'}          | ${'2026-03-09'}       | ${'2026-03-09'}       | ${'2026-03-09'}       | ${'2026-03-09'}
    ${46090.5}            | ${'d mmm yyyy hh:mm'}    | ${'9 Mar 2026 12:00'} | ${'9 Mar 2026 12:00'} | ${'9 Mrz 2026 12:00'} | ${'9 mars 2026 12:00'}
    ${0}                  | ${'dd/mm/yyyy'}          | ${'30/12/1899'}       | ${'30/12/1899'}       | ${'30/12/1899'}       | ${'30/12/1899'}
    ${61}                 | ${'dd/mm/yyyy'}          | ${'01/03/1900'}       | ${'01/03/1900'}       | ${'01/03/1900'}       | ${'01/03/1900'}
    ${7}                  | ${'0000'}                | ${'0007'}             | ${'0007'}             | ${'0007'}             | ${'0007'}
    ${12}                 | ${'"x"@;;bad['}          | ${'12'}               | ${'12'}               | ${'12'}               | ${'12'}
  `('$value as $format', ({ value, format, ...byLocale }) => {
    const expected = byLocale as Record<string, string>;
    for (const locale of ['en_GB', 'en_US', 'de_DE', 'fr_FR']) {
      expect([locale, shown(value, format, locale)]).toEqual([locale, expected[locale]]);
    }
  });
});

describe('a format is one of days or times', () => {
  test.each`
    format                   | answer
    ${'General'}             | ${false}
    ${'0.00'}                | ${false}
    ${'#,##0.00 [$€-407]'}   | ${false}
    ${'@'}                   | ${false}
    ${'"day" 0'}             | ${false}
    ${'dd/mm/yyyy'}          | ${true}
    ${'mm-dd-yy'}            | ${true}
    ${'yyyy-mm-dd;@'}        | ${true}
    ${'[$-407]d. mmmm yyyy'} | ${true}
    ${'hh:mm'}               | ${true}
    ${'[h]:mm'}              | ${true}
  `('$format → $answer', ({ format, answer }) => {
    expect(isDateFormat(format)).toBe(answer);
    expect(isDateFormat(format)).toBe(answer);
  });
});
