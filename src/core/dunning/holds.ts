/**
 * The reasons not to chase an item, whatever step it is at: one guard a line, asked in this order.
 *
 * To add a reason: `reason.ts` (its code), a line here, a row in its test, a sentence in `core/words`. What was agreed with
 * the client is one of them; which agreement wins is `agreements/agreed.ts`'s.
 */
import type { Agreed } from '../agreements/agreed';
import { addDays, type Day } from '../days';
import type { Client, ContactEvent, HoldUntil, OpenItem, Settings } from '../model';
import { isLess, isPositive, type Money } from '../money';
import type { Reason, ReasonCode } from '../reason';

/** What the guards look at. */
export type Case = {
  readonly item: OpenItem;
  readonly client: Client;
  readonly settings: Settings;
  readonly today: Day;
  /** A smaller rest is not chased; null: every rest is. */
  readonly tolerance: Money | null;
  /** The level that Paydue's own column claims and the history does not know. */
  readonly claimed: string | null;
  /** A message about it of which nobody knows whether it left. */
  readonly doubt: ContactEvent | null;
  readonly agreed: Agreed;
};

/** Why nothing is left to ask for. */
export function settledReason(of: Case): Reason | null {
  return first(SETTLED, of);
}

/** Why nothing happens with an unpaid item for now, or not before a person has looked. */
export function holdReason(of: Case): Reason | null {
  return first(HELD, of);
}

/** The first day on which nothing of it holds an item back any more; null when that is not known, or it is not held. */
export function releaseDay(of: Case): Day | null {
  let release: Day | null = null;
  for (const guard of HELD) {
    const reason = guard(of);
    if (reason === null) continue;
    const on = endOf(reason, of.settings);
    if (on === null) return null;
    if (release === null || on > release) release = on;
  }
  return release;
}

/** Whether a reason is but a few days' rest before the next step, and says nothing where none is left. */
export function isRest({ code }: Reason): boolean {
  return RESTS.indexOf(code) >= 0;
}

const RESTS: readonly ReasonCode[] = ['holdOver', 'postponed', 'partPayment', 'invoiceJustSent', 'directDebit'];

type Guard = (of: Case) => Reason | null;

const SETTLED: readonly Guard[] = [isMarkedPaid, isClosed, isCredit, isPaid, isWithinTolerance];
const HELD: readonly Guard[] = [
  isUncertain,
  isHistoryBehind,
  isRestUnknown,
  isDisputed,
  isOnHold,
  isPromised,
  isInPlan,
  isKeptBack,
  isInvoiceHeld,
  isClientHeld,
  isPaused,
  isInvoiceJustSent,
  isPaidByDirectDebit,
];

const PAID: Reason = { code: 'paid', params: {} };
const CREDIT: Reason = { code: 'credit', params: {} };

