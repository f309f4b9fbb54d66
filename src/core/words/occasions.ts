/** Letters beside the steps: what they are called, and why one cannot be written. */
import type { Day } from '../days';
import type { Occasion } from '../message';
import { listed, on } from './phrases';

/** Why a letter has nothing to tell. */
export type OccasionRefusal =
  | { readonly code: 'noAddress'; readonly client: string }
  | { readonly code: 'alreadySent' | 'inDoubt'; readonly on: Day }
  | { readonly code: 'noPromise' | 'noPlan' | 'noDispute' | 'noPayment' | 'paidInFull' }
  | { readonly code: 'chooseInvoices' | 'nothingOpen' | 'noNotice' }
  | { readonly code: 'stillOpen' | 'noticeOpen'; readonly items: readonly string[] };

/** The name of a letter, as a person chooses it. */
export function occasionLabel(occasion: Occasion): string {
  return LABELS[occasion];
}

const LABELS: Readonly<Record<Occasion, string>> = {
  promiseConfirmed: 'Confirm a promise',
  planAgreed: 'Confirm a payment plan',
  disputeReceived: 'Confirm that a dispute is looked into',
  partPaymentThanks: 'Thank for a part payment',
  paymentThanks: 'Thank for the payment',
  statement: 'Send a statement of account',
  noticeWithdrawn: 'Withdraw a formal notice',
};

/** What became of the click. */
export function letterSentSentence(client: string, subject: string, isTest: boolean): string {
  return isTest
    ? `“${subject}” was sent to you. In Test mode nothing goes to ${client}.`
    : `“${subject}” was sent to ${client}.`;
}

/** A statement of what moved between two days. */
export function periodRefusedSentence(): string {
  return 'A statement runs from one day to the same or a later one, today at the latest.';
}

/** Why it cannot be written, and what to do. */
export function occasionRefusalSentence(refusal: OccasionRefusal): string {
  switch (refusal.code) {
    case 'noAddress':
      return `${refusal.client} has no working e-mail address. Add one in Clients.`;
    case 'alreadySent':
      return `This letter was sent on ${on(refusal.on)}. It is not sent twice.`;
    case 'inDoubt':
      return `This letter may have left on ${on(refusal.on)}: nobody knows. Say in the sidebar whether it was sent.`;
    case 'noPromise':
      return 'No promise stands that could be confirmed. Record it first.';
    case 'noPlan':
      return 'No payment plan stands that could be confirmed. Record it first.';
    case 'noDispute':
      return 'No dispute is open. Record it first.';
    case 'noPayment':
      return 'No payment of this client is recorded.';
    case 'paidInFull':
      return 'Nothing is open of what was paid. Thank for the payment instead.';
    case 'chooseInvoices':
      return 'The payments have no days. Choose the invoices to thank for.';
    case 'nothingOpen':
      return 'Nothing is open. A statement would be empty.';
    case 'noNotice':
      return 'No formal notice was written to this client.';
    case 'noticeOpen':
      return `Something is still open of ${listed(refusal.items)}. A notice is taken back when it is paid.`;
    case 'stillOpen':
      return `Something is still open of ${listed(refusal.items)}. Thank for the part payment instead.`;
  }
}
