/** Workbook files for tests, written by hand part by part; and what a saved file holds. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Parts, readZip, writeZip } from '../../../host/workbook/zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${RELS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"`;

export type PackageSpec = {
  /** Name → everything between the worksheet's tags, or only rows when it begins with `<row` or is empty. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Everything between the workbook's tags but the sheets: what stands before and behind them. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** `<si>` elements. */
  readonly texts?: string;
  /** Between the stylesheet's tags. */
  readonly styles?: string;
  /** Further parts by name. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Relationship elements of the n-th sheet (from 1), of the workbook, of the package. */
  readonly sheetLinks?: Readonly<Record<number, string>>;
  readonly bookLinks?: string;
  readonly packageLinks?: string;
  readonly contentTypes?: string;
};

export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${target}"/>`;
}

/** The parts of a small but whole .xlsx file. */
export function partsFor(spec: PackageSpec): Parts {
  const names = Object.keys(spec.sheets);
  const links = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const list = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('');
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${TYPES}${type}+xml"/>`;
  const texts: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/styles.xml', 'styles')}${override('xl/sharedStrings.xml', 'sharedStrings')}${names.map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, 'worksheet')).join('')}${spec.contentTypes ?? ''}</Types>`,
    ],
    ['_rels/.rels', links(relationship('rId1', 'officeDocument', 'xl/workbook.xml') + (spec.packageLinks ?? ''))],
    [
      'xl/workbook.xml',
      `<workbook ${NAMESPACES}>${spec.beforeSheets ?? ''}<sheets>${list}</sheets>${spec.afterSheets ?? ''}</workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      links(
        names.map((_, i) => relationship(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
          relationship('rId101', 'styles', 'styles.xml') +
          relationship('rId102', 'sharedStrings', 'sharedStrings.xml') +
          (spec.bookLinks ?? ''),
      ),
    ],
    ['xl/styles.xml', `<styleSheet ${NAMESPACES}>${spec.styles ?? PLAIN_STYLES}</styleSheet>`],
    ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${spec.texts ?? ''}</sst>`],
    ...names.map((name, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(spec.sheets[name] ?? '')]),
    ...Object.entries(spec.sheetLinks ?? {}).map(([n, inner]): [string, string] => [
      `xl/worksheets/_rels/sheet${n}.xml.rels`,
      links(inner),
    ]),
    ...Object.entries(spec.parts ?? {}),
  ];
  return new Map(texts.map(([name, text]) => [name, Buffer.from(text)]));
}

function sheetXml(inner: string): string {
  const isRows = inner === '' || inner.startsWith('<row');
  return `<worksheet ${NAMESPACES}>${isRows ? `<sheetData>${inner}</sheetData>` : inner}</worksheet>`;
}

/** General, a day, money, and bold on yellow. */
const PLAIN_STYLES = `<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00\\ [$€-407]"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color theme="4"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`;

const folder = mkdtempSync(join(tmpdir(), 'books-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** A path in a folder that is removed after the tests. */
export function pathFor(name = 'book.xlsx'): string {
  files++;
  return join(folder, `${files}-${name}`);
}

export function fileOf(content: Parts | Uint8Array | string, name?: string): string {
  const path = pathFor(name);
  writeFileSync(path, content instanceof Map ? writeZip(content, true) : content);
  return path;
}

/** A part of a file as text; empty when it has none of that name. */
export function partText(path: string, part: string): string {
  return Buffer.from(readZip(readFileSync(path)).get(part) ?? []).toString('utf8');
}

export function partNames(path: string): string[] {
  return [...readZip(readFileSync(path)).keys()];
}
