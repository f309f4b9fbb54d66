/** Equal instalments for a sum, as proposed to a person who records a payment plan. */
import { addDays, type Day } from '../days';
import { type Money, money } from '../money';

/** Equal parts of an amount, the rounding in the last; month ends do not drift (31 January, 28 February, 31 March). */
export function proposeInstalments(
  total: Money,
  count: number,
  first: Day,
  every: 'week' | 'twoWeeks' | 'month',
): readonly { readonly on: Day; readonly amount: Money }[] {
  const part = Math.floor(total.minor / count);
  return Array.from({ length: count }, (_, at) => ({
    on: addDays(first, at * (every === 'week' ? 7 : every === 'twoWeeks' ? 14 : 30)),
    amount: money(at === count - 1 ? total.minor - part * (count - 1) : part, total.currency),
  }));
}
