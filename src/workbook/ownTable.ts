/** Reading a sheet of Paydue's own: found columns, its rows, and problems about columns that are gone. */

import type { Problem } from '../core/problem';
import { isBlank, type RawCell, type RawSheet } from './cells';
import { ownTable } from './ownSheets';
import { listed, sheetProblem } from './problems';
import { locate, type SheetLayout } from './table';

/** A sheet of ours with its columns. Null layout: not one of its headings was found. */
export type OwnSheet<F extends string> = {
  readonly sheet: RawSheet;
  readonly layout: SheetLayout<F> | null;
  readonly problems: readonly Problem[];
};

/**
 * Finds the columns of one of our sheets; a needed one that is missing or stands twice is a problem.
 *
 * @param needed     without these a row says nothing
 * @param meanwhile  what follows until the columns are there, for the remedy (`words/remedies.ts`)
 */
export function openOwnSheet<F extends string>(
  sheet: RawSheet,
  labels: Readonly<Record<F, string>>,
  needed: readonly NoInfer<F>[],
  meanwhile = '',
): OwnSheet<F> {
  const located = locate(sheet, { table: ownTable(labels), remembered: new Map<F, string>(), harmless: new Set<F>() });
  const found = located?.layout.columns ?? new Map<F, number>();
  const doubtful = located?.doubtful ?? [];
  const missing = needed.filter((field) => !found.has(field) && !doubtful.some((one) => one.field === field));
  const then = meanwhile === '' ? {} : { meanwhile };
  const problems = [
    ...missing.map((field) =>
      sheetProblem(sheet.name, 'columnMissing', { field: labels[field], ...then }, labels[field]),
    ),
    ...doubtful.map(({ field, columns }) =>
      sheetProblem(sheet.name, 'columnTwice', { columns: listed(columns.map(columnLetter)), ...then }, labels[field]),
    ),
  ];
  return { sheet, layout: located?.layout ?? null, problems };
}

/** The rows below the headings with anything in our columns, with their row numbers; a user's own may go on further. */
export function dataRows<F extends string>({
  sheet,
  layout,
}: OwnSheet<F>): { row: number; cells: readonly RawCell[] }[] {
  if (layout === null) return [];
  const columns = [...layout.columns.values()];
  const isOurs = (cells: readonly RawCell[]): boolean => columns.some((column) => !isBlank(cells[column - 1]));
  return sheet.rows.flatMap((cells, index) =>
    index >= layout.headingRow && isOurs(cells) ? [{ row: index + 1, cells }] : [],
  );
}

/** `A` for 1, `AA` for 27. */
export function columnLetter(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? columnLetter(before) : ''}${String.fromCharCode(65 + rest)}`;
}
