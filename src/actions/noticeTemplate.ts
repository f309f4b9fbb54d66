/** The Doc that notices of a language are filled from: made once from the built-in layout, then its user's to edit. */
import type { Answer, NoticeTemplateQuestion, NoticeTemplateReport } from '../api';
import { checkTemplateDoc } from '../core/notice/checkTemplateDoc';
import { noticeFileKey } from '../core/notice/keys';
import { noticeTemplate } from '../core/notice/noticeTemplate';
import { NOTICE_NAMES, neededNames } from '../core/notice/noticeView';
import type { TemplateDoc } from '../core/notice/templateDoc';
import { LANGUAGE_NAMES, templateName, templateSentence, unknownChoiceSentence } from '../core/words/noticeWizard';
import { templateDocSentence } from '../core/words/templateDoc';
import { documentUrl, isOwnFile } from '../google/documentFiles';
import { createNoticeTemplate, templateFindings } from '../google/documents';
import { withRunLock } from '../google/runLock';
import { newId } from '../google/runtime';
import { refuseBusy } from './busy';
import { no, yes } from './guard';
import { templateKey, templateOf } from './noticeDraft';
import { openLedger, refuseToWrite } from './openLedger';
import { whyNotAllowed } from './sender';
import { writeSettings } from './writeInPlace';

/** Under the run lock: two clicks at once make one Doc. */
export function openNoticeTemplate({ language }: NoticeTemplateQuestion): Answer<NoticeTemplateReport> {
  const outcome = withRunLock(`template ${newId()}`, () => templateUnderLock(language));
  return 'busy' in outcome ? refuseBusy(outcome) : outcome.value;
}

function templateUnderLock(language: string): Answer<NoticeTemplateReport> {
  const opening = openLedger();
  const refusal = refuseToWrite(opening);
  if (refusal) return refusal;
  if (!Object.keys(LANGUAGE_NAMES).includes(language)) return no('refused', unknownChoiceSentence(language));
  const obstacle = whyNotAllowed(['documents', 'drive.file']);
  if (obstacle !== null) return no('refused', obstacle);
  const named = templateOf(opening, language);
  if (named !== null && isOwnFile(named))
    return yes({
      sentence: [templateSentence(language, true), ...whatIsWrong(named)].join(' '),
      url: documentUrl(named),
    });
  const key = noticeFileKey(`template ${language}`, opening.bookId, 'ask');
  const made = createNoticeTemplate(key, templateName(language), noticeTemplate(language));
  writeSettings(opening, { [templateKey(language)]: made.documentId });
  return yes({ sentence: templateSentence(language, made.adopted), url: made.documentUrl });
}

/** What every notice needs; what one country's must hold besides is said when it is written. */
function whatIsWrong(documentId: string): readonly string[] {
  const check = (doc: TemplateDoc) => checkTemplateDoc(doc, NOTICE_NAMES, neededNames('EU'));
  return templateFindings({ documentId, check }).map(templateDocSentence);
}
