/** A set-up plan and its building blocks: sheets to make, columns and rows to append, and what is said about it. */
import type { Day } from '../core/days';
import { identity } from '../core/identity';
import type { Block, OutCell, RawSheet } from './cells';
import { named, SHEET_FORMS, sheetShape } from './ownSheets';
import { openOwnSheet } from './ownTable';
import { listed } from './problems';
import type { Defaults } from './rules';
import type { SetUpChoice } from './setUpChoice';

export type SetUpInput = {
  readonly sheets: readonly RawSheet[];
  readonly locale: string;
  readonly choice: SetUpChoice;
  readonly today: Day;
  /** The spreadsheet's id: a copy of the file is noticed by it. */
  readonly bookId: string;
  readonly defaults: Defaults;
};

/** A sheet to be made, as `google/sheets.ts` takes it, and its first rows. Columns count from 1. */
type NewSheet = ReturnType<typeof sheetShape> & { readonly rows: readonly (readonly OutCell[])[] };

/** What was or will be done, a sentence each (`words/problems.ts`). */
export type Said =
  | { readonly code: 'sheetMade'; readonly params: { readonly sheet: string } }
  | { readonly code: 'columnsAdded'; readonly params: { readonly sheet: string; readonly columns: string } }
  | { readonly code: 'rowsAdded'; readonly params: { readonly sheet: string; readonly rows: string } }
  | { readonly code: 'settingsChanged'; readonly params: { readonly sheet: string; readonly keys: string } }
  | { readonly code: 'nothingMissing'; readonly params: Readonly<Record<string, never>> };

export type SetUpPlan = {
  readonly makeSheets: readonly NewSheet[];
  readonly blocks: readonly Block[];
  readonly said: readonly Said[];
};

/** A part of a plan with nothing in it. */
export const NOTHING: SetUpPlan = { makeSheets: [], blocks: [], said: [] };

/** The sheets that set-up makes. */
export type FormName = keyof typeof SHEET_FORMS;

/** A sheet to be made with these rows; short rows are filled up. */
export function made(form: FormName, rows: readonly (readonly OutCell[])[]): SetUpPlan {
  const shape = shapeOf(form);
  const padded = rows.map((row) => shape.headings.map((_, index) => row[index] ?? null));
  return {
    makeSheets: [{ ...shape, rows: padded }],
    blocks: [],
    said: [{ code: 'sheetMade', params: { sheet: shape.name } }],
  };
}

/** Headings of ours that a sheet lacks, to the right of those it has. */
export function addedColumns({ sheets }: SetUpInput, form: FormName): SetUpPlan {
  const { name, headings } = shapeOf(form);
  const sheet = named(sheets, name);
  if (sheet === null) return NOTHING;
  const located = openOwnSheet<string>(sheet, SHEET_FORMS[form].labels, []).layout;
  const there = new Set((located?.headings ?? []).map((heading) => identity(heading)));
  const missing = headings.filter((heading) => !there.has(identity(heading)));
  if (missing.length === 0) return NOTHING;
  const row = located?.headingRow ?? 1;
  const column = (located?.headings.length ?? 0) + 1;
  return {
    makeSheets: [],
    blocks: [{ sheet: sheet.name, row, column, cells: [missing] }],
    said: [{ code: 'columnsAdded', params: { sheet: sheet.name, columns: listed(missing) } }],
  };
}

function shapeOf(form: FormName): ReturnType<typeof sheetShape> {
  return sheetShape<string>(SHEET_FORMS[form]);
}

export function rowsAdded(sheet: string, rows: readonly string[]): Said {
  return { code: 'rowsAdded', params: { sheet, rows: listed(rows) } };
}
