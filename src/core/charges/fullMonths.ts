/** Interest agreed for each full month: nothing for a month that has not ended. */
import { addDays, addMonths, type Day } from '../days';
import type { InterestSegment } from '../message';
import { type Money, money } from '../money';
import { plus, roundedHalfUp, ZERO } from './fraction';
import type { Receipt } from './interest';
import { flatStep } from './schedule';
import { type Accrued, accrueMonth } from './segment';

type Terms = {
  readonly principal: Money;
  readonly from: Day;
  readonly to: Day;
  readonly payments: readonly Receipt[];
};

/**
 * Simple interest for the full months from one day to another, both included, on what is still open at each month's end:
 * 1.5 % a full month on 5,000.00 for 45 days is 75.00. Payments are taken for the principal. Rounded half up once.
 *
 * @param yearlyUnits  twelve times the monthly rate, in millionths of a percent
 */
export function fullMonthInterest(
  terms: Terms,
  yearlyUnits: number,
): { readonly segments: readonly InterestSegment[]; readonly amount: Money } {
  const step = flatStep(yearlyUnits);
  const months = fullMonths(terms).map((month) => accrueMonth(openAt(month.to, terms), month, step));
  return {
    segments: months.flatMap(({ segments }) => segments),
    amount: money(
      roundedHalfUp(months.reduce((sum, month: Accrued) => plus(sum, month.sum), ZERO)),
      terms.principal.currency,
    ),
  };
}

function fullMonths({ from, to }: Terms): { readonly from: Day; readonly to: Day }[] {
  const months: { from: Day; to: Day }[] = [];
  for (let first = from; ; ) {
    const next = addMonths(from, months.length + 1);
    if (addDays(next, -1) > to) return months;
    months.push({ from: first, to: addDays(next, -1) });
    first = next;
  }
}

function openAt(on: Day, { principal, payments }: Terms): Money {
  const paid = payments.reduce((total, payment) => (payment.on <= on ? total + payment.amount.minor : total), 0);
  return money(principal.minor - paid, principal.currency);
}
