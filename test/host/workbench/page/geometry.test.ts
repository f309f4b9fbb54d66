import { columnEdges, rowTop, scrollTo, visibleColumns, visibleRows } from '../../../../host/workbench/page/geometry';

/** Ten columns of 100: column 1 reaches from 46 to 146. */
const edges = columnEdges(Array.from({ length: 10 }, () => 100));

test('columns lie side by side after the row numbers', () => {
  expect(columnEdges([76, 150])).toEqual([46, 122, 272]);
  expect(columnEdges([])).toEqual([46]);
});

describe('only the columns in the window are drawn', () => {
  // A window 346 wide shows 300 of the columns: exactly three when nothing is scrolled.
  test.each`
    scrollLeft | from  | to
    ${0}       | ${1}  | ${3}
    ${1}       | ${1}  | ${4}
    ${99}      | ${1}  | ${4}
    ${100}     | ${2}  | ${4}
    ${699}     | ${7}  | ${10}
    ${700}     | ${8}  | ${10}
    ${5000}    | ${10} | ${10}
  `('scrolled by $scrollLeft: $from to $to', ({ scrollLeft, from, to }) => {
    expect(visibleColumns(edges, scrollLeft, 346)).toEqual({ from, to });
  });
});

describe('only the rows in the window, and six to spare, are drawn', () => {
  // 22 for the letters and 10 rows of 22: a window 242 high.
  test.each`
    rows      | frozen | scrollTop | from     | to
    ${1000}   | ${0}   | ${0}      | ${1}     | ${17}
    ${1000}   | ${1}   | ${0}      | ${2}     | ${18}
    ${1000}   | ${1}   | ${21}     | ${2}     | ${18}
    ${1000}   | ${1}   | ${220}    | ${6}     | ${28}
    ${12}     | ${1}   | ${0}      | ${2}     | ${12}
    ${1}      | ${1}   | ${0}      | ${2}     | ${1}
    ${30_000} | ${0}   | ${659758} | ${29984} | ${30000}
  `('$rows rows, $frozen frozen, scrolled by $scrollTop: $from to $to', ({ rows, frozen, scrollTop, from, to }) => {
    expect(visibleRows(rows, frozen, scrollTop, 242)).toEqual({ from, to });
  });
});

describe('the window follows the cursor by as little as it must', () => {
  const view = { left: 0, top: 0, width: 346, height: 242 };
  test.each`
    row   | column | now                        | left   | top
    ${1}  | ${1}   | ${{}}                      | ${0}   | ${0}
    ${10} | ${3}   | ${{}}                      | ${0}   | ${0}
    ${11} | ${1}   | ${{}}                      | ${0}   | ${22}
    ${2}  | ${4}   | ${{}}                      | ${100} | ${0}
    ${2}  | ${2}   | ${{ left: 300 }}           | ${100} | ${0}
    ${20} | ${1}   | ${{ top: 440 }}            | ${0}   | ${396}
    ${1}  | ${1}   | ${{ left: 300, top: 990 }} | ${0}   | ${990}
  `('to row $row, column $column from $now', ({ row, column, now, left, top }) => {
    expect(scrollTo(edges, 1, row, column, { ...view, ...now })).toEqual({ left, top });
  });
});

test('row 1 begins below the letters', () => {
  expect([rowTop(1), rowTop(2), rowTop(30_000)]).toEqual([22, 44, 660_000]);
});
