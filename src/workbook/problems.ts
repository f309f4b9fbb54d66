/** Problems are made here: what is wrong, given its place. The sentences stand in `core/words`. */
import type { Problem, ProblemCode } from '../core/problem';
import { type Bad, cellText, type RawCell, shortened } from './cells';
import type { SheetLayout } from './table';

type Params = Readonly<Record<string, string>>;

/** Something wrong with a sheet as a whole, or with what is missing from it. */
export function sheetProblem(
  sheet: string,
  code: ProblemCode,
  params: Params = {},
  column: string | null = null,
): Problem {
  return { sheet, row: null, column, columnIndex: null, code, read: '', params };
}

/** Makes problems of the cells of one sheet; `labels` names the columns that the sheet does not have. */
export function cellProblems<F extends string>(layout: SheetLayout<F>, labels: Readonly<Record<F, string>>) {
  /** @param row  the sheet's row, from 1; null for the heading */
  return (row: number | null, field: F, { bad, params }: Bad, read: RawCell | undefined): Problem => {
    const column = layout.columns.get(field) ?? null;
    const heading = column === null ? '' : (layout.headings[column - 1] ?? '');
    return {
      sheet: layout.name,
      row,
      column: heading === '' ? labels[field] : heading,
      columnIndex: column,
      code: bad,
      read: shortened(cellText(read)),
      params,
    };
  };
}

/** The first few of many places, as a sentence can name them: `4, 9, 12`. */
export function listed(names: readonly (string | number)[]): string {
  const shown = names.slice(0, 6).join(', ');
  return names.length > 6 ? `${shown}, …` : shown;
}
