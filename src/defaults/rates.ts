/**
 * The reference rates that come with Paydue: values, dates and how well each was checked. The sources of each are in
 * rates.json beside this file, which is not in the bundle; `rateTable.ts` is written from it and held to it by a test.
 */
import type { SeriesCode } from '../core/charges/series';
import { type Day, day } from '../core/days';
import type { Rate } from '../core/model';
import { CHECKED_ON, RATE_TABLE } from './rateTable';

/**
 * A: read in an official publication. B: read in a copy and consistent with the formula. C: derived by the statutory
 * formula, the value itself not read. U: from memory, to be checked.
 */
export type RateLevel = 'A' | 'B' | 'C' | 'U';

export type DefaultRate = Rate & { readonly series: SeriesCode; readonly level: RateLevel };

/** By series in the order of the table, oldest first. Rows of the Rates sheet win over them. */
export const defaultRates: readonly DefaultRate[] = Object.entries(RATE_TABLE).flatMap(([series, lines]) =>
  lines.flatMap((line) => line.split(', ').map((row) => parsed(series as SeriesCode, row))),
);

/** The day on which the table was compared with its sources. */
export const ratesCheckedOn: Day = day(CHECKED_ON);

function parsed(series: SeriesCode, row: string): DefaultRate {
  const [from = '', percent = '', level = ''] = row.split(' ');
  return { series, from: day(from), percent, level: level as RateLevel };
}
