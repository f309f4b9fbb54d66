/** Late interest on one debt, over changes of the rate, payments and capitalisation: exact, and rounded where the law rounds. */
import type { Day } from '../days';
import type { InterestSegment } from '../message';
import { type Money, money } from '../money';
import { afterPayment, bearing, type Debt, interestOf, type Split } from './debt';
import { type Fraction, plus, roundedHalfUp, ZERO } from './fraction';
import type { Rules } from './regime';
import { isNoRate, type NoRate, type Schedule } from './schedule';
import { type Accrued, accrue, accrueMonth, dailyInterest } from './segment';
import { type Stretch, stretches } from './stretches';

/** What interest is computed on and how; the rules are a regime's or a contract's. */
export type InterestTerms = Pick<Rules, 'dayCount' | 'countsPaymentDay' | 'compounding' | 'allocation'> & {
  /** Open on the first day, what `payments` paid not yet taken off. */
  readonly principal: Money;
  /** The first day that bears interest. */
  readonly from: Day;
  /** The last one. */
  readonly to: Day;
  readonly schedule: Schedule;
  readonly payments: readonly Receipt[];
  /** Costs that a payment is taken for before interest; they bear none. In minor units. */
  readonly costs: number;
};

/** Money received on a day, in the principal's currency; negative when it was taken back. */
export type Receipt = { readonly on: Day; readonly amount: Money };

export type Interest = {
  readonly segments: readonly InterestSegment[];
  /** All interest of the period, paid or not: rounded half up at each payment, each capitalisation and the end. */
  readonly amount: Money;
  /** The same in minor units without the last rounding. */
  readonly exact: Fraction;
  /** What each further day adds at the last day's rate, rounded half up; zero when nothing bears interest any more. */
  readonly daily: Money;
  readonly allocations: readonly Allocation[];
  readonly capitalisations: readonly Capitalisation[];
  /** What is left, in minor units. */
  readonly left: { readonly costs: number; readonly interest: number; readonly principal: number };
};

type Allocation = Split & { readonly on: Day };
type Capitalisation = { readonly on: Day; readonly minor: number };

/**
 * Interest from the first to the last day, both included, on what was open on each; zero when `to` is before `from`.
 *
 * The day of a payment still bears interest on it where the terms count it. Compounding yearly adds the interest of each
 * full year to what bears interest (BW 6:119a(3)); with monthly rests a full month without a payment takes a twelfth of
 * the rate of the rest's first day, and other days count by 365 (MSMED Act s. 16).
 *
 * @returns the day without a rate instead: a period is never computed in part
 */
export function interest(terms: InterestTerms): Interest | NoRate {
  const { principal, costs } = terms;
  const { currency } = principal;
  let debt: Debt = { costs, capitalised: 0, accrued: 0, principal: principal.minor, interestPaid: 0 };
  let running = ZERO;
  const segments: InterestSegment[] = [];
  const allocations: Allocation[] = [];
  const capitalisations: Capitalisation[] = [];
  for (const stretch of stretches(terms, terms.payments, terms)) {
    if (stretch.receipts.length > 0 || stretch.isRest) {
      const begun = beginStretch(
        { ...debt, accrued: debt.accrued + roundedHalfUp(running) },
        stretch,
        terms.allocation,
      );
      running = ZERO;
      debt = begun.debt;
      allocations.push(...begun.allocations);
      capitalisations.push(...begun.capitalisations);
    }
    const accrued = interestOfStretch(terms, money(bearing(debt), currency), stretch);
    if (isNoRate(accrued)) return accrued;
    segments.push(...accrued.segments);
    running = plus(running, accrued.sum);
  }
  const exact = plus(running, { top: BigInt(interestOf(debt)), bottom: BigInt(1) });
  const minor = roundedHalfUp(exact);
  const left = { costs: debt.costs, principal: debt.principal, interest: minor - debt.interestPaid };
  const daily = dailyOf(terms, debt);
  return { segments, amount: money(minor, currency), exact, daily, allocations, capitalisations, left };
}

/** What happens before the first day of a stretch: payments are taken, then what is left of the interest is capitalised. */
function beginStretch(opened: Debt, { from, receipts, isRest }: Stretch<Receipt>, allocation: Rules['allocation']) {
  let debt = opened;
  const allocations: Allocation[] = [];
  for (const { on, amount } of receipts) {
    const [after, split] = afterPayment(debt, amount.minor, allocation);
    debt = after;
    allocations.push({ on, ...split });
  }
  if (!isRest) return { debt, allocations, capitalisations: [] };
  const { accrued, capitalised } = debt;
  const capitalisations: Capitalisation[] = [{ on: from, minor: accrued }];
  return { debt: { ...debt, capitalised: capitalised + accrued, accrued: 0 }, allocations, capitalisations };
}

function interestOfStretch(terms: InterestTerms, principal: Money, stretch: Stretch<Receipt>): Accrued | NoRate {
  const { schedule, dayCount, compounding } = terms;
  const { from, to, rest } = stretch;
  if (compounding !== 'monthly' || rest === null) return accrue(principal, stretch, schedule, dayCount);
  const step = schedule(rest.from);
  if (isNoRate(step)) return principal.minor > 0 && from <= to ? step : { segments: [], sum: ZERO };
  if (from === rest.from && to === rest.to) return accrueMonth(principal, stretch, step);
  return accrue(principal, stretch, () => ({ ...step, until: null }), dayCount);
}

function dailyOf({ schedule, principal, to }: InterestTerms, debt: Debt): Money {
  const open = money(Math.max(0, bearing(debt)), principal.currency);
  const step = schedule(to);
  return isNoRate(step) ? money(0, principal.currency) : dailyInterest(open, step.units);
}
