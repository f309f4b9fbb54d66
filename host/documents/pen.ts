/** The pen that draws lines of text down a page and goes on to the next one; a document's tables are drawn with it too. */
import { type Face, type Line, linesOf, type Measure } from './lines';
import { INDENT, lookOf, type Paragraph, pictureSize } from './model';

/** Where the next line goes, and the box it has to stay in. */
export type Pen = {
  readonly pdf: PDFKit.PDFDocument;
  readonly measure: Measure;
  y: number;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
};

/** A paragraph broken into lines of a width, ready to be drawn. */
export type Block = {
  readonly paragraph: Paragraph;
  readonly lines: readonly Line[];
  readonly before: number;
  readonly after: number;
  /** From one line to the next; a line with a picture is as high as that. */
  readonly step: number;
  /** From the left edge of what it stands in to its text. */
  readonly indent: number;
};

const LINE_HEIGHT = 1.35;
const BULLET = '•';

/** Draws a paragraph at the pen, over as many pages as it needs; no line of it stands alone on one of them. */
export function drawParagraph(pen: Pen, block: Block): void {
  // Space before the first line of a page would push it down for nothing.
  if (pen.y > pen.top) pen.y += block.before;
  block.lines.forEach((line, i) => {
    if (endsPage(pen, block, i) && pen.y > pen.top) nextPage(pen);
    if (block.indent > 0 && i === 0) drawText(pen, BULLET, 'regular', block, pen.left + block.indent / 2, pen.y);
    drawLine(pen, line, block, pen.left, pen.y, pen.width);
    pen.y += stepOf(block, line);
  });
  pen.y += block.after;
}

/** Whether a page ends above a line: it has no room, or it or the paragraph's last one would stand alone. */
function endsPage(pen: Pen, block: Block, at: number): boolean {
  const steps = block.lines.slice(at).map((line) => stepOf(block, line));
  const fits = (lines: number) => pen.y + steps.slice(0, lines).reduce((sum, step) => sum + step, 0) <= pen.bottom;
  const { length } = steps;
  if (!fits(1)) return true;
  if (at === 0) return length > 1 && !fits(length === 3 ? 3 : 2);
  return length === 2 && !fits(2);
}

/** Draws one line with its top left corner at `left`, `y`, aligned within `width`. */
export function drawLine(pen: Pen, line: Line, block: Block, left: number, y: number, width: number): void {
  const { paragraph, indent } = block;
  const free = width - indent - line.width;
  const gaps = line.pieces.filter((piece) => piece.isSpace).length;
  const stretch = paragraph.align === 'justify' && !line.isLast && gaps > 0 ? free / gaps : 0;
  let x = left + indent + (paragraph.align === 'right' ? free : paragraph.align === 'center' ? free / 2 : 0);
  if (line.picture !== null) pen.pdf.image(Buffer.from(line.picture.bytes), x, y, pictureSize(line.picture));
  for (const { text, face, width: set, isSpace } of line.pieces) {
    if (!isSpace) drawText(pen, text, face, block, x, y);
    x += set + (isSpace ? stretch : 0);
  }
}

function drawText({ pdf }: Pen, text: string, face: Face, { paragraph, step }: Block, x: number, y: number): void {
  const { size } = lookOf(paragraph);
  pdf
    .font(face)
    .fontSize(size)
    .fillColor('black')
    .text(text, x, y + (step - size * LINE_HEIGHT) / 2, { lineBreak: false });
}

/** @param isBody false in a cell: cells are set tighter than the text around them */
export function blockOf({ measure }: Pen, paragraph: Paragraph, width: number, isBody: boolean): Block {
  const { size, before, after } = lookOf(paragraph);
  const indent = paragraph.isListItem ? INDENT : 0;
  return {
    paragraph,
    indent,
    lines: linesOf(paragraph, Math.max(width - indent, size), measure),
    before: isBody ? before : (paragraph.spacingBefore ?? 0),
    after: isBody ? after : (paragraph.spacingAfter ?? 0),
    step: size * LINE_HEIGHT,
  };
}

/** How far down the next line begins. */
export function stepOf({ step }: Block, { picture }: Line): number {
  return picture === null ? step : pictureSize(picture).height + step / 4;
}

/** Height of paragraphs below each other, with the space around them. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    const lines = block.lines.reduce((height, line) => height + stepOf(block, line), 0);
    return sum + block.before + lines + block.after;
  }, 0);
}

/** Goes to the top of a new page. */
export function nextPage(pen: Pen): void {
  pen.pdf.addPage();
  pen.y = pen.top;
}
