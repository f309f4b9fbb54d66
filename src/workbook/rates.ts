/**
 * The Rates sheet: reference rates that the user adds or corrects; and the delivered ones as its rows. The delivered rates
 * count without it too, and a row for the same series and day wins over them.
 */
import { ONE_PERCENT, percentUnits } from '../core/charges/percent';
import { SERIES, seriesOf } from '../core/charges/series';
import { type Day, isDay } from '../core/days';
import { nearestName } from '../core/messages/nearestName';
import type { Rate } from '../core/model';
import type { Problem } from '../core/problem';
import {
  type Bad,
  bad,
  cellFault,
  cellText,
  isBad,
  mayBePercentage,
  type OutCell,
  type RawCell,
  type RawSheet,
} from './cells';
import { readDay } from './dayCells';
import type { Locale } from './locale';
import { RATE_LABELS, type RateField } from './ownSheets';
import { dataRows, openOwnSheet } from './ownTable';
import { cellProblems } from './problems';
import { cellOf } from './table';

/** A rate as it comes with Paydue, with how well it was checked: A, B, C or U. */
export type DeliveredRate = Rate & { readonly level: string };

type Found = { readonly row: number; readonly rate: Rate; readonly cell: RawCell };

/** No reference rate is more than this, nor less than its negative. */
const MOST = 100 * ONE_PERCENT;
const SOURCE = 'Paydue, rates.json';

/**
 * Reads every row that says something, in the sheet's order. A row of which anything cannot be read is a problem and says
 * nothing, and so do two rows that contradict each other: no rate is guessed, whichever way the sheet is sorted.
 */
export function readRates(
  sheet: RawSheet,
  locale: Locale,
): { readonly rates: readonly Rate[]; readonly problems: readonly Problem[] } {
  const own = openOwnSheet(sheet, RATE_LABELS, ['series', 'from', 'rate'], 'rates');
  const { layout } = own;
  if (layout === null || own.problems.length > 0) return { rates: [], problems: own.problems };
  const problem = cellProblems(layout, RATE_LABELS);
  const problems: Problem[] = [];
  const found: Found[] = [];
  for (const { row, cells } of dataRows(own)) {
    const cell = (field: RateField): RawCell => cellOf(layout, cells, field);
    const kept = <T>(field: RateField, read: T | Bad): T | null => {
      if (!isBad(read)) return read;
      problems.push(problem(row, field, read, cell(field)));
      return null;
    };
    const series = kept('series', readSeries(cell('series')));
    const from = kept('from', readFrom(cell('from'), locale) ?? bad('dayMissing'));
    const percent = kept('rate', readPercent(cell('rate')));
    if (series !== null && from !== null && percent !== null)
      found.push({ row, rate: { series, from, percent }, cell: cell('rate') });
  }
  const byKey = new Map<string, Found[]>();
  for (const one of found) byKey.set(rateKey(one.rate), [...(byKey.get(rateKey(one.rate)) ?? []), one]);
  const rates = found.flatMap(({ row, rate, cell }) => {
    const other = byKey
      .get(rateKey(rate))
      ?.find((one) => percentUnits(one.rate.percent) !== percentUnits(rate.percent));
    if (other === undefined) return rate;
    problems.push(problem(row, 'rate', bad('rateTwice', { row: String(other.row) }), cell));
    return [];
  });
  return { rates, problems };
}

/** The rows that a sheet of delivered rates holds. */
export function rateRow({ series, from, percent, level }: DeliveredRate): OutCell[] {
  return [series, { day: from }, percent, SOURCE, level];
}

/** What tells two rates apart. */
export function rateKey({ series, from }: { readonly series: string; readonly from: Day }): string {
  return `${series} ${from}`;
}

/** The first day of a rate: rates are older than any invoice, so that no day written plainly is too far away to be meant. */
export function readFrom(cell: RawCell, locale: Locale): Day | null | Bad {
  const text = typeof cell === 'object' ? cell.day : cellText(cell);
  return isDay(text) ? text : readDay(cell, locale);
}

function readSeries(cell: RawCell): string | Bad {
  const text = cellText(cell);
  const codes = SERIES.map(({ code }) => code);
  const known = seriesOf(text.toLowerCase());
  if (known !== null) return known.code;
  return cellFault(cell) ?? bad('rateSeries', { nearest: nearestName(text, codes) ?? '', known: codes.join(', ') });
}

/** `2.4`, `2,40`, `2.40 %`, `-0.88`: percent a year; no number that the sheet may have made of a percentage, nor 815 of 8.15. */
function readPercent(cell: RawCell): string | Bad {
  if (mayBePercentage(cell)) return bad('rateUnreadable');
  const text = cellText(cell)
    .replace(/\s*%$/, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(',', '.');
  const units = percentUnits(text);
  if (units === null) return cellFault(cell) ?? bad('rateUnreadable');
  return Math.abs(units) > MOST ? bad('rateUnreadable') : text;
}
