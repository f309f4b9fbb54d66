/** Holds that stand in Agreements, and the days of rest after any hold, the cells of invoice and client included (capabilities.md 9). */
import { addDays, type Day } from '../days';
import { later } from '../dunning/standing';
import type { Agreement, AgreementState, Client, HoldUntil, Identity, Invoice } from '../model';
import type { Reason } from '../reason';
import { isEnded, type Records } from './records';

/** What the holds of one invoice or client come to. */
type Held = {
  /** The last day held, when it is held today. */
  readonly until: HoldUntil | null;
  /** The last day of the holds that are over. */
  readonly overOn: Day | null;
};

export type Holds = {
  readonly byInvoice: ReadonlyMap<Identity, Held>;
  readonly byClient: ReadonlyMap<Identity, Held>;
};

/** All holds, by the invoices they name or else by client. */
export function holdsOf(records: Records): Holds {
  const byInvoice = new Map<Identity, Held>();
  const byClient = new Map<Identity, Held>();
  for (const hold of records.recorded('hold')) {
    const last = lastDay(hold);
    // Ended before it began, or taken back without a day: it never held anything.
    if (last === null || (last !== 'open' && last < hold.recordedOn)) continue;
    if (hold.invoiceIds.length === 0) note(byClient, hold.clientId, last, records.today);
    for (const id of hold.invoiceIds) note(byInvoice, id, last, records.today);
  }
  return { byInvoice, byClient };
}

/** Why nothing happens because of a hold in Agreements, the invoice's first; null when none holds it back. */
export function heldReason({ byInvoice, byClient }: Holds, invoice: Invoice, client: Client): Reason | null {
  const untilInvoice = byInvoice.get(invoice.id)?.until ?? null;
  if (untilInvoice !== null) return { code: 'heldInvoice', params: { until: untilInvoice } };
  const untilClient = byClient.get(client.id)?.until ?? null;
  return untilClient === null ? null : { code: 'heldClient', params: { until: untilClient } };
}

/** Why nothing happens yet after a hold: some days of rest after its last day. A cell that still holds is another reason. */
export function restReason(holds: Holds, invoice: Invoice, client: Client, records: Records): Reason | null {
  const { today, ledger } = records;
  const { holdRestDays } = ledger.settings;
  if (isHeld(invoice.holdUntil, today) || isHeld(client.holdUntil, today)) return null;
  const cells = later(pastDay(invoice.holdUntil, today), pastDay(client.holdUntil, today));
  const rows = later(holds.byInvoice.get(invoice.id)?.overOn ?? null, holds.byClient.get(client.id)?.overOn ?? null);
  const last = later(cells, rows);
  if (last === null) return null;
  const on = addDays(last, 1 + holdRestDays);
  return today < on ? { code: 'holdOver', params: { on } } : null;
}

/** Whether a hold has no end and is so old that somebody should look at it. */
export function isHoldToReview(hold: Agreement, { today, ledger }: Records): boolean {
  return lastDay(hold) === 'open' && addDays(hold.recordedOn, ledger.settings.holdReviewDays) <= today;
}

/** What has become of a hold. */
export function holdState(hold: Agreement, records: Records): AgreementState {
  if (isEnded(hold, records.today)) return 'ended';
  if (hold.until !== null && hold.until < records.today) return 'over';
  return isHoldToReview(hold, records) ? 'review' : 'active';
}

/** Its own last day, or the day before the one it was ended on; null: taken back without a day. */
function lastDay({ until, endedOn, outcome }: Agreement): HoldUntil | null {
  if (endedOn === null) return outcome === 'withdrawn' ? null : (until ?? 'open');
  const before = addDays(endedOn, -1);
  return until !== null && until < before ? until : before;
}

function note(all: Map<Identity, Held>, id: Identity, last: HoldUntil, today: Day): void {
  const { until, overOn } = all.get(id) ?? { until: null, overOn: null };
  const isOver = last !== 'open' && last < today;
  all.set(id, isOver ? { until, overOn: later(overOn, last) } : { until: latest(until, last), overOn });
}

function latest(a: HoldUntil | null, b: HoldUntil): HoldUntil {
  if (a === 'open' || b === 'open') return 'open';
  return later(a, b) ?? b;
}

function pastDay(until: HoldUntil | null, today: Day): Day | null {
  return until !== null && until !== 'open' && until < today ? until : null;
}

function isHeld(until: HoldUntil | null, today: Day): boolean {
  return until !== null && (until === 'open' || today <= until);
}
