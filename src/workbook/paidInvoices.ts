/** The invoices beside their rows of Payments: who drops out because the two do not agree. */
import type { Identity, Invoice, Payment } from '../core/model';
import { decimal, type Money, money } from '../core/money';
import type { Problem } from '../core/problem';
import { bad } from './cells';
import { disagreements } from './invoiceAmounts';
import type { InvoiceContext } from './invoiceContext';
import { CLOSED_STATUSES } from './statusWords';

/** Invoices with what Payments says of them; why others drop out stands in `refused`, by row. */
export type PaidInvoices = {
  readonly invoices: readonly Invoice[];
  readonly problems: readonly Problem[];
  readonly refused: ReadonlyMap<number, Problem>;
};

/**
 * Compares the payments of each invoice with its own row. Where a Paid or a Balance cell says something else, or more was
 * paid than asked for, nobody can know what is right and the row is not judged.
 *
 * @param doubted  invoices about which a row of another sheet says something that cannot be read
 */
export function withPayments(
  invoices: readonly Invoice[],
  payments: readonly Payment[],
  doubted: readonly ReadonlyMap<Identity, Problem>[],
  { problem }: InvoiceContext,
): PaidInvoices {
  const sums = new Map<Identity, number>();
  for (const { invoiceId, amount } of payments)
    if (invoiceId !== null) sums.set(invoiceId, (sums.get(invoiceId) ?? 0) + amount.minor);
  const problems: Problem[] = [];
  const refused = new Map<number, Problem>();
  for (const invoice of invoices) {
    const sum = sums.get(invoice.id);
    if (CLOSED_STATUSES.has(invoice.status)) continue;
    const doubt = doubted.reduce<Problem | undefined>((first, some) => first ?? some.get(invoice.id), undefined);
    const found =
      doubt ?? (sum === undefined ? null : difference(invoice, money(sum, invoice.amount.currency), problem));
    if (found === null) continue;
    if (found !== doubt) problems.push(found);
    refused.set(invoice.row, found);
  }
  return {
    invoices: refused.size === 0 ? invoices : invoices.filter(({ row }) => !refused.has(row)),
    problems,
    refused,
  };
}

function difference(invoice: Invoice, sum: Money, problem: InvoiceContext['problem']): Problem | null {
  const { row, amount, paid, statedBalance } = invoice;
  const payments = decimal(sum);
  if (paid !== null && paid.minor !== sum.minor)
    return problem(row, 'paid', bad('paidDiffers', { payments }), decimal(paid));
  const [wrong] = disagreements(amount, sum, statedBalance);
  if (wrong === undefined) return null;
  const read = wrong.field === 'balance' && statedBalance !== null ? decimal(statedBalance) : payments;
  return problem(row, wrong.field, wrong.why, read);
}
