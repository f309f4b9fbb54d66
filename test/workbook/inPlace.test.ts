/** What is given back when rows or columns moved in the moment of a write; the cells are worked out by hand. */
import { day } from '../../src/core/days';
import type { Area, Block, OutCell, RawCell } from '../../src/workbook/cells';
import { areaOf, isInPlace, putBack, wholeArea } from '../../src/workbook/inPlace';
import { on } from './sheets';

const area = (...rows: readonly (readonly RawCell[])[]): Area => ({ name: 'Invoices', row: 3, column: 2, rows });
const HEADINGS = ['Number', 'E-mail', 'Level'];
const before = area(HEADINGS, ['A', 'a@x', 'old A'], ['B', 'b@x', 'old B'], ['', '', '']);
/** "new A" and "new B" under Level, in the rows of A and B. */
const written: Block = { sheet: 'Invoices', row: 4, column: 4, cells: [['new A'], ['new B']] };
const cell = (row: number, column: number, out: OutCell): Block => ({
  ...{ sheet: 'Invoices', row, column },
  cells: [[out]],
});
const back = (after: Area) => putBack(before, after, [written], ['Number']);

describe('rows are known by their key, columns by their heading', () => {
  test.each`
    what                               | after                                                             | expected
    ${'nothing moved'}                 | ${before}                                                         | ${true}
    ${'another cell was typed'}        | ${area(HEADINGS, ['A', 'c@x', ''], ['B', '', 'x'], ['', '', ''])} | ${true}
    ${'two rows changed places'}       | ${area(HEADINGS, ['B', '', ''], ['A', '', ''], ['', '', ''])}     | ${false}
    ${'a row was inserted'}            | ${area(HEADINGS, ['', '', ''], ['A', '', ''], ['B', '', ''])}     | ${false}
    ${'a number was typed below'}      | ${area(HEADINGS, ['A', '', ''], ['B', '', ''], ['C', '', ''])}    | ${false}
    ${'a column was inserted'}         | ${area(['Number', 'New', 'E-mail'], ['A'], ['B'], [''])}          | ${false}
    ${'a heading was typed over'}      | ${area(['Number', 'Mail', 'Level'], ['A'], ['B'], [''])}          | ${false}
    ${'rows were taken from the grid'} | ${area(HEADINGS, ['A', '', ''])}                                  | ${false}
  `('$what: in place is $expected', ({ after, expected }) => {
    expect(isInPlace(before, after, ['Number'])).toBe(expected);
  });
});

describe('a cell that was hit by mistake holds again what it held', () => {
  test('nothing moved: nothing is given back', () =>
    expect(back(area(HEADINGS, ['A', 'a@x', 'new A'], ['B', 'b@x', 'new B'], ['', '', '']))).toEqual([]));
  test('two rows changed places: each gets its own', () =>
    expect(back(area(HEADINGS, ['B', 'b@x', 'new A'], ['A', 'a@x', 'new B'], ['', '', '']))).toEqual([
      cell(4, 4, 'old B'),
      cell(5, 4, 'old A'),
    ]));
  test('rows that changed places after they were written hold their own: nothing', () =>
    expect(back(area(HEADINGS, ['B', 'b@x', 'new B'], ['A', 'a@x', 'new A'], ['', '', '']))).toEqual([]));
  test('an inserted row was empty', () =>
    expect(back(area(HEADINGS, ['', '', 'new A'], ['A', 'a@x', 'new B'], ['B', 'b@x', 'old B']))).toEqual([
      cell(4, 4, null),
      cell(5, 4, 'old A'),
    ]));
  test('a column of the user that moved there', () =>
    expect(back(area(['Number', 'New', 'E-mail'], ['A', '', 'new A'], ['B', '', 'new B'], ['', '', '']))).toEqual([
      cell(4, 4, 'a@x'),
      cell(5, 4, 'b@x'),
    ]));
  test('a new column was empty', () =>
    expect(back(area(['Number', 'E-mail', 'New'], ['A', 'a@x', 'new A'], ['B', 'b@x', 'new B'], ['', '', '']))).toEqual(
      [cell(4, 4, null), cell(5, 4, null)],
    ));
  test('a row above the headings: the heading that was hit, and the rows below', () => {
    const after = area(['', '', ''], ['Number', 'E-mail', 'new A'], ['A', 'a@x', 'new B'], ['B', 'b@x', 'old B']);
    expect(back(after)).toEqual([cell(4, 4, 'Level'), cell(5, 4, 'old A')]);
  });
  test('a row above headings that were not hit: the rows below get their own', () => {
    const low: Block = { ...written, row: 5, cells: [['new B']] };
    const after = area(['', '', ''], HEADINGS, ['A', 'a@x', 'new B'], ['B', 'b@x', 'old B']);
    expect(putBack(before, after, [low], ['Number'])).toEqual([cell(5, 4, 'old A')]);
  });
  test('a day as a day', () => {
    const dated = area(HEADINGS, ['A', '', on('2026-03-02')], ['B', '', '']);
    const block = cell(4, 4, 'new A');
    const after = area(HEADINGS, ['B', '', 'new A'], ['A', '', 'new A']);
    expect(putBack(dated, after, [block, cell(5, 4, 'new A')], ['Number'])).toEqual([
      cell(4, 4, null),
      cell(5, 4, { day: day('2026-03-02') }),
    ]);
  });
});

describe('a rectangle is cut from what was read', () => {
  const sheet = { name: 'Invoices', rows: [['title'], ['Number', 'E-mail', 'Level'], ['A', 'a@x']] };
  test('cells that were not read are empty', () =>
    expect(areaOf(sheet, 2, 4, [2, 3])).toEqual({
      ...{ name: 'Invoices', row: 2, column: 2 },
      rows: [
        ['E-mail', 'Level'],
        ['a@x', ''],
        ['', ''],
      ],
    }));
  test('the whole of it begins with its headings', () =>
    expect(wholeArea(sheet, { headingRow: 2, headings: ['Number', 'E-mail', 'Level'] }).rows).toEqual([
      ['Number', 'E-mail', 'Level'],
      ['A', 'a@x', ''],
    ]));
});
