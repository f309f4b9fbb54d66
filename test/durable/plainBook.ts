/**
 * A workbook in memory that is copied in an instant, for runs that are gone on from thousands of times: values, formulas
 * and formats. Looks, notes and files are not kept; the .xlsx book has those (host/workbook).
 */
import { createHash } from 'node:crypto';
import type { Book, Cell, CellStyle, RowMove, Sheet } from '../../host/workbook/book';

export type PlainBook = Book & {
  /** As it stands, under the same id; or under another one, as a copied spreadsheet. */
  fork(id?: string): PlainBook;
  /** As it would stand after something, which is not to be. */
  imagine(act: () => void): PlainBook;
  /** The same for two books with the same cells, and for no others. */
  fingerprint(): string;
  /** Changes whenever anything is written. */
  version(): number;
};

type Row = readonly (Cell | undefined)[];
/** All of a sheet that a copy needs. Rows are replaced when they change, never changed: copies share them. */
type Content = {
  id: number;
  name: string;
  rows: Row[];
  columnFormats: readonly (string | undefined)[];
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
};

const ROWS = 1000;
const COLUMNS = 26;
const PLAIN: CellStyle = { bold: false, italic: false, background: null, color: null, align: null, wrap: false };
const BLANK: Row = [];
const EMPTY = { value: null, formula: null, stale: false } as const;

/** An empty book. */
export function plainBook(
  id: string,
  { locale, timeZone }: { readonly locale: string; readonly timeZone: string },
): PlainBook {
  return bookOf(id, locale, timeZone, []);
}

function bookOf(id: string, locale: string, timeZone: string, contents: readonly Content[]): PlainBook {
  let changes = 0;
  const changed = (): void => {
    changes += 1;
  };
  const kept = contents.map((content) => ({ ...content, rows: [...content.rows] }));
  const sheets = kept.map((content) => sheetOf(content, changed));
  const contentNamed = (name: string): Content => {
    const found = kept.find((content) => content.name === name);
    if (found === undefined) throw new Error(`There is no sheet "${name}".`);
    return found;
  };
  const self: PlainBook = {
    name: 'invoices.xlsx',
    locale,
    timeZone,
    id,
    sheets: () => sheets,
    sheet: (name) => sheets.find((sheet) => sheet.name === name) ?? null,
    insertSheet(name, index = sheets.length) {
      const content: Content = {
        ...{ id: Math.max(0, ...kept.map((one) => one.id)) + 1, name, rows: [], columnFormats: [] },
        ...{ maxRows: ROWS, maxColumns: COLUMNS, frozenRows: 0 },
      };
      const sheet = sheetOf(content, changed);
      kept.splice(index, 0, content);
      sheets.splice(index, 0, sheet);
      changed();
      return sheet;
    },
    moveRows(name, move) {
      moveRows(contentNamed(name), move);
      changed();
    },
    renameSheet(name, to) {
      contentNamed(name).name = to;
      changed();
    },
    copy: async () => self.fork(`${id} copied`),
    save: async () => undefined,
    imagine(act) {
      const before = kept.map((content) => ({ ...content, rows: [...content.rows] }));
      act();
      const imagined = self.fork();
      kept.forEach((content, at) => {
        Object.assign(content, before[at]);
      });
      return imagined;
    },
    fork: (as = id) => bookOf(as, self.locale, self.timeZone, kept),
    fingerprint: () =>
      createHash('sha1')
        .update(
          kept.map(({ name, rows, columnFormats }) => JSON.stringify([name, rows.map(digest), columnFormats])).join(),
        )
        .digest('base64'),
    version: () => changes,
  };
  return self;
}

function sheetOf(content: Content, changed: () => void): Sheet {
  const blank = (column: number): Cell => ({
    ...EMPTY,
    format: content.columnFormats[column - 1] ?? 'General',
  });
  const cellAt = (row: number, column: number): Cell => content.rows[row - 1]?.[column - 1] ?? blank(column);
  const put = (row: number, column: number, changes: Partial<Cell>): void => {
    while (content.rows.length < row) content.rows.push(BLANK);
    const cells = [...(content.rows[row - 1] ?? BLANK)];
    cells[column - 1] = { ...cellAt(row, column), ...changes };
    content.rows[row - 1] = cells;
    content.maxRows = Math.max(content.maxRows, row);
    content.maxColumns = Math.max(content.maxColumns, column);
    changed();
  };
  return {
    id: content.id,
    get name() {
      return content.name;
    },
    hidden: false,
    get maxRows() {
      return content.maxRows;
    },
    get maxColumns() {
      return content.maxColumns;
    },
    lastRow: () => content.rows.findLastIndex((cells) => cells.some(isFilled)) + 1,
    lastColumn: () => Math.max(0, ...content.rows.map((cells) => cells.findLastIndex(isFilled) + 1)),
    cell: cellAt,
    style: () => PLAIN,
    note: () => null,
    merges: () => [],
    columnWidth: () => 100,
    frozenRows: () => content.frozenRows,
    setValue: (row, column, value) => put(row, column, { value, formula: null, stale: false }),
    setFormula: (row, column, formula, result) =>
      put(row, column, { value: result ?? null, formula: formula.replace(/^=/, ''), stale: result === undefined }),
    setFormat: (row, column, format) => put(row, column, { format }),
    setColumnFormat(column, format) {
      const formats = [...content.columnFormats];
      formats[column - 1] = format;
      content.columnFormats = formats;
      content.rows = content.rows.map((cells) =>
        cells[column - 1] === undefined
          ? cells
          : cells.map((cell, at) => (at === column - 1 && cell ? { ...cell, format } : cell)),
      );
      changed();
    },
    setStyle: () => undefined,
    setNote: () => undefined,
    setColumnWidth: () => undefined,
    setFrozenRows: (rows) => {
      content.frozenRows = rows;
    },
    insertRowsAfter: (_row, count) => {
      content.maxRows += count;
    },
    insertColumnsAfter: (_column, count) => {
      content.maxColumns += count;
    },
  };
}

/** Rows never change, so each is looked at once. */
const digests = new WeakMap<Row, string>();

function digest(row: Row): string {
  const known = digests.get(row) ?? createHash('sha1').update(JSON.stringify(row)).digest('base64');
  digests.set(row, known);
  return known;
}

function moveRows(content: Content, move: RowMove): void {
  const { rows } = content;
  if (move.kind === 'insert') {
    while (rows.length < move.after) rows.push(BLANK);
    const looks = (rows[move.after - 1] ?? BLANK).map((cell) => cell && { ...EMPTY, format: cell.format });
    rows.splice(move.after, 0, ...Array.from({ length: move.count }, () => looks));
    content.maxRows += move.count;
  } else if (move.kind === 'delete') {
    rows.splice(move.row - 1, move.count);
    content.maxRows -= move.count;
  } else {
    const sorted = move.order.map((row) => rows[row - 1] ?? BLANK);
    rows.splice(move.first - 1, sorted.length, ...sorted);
  }
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}
