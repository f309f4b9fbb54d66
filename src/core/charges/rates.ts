/** Reference rates by series and day: what counts on a day, which day has none, which series waits for its new row. */
import { addDays, type Day, day } from '../days';
import type { Law, Rate } from '../model';
import { percentUnits } from './percent';
import { REGIMES } from './regimes';
import { type SeriesCode, seriesOf } from './series';

/** A value in force, and the last day on which it is known to be. */
export type RateInForce = { readonly percent: string; readonly from: Day; readonly until: Day };

/** A series that has no row for the half-year, and what it is needed for under the law. */
export type StaleSeries = {
  readonly series: SeriesCode;
  /** 1 January or 1 July: the day for which a row is missing. */
  readonly halfYear: Day;
  readonly neededFor: 'business' | 'consumer' | 'contractFloor';
};

/**
 * A reference rate on a day, percent a year; null when it is not known.
 *
 * A row stands until the next one, but into a new half-year only where the series is known to have kept its value
 * (`Series.heldTo`): a half-year without a rate is refused, never guessed (law.md section 0, 1).
 */
export function rateOn(rates: readonly Rate[], series: string, on: Day): string | null {
  return rateInForce(rates, series, on)?.percent ?? null;
}

/** As `rateOn`, with the days between which the value is in force. */
export function rateInForce(rates: readonly Rate[], series: string, on: Day): RateInForce | null {
  const rows = rowsOf(rates, series);
  let at = rows.length - 1;
  while (at >= 0 && (rows[at] as Rate).from > on) at--;
  const row = rows[at];
  if (row === undefined) return null;
  const heldTo = lastDayOf(series, row.from);
  if (on > heldTo) return null;
  const next = rows[at + 1];
  const until = next === undefined ? heldTo : earlier(addDays(next.from, -1), heldTo);
  return { percent: row.percent, from: row.from, until };
}

/** The first day between two days, both included, on which a series has no known rate; null when it has one on each. */
export function missingRate(rates: readonly Rate[], series: string, from: Day, to: Day): Day | null {
  let on = from;
  while (on <= to) {
    const row = rateInForce(rates, series, on);
    if (row === null) return on;
    if (row.until >= to) return null;
    on = addDays(row.until, 1);
  }
  return null;
}

/**
 * The series that a law needs and that have no rate for today's half-year: on 1 January and 1 July all that move.
 *
 * `contractFloor` matters only where a contract rate is set, `consumer` only where there are such clients.
 */
export function staleSeries(rates: readonly Rate[], law: Law, today: Day): readonly StaleSeries[] {
  const { business, consumer } = REGIMES[law];
  const needed: (readonly [StaleSeries['neededFor'], SeriesCode | null])[] = [
    ['business', seriesIn(business)],
    ['consumer', seriesIn(consumer)],
    ['contractFloor', business.kind === 'rules' ? (business.contract.floor?.series ?? null) : null],
  ];
  const halfYear = halfYearOf(today);
  return needed.flatMap(([neededFor, series]) =>
    series === null || rateOn(rates, series, today) !== null ? [] : { series, halfYear, neededFor },
  );
}

/** The first day of the half-year a day is in: 1 January or 1 July. */
export function halfYearOf(on: Day): Day {
  return day(`${on.slice(0, 4)}-${on.slice(5, 7) < '07' ? '01' : '07'}-01`);
}

/** Read once for each table: a run asks hundreds of times. */
const TABLES = new WeakMap<readonly Rate[], Map<string, Rate[]>>();

/** The rows of a series by day; of two for one day the later one of the table, unreadable ones left out. */
function rowsOf(rates: readonly Rate[], series: string): readonly Rate[] {
  return tableOf(rates).get(series) ?? [];
}

function tableOf(rates: readonly Rate[]): Map<string, Rate[]> {
  const known = TABLES.get(rates);
  if (known) return known;
  const byDay = new Map<string, Map<Day, Rate>>();
  for (const rate of rates) {
    if (percentUnits(rate.percent) === null) continue;
    const rows = byDay.get(rate.series) ?? new Map<Day, Rate>();
    rows.set(rate.from, rate);
    byDay.set(rate.series, rows);
  }
  const table = new Map<string, Rate[]>();
  for (const [series, rows] of byDay) {
    table.set(
      series,
      [...rows.values()].sort((a, b) => (a.from < b.from ? -1 : 1)),
    );
  }
  TABLES.set(rates, table);
  return table;
}

function lastDayOf(series: string, from: Day): Day {
  const endOfHalf = day(from.slice(5, 7) < '07' ? `${from.slice(0, 4)}-06-30` : `${from.slice(0, 4)}-12-31`);
  const heldTo = seriesOf(series)?.heldTo ?? null;
  return heldTo !== null && heldTo > endOfHalf ? heldTo : endOfHalf;
}

function seriesIn(side: (typeof REGIMES)[Law]['business']): SeriesCode | null {
  return side.kind === 'rules' && side.rate.kind === 'reference' ? side.rate.series : null;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
