/**
 * What a file is when it is not a workbook we can open, and the sentence that tells its owner what to do.
 *
 * Judged by the bytes, never by the name's ending. Sentences of the host's own; nothing is opened here.
 */
import type { Parts } from './zip';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/** Why these bytes are no zip archive at all, as a whole sentence; null when they begin like one. */
export function notAnArchive(bytes: Buffer, name: string): string | null {
  if (bytes.length === 0) {
    return `"${name}" is empty (0 bytes). Save or download the workbook again and open that copy.`;
  }
  if (OLE.every((byte, i) => bytes[i] === byte)) return oldContainer(bytes, name);
  if (bytes.toString('latin1', 0, 2) === 'PK') return null;
  return `"${name}" is ${plainKind(bytes)}, not an .xlsx workbook. ${plainRemedy(bytes)}`;
}

/** Why an archive is no workbook we can open, as a whole sentence; null when it is one. */
export function notAWorkbook(
  parts: Parts,
  workbookPart: string | null,
  contentType: string,
  name: string,
): string | null {
  const saveAs = 'Save it as an Excel workbook (.xlsx) in your spreadsheet program and open that copy.';
  if (parts.has('word/document.xml'))
    return `"${name}" is a Word document, not an .xlsx workbook. Name the workbook instead.`;
  if (parts.has('ppt/presentation.xml')) {
    return `"${name}" is a PowerPoint presentation, not an .xlsx workbook. Name the workbook instead.`;
  }
  if (parts.has('Index/Document.iwa') || parts.has('Index.zip')) {
    return `"${name}" is an Apple Numbers document. Export it to Excel (.xlsx) in Numbers and open that copy.`;
  }
  const mime = Buffer.from(parts.get('mimetype') ?? []).toString('latin1');
  if (mime.startsWith('application/vnd.oasis.opendocument'))
    return `"${name}" is an OpenDocument file (.ods). ${saveAs}`;
  if (parts.has('xl/workbook.bin')) return `"${name}" is a binary Excel workbook (.xlsb). ${saveAs}`;
  if (workbookPart === null || !parts.has(workbookPart)) {
    return `"${name}" is a zip archive without a workbook in it. Unpack it if your .xlsx file is inside, and open that.`;
  }
  if (contentType.includes('macroEnabled')) {
    return `"${name}" holds macros (.xlsm), which would be lost. ${saveAs}`;
  }
  const xml = Buffer.from(parts.get(workbookPart) ?? []).toString('utf8', 0);
  if (xml.includes('http://purl.oclc.org/ooxml/')) {
    return `"${name}" is saved as Strict Open XML, which is not supported. ${saveAs}`;
  }
  return null;
}

/** The sentence for an archive that cannot be read to its end. */
export function damaged(name: string, what: string): string {
  return `"${name}" is damaged: ${what}. Download or copy it again, or repair and save it in your spreadsheet program.`;
}

function oldContainer(bytes: Buffer, name: string): string {
  if (bytes.includes(ENCRYPTED_STREAM)) {
    return `"${name}" is encrypted with a password. Remove the password in your spreadsheet program, save it and open that copy.`;
  }
  return `"${name}" is in the old Excel format (.xls). Save it as an Excel workbook (.xlsx) and open that copy.`;
}

function plainKind(bytes: Buffer): string {
  const head = bytes.toString('latin1', 0, 4096);
  if (head.startsWith('%PDF')) return 'a PDF';
  if (head.startsWith('\x89PNG') || head.startsWith('\xff\xd8\xff') || head.startsWith('GIF8')) return 'a picture';
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table)/i.test(head)) return 'a web page';
  if (/^(?:\xef\xbb\xbf)?\s*<\?xml/i.test(head)) return 'an XML file';
  if (!isText(bytes)) return 'a file of an unknown kind';
  const lines = head.split(/\r?\n/).filter((line) => line !== '');
  const separated = lines.slice(0, 5).every((line) => /[,;\t]/.test(line));
  return separated && lines.length > 0 ? 'a CSV text file' : 'a text file';
}

function plainRemedy(bytes: Buffer): string {
  const kind = plainKind(bytes);
  return kind === 'a CSV text file' || kind === 'a web page' || kind === 'an XML file'
    ? 'Open it in your spreadsheet program, save it as an Excel workbook (.xlsx) and open that copy.'
    : 'Name the workbook instead; from Google Sheets, download it as Microsoft Excel (.xlsx).';
}

function isText(bytes: Buffer): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return true;
  return !bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 27));
}
