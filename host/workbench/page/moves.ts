/** Where a key leads the cursor in the grid. */
import type { SheetView } from '../protocol';

export type Place = { readonly row: number; readonly column: number };
export type Key = { readonly key: string; readonly ctrl: boolean };

/**
 * @param page rows that a window shows
 * @returns null when the key does not move the cursor
 */
export function move(place: Place, { key, ctrl }: Key, sheet: SheetView, page: number): Place | null {
  const { row, column } = place;
  const lastRow = Math.max(1, sheet.lastRow);
  const lastColumn = Math.max(1, sheet.lastColumn);
  switch (key) {
    case 'ArrowUp':
      return within(sheet, ctrl ? 1 : row - 1, column);
    case 'ArrowDown':
      return within(sheet, ctrl ? Math.max(row, lastRow) : row + 1, column);
    case 'ArrowLeft':
      return within(sheet, row, ctrl ? 1 : column - 1);
    case 'ArrowRight':
      return within(sheet, row, ctrl ? Math.max(column, lastColumn) : column + 1);
    case 'PageUp':
      return within(sheet, row - page, column);
    case 'PageDown':
      return within(sheet, row + page, column);
    case 'Home':
      return within(sheet, ctrl ? 1 : row, 1);
    case 'End':
      return within(sheet, ctrl ? lastRow : row, lastColumn);
    default:
      return null;
  }
}

/** The nearest cell that the sheet has. */
export function within(sheet: SheetView, row: number, column: number): Place {
  return { row: Math.min(Math.max(1, row), sheet.rows), column: Math.min(Math.max(1, column), sheet.columns) };
}
