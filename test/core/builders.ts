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
  Level,
  Mailbox,
  Procedure,
  Run,
  Settings,
  Template,
} from '../../src/core/model';
import { fromDecimal, type Money } from '../../src/core/money';

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
    charges: spec.charges ?? null,
    token: spec.token === undefined ? (written ? `PD-T${`${seq}`.padStart(5, '0')}` : null) : spec.token,
    messageId: spec.messageId ?? null,
    threadId: spec.threadId ?? null,
    run: spec.run ?? null,
    mode: spec.mode ?? 'live',
    seal: spec.seal ?? null,
  };
}

type LevelSpec = Partial<Level>;

/** A level: unless told otherwise a gentle reminder by mail, one day after the due date, sent without a click. */
export function aLevel(spec: LevelSpec = {}): Level {
  const code = spec.code ?? 'gentle';
  return {
    procedure: 'Standard',
    order: 1,
    code,
    name: `${code.slice(0, 1).toUpperCase()}${code.slice(1)}`,
    tone: 'gentle',
    anchor: 'due',
    days: 1,
    channel: 'email',
    template: (spec.channel ?? 'email') === 'email' ? 'gentle' : null,
    approval: 'auto',
    to: 'contact',
    fee: null,
    interest: false,
    repeat: null,
    ...spec,
  };
}

/** A procedure of levels in this order, numbered from 1. */
export function aProcedure(name: string, levels: readonly LevelSpec[]): Procedure {
  return { name, levels: levels.map((level, at) => aLevel({ order: at + 1, ...level, procedure: name })) };
}

/** The first default procedure: −7 courtesy · +1 gentle · +8 firm · +15 call · +22 call · +30 final · +45 formal notice · +60 hand-over. */
export const standard: Procedure = aProcedure('Standard', [
  { code: 'courtesy', name: 'Courtesy check', tone: 'courtesy', days: -7, template: 'courtesy' },
  { code: 'gentle', name: 'Gentle reminder', tone: 'gentle', days: 1, template: 'gentle' },
  { code: 'firm', name: 'Firm reminder', tone: 'firm', days: 8, template: 'firm' },
  { code: 'call1', name: 'Call', tone: 'firm', days: 15, channel: 'call' },
  { code: 'call2', name: 'Second call', tone: 'firm', days: 22, channel: 'call' },
  {
    code: 'final',
    name: 'Final notice',
    tone: 'final',
    days: 30,
    template: 'final',
    approval: 'person',
    to: 'escalation',
  },
  {
    code: 'formal',
    name: 'Formal notice',
    tone: 'formal',
    days: 45,
    channel: 'notice',
    approval: 'person',
    to: 'legal',
  },
  { code: 'handOver', name: 'Hand-over', tone: 'formal', days: 60, channel: 'task', approval: 'person' },
]);

/** The second: +3 reminder · +14 call. */
export const smallAmounts: Procedure = aProcedure('Small amounts', [
  { code: 'small', name: 'Reminder', tone: 'gentle', days: 3, template: 'gentle' },
  { code: 'smallCall', name: 'Call', tone: 'gentle', days: 14, channel: 'call' },
]);

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
    settings: spec.settings ?? neutral,
  };
}

/** The neutral profile of the scenarios: confirmed, Automatic, no gap, every day a sending day, no brake, no small-amount rule. */
export const neutral: Settings = {
  schema: 1,
  mode: 'automatic',
  currency: 'EUR',
  language: 'en',
  pauseUntil: null,
  runHour: 2,
  firstRunConfirmedOn: day('2020-01-01'),
  maxMessages: 1_000_000,
  maxTimesUsual: 0,
  gapDays: 0,
  afterInvoiceSentDays: 3,
  sendDays: [1, 2, 3, 4, 5, 6, 7],
  sendFrom: '08:00',
  sendTo: '17:00',
  small: {},
  tolerance: { '*': amount('1.00') },
  defaultProcedure: 'Standard',
  smallProcedure: 'Small amounts',
  startMode: 'first',
  listAlsoOverdue: true,
  creditor: {
    name: 'Tern Studio',
    address: '5 Quay Street, Cork',
    sender: 'Mia Ortiz',
    replyTo: { name: 'Mia Ortiz', address: 'mia@tern.example' },
    phone: '+353 1 234 5678',
    bankName: 'Harbour Bank',
    iban: 'IE29AIBK93115212345678',
    bic: 'AIBKIE2D',
    paymentLink: null,
    signature: null,
  },
};

/** The settings as delivered, confirmed and live: a gap of 5 days, Monday to Friday, brake at 25, small below 50. */
export const delivered: Settings = {
  ...neutral,
  mode: 'ask',
  maxMessages: 25,
  maxTimesUsual: 3,
  gapDays: 5,
  sendDays: [1, 2, 3, 4, 5],
  small: { '*': amount('50.00'), JPY: amount('5000', 'JPY') },
};

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

/** The ledger after a run was done in full: every message sent, every call answered, every notice made, every task closed. */
export function afterRun(ledger: Ledger, run: Run): Ledger {
  const rows = [
    ...run.messages.map((message) => ({ kind: 'reminder' as const, ...message })),
    ...run.calls.map((call) => ({ kind: 'call' as const, ...call })),
    ...run.notices.map((notice) => ({ kind: 'notice' as const, ...notice })),
    ...run.tasks.map(({ client, lines }) => ({ kind: 'skip' as const, client, lines })),
  ];
  const history = rows.map((row, at) =>
    anEvent({
      seq: ledger.history.length + at + 1,
      on: run.on,
      client: row.client.name,
      kind: row.kind,
      keys: row.lines.map(({ key }) => key),
      invoices: row.lines.map(({ item }) => item.label),
      procedure: row.lines[0]?.level.procedure ?? null,
      to: 'to' in row ? row.to.map(({ address }) => address) : [],
      token: 'token' in row ? row.token : null,
      run: `run ${run.on} ${ledger.history.length}`,
      mode: run.mode === 'test' ? 'test' : 'live',
    }),
  );
  return { ...ledger, history: [...ledger.history, ...history] };
}
