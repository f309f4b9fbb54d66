/**
 * Ledgers for tests: each builder names only what matters and fills in the rest.
 *
 * Days are plain texts, amounts decimal texts (`'100.00'`). Unless told otherwise an invoice is INV-1 of the client
 * Kestrel, 100.00 EUR, due on 2026-03-01, and the settings are the neutral profile of the scenarios.
 */
import { type Day, day } from '../../src/core/days';
import { identity } from '../../src/core/identity';
import type {
  Client,
  ContactEvent,
  EventKind,
  HoldUntil,
  Invoice,
  InvoiceStatus,
  Ledger,
  Mailbox,
  Template,
} from '../../src/core/model';
import { fromDecimal, type Money } from '../../src/core/money';
import { smallAmounts, standard } from './levels';
import { neutral } from './settings';

export { aLevel, aProcedure, smallAmounts, standard } from './levels';
export { delivered, neutral } from './settings';

/** `'100.00'` of a currency, euros unless told. */
export function amount(text: string, currency = 'EUR'): Money {
  const made = fromDecimal(text, currency);
  if (made === null) throw new RangeError(`not an amount: ${text} ${currency}`);
  return made;
}

type InvoiceSpec = {
  readonly number?: string;
  readonly row?: number;
  readonly client?: string;
  readonly issuedOn?: string | null;
  readonly sentOn?: string | null;
  readonly dueOn?: string;
  readonly extendedTo?: string | null;
  readonly amount?: string;
  readonly currency?: string;
  readonly paid?: string | null;
  readonly balance?: string | null;
  readonly status?: InvoiceStatus;
  readonly procedure?: string | null;
  readonly holdUntil?: string | null;
  readonly project?: string | null;
  readonly poNumber?: string | null;
  readonly file?: string | null;
  readonly note?: string | null;
  readonly printedLevel?: string | null;
  readonly printedLastContactOn?: string | null;
};

export function anInvoice(spec: InvoiceSpec = {}): Invoice {
  const number = spec.number ?? 'INV-1';
  const client = spec.client ?? 'Kestrel';
  const currency = spec.currency ?? 'EUR';
  return {
    id: identity(number),
    number,
    row: spec.row ?? 2,
    clientId: identity(client),
    clientName: client,
    issuedOn: dayOrNull(spec.issuedOn),
    sentOn: dayOrNull(spec.sentOn),
    dueOn: day(spec.dueOn ?? '2026-03-01'),
    extendedTo: dayOrNull(spec.extendedTo),
    amount: amount(spec.amount ?? '100.00', currency),
    paid: amountOrNull(spec.paid, currency),
    statedBalance: amountOrNull(spec.balance, currency),
    status: spec.status ?? 'open',
    procedure: spec.procedure ?? null,
    holdUntil: hold(spec.holdUntil),
    project: spec.project ?? null,
    poNumber: spec.poNumber ?? null,
    file: spec.file ?? null,
    note: spec.note ?? null,
    printed: { level: spec.printedLevel ?? null, lastContactOn: dayOrNull(spec.printedLastContactOn) },
  };
}

type ClientSpec = Partial<
  Omit<Client, 'id' | 'emails' | 'cc' | 'escalation' | 'collector' | 'salesRep' | 'holdUntil'>
> & {
  readonly emails?: readonly string[];
  readonly cc?: readonly string[];
  readonly escalation?: readonly string[];
  readonly collector?: string | null;
  readonly salesRep?: string | null;
  readonly holdUntil?: string | null;
};

/** A client with one address, `ap@kestrel.example` for Kestrel. */
export function aClient(spec: ClientSpec = {}): Client {
  const name = spec.name ?? 'Kestrel';
  return {
    id: identity(name),
    name,
    row: spec.row === undefined ? 2 : spec.row,
    contact: spec.contact ?? null,
    emails: (spec.emails ?? [addressOf(name)]).map(mailbox),
    cc: (spec.cc ?? []).map(mailbox),
    phone: spec.phone ?? null,
    callHours: spec.callHours ?? null,
    language: spec.language ?? null,
    country: spec.country ?? null,
    kind: spec.kind ?? 'business',
    collector: spec.collector ? mailbox(spec.collector) : null,
    salesRep: spec.salesRep ? mailbox(spec.salesRep) : null,
    procedure: spec.procedure ?? null,
    payRunDays: spec.payRunDays ?? null,
    paysBy: spec.paysBy ?? 'transfer',
    holdUntil: hold(spec.holdUntil),
    legalAddress: spec.legalAddress ?? null,
    escalation: (spec.escalation ?? []).map(mailbox),
    personalText: null,
    note: spec.note ?? null,
  };
}

