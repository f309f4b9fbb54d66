/**
 * One sheet of an open book: our `Sheet` over the library's worksheet, the kept XML around it and its notes.
 *
 * Rows and columns can be inserted below and right of everything used, where nothing has to move.
 */
import type { Cell as FileCell, Worksheet } from '@cj-tech-master/excelts';
import { type Area, areaOf } from './address';
import type { Cell, CellStyle, RowMove, Sheet } from './book';
import { styleChanged, styleShown } from './cellStyle';
import { fileValue, formulaModel, formulaOf, isFilled, setResult, shownValue, unshare } from './cellValue';
import { coveredBy } from './merges';
import { moveGridRows } from './moveGrid';
import type { Notes } from './notes';
import { closeOpenRanges } from './references';
import { frozenRowsOf, mergesOf, type SheetXml, withFrozenRows } from './sheetXml';
import type { FormulaCell, Staleness } from './staleness';

/** What a sheet is made of when it is opened or added. */
export type SheetSource = {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** Its part in the file, null until it is saved. */
  readonly part: string | null;
  readonly grid: Worksheet;
  readonly xml: SheetXml;
  readonly notes: Notes;
  readonly epoch1904: boolean;
  readonly theme: readonly string[];
  readonly staleness: Staleness;
};

/** A sheet with what only the book needs of it. */
export type OpenSheet = {
  readonly sheet: Sheet;
  readonly source: SheetSource;
  readonly xml: () => SheetXml;
  readonly formulas: () => Iterable<FormulaCell>;
  /** Another text of a formula that stands in one cell alone; its result stays. */
  readonly setFormulaText: (row: number, column: number, formula: string) => void;
  /** Cells with their looks and notes; formulas as they are written. */
  readonly moveRows: (move: RowMove, rowOf: (row: number) => number | null) => void;
  readonly rename: (to: string) => void;
  /** Takes stale results out of the grid for writing; the returned function puts them back. */
  readonly dropStaleResults: () => () => void;
};

const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
/** Pixels of a character of width in the file, for the fonts all programs assume. */
const PIXELS_A_CHARACTER = 7;
const EXCEL_DEFAULT_PIXELS = 64;
const EMPTY = { value: null, formula: null, stale: false } as const;

