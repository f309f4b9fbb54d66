/** SpreadsheetApp's Range: reading, writing and the looks of a rectangle of cells. */
import { matrix, text, textOrNull, yesNo } from '../realm/arguments';
import { NotImitated, ServiceError } from '../realm/errors';
import { ITSELF, type Method, serviceClass } from '../realm/serviceClass';
import type { RangeHandle } from '../realm/world';
import type { CellStyle } from '../workbook/book';
import { askServer, givenValue, readCells, storeCell, valueReader, write } from './cells';
import { activateCell } from './cursor';
import { type Columns, demandEdit, mayEdit } from './protection';

type RangeMethod = Method<RangeHandle>;

const values: RangeMethod = (range) => readCells(range, 'values', valueReader(range.env));
const formulas: RangeMethod = (range) =>
  readCells(range, 'formulas', (cell) => (cell.formula === null ? '' : `=${cell.formula}`));
const formats: RangeMethod = (range) => readCells(range, 'formats', (cell) => cell.format);
const firstOf =
  (method: RangeMethod): RangeMethod =>
  (range, args) =>
    (method(one(range), args) as unknown[][])[0]?.[0];

const chained =
  (change: (range: RangeHandle, args: readonly unknown[]) => void): RangeMethod =>
  (range, args) => {
    change(range, args);
    return ITSELF;
  };

/** A change of the cells, which a protection may refuse. */
const edit = (change: (range: RangeHandle, args: readonly unknown[]) => void): RangeMethod =>
  chained((range, args) => {
    demandEdit(range, columnsOf(range));
    change(range, args);
  });

/** One property of the looks, of every cell. */
const styled = (style: (args: readonly unknown[]) => Partial<CellStyle>): RangeMethod =>
  edit((range, args) => {
    const wanted = style(args);
    write(range.env, () => eachCell(range, (row, column) => range.sheet.setStyle(row, column, wanted)));
  });

export const RANGE = serviceClass<RangeHandle>('Range', {
  getValues: values,
  getValue: firstOf(values),
  getFormulas: formulas,
  getFormula: firstOf(formulas),
  getNumberFormats: formats,
  getNumberFormat: firstOf(formats),
  setValues: edit((range, args) => setAll(range, matrix(args, 0))),
  setValue: edit((range, args) => {
    const given = givenValue(args[0]);
    write(range.env, () => eachCell(range, (row, column) => storeCell(range, row, column, given)));
  }),
  clearContent: edit((range) => {
    write(range.env, () => eachCell(range, (row, column) => range.sheet.setValue(row, column, null)));
  }),
  setNumberFormat: edit((range, args) => {
    const format = text(args, 0);
    write(range.env, () => setFormat(range, format));
  }),
  setNumberFormats: edit((range, args) => {
    const rows = sized(range, matrix(args, 0)).map((row) => row.map((_format, index) => text(row, index)));
    write(range.env, () =>
      eachCell(range, (row, column) => {
        range.sheet.setFormat(row, column, rows[row - range.row]?.[column - range.column] ?? 'General');
      }),
    );
  }),
  setFontWeight: styled((args) => ({ bold: textOrNull(args, 0) === 'bold' })),
  setFontStyle: styled((args) => ({ italic: textOrNull(args, 0) === 'italic' })),
  setBackground: styled((args) => ({ background: colour(textOrNull(args, 0)) })),
  setFontColor: styled((args) => ({ color: colour(textOrNull(args, 0)) })),
  setWrap: styled((args) => ({ wrap: yesNo(args, 0) })),
  setHorizontalAlignment: styled((args) => ({ align: alignment(textOrNull(args, 0)) })),
  // The grid shows one line a row, so up and down makes no difference to see.
  setVerticalAlignment: edit((_range, args) => oneOf(textOrNull(args, 0), ['top', 'middle', 'bottom'])),
  setNote: edit((range, args) => {
    const note = textOrNull(args, 0);
    write(range.env, () => eachCell(range, (row, column) => range.sheet.setNote(row, column, note || null)));
  }),
  canEdit: (range) => {
    askServer(range.env, 'protections', 0);
    return mayEdit(range.env.world, range.env.user, range.sheet.id, columnsOf(range));
  },
  activate: chained((range) => activateCell(range.env, range.sheet, range.row, range.column)),
  getRow: (range) => range.row,
  getColumn: (range) => range.column,
  getLastRow: (range) => range.row + range.rows - 1,
  getLastColumn: (range) => range.column + range.columns - 1,
  getNumRows: (range) => range.rows,
  getNumColumns: (range) => range.columns,
  getSheet: (range) => range.parent,
  getA1Notation: (range) => a1(range),
});

/** Writes a matrix of exactly the range's size (fact 15). */
function setAll(range: RangeHandle, rows: readonly (readonly unknown[])[]): void {
  const given = sized(range, rows).map((row) => row.map(givenValue));
  write(range.env, () =>
    given.forEach((row, down) => {
      row.forEach((value, right) => {
        storeCell(range, range.row + down, range.column + right, value);
      });
    }),
  );
}

function sized(range: RangeHandle, rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  if (rows.length !== range.rows) throw wrongSize('rows', rows.length, range.rows);
  const odd = rows.find((row) => row.length !== range.columns);
  if (odd) throw wrongSize('columns', odd.length, range.columns);
  return rows;
}

function wrongSize(what: 'rows' | 'columns', given: number, expected: number): ServiceError {
  return new ServiceError(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${expected}.`,
  );
}

/** A whole column keeps its format for rows that come later, too. */
function setFormat(range: RangeHandle, format: string): void {
  const { sheet, column, columns } = range;
  if (range.row > 1 || range.rows < sheet.maxRows) eachCell(range, (row, at) => sheet.setFormat(row, at, format));
  else for (let right = 0; right < columns; right += 1) sheet.setColumnFormat(column + right, format);
}

function eachCell(range: RangeHandle, change: (row: number, column: number) => void): void {
  for (let down = 0; down < range.rows; down += 1)
    for (let right = 0; right < range.columns; right += 1) change(range.row + down, range.column + right);
}

function columnsOf({ column, columns }: RangeHandle): Columns {
  return { first: column, last: column + columns - 1 };
}

function one(range: RangeHandle): RangeHandle {
  return { ...range, rows: 1, columns: 1 };
}

/** `#rrggbb` in small letters; null takes the colour away. */
function colour(name: string | null): string | null {
  if (name === null) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(name);
  const full = short ? `#${[1, 2, 3].map((digit) => `${short[digit]}${short[digit]}`).join('')}` : name;
  if (!/^#[0-9a-f]{6}$/i.test(full)) throw new NotImitated(`the colour "${name}"`);
  return full.toLowerCase();
}

function alignment(name: string | null): CellStyle['align'] {
  const known = { left: 'left', center: 'center', right: 'right' } as const;
  return known[oneOf(name, ['left', 'center', 'right']) as keyof typeof known] ?? null;
}

function oneOf(name: string | null, allowed: readonly string[]): string | null {
  if (name !== null && !allowed.includes(name)) throw new ServiceError(`Invalid argument: ${name}`);
  return name;
}

function a1({ row, column, rows, columns }: RangeHandle): string {
  const first = `${letters(column)}${row}`;
  const last = `${letters(column + columns - 1)}${row + rows - 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** Column 1 is A, 27 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + last : last;
}
