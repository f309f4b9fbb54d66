/** Interest between two days on which what bears it stays the same: a segment for each rate, exact. */
import { currencyDigits } from '../currencies';
import { addDays, type Day } from '../days';
import type { InterestSegment } from '../message';
import { type Money, money } from '../money';
import { lastDayOfBasis, type YearPart, yearPart } from './dayCount';
import { type Fraction, fourDecimals, plus, roundedHalfUp, ZERO } from './fraction';
import { ONE_PERCENT } from './percent';
import type { DayCount } from './regime';
import { isNoRate, type NoRate, type Schedule, type Step } from './schedule';

/** Segments and their exact sum in minor units. */
export type Accrued = { readonly segments: readonly InterestSegment[]; readonly sum: Fraction };

/** Interest on a principal that stays the same from one day to another, both included; none on nothing. */
export function accrue(
  principal: Money,
  between: { readonly from: Day; readonly to: Day },
  schedule: Schedule,
  dayCount: DayCount,
): Accrued | NoRate {
  const segments: InterestSegment[] = [];
  let sum = ZERO;
  if (principal.minor <= 0) return { segments, sum };
  for (let from = between.from; from <= between.to; ) {
    const step = schedule(from);
    if (isNoRate(step)) return step;
    const to = lastDayAt(step, from, first(between.to, lastDayOfBasis(dayCount, from)), schedule);
    const part = yearPart(dayCount, from, to);
    const exact = exactInterest(principal, step.units, part);
    segments.push(segmentOf(principal, { from, to }, part.days, step, exact));
    sum = plus(sum, exact);
    from = addDays(to, 1);
  }
  return { segments, sum };
}

/** A twelfth of the yearly rate, for a full month with monthly rests. */
export function accrueMonth(principal: Money, month: { readonly from: Day; readonly to: Day }, step: Step): Accrued {
  if (principal.minor <= 0) return { segments: [], sum: ZERO };
  const { days } = yearPart('act/365', month.from, month.to);
  const sum = exactInterest(principal, step.units, { days: 1, basis: 12 });
  return { segments: [segmentOf(principal, month, days, step, sum)], sum };
}

/** What a day costs at a yearly rate over 365 days, rounded half up: for print, and for the method of gov.uk. */
export function dailyInterest(principal: Money, units: number): Money {
  const exact = exactInterest(principal, units, { days: 1, basis: 365 });
  return money(Math.max(0, roundedHalfUp(exact)), principal.currency);
}

/** Minor units × yearly rate in millionths of a percent × days / days of the year. */
function exactInterest(principal: Money, units: number, { days, basis }: YearPart): Fraction {
  return { top: BigInt(principal.minor) * BigInt(units * days), bottom: WHOLE_YEARS[basis] };
}

/** What divides units × days, by the days of the year: made once, whole numbers of this size are slow to make. */
const WHOLE_YEARS: Readonly<Record<YearPart['basis'], bigint>> = {
  12: BigInt(12 * 100 * ONE_PERCENT),
  360: BigInt(360 * 100 * ONE_PERCENT),
  365: BigInt(365 * 100 * ONE_PERCENT),
  366: BigInt(366 * 100 * ONE_PERCENT),
};

/** Minor units in a major one, by the digits of a currency. */
const MINOR_UNITS: readonly bigint[] = [1, 10, 100, 1000, 10_000].map(BigInt);

function segmentOf(
  principal: Money,
  { from, to }: { readonly from: Day; readonly to: Day },
  days: number,
  { base, margin, rate }: Step,
  { top, bottom }: Fraction,
): InterestSegment {
  const minorUnits = MINOR_UNITS[currencyDigits(principal.currency) ?? 0] ?? bottom;
  const interest = fourDecimals({ top, bottom: bottom * minorUnits });
  return { from, to, days, principal, base, margin, rate, interest };
}

/** The last day up to another one on which the rate is the same as on a day: two half-years at one rate are one segment. */
function lastDayAt(step: Step, on: Day, to: Day, schedule: Schedule): Day {
  let last = lastDayOf(step, on, to);
  while (last < to) {
    const following = addDays(last, 1);
    const next = schedule(following);
    if (isNoRate(next) || next.rate !== step.rate || next.base !== step.base) return last;
    last = lastDayOf(next, following, to);
  }
  return last;
}

/** Never before the day that was asked for, so that a rate which had ended by then cannot keep a period from its end. */
function lastDayOf({ until }: Step, on: Day, to: Day): Day {
  const last = first(to, until);
  return last < on ? on : last;
}

function first(to: Day, other: Day | null): Day {
  return other !== null && other < to ? other : to;
}
