/** From a rate rule to the rate of a day: reference rate, points, rounding up, floating or fixed for life. */
import type { Day } from '../days';
import type { Rate } from '../model';
import { ONE_PERCENT, percentText, percentUnits } from './percent';
import { type RateInForce, rateInForce } from './rates';
import type { RateRule } from './regime';

/** The yearly rate on a day and the last day on which it is the same; null: without an end. */
export type Step = {
  /** Millionths of a percent. */
  readonly units: number;
  /** As printed; null where the rate has not two parts that add up to it. */
  readonly base: string | null;
  readonly margin: string | null;
  readonly rate: string;
  readonly until: Day | null;
};

/** A day that has no rate, and the series that should have it. */
export type NoRate = { readonly series: string; readonly on: Day };

/** What applies on a day. */
export type Schedule = (on: Day) => Step | NoRate;

/**
 * The rates of a rule that follows a reference rate or is flat.
 *
 * @param from  the first day of interest: a `fixed` rule keeps its rate for life, and none counts from before the rule was
 *   law; null: each day is asked for by itself
 * @throws RangeError for a rule without a rate of its own, and for one that is not a number: faults of the data
 */
export function scheduleOf(rule: RateRule, rates: readonly Rate[], from: Day | null): Schedule {
  if (rule.kind === 'contract') throw new RangeError('a contract has no rate but the agreed one');
  if (rule.kind === 'flat') return flat(unitsOf(rule.percent));
  const { series } = rule;
  const times = unitsOf(rule.times) / ONE_PERCENT;
  const margin = unitsOf(rule.margin);
  const marginText = percentText(margin);
  const roundUp = rule.roundUp && { what: rule.roundUp.what, to: unitsOf(rule.roundUp.to) };
  const keptFrom = rule.selection === 'fixed' ? from : null;
  const stepOf = (row: RateInForce): Step => {
    const published = row.units * times;
    const base = roundUp?.what === 'base' ? upTo(published, roundUp.to) : published;
    const sum = base + margin;
    const units = roundUp?.what === 'rate' ? upTo(sum, roundUp.to) : sum;
    const hasParts = margin !== 0 && units === sum && times === 1;
    return {
      units,
      base: hasParts ? percentText(base) : null,
      margin: hasParts ? marginText : null,
      rate: percentText(units),
      until: keptFrom === null ? row.until : null,
    };
  };
  let known: Step | null = null;
  let knownFrom: Day | null = null;
  return (on) => {
    if (known && knownFrom && knownFrom <= on && (known.until === null || on <= known.until)) return known;
    const ruleOn = keptFrom ?? on;
    const row = (from ?? on) < rule.since ? null : rateInForce(rates, series, ruleOn);
    if (row === null) return { series, on: ruleOn };
    known = stepOf(row);
    knownFrom = row.from < rule.since ? rule.since : row.from;
    return known;
  };
}

/** One rate for ever, in millionths of a percent. */
export function flat(units: number): Schedule {
  const step = flatStep(units);
  return () => step;
}

export function flatStep(units: number): Step {
  return { units, base: null, margin: null, rate: percentText(units), until: null };
}

/** The lower one of a schedule and a flat rate, day by day: an agreed rate that the law caps, or that favours a consumer. */
export function atMost(schedule: Schedule, units: number): Schedule {
  const agreed = flatStep(units);
  return (on) => {
    const step = schedule(on);
    return isNoRate(step) || step.units <= units ? step : { ...agreed, until: step.until };
  };
}

/** The all-in rate of a day as printed; null when it has none. */
export function percentOn(schedule: Schedule, on: Day): string | null {
  const step = schedule(on);
  return isNoRate(step) ? null : step.rate;
}

/** Whether an answer is the day without a rate. */
export function isNoRate<T extends object>(answer: T | NoRate): answer is NoRate {
  return 'series' in answer;
}

/** The next multiple; a multiple stays. */
function upTo(units: number, multiple: number): number {
  return Math.ceil(units / multiple) * multiple;
}

function unitsOf(percent: string): number {
  const units = percentUnits(percent);
  if (units === null) throw new RangeError(`not a percentage: ${percent}`);
  return units;
}
