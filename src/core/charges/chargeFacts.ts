/** What the charges of one open item are computed from, and what comes out. Shapes only. */
import type { Day } from '../days';
import type { Charge } from '../message';
import type { Client, OpenItem, Payment, Rate, Settings } from '../model';
import type { Money } from '../money';
import type { ChargeRefusal } from '../reason';

export type ChargeFacts = {
  readonly item: OpenItem;
  readonly client: Client;
  readonly settings: Settings;
  /** In no order; of two for the same series and day the later one of the list counts. */
  readonly rates: readonly Rate[];
  /** Rows of Payments in any order; those of other invoices, of another currency and after today do not count. */
  readonly payments: readonly Payment[];
  /** Whether interest and compensation are claimed, or shown and waived for now. A fee is always claimed. */
  readonly stated: 'claim' | 'show';
  /** Whether interest and compensation are asked for at all; false: fees alone. */
  readonly withInterest: boolean;
  /** All fees of this item: those that were stated before and this level's. */
  readonly fees: readonly Fee[];
  readonly waiver: { readonly reason: string } | null;
  /**
   * The day of the demand that `demandFor` names; null: none was made yet. Of a free reminder with days of its own the day on
   * which an e-mail with the same last day would have been sent.
   */
  readonly noticeOn: Day | null;
  readonly holidays: readonly Day[];
};

/** A level's fee; `label` is the level's name as the letter says it. */
export type Fee = { readonly label: string; readonly amount: Money };

export type Charges = { readonly charges: readonly Charge[]; readonly refusals: readonly ChargeRefusal[] };
