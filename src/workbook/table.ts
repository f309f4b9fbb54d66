/** Where a sheet's heading row is and which column holds which field. What the cells say is each codec's own business. */
import { identity } from '../core/identity';
import { cellText, isBlank, type RawCell, type RawSheet } from './cells';
import { type HeadingTable, type Meaning, meaningOf } from './headings';

/** A sheet's columns, found. Rows and columns count from 1. */
export type SheetLayout<F extends string> = {
  readonly name: string;
  /** The rows below it are data. */
  readonly headingRow: number;
  /** As they stand there, column by column. */
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<F, number>;
};

/** A sheet's columns and what is doubtful about them. */
export type Located<F extends string> = {
  readonly layout: SheetLayout<F>;
  /** Fields that several columns could be; none of them is used. */
  readonly doubtful: readonly { readonly field: F; readonly columns: readonly number[] }[];
  /** Remembered headings that are no longer there, of fields that could not be found otherwise. */
  readonly renamed: readonly { readonly field: F; readonly heading: string }[];
  /** Columns without a heading between others: where merged headings hide what stands below. */
  readonly unnamed: readonly number[];
};

/** How the columns of one kind of sheet are recognised. */
export type Recognition<F extends string> = {
  readonly table: HeadingTable<F>;
  /** Headings chosen at set-up, by field; `NO_COLUMN` for a field that no column holds. */
  readonly remembered: ReadonlyMap<F, string>;
  /** Fields of which a second column does no harm: the first one is used. */
  readonly harmless: ReadonlySet<F>;
};

/** Stands in Settings for "no column holds this". */
export const NO_COLUMN = '-';
/** Headings are looked for in so many rows from the top. */
const HEADING_ROWS = 10;

/**
 * Finds the heading row, the one of the first ten that names most fields, and the column of each field.
 *
 * A remembered heading decides for its field. Otherwise the clearest name wins; two equally clear ones leave the field
 * doubtful, unless all but one of the columns are empty.
 *
 * @returns null when no row names any field
 */
export function locate<F extends string>(sheet: RawSheet, recognition: Recognition<F>): Located<F> | null {
  const all = fieldsOf(recognition);
  let best: { readonly index: number; readonly found: Candidates<F> } | null = null;
  for (const [index, row] of sheet.rows.slice(0, HEADING_ROWS).entries()) {
    const found = candidates(row, recognition);
    if (found.size > (best?.found.size ?? 0)) best = { index, found };
    // No row below can name more: the sheets of our own end here.
    if (found.size === all) break;
  }
  if (best === null) return null;
  const headings = (sheet.rows[best.index] ?? []).map(cellText);
  const headingRow = best.index + 1;
  const columns = new Map<F, number>();
  const doubtful: { field: F; columns: number[] }[] = [];
  for (const [field, found] of best.found) {
    const [column, ...others] = clearest(found, sheet, headingRow);
    if (column === undefined) continue;
    if (others.length === 0 || recognition.harmless.has(field)) columns.set(field, column);
    else doubtful.push({ field, columns: [column, ...others] });
  }
  return {
    layout: { name: sheet.name, headingRow, headings, columns },
    doubtful,
    renamed: missingRemembered(recognition.remembered, best.found),
    unnamed: headings.flatMap((heading, index) =>
      heading === '' && isUsed(sheet, headingRow, index + 1) ? [index + 1] : [],
    ),
  };
}

/** The cell of a field; empty when the sheet has no such column. `row` is the sheet's row as read. */
export function cellOf<F extends string>(layout: SheetLayout<F>, row: readonly RawCell[], field: F): RawCell {
  const column = layout.columns.get(field);
  return column === undefined ? '' : (row[column - 1] ?? '');
}

/** The text of a field's cell. */
export function textOf<F extends string>(layout: SheetLayout<F>, row: readonly RawCell[], field: F): string {
  return cellText(cellOf(layout, row, field));
}

/** The last row with anything in one of these fields; the heading row when there is none. Formulas that show nothing do not count. */
export function lastRow<F extends string>(layout: SheetLayout<F>, sheet: RawSheet, fields: readonly F[]): number {
  for (let row = sheet.rows.length; row > layout.headingRow; row--) {
    const cells = sheet.rows[row - 1] ?? [];
    if (fields.some((field) => !isBlank(cellOf(layout, cells, field)))) return row;
  }
  return layout.headingRow;
}

/** How many fields a row can name at most. */
function fieldsOf<F extends string>({ table, remembered }: Recognition<F>): number {
  const fields = new Set<F>(remembered.keys());
  table.forEach(({ field }) => {
    fields.add(field);
  });
  return fields.size;
}

type Candidate = { readonly column: number; readonly rank: number };
type Candidates<F extends string> = ReadonlyMap<F, readonly Candidate[]>;
/** Longer text is a note or a template, never a heading. */
const LONGEST_HEADING = 200;
/** A heading chosen by a person beats every name. */
const CHOSEN = -1;

function candidates<F extends string>(row: readonly RawCell[], recognition: Recognition<F>): Candidates<F> {
  const chosen = new Map<string, F>();
  for (const [field, heading] of recognition.remembered)
    if (heading !== NO_COLUMN) chosen.set(identity(heading), field);
  const found = new Map<F, Candidate[]>();
  const headings = row.map((cell) => (typeof cell === 'string' ? cellText(cell) : ''));
  for (const [index, heading] of headings.entries()) {
    if (heading === '' || heading.length > LONGEST_HEADING) continue;
    // Most sheets have no chosen headings, and the second look costs a walk over all others.
    const field =
      chosen.size === 0
        ? undefined
        : (chosen.get(identity(heading)) ?? chosen.get(identity(distinctHeading(headings, index))));
    const meaning: Meaning<F> | null =
      field !== undefined ? { field, rank: CHOSEN } : unclaimed(meaningOf(heading, recognition.table), recognition);
    if (meaning === null) continue;
    found.set(meaning.field, [...(found.get(meaning.field) ?? []), { column: index + 1, rank: meaning.rank }]);
  }
  return found;
}

/** How a heading is remembered: by its text, and where that stands more than once with its turn, `E-mail#2`. */
export function distinctHeading(headings: readonly string[], index: number): string {
  const heading = headings[index] ?? '';
  const same = headings.flatMap((other, at) => (identity(other) === identity(heading) ? [at] : []));
  return same.length < 2 ? heading : `${heading}#${same.indexOf(index) + 1}`;
}

/** A field that a person said no column holds is not looked for. */
function unclaimed<F extends string>(meaning: Meaning<F> | null, { remembered }: Recognition<F>): Meaning<F> | null {
  return meaning !== null && remembered.get(meaning.field) === NO_COLUMN ? null : meaning;
}

function clearest(found: readonly Candidate[], sheet: RawSheet, headingRow: number): readonly number[] {
  const rank = Math.min(...found.map((one) => one.rank));
  const columns = found.filter((one) => one.rank === rank).map((one) => one.column);
  if (columns.length === 1) return columns;
  const used = columns.filter((column) => isUsed(sheet, headingRow, column));
  return used.length === 0 ? columns.slice(0, 1) : used;
}

function isUsed(sheet: RawSheet, headingRow: number, column: number): boolean {
  return sheet.rows.some((row, index) => index >= headingRow && !isBlank(row[column - 1]));
}

function missingRemembered<F extends string>(
  remembered: ReadonlyMap<F, string>,
  found: Candidates<F>,
): Located<F>['renamed'] {
  return [...remembered].flatMap(([field, heading]) =>
    heading === NO_COLUMN || found.has(field) ? [] : [{ field, heading }],
  );
}
