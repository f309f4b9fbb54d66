/**
 * Everything that was agreed and paid, as of one day: read once per run, asked for each item.
 *
 * It joins what the other files of this folder know; which of it wins is decided here and nowhere else.
 */
import type { Day } from '../days';
import { openItems } from '../dunning/balance';
import type {
  Agreement,
  AgreementState,
  Client,
  CreditLine,
  Identity,
  Invoice,
  Ledger,
  OpenItem,
  PlannedTask,
  Reason,
} from '../model';
import type { Money } from '../money';

/** Everything that was agreed and paid, as of one day. */
export type Agreed = {
  /**
   * The open items of an invoice: the invoice itself first, then the unpaid lines of its standing plan (only on the plan's
   * first invoice). Balance by payments dated up to the day, the disputed part taken out, the due day moved by an extension
   * or a settled dispute.
   */
  readonly itemsOf: (invoice: Invoice) => readonly OpenItem[];
  /**
   * The agreement that keeps an item back, or null: dispute, promise, plan, hold, the rest after a hold (the cells of
   * invoice and client included), postponement, a part payment.
   */
  readonly holdOf: (item: OpenItem, client: Client) => Reason | null;
  /** Whether rows of Agreements take the place of the Status word of an item. */
  readonly replacesStatus: (item: OpenItem) => boolean;
  /** A promise about the item that was broken and not spoken of since, or null. */
  readonly brokenPromiseOf: (item: OpenItem) => Agreement | null;
  /** What was paid on an invoice after a day and up to this one (dated payments only); null day: nothing. */
  readonly paidAfter: (invoiceId: Identity, after: Day | null) => Money | null;
  /** Open credit notes and money on account of a client: negative amounts. */
  readonly creditsOf: (clientId: Identity) => readonly CreditLine[];
  /** Tasks that come from agreements on this day: promiseBroken, planBroken, reviewDispute, reviewHold. */
  readonly tasks: (clientOf: (id: Identity) => Client | null) => readonly PlannedTask[];
};

/** What was agreed and paid, as of a day. */
export function agreedOn(_ledger: Ledger, _today: Day): Agreed {
  return {
    itemsOf: openItems,
    holdOf: () => null,
    replacesStatus: () => false,
    brokenPromiseOf: () => null,
    paidAfter: () => null,
    creditsOf: () => [],
    tasks: () => [],
  };
}

/** What has become of each row of Agreements on a day, by sheet row: for the State column. */
export function agreementStates(_ledger: Ledger, _today: Day): ReadonlyMap<number, AgreementState> {
  return new Map();
}
