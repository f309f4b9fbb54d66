/**
 * What letters claimed beside the invoices, and what of it is still open. A claim never makes an invoice open again and
 * asks nobody by itself: it is shown, and a person claims it, waits or waives it (capabilities.md 13).
 */
import { sideFor } from '../charges/regimes';
import type { Day } from '../days';
import { identity } from '../identity';
import type { Client, FrozenCharge, Identity, Invoice } from '../model';
import { add, isPositive, type Money, money, subtract } from '../money';
import { withdrawnTokens } from '../notice/withdrawal';
import type { RunContext } from './context';
import { hasArrived } from './fees';
import { counts } from './history';

export type OpenClaim = {
  readonly client: Client;
  readonly invoice: Invoice;
  /** As last claimed: interest and the fixed sum of the last letter, and every fee. */
  readonly charges: readonly FrozenCharge[];
  /** The day of that letter: interest has run on since. */
  readonly statedOn: Day;
  readonly claimed: Money;
  /** What of it is not paid. */
  readonly open: Money;
  /** What of the invoice itself is not paid, where payments are taken for charges first; else its balance. */
  readonly principal: Money;
  /** Why it is given up; null: it is not. */
  readonly waiver: { readonly reason: string } | null;
};

/**
 * Every claim beyond which the client has not paid, by invoice in the sheet's order; not those about invoices that are gone,
 * and none of a notice that was withdrawn: its client was told that nothing is to be done about it any more.
 *
 * Where payments are taken for charges first a claim may be settled while as much of the invoice is open again.
 */
export function openClaims(run: RunContext): readonly OpenClaim[] {
  const stated = statedByItem(run);
  if (stated.size === 0) return [];
  return run.ledger.invoices.flatMap((invoice) => {
    const claim = stated.get(invoice.id);
    const found = claim ? claimOn(invoice, claim, run) : null;
    return found !== null && isPositive(add(found.open, found.principal)) ? [found] : [];
  });
}

type Stated = { readonly on: Day; readonly charges: readonly FrozenCharge[] };

function statedByItem({ ledger, counting }: RunContext): ReadonlyMap<Identity, Stated> {
  const stated = new Map<Identity, Stated>();
  const withdrawn = withdrawnTokens(ledger.history);
  const rows = ledger.history.filter(
    (row) =>
      row.charges.length > 0 &&
      hasArrived(row) &&
      counts(row, counting) &&
      !(row.kind === 'notice' && withdrawn.has(row.token ?? '')),
  );
  for (const row of rows.sort((a, b) => a.seq - b.seq))
    for (const label of new Set(row.charges.map((charge) => charge.label))) {
      const charges = row.charges.filter((charge) => charge.claimed && charge.label === label);
      const before = stated.get(identity(label))?.charges ?? [];
      const fees = before.filter((one) => one.kind === 'fee' && !charges.some(({ level }) => level === one.level));
      if (charges.length > 0) stated.set(identity(label), { on: row.on, charges: [...fees, ...charges] });
    }
  return stated;
}

function claimOn(invoice: Invoice, { on, charges }: Stated, run: RunContext): OpenClaim | null {
  const [item] = run.agreed.itemsOf(invoice);
  const { currency } = invoice.amount;
  const amounts = charges.flatMap(({ amount }) => (amount.currency === currency ? amount : []));
  if (item === undefined || amounts.length === 0) return null;
  const client = run.clientOf(invoice);
  const claimed = amounts.reduce(add);
  const { balance } = item;
  const paidBeyond = money(Math.max(0, -balance.minor), currency);
  const paid = chargesFirst(client, run) ? (run.agreed.paidAfter(invoice.id, on) ?? paidBeyond) : paidBeyond;
  const settled = paid.minor < claimed.minor ? paid : claimed;
  return {
    ...{ client, invoice, charges, statedOn: on, claimed },
    open: subtract(claimed, settled),
    principal: add(balance, settled),
    waiver: run.agreed.waiverOf(invoice),
  };
}

/** Whether a part payment is taken for charges before the debt itself, by Settings or by the law. */
function chargesFirst({ kind }: Client, { ledger }: RunContext): boolean {
  const { allocation, law } = ledger.settings;
  if (allocation !== 'law') return allocation === 'interest';
  const side = law === null ? null : sideFor(law, kind);
  return side?.kind === 'rules' && side.allocation === 'interest';
}
