/** What a run looks things up in, read once from the ledger: clients, procedures, history by item, sending days. No rule lives here. */
import { bareClient } from '../client';
import type { Day } from '../days';
import { identity } from '../identity';
import type { Client, Invoice, Ledger, Level, Mailbox, RecipientRole } from '../model';
import type { Money } from '../money';
import { thresholdFor } from './balance';
import { type WrittenContacts, writtenContacts } from './gap';
import { type Counting, standings } from './history';
import { NEVER, orderedLevels } from './procedure';
import { receivers } from './recipients';
import { type Standing, UNTOUCHED } from './standing';
import { nextSendingDay } from './window';

export type RunContext = {
  readonly ledger: Ledger;
  readonly today: Day;
  readonly counting: Counting;
  readonly contacts: WrittenContacts;
  readonly clientOf: (invoice: Invoice) => Client;
  /** The levels in order; null when no procedure has this name, none when it is None. */
  readonly levelsOf: (procedure: string) => readonly Level[] | null;
  readonly standingOf: (item: string) => Standing;
  readonly tolerance: (currency: string) => Money | null;
  readonly smallAmount: (currency: string) => Money | null;
  /** The first sending day, this one included. */
  readonly sendingDay: (from: Day) => Day;
  readonly receivers: (client: Client, role: RecipientRole) => readonly Mailbox[];
  readonly hasTemplate: (name: string) => boolean;
};

/** @param run  the id of the run that is going on: its rows hold back nothing but their own items; null when it has none yet */
export function runContext(ledger: Ledger, today: Day, run: string | null): RunContext {
  const { settings, holidays } = ledger;
  const counting: Counting = { mode: settings.mode, run };
  const byItem = standings(ledger.history, counting);
  const clients = new Map(ledger.clients.map((client) => [client.id, client]));
  const levels = new Map(ledger.procedures.map((procedure) => [identity(procedure.name), orderedLevels(procedure)]));
  const templates = new Set(ledger.templates.map(({ name }) => identity(name)));
  const contacts = new Map<Client, readonly Mailbox[]>();
  const escalations = new Map<Client, readonly Mailbox[]>();
  return {
    ledger,
    today,
    counting,
    contacts: writtenContacts(ledger.history, counting),
    // A client whose row is gone: nobody to write to, so that a person is asked.
    clientOf: (invoice) => clients.get(invoice.clientId) ?? bareClient(invoice.clientId, invoice.clientName),
    levelsOf: remembered((name: string) =>
      identity(name) === identity(NEVER) ? [] : (levels.get(identity(name)) ?? null),
    ),
    standingOf: (item) => byItem.get(item) ?? UNTOUCHED,
    tolerance: remembered((currency: string) => thresholdFor(settings.tolerance, currency)),
    smallAmount: remembered((currency: string) => thresholdFor(settings.small, currency)),
    sendingDay: remembered((from: Day) => nextSendingDay(from, settings, holidays)),
    receivers: (client, role) => {
      const byClient = role === 'contact' ? contacts : escalations;
      const before = byClient.get(client);
      if (before) return before;
      const made = receivers(client, role);
      byClient.set(client, made);
      return made;
    },
    hasTemplate: remembered((name: string) => templates.has(identity(name))),
  };
}

/** Answers computed once for each question. */
function remembered<K, V>(answer: (question: K) => V): (question: K) => V {
  const answers = new Map<K, V>();
  return (question) => {
    const before = answers.get(question);
    if (before !== undefined || answers.has(question)) return before as V;
    const made = answer(question);
    answers.set(question, made);
    return made;
  };
}
