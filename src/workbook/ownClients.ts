/**
 * Clients known only by the e-mail column of the invoice sheet. Rows of one name and one address are one client; another
 * address makes another one, for two people may bear one name and none may read what the other owes.
 */
import type { Client, Identity, Invoice, Mailbox } from '../core/model';
import { type Bad, bad, cellFault, cellText, type RawCell } from './cells';
import { readLanguage } from './choices';
import type { InvoiceContext } from './invoiceContext';
import { type Mailboxes, readMailboxes } from './mailboxes';
import { remembering } from './remember';
import { cellOf, textOf } from './table';

/** An invoice with the cells of its row. */
export type InvoiceCells = { readonly invoice: Invoice; readonly cells: readonly RawCell[] };

export type OwnClients = {
  readonly clients: readonly Client[];
  /** The client of a row, also of one read again later; `why` says what is wrong with its address, if anything. */
  readonly clientOf: (row: InvoiceCells) => { readonly client: Client; readonly why: Bad | null };
};

/** @param rows  of clients that no Clients sheet knows */
export function ownClients(rows: readonly InvoiceCells[], context: InvoiceContext): OwnClients {
  const boxesOf = remembering<Mailboxes>(readMailboxes);
  const byKey = new Map<string, Client>();
  const byName = new Map<Identity, Client[]>();
  for (const row of rows) {
    const { good } = boxesOf(emailText(row.cells, context));
    if (good.length === 0) continue;
    const key = keyOf(row.invoice, good);
    const known = byKey.get(key);
    if (known !== undefined) continue;
    const same = byName.get(row.invoice.clientId) ?? [];
    const { clientId } = row.invoice;
    const client = newClient(row, good, same.length === 0 ? clientId : `${clientId} ${addressesOf(good)}`, context);
    byKey.set(key, client);
    byName.set(clientId, [...same, client]);
  }
  const unaddressed = new Map<Identity, Client>();
  const clientOf: OwnClients['clientOf'] = (row) => {
    const cell = cellOf(context.layout, row.cells, 'email');
    const { good, wrong } = boxesOf(emailText(row.cells, context));
    const why = cellFault(cell) ?? (wrong.length > 0 ? bad('addressInvalid', { address: wrong.join('; ') }) : null);
    const addressed = byKey.get(keyOf(row.invoice, good));
    if (addressed !== undefined) return { client: addressed, why };
    const same = byName.get(row.invoice.clientId) ?? [];
    const [only, another] = same;
    // An empty cell of a client with one address elsewhere: that one is meant.
    if (only !== undefined && another === undefined && why === null) return { client: only, why };
    const id = only === undefined ? row.invoice.clientId : `${row.invoice.clientId} -`;
    const client = unaddressed.get(id) ?? newClient(row, [], id, context);
    unaddressed.set(id, client);
    return { client, why: why ?? bad('addressMissing', { client: client.name }) };
  };
  for (const row of rows) clientOf(row);
  return { clients: [...byKey.values(), ...unaddressed.values()], clientOf };
}

function newClient(row: InvoiceCells, emails: readonly Mailbox[], id: Identity, { layout }: InvoiceContext): Client {
  const text = (field: 'contact' | 'phone' | 'language'): string | null => textOf(layout, row.cells, field) || null;
  const language = text('language');
  return {
    ...{ id, name: row.invoice.clientName, row: null, contact: text('contact'), emails, cc: [], phone: text('phone') },
    ...{
      callHours: null,
      language: language === null ? null : readLanguage(language),
      country: null,
      kind: 'business',
    },
    ...{ collector: null, salesRep: null, procedure: null, payRunDays: null, paysBy: 'transfer', holdUntil: null },
    ...{ legalAddress: null, escalation: [], note: null },
  };
}

function emailText(cells: readonly RawCell[], { layout }: InvoiceContext): string {
  const cell = cellOf(layout, cells, 'email');
  return cellFault(cell) === null ? cellText(cell) : '';
}

function keyOf({ clientId }: Invoice, boxes: readonly Mailbox[]): string {
  return `${clientId} ${addressesOf(boxes)}`;
}

function addressesOf(boxes: readonly Mailbox[]): string {
  return boxes
    .map(({ address }) => address)
    .sort()
    .join(' ');
}
