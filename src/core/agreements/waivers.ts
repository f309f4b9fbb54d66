/** Charges that a person gave up: rows of Agreements of the kind waiver. They keep nothing back and end like a hold. */
import type { Agreement, AgreementState, Identity, Invoice } from '../model';
import { isEnded, type Records } from './records';

/** Why no charge is claimed: the reason as it was recorded, `''` where a row typed by hand gives none. */
export type Waiver = { readonly reason: string };

export type Waivers = {
  readonly byInvoice: ReadonlyMap<Identity, Waiver>;
  /** Those that name no invoice: for all of the client's, later ones included. */
  readonly byClient: ReadonlyMap<Identity, Waiver>;
};

/** The waivers that count on the day; of several about an invoice the last recorded. */
export function waiversOf(records: Records): Waivers {
  const byInvoice = new Map<Identity, Waiver>();
  const byClient = new Map<Identity, Waiver>();
  for (const row of records.recorded('waiver')) {
    if (waiverState(row, records) !== 'active') continue;
    const waiver = { reason: row.reason ?? '' };
    if (row.invoiceIds.length === 0) byClient.set(row.clientId, waiver);
    for (const id of row.invoiceIds) byInvoice.set(id, waiver);
  }
  return { byInvoice, byClient };
}

/** The waiver of an invoice, its own before its client's; null when charges may be claimed on it. */
export function waiverOf({ byInvoice, byClient }: Waivers, { id, clientId }: Invoice): Waiver | null {
  return byInvoice.get(id) ?? byClient.get(clientId) ?? null;
}

/** What has become of a waiver: over after its last day, where it has one. */
export function waiverState(waiver: Agreement, { today }: Records): AgreementState {
  if (isEnded(waiver, today)) return 'ended';
  return waiver.until !== null && waiver.until < today ? 'over' : 'active';
}
