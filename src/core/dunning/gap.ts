/**
 * The minimum gap between two written contacts with a client.
 *
 * It is also looked up by invoice and by the receivers' addresses, so that a renamed client is not written to again.
 * Calls and notes do not count. The gap lies between runs: what one run sends does not hold back the rest of that run.
 */
import { addDays, type Day } from '../days';
import type { ContactEvent, Identity, Level, Mailbox, Settings } from '../model';
import { type Counting, counts, isOfRun, isWritten } from './history';
import { later } from './standing';

/** The last day a client, or an address, was written to. */
export type WrittenContacts = {
  readonly byClient: ReadonlyMap<Identity, Day>;
  readonly byAddress: ReadonlyMap<string, Day>;
};

/** Who was written to last and when, leaving out the run that is going on. */
export function writtenContacts(history: readonly ContactEvent[], counting: Counting): WrittenContacts {
  const byClient = new Map<Identity, Day>();
  const byAddress = new Map<string, Day>();
  for (const event of history) {
    if (!isWritten(event) || !counts(event, counting) || isOfRun(event, counting)) continue;
    keepLater(byClient, event.clientId, event.on);
    for (const address of event.to) keepLater(byAddress, address.trim().toLowerCase(), event.on);
  }
  return { byClient, byAddress };
}

/** The last written contact with a client or one of the receivers, or null. */
export function lastWrittenOn(contacts: WrittenContacts, clientId: Identity, to: readonly Mailbox[]): Day | null {
  let last = contacts.byClient.get(clientId) ?? null;
  for (const { address } of to) last = later(last, contacts.byAddress.get(address) ?? null);
  return last;
}

/** The first day on which a client may be written to again: the settings' gap after the last time, or the level's own when that is longer. */
export function gapEndsOn(lastOn: Day, level: Level, settings: Settings): Day {
  return addDays(lastOn, Math.max(settings.gapDays, level.gapDays ?? 0));
}

function keepLater(days: Map<string, Day>, key: string, on: Day): void {
  const before = days.get(key);
  if (before === undefined || before < on) days.set(key, on);
}