function isMarkedPaid({ item }: Case): Reason | null {
  return item.invoice.status === 'paid' ? PAID : null;
}
function isClosed({ item: { invoice } }: Case): Reason | null {
  const { status } = invoice;
  return status === 'draft' || status === 'cancelled' || status === 'writtenOff' || status === 'inCollection'
    ? { code: 'closed', params: { status } }
    : null;
}
function isCredit({ item }: Case): Reason | null {
  return item.balance.minor < 0 ? CREDIT : null;
}
function isPaid({ item }: Case): Reason | null {
  return isPositive(item.balance) ? null : PAID;
}
function isWithinTolerance({ item, tolerance }: Case): Reason | null {
  return tolerance && isLess(item.balance, tolerance) ? { code: 'withinTolerance', params: { tolerance } } : null;
}
/** Of a notice there is no doubt that a look into Gmail could end: it is begun, and finished by the next click. */
function isUncertain({ doubt }: Case): Reason | null {
  if (doubt?.kind === 'notice') return { code: 'noticeBegun', params: { on: doubt.on } };
  return doubt && { code: 'uncertain', params: { token: doubt.token ?? '', on: doubt.on } };
}
function isHistoryBehind({ claimed }: Case): Reason | null {
  return claimed === null ? null : { code: 'historyBehind', params: { printed: claimed } };
}
/** Asking for the whole of what is partly paid would be wrong; how much is left stands nowhere. */
function isRestUnknown({ item: { invoice, balance, disputed, instalment } }: Case): Reason | null {
  if (invoice.status !== 'partlyPaid' || invoice.statedBalance !== null || instalment !== null) return null;
  const isWhole = balance.minor + (disputed?.minor ?? 0) === invoice.amount.minor;
  return isWhole ? { code: 'restUnknown', params: {} } : null;
}
function isDisputed(of: Case): Reason | null {
  return says(of, 'disputed') ? { code: 'disputed', params: { status: 'disputed' } } : null;
}
function isOnHold(of: Case): Reason | null {
  return says(of, 'onHold') ? { code: 'onHold', params: { status: 'onHold' } } : null;
}
function isPromised(of: Case): Reason | null {
  return says(of, 'promised') ? { code: 'promised', params: { status: 'promised' } } : null;
}
function isInPlan(of: Case): Reason | null {
  return says(of, 'plan') ? { code: 'inPlan', params: { status: 'plan' } } : null;
}
/** By a promise, a plan, a dispute, a hold or what else was agreed. */
function isKeptBack({ item, client, agreed }: Case): Reason | null {
  return agreed.holdOf(item, client);
}
function isInvoiceHeld({ item, today }: Case): Reason | null {
  const until = item.invoice.holdUntil;
  return holds(until, today) ? { code: 'heldInvoice', params: { until } } : null;
}
function isClientHeld({ client, today }: Case): Reason | null {
  const until = client.holdUntil;
  return holds(until, today) ? { code: 'heldClient', params: { until } } : null;
}
function isPaused({ settings, today }: Case): Reason | null {
  const until = settings.pauseUntil;
  return holds(until, today) ? { code: 'paused', params: { until } } : null;
}
/** People need some days to read an invoice, also when its due date is nearer or past (invoiceninja #9312). */
function isInvoiceJustSent({ item, settings, today }: Case): Reason | null {
  const { sentOn } = item.invoice;
  if (sentOn === null) return null;
  const on = addDays(sentOn, settings.afterInvoiceSentDays);
  return today < on ? { code: 'invoiceJustSent', params: { sentOn, on } } : null;
}
/** The money is collected, so there is nothing to ask for until that has failed (invoiceninja #7840). */
function isPaidByDirectDebit({ item, client, settings, today }: Case): Reason | null {
  if (client.paysBy !== 'directDebit') return null;
  const on = addDays(item.dueOn, Math.max(1, settings.directDebitDays));
  return today < on ? { code: 'directDebit', params: { on } } : null;
}

/** The Status word alone keeps an item for a person; a row of Agreements about it says more and takes its place. */
function says({ item, agreed }: Case, status: OpenItem['invoice']['status']): boolean {
  return item.invoice.status === status && !agreed.replacesStatus(item);
}

/** The day itself is still held. */
function holds(until: HoldUntil | null, today: Day): until is HoldUntil {
  return until !== null && (until === 'open' || today <= until);
}

/** The first day on which one reason no longer holds; after a hold on an invoice or a client some days of rest follow. */
function endOf(reason: Reason, { holdRestDays }: Settings): Day | null {
  switch (reason.code) {
    case 'heldInvoice':
    case 'heldClient':
      return reason.params.until === 'open' ? null : addDays(reason.params.until, 1 + holdRestDays);
    case 'paused':
      return reason.params.until === 'open' ? null : addDays(reason.params.until, 1);
    case 'promiseMade':
    case 'holdOver':
    case 'postponed':
    case 'partPayment':
    case 'invoiceJustSent':
    case 'directDebit':
      return reason.params.on;
    default:
      return null;
  }
}

function first(guards: readonly Guard[], of: Case): Reason | null {
  for (const guard of guards) {
    const reason = guard(of);
    if (reason !== null) return reason;
  }
  return null;
}