export function openSheet(source: SheetSource): OpenSheet {
  const { grid, notes, epoch1904, staleness } = source;
  let name = source.name;
  let xml = source.xml;
  let used = usedArea(grid);
  let maxRows = Math.max(NEW_ROWS, used.bottom);
  let maxColumns = Math.max(NEW_COLUMNS, used.right);
  const merges = mergesOf(xml);
  const isCovered = coveredBy(merges);

  const found = (row: number, column: number): FileCell | undefined => grid.findRow(row)?.findCell(column);
  const formatAt = (row: number, column: number): string => {
    const cell = found(row, column);
    const own = cell === undefined ? grid.findRow(row)?.numFmt || columnFormat(grid, column) : cell.numFmt;
    return typeof own === 'string' && own !== '' ? own : 'General';
  };
  const cellAt = (row: number, column: number): Cell => {
    const cell = found(row, column);
    const format = formatAt(row, column);
    if (cell === undefined || !isFilled(cell) || isCovered(row, column)) return { ...EMPTY, format };
    const stale = staleness.isStale(name, row, column);
    return { value: shownValue(cell, format, epoch1904), formula: formulaOf(cell, grid), stale, format };
  };
  const cellToWrite = (row: number, column: number): FileCell => {
    maxRows = Math.max(maxRows, row);
    maxColumns = Math.max(maxColumns, column);
    return grid.getRow(row).getCell(column);
  };
  const cellToFill = (row: number, column: number): FileCell => {
    const cell = cellToWrite(row, column);
    if (formulaModel(cell)?.shareType === 'shared') unshare(cell, grid);
    return cell;
  };
  const setUsed = (row: number, column: number, filled: boolean): void => {
    if (filled) used = { ...used, bottom: Math.max(used.bottom, row), right: Math.max(used.right, column) };
    else if (row === used.bottom || column === used.right) used = usedArea(grid);
  };

  const sheet: Sheet = {
    id: source.id,
    get name() {
      return name;
    },
    hidden: source.hidden,
    get maxRows() {
      return maxRows;
    },
    get maxColumns() {
      return maxColumns;
    },
    lastRow: () => used.bottom,
    lastColumn: () => used.right,
    cell: cellAt,
    style: (row, column) =>
      styleShown(
        found(row, column)?.style ?? grid.findRow(row)?.style,
        grid.columns?.[column - 1]?.style,
        source.theme,
      ),
    note: notes.get,
    merges: () => merges,
    columnWidth: (column) => Math.round((grid.columns?.[column - 1]?.width ?? defaultWidth(grid)) * PIXELS_A_CHARACTER),
    frozenRows: () => frozenRowsOf(xml),
    setValue: (row, column, value) => {
      if (isCovered(row, column)) return;
      const old = cellAt(row, column);
      if (old.formula === null && old.value === value) return;
      cellToFill(row, column).value = fileValue(value, old.format, epoch1904);
      setUsed(row, column, value !== null);
      staleness.constantSet(name, row, column);
    },
    setFormula: (row, column, text, result) => {
      if (isCovered(row, column)) return;
      const formula = closeOpenRanges(text.replace(/^=/, ''));
      const known = result === undefined ? null : fileValue(result, formatAt(row, column), epoch1904);
      cellToFill(row, column).value = known === null ? { formula } : { formula, result: known };
      setUsed(row, column, true);
      if (result === undefined) staleness.formulaSet(name, row, column);
      else staleness.resultSet({ sheet: name, row, column, formula, spill: null });
    },
    setFormat: (row, column, format) => {
      if (formatAt(row, column) === format) return;
      const { value, formula } = cellAt(row, column);
      const cell = cellToWrite(row, column);
      cell.style = { ...cell.style, numFmt: format };
      if (epoch1904 && formula === null && typeof value === 'number') cell.value = fileValue(value, format, epoch1904);
    },
    setColumnFormat: (column, format) => {
      maxColumns = Math.max(maxColumns, column);
      const whole = grid.getColumn(column);
      whole.style = { ...whole.style, numFmt: format };
      for (let row = 1; row <= grid.rowCount; row++) {
        if (found(row, column) !== undefined || grid.findRow(row)?.numFmt !== undefined)
          sheet.setFormat(row, column, format);
      }
    },
    setStyle: (row, column, style: Partial<CellStyle>) => {
      const cell = cellToWrite(row, column);
      cell.style = styleChanged(cell.style, style, grid.workbook['_defaultFont']);
    },
    setNote: notes.set,
    setColumnWidth: (column, pixels) => {
      grid.getColumn(column).width = pixels / PIXELS_A_CHARACTER;
    },
    setFrozenRows: (rows) => {
      xml = withFrozenRows(xml, rows);
    },
    insertRowsAfter: (row, count) => {
      if (row < used.bottom) throw new Error('host: inserting rows above used ones is not imitated yet');
      maxRows += count;
    },
    insertColumnsAfter: (column, count) => {
      if (column < used.right) throw new Error('host: inserting columns left of used ones is not imitated yet');
      maxColumns += count;
    },
  };

  function* formulaCells(): Generator<[FileCell, FormulaCell]> {
    for (let row = 1; row <= used.bottom; row++) {
      for (let column = 1; column <= used.right; column++) {
        const cell = found(row, column);
        const formula = cell === undefined ? null : formulaOf(cell, grid);
        if (cell !== undefined && formula !== null)
          yield [cell, { sheet: name, row, column, formula, spill: spillOf(cell) }];
      }
    }
  }
  return {
    sheet,
    source,
    xml: () => xml,
    formulas: function* () {
      for (const [, formula] of formulaCells()) yield formula;
    },
    setFormulaText: (row, column, formula) => {
      const cell = cellToWrite(row, column);
      const result = formulaModel(cell)?.result;
      cell.value = (result === undefined ? { formula } : { formula, result }) as FileCell['value'];
    },
    moveRows: (move, rowOf) => {
      moveGridRows(grid, move, rowOf);
      notes.move(rowOf);
      used = usedArea(grid);
      if (move.kind === 'insert') maxRows += move.count;
      if (move.kind === 'delete') maxRows = Math.max(1, used.bottom, maxRows - move.count);
    },
    rename: (to) => {
      name = to;
    },
    dropStaleResults: () => {
      const dropped: [FileCell, FileCell['result']][] = [];
      for (const [cell, { row, column }] of staleness.any() ? formulaCells() : []) {
        if (cell.result === undefined || !staleness.isStale(name, row, column)) continue;
        dropped.push([cell, cell.result]);
        setResult(cell, undefined);
      }
      return () => {
        for (const [cell, result] of dropped) setResult(cell, result);
      };
    },
  };
}

/** Area from A1 to the last filled row and column, `bottom` and `right` 0 when nothing is filled. */
function usedArea(grid: Worksheet): Area {
  let bottom = 0;
  let right = 0;
  grid.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      if (!isFilled(cell)) return;
      bottom = number;
      right = Math.max(right, column);
    });
  });
  return { top: 1, left: 1, bottom, right };
}

function columnFormat(grid: Worksheet, column: number): string | undefined {
  const format = grid.columns?.[column - 1]?.numFmt;
  return typeof format === 'string' ? format : undefined;
}

function defaultWidth(grid: Worksheet): number {
  return grid.properties.defaultColWidth ?? EXCEL_DEFAULT_PIXELS / PIXELS_A_CHARACTER;
}

function spillOf(cell: FileCell): Area | null {
  const model = formulaModel(cell);
  return model?.shareType === 'array' && model.ref !== undefined ? areaOf(model.ref) : null;
}
