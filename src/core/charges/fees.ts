/** Fees of reminders, as far as the law lets them stand. */

import type { Day } from '../days';
import type { Law } from '../model';
import { isPositive } from '../money';
import type { ChargeFacts, Charges, Fee } from './chargeFacts';
import type { FeeRule, Rules } from './regime';
import { firstInterestDay } from './terms';

/**
 * Every fee that may be asked for, lowered to what the law allows at most. A fee is claimed whatever the level says of
 * interest. Refused as a whole where there may be none, or none before a first free reminder and its days, if it has any.
 */
export function lawfulFees(
  { item, fees, noticeOn, holidays }: ChargeFacts,
  law: Law,
  rules: Rules,
  today: Day,
): Charges {
  const asked = fees.filter(({ amount }) => isPositive(amount));
  if (asked.length === 0) return { charges: [], refusals: [] };
  const rule = rules.fee;
  const from = firstInterestDay(rules, item.dueOn, noticeOn, holidays);
  const isLawful = rule.kind === 'agreed' || (rule.kind === 'afterFirst' && from !== null && from <= today);
  const allowed = isLawful ? asked.flatMap((fee) => lowered(fee, rule)) : [];
  return {
    charges: allowed.map(({ label, amount }) => {
      return { kind: 'fee', item: item.id, label, amount, claimed: true, segments: [], daily: null };
    }),
    refusals: allowed.length === asked.length ? [] : [{ code: 'unlawful', law, what: 'fee' }],
  };
}

/** None in another currency than the limit's: whether it is within it nobody can say. */
function lowered(fee: Fee, rule: FeeRule): readonly Fee[] {
  const most = rule.kind === 'afterFirst' ? rule.most : null;
  if (most === null) return [fee];
  if (fee.amount.currency !== most.currency) return [];
  return [fee.amount.minor > most.minor ? { ...fee, amount: most } : fee];
}
