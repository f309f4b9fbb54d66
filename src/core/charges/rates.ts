/** Reference rates by series and day: what counts on a day, which day has none, which series waits for its new row. */
import { addDays, type Day, day } from '../days';
import type { Law, Rate } from '../model';
import { percentUnits } from './percent';
import { REGIMES } from './regimes';
import { type SeriesCode, seriesOf } from './series';

/** A value in force, and the last day on which it is known to be. */
export type RateInForce = {
  readonly percent: string;
  /** The same in millionths of a percent. */
  readonly units: number;
  readonly from: Day;
  readonly until: Day;
};

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
  const rows = tableOf(rates).get(series) ?? [];
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (row && row.from <= on) return on <= row.until ? row : null;
  }
  return null;
}

/**
 * The last day up to which a series has a rate without a gap, counted from a day on; null when that day has none, and
 * when the rate has no end.
 */
export function knownUntil(rates: readonly Rate[], series: string, on: Day): Day | null {
  for (let row = rateInForce(rates, series, on); row !== null && row.until < NO_END; ) {
    const next = rateInForce(rates, series, addDays(row.until, 1));
    if (next === null || next.until <= row.until) return row.until;
    row = next;
  }
  return null;
}

/** The last day there is. */
const NO_END = '9999-12-31';

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
const TABLES = new WeakMap<readonly Rate[], Table>();

/** The rows of each series by day; of two for one day the later one of the list, unreadable ones left out. */
type Table = ReadonlyMap<string, readonly RateInForce[]>;

function tableOf(rates: readonly Rate[]): Table {
  const known = TABLES.get(rates);
  if (known) return known;
  const bySeries = new Map<string, Map<Day, Value>>();
  for (const { series, from, percent } of rates) {
    const units = percentUnits(percent);
    if (units === null) continue;
    const rows = bySeries.get(series) ?? new Map<Day, Value>();
    bySeries.set(series, rows.set(from, { percent, units }));
  }
  const table = new Map<string, readonly RateInForce[]>();
  for (const [series, rows] of bySeries) table.set(series, inForce(series, rows));
  TABLES.set(rates, table);
  return table;
}

type Value = Pick<RateInForce, 'percent' | 'units'>;

function inForce(series: string, rows: ReadonlyMap<Day, Value>): readonly RateInForce[] {
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([from, value], at) => {
    const next = sorted[at + 1];
    const last = lastDayOf(series, from);
    const until = next === undefined ? last : earlier(addDays(next[0], -1), last);
    return { ...value, from, until };
  });
}

/** The last day on which a value is known to stand when no other row follows. */
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
