/**
 * Clients known only by the e-mail column of the invoice sheet. Rows of one name and one address are one client; another
 * address makes another one, for two people may bear one name and none may read what the other owes.
 */
import { bareClient } from '../core/client';
import type { Client, Identity, Invoice, Mailbox } from '../core/model';
import { type Bad, bad, cellFault, cellText, type RawCell } from './cells';
import { readLanguage } from './choices';
import type { InvoiceContext } from './invoiceContext';
import { readMailboxes } from './mailboxes';
import { cellOf, textOf } from './table';

/** An invoice with the cells of its row. */
export type InvoiceCells = { readonly invoice: Invoice; readonly cells: readonly RawCell[] };

export type OwnClients = {
  readonly clients: readonly Client[];
  /** The client of a row, also of one read again later; `why` says what is wrong with its address, if anything. */
  readonly clientOf: (row: InvoiceCells) => Answer;
};

type Answer = { readonly client: Client; readonly why: Bad | null };

/** @param rows  of clients that no Clients sheet knows */
export function ownClients(rows: readonly InvoiceCells[], context: InvoiceContext): OwnClients {
  // A client's rows repeat themselves: each name with each text of its address cell is looked at once.
  const distinct = new Map<string, InvoiceCells>();
  for (const row of rows) if (!distinct.has(askedOf(row, context))) distinct.set(askedOf(row, context), row);
  const addressed = new Map<string, Client>();
  const byName = new Map<Identity, Client[]>();
  for (const row of distinct.values()) {
    const { good } = readMailboxes(emailText(row.cells, context));
    const { clientId } = row.invoice;
    const key = keyOf(clientId, good);
    if (good.length === 0 || addressed.has(key)) continue;
    const same = byName.get(clientId) ?? [];
    const client = newClient(row, good, same.length === 0 ? clientId : key, context);
    addressed.set(key, client);
    byName.set(clientId, [...same, client]);
  }
  const unaddressed = new Map<Identity, Client>();
  const answer = (row: InvoiceCells): Answer => {
    const { clientId } = row.invoice;
    const { good, wrong } = readMailboxes(emailText(row.cells, context));
    const fault = cellFault(cellOf(context.layout, row.cells, 'email'));
    const why = fault ?? (wrong.length > 0 ? bad('addressInvalid', { address: wrong.join('; ') }) : null);
    const named = addressed.get(keyOf(clientId, good));
    if (named !== undefined) return { client: named, why };
    const [only, another] = byName.get(clientId) ?? [];
    // An empty cell of a client with one address elsewhere: that one is meant.
    if (only !== undefined && another === undefined && why === null) return { client: only, why };
    const id = only === undefined ? clientId : `${clientId}\n`;
    const client = unaddressed.get(id) ?? newClient(row, [], id, context);
    unaddressed.set(id, client);
    return { client, why: why ?? bad('addressMissing', { client: client.name }) };
  };
  const answers = new Map([...distinct].map(([asked, row]) => [asked, answer(row)] as const));
  return {
    clients: [...addressed.values(), ...unaddressed.values()],
    clientOf: (row) => answers.get(askedOf(row, context)) ?? answer(row),
  };
}

function askedOf({ invoice, cells }: InvoiceCells, { layout }: InvoiceContext): string {
  return `${invoice.clientId}\n${cellText(cellOf(layout, cells, 'email'))}`;
}

function newClient(row: InvoiceCells, emails: readonly Mailbox[], id: Identity, { layout }: InvoiceContext): Client {
  const text = (field: 'contact' | 'phone' | 'language'): string | null => textOf(layout, row.cells, field) || null;
  const language = text('language');
  return {
    ...bareClient(id, row.invoice.clientName),
    ...{ contact: text('contact'), emails, phone: text('phone') },
    language: language === null ? null : readLanguage(language),
  };
}

function emailText(cells: readonly RawCell[], { layout }: InvoiceContext): string {
  const cell = cellOf(layout, cells, 'email');
  return cellFault(cell) === null ? cellText(cell) : '';
}

/** Cannot be the identity of a name: those hold no line end. */
function keyOf(clientId: Identity, boxes: readonly Mailbox[]): string {
  const addresses = boxes.map(({ address }) => address).sort();
  return `${clientId}\n${addresses.join(' ')}`;
}
