/** Which invoices a row of Agreements is about. */
import { type Day, day } from '../days';
import type { Agreement, Identity, Invoice } from '../model';

/** The day that a row without Recorded on is read as: it counts at once, and nothing was issued before it. */
const AT_ONCE: Day = day('2000-01-01');

export type Covered = (agreement: Agreement) => readonly Invoice[];

/**
 * The invoices an agreement is about: those it names, each once and in its order, whoever the client is now; without a name all of the
 * client's, the earliest due first.
 *
 * Of all of a client's invoices those count that there were when it was agreed; a hold, a postponement or a waiver is for the
 * later ones too. A number that is no judgeable row of the invoice sheet is passed over.
 */
export function coveredBy(invoices: readonly Invoice[], agreements: readonly Agreement[]): Covered {
  const named = new Set(agreements.flatMap(({ invoiceIds }) => invoiceIds));
  const byId = new Map<Identity, Invoice>();
  const byClient = new Map<Identity, Invoice[]>();
  for (const { clientId, invoiceIds } of agreements) if (invoiceIds.length === 0) byClient.set(clientId, []);
  // Few of many invoices are spoken of: the others are passed by.
  for (const invoice of invoices) {
    if (named.has(invoice.id)) byId.set(invoice.id, invoice);
    if (byClient.size > 0) byClient.get(invoice.clientId)?.push(invoice);
  }
  for (const list of byClient.values()) list.sort(byDueDay);

  const answers = new Map<Agreement, readonly Invoice[]>();
  return (agreement) => {
    const before = answers.get(agreement);
    if (before) return before;
    const made =
      agreement.invoiceIds.length === 0
        ? (byClient.get(agreement.clientId) ?? []).filter((invoice) => wasThere(invoice, agreement))
        : [...new Set(agreement.invoiceIds)].flatMap((id) => byId.get(id) ?? []);
    answers.set(agreement, made);
    return made;
  };
}

function wasThere({ issuedOn }: Invoice, { kind, recordedOn }: Agreement): boolean {
  if (kind === 'hold' || kind === 'postponement' || kind === 'waiver' || recordedOn <= AT_ONCE) return true;
  return issuedOn === null || issuedOn <= recordedOn;
}

function byDueDay(a: Invoice, b: Invoice): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
