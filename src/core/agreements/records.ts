/** What the rules about agreements look things up in: the rows that count on a day, and what was open on any day. */
import type { Day } from '../days';
import { balanceOf, thresholdFor } from '../dunning/balance';
import type { Agreement, AgreementKind, Invoice, Ledger } from '../model';
import { isLess } from '../money';
import { type Covered, coveredBy } from './covered';
import { type Receipts, receiptsOf, received } from './receipts';

export type Records = {
  readonly ledger: Ledger;
  readonly today: Day;
  readonly receipts: Receipts;
  readonly covered: Covered;
  /** The rows of a kind that were recorded by today, earliest recorded first. */
  readonly recorded: (kind: AgreementKind) => readonly Agreement[];
  /**
   * Minor units of an invoice that could be asked for at the end of a day: never less than zero, and zero when it is
   * closed or the rest is within tolerance. By dated payments; where it has none, as the sheet stands now.
   */
  readonly openOn: (invoice: Invoice, on: Day) => number;
};

/** What is recorded up to a day. */
export function recordsOf(ledger: Ledger, today: Day): Records {
  const receipts = receiptsOf(ledger.payments);
  const rows = ledger.agreements.filter(({ recordedOn }) => recordedOn <= today).sort(byRecording);
  return {
    ledger,
    today,
    receipts,
    covered: rows.length === 0 ? () => [] : coveredBy(ledger.invoices, rows),
    recorded: (kind) => rows.filter((row) => row.kind === kind),
    openOn: (invoice, on) => {
      if (CLOSED.indexOf(invoice.status) >= 0) return 0;
      const balance = balanceOf(invoice, received(receipts, invoice, null, on));
      const tolerance = thresholdFor(ledger.settings.tolerance, balance.currency);
      return tolerance && isLess(balance, tolerance) ? 0 : Math.max(0, balance.minor);
    },
  };
}

/** What may be asked for of several invoices in all, in minor units; of use for one currency, or to see whether it is zero. */
export function openSum({ openOn }: Records, invoices: readonly Invoice[], on: Day): number {
  return invoices.reduce((sum, invoice) => sum + openOn(invoice, on), 0);
}

/** Whether a person has ended it: from Ended on, else as soon as it is withdrawn. */
export function isEnded({ endedOn, outcome }: Agreement, today: Day): boolean {
  return endedOn === null ? outcome === 'withdrawn' : endedOn <= today;
}

const CLOSED: readonly Invoice['status'][] = ['paid', 'draft', 'cancelled', 'writtenOff', 'inCollection'];

/** Of one day the lower row is the later one. */
function byRecording(a: Agreement, b: Agreement): number {
  if (a.recordedOn !== b.recordedOn) return a.recordedOn < b.recordedOn ? -1 : 1;
  return a.row - b.row;
}
