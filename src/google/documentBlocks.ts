/** The built-in layout: blocks written into a Google Doc with real headings, tables, lists and pictures. */
import type { NoticeBlock, NoticeTable, NoticeText } from '../core/notice/blocks';
import { columnWidths, TABLE_POINTS } from './columnWidths';
import { putPicture } from './documentPicture';

/** The space after a paragraph, in points. */
const SPACE = 8;
/** Above the names, for a hand to sign. */
const SIGNATURE = 36;
const SMALL_POINTS = 8;
const HEADING_FILL = '#f1f3f4';

type Body = GoogleAppsScript.Document.Body;
type Paragraph = GoogleAppsScript.Document.Paragraph;

/**
 * Writes them into a document that is open, in the place of all that is in it: one that was half filled when a run died is
 * filled again.
 *
 * @param foot  stands at the foot of each page
 */
export function fillWithBlocks(
  document: GoogleAppsScript.Document.Document,
  blocks: readonly NoticeBlock[],
  foot: string,
): void {
  const body = document.getBody();
  body.clear();
  for (const block of blocks) append(body, block);
  // A document always begins with one empty paragraph (fact 74).
  if (body.getNumChildren() > 1) body.removeChild(body.getChild(0));
  document.getHeader()?.clear();
  const footer = document.getFooter() ?? document.addFooter();
  footer.clear();
  const line = footer.getChild(0).asParagraph();
  line.setText(foot);
  line.setAlignment(DocumentApp.HorizontalAlignment.CENTER).editAsText().setFontSize(SMALL_POINTS);
}

function append(body: Body, block: NoticeBlock): void {
  switch (block.kind) {
    case 'letterhead':
      appendLines(body, block.lines, tight);
      return;
    case 'signature':
      appendLines(body, block.lines, (line, at) => tight(line).setSpacingBefore(at === 0 ? SIGNATURE : 0));
      return;
    case 'address':
      appendLines(body, block.lines, (line) => tight(line).setAlignment(DocumentApp.HorizontalAlignment.RIGHT));
      return;
    case 'list':
      for (const line of block.lines) body.appendListItem(line).setGlyphType(DocumentApp.GlyphType.BULLET);
      return;
    case 'place':
      spaced(body.appendParagraph(block.text)).setAlignment(DocumentApp.HorizontalAlignment.RIGHT);
      return;
    case 'reference':
    case 'ownName':
      spaced(body.appendParagraph(block.text));
      return;
    case 'small':
      spaced(body.appendParagraph(block.text)).editAsText().setFontSize(SMALL_POINTS);
      return;
    case 'delivery':
      spaced(body.appendParagraph(block.text)).editAsText().setBold(true);
      return;
    case 'heading':
      body.appendParagraph(block.text).setHeading(HEADINGS()[block.level]);
      return;
    case 'paragraph':
      appendTexts(body, block.texts);
      return;
    case 'table':
      appendTable(body, block);
      return;
    case 'facts':
      for (const { label, value } of block.facts)
        tight(body.appendParagraph(`${label} ${value}`))
          .editAsText()
          .setBold(0, label.length - 1, true);
      body.appendParagraph('');
      return;
    case 'image':
      putPicture(spaced(body.appendParagraph('')), block);
  }
}

/** In a function: nothing of Google's may be touched while the script loads (platform.md 1.6). */
const HEADINGS = () => ({
  1: DocumentApp.ParagraphHeading.HEADING1,
  2: DocumentApp.ParagraphHeading.HEADING2,
});

function appendLines(body: Body, lines: readonly string[], set: (paragraph: Paragraph, at: number) => unknown): void {
  lines.forEach((line, at) => {
    set(body.appendParagraph(line), at);
  });
  body.appendParagraph('');
}

function appendTexts(body: Body, texts: readonly NoticeText[]): void {
  const paragraph = spaced(body.appendParagraph(texts.map(({ text }) => text).join('')));
  const editable = paragraph.editAsText();
  let at = 0;
  for (const { text, bold } of texts) {
    if (bold && text !== '') editable.setBold(at, at + text.length - 1, true);
    at += text.length;
  }
}

/** The heading row and the totals in bold. */
function appendTable(body: Body, { head, rows, totals, numeric, labelled }: NoticeTable): void {
  const sums = totals.map(({ label, amount }) =>
    head.map((_, column) => (column === head.length - 1 ? amount : column === labelled ? label : '')),
  );
  const cells = [head, ...rows, ...sums];
  // The lines of a cell are lines of one paragraph, as they are everywhere else.
  const table = body.appendTable(cells.map((row) => row.map((text) => text.split('\n')[0] ?? '')));
  columnWidths([head, ...sums], rows, labelled).forEach((width, column) => {
    table.setColumnWidth(column, width);
  });
  const firstTotal = 1 + rows.length;
  cells.forEach((row, r) => {
    row.forEach((text, c) => {
      const cell = table.getRow(r).getCell(c);
      const line = cell.getChild(0).asParagraph();
      if (text.includes('\n')) line.appendText(text.slice(text.indexOf('\n')));
      const isTotal = r >= firstTotal;
      if (text !== '') cell.editAsText().setFontSize(TABLE_POINTS);
      if (r === 0) cell.setBackgroundColor(HEADING_FILL);
      if (text !== '' && (r === 0 || isTotal)) cell.editAsText().setBold(true);
      if (numeric.includes(c) || (isTotal && c === head.length - 1))
        line.setAlignment(DocumentApp.HorizontalAlignment.RIGHT);
    });
  });
}

function tight(paragraph: Paragraph): Paragraph {
  return paragraph.setSpacingAfter(0);
}

function spaced(paragraph: Paragraph): Paragraph {
  return paragraph.setSpacingAfter(SPACE);
}
