/** Who a message goes to and who is in copy, by the role a level names. Whether an address is well formed is the workbook's question. */
import type { Client, ContactEvent, Mailbox, RecipientRole, Tone } from '../model';
import { TONES } from '../model';
import { type Counting, counts } from './history';

/**
 * The receivers of a level: the contact's addresses, and from the escalation role on the escalation contact's as well.
 * Where none of them works, those in copy receive it. Addresses are lower case, each once. A formal notice goes to a postal
 * address; by mail its role means the same people as escalation.
 *
 * @param bad  addresses that do not work
 */
export function receivers(client: Client, role: RecipientRole, bad: ReadonlySet<string>): readonly Mailbox[] {
  const to = unique(role === 'contact' ? client.emails : client.emails.concat(client.escalation), bad);
  return to.length > 0 ? to : unique(client.cc, bad);
}

/** Who is in copy: the client's own copies, and the sales rep from a firm reminder on; nobody who receives it anyway. */
export function copies(
  client: Client,
  tone: Tone,
  to: readonly Mailbox[],
  bad: ReadonlySet<string>,
): readonly Mailbox[] {
  const withSalesRep = client.salesRep !== null && TONES.indexOf(tone) >= TONES.indexOf('firm');
  const all = withSalesRep && client.salesRep ? client.cc.concat(client.salesRep) : client.cc;
  return all.length === 0 ? NOBODY : blindCopies(unique(all, bad), to);
}

/** Those of a list who are not addressed already. */
export function blindCopies(all: readonly Mailbox[], addressed: readonly Mailbox[]): readonly Mailbox[] {
  return all.length === 0 ? NOBODY : unique(all, new Set(addressed.map(({ address }) => address)));
}

/**
 * The addresses that mail came back from, lower case: those that the note of a BOUNCED row names, else all it went to.
 *
 * They are never used again while the row stays as it is: the address is corrected in the client's row, or the row made
 * void.
 */
export function badAddresses(history: readonly ContactEvent[], counting: Counting): ReadonlySet<string> {
  const bad = new Set<string>();
  for (const event of history)
    if (event.result === 'BOUNCED' && counts(event, counting)) for (const address of returned(event)) bad.add(address);
  return bad;
}

const NOBODY: readonly Mailbox[] = [];

function returned({ to, cc, note }: ContactEvent): readonly string[] {
  const words = (note ?? '').toLowerCase().split(/[\s<>()[\]"',;:]+/);
  const named = lowerCase(to.concat(cc)).filter((address) => words.indexOf(address) >= 0);
  return named.length > 0 ? named : lowerCase(to);
}

function lowerCase(addresses: readonly string[]): readonly string[] {
  return addresses.map((address) => address.trim().toLowerCase());
}

function unique(mailboxes: readonly Mailbox[], without: ReadonlySet<string>): readonly Mailbox[] {
  const found: Mailbox[] = [];
  for (const { name, address: written } of mailboxes) {
    const address = written.trim().toLowerCase();
    const isKnown = address === '' || without.has(address) || found.some((before) => before.address === address);
    if (!isKnown) found.push({ name, address });
  }
  return found;
}
