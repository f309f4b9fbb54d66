/** When a row of Agreements takes the place of a word in the Status column: it says more than the word (DECISIONS.md). */
import type { AgreementKind, Identity, Invoice, InvoiceStatus } from '../model';
import type { Plan } from './plans';
import type { Records } from './records';

/**
 * Tells whether the Status word of an invoice is spoken for: by a row of its kind, whatever became of that.
 *
 * Not by a hold on the whole client, which says nothing of this invoice, nor by a plan that is ignored for its sum.
 */
export function statusReplacement(plans: readonly Plan[], records: Records): (invoice: Invoice) => boolean {
  const misfits = new Set(plans.flatMap(({ misfit, rows }) => (misfit === null ? [] : rows)));
  const byKind = new Map<AgreementKind, ReadonlySet<Identity>>();
  const named = (kind: AgreementKind): ReadonlySet<Identity> => {
    const before = byKind.get(kind);
    if (before) return before;
    const rows = records
      .recorded(kind)
      .filter((row) => !misfits.has(row) && (kind !== 'hold' || row.invoiceIds.length > 0));
    const made = new Set(rows.flatMap((row) => records.covered(row).map(({ id }) => id)));
    byKind.set(kind, made);
    return made;
  };
  return ({ id, status }) => {
    const kind = KINDS[status];
    return kind !== undefined && named(kind).has(id);
  };
}

const KINDS: Readonly<Partial<Record<InvoiceStatus, AgreementKind>>> = {
  disputed: 'dispute',
  onHold: 'hold',
  promised: 'promise',
  plan: 'instalment',
};
