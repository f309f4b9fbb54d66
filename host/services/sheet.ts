/** SpreadsheetApp's Sheet: sizes, ranges, rows added at the end. */
import { integer, integerOr, list } from '../realm/arguments';
import { NotImitated, ServiceError } from '../realm/errors';
import { type Instance, ITSELF, type Method, type ServiceClass, serviceClass } from '../realm/serviceClass';
import type { SheetHandle } from '../realm/world';
import { askServer, flush, givenValue, storeCell, write } from './cells';
import { activateCell, cursorOn } from './cursor';
import { demandEdit, EVERYWHERE } from './protection';
import { RANGE } from './range';

type SheetMethod = Method<SheetHandle>;

/** How much of a sheet is used, asked once after each write. */
const measured =
  (read: (sheet: SheetHandle['sheet']) => number): SheetMethod =>
  ({ env, sheet }) => {
    askServer(env, 'sizes', 0);
    return read(sheet);
  };

const chained =
  (change: (handle: SheetHandle, args: readonly unknown[]) => void): SheetMethod =>
  (handle, args) => {
    change(handle, args);
    return ITSELF;
  };

/** A change of the sheet itself, which the protection of any of its columns may refuse. */
const edit = (change: (handle: SheetHandle, args: readonly unknown[]) => void): SheetMethod =>
  chained((handle, args) => {
    demandEdit(handle, EVERYWHERE);
    change(handle, args);
  });

export const SHEET: ServiceClass<SheetHandle> = serviceClass('Sheet', {
  getName: ({ sheet }) => sheet.name,
  getSheetId: ({ sheet }) => sheet.id,
  getIndex: ({ env, sheet }) => env.world.book.sheets().findIndex(({ id }) => id === sheet.id) + 1,
  isSheetHidden: ({ sheet }) => sheet.hidden,
  getRange: (handle, args) => {
    if (typeof args[0] === 'string') throw new NotImitated('Sheet.getRange with an A1 address');
    return range(handle, integer(args, 0), integer(args, 1), integerOr(args, 2, 1), integerOr(args, 3, 1));
  },
  getDataRange: (handle) => {
    askServer(handle.env, 'sizes', 0);
    return range(handle, 1, 1, Math.max(1, handle.sheet.lastRow()), Math.max(1, handle.sheet.lastColumn()));
  },
  getActiveRange: (handle) => cursorRange(handle),
  getActiveCell: (handle) => cursorRange(handle),
  getCurrentCell: (handle) => cursorRange(handle),
  getLastRow: measured((sheet) => sheet.lastRow()),
  getLastColumn: measured((sheet) => sheet.lastColumn()),
  // The grid itself is known on this side, else getRange could not refuse what lies outside it.
  getMaxRows: ({ sheet }) => sheet.maxRows,
  getMaxColumns: ({ sheet }) => sheet.maxColumns,
  getFrozenRows: measured((sheet) => sheet.frozenRows()),
  appendRow: chained((handle, args) => append(handle, list(args, 0))),
  insertRowsAfter: edit(({ env, sheet }, args) => {
    const [after, count] = [integer(args, 0), integer(args, 1)];
    if (after < 1 || after > sheet.maxRows) throw outside();
    write(env, () => sheet.insertRowsAfter(after, count));
    flush(env);
  }),
  insertColumnsAfter: edit(({ env, sheet }, args) => {
    const [after, count] = [integer(args, 0), integer(args, 1)];
    if (after < 1 || after > sheet.maxColumns) throw outside();
    write(env, () => sheet.insertColumnsAfter(after, count));
    flush(env);
  }),
  setFrozenRows: chained(({ env, sheet }, args) => {
    const rows = integer(args, 0);
    write(env, () => sheet.setFrozenRows(rows));
  }),
  setColumnWidth: chained(({ env, sheet }, args) => {
    const [column, pixels] = [integer(args, 0), integer(args, 1)];
    write(env, () => sheet.setColumnWidth(column, pixels));
  }),
  activate: chained((handle) => activateCell(handle.env, handle.sheet, 1, 1)),
});

/** Under the last used row, found when the row is written: two executions never take the same one (fact 29). */
function append(handle: SheetHandle, row: readonly unknown[]): void {
  const { env, sheet } = handle;
  const given = row.map(givenValue);
  demandEdit(handle, { first: 1, last: given.length });
  write(env, () => {
    const next = sheet.lastRow() + 1;
    if (next > sheet.maxRows) sheet.insertRowsAfter(sheet.maxRows, next - sheet.maxRows);
    const missing = given.length - sheet.maxColumns;
    if (missing > 0) sheet.insertColumnsAfter(sheet.maxColumns, missing);
    given.forEach((value, index) => {
      storeCell(handle, next, index + 1, value);
    });
  });
}

/** A rectangle within the grid (fact 16). Rows that wait in the buffer to be appended count as there. */
function range(handle: SheetHandle, row: number, column: number, rows: number, columns: number): Instance {
  const { env, sheet } = handle;
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  const isOutside = () =>
    row < 1 || column < 1 || row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns;
  if (isOutside()) flush(env);
  if (isOutside()) throw outside();
  return RANGE.of({ ...handle, parent: SHEET.of(handle), row, column, rows, columns });
}

function cursorRange(handle: SheetHandle): Instance {
  const { row, column } = cursorOn(handle.env, handle.sheet);
  return range(handle, row, column, 1, 1);
}

function outside(): ServiceError {
  return new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
}
