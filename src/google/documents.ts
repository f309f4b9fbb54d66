/**
 * A formal notice as a Google Doc with its PDF, exactly once: both carry the notice's key, so that a second try finds and
 * fills them again instead of making others (platform.md 5.6). Eight round trips at most.
 */
import type { NoticeBlock, NoticeDocument } from '../core/notice/blocks';
import type { FilledDoc, TemplateDoc, TemplateFinding } from '../core/notice/templateDoc';
import type { TemplateUse } from '../core/notice/templateUse';
import { fillWithBlocks } from './documentBlocks';
import {
  copyFile,
  createFile,
  DOC,
  documentUrl,
  findFiles,
  isOwnFile,
  type KnownFiles,
  PDF,
  putInBin,
  replaceContent,
} from './documentFiles';
import { fillDocument, readDocument } from './documentTemplate';
import { patiently } from './retry';

/** At the foot of each page of what is made from a template; its user may change it. */
const TEMPLATE_FOOT = '{{number}} · {{clientName}}';

/** `adopted`: it was there already, from a try that did not come to its end. */
export type NoticeFiles = {
  readonly documentId: string;
  readonly documentUrl: string;
  readonly pdfUrl: string;
  readonly adopted: boolean;
};

/** A template Doc to use: where it is, and how it is checked and filled. */
export type TemplateChoice = TemplateUse & { readonly documentId: string };

/** What was found before anything is written: a try's files, and a template in order. Of one execution alone. */
export type NoticeStart = {
  readonly key: string;
  readonly known: KnownFiles;
  readonly template: FilledTemplate | null;
};
type FilledTemplate = { readonly documentId: string; readonly doc: TemplateDoc; readonly filled: FilledDoc };

/**
 * Looks, and writes nothing: what is wrong with the template is known before the notice's row is recorded.
 *
 * @param key  of `noticeFileKey`
 * @param choice  null for the built-in layout
 */
export function startNotice(
  key: string,
  choice: TemplateChoice | null,
): { readonly start: NoticeStart } | { readonly findings: readonly TemplateFinding[] } {
  const known = findFiles(key, choice !== null);
  if (choice === null) return { start: { key, known, template: null } };
  const read = readTemplate(choice, known);
  if ('findings' in read) return read;
  const { documentId, fill } = choice;
  return { start: { key, known, template: { documentId, doc: read.doc, filled: fill(read.doc) } } };
}

/** What is wrong with a template Doc; empty when notices may be made from it. */
export function templateFindings(choice: Omit<TemplateChoice, 'fill'>): readonly TemplateFinding[] {
  const read = readTemplate(choice, { byType: new Map(), templates: new Set() });
  return 'findings' in read ? read.findings : [];
}

/** @param notice  its title is the document's name and its PDF's; a start with a template has no need of its blocks and foot */
export function writeNotice(
  { key, known, template }: NoticeStart,
  { title: name, foot, blocks }: Pick<NoticeDocument, 'title' | 'foot' | 'blocks'>,
): NoticeFiles {
  const found = known.byType.get(DOC) ?? null;
  const { documentId, document } =
    template === null
      ? writeBlocks(found ?? createFile(key, name, DOC, null, 'document'), foot, blocks)
      : writeTemplate(found, key, name, template);
  // It was saved and closed: a document prints what is stored (fact 74).
  const bytes = document.getAs(PDF).setName(`${name}.pdf`);
  const before = known.byType.get(PDF) ?? null;
  if (before !== null) replaceContent(before, bytes);
  const pdfId = before ?? createFile(key, `${name}.pdf`, PDF, bytes, 'document');
  return {
    documentId,
    documentUrl: documentUrl(documentId),
    pdfUrl: `https://drive.google.com/file/d/${pdfId}/view`,
    adopted: found !== null,
  };
}

/** A template Doc, made from blocks that hold tags; one that is there already is left as its user edited it. */
export function createNoticeTemplate(
  key: string,
  name: string,
  blocks: readonly NoticeBlock[],
): { readonly documentId: string; readonly documentUrl: string; readonly adopted: boolean } {
  const found = findFiles(key, false).byType.get(DOC) ?? null;
  const documentId = found ?? createFile(key, name, DOC, null, 'template');
  // A try that died before it was filled left an empty one.
  if (found === null || DocumentApp.openById(found).getBody().getText().trim() === '')
    writeBlocks(documentId, TEMPLATE_FOOT, blocks);
  return { documentId, documentUrl: documentUrl(documentId), adopted: found !== null };
}

function readTemplate(
  { documentId, check }: Omit<TemplateChoice, 'fill'>,
  { templates }: KnownFiles,
): { readonly doc: TemplateDoc } | { readonly findings: readonly TemplateFinding[] } {
  if (!templates.has(documentId) && !isOwnFile(documentId)) return { findings: [{ code: 'templateGone' }] };
  const doc = readDocument(patiently(() => DocumentApp.openById(documentId)));
  const findings = check(doc);
  return findings.length > 0 ? { findings } : { doc };
}

/** A document that was saved and closed. */
type Written = { readonly documentId: string; readonly document: GoogleAppsScript.Document.Document };

function writeBlocks(documentId: string, foot: string, blocks: readonly NoticeBlock[]): Written {
  const document = DocumentApp.openById(documentId);
  fillWithBlocks(document, blocks, foot);
  document.saveAndClose();
  return { documentId, document };
}

/** A copy of an earlier try is filled if it is still the template's equal; one that was filled is made anew. */
function writeTemplate(
  found: string | null,
  key: string,
  name: string,
  { documentId, doc, filled }: FilledTemplate,
): Written {
  const copied = (): string => copyFile(documentId, key, name);
  let id = found ?? copied();
  let document = DocumentApp.openById(id);
  if (found !== null && JSON.stringify(readDocument(document)) !== JSON.stringify(doc)) {
    putInBin(found);
    id = copied();
    document = DocumentApp.openById(id);
  }
  fillDocument(document, filled);
  document.saveAndClose();
  return { documentId: id, document };
}
