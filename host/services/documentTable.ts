/** DocumentApp's Table, TableRow and TableCell. */
import { paragraphOf, type Table, type TableCell } from '../documents/model';
import { integer, text, textOrNull } from '../realm/arguments';
import { ServiceError, SignatureError } from '../realm/errors';
import { ITSELF, type Method, type ServiceClass, serviceClass } from '../realm/serviceClass';
import { containerMethods, wrapLine } from './documentContainer';
import { childAt, onItsOwn, taken } from './documentElement';
import { ELEMENT_TYPE } from './documentPicture';
import { lineOf, selfOfLine, setText } from './documentText';

type Row = TableCell[];

/** A table within a cell is not imitated. */
const CELL = serviceClass<TableCell>('TableCell', {
  ...containerMethods<TableCell>((cell) => cell.paragraphs, wrapLine, selfOfLine),
  getType: () => ELEMENT_TYPE['TABLE_CELL'],
  setText: (cell, args) => {
    cell.paragraphs.splice(1);
    setText(firstParagraph(cell), text(args, 0));
    return ITSELF;
  },
  editAsText: (cell) => lineOf(firstParagraph(cell)).call('editAsText', []),
  setBackgroundColor: (cell, args) => {
    cell.background = colourOrNull(args);
    return ITSELF;
  },
});

const ROW: ServiceClass<Row> = serviceClass<Row>('TableRow', {
  getType: () => ELEMENT_TYPE['TABLE_ROW'],
  getNumCells: (row) => row.length,
  getCell: (row, args) => CELL.of(childAt(row, integer(args, 0))),
  appendTableCell: (row, args) => {
    const cell = newCell(textOrNull(args, 0) ?? '');
    row.push(cell);
    return CELL.of(cell);
  },
  copy: (row) => ROW.of(onItsOwn(structuredClone(row))),
});

const chained =
  (change: (table: Table, args: readonly unknown[]) => void): Method<Table> =>
  (table, args) => {
    change(table, args);
    return ITSELF;
  };

export const TABLE: ServiceClass<Table> = serviceClass<Table>('Table', {
  getType: () => ELEMENT_TYPE['TABLE'],
  asTable: () => ITSELF,
  getNumRows: (table) => table.rows.length,
  getRow: (table, args) => ROW.of(childAt(table.rows, integer(args, 0))),
  getCell: (table, args) => CELL.of(childAt(childAt(table.rows, integer(args, 0)), integer(args, 1))),
  appendTableRow: (table) => {
    const row: Row = [];
    table.rows.push(row);
    return ROW.of(row);
  },
  insertTableRow: (table, args) => {
    const at = integer(args, 0);
    if (at < 0 || at > table.rows.length)
      throw new ServiceError(
        `Child index (${at}) must be less than or equal to the number of child elements (${table.rows.length}).`,
      );
    const row: Row = args.length === 1 ? [] : taken(ROW.selfOf(args[1]));
    table.rows.splice(at, 0, row);
    return ROW.of(row);
  },
  removeChild: chained((table, [child]) => {
    const row = ROW.selfOf(child);
    if (row === null) throw new SignatureError();
    const at = table.rows.indexOf(row);
    if (at < 0) throw new ServiceError('Element does not contain the specified child element.');
    table.rows.splice(at, 1);
    onItsOwn(row);
  }),
  copy: (table) => TABLE.of(onItsOwn(structuredClone(table))),
  setBorderWidth: chained((table, args) => {
    table.borderWidth = integer(args, 0);
  }),
  setColumnWidth: chained((table, args) => {
    const column = integer(args, 0);
    while (table.columnWidths.length <= column) table.columnWidths.push(null);
    table.columnWidths[column] = integer(args, 1);
  }),
});

/** A table without cells is legal, and has no rows. */
export function newTable(cells: readonly (readonly string[])[]): Table {
  return { kind: 'table', rows: cells.map((row) => row.map(newCell)), columnWidths: [], borderWidth: 1 };
}

function newCell(content: string): TableCell {
  return { paragraphs: content.split('\n').map(paragraphOf), background: null };
}

/** A cell always holds a paragraph. */
function firstParagraph(cell: TableCell): TableCell['paragraphs'][number] {
  return childAt(cell.paragraphs, 0);
}

function colourOrNull(args: readonly unknown[]): string | null {
  const value = textOrNull(args, 0);
  if (value !== null && !/^#[0-9a-f]{6}$/i.test(value)) throw new ServiceError(`Invalid argument: ${value}`);
  return value;
}
