/** Open items less what their client has to its credit: what charges are asked on. */

import type { CreditLine } from '../message';
import type { Identity, OpenItem } from '../model';
import { money } from '../money';
import { compareItems } from './lines';

/**
 * The items in their order, each less its part of the credit in its currency: the oldest due first, as far as it goes.
 *
 * The credit counts from the first day of interest on, whenever it came: never too much is asked.
 */
export function lessCredit(items: readonly OpenItem[], credits: readonly CreditLine[]): readonly OpenItem[] {
  if (credits.length === 0) return items;
  const left = new Map<string, number>();
  for (const { amount } of credits) left.set(amount.currency, (left.get(amount.currency) ?? 0) - amount.minor);
  const reduced = new Map<Identity, OpenItem>();
  for (const item of items.slice().sort(compareItems)) {
    const { minor, currency } = item.balance;
    const part = Math.max(0, Math.min(minor, left.get(currency) ?? 0));
    left.set(currency, (left.get(currency) ?? 0) - part);
    reduced.set(item.id, part === 0 ? item : { ...item, balance: money(minor - part, currency) });
  }
  return items.map((item) => reduced.get(item.id) ?? item);
}
