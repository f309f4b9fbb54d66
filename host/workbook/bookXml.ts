/**
 * The workbook part: which sheets there are, names, the epoch; and the same part with our sheets added.
 *
 * Also what names and tables stand for, which the staleness of formulas depends on.
 */
import { areaOf } from './address';
import { addRelationship, freePart, readText, relationshipsOf, setContentType, writeText } from './pack';
import type { Lookup } from './staleness';
import { attributesOf, decodeXml, elementsOf, encodeXml, findAll, innerXml, openTag } from './xml';
import type { Parts } from './zip';

/** A worksheet named in the workbook part. */
export type NamedSheet = {
  readonly name: string;
  readonly id: number;
  readonly hidden: boolean;
  readonly part: string;
};

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Worksheets in tab order; chart sheets and dialogs are left out. */
export function sheetsOf(parts: Parts, book: string): NamedSheet[] {
  const links = new Map(relationshipsOf(parts, book).map((each) => [each.id, each]));
  return sheetElements(readText(parts, book)).flatMap((raw) => {
    const { name = '', sheetId = '0', state = 'visible', ...others } = attributesOf(raw);
    const link = links.get(relationId(others));
    if (link?.type !== 'worksheet' || link.part === null) return [];
    return [{ name, id: Number(sheetId), hidden: state !== 'visible', part: link.part }];
  });
}

/** True when days are counted from 1904, as old Macs did. */
export function isEpoch1904(bookXml: string): boolean {
  const value = attributesOf(findAll(bookXml, 'workbookPr')[0] ?? '')['date1904'];
  return value === '1' || value === 'true';
}

/** True when the program that wrote the file left the calculating to whoever opens it. */
export function isUncalculated(bookXml: string): boolean {
  const value = attributesOf(findAll(bookXml, 'calcPr')[0] ?? '')['fullCalcOnLoad'];
  return value === '1' || value === 'true';
}

/** Names and tables of the book; a sheet's own name goes before the book's. */
export function lookupOf(parts: Parts, book: string): Lookup {
  const xml = readText(parts, book);
  const allSheets = sheetElements(xml).map((raw) => attributesOf(raw)['name'] ?? '');
  const names = new Map<string, string>();
  for (const raw of findAll(xml, 'definedName')) {
    const { name = '', localSheetId } = attributesOf(raw);
    const scope = localSheetId === undefined ? '' : (allSheets[Number(localSheetId)] ?? '');
    names.set(`${scope}\n${name.toLowerCase()}`, decodeXml(innerXml(raw)));
  }
  const tables = new Map(sheetsOf(parts, book).flatMap((sheet) => tablesOn(parts, sheet)));
  return {
    nameFormula: (name, sheet) => names.get(`${sheet}\n${name}`) ?? names.get(`\n${name}`) ?? null,
    tableArea: (table, column) => {
      const known = tables.get(table);
      if (known === undefined || column === null) return known ?? null;
      const at = known.columns.indexOf(column.toLowerCase());
      if (at < 0) return known;
      const edge = known.area.left + at;
      return { sheet: known.sheet, area: { ...known.area, left: edge, right: edge } };
    },
  };
}

/**
 * Enters a new worksheet, still empty, and returns its part.
 *
 * @param before the sheet that it stands in front of, null at the end
 */
export function addSheet(
  parts: Parts,
  book: string,
  sheet: { readonly name: string; readonly id: number },
  before: string | null,
): string {
  const part = freePart(parts, 'xl/worksheets/sheet', '.xml');
  parts.set(part, Buffer.alloc(0));
  setContentType(parts, part, SHEET_TYPE);
  const link = addRelationship(parts, book, 'worksheet', part);
  const xml = readText(parts, book);
  const elements = sheetElements(xml);
  const found = elements.findIndex((raw) => before !== null && attributesOf(raw)['name'] === before);
  const at = found < 0 ? elements.length : found;
  const raw = `<sheet xmlns:r="${RELS}" name="${encodeXml(sheet.name)}" sheetId="${sheet.id}" r:id="${link}"/>`;
  const list = `<sheets>${[...elements.slice(0, at), raw, ...elements.slice(at)].join('')}</sheets>`;
  const old = /<sheets\s*\/>|<sheets[^>]*>[\s\S]*?<\/sheets>/;
  writeText(
    parts,
    book,
    movedTabs(xml, at).replace(old, () => list),
  );
  return part;
}

/** Names of the book and what they stand for; those of one sheet alone too. */
export function namesOf(bookXml: string): ReadonlyMap<string, string> {
  return new Map(
    findAll(bookXml, 'definedName').map((raw) => [attributesOf(raw)['name'] ?? '', decodeXml(innerXml(raw))]),
  );
}

/** Gives a worksheet of the file another name. */
export function renameSheetIn(parts: Parts, book: string, from: string, to: string): void {
  const xml = readText(parts, book);
  const old = sheetElements(xml).find((raw) => attributesOf(raw)['name'] === from);
  if (old === undefined) return;
  const renamed = old.replace(/\bname\s*=\s*(?:"[^"]*"|'[^']*')/, () => `name="${encodeXml(to)}"`);
  writeText(
    parts,
    book,
    xml.replace(old, () => renamed),
  );
}

/** Asks whoever opens the file next to calculate every formula. */
export function askForCalculation(parts: Parts, book: string): void {
  const xml = readText(parts, book);
  const old = findAll(xml, 'calcPr')[0];
  if (old !== undefined) {
    const attributes = { ...attributesOf(old), fullCalcOnLoad: '1' };
    const text = Object.entries(attributes).map(([name, value]) => ` ${name}="${encodeXml(value)}"`);
    writeText(
      parts,
      book,
      xml.replace(old, () => `<calcPr${text.join('')}/>`),
    );
    return;
  }
  const after = ['definedNames', 'externalReferences', 'functionGroups', 'sheets']
    .map((name) => findAll(xml, name)[0])
    .find((raw) => raw !== undefined);
  if (after !== undefined)
    writeText(
      parts,
      book,
      xml.replace(after, () => `${after}<calcPr fullCalcOnLoad="1"/>`),
    );
}

function sheetElements(xml: string): string[] {
  const list = findAll(xml, 'sheets')[0];
  return list === undefined ? [] : elementsOf(innerXml(list)).map((each) => each.raw);
}

/** The relationship's id, whatever its prefix is called. */
function relationId(attributes: Record<string, string>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

/** Names that belong to one sheet, and the open tab, count tabs: those behind the new one move on. */
function movedTabs(xml: string, at: number): string {
  const moved = (whole: string, lead: string, tab: string): string =>
    Number(tab) >= at ? `${lead}"${Number(tab) + 1}"` : whole;
  return xml.replace(/(\blocalSheetId=)"(\d+)"/g, moved).replace(/(\b(?:activeTab|firstSheet)=)"(\d+)"/g, moved);
}

function tablesOn(parts: Parts, sheet: NamedSheet) {
  return relationshipsOf(parts, sheet.part).flatMap((link) => {
    if (link.type !== 'table' || link.part === null) return [];
    const xml = readText(parts, link.part);
    const { ref = '', displayName, name = '' } = attributesOf(openTag(xml));
    const area = areaOf(ref);
    if (area === null) return [];
    const columns = findAll(xml, 'tableColumn').map((raw) => (attributesOf(raw)['name'] ?? '').toLowerCase());
    return [[(displayName ?? name).toLowerCase(), { sheet: sheet.name, area, columns }] as const];
  });
}
