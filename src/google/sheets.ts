/**
 * The spreadsheet: sheets read in one pass, rows appended, blocks written, flush.
 *
 * Dates cross as the sheet's own wall clock (platform.md, facts 1-3). Text is written as text: the receiving column gets
 * the format `@`, and what Sheets could take for a formula, a number or a date is quoted besides (fact 10).
 */
import type { Day } from '../core/days';
import type { Area, Block, DateCell, OutCell, RawCell, RawSheet } from '../workbook/cells';
import { attempt, patiently } from './retry';

const ROWS_AHEAD = 500;

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

export const bookId = (): string => book().getId();
export const locale = (): string => book().getSpreadsheetLocale();
export const sheetNames = (): string[] =>
  book()
    .getSheets()
    .map((sheet) => sheet.getName());

export const hasSheet = (name: string): boolean => book().getSheetByName(name) !== null;

/** The named sheets that exist, each by one getValues over what is used. */
export function readSheets(names: readonly string[]): RawSheet[] {
  const zone = book().getSpreadsheetTimeZone();
  const known = new Map<number, DateCell>();
  return names.flatMap((name) => {
    const sheet = book().getSheetByName(name);
    return sheet
      ? [
          {
            name,
            rows: rawRows(
              values(() => sheet.getDataRange()),
              zone,
              known,
            ),
          },
        ]
      : [];
  });
}

/** Some rows of a sheet over its first `columns` columns, as far as the grid goes, read again just before something depends on them. */
export function readRows(name: string, first: number, last: number, columns: number): RawCell[][] {
  const sheet = sheetNamed(name);
  const rows = Math.min(last, sheet.getMaxRows()) - first + 1;
  if (rows < 1) return [];
  const read = values(() => sheet.getRange(first, 1, rows, Math.min(columns, sheet.getMaxColumns())));
  return rawRows(read, book().getSpreadsheetTimeZone(), new Map());
}

/** The same rectangle again, as far as the grid goes. */
export function readArea({ name, row, column, rows }: Area): Area {
  const sheet = sheetNamed(name);
  const height = Math.min(rows.length, sheet.getMaxRows() - row + 1);
  const width = Math.min(rows[0]?.length ?? 0, sheet.getMaxColumns() - column + 1);
  if (height < 1 || width < 1) return { name, row, column, rows: [] };
  const read = values(() => sheet.getRange(row, column, height, width));
  return { name, row, column, rows: rawRows(read, book().getSpreadsheetTimeZone(), new Map()) };
}

/** The last row with anything in it. */
export const lastRow = (name: string): number => patiently(() => sheetNamed(name).getLastRow());

/** One column from row `first` to `last`, as far down as the grid goes. */
export function readColumn(name: string, column: number, first: number, last: number): RawCell[] {
  const sheet = sheetNamed(name);
  const rows = Math.min(last, sheet.getMaxRows()) - first + 1;
  if (rows < 1) return [];
  const read = values(() => sheet.getRange(first, column, rows, 1));
  return rawRows(read, book().getSpreadsheetTimeZone(), new Map()).map((row) => row[0] ?? '');
}

/** The number formats of one column from row 1, for currencies that stand only there. */
export function numberFormats(name: string, column: number): string[] {
  const sheet = sheetNamed(name);
  const last = sheet.getLastRow();
  return last === 0
    ? []
    : sheet
        .getRange(1, column, last, 1)
        .getNumberFormats()
        .map((row) => row[0] ?? '');
}

/** Writes rectangles; nothing is durable before `flush`. Rows and columns beyond the grid are added first. */
export function writeBlocks(blocks: readonly Block[]): void {
  for (const block of blocks) patiently(() => writeBlock(block));
}

/** The same where the user may write; a protected column stays as it is and stops nothing else (fact 25). */
export function writeBlocksWhereAllowed(blocks: readonly Block[]): void {
  const refused = new Set<string>();
  for (const block of blocks) {
    if (refused.size === 0 && 'value' in attempt(() => writeBlock(block))) continue;
    for (const one of columnsOf(block)) {
      const column = `${one.sheet} ${one.column}`;
      if (!refused.has(column) && 'refused' in attempt(() => writeBlock(one))) refused.add(column);
    }
  }
}

/** Whether the user may write into some columns of a sheet, from a row downwards (fact 25). */
export function mayWrite(name: string, row: number, column: number, columns: number): boolean {
  const sheet = sheetNamed(name);
  const rows = sheet.getMaxRows() - row + 1;
  return rows < 1 || patiently(() => sheet.getRange(row, column, rows, columns).canEdit());
}

