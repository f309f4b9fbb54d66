/** Rectangles to write: cells side by side go in one. */
import type { Block, OutCell } from './cells';

/**
 * The cells of one row as few blocks as can be: one for each run of neighbouring columns.
 *
 * @param cells  by column, from 1
 */
export function rowBlocks(sheet: string, row: number, cells: ReadonlyMap<number, OutCell>): Block[] {
  return runs([...cells.keys()]).map((columns) => ({
    sheet,
    row,
    column: columns[0] ?? 1,
    cells: [columns.map((column) => cells.get(column) ?? null)],
  }));
}

/** Numbers in rising order, neighbours together: 2, 3, 7 → [2, 3] and [7]. */
export function runs(numbers: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last !== undefined && last[last.length - 1] === number - 1) last.push(number);
    else found.push([number]);
  }
  return found;
}
