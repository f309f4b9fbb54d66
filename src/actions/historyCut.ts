/** A history whose end is missing: what left then is not known any more, so nothing leaves until a person has decided. */
import type { Answer, DoneReport } from '../api';
import { cutAcceptedSentence } from '../core/words/sending';
import { forgetMark, markIn } from '../google/historyMark';
import type { Properties } from '../google/runLock';
import { yes } from './guard';
import type { Opening } from './openLedger';

/** The opening, knowing whether the row that a run wrote last still stands in the history. */
export function withHistoryChecked(opening: Opening, properties: Properties): Opening {
  const mark = markIn(properties);
  const { history } = opening.ledger;
  const missing = mark > 0 && !history.some(({ seq }) => seq === mark) ? mark : null;
  return { ...opening, ledger: { ...opening.ledger, historyCutAt: missing } };
}

/** "Go on without them": the rows that are there count, the others never were. */
export function acceptHistory(): Answer<DoneReport> {
  forgetMark();
  return yes({ sentence: cutAcceptedSentence() });
}
