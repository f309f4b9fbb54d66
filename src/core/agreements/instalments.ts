/** The lines of payment plans as open items of their own, `INV-7/2` (product.md, contracts.md: Open item). */
import { identity } from '../identity';
import type { Identity, OpenItem } from '../model';
import { type Plan, stands } from './plans';
import type { Records } from './records';

/**
 * The unpaid lines of all plans that stand, by the invoice that carries them: the plan's first one that is still open.
 *
 * They are called after the first invoice, whatever became of it, and numbered on after those of the plans before, so
 * that what was said of a line is never taken for another's.
 */
export function instalmentsOf(plans: readonly Plan[], records: Records): ReadonlyMap<Identity, readonly OpenItem[]> {
  const items = new Map<Identity, OpenItem[]>();
  if (!plans.some(stands)) return items;
  const taken = new Set<Identity>();
  for (const { id } of records.ledger.invoices) if (id.indexOf('/') >= 0) taken.add(id);
  const numbered = new Map<Identity, number>();
  for (const plan of plans) {
    const first = plan.rows[0]?.invoiceIds[0] ?? plan.invoices[0]?.id ?? '';
    const before = numbered.get(first) ?? 0;
    numbered.set(first, before + plan.rows.length);
    const invoice = plan.invoices.find((one) => records.openOn(one, records.today) > 0);
    if (!invoice || !stands(plan)) continue;
    const name = plan.invoices.find(({ id }) => id === first)?.number ?? first;
    const made = items.get(invoice.id) ?? [];
    for (const { number, on, rest } of plan.lines) {
      if (rest.minor === 0) continue;
      const label = freeLabel(name, before + number, taken);
      made.push({
        id: identity(label),
        label,
        invoice,
        dueOn: on,
        isExtended: false,
        balance: rest,
        disputed: null,
        instalment: { number, of: plan.rows.length },
      });
    }
    items.set(invoice.id, made);
  }
  return items;
}

/** An invoice may really be called `INV-7/2`: one more stroke then. */
function freeLabel(name: string, number: number, taken: Set<Identity>): string {
  let label = `${name}/${number}`;
  for (let strokes = '//'; taken.has(identity(label)); strokes += '/') label = `${name}${strokes}${number}`;
  taken.add(identity(label));
  return label;
}
