/** What rows of Agreements and Payments may speak of: the clients by name, the invoices by number. */
import { identity } from '../core/identity';
import type { Client, Identity, Invoice } from '../core/model';
import type { InvoiceContext } from './invoiceContext';
import type { InvoiceRow } from './invoiceRow';
import { nearestAmong, remembering } from './remember';
import { textOf } from './table';

export type Known = {
  /** Ids of the clients of a name: two may bear one; none for a name that nobody bears. */
  readonly clientsNamed: (name: string) => readonly Identity[];
  /** Ids of those that may be meant by a name that nobody bears: `Acme` by `Acme Ltd`, a slip of the pen. */
  readonly clientsLike: (name: string) => readonly Identity[];
  readonly clientName: (id: Identity) => string;
  /** `unjudged` for a row of the invoice sheet that is not judged; null when no row has this number. */
  readonly invoiceNumbered: (text: string) => Invoice | 'unjudged' | null;
  readonly invoicesOf: (clientId: Identity) => readonly Invoice[];
  readonly nearestClient: (name: string) => string;
  readonly nearestNumber: (text: string) => string;
};

/** @param rows  all rows of the invoice sheet; `invoices` and `clients` are those that are judged */
export function knownIn(
  rows: readonly InvoiceRow[],
  invoices: readonly Invoice[],
  clients: readonly Client[],
  { layout }: InvoiceContext,
): Known {
  const nameById = new Map(clients.map(({ id, name }) => [id, name]));
  const idsByName = new Map<Identity, Identity[]>();
  for (const { id, name } of clients) listing(idsByName, identity(name), id);
  for (const { invoice, cells } of rows) {
    const name = invoice === null ? textOf(layout, cells, 'client') : invoice.clientName;
    const id = identity(name);
    if (name === '' || idsByName.has(id)) continue;
    idsByName.set(id, [id]);
    nameById.set(id, name);
  }
  const byNumber = new Map<Identity, Invoice | 'unjudged'>();
  for (const { id } of rows) if (id !== null) byNumber.set(id, 'unjudged');
  const byClient = new Map<Identity, Invoice[]>();
  for (const invoice of invoices) {
    byNumber.set(invoice.id, invoice);
    listing(byClient, invoice.clientId, invoice);
  }
  const nearestClient = nearestAmong([...nameById.values()]);
  const likeNames = remembering((name: string): readonly Identity[] => {
    const meant = identity(name);
    const nearest = identity(nearestClient(name));
    return [...idsByName].flatMap(([id, ids]) =>
      id === nearest || goesOnFrom(id, meant) || goesOnFrom(meant, id) ? ids : [],
    );
  });
  return {
    clientsNamed: (name) => idsByName.get(identity(name)) ?? [],
    clientsLike: (name) => (identity(name) === '' ? [] : likeNames(name)),
    clientName: (id) => nameById.get(id) ?? id,
    // `INV-7/2` is a line of the plan for INV-7.
    invoiceNumbered: (text) => byNumber.get(identity(text)) ?? byNumber.get(identity(text.replace(LINE, ''))) ?? null,
    invoicesOf: (id) => byClient.get(id) ?? [],
    nearestClient,
    nearestNumber: nearestAmong(invoices.map(({ number }) => number)),
  };
}

const LINE = /\/\d{1,2}$/;

/** Whether a name is another one with more words behind it. */
function goesOnFrom(name: Identity, start: Identity): boolean {
  return name.length > start.length && name.startsWith(start) && !/[\p{L}\p{N}]/u.test(name.charAt(start.length));
}

function listing<T>(map: Map<Identity, T[]>, key: Identity, one: T): void {
  const before = map.get(key);
  if (before) before.push(one);
  else map.set(key, [one]);
}
