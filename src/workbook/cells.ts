/** One cell → text, day, money, yes/no, choice, or a problem; and back. */
import type { Day } from '../core/days';

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
