/** Short ways to ask what counts on a day. Unless told otherwise there is INV-1 of Kestrel: 100.00 EUR, due on Sunday, 1 March 2026. */
import { type Agreed, agreedOn, agreementStates } from '../../../src/core/agreements/agreed';
import { day } from '../../../src/core/days';
import type { Client, Invoice, Ledger, Settings } from '../../../src/core/model';
import { decimal } from '../../../src/core/money';
import type { Reason } from '../../../src/core/reason';
import { aClient, aLedger, anInvoice, neutral } from '../builders';

/** Monday to Friday, and two days of rest after a hold. */
export const weekdays: Settings = { ...neutral, sendDays: [1, 2, 3, 4, 5], holdRestDays: 2 };

export function asOf(today: string, spec: Partial<Ledger>): Agreed {
  return agreedOn(aLedger({ settings: weekdays, ...spec }), day(today));
}

/** Why the invoice itself is kept back. */
export function whyKeptBack(agreed: Agreed, invoice: Invoice = anInvoice(), client: Client = aClient()): Reason | null {
  return agreed.holdOf(agreed.itemsOf(invoice)[0]!, client);
}

/** `code on`, or null: what a table can hold of a reason. */
export function short(reason: Reason | null): string | null {
  if (reason === null) return null;
  const { params } = reason;
  const when = 'on' in params ? params.on : 'until' in params ? params.until : '';
  return `${reason.code} ${when}`.trim();
}

/** The items of an invoice as `label balance due`. */
export function itemsIn(agreed: Agreed, invoice: Invoice = anInvoice()): readonly string[] {
  return agreed.itemsOf(invoice).map(({ label, balance, dueOn }) => `${label} ${decimal(balance)} ${dueOn}`);
}

/** The states of the rows in the order of the rows. */
export function statesOn(today: string, spec: Partial<Ledger>): readonly (string | null)[] {
  const ledger = aLedger({ settings: weekdays, ...spec });
  const states = agreementStates(ledger, day(today));
  return ledger.agreements.map(({ row }) => states.get(row) ?? null);
}

/** The tasks as `kind client: items totals on, row`. */
export function tasksOn(today: string, spec: Partial<Ledger>): readonly string[] {
  return asOf(today, spec)
    .tasks(() => null)
    .map(({ kind, client, items, totals, on, agreementRow }) => {
      const labels = items.map(({ label }) => label).join(' ');
      const sums = totals.map((total) => `${decimal(total)} ${total.currency}`).join(' ');
      return `${kind} ${client.name}: ${labels} | ${sums} | ${on} row ${agreementRow}`;
    });
}
