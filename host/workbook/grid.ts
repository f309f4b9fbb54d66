/** The library's workbook: fed with the grids of a package, and rendered back into sheets, styles and texts. */
import { Readable } from 'node:stream';
import { Workbook } from '@cj-tech-master/excelts';
import { readText, relationshipsOf, writeText } from './pack';
import { gridOf, type SheetXml } from './sheetXml';
import { encodeXml } from './xml';
import { type Parts, readZip, writeZip } from './zip';

/** What the library makes of its workbook for a file. */
export type Rendered = {
  /** Whole worksheet parts, in the order of the library's worksheets. */
  readonly sheets: readonly string[];
  readonly styles: string;
  /** Empty when no cell holds text. */
  readonly sharedStrings: string;
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** The library keeps all its events of one piece in memory at once: small pieces read twice as fast. */
const PIECE = 1 << 16;

/** A library workbook with one worksheet for each of these, in this order. */
export async function readGrids(parts: Parts, book: string, sheets: readonly SheetXml[]): Promise<Workbook> {
  const given: Parts = new Map();
  const names = sheets.map((_, i) => `sheet${i + 1}`);
  const list = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('');
  const links = names.map(
    (name, i) => `<Relationship Id="rId${i + 1}" Type="${RELS}/worksheet" Target="worksheets/${name}.xml"/>`,
  );
  writeText(
    given,
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets>${list}</sheets></workbook>`,
  );
  writeText(
    given,
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE_RELS}">${links.join('')}</Relationships>`,
  );
  for (const type of ['styles', 'sharedStrings']) {
    const part = linkedPart(parts, book, type);
    if (part !== null) given.set(`xl/${type}.xml`, parts.get(part) ?? new Uint8Array());
  }
  sheets.forEach((sheet, i) => {
    writeText(given, `xl/worksheets/${names[i]}.xml`, gridOf(sheet));
  });
  const workbook = new Workbook();
  await workbook.xlsx.read(Readable.from(pieces(writeZip(given, false))) as Parameters<typeof workbook.xlsx.read>[0]);
  return workbook;
}

export async function renderGrids(workbook: Workbook): Promise<Rendered> {
  const parts = readZip(await workbook.xlsx.writeBuffer({ zip: { level: 1 } }));
  return {
    sheets: workbook.worksheets.map((_, i) => readText(parts, `xl/worksheets/sheet${i + 1}.xml`)),
    styles: readText(parts, 'xl/styles.xml'),
    sharedStrings: readText(parts, 'xl/sharedStrings.xml'),
  };
}

/** The part that `from` links to by that type; null for none. */
export function linkedPart(parts: Parts, from: string, type: string): string | null {
  return relationshipsOf(parts, from).find((each) => each.type === type)?.part ?? null;
}

/** The XML of a package with no sheet yet. */
export function emptyPackage(): Parts {
  const parts: Parts = new Map();
  const types = 'application/vnd.openxmlformats-';
  writeText(
    parts,
    '[Content_Types].xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${types}package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${types}officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${types}officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  );
  writeText(
    parts,
    '_rels/.rels',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELS}"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  writeText(
    parts,
    'xl/workbook.xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  );
  return parts;
}

/** The XML of a sheet with no cell yet, columns of Google's 100 pixels. */
export function emptySheetXml(): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${encodeXml(RELS)}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultColWidth="14.285714" defaultRowHeight="15"/><sheetData/></worksheet>`;
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
