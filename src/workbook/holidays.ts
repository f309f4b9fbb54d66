/** The Holidays sheet: days on which nothing is sent. */
import type { Day } from '../core/days';
import type { Problem } from '../core/problem';
import { isBad, type RawSheet } from './cells';
import { readDay } from './dayCells';
import type { Locale } from './locale';
import { HOLIDAY_LABELS } from './ownSheets';
import { dataRows, openOwnSheet } from './ownTable';
import { cellProblems } from './problems';
import { cellOf } from './table';

/** Reads the days, each once, in order. A cell that is no day is a problem and the others go on. */
export function readHolidays(
  sheet: RawSheet,
  locale: Locale,
): { readonly holidays: readonly Day[]; readonly problems: readonly Problem[] } {
  const own = openOwnSheet(sheet, HOLIDAY_LABELS, ['date']);
  const { layout } = own;
  if (layout === null) return { holidays: [], problems: own.problems };
  const problem = cellProblems(layout, HOLIDAY_LABELS);
  const days = new Set<Day>();
  const problems = [...own.problems];
  for (const { row, cells } of dataRows(own)) {
    const cell = cellOf(layout, cells, 'date');
    const read = readDay(cell, locale);
    if (isBad(read)) problems.push(problem(row, 'date', read, cell));
    else if (read !== null) days.add(read);
  }
  return { holidays: [...days].sort(), problems };
}
