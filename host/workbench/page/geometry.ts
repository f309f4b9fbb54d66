/** Where the rows and columns of the grid lie, and which of them can be seen. Pixels; rows and columns count from 1. */

export const ROW_HEIGHT = 22;
/** The row of column letters. */
export const LETTERS_HEIGHT = 22;
/** The column of row numbers. */
export const NUMBERS_WIDTH = 46;

export type Span = { readonly from: number; readonly to: number };

/** @returns the left edge of each column and, last, the right edge of the last one; column 1 starts at `NUMBERS_WIDTH` */
export function columnEdges(widths: readonly number[]): readonly number[] {
  const edges = [NUMBERS_WIDTH];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

/** The columns that a window shows, at least one. */
export function visibleColumns(edges: readonly number[], scrollLeft: number, width: number): Span {
  const last = edges.length - 1;
  let from = 1;
  while (from < last && (edges[from] ?? 0) <= scrollLeft + NUMBERS_WIDTH) from += 1;
  let to = from;
  while (to < last && (edges[to] ?? 0) < scrollLeft + width) to += 1;
  return { from, to };
}

/** Drawn above and below what is seen, so that a small scroll shows no gap. */
const SPARE_ROWS = 6;

/** The rows below the frozen ones that a window shows, with a few to spare; `to` < `from` when there are none. */
export function visibleRows(rows: number, frozen: number, scrollTop: number, height: number): Span {
  const first = frozen + 1 + Math.floor(scrollTop / ROW_HEIGHT);
  const shown = Math.ceil((height - LETTERS_HEIGHT) / ROW_HEIGHT);
  return { from: Math.max(frozen + 1, first - SPARE_ROWS), to: Math.min(rows, first + shown + SPARE_ROWS) };
}

export type View = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** @returns how far the window must be scrolled so that a cell is wholly in it and not under the frozen rows */
export function scrollTo(
  edges: readonly number[],
  frozen: number,
  row: number,
  column: number,
  view: View,
): { readonly left: number; readonly top: number } {
  const [left, right] = [edges[column - 1] ?? 0, edges[column] ?? 0];
  const top = rowTop(row);
  const covered = LETTERS_HEIGHT + frozen * ROW_HEIGHT;
  return {
    left: into(view.left, left - NUMBERS_WIDTH, right - view.width),
    top: row <= frozen ? view.top : into(view.top, top - covered, top + ROW_HEIGHT - view.height),
  };
}

/** The top edge of a row on the whole sheet. */
export function rowTop(row: number): number {
  return LETTERS_HEIGHT + (row - 1) * ROW_HEIGHT;
}

/** The nearest position that is not beyond `most` and, if the cell is larger than the window, shows its beginning. */
function into(now: number, most: number, least: number): number {
  return Math.max(0, Math.min(Math.max(now, least), most));
}
