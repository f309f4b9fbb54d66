/**
 * One cell of the library as our Cell and back: day serials of both epochs, rich text, errors, escaped characters.
 *
 * The library is only ever given plain numbers for days, as the file counts them.
 */
import { type Cell as FileCell, ValueType, type Worksheet } from '@cj-tech-master/excelts';
import type { StoredValue } from './book';
import { isDateFormat } from './display';
import { shiftFormula } from './references';

/** What differs between the two ways of counting days: 1 January 1904 is day 0 there and day 1,462 here. */
const DAYS_TO_1904 = 1462;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** The value as the book shows it; null for an empty cell. */
export function shownValue(cell: FileCell, format: string, epoch1904: boolean): StoredValue {
  const value: unknown = cell.type === ValueType.Formula ? cell.result : cell.value;
  if (typeof value === 'number') return epoch1904 && isDateFormat(format) ? value + DAYS_TO_1904 : value;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return unescaped(value);
  if (typeof value !== 'object' || value === null) return null;
  if ('error' in value) return { error: String(value.error) };
  if ('richText' in value && Array.isArray(value.richText)) {
    return unescaped(value.richText.map((run: { readonly text?: string }) => run.text ?? '').join(''));
  }
  if ('checkbox' in value) return value.checkbox === true;
  return 'text' in value ? unescaped(String(value.text)) : null;
}

/** A constant as the file holds it. @throws Error for a number that no cell can hold */
export function fileValue(
  value: number | string | boolean | null,
  format: string,
  epoch1904: boolean,
): number | string | boolean | null {
  if (typeof value === 'string') return value.replace(ESCAPED, '_x005F_x$1_');
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold the number ${value}.`);
  return epoch1904 && isDateFormat(format) ? value - DAYS_TO_1904 : value;
}

/** How the library keeps a formula: its own text, or the first cell of those that share one. */
export type FormulaModel = {
  readonly formula?: string;
  readonly sharedFormula?: string;
  /** `shared` on the first cell of a shared formula, `array` on that of an array. */
  readonly shareType?: string;
  /** The area of an array's result. */
  readonly ref?: string;
  readonly result?: FileCell['result'];
};

/** Null for a cell without a formula. */
export function formulaModel(cell: FileCell): FormulaModel | null {
  return cell.type === ValueType.Formula ? (cell.value as FormulaModel) : null;
}

/** The formula without `=`, null for a constant; one shared with other cells is worked out for this cell. */
export function formulaOf(cell: FileCell, grid: Worksheet): string | null {
  const model = formulaModel(cell);
  if (model === null) return null;
  if (model.formula) return model.formula;
  const master = model.sharedFormula === undefined ? undefined : grid.findCell(model.sharedFormula);
  if (master === undefined) return '';
  return shiftFormula(master.formula ?? '', cell.row - master.row, cell.col - master.col);
}

/** True for a cell with a constant or a formula. */
export function isFilled(cell: FileCell): boolean {
  return cell.type !== ValueType.Null && cell.type !== ValueType.Merge;
}

/** Gives a formula cell another cached result; undefined leaves it without one. */
export function setResult(cell: FileCell, result: FileCell['result']): void {
  const model = formulaModel(cell);
  if (model === null) return;
  const { result: _, ...formula } = model;
  cell.value = (result === undefined ? formula : { ...formula, result }) as FileCell['value'];
}

/** Before the first cell of a shared formula is overwritten: every cell that shares it gets the formula for itself. */
export function unshare(master: FileCell, grid: Worksheet): void {
  grid.eachRow((row) =>
    row.eachCell((cell) => {
      const model = formulaModel(cell);
      if (model === null || model.formula || model.sharedFormula !== master.address) return;
      const formula = formulaOf(cell, grid) ?? '';
      cell.value = { formula, ...(model.result === undefined ? {} : { result: model.result }) } as FileCell['value'];
    }),
  );
}

function unescaped(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPED, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}
