/** The lines of a formal notice that a person writes, whether its day has come or not. */
import { type Day, daysBetween } from '../days';
import { identity, stepKey } from '../identity';
import type { MessageLine } from '../message';
import type { Ledger, Level } from '../model';
import type { Decision } from '../planned';
import { standings } from './history';
import { compareItems } from './lines';
import { stepOf, UNTOUCHED } from './standing';

/**
 * Each item at the notice level of its procedure; where that has none, at the first one of all procedures, because a
 * person may write a notice for any late invoice. Oldest due date first; empty when no procedure has such a level.
 *
 * A notice that was begun and did not come to its end keeps its key, so that it is taken up again instead of doubled.
 */
export function noticeLines(decisions: readonly Decision[], ledger: Ledger, today: Day): MessageLine[] {
  const standingOf = standings(ledger.history, { mode: ledger.settings.mode, run: null }, ledger.settings.callTries);
  return decisions
    .flatMap(({ item, procedure }) => {
      const level = noticeLevel(procedure, ledger);
      if (level === null) return [];
      const { nextN } = stepOf(standingOf.get(item.id) ?? UNTOUCHED, level.code);
      return [
        { item, level, key: stepKey(item.label, level.code, nextN), daysOverdue: daysBetween(item.dueOn, today) },
      ];
    })
    .sort((a, b) => compareItems(a.item, b.item));
}

function noticeLevel(procedure: string | null, { procedures }: Ledger): Level | null {
  const own = procedures.filter(({ name }) => procedure !== null && identity(name) === identity(procedure));
  const levels = [...own, ...procedures].flatMap((one) => one.levels.filter(({ channel }) => channel === 'notice'));
  return levels[0] ?? null;
}
