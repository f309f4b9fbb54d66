/**
 * What a workbook is to the rest of the host: sheets of cells as the .xlsx file keeps them.
 *
 * A day is a number with a date format, as in the file; nothing here knows a JavaScript `Date`, a time zone's rules or
 * the bundle. Rows and columns count from 1. `xlsx.ts` implements it; the services and the workbench use it.
 */

/** The stored result: a number (days are serial numbers), text, true/false, null for an empty cell, or an error word. */
export type StoredValue = number | string | boolean | null | { readonly error: string };

export type Cell = {
  readonly value: StoredValue;
  /** Without the leading `=`; null for a constant. */
  readonly formula: string | null;
  /** The formula's inputs were changed since its result was computed; nobody may rely on `value`. */
  readonly stale: boolean;
  /** Number format, `General` when none is set. */
  readonly format: string;
};

/** What the grid draws besides the text. */
export type CellStyle = {
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#rrggbb`, null for none. */
  readonly background: string | null;
  readonly color: string | null;
  readonly align: 'left' | 'center' | 'right' | null;
  readonly wrap: boolean;
};

export type Merge = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

export type Sheet = {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** The grid's size; at least what is used, 1000 × 26 for a new sheet. */
  readonly maxRows: number;
  readonly maxColumns: number;
  /** Last row and column with a value or a formula, 0 for an empty sheet. */
  lastRow(): number;
  lastColumn(): number;
  cell(row: number, column: number): Cell;
  style(row: number, column: number): CellStyle;
  note(row: number, column: number): string | null;
  merges(): readonly Merge[];
  /** Pixels. */
  columnWidth(column: number): number;
  frozenRows(): number;
  /** Sets a constant (null empties); formulas that read the cell become stale, the format stays. */
  setValue(row: number, column: number, value: number | string | boolean | null): void;
  /**
   * Sets a formula. Without a result it is stale from the start; a result that whoever writes it has worked out is kept
   * as its cached value, until a cell that it reads changes.
   */
  setFormula(row: number, column: number, formula: string, result?: number | string | boolean): void;
  setFormat(row: number, column: number, format: string): void;
  /** The format of whole columns, used cells or not. */
  setColumnFormat(column: number, format: string): void;
  setStyle(row: number, column: number, style: Partial<CellStyle>): void;
  setNote(row: number, column: number, note: string | null): void;
  setColumnWidth(column: number, pixels: number): void;
  setFrozenRows(rows: number): void;
  insertRowsAfter(row: number, count: number): void;
  insertColumnsAfter(column: number, count: number): void;
};

/** What a person does to the rows of a sheet. */
export type RowMove =
  | { readonly kind: 'insert'; readonly after: number; readonly count: number }
  | { readonly kind: 'delete'; readonly row: number; readonly count: number }
  /** `order` names, for each row from `first` on, the row that comes there. */
  | { readonly kind: 'sort'; readonly first: number; readonly order: readonly number[] };

export type Book = {
  /** File name without folder. */
  readonly name: string;
  /** `en_GB`, as getSpreadsheetLocale says it. */
  locale: string;
  /** IANA name. */
  timeZone: string;
  /** Stands for the spreadsheet's id; the same for the same working copy. */
  readonly id: string;
  sheets(): readonly Sheet[];
  sheet(name: string): Sheet | null;
  insertSheet(name: string, index?: number): Sheet;
  /** @throws Error that names what cannot be moved rightly; then nothing has changed */
  moveRows(sheet: string, move: RowMove): void;
  /** Gives a sheet another name; formulas follow it. @throws Error as moveRows does */
  renameSheet(name: string, to: string): void;
  /** The same workbook as it stands, `Copy of …`, under a new id. */
  copy(): Promise<Book>;
  /** Writes the working copy (never the user's own file). */
  save(path: string): Promise<void>;
};
