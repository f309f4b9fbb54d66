/** What a live run leaves behind outside of the sheet, so that the next one sees what was undone or changed since. */
import { asMark } from '../google/historyMark';
import type { Hold } from '../google/runLock';
import { asProperty, meAsSender, senderIn } from '../google/sender';
import { asFirstBank } from './bankDetails';
import type { Opening } from './openLedger';

/**
 * Remembers the history's last row, and the account of the first mail that left. Of a run in Test mode nothing is
 * remembered: its mails went to nobody.
 *
 * @param lastSeq of the last row the run wrote; null: none
 */
export function rememberRun(opening: Opening, hold: Hold, lastSeq: number | null): void {
  if (lastSeq === null || opening.ledger.settings.mode === 'test') return;
  hold.remember({ ...asMark(lastSeq), ...asFirstBank(opening, hold.properties) });
}

/** The same of a run that a person began; whoever sends first is the one who sends from then on. */
export function rememberClick(opening: Opening, hold: Hold, lastSeq: number | null): void {
  if (lastSeq === null || opening.ledger.settings.mode === 'test') return;
  rememberRun(opening, hold, lastSeq);
  if (senderIn(hold.properties) === null) hold.remember(asProperty(meAsSender(opening.user, null)));
}
