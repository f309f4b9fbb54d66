/** Costs of collection that a consumer may be asked for: one sum over all invoices of a notice, after a free first notice. */
import type { Day } from '../days';
import type { Client, OpenItem, Settings } from '../model';
import type { Charges } from './charges';

export type CostsFacts = {
  /** All open items of the notice. */
  readonly items: readonly OpenItem[];
  readonly client: Client;
  readonly settings: Settings;
  /** The day on which the client received the first notice (NL), or on which it was sent (BE); null: none yet. */
  readonly noticeOn: Day | null;
  readonly channel: 'electronic' | 'post';
  readonly holidays: readonly Day[];
  readonly waiver: { readonly reason: string } | null;
};

/** `dueFrom`: the first day on which the costs are owed if nothing is paid; null before a first notice, or without costs. */
export type Costs = Charges & { readonly dueFrom: Day | null };

/**
 * The costs of collection of a notice to a consumer. Before `dueFrom` they are shown and not claimed: the first notice
 * must name them to the cent (NL BW 6:96(6), BE art. XIX.2).
 */
export function collectionCosts(_facts: CostsFacts, _today: Day): Costs {
  return { charges: [], refusals: [], dueFrom: null };
}
