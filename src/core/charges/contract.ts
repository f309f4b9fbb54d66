/** Which rate applies: the law's, the agreed one, or none; with the limits that the law sets to agreements. */
import type { Day } from '../days';
import type { ContractRate, Law, Rate } from '../model';
import type { ChargeRefusal } from '../reason';
import { ONE_PERCENT, percentText, percentUnits } from './percent';
import { rateOn } from './rates';
import type { Rules } from './regime';
import { atMost, flat, type Schedule, scheduleOf } from './schedule';

/** By the day at a schedule's rates, or a percent for each full month and nothing for a month that has not ended. */
export type Applied =
  | { readonly kind: 'daily'; readonly schedule: Schedule }
  | { readonly kind: 'fullMonths'; readonly yearlyUnits: number };

type Given = {
  readonly law: Law;
  readonly rules: Rules;
  readonly agreed: ContractRate | 'unreadable' | null;
  readonly rates: readonly Rate[];
  /** The first day of interest. */
  readonly from: Day;
};

/** The rate of a debt, or why there is none. */
export function appliedRate(given: Given): Applied | ChargeRefusal {
  const { law, rules, agreed, rates, from } = given;
  // What was agreed takes the law's place: the law's rate could be more.
  if (agreed === 'unreadable') return { code: 'contractRateUnread' };
  const needsContract = rules.rate.kind === 'contract' || rules.contract.kind === 'requiredAndCapped';
  if (agreed === null && needsContract) return { code: 'noContractRate', law };
  if (agreed === null) return { kind: 'daily', schedule: scheduleOf(rules.rate, rates, from) };
  const units = percentUnits(agreed.percent);
  if (units === null) return { code: 'noContractRate', law };
  const yearly = agreed.per === 'year' ? units : 12 * units;
  const refusal = limits(given, yearly);
  if (refusal) return refusal;
  if (rules.contract.kind !== 'replaces') {
    return { kind: 'daily', schedule: atMost(scheduleOf(rules.rate, rates, from), yearly) };
  }
  const cap = rules.contract.capUnlessYearly;
  if (cap !== null && agreed.per !== 'year') return { kind: 'daily', schedule: flat(Math.min(yearly, unitsOf(cap))) };
  return agreed.per === 'fullMonth'
    ? { kind: 'fullMonths', yearlyUnits: yearly }
    : { kind: 'daily', schedule: flat(yearly) };
}

/** The least rate that may be agreed for a debt whose interest begins on a day; null without such a floor, or its rate. */
export function contractFloor(rules: Rules, rates: readonly Rate[], from: Day): string | null {
  const { floor } = rules.contract;
  const published = floor && rateOn(rates, floor.series, from);
  return floor && published !== null ? percentText((unitsOf(published) * unitsOf(floor.times)) / ONE_PERCENT) : null;
}

function limits({ law, rules, rates, from }: Given, yearly: number): ChargeRefusal | null {
  const { floor, ceiling } = rules.contract;
  if (ceiling !== null && yearly > unitsOf(ceiling)) return { code: 'unlawful', law, what: 'interest' };
  if (floor === null) return null;
  const least = contractFloor(rules, rates, from);
  if (least === null) return { code: 'noRate', series: floor.series, on: from };
  return yearly < unitsOf(least) ? { code: 'belowFloor', percent: percentText(yearly), floor: least } : null;
}

function unitsOf(percent: string | null): number {
  const units = percentUnits(percent ?? '');
  if (units === null) throw new RangeError(`not a percentage: ${percent}`);
  return units;
}
