/** How a template Doc is checked and filled for one notice: what `src/google` is given, which reads and writes the Doc. */
import type { NoticeView } from './blocks';
import { checkTemplateDoc } from './checkTemplateDoc';
import { fillTemplateDoc, showsSection } from './fillTemplateDoc';
import { NOTICE_NAMES } from './noticeView';
import type { FilledDoc, TemplateDoc, TemplateFinding } from './templateDoc';

export type TemplateUse = {
  readonly check: (doc: TemplateDoc) => readonly TemplateFinding[];
  readonly fill: (doc: TemplateDoc) => FilledDoc;
};

/** @param needed  names without which the notice would lack what it must say: `neededNames` of its jurisdiction */
export function templateUse(needed: readonly string[], view: NoticeView): TemplateUse {
  return {
    check: (doc) => checkTemplateDoc(doc, NOTICE_NAMES, needed, (section) => showsSection(section, view)),
    fill: (doc) => fillTemplateDoc(doc, NOTICE_NAMES, view),
  };
}
