/** Who to call today, in which order, and what to ask. */
import { type Day, daysBetween } from '../days';
import type { PlannedMessage } from '../message';
import type { Identity, OpenItem } from '../model';
import { sumByCurrency } from '../money';
import type { Decision, PlannedCall } from '../planned';
import type { RunContext } from './context';
import { isChased } from './late';
import { type Act, compareItems, groupBy, linesOf } from './lines';
import { later, stepOf, type Turn } from './standing';

/**
 * One call for each client with a step to call for, a mail that nobody would receive, or a promise that was not kept: the
 * most money, weighed by lateness and broken promises, first.
 *
 * @param acts       what is to be done by telephone
 * @param decisions  all of the day: where the broken promises are found
 * @param messages   of the day: who is written to as well
 */
export function planCalls(
  acts: readonly Act[],
  decisions: readonly Decision[],
  messages: readonly PlannedMessage[],
  run: RunContext,
): PlannedCall[] {
  const promises = run.ledger.agreements.length === 0 ? [] : brokenPromises(decisions, run);
  const mailed = new Set<Identity>(messages.map(({ client }) => client.id));
  const topics: readonly Topic[] = [...acts.map((act) => ({ decision: act, act, promise: null })), ...promises];
  return groupBy(topics, ({ decision }) => decision.client.id)
    .map((group) => ({ call: callOf(group, mailed, run), weight: weight(group, run) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ call }) => call);
}

/** Something to call about: a step, or a promise by the row of Agreements it stands in. */
type Topic = { readonly decision: Decision; readonly act: Act | null; readonly promise: number | null };

/** Of items that nothing else holds back, on days on which calls are made. */
function brokenPromises(decisions: readonly Decision[], run: RunContext): Topic[] {
  if (run.sendingDay(run.today) !== run.today) return [];
  return decisions
    .flatMap((decision) => {
      const promise = isChased(decision) ? run.agreed.brokenPromiseOf(decision.item) : null;
      return promise === null ? [] : [{ decision, act: null, promise: promise.row }];
    })
    .sort((a, b) => compareItems(a.decision.item, b.decision.item));
}

function callOf(topics: readonly [Topic, ...Topic[]], mailed: ReadonlySet<Identity>, run: RunContext): PlannedCall {
  const acts = topics.flatMap(({ act }) => (act === null ? [] : [act]));
  const isBroken = topics.some(({ promise }) => promise !== null);
  const turns = acts.map((act) => stepOf(run.standingOf(act.item.id), act.next.code).open);
  const items = itemsOf(topics);
  const { client } = topics[0].decision;
  return {
    client,
    cause: isBroken ? 'promiseBroken' : acts.some(({ next }) => next.channel === 'call') ? 'level' : 'noAddress',
    lines: linesOf(acts, run.today),
    items,
    totals: sumByCurrency(items.map(({ balance }) => balance)),
    ask: isBroken ? 'whyNotPaid' : furthest(acts.map((act) => askOf(act, run))),
    tries: turns.reduce((most, turn) => Math.max(most, turn?.tries ?? 0), 0),
    lastTryOn: turns.reduce<Day | null>(
      (last: Day | null, turn: Turn | null) => later(last, turn?.lastTryOn ?? null),
      null,
    ),
    isMailedToo: mailed.has(client.id),
  };
}

/** Each once, the oldest due date first. */
function itemsOf(topics: readonly Topic[]): readonly OpenItem[] {
  return [...new Set(topics.map(({ decision: { item } }) => item))].sort(compareItems);
}

const STAGES: readonly PlannedCall['ask'][] = ['goodsReceived', 'approved', 'paymentDate'];

function furthest(asks: readonly PlannedCall['ask'][]): PlannedCall['ask'] {
  return asks.reduce((a, b) => (STAGES.indexOf(b) > STAGES.indexOf(a) ? b : a), 'goodsReceived');
}

/**
 * What there is to ask: before the due date whether goods and invoice arrived; at the first call to a late client whether
 * the invoice is approved; at every later one on which day it is paid.
 */
function askOf({ next, procedure }: Act, run: RunContext): PlannedCall['ask'] {
  if (next.tone === 'courtesy') return 'goodsReceived';
  const levels = (procedure === null ? null : run.levelsOf(procedure)) ?? [];
  const first = levels.findIndex(({ channel, tone }) => channel === 'call' && tone !== 'courtesy');
  return first < 0 || levels.indexOf(next) <= first ? 'approved' : 'paymentDate';
}

/** From one of these days overdue on, an amount weighs once more: 1–30 twice … over 120 six times. */
const BUCKETS = [1, 31, 61, 91, 121];

/**
 * The balances in minor units, each times the bucket of its lateness, in the currency where that is most; once more for
 * each promise that was not kept.
 *
 * Currencies are not added up. Minor units of different ones stand side by side in a list's order alone, which is near
 * enough: a yen is about a cent.
 */
function weight(topics: readonly Topic[], run: RunContext): number {
  const byCurrency = new Map<string, number>();
  for (const { dueOn, balance } of itemsOf(topics)) {
    const daysOverdue = daysBetween(dueOn, run.today);
    const times = 1 + BUCKETS.filter((from) => daysOverdue >= from).length;
    byCurrency.set(balance.currency, (byCurrency.get(balance.currency) ?? 0) + balance.minor * times);
  }
  const broken = new Set(topics.flatMap(({ promise }) => (promise === null ? [] : [promise])));
  return Math.max(...byCurrency.values()) * (1 + broken.size);
}
