/** Rows of Agreements and Payments for tests: each builder names only what matters (builders.ts has the rest). */
import { day } from '../../src/core/days';
import { identity } from '../../src/core/identity';
import type { Agreement, Payment } from '../../src/core/model';
import { amount } from './builders';

type AgreementSpec = Partial<
  Omit<Agreement, 'clientId' | 'invoiceIds' | 'until' | 'amount' | 'recordedOn' | 'endedOn'>
> & {
  readonly invoices?: readonly string[];
  readonly until?: string | null;
  readonly amount?: string | null;
  readonly currency?: string;
  readonly recordedOn?: string;
  readonly endedOn?: string | null;
};

/** Unless told otherwise a promise of Kestrel to pay the whole of INV-1, counted from the year 2000 on. */
export function anAgreement(spec: AgreementSpec = {}): Agreement {
  const clientName = spec.clientName ?? 'Kestrel';
  return {
    kind: spec.kind ?? 'promise',
    clientId: identity(clientName),
    clientName,
    invoiceIds: (spec.invoices ?? ['INV-1']).map(identity),
    until: spec.until ? day(spec.until) : null,
    amount: spec.amount ? amount(spec.amount, spec.currency) : null,
    reason: spec.reason ?? null,
    source: spec.source ?? null,
    by: spec.by ?? null,
    recordedOn: day(spec.recordedOn ?? '2000-01-01'),
    endedOn: spec.endedOn ? day(spec.endedOn) : null,
    outcome: spec.outcome ?? null,
    row: spec.row ?? 2,
  };
}

type PaymentSpec = {
  readonly on?: string;
  readonly amount?: string;
  readonly currency?: string;
  readonly client?: string | null;
  /** Null: money on account. */
  readonly invoice?: string | null;
  readonly reference?: string | null;
  readonly row?: number;
};

/** Unless told otherwise 100.00 EUR on INV-1; without an invoice on account of Kestrel. */
export function aPayment(spec: PaymentSpec = {}): Payment {
  const invoice = spec.invoice === undefined ? 'INV-1' : spec.invoice;
  const client = spec.client === undefined ? (invoice === null ? 'Kestrel' : null) : spec.client;
  return {
    on: day(spec.on ?? '2026-03-01'),
    amount: amount(spec.amount ?? '100.00', spec.currency),
    clientId: client === null ? null : identity(client),
    invoiceId: invoice === null ? null : identity(invoice),
    reference: spec.reference ?? null,
    row: spec.row ?? 2,
  };
}
