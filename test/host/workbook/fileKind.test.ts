import { mkdirSync } from 'node:fs';
import { openBook } from '../../../host/workbook/xlsx';
import { writeZip } from '../../../host/workbook/zip';
import { fileOf, partsFor, pathFor } from './packages';

const archive = (entries: Record<string, string>): Uint8Array =>
  writeZip(new Map(Object.entries(entries).map(([name, text]) => [name, Buffer.from(text)])), true);

async function refusal(path: string): Promise<string> {
  try {
    await openBook(path, { locale: 'en_GB', timeZone: 'UTC' });
    return 'opened';
  } catch (fault) {
    // The name in a test's folder begins with a number.
    return fault instanceof Error ? fault.message.replace(/"\d+-/, '"') : String(fault);
  }
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const book = partsFor({ sheets: { A: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
const withBook = (change: (xml: string) => string): Uint8Array => {
  const parts = new Map(book);
  parts.set('xl/workbook.xml', Buffer.from(change(Buffer.from(book.get('xl/workbook.xml') ?? []).toString())));
  return writeZip(parts, true);
};
const withTypes = (from: string, to: string): Uint8Array => {
  const parts = new Map(book);
  const types = Buffer.from(book.get('[Content_Types].xml') ?? []).toString();
  parts.set('[Content_Types].xml', Buffer.from(types.replace(from, to)));
  return writeZip(parts, true);
};
const OPEN_THAT = 'open that copy.';
const SAVE_AS = `Save it as an Excel workbook (.xlsx) in your spreadsheet program and ${OPEN_THAT}`;
const NAME_IT = 'Name the workbook instead; from Google Sheets, download it as Microsoft Excel (.xlsx).';
const RESAVE = `Open it in your spreadsheet program, save it as an Excel workbook (.xlsx) and ${OPEN_THAT}`;

describe('a file that is no .xlsx workbook gets one sentence: its name, what it is, what to do', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['empty', '', `"book.xlsx" is empty (0 bytes). Save or download the workbook again and ${OPEN_THAT}`],
    ['commas', 'Number,Client\nINV-1,Aurora\n', `"book.xlsx" is a CSV text file, not an .xlsx workbook. ${RESAVE}`],
    ['semicolons', '\ufeffNr;Kunde\r\n1;"A;B"\r\n', `"book.xlsx" is a CSV text file, not an .xlsx workbook. ${RESAVE}`],
    ['text', 'Dear Sir or Madam\nplease pay.\n', `"book.xlsx" is a text file, not an .xlsx workbook. ${NAME_IT}`],
    ['a PDF', '%PDF-1.7\n…', `"book.xlsx" is a PDF, not an .xlsx workbook. ${NAME_IT}`],
    [
      'a picture',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
      `"book.xlsx" is a picture, not an .xlsx workbook. ${NAME_IT}`,
    ],
    [
      'HTML called .xls',
      '<html><table><tr><td>1</td></tr></table></html>',
      `"book.xlsx" is a web page, not an .xlsx workbook. ${RESAVE}`,
    ],
    [
      'XML of Excel 2003',
      '<?xml version="1.0"?><Workbook/>',
      `"book.xlsx" is an XML file, not an .xlsx workbook. ${RESAVE}`,
    ],
    [
      'other bytes',
      Buffer.from([1, 2, 3, 0, 255]),
      `"book.xlsx" is a file of an unknown kind, not an .xlsx workbook. ${NAME_IT}`,
    ],
    [
      'encrypted',
      Buffer.concat([OLE, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]),
      `"book.xlsx" is encrypted with a password. Remove the password in your spreadsheet program, save it and ${OPEN_THAT}`,
    ],
    [
      'old Excel',
      Buffer.concat([OLE, Buffer.alloc(512)]),
      `"book.xlsx" is in the old Excel format (.xls). Save it as an Excel workbook (.xlsx) and ${OPEN_THAT}`,
    ],
    [
      'cut off',
      Buffer.from(writeZip(book, true)).subarray(0, 900),
      '"book.xlsx" is damaged: its end is missing. Download or copy it again, or repair and save it in your spreadsheet program.',
    ],
    [
      'a Word document',
      archive({ 'word/document.xml': '<w/>' }),
      '"book.xlsx" is a Word document, not an .xlsx workbook. Name the workbook instead.',
    ],
    [
      'slides',
      archive({ 'ppt/presentation.xml': '<p/>' }),
      '"book.xlsx" is a PowerPoint presentation, not an .xlsx workbook. Name the workbook instead.',
    ],
    [
      'Numbers',
      archive({ 'Index/Document.iwa': '' }),
      `"book.xlsx" is an Apple Numbers document. Export it to Excel (.xlsx) in Numbers and ${OPEN_THAT}`,
    ],
    [
      'OpenDocument',
      archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      `"book.xlsx" is an OpenDocument file (.ods). ${SAVE_AS}`,
    ],
    ['binary', archive({ 'xl/workbook.bin': '' }), `"book.xlsx" is a binary Excel workbook (.xlsb). ${SAVE_AS}`],
    [
      'any archive',
      archive({ 'readme.txt': 'hello' }),
      '"book.xlsx" is a zip archive without a workbook in it. Unpack it if your .xlsx file is inside, and open that.',
    ],
    [
      'macros',
      withTypes('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main'),
      `"book.xlsx" holds macros (.xlsm), which would be lost. ${SAVE_AS}`,
    ],
    [
      'Strict',
      withBook((xml) =>
        xml.replace(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
      ),
      `"book.xlsx" is saved as Strict Open XML, which is not supported. ${SAVE_AS}`,
    ],
    ['a whole one', writeZip(book, true), 'opened'],
  ])('%s', async (_, content, sentence) => {
    expect(await refusal(fileOf(content))).toBe(sentence);
  });

  test('missing', async () => {
    const path = pathFor('nowhere.xlsx');
    expect(await refusal(path)).toBe(`There is no file ${path}. Check its name and folder.`);
  });

  test('below a file instead of a folder', async () => {
    const path = `${fileOf('x')}/book.xlsx`;
    expect(await refusal(path)).toBe(`There is no file ${path}. Check its name and folder.`);
  });

  test('a folder', async () => {
    const path = pathFor('invoices');
    mkdirSync(path);
    expect(await refusal(path)).toBe('"invoices" is a folder. Name the .xlsx workbook inside it.');
  });

  test('a sheet without cells in it', async () => {
    const parts = new Map(book);
    parts.set('xl/worksheets/sheet1.xml', Buffer.from('<nothing/>'));
    expect(await refusal(fileOf(parts))).toBe(
      '"book.xlsx" is damaged: a sheet in it has no cells part. Download or copy it again, or repair and save it in your spreadsheet program.',
    );
  });
});
