/**
 * The reasons not to chase an item, whatever step it is at: one guard a line, asked in this order.
 *
 * To add a reason: `model.ts` (its code), a line here, a row in its test, a sentence in `core/words`.
 */
import { addDays, type Day } from '../days';
import type { Client, ContactEvent, HoldUntil, OpenItem, Reason, Settings } from '../model';
import { isLess, isPositive, type Money } from '../money';

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
};

/** Why nothing is left to ask for. */
export function settledReason(of: Case): Reason | null {
  return isMarkedPaid(of) ?? isClosed(of) ?? isCredit(of) ?? isPaid(of) ?? isWithinTolerance(of);
}

/** Why nothing happens with an unpaid item for now, or not before a person has looked. */
export function holdReason(of: Case): Reason | null {
  return (
    isUncertain(of) ??
    isHistoryBehind(of) ??
    isRestUnknown(of) ??
    isDisputed(of) ??
    isOnHold(of) ??
    isPromised(of) ??
    isInPlan(of) ??
    isInvoiceHeld(of) ??
    isClientHeld(of) ??
    isPaused(of) ??
    isInvoiceJustSent(of)
  );
}

/** The first day on which a reason no longer holds; null when that is not known. */
export function releaseDay(reason: Reason): Day | null {
  if (reason.code === 'invoiceJustSent') return reason.params.on;
  const isHeld = reason.code === 'heldInvoice' || reason.code === 'heldClient' || reason.code === 'paused';
  return isHeld && reason.params.until !== 'open' ? addDays(reason.params.until, 1) : null;
}

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
function isUncertain({ doubt }: Case): Reason | null {
  return doubt && { code: 'uncertain', params: { token: doubt.token ?? '', on: doubt.on } };
}
function isHistoryBehind({ claimed }: Case): Reason | null {
  return claimed === null ? null : { code: 'historyBehind', params: { printed: claimed } };
}
/** Asking for the whole of what is partly paid would be wrong; how much is left stands nowhere. */
function isRestUnknown({ item: { invoice } }: Case): Reason | null {
  const isKnown = invoice.statedBalance !== null || (invoice.paid !== null && invoice.paid.minor !== 0);
  return invoice.status === 'partlyPaid' && !isKnown ? { code: 'restUnknown', params: {} } : null;
}
function isDisputed({ item: { invoice } }: Case): Reason | null {
  return invoice.status === 'disputed' ? { code: 'disputed', params: { status: invoice.status } } : null;
}
function isOnHold({ item: { invoice } }: Case): Reason | null {
  return invoice.status === 'onHold' ? { code: 'onHold', params: { status: invoice.status } } : null;
}
function isPromised({ item: { invoice } }: Case): Reason | null {
  return invoice.status === 'promised' ? { code: 'promised', params: { status: invoice.status } } : null;
}
function isInPlan({ item: { invoice } }: Case): Reason | null {
  return invoice.status === 'plan' ? { code: 'inPlan', params: { status: invoice.status } } : null;
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

/** The day itself is still held. */
function holds(until: HoldUntil | null, today: Day): until is HoldUntil {
  return until !== null && (until === 'open' || today <= until);
}
