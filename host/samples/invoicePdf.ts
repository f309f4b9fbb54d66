/** Invoices of the sample as PDFs in its Drive, so that something can go along with a reminder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { addDays } from '../days';
import { SAMPLE_INVOICES } from './invoices';
import { invoiceNumber } from './workbook';

/** The folder of the sample's Drive in which they are. */
export const INVOICE_FOLDER = 'Invoices';
/** Both stand in one reminder. */
const CLIENT = 'Aurora Bakery Ltd';
const PROJECTS: readonly string[] = ['Packaging, winter range', 'Menu boards'];

/** @param drive the directory that is My Drive; made if it is not there */
export function writeInvoicePdfs(drive: string, start: string): void {
  const folder = join(drive, INVOICE_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const { client, project, due, amount, terms } of SAMPLE_INVOICES) {
    if (client !== CLIENT || !PROJECTS.includes(project)) continue;
    const number = invoiceNumber(client, project);
    const lines = [
      `Invoice ${number}`,
      `Date: ${addDays(start, due - terms)}`,
      `To: ${client}`,
      `${project}: GBP ${amount.toFixed(2)}`,
      `Please pay by ${addDays(start, due)} to GB33 BUKB 2020 1555 5555 55, Example Bank.`,
    ];
    writeFileSync(join(folder, `${number}.pdf`), pdfOf(lines));
  }
}

/** A page with a heading and some lines, in a font that every reader has. */
function pdfOf([heading = '', ...lines]: readonly string[]): Uint8Array {
  // Loaded when it is wanted: the library takes longer to load than the rest of the host.
  const PDFDocument = createRequire(import.meta.url)('pdfkit') as typeof import('pdfkit');
  const pdf = new PDFDocument({ size: 'A4', margin: 72, info: { Title: heading } });
  pdf.fontSize(10).text('Ada Studio Ltd, 14 Lantern Court, London SE1 0XX').moveDown(3);
  pdf.fontSize(20).text(heading).moveDown();
  pdf.fontSize(11);
  for (const line of lines) pdf.text(line).moveDown(0.5);
  pdf.end();
  return pdf.read() as Buffer;
}
