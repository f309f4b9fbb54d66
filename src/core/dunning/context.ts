/** What a run looks things up in, read once from the ledger: clients, procedures, history by item, what was agreed. No rule lives here. */
import { type Agreed, agreedOn } from '../agreements/agreed';
import { bareClient } from '../client';
import type { Day } from '../days';
import { identity } from '../identity';
import type { Channel, Client, Identity, Invoice, Ledger, Level, Mailbox, RecipientRole } from '../model';
import type { Money } from '../money';
import { type PayRunDays, parsePayRunDays } from '../payRun';
import { thresholdFor } from './balance';
import { lastWrittenOn, writtenContacts } from './gap';
import { type Counting, standings, standingsAfter } from './history';
import { NEVER, orderedLevels } from './procedure';
import { badAddresses, receivers } from './recipients';
import { type Standing, UNTOUCHED } from './standing';
import { nextSendingDay } from './window';

export type RunContext = {
  readonly ledger: Ledger;
  readonly today: Day;
  readonly counting: Counting;
  readonly agreed: Agreed;
  readonly clientOf: (invoice: Invoice) => Client;
  readonly clientById: (id: Identity) => Client | null;
  /** The levels in order; null when no procedure has this name, none when it is None. */
  readonly levelsOf: (procedure: string) => readonly Level[] | null;
  readonly standings: ReadonlyMap<Identity, Standing>;
  readonly standingOf: (item: Identity) => Standing;
  readonly tolerance: (currency: string) => Money | null;
  readonly smallAmount: (currency: string) => Money | null;
  readonly minimum: (currency: string) => Money | null;
  /** The first sending day, this one included. */
  readonly sendingDay: (from: Day) => Day;
  /** Who receives a mail of a level with this role; nobody when no address works. */
  readonly receivers: (client: Client, role: RecipientRole) => readonly Mailbox[];
  /** Their addresses as one text, whatever their order. */
  readonly addressesOf: (client: Client, role: RecipientRole) => string;
  readonly badAddresses: ReadonlySet<string>;
  /** The last day on which the client, or one who receives such a mail, was written to in another run. */
  readonly writtenToOn: (client: Client, role: RecipientRole) => Day | null;
  /** How a level reaches a client: by its channel, but a mail that nobody would receive becomes a call. */
  readonly channelOf: (level: Level, client: Client) => Channel;
  readonly payRunDays: (text: string) => PayRunDays | null;
  readonly hasTemplate: (name: string) => boolean;
};

/**
 * @param run     the id of the run that is going on: its rows hold back nothing but their own items; null when it has none yet
 * @param before  the context of an earlier day, to whose history rows were added since: no other row is read again
 */
export function runContext(
  ledger: Ledger,
  today: Day,
  run: string | null,
  before: RunContext | null = null,
): RunContext {
  const { settings, holidays, history } = ledger;
  const counting: Counting = { mode: settings.mode, run };
  const byItem =
    before === null
      ? standings(history, counting, settings.callTries)
      : standingsAfter(before.standings, history.slice(before.ledger.history.length), counting, settings.callTries);
  const written = writtenContacts(history, counting);
  const bad = badAddresses(history, counting);
  const clients = new Map<Identity, Client>();
  for (const client of ledger.clients) clients.set(client.id, client);
  const levels = new Map(ledger.procedures.map((procedure) => [identity(procedure.name), orderedLevels(procedure)]));
  const templates = new Set(ledger.templates.map(({ name }) => identity(name)));
  const reach = (role: RecipientRole) =>
    remembered((client: Client): Reach => {
      const to = receivers(client, role, bad);
      const addresses = to
        .map(({ address }) => address)
        .sort()
        .join(',');
      return { to, addresses, writtenOn: lastWrittenOn(written, client.id, to) };
    });
  const contact = reach('contact');
  const others = reach('escalation');
  const reachOf = (client: Client, role: RecipientRole) => (role === 'contact' ? contact : others)(client);
  return {
    ledger,
    today,
    counting,
    agreed: agreedOn(ledger, today),
    // A client whose row is gone: nobody to write to, so that a person is asked.
    clientOf: (invoice) => clients.get(invoice.clientId) ?? bareClient(invoice.clientId, invoice.clientName),
    clientById: (id) => clients.get(id) ?? null,
    levelsOf: remembered((name: string) =>
      identity(name) === identity(NEVER) ? [] : (levels.get(identity(name)) ?? null),
    ),
    standings: byItem,
    standingOf: (item) => byItem.get(item) ?? UNTOUCHED,
    tolerance: remembered((currency: string) => thresholdFor(settings.tolerance, currency)),
    smallAmount: remembered((currency: string) => thresholdFor(settings.small, currency)),
    minimum: remembered((currency: string) => thresholdFor(settings.minimum, currency)),
    sendingDay: remembered((from: Day) => nextSendingDay(from, settings, holidays)),
    receivers: (client, role) => reachOf(client, role).to,
    addressesOf: (client, role) => reachOf(client, role).addresses,
    badAddresses: bad,
    writtenToOn: (client, role) => reachOf(client, role).writtenOn,
    channelOf: (level, client) =>
      level.channel === 'email' && client.phone !== null && reachOf(client, level.to).to.length === 0
        ? 'call'
        : level.channel,
    payRunDays: remembered(parsePayRunDays),
    hasTemplate: remembered((name: string) => templates.has(identity(name))),
  };
}

type Reach = { readonly to: readonly Mailbox[]; readonly addresses: string; readonly writtenOn: Day | null };

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
