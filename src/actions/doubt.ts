/**
 * Messages of which nobody knows whether they left: which they are, how a person finds them, and what a run does about
 * them before it sends (platform.md 5.3 and 5.5).
 */
import type { UncertainView } from '../api';
import { isOlderThan } from '../core/dunning/window';
import type { ContactEvent } from '../core/model';
import { foundNote, lookedUpNote, lookedUpSentence } from '../core/words/lookUp';
import { findSent } from '../google/mail';
import { maySearchMail } from '../google/permissions';
import type { Opening } from './openLedger';
import { type HistoryWriter, historyWriter } from './record';
import { historyPlace } from './views';

/** A row that says SENDING for longer than any execution can last was left behind by one that died. */
const DOUBT_AFTER_MINUTES = 10;
/** Gmail's search lags behind (fact 71). */
const SEARCH_AFTER_MINUTES = 2;
/** Searches in one run: doubts are rare, and a run has its time. */
const MOST_SEARCHES = 10;

/** Where a person decides about a message of which nobody knows whether it left. */
export function uncertainViews(opening: Opening): UncertainView[] {
  return doubtful(opening).map((event) => ({
    token: doubtKey(event),
    client: event.clientName,
    subject: event.subject ?? '',
    when: event.when,
    searchUrl: `https://mail.google.com/mail/u/?authuser=${encodeURIComponent(event.by ?? opening.user)}#search/in%3Asent+%22${event.token ?? ''}%22`,
    lookedUp: lookedUpSentence(event.note),
    place: historyPlace(opening, event.row),
  }));
}

/** Those rows: UNCERTAIN, or SENDING by a run that is over. A notice is never in doubt: its document is found again by its key. */
export const doubtful = ({ ledger, now }: Opening): ContactEvent[] =>
  ledger.history.filter(
    (event) => event.kind !== 'notice' && (event.result === 'UNCERTAIN' || isLeftBehind(event, now)),
  );

/** By what a person's answer finds the row: its token, or its number where somebody emptied that cell. */
export const doubtKey = ({ token, seq }: ContactEvent): string => token ?? `Seq ${seq}`;

/**
 * SENDING of a run that is over becomes UNCERTAIN: shown to a person, never sent again by itself. Where Gmail may be
 * searched, what it finds is SENT after all; what it does not find is noted, and a person decides.
 */
export function sweepDoubt(opening: Opening): Opening {
  const doubts = doubtful(opening);
  if (doubts.length === 0) return opening;
  const history = historyWriter(opening);
  for (const event of doubts)
    if (event.result === 'SENDING')
      history.decide(event, { result: 'UNCERTAIN', messageId: null, threadId: null, note: event.note });
  if (maySearchMail()) lookUp({ ...opening, ledger: { ...opening.ledger, history: history.events() } }, history);
  return { ...opening, ledger: { ...opening.ledger, history: history.events() } };
}

/** In the mailbox of the account that sent it, and in no other. */
function lookUp(opening: Opening, history: HistoryWriter): void {
  const { now, user } = opening;
  const mine = doubtful(opening).filter(
    ({ by, token, when }) => by === user && token !== null && isOlderThan(when, now, SEARCH_AFTER_MINUTES),
  );
  for (const event of mine.slice(0, MOST_SEARCHES)) {
    const found = findSent(event.token ?? '');
    const { messageId, threadId, result } = event;
    const note = found ? foundNote(now) : lookedUpNote(event.note, now);
    if (found) history.decide(event, { ...found, result: 'SENT', note });
    else if (note !== null && isLeftBehind({ ...event, result: 'SENDING' }, now))
      history.decide(event, { result, messageId, threadId, note });
  }
}

function isLeftBehind({ result, when }: ContactEvent, now: string): boolean {
  return result === 'SENDING' && isOlderThan(when, now, DOUBT_AFTER_MINUTES);
}
