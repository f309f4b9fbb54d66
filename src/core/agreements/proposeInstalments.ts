/** Equal instalments for a sum, as proposed to a person who records a payment plan. */
import { addDays, addMonths, type Day } from '../days';
import { type Money, money } from '../money';

/**
 * Equal parts of an amount, what does not divide in the last one. Month ends do not drift: 31 January, 28 February, 31 March.
 *
 * Fewer parts when there are not that many minor units; none for nothing.
 *
 * @param count  whole, at least 1
 */
export function proposeInstalments(
  total: Money,
  count: number,
  first: Day,
  every: 'week' | 'twoWeeks' | 'month',
): readonly { readonly on: Day; readonly amount: Money }[] {
  const parts = Math.max(0, Math.min(count, total.minor));
  const part = Math.floor(total.minor / parts);
  return Array.from({ length: parts }, (_, at) => ({
    on: every === 'month' ? addMonths(first, at) : addDays(first, at * (every === 'week' ? 7 : 14)),
    amount: money(at < parts - 1 ? part : total.minor - part * at, total.currency),
  }));
}
