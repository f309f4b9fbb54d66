/**
 * What is to be said of a mail's template before the mail leaves. A text may be typed into the sheet Templates, where no
 * dialog looks at it; so its advice stands beside each mail made from it. Advice holds nothing back (`core/messages/lint.ts`).
 */
import type { MailView } from '../api';
import type { ReadyMessage } from '../core/message';
import { templateFor } from '../core/messages/chooseTemplate';
import { type LintFinding, LONG_SUBJECT } from '../core/messages/lint';
import type { Template } from '../core/model';
import { lintSentence } from '../core/words/lint';
import { adviceSentence, missingLanguageSentence, templateLabel } from '../core/words/templates';
import type { Opening } from './openLedger';
import { lintDraft } from './tryTemplate';

/** The mails as they are shown before the click, each with what is to be said of its text. */
export function withAdvice(
  mails: readonly MailView[],
  messages: readonly ReadyMessage[],
  opening: Opening,
): readonly MailView[] {
  const looked = new Map<Template, readonly LintFinding[]>();
  const findingsOf = (template: Template): readonly LintFinding[] => {
    const findings = looked.get(template) ?? lintDraft(template, opening);
    looked.set(template, findings);
    return findings;
  };
  const messageOf = new Map(messages.map((message) => [message.hash, message]));
  return mails.map((mail) => {
    const message = messageOf.get(mail.hash);
    const template = message ? templateFor(opening.ledger, message.planned) : null;
    if (!message || template === null) return mail;
    const said = findingsOf(template).flatMap((finding) => sentenceOf(finding, template, message));
    return { ...mail, warnings: [...mail.warnings, ...said, ...ofLength(message)] };
  });
}

/** Its subject is measured as it will leave, not as the samples make it. */
function sentenceOf(finding: LintFinding, template: Template, { planned }: ReadyMessage): readonly string[] {
  if (finding.code === 'subjectLong') return [];
  if (finding.code !== 'languageMissing') return [adviceSentence(template.name, lintSentence(finding))];
  if (finding.language !== planned.language) return [];
  const label = templateLabel(template.name);
  return [missingLanguageSentence(finding.language, [label], finding.clients, template.language)];
}

/** A reply keeps the subject of its thread, which nobody can shorten any more. */
function ofLength({ planned, subject }: ReadyMessage): readonly string[] {
  const characters = [...subject].length;
  if (planned.inReplyTo !== null || characters <= LONG_SUBJECT) return [];
  return [lintSentence({ severity: 'warning', part: 'subject', line: 1, code: 'subjectLong', characters })];
}
