/** The cells of one sheet, fetched in blocks of rows as the grid scrolls over them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellView } from '../protocol';
import { ask } from './client';
import type { Span } from './geometry';

export type Cells = {
  /** The cells of a row by column; empty until they have come. */
  row(row: number): ReadonlyMap<number, CellView>;
  /** False until the visible rows have come for the first time. */
  readonly ready: boolean;
};

const BLOCK_ROWS = 100;
const NO_CELLS: ReadonlyMap<number, CellView> = new Map();
type Block = { readonly revision: number; readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellView>> };

/**
 * @param visible  the rows to have
 * @param revision cells of an older one are shown until newer ones have come
 * @param failed   called with the sentence when the cells could not be fetched
 */
export function useCells(
  sheet: string,
  visible: readonly Span[],
  revision: number,
  failed: (error: unknown) => void,
): Cells {
  const blocks = useRef(new Map<string, Block>());
  const [, redraw] = useState(0);
  const wanted = [...new Set(visible.flatMap(blocksOf))];
  useEffect(() => {
    for (const block of wanted) {
      const key = `${block} ${sheet}`;
      const before = blocks.current.get(key);
      if (before !== undefined && before.revision >= revision) continue;
      // Marked as asked for at once, so that a scroll does not ask again.
      blocks.current.set(key, { revision, rows: before?.rows ?? new Map() });
      ask('cells', { sheet, from: block * BLOCK_ROWS + 1, to: (block + 1) * BLOCK_ROWS })
        .then((answer) => {
          const rows = new Map(
            answer.rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]),
          );
          const now = blocks.current.get(key);
          if (now !== undefined && now.revision > answer.revision) return;
          blocks.current.set(key, { revision: Math.max(revision, answer.revision), rows });
          redraw((count) => count + 1);
        })
        .catch((error: unknown) => {
          blocks.current.delete(key);
          failed(error);
        });
    }
  }, [sheet, revision, wanted.join()]);
  const blockOf = (block: number): Block | undefined => blocks.current.get(`${block} ${sheet}`);
  return {
    row: (row) => blockOf(Math.floor((row - 1) / BLOCK_ROWS))?.rows.get(row) ?? NO_CELLS,
    ready: wanted.every((block) => blockOf(block) !== undefined),
  };
}

function blocksOf({ from, to }: Span): readonly number[] {
  if (to < from) return [];
  const first = Math.floor((from - 1) / BLOCK_ROWS);
  return Array.from({ length: Math.floor((to - 1) / BLOCK_ROWS) - first + 1 }, (_, index) => first + index);
}
