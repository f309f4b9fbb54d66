/** The workbook as it is opened before mail leaves: held against what is remembered outside of it. */
import type { Properties } from '../google/runLock';
import { withBankChecked } from './bankDetails';
import { withHistoryChecked } from './historyCut';
import { type Opening, openLedger } from './openLedger';

/** With the stops that only the document's properties tell: a history without its end, another account to pay to. */
export function openChecked(properties: Properties): Opening {
  return withBankChecked(withHistoryChecked(openLedger(), properties), properties);
}
