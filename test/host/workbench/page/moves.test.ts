import { move, within } from '../../../../host/workbench/page/moves';
import type { SheetView } from '../../../../host/workbench/protocol';

/** 1000 × 26, used down to row 60, column 7. */
const sheet: SheetView = {
  name: 'Invoices',
  rows: 1000,
  columns: 26,
  lastRow: 60,
  lastColumn: 7,
  frozenRows: 1,
  widths: [],
  merges: [],
};

describe('keys move the cursor as in any spreadsheet', () => {
  test.each`
    key             | ctrl     | row     | column | to
    ${'ArrowDown'}  | ${false} | ${5}    | ${3}   | ${[6, 3]}
    ${'ArrowUp'}    | ${false} | ${5}    | ${3}   | ${[4, 3]}
    ${'ArrowLeft'}  | ${false} | ${5}    | ${3}   | ${[5, 2]}
    ${'ArrowRight'} | ${false} | ${5}    | ${3}   | ${[5, 4]}
    ${'ArrowUp'}    | ${false} | ${1}    | ${1}   | ${[1, 1]}
    ${'ArrowLeft'}  | ${false} | ${1}    | ${1}   | ${[1, 1]}
    ${'ArrowDown'}  | ${false} | ${1000} | ${26}  | ${[1000, 26]}
    ${'ArrowRight'} | ${false} | ${1000} | ${26}  | ${[1000, 26]}
    ${'ArrowDown'}  | ${true}  | ${5}    | ${3}   | ${[60, 3]}
    ${'ArrowDown'}  | ${true}  | ${80}   | ${3}   | ${[80, 3]}
    ${'ArrowUp'}    | ${true}  | ${5}    | ${3}   | ${[1, 3]}
    ${'ArrowRight'} | ${true}  | ${5}    | ${3}   | ${[5, 7]}
    ${'ArrowLeft'}  | ${true}  | ${5}    | ${3}   | ${[5, 1]}
    ${'PageDown'}   | ${false} | ${5}    | ${3}   | ${[25, 3]}
    ${'PageUp'}     | ${false} | ${5}    | ${3}   | ${[1, 3]}
    ${'Home'}       | ${false} | ${5}    | ${3}   | ${[5, 1]}
    ${'Home'}       | ${true}  | ${5}    | ${3}   | ${[1, 1]}
    ${'End'}        | ${false} | ${5}    | ${3}   | ${[5, 7]}
    ${'End'}        | ${true}  | ${5}    | ${3}   | ${[60, 7]}
  `('$key (ctrl: $ctrl) from $row, $column → $to', ({ key, ctrl, row, column, to }) => {
    expect(move({ row, column }, { key, ctrl }, sheet, 20)).toEqual({ row: to[0], column: to[1] });
  });

  test.each(['a', 'Enter', 'Tab', 'F5'])('%s is not a move', (key) => {
    expect(move({ row: 1, column: 1 }, { key, ctrl: false }, sheet, 20)).toBeNull();
  });

  test('an empty sheet has its corner', () => {
    expect(
      move({ row: 3, column: 3 }, { key: 'End', ctrl: true }, { ...sheet, lastRow: 0, lastColumn: 0 }, 20),
    ).toEqual({
      row: 1,
      column: 1,
    });
  });
});

test('a place outside becomes the nearest cell', () => {
  expect(within(sheet, 0, 99)).toEqual({ row: 1, column: 26 });
});
