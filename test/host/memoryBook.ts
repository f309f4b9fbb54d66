/** A workbook in memory for the host's own tests: cells in a map, no file, no styles to speak of. */
import type { Book, Cell, CellStyle, RowMove, Sheet, StoredValue } from '../../host/workbook/book';
import { sheetRenamed } from '../../host/workbook/references';
import { movedFormula, rowsAfter } from '../../host/workbook/rowMoves';

type Contents = Partial<{ value: StoredValue; formula: string; stale: boolean; format: string }>;
/** Sheet name → rows of cells; a plain value stands for a constant in General. */
export type SheetContents = Readonly<
  Record<string, readonly (readonly (Contents | number | string | boolean | null)[])[]>
>;

const PLAIN: CellStyle = { bold: false, italic: false, background: null, color: null, align: null, wrap: false };

export function memoryBook(contents: SheetContents, settings: { locale?: string; timeZone?: string } = {}): Book {
  return bookOf(
    'memory.xlsx',
    1,
    Object.entries(contents).map(([name, rows], index) => memorySheet(index, name, rows)),
    settings,
  );
}

function bookOf(
  fileName: string,
  version: number,
  known: readonly MemorySheet[],
  settings: { locale?: string; timeZone?: string },
): Book {
  const open = [...known];
  const named = (name: string): MemorySheet => {
    const found = open.find(({ sheet }) => sheet.name === name);
    if (!found) throw new Error(`There is no sheet "${name}".`);
    return found;
  };
  const rewrite = (to: (formula: string, sheet: string, row: number) => Partial<Cell>): void => {
    for (const { sheet, rewriteFormulas } of open) rewriteFormulas((formula, row) => to(formula, sheet.name, row));
  };
  return {
    name: fileName,
    locale: settings.locale ?? 'en_GB',
    timeZone: settings.timeZone ?? 'Europe/Berlin',
    id: `book-${version}`,
    sheets: () => open.map(({ sheet }) => sheet),
    sheet: (name) => open.find(({ sheet }) => sheet.name === name)?.sheet ?? null,
    insertSheet(name, index = open.length) {
      const added = memorySheet(open.length, name, []);
      open.splice(index, 0, added);
      return added.sheet;
    },
    moveRows(name, move) {
      const rowOf = rowsAfter(move);
      rewrite((formula, sheet, row) => {
        const moved = movedFormula(formula, { sheet, row, target: name }, move, rowOf);
        return { formula: moved.formula, ...(moved.isSame ? {} : { stale: true }) };
      });
      named(name).moveRows(move, rowOf);
    },
    renameSheet(name, to) {
      if (open.some(({ sheet }) => sheet.name === to)) throw new Error(`There is a sheet named "${to}" already.`);
      rewrite((formula) => ({ formula: sheetRenamed(formula, name, to) }));
      named(name).rename(to);
    },
    copy: async () =>
      bookOf(
        `Copy of ${fileName}`,
        version + 1,
        open.map(({ copy }) => copy()),
        settings,
      ),
    save: async () => undefined,
  };
}

/** A sheet with what only its book may do. */
type MemorySheet = {
  readonly sheet: Sheet;
  readonly moveRows: (move: RowMove, rowOf: (row: number) => number | null) => void;
  readonly rewriteFormulas: (to: (formula: string, row: number) => Partial<Cell>) => void;
  readonly rename: (to: string) => void;
  readonly copy: () => MemorySheet;
};

function memorySheet(id: number, firstName: string, rows: SheetContents[string]): MemorySheet {
  const cells = new Map<string, Cell>();
  const styles = new Map<string, CellStyle>();
  const notes = new Map<string, string>();
  const columnFormats = new Map<number, string>();
  const widths = new Map<number, number>();
  const state = { name: firstName, frozen: 0, maxRows: 1000, maxColumns: 26 };
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
  const sheet: Sheet = {
    id,
    get name() {
      return state.name;
    },
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
  const moved = <T>(map: Map<string, T>, rowOf: (row: number) => number | null): void => {
    const before = [...map];
    map.clear();
    for (const [place, content] of before) {
      const [row = 0, column = 0] = place.split(' ').map(Number);
      const to = rowOf(row);
      if (to !== null) map.set(key(to, column), content);
    }
  };
  return {
    sheet,
    moveRows: (move, rowOf) => {
      moved(cells, rowOf);
      moved(styles, rowOf);
      moved(notes, rowOf);
      if (move.kind !== 'sort') state.maxRows += move.kind === 'insert' ? move.count : -move.count;
    },
    rewriteFormulas: (to) => {
      for (const [place, known] of cells)
        if (known.formula !== null) cells.set(place, { ...known, ...to(known.formula, Number(place.split(' ')[0])) });
    },
    rename: (to) => {
      state.name = to;
    },
    copy: () => {
      const copied = memorySheet(id, state.name, []);
      for (const [place, known] of cells) {
        const [row = 0, column = 0] = place.split(' ').map(Number);
        copied.sheet.setFormat(row, column, known.format);
        if (known.formula !== null) copied.sheet.setFormula(row, column, known.formula);
        else if (typeof known.value !== 'object') copied.sheet.setValue(row, column, known.value);
      }
      return copied;
    },
  };
}
