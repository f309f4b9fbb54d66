/**
 * A formal notice as a Google Doc with its PDF, exactly once: both carry the notice's key, so that a second try finds and
 * refills them instead of making others (platform.md 5.6). Under `drive.file` only files made here can be found.
 */
import type { NoticeBlock } from '../core/notice/blocks';
import { patiently } from './retry';

const DOC = 'application/vnd.google-apps.document';
const PDF = 'application/pdf';

/** `adopted`: it was there already, from a try that did not come to its end. */
export type NoticeFiles = {
  readonly documentId: string;
  readonly documentUrl: string;
  readonly pdfUrl: string;
  readonly adopted: boolean;
};

/** @param key  the steps of the notice; at most 124 bytes of it can be kept by Drive, so a digest of it stands there */
export function writeNotice(key: string, name: string, blocks: readonly NoticeBlock[]): NoticeFiles {
  const known = findByKey(key);
  const found = known.get(DOC) ?? null;
  const documentId = found ?? create(key, name, DOC, null);
  fill(documentId, blocks);
  const bytes = DocumentApp.openById(documentId).getAs(PDF).setName(`${name}.pdf`);
  const before = known.get(PDF) ?? null;
  const pdfId = before === null ? create(key, `${name}.pdf`, PDF, bytes) : replace(before, bytes);
  return {
    documentId,
    documentUrl: `https://docs.google.com/document/d/${documentId}/edit`,
    pdfUrl: `https://drive.google.com/file/d/${pdfId}/view`,
    adopted: found !== null,
  };
}

function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const collection = Drive?.Files;
  if (!collection)
    throw new Error('The Drive service is not switched on for this script (appsscript.json, enabledAdvancedServices).');
  return collection;
}

/** The files that bear the key, id by type: one question for both. */
function findByKey(key: string): ReadonlyMap<string, string> {
  const q = `appProperties has { key='paydueKey' and value='${key}' } and trashed=false`;
  const found = patiently(() => files().list({ q, fields: 'files(id,mimeType)', orderBy: 'createdTime' })).files ?? [];
  const ids = new Map<string, string>();
  for (const { id, mimeType } of found) if (id && mimeType && !ids.has(mimeType)) ids.set(mimeType, id);
  return ids;
}

function create(key: string, name: string, mimeType: string, content: GoogleAppsScript.Base.Blob | null): string {
  const resource = { name, mimeType, appProperties: { paydueKey: key } };
  const file = content === null ? files().create(resource) : files().create(resource, content);
  if (!file.id) throw new Error(`Drive made ${name} but gave no id.`);
  return file.id;
}

function replace(id: string, content: GoogleAppsScript.Base.Blob): string {
  files().update({}, id, content);
  return id;
}

/** Clears first: a document that was half filled when a run died is filled again. */
function fill(id: string, blocks: readonly NoticeBlock[]): void {
  const document = DocumentApp.openById(id);
  const body = document.getBody();
  body.clear();
  for (const block of blocks) append(body, block);
  // A document always begins with one empty paragraph (fact 74).
  const first = body.getChild(0);
  if (
    body.getNumChildren() > 1 &&
    first.getType() === DocumentApp.ElementType.PARAGRAPH &&
    first.asText().getText() === ''
  )
    body.removeChild(first);
  document.saveAndClose();
}

function append(body: GoogleAppsScript.Document.Body, block: NoticeBlock): void {
  switch (block.kind) {
    case 'letterhead':
    case 'signature':
      for (const line of block.lines) tight(body.appendParagraph(line));
      body.appendParagraph('');
      return;
    case 'address':
      for (const line of block.lines)
        tight(body.appendParagraph(line)).setAlignment(DocumentApp.HorizontalAlignment.RIGHT);
      body.appendParagraph('');
      return;
    case 'place':
    case 'reference':
      spaced(body.appendParagraph(block.text));
      return;
    case 'delivery':
      spaced(body.appendParagraph(block.text)).editAsText().setBold(true);
      return;
    case 'heading':
      body.appendParagraph(block.text).setHeading(DocumentApp.ParagraphHeading.HEADING1);
      return;
    case 'paragraph':
      appendTexts(body, block.texts);
      return;
    case 'table':
      appendTable(
        body,
        [
          [...block.head],
          ...block.rows.map((row) => [...row]),
          ...block.totals.map(({ label, amount }) => totalRow(block.head.length, label, amount)),
        ],
        block.totals.length,
      );
      return;
    case 'facts':
      for (const { label, value } of block.facts) tight(body.appendParagraph(`${label}: ${value}`));
      body.appendParagraph('');
  }
}

function appendTexts(
  body: GoogleAppsScript.Document.Body,
  texts: readonly { readonly text: string; readonly bold: boolean }[],
): void {
  const paragraph = spaced(body.appendParagraph(texts.map(({ text }) => text).join('')));
  const editable = paragraph.editAsText();
  let at = 0;
  for (const { text, bold } of texts) {
    if (bold && text !== '') editable.setBold(at, at + text.length - 1, true);
    at += text.length;
  }
}

/** The heading row and the totals in bold; amounts stand in the last column. */
function appendTable(body: GoogleAppsScript.Document.Body, cells: string[][], totals: number): void {
  const table = body.appendTable(cells);
  cells.forEach((row, r) => {
    row.forEach((_, c) => {
      const cell = table.getRow(r).getCell(c);
      if (r === 0 || r >= cells.length - totals) cell.editAsText().setBold(true);
      if (c === row.length - 1) cell.getChild(0).asParagraph().setAlignment(DocumentApp.HorizontalAlignment.RIGHT);
    });
  });
}

const totalRow = (width: number, label: string, amount: string): string[] => [
  label,
  ...Array.from({ length: Math.max(0, width - 2) }, () => ''),
  amount,
];
const tight = (paragraph: GoogleAppsScript.Document.Paragraph): GoogleAppsScript.Document.Paragraph =>
  paragraph.setSpacingAfter(0);
const spaced = (paragraph: GoogleAppsScript.Document.Paragraph): GoogleAppsScript.Document.Paragraph =>
  paragraph.setSpacingAfter(8);
