/** Moves the rows of the library's worksheet: values, styles, heights. Formulas are moved as they are written. */
import type { Cell as FileCell, Row as FileRow, Worksheet } from '@cj-tech-master/excelts';
import type { RowMove } from './book';
import { firstMoved } from './rowMoves';

type TakenCell = { readonly column: number; readonly value: FileCell['value']; readonly style: FileCell['style'] };
type TakenRow = {
  readonly number: number;
  readonly height: FileRow['height'] | undefined;
  readonly hidden: boolean;
  readonly style: FileRow['style'];
  readonly cells: readonly TakenCell[];
};

/** @param rowOf  a row's new number, null for a deleted one */
export function moveGridRows(grid: Worksheet, move: RowMove, rowOf: (row: number) => number | null): void {
  const taken: TakenRow[] = [];
  for (let number = firstMoved(move); number <= grid.rowCount; number++) {
    const row = grid.findRow(number);
    if (row !== undefined) taken.push(take(grid, row));
  }
  for (const row of taken) {
    const number = rowOf(row.number);
    if (number !== null) put(grid, number, row);
  }
  if (move.kind === 'insert') dressNewRows(grid, move.after, move.count);
}

function take(grid: Worksheet, row: FileRow): TakenRow {
  const { number, height, hidden, style } = row;
  const cells: TakenCell[] = [];
  for (let column = 1; column <= row.cellCount; column++) {
    const cell = row.findCell(column);
    if (cell === undefined) continue;
    cells.push({ column, value: cell.value, style: cell.style });
    cell.value = null;
    cell.style = { ...grid.getColumn(column).style };
  }
  Object.assign(row, { height: undefined, hidden: false, style: {} });
  return { number, height, hidden, style, cells };
}

function put(grid: Worksheet, number: number, { height, hidden, style, cells }: TakenRow): void {
  const row = grid.getRow(number);
  Object.assign(row, { height, hidden, style });
  for (const { column, value, style: looks } of cells) {
    const cell = row.getCell(column);
    cell.value = value;
    cell.style = looks;
  }
}

/** New rows look like the row above them; at the top, like the one below. */
function dressNewRows(grid: Worksheet, after: number, count: number): void {
  const model = grid.findRow(after > 0 ? after : count + 1);
  if (model === undefined) return;
  for (let number = after + 1; number <= after + count; number++) {
    for (let column = 1; column <= model.cellCount; column++) {
      const cell = model.findCell(column);
      if (cell !== undefined) grid.getRow(number).getCell(column).style = { ...cell.style };
    }
  }
}
