/** What a message lists beside its lines: what is also overdue, what is in dispute, and the client's credit. */

import type { CreditLine } from '../message';
import type { Identity, OpenItem } from '../model';
import type { Decision } from '../planned';
import type { ReasonCode } from '../reason';
import type { RunContext } from './context';
import { classOf, firmest, type Group } from './groups';
import { compareItems } from './lines';

export type Listed = {
  /** Late, without a step of their own today. */
  readonly alsoOverdue: readonly OpenItem[];
  readonly disputed: readonly OpenItem[];
  readonly credits: readonly CreditLine[];
};

/**
 * For a message among all of its client's: what it lists. Everything is listed once, in the firmest overdue message; a
 * credit in the firmest one that asks in its currency, because it is taken off what is asked for.
 */
export function listedBeside(
  decisions: readonly Decision[],
  run: RunContext,
): (group: Group, all: readonly Group[]) => Listed {
  const { listAlsoOverdue, listDisputed, messagePerCurrency } = run.ledger.settings;
  const also = listAlsoOverdue ? lateByClient(decisions, ALSO_OVERDUE, run) : NOTHING_LATE;
  const disputed = listDisputed ? lateByClient(decisions, IN_DISPUTE, run) : NOTHING_LATE;
  return (group, all) => {
    const [{ client }] = group;
    const credits = run.agreed.creditsOf(client.id);
    const ofClient = [also.get(client.id) ?? NONE, disputed.get(client.id) ?? NONE] as const;
    if (credits.length + ofClient[0].length + ofClient[1].length === 0) return NOTHING;
    const overdue = all.filter(([{ next }]) => classOf(next.tone) === 'overdue');
    const isForItem = ({ balance }: OpenItem) =>
      firmestOf(messagePerCurrency ? asking(overdue, balance.currency) : overdue) === group;
    return {
      alsoOverdue: ofClient[0].filter(isForItem),
      disputed: ofClient[1].filter(isForItem),
      credits: credits.filter(({ amount }) => firmestOf(asking(overdue, amount.currency)) === group),
    };
  };
}

/** Neither held nor disputed. */
const ALSO_OVERDUE: readonly ReasonCode[] = ['notReached', 'beforePayRun', 'callAgain', 'refusedToday', 'gap'];
const IN_DISPUTE: readonly ReasonCode[] = ['disputeOpen', 'disputed'];
const NONE: readonly never[] = [];
const NOTHING: Listed = { alsoOverdue: NONE, disputed: NONE, credits: NONE };
const NOTHING_LATE: ReadonlyMap<Identity, readonly OpenItem[]> = new Map();

/** By client, the oldest due date first; not what was handled in the run that is going on. */
function lateByClient(
  decisions: readonly Decision[],
  codes: readonly ReasonCode[],
  run: RunContext,
): ReadonlyMap<Identity, readonly OpenItem[]> {
  const byClient = new Map<Identity, OpenItem[]>();
  for (const { item, client, reason } of decisions) {
    if (item.dueOn >= run.today || codes.indexOf(reason.code) < 0 || run.standingOf(item.id).isInRun) continue;
    const before = byClient.get(client.id);
    if (before) before.push(item);
    else byClient.set(client.id, [item]);
  }
  for (const items of byClient.values()) items.sort(compareItems);
  return byClient;
}

function asking(groups: readonly Group[], currency: string): readonly Group[] {
  return groups.filter((group) => group.some(({ item }) => item.balance.currency === currency));
}

function firmestOf(groups: readonly Group[]): Group | null {
  return firmest(groups, (group) => firmest(group, ({ next }) => next.tone)?.next.tone ?? 'courtesy');
}
