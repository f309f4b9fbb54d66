/** What a client has in credit with us: open credit notes and money on account (capabilities.md 8). */
import type { Day } from '../days';
import { balanceOf } from '../dunning/balance';
import { later } from '../dunning/standing';
import type { CreditLine } from '../message';
import type { Identity, Invoice } from '../model';
import { money } from '../money';
import { received } from './receipts';
import type { Records } from './records';

/** The credits of each client, oldest first: negative amounts. */
export function creditsByClient(records: Records): ReadonlyMap<Identity, readonly CreditLine[]> {
  const credits = new Map<Identity, CreditLine[]>();
  for (const invoice of records.ledger.invoices) {
    if (!isCredit(invoice, records)) continue;
    const amount = balanceOf(invoice, received(records.receipts, invoice, null, records.today));
    if (amount.minor >= 0) continue;
    append(credits, invoice.clientId, { label: invoice.number, on: invoice.issuedOn ?? invoice.dueOn, amount });
  }
  for (const { clientId, line } of onAccount(records)) append(credits, clientId, line);
  for (const lines of credits.values()) lines.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  return credits;
}

/** Most invoices can be told from a glance; a credit note that is marked paid has been used. */
function isCredit({ id, status, amount, paid, statedBalance }: Invoice, { receipts }: Records): boolean {
  if (status === 'draft' || status === 'cancelled' || status === 'writtenOff') return false;
  if (status === 'paid' && amount.minor < 0) return false;
  return amount.minor < 0 || (statedBalance?.minor ?? 0) < 0 || (paid?.minor ?? 0) > amount.minor || receipts.has(id);
}

/** Payments without an invoice, what was taken back deducted: one line a client and currency, under their references. */
function onAccount({ ledger, today }: Records): readonly { readonly clientId: Identity; readonly line: CreditLine }[] {
  const sums = new Map<string, { clientId: Identity; currency: string; minor: number; on: Day; labels: string[] }>();
  for (const { on, amount, clientId, invoiceId, reference } of ledger.payments) {
    if (invoiceId !== null || clientId === null || on > today) continue;
    const key = `${amount.currency} ${clientId}`;
    const sum = sums.get(key) ?? { clientId, currency: amount.currency, minor: 0, on, labels: [] };
    sum.minor -= amount.minor;
    sum.on = later(sum.on, on) ?? on;
    if (amount.minor > 0 && reference !== null && sum.labels.indexOf(reference) < 0) sum.labels.push(reference);
    sums.set(key, sum);
  }
  return [...sums.values()]
    .filter(({ minor }) => minor < 0)
    .map(({ clientId, currency, minor, on, labels }) => ({
      clientId,
      line: { label: asLabel(labels), on, amount: money(minor, currency) },
    }));
}

/** One line of a table in a message; more than that would say less than that it was on account. */
function asLabel(references: readonly string[]): string {
  const label = references.join(', ').replace(/\s+/g, ' ');
  return label.length > LONGEST_LABEL ? '' : label;
}

const LONGEST_LABEL = 60;

function append(credits: Map<Identity, CreditLine[]>, clientId: Identity, line: CreditLine): void {
  const before = credits.get(clientId);
  if (before) before.push(line);
  else credits.set(clientId, [line]);
}
