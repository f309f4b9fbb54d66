/** Messages of which nobody knows whether they left: which they are, and how a person finds them. */
import type { UncertainView } from '../api';
import type { ContactEvent } from '../core/model';
import type { Opening } from './openLedger';
import { historyPlace } from './views';

/** Where a person decides about a message of which nobody knows whether it left. */
export function uncertainViews(opening: Opening): UncertainView[] {
  return doubtful(opening.ledger.history).map((event) => ({
    token: doubtKey(event),
    client: event.clientName,
    subject: event.subject ?? '',
    when: event.when,
    searchUrl: `https://mail.google.com/mail/u/?authuser=${encodeURIComponent(event.by ?? opening.user)}#search/in%3Asent+%22${event.token ?? ''}%22`,
    place: historyPlace(opening, event.row),
  }));
}

/** Those rows: UNCERTAIN, or SENDING by a run that is over. A notice is never in doubt: its document is found again by its key. */
export const doubtful = (history: readonly ContactEvent[]): ContactEvent[] =>
  history.filter(({ kind, result }) => kind !== 'notice' && (result === 'UNCERTAIN' || result === 'SENDING'));

/** By what a person's answer finds the row: its token, or its number where somebody emptied that cell. */
export const doubtKey = ({ token, seq }: ContactEvent): string => token ?? `Seq ${seq}`;
