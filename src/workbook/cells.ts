/**
 * One cell: what it can hold, what it says as text, and why it cannot be used; and what is written back.
 *
 * Days, amounts, currencies and addresses have a file each beside this one.
 */
import type { Day } from '../core/days';
import { CELL_LIMIT, tooLongForCell } from '../core/messages/limits';
import type { ProblemCode } from '../core/problem';

/** A date cell as `google/sheets.ts` hands it over: the wall clock of the sheet's own zone. */
export type DateCell = { readonly day: Day; readonly time: string };
/** What `getValues` gives, dates turned into `DateCell`; an empty cell is `''`. */
export type RawCell = string | number | boolean | DateCell;
/** A whole sheet as read: row 1 is `rows[0]`. */
export type RawSheet = { readonly name: string; readonly rows: readonly (readonly RawCell[])[] };
/** What is written: text is written as text (never parsed, never a formula), a `day` as a date cell; null empties the cell. */
export type OutCell = string | number | boolean | { readonly day: Day } | null;
/** A rectangle to write in one call, top left at `row`, `column` (from 1). */
export type Block = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly OutCell[])[];
};

/** A rectangle as read. `row` and `column` are the sheet's, of its first cell; its first row holds the headings. */
export type Area = {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly RawCell[])[];
};

/** Why a cell cannot be used. It becomes a `Problem` once its place is known. */
export type Bad = { readonly bad: ProblemCode; readonly params: Readonly<Record<string, string>> };

/** @param params  what the sentence needs besides what was read */
export function bad(code: ProblemCode, params: Readonly<Record<string, string>> = {}): Bad {
  return { bad: code, params };
}

export function isBad(value: unknown): value is Bad {
  return typeof value === 'object' && value !== null && 'bad' in value;
}

/** Whether a cell holds a number that the sheet may have made of a percentage: 0.05 of 5 %. */
export function mayBePercentage(cell: RawCell): boolean {
  return typeof cell === 'number' && cell > 0 && cell < 1;
}

const READ_LIMIT = 80;
/** Blanks, byte order marks and marks of writing direction at either end: nobody sees them. */
const UNSEEN_START = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/;
const UNSEEN_END = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+$/;
const FORMULA_ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|ERROR!|NUM!|NULL!|SPILL!|CALC!)/;
const LOADING = /^(?:loading|wird geladen|chargement|cargando|laden|caricamento)(?: en cours)?\s?(?:\.\.\.|…)$/i;

/** The cell as text: numbers in plain digits, days as `YYYY-MM-DD` with their time when there is one, empty as `''`. */
export function cellText(cell: RawCell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return isTrimmed(cell) ? cell : cell.replace(UNSEEN_START, '').replace(UNSEEN_END, '');
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell.time === '' || cell.time.startsWith('00:00') ? cell.day : `${cell.day} ${cell.time.slice(0, 5)}`;
}

/** Plain letters, digits and signs at both ends: nearly every cell, and cheaper to see than to trim. */
function isTrimmed(text: string): boolean {
  return isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1));
}

function isPlain(unit: number): boolean {
  return (unit > 32 && unit < 127) || (unit > 160 && unit < 592);
}

/** True for an empty cell and for one that holds nothing a person can see. */
export function isBlank(cell: RawCell | undefined): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'string' && cellText(cell) === '');
}

/** True for a row in which every cell is blank. */
export function isBlankRow(row: readonly RawCell[]): boolean {
  return row.every(isBlank);
}

/** A formula's error or a value that is still being fetched; null for everything else. */
export function cellFault(cell: RawCell | undefined): Bad | null {
  if (typeof cell !== 'string' || cell === '') return null;
  if (cell.charCodeAt(0) === 35 && FORMULA_ERROR.test(cell)) return bad('formulaError');
  const last = cell.charCodeAt(cell.length - 1);
  return (last === 46 || last === 8230) && LOADING.test(cell) ? bad('stillLoading') : null;
}

/** What was read, short enough for a sentence. */
export function shortened(text: string): string {
  return text.length <= READ_LIMIT ? text : `${text.slice(0, READ_LIMIT - 1)}…`;
}

/** Text for one cell, cut where Google would refuse it; null for none. */
export function outText(text: string | null): string | null {
  if (text === null || text === '') return null;
  return tooLongForCell(text) ? `${text.slice(0, CELL_LIMIT - 1)}…` : text;
}

/** True when what stands in a cell is already what would be written. */
export function isSame(cell: RawCell | undefined, out: OutCell): boolean {
  if (out === null) return cell === undefined || cell === '';
  if (typeof out !== 'object') return cell === out;
  return typeof cell === 'object' && cell.day === out.day;
}

/** What must be written so that a cell holds again what was read there; the time of a day is not kept. */
export function asWritten(cell: RawCell): OutCell {
  if (cell === '') return null;
  return typeof cell === 'object' ? { day: cell.day } : cell;
}
