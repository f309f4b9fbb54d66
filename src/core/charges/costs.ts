/** Costs of collection that a consumer may be asked for: one sum over all invoices of a notice, after a free first notice. */
import type { Day } from '../days';
import type { Client, OpenItem, Settings } from '../model';
import { isPositive, type Money, money } from '../money';
import type { Charges } from './chargeFacts';
import { roundedHalfUp } from './fraction';
import { ONE_PERCENT, percentUnits } from './percent';
import type { CostsRule } from './regime';
import { sideFor } from './regimes';
import { costsTerm } from './terms';

export type CostsFacts = {
  /** All open items of the notice. */
  readonly items: readonly OpenItem[];
  readonly client: Client;
  readonly settings: Settings;
  /** When the client received the first notice (NL), or when it was sent (BE); null: none yet. */
  readonly noticeOn: Day | null;
  readonly channel: 'electronic' | 'post';
  readonly holidays: readonly Day[];
  readonly waiver: { readonly reason: string } | null;
};

/** `dueFrom`: the first day on which the costs are owed if nothing is paid; null before a first notice, or without costs. */
export type Costs = Charges & { readonly dueFrom: Day | null };

/**
 * The costs of collection of a notice to a consumer; none where the law knows no scale for them, or where compensation is
 * not claimed. Before `dueFrom` they are shown and not claimed: the first notice must name them to the cent (BW 6:96(6),
 * CDE/WER art. XIX.2). Principals are added up (BW 6:96(7)); those of another currency than the scale's do not count.
 */
export function collectionCosts(facts: CostsFacts, today: Day): Costs {
  const { items, client, settings, waiver, noticeOn, channel, holidays } = facts;
  const side = settings.law && sideFor(settings.law, client.kind);
  const rule = side?.kind === 'rules' ? side.costs : null;
  const [first] = items;
  if (!rule || !first || !settings.claimsCompensation) return NONE;
  const { currency } = rule.most;
  const principals = items.filter(({ balance }) => balance.currency === currency && isPositive(balance));
  const principal = money(
    principals.reduce((sum, { balance }) => sum + balance.minor, 0),
    currency,
  );
  const amount = costsOn(principal, rule, settings.costsVatPercent);
  if (!isPositive(amount)) return NONE;
  if (waiver) return { ...NONE, refusals: [{ code: 'waived', item: first.label, reason: waiver.reason }] };
  const dueFrom = noticeOn && costsTerm(rule.term, noticeOn, channel, holidays).next;
  const { id, label } = principals[0] ?? first;
  const claimed = dueFrom !== null && dueFrom <= today;
  return {
    charges: [{ kind: 'costs', item: id, label, amount, claimed, segments: [], daily: null }],
    refusals: [],
    dueFrom,
  };
}

/** The scale's sum for a principal, half a cent rounded up; VAT comes on top of the limits where the law lets it. */
export function costsOn(principal: Money, rule: CostsRule, vatPercent: string | null): Money {
  const { scale, least, most, takesVat } = rule;
  const band = scale.filter(({ above }) => principal.minor > above.minor).pop();
  if (!band) return money(0, principal.currency);
  const net = band.base.minor + share(principal.minor - band.above.minor, percentUnits(band.percent) ?? 0);
  const limited = Math.min(Math.max(net, least.minor), most.minor);
  const vat = takesVat && vatPercent !== null ? share(limited, percentUnits(vatPercent) ?? 0) : 0;
  return money(limited + vat, principal.currency);
}

const NONE: Costs = { charges: [], refusals: [], dueFrom: null };

function share(minor: number, units: number): number {
  return roundedHalfUp({ top: BigInt(minor) * BigInt(units), bottom: BigInt(100 * ONE_PERCENT) });
}
