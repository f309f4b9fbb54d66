/** Finds, in constant time, whether a cell lies hidden under a merged area's first cell. */
import type { Merge } from './book';

export function coveredBy(merges: readonly Merge[]): (row: number, column: number) => boolean {
  const byRow = new Map<number, Merge[]>();
  const tall: Merge[] = [];
  for (const merge of merges) {
    if (merge.rows > TALL) tall.push(merge);
    else
      for (let row = merge.row; row < merge.row + merge.rows; row++) byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  }
  const covers = (merge: Merge, row: number, column: number): boolean =>
    column >= merge.column && column < merge.column + merge.columns && (row !== merge.row || column !== merge.column);
  return (row, column) =>
    byRow.get(row)?.some((merge) => covers(merge, row, column)) === true ||
    tall.some((merge) => row >= merge.row && row < merge.row + merge.rows && covers(merge, row, column));
}

const TALL = 1000;
