/**
 * The fees of levels: what a level charges for an open item, and what was charged before. A fee is due once for each item
 * and level, for ever: the history remembers it with the amount it had.
 */
import { identity } from '../identity';
import type { ContactEvent, Identity, Level } from '../model';
import { type Money, money } from '../money';
import { type Counting, counts } from './history';

/** A fee that a letter claimed before. */
export type ClaimedFee = { readonly code: string; readonly amount: Money };
export type ClaimedFees = ReadonlyMap<Identity, readonly ClaimedFee[]>;

/**
 * The fees that letters claimed, by item, in the order in which they were first claimed.
 *
 * A letter that is void, was refused or came back claimed nothing; one in doubt may have arrived, and counts.
 */
export function claimedFees(history: readonly ContactEvent[], counting: Counting): ClaimedFees {
  const fees = new Map<Identity, ClaimedFee[]>();
  const rows = history.filter((event) => event.charges.length > 0 && hasArrived(event) && counts(event, counting));
  for (const { charges } of rows.sort((a, b) => a.seq - b.seq))
    for (const { kind, level, label, amount, claimed } of charges) {
      if (kind !== 'fee' || level === null || !claimed) continue;
      const ofItem = fees.get(identity(label)) ?? [];
      if (!ofItem.some(({ code }) => code === level)) fees.set(identity(label), [...ofItem, { code: level, amount }]);
    }
  return fees;
}

/**
 * What a level charges for an item: its sum in the item's currency, else its share of the open balance, of the balance
 * alone and never of earlier charges, half a minor unit rounded up. Null: nothing.
 */
export function feeOf({ fees }: Level, balance: Money): Money | null {
  for (const fee of fees) if (fee.kind === 'sum' && fee.amount.currency === balance.currency) return fee.amount;
  for (const fee of fees) if (fee.kind === 'share') return share(balance, fee.percent);
  return null;
}

/** Whether a letter may have reached somebody. */
export function hasArrived({ result }: ContactEvent): boolean {
  return result !== 'VOID' && result !== 'FAILED' && result !== 'BOUNCED';
}

function share(balance: Money, percent: string): Money | null {
  const [whole = '', fraction = ''] = percent.split('.');
  const scale = BigInt(100) * BigInt(10) ** BigInt(fraction.length);
  const twice = BigInt(2) * BigInt(balance.minor) * BigInt(whole + fraction);
  const minor = Number((twice + scale) / (BigInt(2) * scale));
  return minor > 0 ? money(minor, balance.currency) : null;
}
