import { columnWidths } from '../../src/google/columnWidths';

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

describe('columns share the 451 points of a page by what they hold', () => {
  test.each([
    // 5 letters of 6 points and 12 of padding ask for 42, the heading's 7 of 7.5 for 64.5; 10 letters for 72.
    ['by the longest line or bold word', [['Invoice', 'Due']], [['INV-1', '1 Mar 2026']], [213, 238]],
    ['alike', [], [['ab', 'cd']], [225, 226]],
    ['an empty column keeps its padding', [], [['', 'abcdefgh']], [75, 376]],
    ['lines are measured, not texts', [], [['abc\nde', 'abc']], [225, 226]],
    ['of bold texts words are measured', [['abc de fgh', 'abc']], [], [225, 226]],
    ['a missing cell asks for nothing', [], [['abc', 'abc'], ['abc']], [225, 226]],
    // A tag counts as 11 letters, in the first column as 16, a section's as none: 108 and 78 of 186.
    ['tags', [], [['{{#invoices}}{{number}}', '{{open}}{{/invoices}}']], [261, 190]],
    // 30 and 34.5 of 64.5.
    ['tags of bold texts ask for nothing', [['{{#sums}}{{label}}', 'abc']], [['abc', 'abc']], [209, 242]],
    ['no column', [], [], []],
  ])('%s', (_, bold, rows, expected) => {
    expect(columnWidths(bold, rows)).toEqual(expected);
  });

  test('from 28 letters on a column asks for no more', () => {
    expect(columnWidths([], [['x'.repeat(28), 'abc']])).toEqual(columnWidths([], [['x'.repeat(300), 'abc']]));
    expect(columnWidths([], [['x'.repeat(27), 'abc']])).not.toEqual(columnWidths([], [['x'.repeat(28), 'abc']]));
  });

  test('nothing is lost by rounding', () => {
    expect(sum(columnWidths([], [['a', 'bb', 'ccc', 'dddd', 'eeeee', 'ffffff', 'ggggggg']]))).toBe(451);
  });
});
