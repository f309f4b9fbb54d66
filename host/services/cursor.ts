/** Where the user's cursor is: read and moved by the bundle, told to the page that shows the grid. */
import type { Env } from '../realm/world';
import type { Sheet } from '../workbook/book';

/** Moves the cursor; without a person at the screen (a trigger) nothing moves. */
export function activateCell(env: Env, sheet: Sheet, row: number, column: number): void {
  if (env.kind === 'trigger') return;
  env.world.cursor = { sheet: sheet.name, row, column };
  env.ui.push({ kind: 'activate', sheet: sheet.name, row, column });
}

/** @returns the sheet in front; the first one when nobody looks */
export function activeSheet(env: Env): Sheet {
  const { book, cursor } = env.world;
  const front = env.kind === 'trigger' ? null : book.sheet(cursor.sheet);
  const sheet = front ?? book.sheets()[0];
  if (!sheet) throw new Error('the workbook has no sheet');
  return sheet;
}

/** @returns row and column of the cursor on a sheet, A1 on a sheet that is not in front */
export function cursorOn(env: Env, sheet: Sheet): { readonly row: number; readonly column: number } {
  const { cursor } = env.world;
  const isHere = env.kind !== 'trigger' && cursor.sheet === sheet.name;
  return isHere ? { row: cursor.row, column: cursor.column } : { row: 1, column: 1 };
}
