/**
 * Writing the formal notice: the Google Doc and its PDF.
 *
 * Exactly once (platform.md 5.6): the row is recorded first, and with it the number is taken; a try that died is taken up
 * again by its keys, and its document is found by the same key instead of being made a second time.
 */

import type { Answer, NoticeQuestion, NoticeReport } from '../api';
import { noticeFileKey } from '../core/notice/keys';
import { neededNames, noticeView } from '../core/notice/noticeView';
import { templateUse } from '../core/notice/templateUse';
import { noticeSentence, vanishedSentence } from '../core/words/answers';
import { overruledNote } from '../core/words/noticeWizard';
import { reasonSentence } from '../core/words/reasons';
import { templateDocSentence } from '../core/words/templateDoc';
import { startNotice, type TemplateChoice, writeNotice } from '../google/documents';
import { markIn } from '../google/historyMark';
import { type Hold, withRunLock } from '../google/runLock';
import { noticeEvent } from '../workbook/history';
import { refuseBusy } from './busy';
import { no, refuseTooLong, yes } from './guard';
import { checkViews, overruledIn } from './noticeChecks';
import { draftOf, type NoticeDraft } from './noticeDraft';
import { openChecked } from './openChecked';
import { type Opening, refuseToRecord } from './openLedger';
import { printAfter } from './printColumns';
import { historyWriter } from './record';
import { rememberRun } from './runMarks';
import { whyNotAllowed } from './sender';
import { historyPlace } from './views';

type Approved = NoticeQuestion & { readonly hash: string };

export function makeFormalNotice(question: Approved): Answer<NoticeReport> {
  const run = `notice ${question.hash.slice(0, 8)}`;
  // It takes seconds and one execution: nobody needs to be told by a lease who is at it.
  const outcome = withRunLock(run, (hold) => writeUnderLock(question, hold));
  return 'busy' in outcome ? refuseBusy(outcome) : outcome.value;
}

function writeUnderLock(question: Approved, hold: Hold): Answer<NoticeReport> {
  const opening = openChecked(hold.properties);
  const refusal = refuseToRecord(opening) ?? refuseTooLong(question.overruled.map(({ reason }) => reason));
  if (refusal) return refusal;
  const obstacle = whyNotHere(opening);
  if (obstacle !== null) return no('refused', obstacle);
  const draft = draftOf(opening, question);
  if ('refused' in draft) return no('refused', draft.refused);
  const checks = checkViews(opening, draft, question);
  const missing = checks.filter(({ state }) => state === 'missing');
  if (missing.length > 0) return no('refused', missing.map(({ sentence }) => sentence).join(' '));
  // What the person saw is what is written: a payment that came in meanwhile changes the page and asks again.
  if (draft.hash !== question.hash) return no('refused', vanishedSentence());
  const fileKey = noticeFileKey(draft.key, opening.bookId, opening.ledger.settings.mode);
  const started = startNotice(fileKey, templateChoice(draft));
  if ('findings' in started) return no('refused', started.findings.map(templateDocSentence).join(' '));
  const reasons = overruledNote(overruledIn(checks, question));
  const history = historyWriter(opening, markIn(hold.properties));
  const intention = {
    ...noticeEvent({ ...draft, title: draft.document.subject }, circumstances(opening)),
    note: reasons === '' ? null : reasons,
    charges: draft.frozen,
  };
  const event = draft.begun ?? history.append(intention, draft.html);
  history.keep();
  const files = writeNotice(started.start, draft.document);
  const note = reasons === '' ? files.pdfUrl : `${files.pdfUrl}\n${reasons}`;
  const written = { result: 'SENT', messageId: files.documentId, threadId: null, note } as const;
  // The row of a try that was begun may be gone or say something else by now: what was written is recorded all the same.
  const settled = draft.begun
    ? (history.decide(event, written) ?? history.append({ ...intention, ...written }, draft.html))
    : history.settle(event, written);
  // Its number must not be given again when its row, the last one, is deleted.
  rememberRun(opening, hold, history.lastSeq());
  printAfter(opening, history.events());
  history.verify();
  const { documentUrl, pdfUrl, adopted } = files;
  return yes({
    sentence: noticeSentence(draft.client.name, draft.document.deadline),
    documentUrl,
    pdfUrl,
    adopted,
    place: historyPlace(opening, settled.row),
  });
}

/** A copy writes nothing that the other one writes too, a cut history knows no last number, a changed account is confirmed first; a document needs its permissions before its row is recorded. */
function whyNotHere({ ledger }: Opening): string | null {
  if (ledger.settings.mode !== 'test') {
    if (ledger.isCopy) return reasonSentence({ code: 'copied', params: {} });
    const { historyCutAt: seq, bankChangedTo: account } = ledger;
    if (seq !== null) return reasonSentence({ code: 'historyCut', params: { seq } });
    if (account !== null) return reasonSentence({ code: 'bankChanged', params: { account } });
  }
  return whyNotAllowed(['documents', 'drive.file']);
}

function templateChoice({ template, facts }: NoticeDraft): TemplateChoice | null {
  if (template === null) return null;
  return { documentId: template, ...templateUse(neededNames(facts.choices.jurisdiction), noticeView(facts)) };
}

function circumstances({ now, user, ledger }: Opening) {
  return {
    when: now,
    by: user,
    run: null,
    mode: ledger.settings.mode === 'test' ? ('test' as const) : ('live' as const),
  };
}
