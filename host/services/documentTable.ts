/** DocumentApp's Table, TableRow and TableCell. */
import { paragraphOf, type Table, type TableCell } from '../documents/model';
import { integer, text, textOrNull } from '../realm/arguments';
import { ServiceError } from '../realm/errors';
import { ITSELF, type Method, serviceClass } from '../realm/serviceClass';
import { ELEMENT_TYPE, PARAGRAPH, setText, textOf } from './documentText';

type Row = TableCell[];

const CELL = serviceClass<TableCell>('TableCell', {
  getType: () => ELEMENT_TYPE['TABLE_CELL'],
  getText: (cell) => cell.paragraphs.map(textOf).join('\n'),
  setText: (cell, args) => {
    cell.paragraphs.splice(1);
    setText(firstParagraph(cell), text(args, 0));
    return ITSELF;
  },
  appendParagraph: (cell, args) => {
    const paragraph = paragraphOf(text(args, 0));
    cell.paragraphs.push(paragraph);
    return PARAGRAPH.of(paragraph);
  },
  getNumChildren: (cell) => cell.paragraphs.length,
  getChild: (cell, args) => PARAGRAPH.of(childAt(cell.paragraphs, integer(args, 0))),
  editAsText: (cell) => PARAGRAPH.of(firstParagraph(cell)).call('editAsText', []),
  setBackgroundColor: (cell, args) => {
    cell.background = colourOrNull(args);
    return ITSELF;
  },
});

const ROW = serviceClass<Row>('TableRow', {
  getType: () => ELEMENT_TYPE['TABLE_ROW'],
  getNumCells: (row) => row.length,
  getCell: (row, args) => CELL.of(childAt(row, integer(args, 0))),
  appendTableCell: (row, args) => {
    const cell = newCell(textOrNull(args, 0) ?? '');
    row.push(cell);
    return CELL.of(cell);
  },
});

const chained =
  (change: (table: Table, args: readonly unknown[]) => void): Method<Table> =>
  (table, args) => {
    change(table, args);
    return ITSELF;
  };

export const TABLE = serviceClass<Table>('Table', {
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

/** @throws what DocumentApp says of a child that is not there */
export function childAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined)
    throw new ServiceError(`Child index (${index}) must be less than the number of child elements (${items.length}).`);
  return item;
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
