/** What people do in the sheet with their own hands: typing, moving rows, naming and protecting sheets. */
import { storeTyped } from '../services/cells';
import { EVERYWHERE, mayEdit, PROTECTED_TEXT, protect } from '../services/protection';
import type { Cell, Sheet } from '../workbook/book';
import { presentTime } from './execution';
import type { Host } from './host';
import type { World } from './world';
import { localText } from './zone';

type People = Pick<
  Host,
  'select' | 'typeInto' | 'insertRows' | 'deleteRows' | 'sortRows' | 'renameSheet' | 'protect' | 'grant'
>;

/** The user at the screen does it; a protection stops that user as it stops the script. */
export function peopleAt(world: World): People {
  const { book } = world;
  const found = (name: string): Sheet => {
    const sheet = book.sheet(name);
    if (sheet === null) throw new Error(`There is no sheet "${name}".`);
    return sheet;
  };
  const editable = (name: string, columns = EVERYWHERE): Sheet => {
    const sheet = found(name);
    if (!mayEdit(world, world.user, sheet.id, columns)) throw new Error(PROTECTED_TEXT);
    world.revision += 1;
    return sheet;
  };
  return {
    select(sheet, row, column) {
      world.cursor = { sheet, row, column };
    },
    typeInto(name, row, column, text) {
      const sheet = editable(name, { first: column, last: column });
      if (row < 1 || column < 1 || row > sheet.maxRows || column > sheet.maxColumns)
        throw new Error(`${name} has no row ${row} and column ${column}.`);
      storeTyped(book, localText(presentTime(world), book.timeZone).slice(0, 10), sheet, row, column, text);
    },
    insertRows(name, after, count) {
      const sheet = editable(name);
      if (after !== 0) demandRows(sheet, after, 1);
      book.moveRows(name, { kind: 'insert', after, count });
    },
    deleteRows(name, row, count) {
      demandRows(editable(name), row, count);
      book.moveRows(name, { kind: 'delete', row, count });
    },
    sortRows(name, headingRow, column, descending) {
      const sheet = editable(name);
      const first = headingRow + 1;
      book.moveRows(name, { kind: 'sort', first, order: sorted(sheet, first, column, descending) });
    },
    renameSheet(name, to) {
      editable(name);
      book.renameSheet(name, to);
      if (world.cursor.sheet === name) world.cursor = { ...world.cursor, sheet: to };
    },
    protect: (name, column, editors) => protect(world, found(name).id, column, editors),
    grant(scopes) {
      world.scopes = scopes;
    },
  };
}

function demandRows(sheet: Sheet, row: number, count: number): void {
  if (row < 1 || count < 1 || row + count - 1 > sheet.maxRows)
    throw new Error(`${sheet.name} has no ${count === 1 ? `row ${row}` : `${count} rows from row ${row} on`}.`);
}

/** Rows in the order of a column: numbers, texts, no and yes; what is empty stands last either way, what is equal stays. */
function sorted(sheet: Sheet, first: number, column: number, descending: boolean): readonly number[] {
  const rows = Array.from({ length: Math.max(0, sheet.lastRow() - first + 1) }, (_row, index) => first + index);
  const cells = new Map(rows.map((row) => [row, sheet.cell(row, column)]));
  const isEmpty = (row: number): boolean => (cells.get(row)?.value ?? null) === null;
  const sign = descending ? -1 : 1;
  return [
    ...rows.filter((row) => !isEmpty(row)).sort((a, b) => sign * compare(cells.get(a), cells.get(b))),
    ...rows.filter(isEmpty),
  ];
}

function compare(a: Cell | undefined, b: Cell | undefined): number {
  const [left, right] = [a?.value, b?.value];
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return left.localeCompare(right);
  return rank(left) - rank(right) || Number(left === true) - Number(right === true);
}

function rank(value: unknown): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value) + (typeof value === 'object' ? 4 : 0);
}
