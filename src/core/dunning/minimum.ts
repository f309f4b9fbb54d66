/** The client minimum: who is late with less than it is not chased for it (capabilities.md 7; off unless Settings names one). */
import { type Level, TONES } from '../model';
import { isLess, type Money } from '../money';
import type { Decision } from '../planned';
import type { RunContext } from './context';
import { isChased, isLateDebt, keptBack, owedIn } from './late';
import { groupBy } from './lines';
import { doneCodes } from './standing';

/**
 * The decisions with the late items of each client kept back that come to less than the minimum of their currency.
 *
 * An item whose final notice was sent goes on: a threat is not forgotten because a part was paid. Courtesy checks go on.
 */
export function heldByMinimum(decisions: readonly Decision[], run: RunContext): readonly Decision[] {
  if (Object.keys(run.ledger.settings.minimum).length === 0) return decisions;
  const below = new Map<Decision, Money>();
  const late = decisions.filter((one) => isLateDebt(one, run.today));
  for (const group of groupBy(late, ({ item }) => `${item.balance.currency}|${item.invoice.clientId}`)) {
    const { currency } = group[0].item.balance;
    const minimum = run.minimum(currency);
    if (minimum === null || !isLess(owedIn(currency, group), minimum)) continue;
    for (const one of group) if (isChased(one) && !hadFinalNotice(one, run)) below.set(one, minimum);
  }
  return decisions.map((one) => {
    const minimum = below.get(one);
    return minimum ? keptBack(one, { code: 'belowMinimum', params: { minimum } }) : one;
  });
}

function hadFinalNotice({ item, procedure }: Decision, run: RunContext): boolean {
  const codes = doneCodes(run.standingOf(item.id), 0);
  const levels = (procedure === null ? null : run.levelsOf(procedure)) ?? [];
  return levels.some((level) => isFinal(level) && codes.indexOf(level.code) >= 0);
}

function isFinal({ tone }: Level): boolean {
  return TONES.indexOf(tone) >= TONES.indexOf('final');
}
