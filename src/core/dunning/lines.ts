/** Decisions to act → the lines of a message, call, notice or task, and their grouping by client. */
import { type Day, daysBetween } from '../days';
import { stepKey } from '../identity';
import type { MessageLine } from '../message';
import type { Channel, Level, OpenItem } from '../model';
import type { Decision } from '../planned';
import type { RunContext } from './context';

/** A decision with something to do today. */
export type Act = Decision & { readonly kind: 'act'; readonly next: Level };

/** What is to be done today, by channel, the oldest due date first. */
export type Acts = Readonly<Record<Channel, readonly Act[]>>;

/** The decisions to act among all, so ordered that the order of rows does not matter. */
export function actsOf(decisions: readonly Decision[], run: RunContext): Acts {
  const acts: Record<Channel, Act[]> = { email: [], call: [], notice: [], task: [] };
  for (const decision of decisions)
    if (isAct(decision)) acts[run.channelOf(decision.next, decision.client)].push(decision);
  for (const of of [acts.email, acts.call, acts.notice, acts.task]) of.sort((a, b) => compareItems(a.item, b.item));
  return acts;
}

/** One line for each, in the same order. */
export function linesOf(acts: readonly Act[], today: Day): MessageLine[] {
  return acts.map(({ item, next, n }) => ({
    item,
    level: next,
    key: stepKey(item.label, next.code, n),
    daysOverdue: daysBetween(item.dueOn, today),
  }));
}

/** Acts in groups of one client each, in the order in which the clients appear first. */
export function byClient(acts: readonly Act[]): (readonly [Act, ...Act[]])[] {
  return groupBy(acts, ({ client }) => client.id);
}

/** In groups of one key each, in the order in which the keys appear first. */
export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** By due date, equal ones by number. */
export function compareItems(a: OpenItem, b: OpenItem): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Whether something is to be done today. */
export function isAct(decision: Decision): decision is Act {
  return decision.kind === 'act' && decision.next !== null;
}
