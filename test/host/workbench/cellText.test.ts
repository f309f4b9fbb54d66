import { editText } from '../../../host/workbench/cellText';
import type { Cell } from '../../../host/workbook/book';
import { parseTyped } from '../../../host/workbook/typed';

const TODAY = '2026-11-03';
const cell = (value: Cell['value'], format = 'General', formula: string | null = null): Cell => ({
  value,
  format,
  formula,
  stale: false,
});

describe('the formula bar shows what would be typed', () => {
  test.each`
    value                  | format                 | locale     | text
    ${null}                | ${'General'}           | ${'en_GB'} | ${''}
    ${'Aurora'}            | ${'General'}           | ${'en_GB'} | ${'Aurora'}
    ${1234.5}              | ${'#,##0.00'}          | ${'en_GB'} | ${'1234.5'}
    ${1234.5}              | ${'#,##0.00 [$€-407]'} | ${'de_DE'} | ${'1234,5'}
    ${0.1}                 | ${'General'}           | ${'fr_FR'} | ${'0,1'}
    ${0.30000000000000004} | ${'0.00'}              | ${'en_GB'} | ${'0.30000000000000004'}
    ${-7}                  | ${'General'}           | ${'en_GB'} | ${'-7'}
    ${0.07}                | ${'0%'}                | ${'en_GB'} | ${'7%'}
    ${0.125}               | ${'0.0%'}              | ${'de_DE'} | ${'12,5%'}
    ${46_329}              | ${'dd/mm/yyyy'}        | ${'en_GB'} | ${'2026-11-03'}
    ${46_329}              | ${'dd.mm.yyyy'}        | ${'de_DE'} | ${'2026-11-03'}
    ${46_329.5}            | ${'dd/mm/yyyy hh:mm'}  | ${'en_GB'} | ${'2026-11-03 12:00'}
    ${true}                | ${'General'}           | ${'en_GB'} | ${'TRUE'}
    ${'2026-11-03'}        | ${'General'}           | ${'en_GB'} | ${"'2026-11-03"}
    ${'00123'}             | ${'General'}           | ${'en_GB'} | ${"'00123"}
    ${'00123'}             | ${'@'}                 | ${'en_GB'} | ${'00123'}
    ${'=HYPERLINK("x")'}   | ${'General'}           | ${'en_GB'} | ${'\'=HYPERLINK("x")'}
    ${"'quoted"}           | ${'General'}           | ${'en_GB'} | ${"''quoted"}
    ${{ error: '#REF!' }}  | ${'General'}           | ${'en_GB'} | ${'#REF!'}
  `('$value in $format under $locale: $text', ({ value, format, locale, text }) => {
    expect(editText(cell(value, format), locale, TODAY)).toBe(text);
  });

  test.each`
    formula                            | locale     | text
    ${'ROUND(G2/1.2,2)'}               | ${'en_GB'} | ${'=ROUND(G2/1.2,2)'}
    ${'ROUND(G2/1.2,2)'}               | ${'de_DE'} | ${'=ROUND(G2/1,2;2)'}
    ${'IF(A1="a,b",\'x,y\'!A1,10.25)'} | ${'fr_FR'} | ${'=IF(A1="a,b";\'x,y\'!A1;10,25)'}
  `('the formula $formula under $locale is $text, which gives it again', ({ formula, locale, text }) => {
    expect(editText(cell(5, 'General', formula), locale, TODAY)).toBe(text);
    expect(parseTyped(text, { locale, now: TODAY, format: 'General' }).formula).toBe(formula);
  });

  test('a formula stands with its sign, whatever it gave', () => {
    expect(editText(cell(5, 'General', 'SUM(A1:A3)'), 'en_GB', TODAY)).toBe('=SUM(A1:A3)');
    expect(editText(cell({ error: '#REF!' }, 'General', 'A1'), 'en_GB', TODAY)).toBe('=A1');
  });
});

describe('what it shows, typed again, gives the same cell', () => {
  const values = [
    0,
    1,
    -1,
    0.1,
    1e21,
    1e-7,
    1234.5,
    46_329,
    46_329.25,
    0.5,
    'x',
    '1.234,50',
    '+33 6 12',
    'true',
    '1/2',
    '50%',
    '@x',
  ];
  const formats = ['General', '0.00', '#,##0.00 €', 'yyyy-mm-dd', 'dd/mm/yyyy hh:mm', '0%', '@'];
  const locales = ['en_GB', 'en_US', 'de_DE', 'fr_FR', 'nl_NL', 'it_IT', 'es_ES'];
  test.each(locales)('%s', (locale) => {
    const changed = values.flatMap((value) =>
      formats.flatMap((format) => {
        // A cell of text holds text only.
        if (format === '@' && typeof value === 'number') return [];
        const typed = parseTyped(editText(cell(value, format), locale, TODAY), { locale, now: TODAY, format });
        return typed.formula === null && typed.value === value ? [] : [`${value} in ${format}: ${typed.value}`];
      }),
    );
    expect(changed).toEqual([]);
  });
});
