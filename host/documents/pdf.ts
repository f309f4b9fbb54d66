/**
 * A document as a PDF: A4, pages broken between lines and rows, heading rows repeated, page numbers from two pages on.
 *
 * DejaVu letters (Latin, Greek, Cyrillic; Arabic and Hebrew words) are put into the file.
 */
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Face } from './lines';
import type { Doc } from './model';
import { drawTable } from './pdfTable';
import { blockOf, drawParagraph, type Pen } from './pen';

const FACES: Readonly<Record<Face, string>> = {
  regular: 'DejaVuSerifCondensed',
  bold: 'DejaVuSerifCondensed-Bold',
  italic: 'DejaVuSerifCondensed-Italic',
  boldItalic: 'DejaVuSerifCondensed-BoldItalic',
  sans: 'DejaVuSansCondensed',
  sansBold: 'DejaVuSansCondensed-Bold',
};
const PAGE_NUMBER_SIZE = 9;

/** The bytes of the file. */
export async function docToPdf(doc: Doc): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, bufferPages: true, info: { Title: doc.name } });
  const bytes = collected(pdf);
  for (const [face, file] of Object.entries(FACES)) pdf.registerFont(face, fontPath(file));
  const { top, bottom, left, right } = doc.margins;
  const pen: Pen = {
    pdf,
    measure: (text, face, size) => pdf.font(face).fontSize(size).widthOfString(text),
    y: top,
    left,
    width: pdf.page.width - left - right,
    top,
    bottom: pdf.page.height - bottom,
  };
  for (const element of doc.elements) {
    if (element.kind === 'table') drawTable(pen, element);
    else drawParagraph(pen, blockOf(pen, element, pen.width, true));
  }
  numberPages(pdf, pen);
  pdf.end();
  return bytes;
}

function numberPages(pdf: PDFKit.PDFDocument, pen: Pen): void {
  const { count } = pdf.bufferedPageRange();
  if (count < 2) return;
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    const text = `${page + 1} / ${count}`;
    const x = (pdf.page.width - pen.measure(text, 'regular', PAGE_NUMBER_SIZE)) / 2;
    pdf.fillColor('#555555').text(text, x, Math.min(pen.bottom + 18, pdf.page.height - 20), { lineBreak: false });
  }
}

function collected(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => done(Buffer.concat(chunks)));
    pdf.on('error', fail);
  });
}

function fontPath(name: string): string {
  return createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
}
