/** Invoices and clients brought together: who each invoice's client is, and which rows drop out because nobody can tell. */
import type { Client, Identity, Invoice } from '../core/model';
import type { Problem } from '../core/problem';
import { bad } from './cells';
import { CLIENT_LABELS } from './clientHeadings';
import type { ClientLayout, ReadClients } from './clients';
import type { InvoiceContext } from './invoiceContext';
import { INVOICE_LABELS } from './invoiceFields';
import { type InvoiceRow, isOpen } from './invoiceRow';
import { type InvoiceCells, type OwnClients, ownClients } from './ownClients';
import { cellProblems, sheetProblem } from './problems';
import { nearestAmong } from './remember';
import { cellOf } from './table';

/** What the Clients sheet says. */
export type ListedClients = { readonly read: ReadClients; readonly layout: ClientLayout };

export type Joined = {
  readonly invoices: readonly Invoice[];
  readonly clients: readonly Client[];
  readonly problems: readonly Problem[];
  /** Why a row of the invoice sheet is not judged, by row. */
  readonly refused: ReadonlyMap<number, Problem>;
  /** The client of a row that is read again before a message leaves. */
  readonly clientIdOf: (row: InvoiceCells) => Identity;
};

/** What a row comes to once its client is looked for. A refusal that is not reported here is reported elsewhere. */
type Verdict = {
  readonly client: Client | null;
  readonly reported: readonly Problem[];
  readonly refusal: Problem | null;
};
type Scene = {
  readonly context: InvoiceContext;
  readonly listed: ListedClients | null;
  readonly byId: ReadonlyMap<Identity, Client>;
  readonly own: OwnClients;
  readonly usesOwn: (invoice: Invoice) => boolean;
  readonly nearest: (name: string) => string;
};

/**
 * Finds each invoice's client: in the Clients sheet, else by the row's own e-mail address.
 *
 * A client in neither is unknown and the row is refused; without a Clients sheet a client may have no address, which is
 * a problem but leaves calls possible. Missing addresses are reported for open invoices only.
 *
 * @param listed  null when there is no Clients sheet
 */
export function joinClients(
  rows: readonly InvoiceRow[],
  listed: ListedClients | null,
  context: InvoiceContext,
): Joined {
  const scene = sceneOf(rows, listed, context);
  const clients = new Map<Identity, Client>(scene.byId);
  const invoices: Invoice[] = [];
  const problems: Problem[] = [];
  const refused = new Map<number, Problem>();
  for (const { row, invoice, problems: wrong, cells } of rows) {
    problems.push(...wrong);
    const { client, reported, refusal } = invoice === null ? NOBODY : verdictOf({ invoice, cells }, scene);
    problems.push(...reported);
    const why = refusal ?? wrong[0];
    if (why !== undefined) refused.set(row, why);
    if (invoice === null || client === null) continue;
    clients.set(client.id, client);
    invoices.push(client.id === invoice.clientId ? invoice : { ...invoice, clientId: client.id });
  }
  problems.push(...(listed === null ? missingColumn(invoices, context) : missingAddresses(invoices, clients, listed)));
  const clientIdOf: Joined['clientIdOf'] = (row) =>
    scene.usesOwn(row.invoice) ? scene.own.clientOf(row).client.id : row.invoice.clientId;
  return { invoices, clients: [...clients.values()], problems, refused, clientIdOf };
}

const NOBODY: Verdict = { client: null, reported: [], refusal: null };

function sceneOf(rows: readonly InvoiceRow[], listed: ListedClients | null, context: InvoiceContext): Scene {
  const byId = new Map((listed?.read.clients ?? []).map((client) => [client.id, client]));
  const hasAddresses = listed?.layout.columns.has('email') ?? false;
  const usesOwn = (invoice: Invoice): boolean => !hasAddresses || !byId.has(invoice.clientId);
  const ownRows: InvoiceCells[] = [];
  for (const { invoice, cells } of rows) if (invoice !== null && usesOwn(invoice)) ownRows.push({ invoice, cells });
  const nearest = nearestAmong([...byId.values()].map(({ name }) => name));
  return { context, listed, byId, own: ownClients(ownRows, context), usesOwn, nearest };
}

function verdictOf(row: InvoiceCells, scene: Scene): Verdict {
  const { invoice } = row;
  const listedClient = scene.byId.get(invoice.clientId) ?? null;
  const unknown = scene.listed?.read.unprocedured.get(invoice.clientId);
  if (unknown !== undefined && invoice.procedure === null && isOpen(invoice)) return { ...NOBODY, refusal: unknown };
  return scene.usesOwn(invoice) ? ownVerdict(row, listedClient, scene) : { ...NOBODY, client: listedClient };
}

function ownVerdict(row: InvoiceCells, listedClient: Client | null, { context, listed, own, nearest }: Scene): Verdict {
  const { invoice, cells } = row;
  const { client, why } = own.clientOf(row);
  const isAddressed = client.emails.length > 0;
  const at = (field: 'client' | 'email', reason: Parameters<typeof context.problem>[2]): Problem =>
    context.problem(invoice.row, field, reason, cellOf(context.layout, cells, field));
  // Whoever it is, nothing is asked of them.
  if (!isOpen(invoice)) return { ...NOBODY, client };
  const isUnread = why !== null && why.bad !== 'addressMissing' && !isAddressed;
  if (isUnread) {
    const refusal = at('email', why);
    return { client: null, reported: [refusal], refusal };
  }
  if (listed !== null && listedClient === null && !isAddressed) {
    const refusal = at('client', bad('clientUnknown', { nearest: nearest(invoice.clientName) }));
    return { client: null, reported: [refusal], refusal };
  }
  const reported = why !== null && context.layout.columns.has('email') ? [at('email', why)] : [];
  const known = listedClient === null ? client : { ...listedClient, id: client.id, emails: client.emails };
  return { client: known, reported, refusal: null };
}

/** One sheet alone, and no column of addresses in it. */
function missingColumn(invoices: readonly Invoice[], { layout }: InvoiceContext): readonly Problem[] {
  if (layout.columns.has('email') || !invoices.some(isOpen)) return [];
  return [
    sheetProblem(layout.name, 'columnMissing', { field: INVOICE_LABELS.email, headings: '' }, INVOICE_LABELS.email),
  ];
}

/** Clients of the Clients sheet who owe something and have no address; not again where the reason is known already. */
function missingAddresses(
  invoices: readonly Invoice[],
  clients: ReadonlyMap<Identity, Client>,
  { read, layout }: ListedClients,
): readonly Problem[] {
  if (!layout.columns.has('email')) return [];
  const problem = cellProblems(layout, CLIENT_LABELS);
  const explained = new Set(
    read.problems.flatMap(({ code, row }) => (EXPLAINED.has(code) && row !== null ? [row] : [])),
  );
  const owing = new Set(invoices.filter(isOpen).map(({ clientId }) => clientId));
  return [...owing].flatMap((id) => {
    const client = clients.get(id);
    if (!client || client.row === null || client.emails.length > 0 || explained.has(client.row)) return [];
    return [problem(client.row, 'email', bad('addressMissing', { client: client.name }), '')];
  });
}

const EXPLAINED: ReadonlySet<string> = new Set(['clientTwice', 'addressInvalid', 'formulaError', 'stillLoading']);
