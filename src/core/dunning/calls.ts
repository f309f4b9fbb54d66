/** Who to call today, in which order, and what to ask. */
import type { Day } from '../days';
import type { MessageLine, PlannedCall } from '../model';
import { sumByCurrency } from '../money';
import type { RunContext } from './context';
import { type Act, byClient, linesOf } from './lines';
import { later, stepOf, type Turn } from './standing';

/** One call for each client: the most money, weighed by lateness, first. */
export function planCalls(acts: readonly Act[], run: RunContext): PlannedCall[] {
  return byClient(acts)
    .map((group) => {
      const lines = linesOf(group, run.today);
      const turns = group.map((act) => openTurn(act, run));
      return {
        client: group[0].client,
        cause: 'level' as const,
        lines,
        items: lines.map(({ item }) => item),
        isMailedToo: false,
        totals: sumByCurrency(lines.map(({ item }) => item.balance)),
        ask: group.map((act) => askOf(act, run)).reduce((a, b) => (STAGES.indexOf(b) > STAGES.indexOf(a) ? b : a)),
        tries: Math.max(...turns.map((turn) => turn?.tries ?? 0)),
        lastTryOn: turns.reduce<Day | null>((last, turn) => later(last, turn?.lastTryOn ?? null), null),
      };
    })
    .sort((a, b) => weight(b.lines) - weight(a.lines));
}

const STAGES: readonly PlannedCall['ask'][] = ['goodsReceived', 'approved', 'paymentDate'];

/**
 * What there is to ask: before the due date whether goods and invoice arrived; at the first call to a late client whether
 * the invoice is approved; at every later one on which day it is paid.
 */
function askOf({ next, procedure }: Act, run: RunContext): PlannedCall['ask'] {
  if (next.tone === 'courtesy') return 'goodsReceived';
  const levels = (procedure === null ? null : run.levelsOf(procedure)) ?? [];
  const first = levels.find(({ channel, tone }) => channel === 'call' && tone !== 'courtesy');
  return first?.code === next.code ? 'approved' : 'paymentDate';
}

function openTurn({ item, next }: Act, run: RunContext): Turn | null {
  return stepOf(run.standingOf(item.id), next.code).open;
}

/** From one of these days overdue on, an amount weighs once more: 1–30 twice … over 120 six times. */
const BUCKETS = [1, 31, 61, 91, 121];

/**
 * The balances in minor units, each times the bucket of its lateness, in the currency where that is most.
 *
 * Currencies are not added up. Minor units of different ones stand side by side in a list's order alone, which is near
 * enough: a yen is about a cent.
 */
function weight(lines: readonly MessageLine[]): number {
  const byCurrency = new Map<string, number>();
  for (const { item, daysOverdue } of lines) {
    const times = 1 + BUCKETS.filter((from) => daysOverdue >= from).length;
    const { minor, currency } = item.balance;
    byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + minor * times);
  }
  return Math.max(...byCurrency.values());
}
