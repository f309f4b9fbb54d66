/**
 * Messages of which nobody knows whether they left: which they are, how a person finds them, and what a run does about
 * them before it sends (platform.md 5.3 and 5.5).
 */
import type { UncertainView } from '../api';
import { isOlderThan } from '../core/dunning/window';
import type { ContactEvent } from '../core/model';
import { foundNote, lookedUpNote, lookedUpSentence, withLine } from '../core/words/lookUp';
import { findSent, searchForSent } from '../google/mail';
import { maySearchMail } from '../google/permissions';
import { readColumn } from '../google/sheets';
import { cellText } from '../workbook/cells';
import type { Opening } from './openLedger';
import { type HistoryWriter, historyWriter } from './record';
import { findDoubtful } from './recordLook';
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
    searchUrl: searchUrl(event, opening.user),
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

/** The note of a doubtful row at this moment: people write there, too. */
export function noteNow({ layout: { history } }: Opening, event: ContactEvent): string | null {
  const row = history && findDoubtful(history, event);
  const column = history?.columns.get('note');
  if (!history || row === null || column === undefined) return event.note;
  return readColumn(history.name, column, row, row).map(cellText)[0] || null;
}

/** In the mailbox of the account that sent it, and in no other. */
function lookUp(opening: Opening, history: HistoryWriter): void {
  const { now, user } = opening;
  const mine = doubtful(opening).filter(
    (event) => event.by === user && canBeFound(event) && isOlderThan(event.when, now, SEARCH_AFTER_MINUTES),
  );
  for (const event of mine.slice(0, MOST_SEARCHES)) {
    const found = findSent(event.token ?? '', receiverOf(event));
    const { messageId, threadId, result } = event;
    if (found.kind === 'found') {
      const note = withLine(noteNow(opening, event), foundNote(now));
      history.decide(event, { result: 'SENT', messageId: found.messageId, threadId: found.threadId, note });
    } else if (found.kind === 'notFound' && isLeftBehind({ ...event, result: 'SENDING' }, now)) {
      const note = lookedUpNote(noteNow(opening, event), now);
      if (note !== null) history.decide(event, { result, messageId, threadId, note });
    }
  }
}

/** A mail to a client is looked for by its token and its receiver, so both must still stand there. */
const canBeFound = ({ token, mode, to }: ContactEvent): boolean => token !== null && (mode === 'test' || to.length > 0);

/** Whom to look for; null for a test, which went to the user, as much else did. */
const receiverOf = ({ mode, to }: ContactEvent): string | null => (mode === 'test' ? null : (to[0] ?? null));

function searchUrl(event: ContactEvent, user: string): string {
  const words = encodeURIComponent(searchForSent(event.token ?? '', receiverOf(event))).replace(/%20/g, '+');
  return `https://mail.google.com/mail/u/?authuser=${encodeURIComponent(event.by ?? user)}#search/${words}`;
}

function isLeftBehind({ result, when }: ContactEvent, now: string): boolean {
  return result === 'SENDING' && isOlderThan(when, now, DOUBT_AFTER_MINUTES);
}
