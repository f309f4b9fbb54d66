/**
 * Everything that was agreed and paid, as of one day: read once per run, asked for each item.
 *
 * It joins what the other files of this folder know; which of it wins is decided here and nowhere else.
 */
import type { Day } from '../days';
import { openItem, openItems } from '../dunning/balance';
import type { CreditLine } from '../message';
import type { Agreement, Client, Identity, Invoice, Ledger, OpenItem } from '../model';
import type { Money } from '../money';
import type { PlannedTask } from '../planned';
import type { Reason } from '../reason';
import { brokenOf } from './broken';
import { creditsByClient } from './credits';
import { contestedInvoices, disputeReason } from './disputes';
import { grantedDays, inForce, postponedReason } from './extensions';
import { heldReason, holdsOf, restReason } from './holds';
import { instalmentsOf } from './instalments';
import { partPaymentReason } from './partPayment';
import { planReason, plansOf, standingPlans, unclearPlans } from './plans';
import { promiseReason, promisesOf } from './promises';
import { paidAfter, received } from './receipts';
import { recordsOf } from './records';
import { statusReplacement } from './statusWords';
import { agreementTasks } from './tasks';
import { type Waiver, waiverOf, waiversOf } from './waivers';

export { agreementStates } from './states';

/** Everything that was agreed and paid, as of one day. */
export type Agreed = {
  /**
   * The open items of an invoice: the invoice itself first, then the unpaid lines of its standing plan (only on the plan's
   * first open invoice). Balance by payments dated up to the day, the disputed part taken out, the due day moved by an
   * extension or a settled dispute.
   */
  readonly itemsOf: (invoice: Invoice) => readonly OpenItem[];
  /**
   * The agreement that keeps an item back, or null: dispute, promise, plan, hold, the rest after a hold (the cells of
   * invoice and client included), postponement, a part payment.
   */
  readonly holdOf: (item: OpenItem, client: Client) => Reason | null;
  /** Why no charge may be claimed on an invoice: a waiver of its own or of its client; null when none stands. */
  readonly waiverOf: (invoice: Invoice) => Waiver | null;
  /** Whether rows of Agreements take the place of the Status word of an item. */
  readonly replacesStatus: (item: OpenItem) => boolean;
  /** A promise about the item that was broken and not spoken of since, or null. */
  readonly brokenPromiseOf: (item: OpenItem) => Agreement | null;
  /** What was paid on an invoice after a day and up to this one (dated payments only); null day: nothing. */
  readonly paidAfter: (invoiceId: Identity, after: Day | null) => Money | null;
  /** Open credit notes and money on account of a client, oldest first: negative amounts. */
  readonly creditsOf: (clientId: Identity) => readonly CreditLine[];
  /** Tasks that come from agreements on this day: promiseBroken, planBroken, reviewDispute, reviewHold. */
  readonly tasks: (clientOf: (id: Identity) => Client | null) => readonly PlannedTask[];
};

/** What was agreed and paid, as of a day. */
export function agreedOn(ledger: Ledger, today: Day): Agreed {
  const records = recordsOf(ledger, today);
  const { receipts } = records;
  const promises = promisesOf(records);
  const plans = plansOf(records);
  const standing = standingPlans(plans);
  const unclear = unclearPlans(plans);
  const instalments = instalmentsOf(plans, records);
  const contested = contestedInvoices(records);
  const granted = grantedDays(inForce('extension', records), records);
  const postponed = inForce('postponement', records);
  const holds = holdsOf(records);
  const waivers = waiversOf(records);
  const broken = brokenOf(promises, plans, records);
  const isSpokenFor = statusReplacement(plans, records);
  const hasNothing = receipts.size === 0 && ledger.agreements.length === 0;
  let credits: ReadonlyMap<Identity, readonly CreditLine[]> | null = null;

  const itemsOf = (invoice: Invoice): readonly OpenItem[] => {
    if (hasNothing) return openItems(invoice);
    const item = openItem(invoice, {
      paid: received(receipts, invoice, null, today),
      dueOn: granted.get(invoice.id) ?? null,
      disputed: contested.get(invoice.id)?.part ?? null,
    });
    const lines = instalments.get(invoice.id);
    return lines ? [item, ...lines] : [item];
  };
  return {
    itemsOf,
    holdOf: ({ invoice, instalment }, client) =>
      disputeReason(contested.get(invoice.id)) ??
      promiseReason(promises, invoice, records) ??
      (instalment ? null : planReason(standing.get(invoice.id))) ??
      unclear.get(invoice.id) ??
      heldReason(holds, invoice, client) ??
      restReason(holds, invoice, client, records) ??
      postponedReason(postponed.get(invoice.id), today) ??
      (instalment ? null : partPaymentReason(invoice, records)),
    waiverOf: (invoice) => waiverOf(waivers, invoice),
    replacesStatus: ({ invoice }) => isSpokenFor(invoice),
    brokenPromiseOf: ({ invoice }) => broken.promiseOf.get(invoice.id)?.agreement ?? null,
    paidAfter: (invoiceId, after) => paidAfter(receipts, invoiceId, after, today),
    creditsOf: (clientId) => {
      credits = credits ?? creditsByClient(records);
      return credits.get(clientId) ?? NO_CREDITS;
    },
    tasks: (clientOf) => agreementTasks({ records, broken, itemsOf, clientOf }),
  };
}

const NO_CREDITS: readonly CreditLine[] = [];
