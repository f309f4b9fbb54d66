/**
 * Free credit: open credit notes and money on account keep a client's reminders back when they cover what is asked for,
 * and are made a task, because they are to be allocated. What they do not cover is asked for, less the credit
 * (`messages.ts`).
 */
import type { Identity, OpenItem } from '../model';
import { isLess, type Money, money, sumByCurrency } from '../money';
import type { Decision, PlannedTask } from '../planned';
import type { RunContext } from './context';
import { groupKey } from './groups';
import { isChased, isLateDebt, keptBack, owedIn } from './late';
import { compareItems, groupBy, isAct } from './lines';

/**
 * The decisions with those kept back that credit covers, in each currency: all of a client's late items when it comes to
 * their sum, else those of one message, one call … whose sum it comes to, so that nobody is ever asked for nothing.
 *
 * Courtesy checks ask for nothing and go on (capabilities.md 8; Tryton's letters).
 */
export function heldByCredit(decisions: readonly Decision[], run: RunContext): readonly Decision[] {
  const late = decisions.filter(
    (one) => isLateDebt(one, run.today) && run.agreed.creditsOf(one.item.invoice.clientId).length > 0,
  );
  if (late.length === 0) return decisions;
  const creditFor = new Map<Decision, Money>();
  for (const ofClient of groupBy(late, ({ item }) => item.invoice.clientId))
    for (const credit of freeCredits(ofClient[0].item.invoice.clientId, run))
      for (const one of coveredBy(credit, ofClient, run)) creditFor.set(one, credit);
  return decisions.map((one) => {
    const credit = creditFor.get(one);
    return credit ? keptBack(one, { code: 'creditCovers', params: { credit } }) : one;
  });
}

/** For each client whose items wait because of its credit: allocate it. */
export function creditTasks(decisions: readonly Decision[], run: RunContext): PlannedTask[] {
  const waiting = decisions.filter(({ reason: { code } }) => code === 'creditCovers');
  const byClient = groupBy(waiting.sort(byItem), ({ client }) => client.id);
  return byClient.map((group) => {
    const items = group.map(({ item }) => item);
    const totals = freeCredits(group[0].client.id, run).filter((credit) => isIn(credit, items));
    return { kind: 'allocateCredit', client: group[0].client, lines: [], items, totals, on: null, agreementRow: null };
  });
}

/** What a client has to its credit, one positive amount a currency. */
function freeCredits(client: Identity, { agreed }: RunContext): Money[] {
  return sumByCurrency(agreed.creditsOf(client).map(({ amount }) => amount)).map(({ minor, currency }) =>
    money(-minor, currency),
  );
}

function coveredBy(credit: Money, late: readonly Decision[], run: RunContext): readonly Decision[] {
  const { currency } = credit;
  const inCurrency = late.filter(({ item }) => item.balance.currency === currency);
  const isCovered = (all: readonly Decision[]) => !isLess(credit, owedIn(currency, all));
  if (isCovered(inCurrency)) return inCurrency.filter(isChased);
  const asked = groupBy(inCurrency.filter(isAct), (act) => {
    const channel = run.channelOf(act.next, act.client);
    return channel === 'email' ? groupKey(act, run) : channel;
  });
  return asked.filter(isCovered).flat();
}

function byItem(a: Decision, b: Decision): number {
  return compareItems(a.item, b.item);
}

function isIn({ currency }: Money, items: readonly OpenItem[]): boolean {
  return items.some(({ balance }) => balance.currency === currency);
}
