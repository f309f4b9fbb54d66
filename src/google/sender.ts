/**
 * One sender: the account from which this spreadsheet's mails leave (product.md 13).
 *
 * The document remembers the sender's random id and address, each user their own id. Addresses are compared first because
 * that asks nobody; the ids decide where an address was changed or may not be seen (fact 63).
 */

import { patiently } from './retry';
import { allProperties, type Properties } from './runLock';

const SENDER = 'paydue.sender';
const ME = 'paydue.me';

export type Sender = {
  readonly id: string;
  readonly email: string;
  /** When the nightly run last came, by the sheet's clock `YYYY-MM-DD HH:MM`; null when it is switched off. */
  readonly beat: string | null;
};

/** @param properties  the document's; null before anybody has sent */
export function senderIn(properties: Properties): Sender | null {
  const stored = properties[SENDER];
  return stored ? (JSON.parse(stored) as Sender) : null;
}

export const currentSender = (): Sender | null => senderIn(allProperties());

/** Whether the sender is who runs this execution; while there is none, anybody may become it. */
export function mayISend(sender: Sender | null, user: string): boolean {
  if (sender === null) return true;
  return (user !== '' && user === sender.email) || myId() === sender.id;
}

/** The sender as a document property, to be written with others. */
export function asProperty(sender: Sender): Properties {
  return { [SENDER]: JSON.stringify(sender) };
}

/** The current user as the sender. */
export function meAsSender(user: string, beat: string | null): Sender {
  return { id: myId() ?? newMe(), email: user, beat };
}

function myId(): string | null {
  return patiently(() => PropertiesService.getUserProperties().getProperty(ME));
}

function newMe(): string {
  const id = Utilities.getUuid();
  patiently(() => PropertiesService.getUserProperties().setProperty(ME, id));
  return id;
}
