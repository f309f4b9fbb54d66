/** The library's workbook: filled with the grids of a package, and rendered back into sheets, styles and texts. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { type BuiltIns, formatsForLibrary, withBuiltInNumbers } from './formatCodes';
import { readText, relationshipsOf, writeText } from './pack';
import { readCells, readSharedStrings, type Shared, withExtras } from './readCells';
import { emptySheetXml, headOf, type SheetXml } from './sheetXml';
import { elementsOf, findAll, innerXml } from './xml';
import { type Parts, readZip, writeZip } from './zip';

/** The library's workbook with what it does not carry itself. */
export type Grids = {
  readonly workbook: Workbook;
  /** Attributes of cells to be put back when they are written, by worksheet and address. */
  readonly extras: Map<Worksheet, ReadonlyMap<string, string>>;
  readonly builtIns: BuiltIns;
};

/** What the library makes of its workbook for a file. */
export type Rendered = {
  /** Whole worksheet parts. */
  readonly sheets: ReadonlyMap<Worksheet, string>;
  readonly styles: string;
  /** Empty when no cell holds text. */
  readonly sharedStrings: string;
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Name of the worksheet that is only there to learn the library's styles and rich texts from. */
const PROBE = 'probe';

/**
 * A library workbook with one worksheet for each of these, in this order.
 *
 * @param locale for built-in number formats that mean "as the reader writes it"
 */
export async function readGrids(
  parts: Parts,
  book: string,
  sheets: readonly SheetXml[],
  locale: string,
): Promise<Grids> {
  const rich: string[] = [];
  const texts = readSharedStrings(linkedText(parts, book, 'sharedStrings'), rich);
  const { styles, builtIns } = formatsForLibrary(linkedText(parts, book, 'styles'), locale);
  const count = elementsOf(innerXml(findAll(styles, 'cellXfs')[0] ?? '<none/>')).length;
  const workbook = await readHeads([...sheets.map(headOf), probeXml(count, rich.length)], styles, rich);
  const probe = workbook.getWorksheet(PROBE);
  if (probe === undefined) throw new Error('its styles cannot be read');
  const shared: Shared = {
    styles: Array.from({ length: count }, (_, i) => probe.getRow(i + 1).getCell(1).style),
    texts: texts.map((text) => (typeof text === 'string' ? text : probe.getRow(text.rich + 1).getCell(2).value)),
  };
  workbook.removeWorksheet(probe.id);
  const extras = new Map(workbook.worksheets.map((grid, i) => [grid, readCells(sheets[i]?.data ?? '', grid, shared)]));
  return { workbook, extras, builtIns };
}

/** For a book that begins with no sheet: Google's own font. */
export function newGrids(): Grids {
  const workbook = new Workbook();
  workbook['_defaultFont'] = { name: 'Arial', size: 10 };
  return { workbook, extras: new Map(), builtIns: new Map() };
}

export async function renderGrids({ workbook, extras, builtIns }: Grids): Promise<Rendered> {
  // Level 0 would be quicker, but the library then breaks archives of some megabytes.
  const parts = readZip(await workbook.xlsx.writeBuffer({ zip: { level: 1 } }));
  return {
    sheets: new Map(
      workbook.worksheets.map((grid, i) => [
        grid,
        withExtras(readText(parts, `xl/worksheets/sheet${i + 1}.xml`), extras.get(grid) ?? new Map()),
      ]),
    ),
    styles: withBuiltInNumbers(readText(parts, 'xl/styles.xml'), builtIns),
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

/** The library with these sheets, their columns, the styles and the rich texts; no cell but the probe's. */
async function readHeads(sheets: readonly string[], styles: string, rich: readonly string[]): Promise<Workbook> {
  const given: Parts = new Map();
  const names = sheets.map((_, i) => (i === sheets.length - 1 ? PROBE : `sheet${i + 1}`));
  const list = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('');
  const links = names.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${RELS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
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
  if (styles !== '') writeText(given, 'xl/styles.xml', styles);
  writeText(given, 'xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${rich.join('')}</sst>`);
  sheets.forEach((xml, i) => {
    writeText(given, `xl/worksheets/sheet${i + 1}.xml`, xml);
  });
  const workbook = new Workbook();
  await workbook.xlsx.load(writeZip(given, false));
  return workbook;
}

/** A sheet with every style in column A and every rich text in column B. */
function probeXml(styles: number, texts: number): string {
  const rows = Array.from({ length: Math.max(styles, texts) }, (_, i) => {
    const style = i < styles ? `<c r="A${i + 1}" s="${i}"><v>0</v></c>` : '';
    const text = i < texts ? `<c r="B${i + 1}" t="s"><v>${i}</v></c>` : '';
    return `<row r="${i + 1}">${style}${text}</row>`;
  });
  return emptySheetXml().replace('<sheetData/>', `<sheetData>${rows.join('')}</sheetData>`);
}

function linkedText(parts: Parts, from: string, type: string): string {
  const part = linkedPart(parts, from, type);
  return part === null ? '' : readText(parts, part);
}