type EventSpec = Partial<Omit<ContactEvent, 'on' | 'when' | 'clientId'>> & {
  readonly on?: string;
  readonly client?: string;
};

/** A row of Contact history: unless told otherwise a reminder for INV-1 that was sent, live. */
export function anEvent(spec: EventSpec = {}): ContactEvent {
  const kind: EventKind = spec.kind ?? 'reminder';
  const client = spec.clientName ?? spec.client ?? 'Kestrel';
  const keys = spec.keys ?? ['INV-1|gentle|1'];
  const seq = spec.seq ?? 1;
  const on = day(spec.on ?? '2026-03-02');
  const written = kind === 'reminder' || kind === 'notice';
  return {
    seq,
    row: spec.row ?? seq + 1,
    when: `${on} 09:00`,
    on,
    clientId: identity(client),
    clientName: client,
    invoices: spec.invoices ?? keys.map((key) => key.split('|')[0] ?? ''),
    keys,
    kind,
    procedure: spec.procedure === undefined ? 'Standard' : spec.procedure,
    level: spec.level === undefined ? (keys[0]?.split('|')[1] ?? null) : spec.level,
    channel:
      spec.channel ?? (kind === 'reminder' ? 'email' : kind === 'notice' ? 'notice' : kind === 'call' ? 'call' : null),
    to: spec.to ?? (written ? [addressOf(client)] : []),
    cc: spec.cc ?? [],
    subject: spec.subject === undefined ? (kind === 'reminder' ? 'Invoice INV-1' : null) : spec.subject,
    result: spec.result ?? (written ? 'SENT' : 'LOGGED'),
    outcome: spec.outcome ?? null,
    by: spec.by ?? null,
    note: spec.note ?? null,
    amounts: spec.amounts ?? [],
    charges: spec.charges ?? [],
    token: spec.token === undefined ? (written ? `PD-T${`${seq}`.padStart(5, '0')}` : null) : spec.token,
    messageId: spec.messageId ?? null,
    threadId: spec.threadId ?? null,
    run: spec.run ?? null,
    mode: spec.mode ?? 'live',
    seal: spec.seal ?? null,
  };
}

/** Invoices get the clients they name, each with one address, unless clients are given. */
export function aLedger(spec: Partial<Ledger> = {}): Ledger {
  const invoices = spec.invoices ?? [anInvoice()];
  return {
    invoices,
    clients: spec.clients ?? clientsOf(invoices),
    history: spec.history ?? [],
    procedures: spec.procedures ?? [standard, smallAmounts],
    templates: spec.templates ?? templates,
    payments: spec.payments ?? [],
    agreements: spec.agreements ?? [],
    holidays: spec.holidays ?? [],
    historyCutAt: null,
    bankChangedTo: spec.bankChangedTo ?? null,
    isCopy: spec.isCopy ?? false,
    rates: spec.rates ?? [],
    bookId: spec.bookId ?? 'book-1',
    settings: spec.settings ?? neutral,
  };
}

/** An English template for every default level. */
const templates: readonly Template[] = ['courtesy', 'gentle', 'firm', 'final'].map((name) => ({
  name,
  language: 'en',
  subject: 'Invoice {{number}}',
  text: 'Hello',
}));

/** `ap@kestrel.example` for Kestrel. */
function addressOf(client: string): string {
  return `ap@${identity(client).replace(/[^a-z0-9]+/g, '-')}.example`;
}

/** `Ann <a@b.example>` or a bare address. */
export function mailbox(text: string): Mailbox {
  const [, name, address] = /^(.*?)\s*<(.+)>$/.exec(text) ?? [];
  return { name: name || null, address: address ?? text };
}

function clientsOf(invoices: readonly Invoice[]): Client[] {
  return [...new Set(invoices.map((invoice) => invoice.clientName))].map((name) => aClient({ name }));
}
function dayOrNull(text: string | null | undefined): Day | null {
  return text ? day(text) : null;
}
function hold(text: string | null | undefined): HoldUntil | null {
  return text === 'open' ? 'open' : dayOrNull(text);
}
function amountOrNull(text: string | null | undefined, currency: string): Money | null {
  return text ? amount(text, currency) : null;
}
