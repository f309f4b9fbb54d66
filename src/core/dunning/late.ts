/** What a client owes and is late with, by decision: what credit and the client minimum are measured by. */
import type { Day } from '../days';
import { type Money, money } from '../money';
import type { Decision } from '../planned';
import type { ReasonCode } from '../reason';

/**
 * Whether a decision is about money that is owed, late and not in dispute.
 *
 * An invoice under a payment plan is not: its money stands in its instalments.
 */
export function isLateDebt({ item, reason: { code } }: Decision, today: Day): boolean {
  return item.dueOn < today && NOT_OWED.indexOf(code) < 0;
}

/** Whether an item is chased as usual: it has its step today, or nothing but its day, a gap or a call stands between. */
export function isChased({ kind, reason: { code } }: Decision): boolean {
  return kind === 'act' || STEP_WAITS.indexOf(code) >= 0;
}

/** The same decision, but nothing happens until the reason is gone. */
export function keptBack(decision: Decision, reason: Decision['reason']): Decision {
  return { ...decision, kind: 'wait', nextOn: null, reason };
}

/** The balances of decisions about one currency, added up. */
export function owedIn(currency: string, decisions: readonly Decision[]): Money {
  let minor = 0;
  for (const { item } of decisions) minor += item.balance.minor;
  return money(minor, currency);
}

const NOT_OWED: readonly ReasonCode[] = [
  'paid',
  'credit',
  'withinTolerance',
  'closed',
  'disputed',
  'disputeOpen',
  'planActive',
];
const STEP_WAITS: readonly ReasonCode[] = [
  'notReached',
  'beforePayRun',
  'gap',
  'notSendingDay',
  'callAgain',
  'refusedToday',
  'afterCall',
];
