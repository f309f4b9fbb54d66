/** What a person should look at before a message leaves: an address that belongs to somebody else as well, charges that are missing. */

import type { Client, Mailbox } from '../model';
import type { ChargeRefusal, Reason } from '../reason';
import type { RunContext } from './context';

/** For a client and those who receive a message: a warning for each address that stands in another client's row. */
export function warningsOf(run: RunContext): (client: Client, to: readonly Mailbox[]) => readonly Reason[] {
  const owners = ownersByAddress(run.ledger.clients);
  return (client, to) => {
    let warnings = NONE;
    for (const { address } of to) {
      const other = firstOther(owners.get(address) ?? [], client);
      if (other !== null) warnings = [...warnings, { code: 'sharedAddress', params: { address, client: other.name } }];
    }
    return warnings;
  };
}

/** A warning for each refusal that a person can do something about; that a charge is unlawful or waived is only said. */
export function chargeWarnings(refusals: readonly ChargeRefusal[]): readonly Reason[] {
  return refusals.flatMap((refusal): Reason | readonly never[] =>
    refusal.code === 'unlawful' || refusal.code === 'waived' ? [] : { code: 'chargesLeftOut', params: { refusal } },
  );
}

const NONE: readonly Reason[] = [];

/** By name, so that the order of rows does not matter. */
function firstOther(owners: readonly Client[], client: Client): Client | null {
  let first: Client | null = null;
  for (const owner of owners) if (owner.id !== client.id && (first === null || owner.id < first.id)) first = owner;
  return first;
}

function ownersByAddress(clients: readonly Client[]): ReadonlyMap<string, readonly Client[]> {
  const owners = new Map<string, Client[]>();
  for (const client of clients)
    for (const list of [client.emails, client.cc, client.escalation])
      for (const mailbox of list) {
        const address = mailbox.address.trim().toLowerCase();
        const before = owners.get(address);
        if (before) before.push(client);
        else owners.set(address, [client]);
      }
  return owners;
}
