/** Who a message goes to and who is in copy, by the role a level names. Whether an address is well formed is the workbook's question. */
import type { Client, Mailbox, RecipientRole, Tone } from '../model';
import { TONES } from '../model';

/**
 * The receivers of a level: the contact's addresses, and from the escalation role on the escalation contact's as well.
 * Addresses are lower case, each once. A formal notice goes to a postal address; by mail its role means the same people
 * as escalation.
 */
export function receivers(client: Client, role: RecipientRole): readonly Mailbox[] {
  return unique(role === 'contact' ? client.emails : client.emails.concat(client.escalation), []);
}

/** Who is in copy: the client's own copies, and the sales rep from a firm reminder on; nobody who receives it anyway. */
export function copies(client: Client, tone: Tone, to: readonly Mailbox[]): readonly Mailbox[] {
  const withSalesRep = client.salesRep !== null && TONES.indexOf(tone) >= TONES.indexOf('firm');
  return unique(withSalesRep && client.salesRep ? client.cc.concat(client.salesRep) : client.cc, to);
}

function unique(mailboxes: readonly Mailbox[], without: readonly Mailbox[]): readonly Mailbox[] {
  const seen = new Set(without.map(({ address }) => address));
  return mailboxes
    .map(({ name, address }) => ({ name, address: address.trim().toLowerCase() }))
    .filter(({ address }) => address !== '' && !seen.has(address) && seen.add(address));
}
