/** The pen that draws lines of text down a page and goes on to the next one; a document's tables are drawn with it too. */
import { type Line, linesOf, type Measure } from './lines';
import { lookOf, type Paragraph } from './model';

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
  /** From one line to the next. */
  readonly step: number;
};

const LINE_HEIGHT = 1.35;

/** Draws a paragraph at the pen, over as many pages as it needs. */
export function drawParagraph(pen: Pen, block: Block): void {
  // Space before the first line of a page would push it down for nothing.
  if (pen.y > pen.top) pen.y += block.before;
  for (const line of block.lines) {
    if (pen.y + block.step > pen.bottom) nextPage(pen);
    drawLine(pen, line, block, pen.left, pen.y, pen.width);
    pen.y += block.step;
  }
  pen.y += block.after;
}

/** Draws one line with its top left corner at `left`, `y`, aligned within `width`. */
export function drawLine(
  { pdf }: Pen,
  line: Line,
  { paragraph, step }: Block,
  left: number,
  y: number,
  width: number,
): void {
  const { size } = lookOf(paragraph);
  const free = width - line.width;
  const gaps = line.pieces.filter((piece) => piece.isSpace).length;
  const stretch = paragraph.align === 'justify' && !line.isLast && gaps > 0 ? free / gaps : 0;
  let x = left + (paragraph.align === 'right' ? free : paragraph.align === 'center' ? free / 2 : 0);
  for (const { text, face, width: set, isSpace } of line.pieces) {
    if (!isSpace)
      pdf
        .font(face)
        .fontSize(size)
        .fillColor('black')
        .text(text, x, y + (step - size * LINE_HEIGHT) / 2, { lineBreak: false });
    x += set + (isSpace ? stretch : 0);
  }
}

/** @param isBody false in a cell: cells are set tighter than the text around them */
export function blockOf({ measure }: Pen, paragraph: Paragraph, width: number, isBody: boolean): Block {
  const { size, before, after } = lookOf(paragraph);
  return {
    paragraph,
    lines: linesOf(paragraph, Math.max(width, size), measure),
    before: isBody ? before : (paragraph.spacingBefore ?? 0),
    after: isBody ? after : (paragraph.spacingAfter ?? 0),
    step: size * LINE_HEIGHT,
  };
}

/** Height of paragraphs below each other, with the space around them. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.before + block.lines.length * block.step + block.after, 0);
}

/** Goes to the top of a new page. */
export function nextPage(pen: Pen): void {
  pen.pdf.addPage();
  pen.y = pen.top;
}
