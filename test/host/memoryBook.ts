/** A workbook in memory for the host's own tests: cells in a map, no file, no styles to speak of. */
import type { Book, Cell, CellStyle, Sheet, StoredValue } from '../../host/workbook/book';

type Contents = Partial<{ value: StoredValue; formula: string; stale: boolean; format: string }>;
/** Sheet name → rows of cells; a plain value stands for a constant in General. */
export type SheetContents = Readonly<
  Record<string, readonly (readonly (Contents | number | string | boolean | null)[])[]>
>;

const PLAIN: CellStyle = { bold: false, italic: false, background: null, color: null, align: null, wrap: false };

export function memoryBook(contents: SheetContents, settings: { locale?: string; timeZone?: string } = {}): Book {
  const sheets = Object.entries(contents).map(([name, rows], index) => memorySheet(index, name, rows));
  return {
    name: 'memory.xlsx',
    locale: settings.locale ?? 'en_GB',
    timeZone: settings.timeZone ?? 'Europe/Berlin',
    id: 'book-1',
    sheets: () => sheets,
    sheet: (name) => sheets.find((sheet) => sheet.name === name) ?? null,
    insertSheet(name, index = sheets.length) {
      const sheet = memorySheet(sheets.length, name, []);
      sheets.splice(index, 0, sheet);
      return sheet;
    },
    save: async () => undefined,
  };
}

function memorySheet(id: number, name: string, rows: SheetContents[string]): Sheet {
  const cells = new Map<string, Cell>();
  const styles = new Map<string, CellStyle>();
  const notes = new Map<string, string>();
  const columnFormats = new Map<number, string>();
  const widths = new Map<number, number>();
  const state = { frozen: 0, maxRows: 1000, maxColumns: 26 };
  const key = (row: number, column: number) => `${row} ${column}`;
  const cell = (row: number, column: number): Cell =>
    cells.get(key(row, column)) ?? {
      value: null,
      formula: null,
      stale: false,
      format: columnFormats.get(column) ?? 'General',
    };
  const change = (row: number, column: number, changes: Partial<Cell>): void => {
    cells.set(key(row, column), { ...cell(row, column), ...changes });
  };
  const last = (part: 0 | 1): number => {
    const used = [...cells].filter(([, { value, formula }]) => value !== null || formula !== null);
    return Math.max(0, ...used.map(([place]) => Number(place.split(' ')[part])));
  };
  rows.forEach((row, down) => {
    row.forEach((given, right) => {
      const isContents = typeof given === 'object' && given !== null;
      change(down + 1, right + 1, isContents ? (given as Partial<Cell>) : { value: given as StoredValue });
    });
  });
  return {
    id,
    name,
    hidden: false,
    get maxRows() {
      return state.maxRows;
    },
    get maxColumns() {
      return state.maxColumns;
    },
    lastRow: () => last(0),
    lastColumn: () => last(1),
    cell,
    style: (row, column) => styles.get(key(row, column)) ?? PLAIN,
    note: (row, column) => notes.get(key(row, column)) ?? null,
    merges: () => [],
    columnWidth: (column) => widths.get(column) ?? 100,
    frozenRows: () => state.frozen,
    setValue: (row, column, value) => change(row, column, { value, formula: null, stale: false }),
    setFormula: (row, column, formula) => change(row, column, { value: null, formula, stale: true }),
    setFormat: (row, column, format) => change(row, column, { format }),
    setColumnFormat(column, format) {
      columnFormats.set(column, format);
      for (const [place, known] of cells) if (place.endsWith(` ${column}`)) cells.set(place, { ...known, format });
    },
    setStyle: (row, column, style) => {
      styles.set(key(row, column), { ...PLAIN, ...styles.get(key(row, column)), ...style });
    },
    setNote: (row, column, note) => {
      if (note === null) notes.delete(key(row, column));
      else notes.set(key(row, column), note);
    },
    setColumnWidth: (column, pixels) => {
      widths.set(column, pixels);
    },
    setFrozenRows: (count) => {
      state.frozen = count;
    },
    insertRowsAfter: (_row, count) => {
      state.maxRows += count;
    },
    insertColumnsAfter: (_column, count) => {
      state.maxColumns += count;
    },
  };
}