/** Adds rows to a sheet before they are used, many at once: a grid that grows row by row cannot be read in one piece. */
export function keepRoom(name: string, lastRow: number): void {
  const sheet = sheetNamed(name);
  const rows = sheet.getMaxRows();
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows + ROWS_AHEAD);
}

/** Adds one row under the last used row: atomic, whatever other people do to the sheet meanwhile (fact 29). */
export function appendRow(name: string, cells: readonly OutCell[]): void {
  sheetNamed(name).appendRow(cells.map(outValue));
}

export function flush(): void {
  patiently(() => SpreadsheetApp.flush());
}

/** Makes a sheet at the end with its headings; all columns named in `textColumns` hold text from the start. */
export function makeSheet(
  name: string,
  headings: readonly string[],
  textColumns: readonly number[],
  widths: readonly number[],
): void {
  const sheet = book().insertSheet(name, book().getSheets().length);
  for (const column of textColumns) sheet.getRange(1, column, sheet.getMaxRows(), 1).setNumberFormat('@');
  const heading = sheet.getRange(1, 1, 1, headings.length);
  heading.setValues([headings.map((text) => text)]);
  heading.setFontWeight('bold');
  heading.setBackground('#eef3f1');
  sheet.setFrozenRows(1);
  widths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
}

/** Day columns of ours in a user's sheet show days whatever the locale. */
export function formatDayColumn(name: string, firstRow: number, column: number): void {
  const sheet = sheetNamed(name);
  const rows = sheet.getMaxRows() - firstRow + 1;
  if (rows > 0) sheet.getRange(firstRow, column, rows, 1).setNumberFormat('yyyy-mm-dd');
}

/** Puts the user's cursor on a cell. */
export function activate(name: string, row: number, column: number): void {
  const sheet = book().getSheetByName(name);
  if (!sheet) return;
  sheet.getRange(Math.min(row, sheet.getMaxRows()), Math.min(column, sheet.getMaxColumns())).activate();
}

/** Where the user's cursor is. */
export function cursor(): { readonly sheet: string; readonly row: number } {
  const sheet = book().getActiveSheet();
  return { sheet: sheet.getName(), row: sheet.getActiveCell()?.getRow() ?? 1 };
}

const columnsOf = (block: Block): readonly Block[] =>
  (block.cells[0] ?? []).map((_, at) => ({
    ...block,
    column: block.column + at,
    cells: block.cells.map((row) => [row[at] ?? null]),
  }));

function writeBlock({ sheet: name, row, column, cells }: Block): void {
  const sheet = sheetNamed(name);
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return;
  makeRoom(sheet, row + rows - 1, column + columns - 1);
  sheet.getRange(row, column, rows, columns).setValues(cells.map((line) => line.map(outValue)));
}

function values(range: () => GoogleAppsScript.Spreadsheet.Range): unknown[][] {
  return patiently(() => range().getValues());
}

function sheetNamed(name: string): GoogleSheet {
  const sheet = book().getSheetByName(name);
  if (!sheet) throw new Error(`The sheet "${name}" is no longer there.`);
  return sheet;
}

function makeRoom(sheet: GoogleSheet, lastRow: number, lastColumn: number): void {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows);
  if (lastColumn > columns) sheet.insertColumnsAfter(columns, lastColumn - columns);
}

/** `known` holds the wall clock of each instant met before: a sheet has few different days, and formatDate is slow. */
function rawRows(values: unknown[][], zone: string, known: Map<number, DateCell>): RawCell[][] {
  return values.map((row) => row.map((value) => rawCell(value, zone, known)));
}

function rawCell(value: unknown, zone: string, known: Map<number, DateCell>): RawCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!(value instanceof Date)) return '';
  const instant = value.getTime();
  const met = known.get(instant);
  if (met) return met;
  const text = Utilities.formatDate(value, zone, 'yyyy-MM-dd HH:mm');
  const cell = { day: text.slice(0, 10) as Day, time: text.slice(11) };
  known.set(instant, cell);
  return cell;
}

function outValue(cell: OutCell): string | number | boolean | Date {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(cell);
  if (typeof cell === 'object') return Utilities.parseDate(cell.day, book().getSpreadsheetTimeZone(), 'yyyy-MM-dd');
  return cell;
}

/** A leading apostrophe makes Sheets keep text as text; it is not stored. */
function quoted(text: string): string {
  return text === '' ? '' : `'${text}`;
}
