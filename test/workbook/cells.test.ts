import { day } from '../../src/core/days';
import { cellFault, cellText, isBlank, isBlankRow, isSame, outText, shortened } from '../../src/workbook/cells';

describe('a cell as text', () => {
  test.each`
    cell                                            | text
    ${''}                                           | ${''}
    ${'  INV-1\u00a0'}                              | ${'INV-1'}
    ${'\u200fشركة النور\u200f'}                     | ${'شركة النور'}
    ${'two\nlines'}                                 | ${'two\nlines'}
    ${1001}                                         | ${'1001'}
    ${2026.5}                                       | ${'2026.5'}
    ${true}                                         | ${'TRUE'}
    ${{ day: day('2026-03-08'), time: '00:00' }}    | ${'2026-03-08'}
    ${{ day: day('2026-03-08'), time: '14:30' }}    | ${'2026-03-08 14:30'}
    ${{ day: day('2026-03-08'), time: '14:30:59' }} | ${'2026-03-08 14:30'}
    ${'=HYPERLINK("https://x.example")'}            | ${'=HYPERLINK("https://x.example")'}
  `('$cell → "$text"', ({ cell, text }) => {
    expect(cellText(cell)).toBe(text);
  });
});

test.each`
  cell                | blank
  ${''}               | ${true}
  ${' \u00a0\u200b '} | ${true}
  ${undefined}        | ${true}
  ${0}                | ${false}
  ${false}            | ${false}
  ${'x'}              | ${false}
`('"$cell" is blank: $blank', ({ cell, blank }) => {
  expect(isBlank(cell)).toBe(blank);
});

test('a row is blank when all its cells are', () => {
  expect(isBlankRow(['', ' ', ''])).toBe(true);
  expect(isBlankRow(['', 0])).toBe(false);
});

test.each`
  cell               | code
  ${'#REF!'}         | ${'formulaError'}
  ${'#N/A'}          | ${'formulaError'}
  ${'#DIV/0!'}       | ${'formulaError'}
  ${'#VALUE!'}       | ${'formulaError'}
  ${'#NAME?'}        | ${'formulaError'}
  ${'#ERROR!'}       | ${'formulaError'}
  ${'Loading...'}    | ${'stillLoading'}
  ${'Wird geladen…'} | ${'stillLoading'}
  ${'#1024'}         | ${undefined}
  ${'#REFUND'}       | ${undefined}
  ${'see you...'}    | ${undefined}
  ${''}              | ${undefined}
  ${12}              | ${undefined}
`('$cell is a fault: $code', ({ cell, code }) => {
  expect(cellFault(cell)?.bad).toBe(code);
});

describe('text that is written', () => {
  test('a long note survives up to what Google takes, and is cut there', () => {
    expect(outText('n'.repeat(10_001))).toBe('n'.repeat(10_001));
    // Google takes 50,000, of which the apostrophe in front of text is one.
    expect(outText('n'.repeat(49_999))).toHaveLength(49_999);
    expect(outText('n'.repeat(50_000))).toBe(`${'n'.repeat(49_998)}…`);
  });

  test('nothing empties the cell', () => {
    expect(outText('')).toBeNull();
    expect(outText(null)).toBeNull();
  });

  test('what was read is shortened to 80 characters for a sentence', () => {
    expect(shortened('x'.repeat(80))).toHaveLength(80);
    expect(shortened('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
  });
});

test.each`
  cell                                         | out                           | same
  ${''}                                        | ${null}                       | ${true}
  ${'x'}                                       | ${null}                       | ${false}
  ${'x'}                                       | ${'x'}                        | ${true}
  ${9}                                         | ${9}                          | ${true}
  ${'9'}                                       | ${9}                          | ${false}
  ${{ day: day('2026-03-08'), time: '00:00' }} | ${{ day: day('2026-03-08') }} | ${true}
  ${{ day: day('2026-03-08'), time: '00:00' }} | ${{ day: day('2026-03-09') }} | ${false}
  ${'2026-03-08'}                              | ${{ day: day('2026-03-08') }} | ${false}
`('$cell already is $out: $same', ({ cell, out, same }) => {
  expect(isSame(cell, out)).toBe(same);
});
