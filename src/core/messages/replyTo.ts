/** Where the answer to a mail goes. */
import type { Client, Creditor, Mailbox } from '../model';
import { isSendable } from './mimeHeaders';

/**
 * The address that Settings name for answers, else the client's collector, who is the one to read them; null: the account
 * that sends (capabilities 16).
 */
export function replyToOf(client: Client, creditor: Creditor): Mailbox | null {
  return [creditor.replyTo, client.collector].find((one) => one !== null && isSendable(one.address)) ?? null;
}
