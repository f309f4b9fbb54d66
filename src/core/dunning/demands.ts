/** The day on which a debtor was first asked for an invoice: interest against consumers may run only from there. */
import { demandFor } from '../charges/regimes';
import type { Day } from '../days';
import { identity, parseStepKey } from '../identity';
import type { ClientKind, ContactEvent, Identity, Law, OpenItem } from '../model';
import { type Counting, counts } from './history';
import { later } from './standing';

/** The day of the demand that a law asks for, about one item; null when none was made, or it asks for none. */
export type DemandDays = (law: Law, kind: ClientKind, item: OpenItem) => Day | null;

/**
 * Read once, when first asked.
 *
 * A reminder is one that was sent when the item was late. A formal notice counts from the day it was received, where that
 * was recorded, else posted, else written: never earlier than the client can have had it by the record.
 */
export function demandDays(history: readonly ContactEvent[], counting: Counting): DemandDays {
  let days: Demands | null = null;
  return (law, kind, item) => {
    const demand = demandFor(law, kind);
    if (demand === 'none') return null;
    days = days ?? readDemands(history, counting);
    const { reminders, notices } = days;
    const sent = demand === 'reminder' ? (reminders.get(item.id) ?? []) : (notices.get(item.id) ?? []);
    return sent.filter((on) => on > item.dueOn).sort()[0] ?? null;
  };
}

type Demands = {
  readonly reminders: ReadonlyMap<Identity, readonly Day[]>;
  readonly notices: ReadonlyMap<Identity, readonly Day[]>;
};

function readDemands(history: readonly ContactEvent[], counting: Counting): Demands {
  const reminders = new Map<Identity, Day[]>();
  const notices = new Map<Identity, Day[]>();
  const sent = history.filter((event) => event.result === 'SENT' && counts(event, counting));
  for (const event of sent) {
    if (event.kind === 'reminder') note(reminders, event, event.on);
    if (event.kind !== 'notice') continue;
    const arrived = later(event.on, deliveredOn(history, event.token));
    if (arrived !== null) note(notices, event, arrived);
    // A formal notice is a reminder too, where one is enough.
    note(reminders, event, arrived ?? event.on);
  }
  return { reminders, notices };
}

function note(days: Map<Identity, Day[]>, { keys }: ContactEvent, on: Day): void {
  for (const key of keys) {
    const item = identity(parseStepKey(key)?.item ?? '');
    days.set(item, [...(days.get(item) ?? []), on]);
  }
}

/** The last day that its way by post has: received after posted. */
function deliveredOn(history: readonly ContactEvent[], token: string | null): Day | null {
  let last: Day | null = null;
  for (const event of history)
    if (
      token !== null &&
      event.kind === 'delivery' &&
      event.token === token &&
      /^(posted|received)/.test(event.note ?? '')
    )
      last = later(last, event.on);
  return last;
}
