/**
 * Whether the rows and columns of a sheet stand where they were read, by what stands in them; and what must be given back
 * when they moved in the moment of a write: Sheets has no write that waits for people (fact 24).
 */
import { type Area, asWritten, type Block, cellText, isSame, type RawCell, type RawSheet } from './cells';

/** From the heading row to `lastRow`, from column to column; cells that were not read are empty. */
export function areaOf(
  { name, rows }: RawSheet,
  headingRow: number,
  lastRow: number,
  columns: readonly [number, number],
): Area {
  const [first, last] = columns;
  const cut = (row: number): RawCell[] =>
    Array.from({ length: last - first + 1 }, (_, at) => rows[row - 1]?.[first - 1 + at] ?? '');
  const area = Array.from({ length: lastRow - headingRow + 1 }, (_, at) => cut(headingRow + at));
  return { name, row: headingRow, column: first, rows: area };
}

/** All of a sheet from its heading row. */
export function wholeArea(sheet: RawSheet, { headingRow, headings }: Headed): Area {
  return areaOf(sheet, headingRow, sheet.rows.length, [1, headings.length]);
}

type Headed = { readonly headingRow: number; readonly headings: readonly string[] };

/** @param keys  the headings of the columns that tell one row from another */
export function isInPlace(before: Area, after: Area, keys: readonly string[]): boolean {
  const [was, is] = [namesOf(before, keys), namesOf(after, keys)];
  return isEqual(was.headings, is.headings) && isEqual(was.rows, is.rows);
}

/**
 * What must be written so that cells which were hit by mistake hold again what they held before: those in which stands
 * what was written, in a row or a column that was not meant. A row or column that nobody knew before was empty.
 */
export function putBack(before: Area, after: Area, written: readonly Block[], keys: readonly string[]): Block[] {
  const was = namesOf(before, keys);
  // A row above the headings moves them, too, and the first block may have hit one of them.
  const likeness = (cells: readonly RawCell[]) =>
    cells.filter((cell, at) => cellText(cell) === was.headings[at]).length;
  const first = likeness(after.rows[0] ?? []);
  const is = namesOf(after, keys, after.rows.some((cells) => likeness(cells) > first) ? was.headings : null);
  const rowOf = new Map(was.rows.map((key, at) => [key, before.rows[at]]));
  return written.flatMap(({ sheet, row, column, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((out, c): Block[] => {
        const [y, x] = [row + r - after.row, column + c - after.column];
        const [key, heading] = [is.rows[y] ?? '', is.headings[x] ?? ''];
        const isMeant = key === was.rows[y] && heading === was.headings[x];
        const stands = after.rows[y]?.[x];
        if (isMeant || stands === undefined || !isSame(stands, out)) return [];
        const held = rowOf.get(key)?.[was.headings.indexOf(heading)] ?? '';
        return [{ sheet, row: row + r, column: column + c, cells: [[asWritten(held)]] }];
      }),
    ),
  );
}

/** @param known  the headings, where they do not stand in the first row */
function namesOf({ rows }: Area, keys: readonly string[], known: readonly string[] | null = null) {
  const headings = known ?? (rows[0] ?? []).map(cellText);
  const columns = keys.map((key) => headings.indexOf(key));
  return { headings, rows: rows.map((cells) => columns.map((at) => cellText(cells[at])).join('\n')) };
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
