/** What a letter beside the steps is asked about, and what was found of it. Shapes, and what several occasions share. */
import type { Records } from '../agreements/records';
import type { Day } from '../days';
import type { RunContext } from '../dunning/context';
import type { CreditLine, OccasionFacts } from '../message';
import type { Client, Identity, Invoice, OpenItem } from '../model';
import type { OccasionRefusal } from '../words/occasions';

/** What a person chose. */
export type About = {
  /** Only these; none: any of the client's. */
  readonly invoiceIds: readonly Identity[];
  /** Of a statement of activity; null: what is open. */
  readonly period: { readonly from: Day; readonly to: Day } | null;
  /** Token of the notice that is withdrawn; null: the client's last. */
  readonly notice: string | null;
};

/** Nothing was chosen: the last fact that fits. */
export const ANYTHING: About = { invoiceIds: [], period: null, notice: null };

export type Asked = {
  readonly client: Client;
  readonly about: About;
  readonly run: RunContext;
  readonly records: Records;
};

/** What a letter tells, or why there is none to write. */
export type Told =
  | {
      readonly about: OccasionFacts;
      readonly spoken: readonly OpenItem[];
      readonly disputed: readonly OpenItem[];
      readonly credits: readonly CreditLine[];
      /** What tells this fact from all others: the letter about it leaves once. */
      readonly key: string;
    }
  | { readonly refused: OccasionRefusal };

/** Whether a fact about these invoices is the client's, and one of those that were chosen. */
export function isAskedFor(invoices: readonly Invoice[], { client, about: { invoiceIds } }: Asked): boolean {
  const own = invoices.filter(({ clientId }) => clientId === client.id);
  return own.some(({ id }) => invoiceIds.length === 0 || invoiceIds.indexOf(id) >= 0);
}

/** The invoices as items, each as a whole and not by its instalments. */
export function itemsOf(invoices: readonly Invoice[], { run }: Asked): readonly OpenItem[] {
  return invoices.flatMap((invoice) => run.agreed.itemsOf(invoice).slice(0, 1));
}

/** Those of which something is still to be paid. */
export function stillOpen(invoices: readonly Invoice[], { records }: Asked): readonly Invoice[] {
  return invoices.filter((invoice) => records.openOn(invoice, records.today) > 0);
}
