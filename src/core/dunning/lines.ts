/** Decisions to act → the lines of a message, call, notice or task, and their grouping by client. */
import { type Day, daysBetween } from '../days';
import { stepKey } from '../identity';
import type { Channel, Client, Decision, Level, MessageLine, OpenItem } from '../model';

/** A decision with something to do today. */
export type Act = Decision & { readonly kind: 'act'; readonly next: Level };

/** Those with something to do today by a channel. */
export function actsBy(channel: Channel, decisions: readonly Decision[]): Act[] {
  return decisions.filter((decision): decision is Act => decision.kind === 'act' && decision.next?.channel === channel);
}

/** One line for each, the oldest due date first. */
export function linesOf(acts: readonly Act[], today: Day): MessageLine[] {
  return oldestFirst(acts).map(({ item, next, n }) => ({
    item,
    level: next,
    key: stepKey(item.label, next.code, n),
    daysOverdue: daysBetween(item.dueOn, today),
  }));
}

/** Acts in groups of one client each, in the order of the clients' oldest due dates. */
export function byClient(acts: readonly Act[]): (readonly [Client, readonly Act[]])[] {
  return groupBy(oldestFirst(acts), ({ client }) => client.id).map((group) => [group[0].client, group]);
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

/** By due date, then by number, so that the order of rows does not matter. */
export function oldestFirst<T extends { readonly item: OpenItem }>(all: readonly T[]): T[] {
  return all.slice().sort((a, b) => compareItems(a.item, b.item));
}

function compareItems(a: OpenItem, b: OpenItem): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
