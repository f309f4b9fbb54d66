/**
 * One sender: the account from which this spreadsheet's mails leave (product.md 13).
 *
 * The document remembers the sender's random id and address, each user their own id. Addresses are compared first because
 * that asks nobody; the ids decide where an address was changed or may not be seen (fact 63).
 */

import { attemptJson, patiently } from './retry';
import { allProperties, type Properties } from './runLock';
import { currentUser } from './runtime';

const SENDER = 'paydue.sender';
const ME = 'paydue.me';

export type Sender = {
  readonly id: string;
  readonly email: string;
  /** When the nightly run last came, by the sheet's clock `YYYY-MM-DD HH:MM`; null before it came, and when it is switched off. */
  readonly beat: string | null;
  /** A person switched the nightly run off: a heartbeat that was on its way serves nothing. */
  readonly isNightOff: boolean;
};

/** @param properties  the document's; null before anybody has sent, and when nobody can read who did: the next one is it */
export function senderIn(properties: Properties): Sender | null {
  return read(properties[SENDER] ?? '');
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

/** The current user as the sender. @param isNightOff  whether a person switched the nightly run off */
export function meAsSender(user: string, beat: string | null, isNightOff = false): Sender {
  return { id: myId() ?? newMe(), email: user, beat, isNightOff };
}

/**
 * The account under which this execution runs. Where its address may not be asked, the sender is known by their id, and
 * their address from the time when it could be; empty for anybody else.
 */
export function whoRuns(): string {
  const user = currentUser();
  if (user !== '') return user;
  const sender = currentSender();
  return sender !== null && myId() === sender.id ? sender.email : '';
}

/** Null for what is no sender, as when somebody wrote into the property by another script. */
function read(stored: string): Sender | null {
  const { id, email, beat, isNightOff } = attemptJson<Partial<Record<keyof Sender, unknown>>>(stored) ?? {};
  if (typeof id !== 'string' || typeof email !== 'string') return null;
  return { id, email, beat: typeof beat === 'string' ? beat : null, isNightOff: isNightOff === true };
}

function myId(): string | null {
  return patiently(() => PropertiesService.getUserProperties().getProperty(ME));
}

function newMe(): string {
  const id = Utilities.getUuid();
  patiently(() => PropertiesService.getUserProperties().setProperty(ME, id));
  return id;
}
