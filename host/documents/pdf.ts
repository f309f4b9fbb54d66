/**
 * A document as a PDF: A4, pages broken between lines and rows, headings kept with what follows, heading rows repeated,
 * header and footer on each page, page numbers from two pages on.
 *
 * DejaVu letters (Latin, Greek, Cyrillic; Arabic and Hebrew words) are put into the file.
 */
import { createRequire } from 'node:module';
import type { Face } from './lines';
import { type Doc, EDGE, type Section } from './model';
import { drawTable, tableHeight } from './pdfTable';
import { blockOf, drawParagraph, heightOf, nextPage, type Pen } from './pen';

const FACES: Readonly<Record<Face, string>> = {
  regular: 'DejaVuSerifCondensed',
  bold: 'DejaVuSerifCondensed-Bold',
  italic: 'DejaVuSerifCondensed-Italic',
  boldItalic: 'DejaVuSerifCondensed-BoldItalic',
  sans: 'DejaVuSansCondensed',
  sansBold: 'DejaVuSansCondensed-Bold',
};
const PAGE_NUMBER_SIZE = 9;
const load = createRequire(import.meta.url);

/** The bytes of the file. */
export function docToPdf(doc: Doc): Uint8Array {
  // Loaded when a PDF is wanted: the fonts' library takes longer to load than the rest of the host.
  const PDFDocument = load('pdfkit') as typeof import('pdfkit');
  const pdf = new PDFDocument({ size: 'A4', margin: 0, bufferPages: true, info: { Title: doc.name } });
  for (const [face, file] of Object.entries(FACES))
    pdf.registerFont(face, load.resolve(`dejavu-fonts-ttf/ttf/${file}.ttf`));
  const pen = penFor(pdf, doc);
  drawElements(pen, doc.elements);
  drawEdges(pen, doc);
  numberPages(pen, doc);
  pdf.end();
  return pdf.read() as Buffer;
}

/** A header or footer that is higher than its margin takes room from the text, as in Google Docs. */
function penFor(pdf: PDFKit.PDFDocument, { margins, header, footer }: Doc): Pen {
  const measure: Pen['measure'] = (text, face, size) => pdf.font(face).fontSize(size).widthOfString(text);
  const { width, height } = pdf.page;
  const pen = {
    pdf,
    measure,
    y: 0,
    left: margins.left,
    width: width - margins.left - margins.right,
    top: 0,
    bottom: height,
  };
  const top = Math.max(margins.top, EDGE + sectionHeight(pen, header));
  const bottom = height - Math.max(margins.bottom, EDGE + sectionHeight(pen, footer));
  return { ...pen, y: top, top, bottom };
}

function drawElements(pen: Pen, elements: Section['elements']): void {
  elements.forEach((element, at) => {
    if (element.kind === 'table') {
      drawTable(pen, element);
      return;
    }
    const block = blockOf(pen, element, pen.width, true);
    // A heading stands on the page of what follows it.
    const needed = heightOf([block]) + leastHeight(pen, elements[at + 1]);
    if (element.heading !== 'normal' && pen.y + needed > pen.bottom && pen.y > pen.top) nextPage(pen);
    drawParagraph(pen, block);
  });
}

/** What of an element has to stand on the page where it begins: a line, or a heading row with the row below it. */
function leastHeight(pen: Pen, element: Section['elements'][number] | undefined): number {
  if (element === undefined) return 0;
  if (element.kind === 'table') return tableHeight(pen, { ...element, rows: element.rows.slice(0, 2) });
  return blockOf(pen, element, pen.width, true).step;
}

function sectionHeight(pen: Pen, section: Section | null): number {
  const heights = (section?.elements ?? []).map((element) =>
    element.kind === 'table' ? tableHeight(pen, element) : heightOf([blockOf(pen, element, pen.width, true)]),
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

/** The header and the footer of each page. */
function drawEdges(pen: Pen, { header, footer }: Doc): void {
  const { pdf } = pen;
  const { height } = pdf.page;
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    drawElements({ ...pen, y: EDGE, top: 0, bottom: height }, header?.elements ?? []);
    const y = height - EDGE - sectionHeight(pen, footer);
    drawElements({ ...pen, y, top: 0, bottom: height }, footer?.elements ?? []);
  }
}

/** Below the footer. Google prints numbers only where a person put them into the footer, which scripts cannot do. */
function numberPages({ pdf, measure, bottom }: Pen, { footer }: Doc): void {
  const { count } = pdf.bufferedPageRange();
  const { width, height } = pdf.page;
  if (count < 2) return;
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    const text = `${page + 1} / ${count}`;
    const x = (width - measure(text, 'regular', PAGE_NUMBER_SIZE)) / 2;
    const y = footer === null ? Math.min(bottom + 18, height - 20) : height - EDGE + 4;
    pdf.fillColor('#555555').text(text, x, y, { lineBreak: false });
  }
}
