/** What a notice asks for: open invoices less free credit, and the charges that are claimed; each sum by currency. */

import type { Charge, CreditLine } from '../message';
import type { ChargeKind, OpenItem } from '../model';
import { type Money, sumByCurrency } from '../money';
import type { NoticeFacts } from './facts';
import { JURISDICTIONS } from './jurisdiction';

export type Claims = {
  /** Oldest due date first. */
  readonly items: readonly OpenItem[];
  /** Credit in a currency of the items; negative amounts. */
  readonly credits: readonly CreditLine[];
  /** The items less the credit. */
  readonly principal: readonly Money[];
  /** In the order of the items. */
  readonly claimed: readonly Charge[];
  /** Stated, and waived for now. */
  readonly waived: readonly Charge[];
  /** Costs that a consumer will owe if nothing is paid in time: what the free first reminder must name. */
  readonly announced: readonly Charge[];
  /** The principal with what is claimed. */
  readonly total: readonly Money[];
};

export function claimsOf({
  items,
  credits,
  charges,
  choices,
}: Pick<NoticeFacts, 'items' | 'credits' | 'charges'> & {
  readonly choices: Pick<NoticeFacts['choices'], 'jurisdiction'>;
}): Claims {
  const { letter } = JURISDICTIONS[choices.jurisdiction];
  const isFirstReminder = letter === 'nl14' || letter === 'be14';
  const counted = credits.filter((credit) => items.some(({ balance }) => balance.currency === credit.amount.currency));
  const principal = sumByCurrency([...items.map(({ balance }) => balance), ...counted.map(({ amount }) => amount)]);
  const sorted = items.slice().sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const place = ({ item }: Charge): number => sorted.findIndex(({ id }) => id === item);
  const claimed = charges.filter((charge) => charge.claimed).sort((a, b) => place(a) - place(b));
  const isAnnounced = ({ kind, claimed: isClaimed }: Charge): boolean =>
    isFirstReminder && kind === 'costs' && !isClaimed;
  return {
    items: sorted,
    credits: counted,
    principal,
    claimed,
    waived: charges.filter((charge) => !charge.claimed && !isAnnounced(charge)),
    announced: charges.filter(isAnnounced),
    total: sumByCurrency([...principal, ...claimed.map(({ amount }) => amount)]),
  };
}

/** What charges of a kind come to, by currency; empty without any. */
export function sumOf(charges: readonly Charge[], kind: ChargeKind): readonly Money[] {
  return sumByCurrency(charges.flatMap((charge) => (charge.kind === kind ? [charge.amount] : [])));
}
