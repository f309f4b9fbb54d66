/** "Was this sent?": a person decides about a message of which nobody knows. */
import type { Answer, DoneReport, SettleQuestion } from '../api';
import { doubtGoneSentence, settledSentence } from '../core/words/answers';
import { withLine } from '../core/words/lookUp';
import { doubtful, doubtKey, noteNow } from './doubt';
import { no, yes } from './guard';
import { openLedger, refuseToRecord } from './openLedger';
import { printAfter } from './printColumns';
import { historyWriter } from './record';

/** It was: SENT. It was not: VOID, and the step may be sent again under its next number. */
export function settleDoubt({ token, wasSent }: SettleQuestion): Answer<DoneReport> {
  const opening = openLedger();
  const refusal = refuseToRecord(opening);
  if (refusal) return refusal;
  const event = doubtful(opening).find((row) => doubtKey(row) === token);
  if (!event) return no('refused', doubtGoneSentence());
  const history = historyWriter(opening);
  const { messageId, threadId } = event;
  const sentence = settledSentence(wasSent, opening.user, opening.today);
  const note = withLine(noteNow(opening, event), sentence);
  const decided = history.decide(event, { result: wasSent ? 'SENT' : 'VOID', messageId, threadId, note });
  if (!decided) return no('refused', doubtGoneSentence());
  printAfter(opening, history.events());
  return yes({ sentence });
}
