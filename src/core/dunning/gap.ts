/**
 * The minimum gap between two written contacts with a client.
 *
 * It is also looked up by invoice and by the receivers' addresses, so that a renamed client is not written to again.
 * Calls and notes do not count. The gap lies between runs: what one run sends does not hold back the rest of that run.
 */
import { addDays, type Day } from '../days';
import type { ContactEvent, Identity, Mailbox, Settings } from '../model';
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

/**
 * The last written contact that holds a new one back, or null.
 *
 * @param itemWrittenOn  the last one about the item itself
 */
export function lastWrittenOn(
  contacts: WrittenContacts,
  clientId: Identity,
  to: readonly Mailbox[],
  itemWrittenOn: Day | null,
): Day | null {
  return to.reduce(
    (last, { address }) => later(last, contacts.byAddress.get(address) ?? null),
    later(itemWrittenOn, contacts.byClient.get(clientId) ?? null),
  );
}

/** The first day on which a client may be written to again: `gapDays` after the last time. */
export function gapEndsOn(lastOn: Day, settings: Settings): Day {
  return addDays(lastOn, settings.gapDays);
}

function keepLater(days: Map<string, Day>, key: string, on: Day): void {
  const before = days.get(key);
  if (before === undefined || before < on) days.set(key, on);
}
