import { columnWidths as widthsOf } from '../../src/google/columnWidths';

type Rows = readonly (readonly string[])[];
const columnWidths = (bold: Rows, rows: Rows) => widthsOf(bold, rows, 0);
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

describe('columns share the 451 points of a page by what they hold', () => {
  test.each([
    // The heading's 7 letters of 6.2 points and 12 of padding ask for 55.4; 10 letters of 4.8 for 60.
    ['by the longest line or bold word', [['Invoice', 'Due']], [['INV-1', '1 Mar 2026']], [216, 235]],
    ['alike', [], [['ab', 'cd']], [225, 226]],
    ['an empty column keeps its padding', [], [['', 'abcdefgh']], [86, 365]],
    ['lines are measured, not texts', [], [['abc\nde', 'abc']], [225, 226]],
    // 10 letters of 6.2 and 12 of padding for 74; 3 for 30.6.
    ['bold texts too', [['abc de fgh', 'abc']], [], [319, 132]],
    ['a missing cell asks for nothing', [], [['abc', 'abc'], ['abc']], [225, 226]],
    // A tag counts as 11 letters, beside labels as 24, a section's as none: 127.2 and 64.8 of 192.
    ['tags', [], [['{{#invoices}}{{number}}', '{{open}}{{/invoices}}']], [298, 153]],
    // 26.4 and 30.6 of 57.
    ['tags of bold texts ask for nothing', [['{{#sums}}{{label}}', 'abc']], [['abc', 'abc']], [208, 243]],
    ['no column', [], [], []],
  ])('%s', (_, bold, rows, expected) => {
    expect(columnWidths(bold, rows)).toEqual(expected);
  });

  test('tags beside a period in the second column, where the labels are', () => {
    // 14 letters for a number, 24 for a period: 79.2 and 127.2 of 206.4.
    expect(widthsOf([], [['{{number}}', '{{period}}']], 1)).toEqual([173, 278]);
  });

  test('from 28 letters on a column asks for no more', () => {
    expect(columnWidths([], [['x'.repeat(28), 'abc']])).toEqual(columnWidths([], [['x'.repeat(300), 'abc']]));
    expect(columnWidths([], [['x'.repeat(27), 'abc']])).not.toEqual(columnWidths([], [['x'.repeat(28), 'abc']]));
  });

  describe('no day, amount or word is cut, whatever the others ask for', () => {
    const project = 'Photography of the spring catalogue, second half';
    const _ = '\u00a0';
    test.each([
      [
        ['Facture', 'Date', 'Échéance', 'Montant TTC', 'Réglé', 'Reste dû'],
        [
          `2026-0124\n${project}`,
          '30 janv. 2026',
          '1er mars 2026',
          `12\u202f450,50${_}€`,
          `2\u202f450,50${_}€`,
          `10\u202f000,00${_}€`,
        ],
        [9, 13, 13, 11, 10, 11],
      ],
      [
        ['Rechnung', 'Zeitraum', 'Tage', 'Hauptforderung', 'Zinssatz p. a.', 'Zinsen'],
        ['2026-0124', '10. Feb. 2026 – 30. Juni 2026', '141', `10.000,00${_}€`, `10,27${_}%`, '313,4179'],
        [9, 5, 3, 11, 7, 8],
      ],
    ])('%j', (head, row, letters) => {
      const widths = columnWidths([head], [row]);
      letters.forEach((count, column) => {
        expect(widths[column]).toBeGreaterThanOrEqual(10 + count * 4.7);
      });
      head.forEach((text, column) => {
        const word = text.split(' ').reduce((most, { length }) => Math.max(most, length), 0);
        expect(widths[column]).toBeGreaterThanOrEqual(10 + word * 6);
      });
      expect(sum(widths)).toBe(451);
    });

    test('where even that is more than the page, all give way alike', () => {
      const wide = columnWidths([Array.from({ length: 8 }, () => 'x'.repeat(20))], []);
      expect(Math.max(...wide) - Math.min(...wide)).toBeLessThan(8);
    });
  });

  test('nothing is lost by rounding', () => {
    expect(sum(columnWidths([], [['a', 'bb', 'ccc', 'dddd', 'eeeee', 'ffffff', 'ggggggg']]))).toBe(451);
  });
});
