/** A text that is being written: what is wrong with it, the mail it would make, and one test of that to the user. */
import type { Answer, DoneReport, LintView, TemplateCheck, TemplateQuestion } from '../api';
import { messageToken } from '../core/digest';
import { identity } from '../core/identity';
import { composeLetter, type Letter } from '../core/messages/letter';
import { limitReason } from '../core/messages/limits';
import { type LintFinding, lintTemplate } from '../core/messages/lint';
import { DIGEST_TEMPLATE, messageNames } from '../core/messages/names';
import { type SampleSetting, sampleMessagePlan } from '../core/messages/sampleClients';
import { sampleDigest } from '../core/messages/sampleDigest';
import type { Template } from '../core/model';
import { withEmbeddedImages } from '../core/payment/embeddedImages';
import { testSubject } from '../core/words/digest';
import { lintSentence } from '../core/words/lint';
import { reasonSentence } from '../core/words/reasons';
import { emptyTagSentence, notTestedSentence } from '../core/words/templates';
import { paidWords } from '../defaults/paidWords';
import { threatWords } from '../defaults/threatWords';
import { no, yes } from './guard';
import { type Opening, openLedger, refuseUnlessSetUp } from './openLedger';
import { prepare } from './prepare';
import { whyNoMail } from './sender';
import { sendToUser } from './sendTestMessage';

/** The findings, and the mail as the sample would get it; no mail while an error stands. */
export function checkTemplate({ draft, sample }: TemplateQuestion): Answer<TemplateCheck> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const findings = lintDraft(draft, opening);
  if (findings.some(isError)) return yes({ findings: findings.map(lintView), mail: null });
  const { subject, text, html, images, wouldWait } = mailFrom(draft, sample, opening, SAMPLE_TOKEN);
  return yes({
    findings: [...findings.map(lintView), ...wouldWait],
    mail: { subject, text, html: withEmbeddedImages(html, images) },
  });
}

/** One mail to the user alone; nothing is recorded. */
export function testTemplate({ draft, sample }: TemplateQuestion): Answer<DoneReport> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const forbidden = whyNoMail(opening);
  if (forbidden !== null) return no('refused', forbidden);
  const errors = lintDraft(draft, opening).filter(isError);
  if (errors.length > 0) return no('refused', notTestedSentence(errors.map(lintSentence)));
  const mail = mailFrom(draft, sample, opening, messageToken(opening.now, new Set()));
  return sendToUser(opening, { ...mail, subject: testSubject(mail.subject) });
}

/** All that is to be said about a text, with the words of the delivered lists. */
export function lintDraft(draft: Template, { ledger, today }: Opening): readonly LintFinding[] {
  const { name, language, subject, text } = draft;
  const words = { threats: threatWords, paid: paidWords };
  return lintTemplate({ name, language, subject, text }, { ledger, words, today });
}

export const isError = ({ severity }: LintFinding): boolean => severity === 'error';

/** Printed in what is looked at and in no mail. */
const SAMPLE_TOKEN = 'PD-222222';

/** What samples are made from. */
export const samplesFrom = (opening: Opening): SampleSetting => ({
  decisions: prepare(opening).run.decisions,
  settings: opening.ledger.settings,
  today: opening.today,
});

const lintView = (finding: LintFinding): LintView => ({
  severity: finding.severity,
  part: finding.part,
  line: finding.line,
  sentence: lintSentence(finding),
});

type SampleMail = Omit<Letter, 'empty'> & { readonly wouldWait: readonly LintView[] };

/** Of a draft without errors. `wouldWait` says why this very mail would not leave. */
function mailFrom(draft: Template, sample: string, opening: Opening, token: string): SampleMail {
  const { ledger, today } = opening;
  if (identity(draft.name) === DIGEST_TEMPLATE) return { ...sampleDigest(draft, ledger), images: [], wouldWait: [] };
  const planned = sampleMessagePlan(draft, sample, samplesFrom(opening), token);
  const letter = composeLetter(draft, planned, ledger.settings, today);
  const tooMuch = limitReason(planned, letter, ledger.settings);
  return {
    ...letter,
    wouldWait: [
      ...letter.empty.map((tag) => emptyTagView(tag, draft)),
      ...(tooMuch === null ? [] : [wouldWait('text', 1, reasonSentence(tooMuch))]),
    ],
  };
}

function emptyTagView(tag: string, { subject, text }: Template): LintView {
  const part = text.includes(`{{${tag}}}`) || !subject.includes(`{{${tag}}}`) ? 'text' : 'subject';
  const source = part === 'text' ? text : subject;
  const line = source.slice(0, Math.max(0, source.indexOf(`{{${tag}}}`))).split('\n').length;
  const isOptional = messageNames.some(({ name, kind }) => name === tag && (kind === 'maybe' || kind === 'maybeBlock'));
  return wouldWait(part, line, emptyTagSentence(tag, isOptional));
}

const wouldWait = (part: LintView['part'], line: number, sentence: string): LintView => ({
  severity: 'warning',
  part,
  line,
  sentence,
});
