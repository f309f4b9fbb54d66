/** The charges of one open item on one day: interest, fixed compensation and fees, each with its reason or its refusal. */
import type { Day } from '../days';
import type { Client, OpenItem, Payment, Rate, Settings } from '../model';
import type { Money } from '../money';
import type { Charge, ChargeRefusal } from '../planned';

export type ChargeFacts = {
  readonly item: OpenItem;
  readonly client: Client;
  readonly settings: Settings;
  /** In no order; of two for the same series and day the later one of the list counts. */
  readonly rates: readonly Rate[];
  /** The rows of Payments about the invoice, in no order; those after today and of another currency do not count. */
  readonly payments: readonly Payment[];
  /** Whether interest and compensation are claimed, or shown and waived for now. A fee is always claimed. */
  readonly stated: 'claim' | 'show';
  /** Whether interest and compensation are asked for at all; false: fees alone. */
  readonly withInterest: boolean;
  /** All fees of this item: those that were stated before and this level's. */
  readonly fees: readonly Fee[];
  readonly waiver: { readonly reason: string } | null;
  /** The day of the demand that `demandFor` names; null: none was made yet. */
  readonly noticeOn: Day | null;
  readonly holidays: readonly Day[];
};

/** A level's fee; `label` is the level's name as the letter says it. */
export type Fee = { readonly label: string; readonly amount: Money };

export type Charges = { readonly charges: readonly Charge[]; readonly refusals: readonly ChargeRefusal[] };

/**
 * What may be stated beside an open item today: at most one interest and one compensation, and its fees.
 *
 * The label of a charge is the item's, of a fee the level's. Interest runs to today, today included, on what was open day
 * by day; an instalment of a plan bears none, nor does the part in dispute.
 */
export function chargesOn(_facts: ChargeFacts, _today: Day): Charges {
  return { charges: [], refusals: [] };
}
