/**
 * Cell values on their way between the sheet and the bundle: types, dates in the sheet's zone, typed-in text, and what
 * reading and writing costs. Ranges and sheets call it; nothing here knows a method name.
 */
import { types } from 'node:util';
import { COMMIT_MS, COMMIT_MS_PER_WRITE, READ_MS, READ_MS_PER_THOUSAND_CELLS, WRITE_MS } from '../realm/costs';
import { ServiceError, SignatureError } from '../realm/errors';
import type { Env, RangeHandle, SheetHandle } from '../realm/world';
import { instantOf, localText, wallClockAt } from '../realm/zone';
import type { Book, Cell, Sheet } from '../workbook/book';
import { isDateFormat } from '../workbook/display';
import { parseTyped } from '../workbook/typed';

const DAY_MS = 86_400_000;
/** 30 December 1899, day 0 of a spreadsheet, in UTC milliseconds. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const LONGEST_TEXT = 50_000;

/** A value as the bundle gave it, copied: it may change its arrays after the call. */
export type Given = number | string | boolean | null | { readonly instant: number };

/** Writes that wait become durable with a read; a repeated read without a write between costs nothing. */
export function askServer(env: Env, what: string, cellCount: number): void {
  if (env.writes.commit() > 0) env.spend(COMMIT_MS);
  if (env.writes.wasAsked(what)) return;
  env.trip();
  env.spend(READ_MS + (READ_MS_PER_THOUSAND_CELLS * cellCount) / 1000);
}

/** A flush: a round trip only when something waits. */
export function flush(env: Env): void {
  const count = env.writes.commit();
  if (count === 0) return;
  env.trip();
  env.spend(COMMIT_MS + COMMIT_MS_PER_WRITE * count);
}

/** Puts a write into the buffer. */
export function write(env: Env, change: () => void): void {
  env.spend(WRITE_MS);
  env.writes.add(change);
}

/** @returns the rows of a range, each cell as `read` sees it */
export function readCells<T>(range: RangeHandle, kind: string, read: (cell: Cell) => T): T[][] {
  const { env, sheet, row, column, rows, columns } = range;
  askServer(env, `${kind} ${sheet.id} ${row} ${column} ${rows} ${columns}`, rows * columns);
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, right) => read(sheet.cell(row + down, column + right))),
  );
}

/** How getValues gives a cell: a Date for a number with a date format, `''` for nothing, errors as their word. */
export function valueReader(env: Env): (cell: Cell) => unknown {
  const zone = env.world.book.timeZone;
  const instants = new Map<number, Date>();
  return ({ value, format, stale }) => {
    if (stale) return 'Loading...';
    if (value === null) return '';
    if (typeof value === 'object') return value.error;
    if (typeof value !== 'number' || !isDateFormat(format)) return value;
    const date = instants.get(value) ?? new Date(instantOf(DAY_ZERO + Math.round(value * DAY_MS), zone));
    instants.set(value, date);
    return date;
  };
}

/** Checks one value at the time of the call, as Google does. */
export function givenValue(value: unknown): Given {
  if (value === undefined || value === null) return null;
  if (types.isDate(value)) return Number.isNaN(value.getTime()) ? null : { instant: value.getTime() };
  if (typeof value === 'string' && value.length > LONGEST_TEXT)
    throw new ServiceError(`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new SignatureError();
}

/** Stores one value: text as if typed, a Date as the wall clock of the sheet's zone (facts 3, 10, 13). */
export function storeCell({ env, sheet }: SheetHandle, row: number, column: number, given: Given): void {
  const { book } = env.world;
  const today = localText(env.now(), book.timeZone).slice(0, 10);
  if (typeof given === 'string') storeTyped(book, today, sheet, row, column, given);
  else if (given === null || typeof given !== 'object') sheet.setValue(row, column, given);
  else storeDate(book, today, sheet, row, column, given.instant);
}

/** The wall clock of the sheet's zone; a cell without a date format gets that of a day typed in this locale. */
function storeDate(book: Book, today: string, sheet: Sheet, row: number, column: number, instant: number): void {
  const wall = wallClockAt(instant, book.timeZone);
  if (!isDateFormat(sheet.cell(row, column).format)) {
    const length = wall % DAY_MS === 0 ? 'yyyy-mm-dd'.length : 'yyyy-mm-dd hh:mm:ss'.length;
    const shown = new Date(wall).toISOString().slice(0, length).replace('T', ' ');
    sheet.setFormat(row, column, typed(book, today, shown, 'General').format ?? 'yyyy-mm-dd');
  }
  sheet.setValue(row, column, (wall - DAY_ZERO) / DAY_MS);
}

/**
 * Stores text as a person's typing: parsed by the sheet's locale unless the cell is text. After a leading `'` everything
 * is text, in cells of text too, and the `'` is not stored.
 *
 * @param today  `YYYY-MM-DD`, for days typed without a year
 */
export function storeTyped(book: Book, today: string, sheet: Sheet, row: number, column: number, text: string): void {
  const { value, format, formula } = typed(book, today, text, sheet.cell(row, column).format);
  if (format !== null) sheet.setFormat(row, column, format);
  if (formula !== null) sheet.setFormula(row, column, formula);
  else sheet.setValue(row, column, value === '' ? null : value);
}

function typed(book: Book, today: string, text: string, format: string): ReturnType<typeof parseTyped> {
  if (text.startsWith("'")) return { value: text.slice(1), format: null, formula: null };
  return parseTyped(text, { locale: book.locale, now: today, format });
}
