/**
 * One worksheet part taken apart and put together again.
 *
 * The library reads and writes the grid (columns, rows, cells and their styles); every other element of the sheet
 * (validation, conditional formatting, links, protection, drawings, extensions …) is kept as text and put back in its
 * place, because the library would lose or change some of it.
 */

import { addressOf, areaOf } from './address';
import type { Merge } from './book';
import { attributesOf, type Element, elementsOf, findAll, innerXml, openTag } from './xml';

/** A sheet's elements in file order: before the cells, the cells, after the cells. */
export type SheetXml = {
  readonly open: string;
  readonly before: readonly Element[];
  readonly data: string;
  readonly after: readonly Element[];
};

/** CT_Worksheet's order; Excel refuses a sheet that does not keep to it. */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const END = '</worksheet>';

/** @throws Error with a few words when there is no worksheet in the text */
export function splitSheet(xml: string): SheetXml {
  const open = openTag(xml.slice(0, 20_000));
  const start = xml.search(/<sheetData[\s/>]/);
  const end = xml.lastIndexOf(END);
  if (!open.startsWith('<worksheet') || start < 0 || end < start) throw new Error('a sheet in it has no cells part');
  const dataTag = openTag(xml.slice(start, start + 1000));
  const close = xml.indexOf('</sheetData>', start);
  const dataEnd = dataTag.endsWith('/>') || close < 0 ? start + dataTag.length : close + '</sheetData>'.length;
  return {
    open,
    before: elementsOf(xml.slice(xml.indexOf(open) + open.length, start)),
    data: xml.slice(start, dataEnd),
    after: elementsOf(xml.slice(dataEnd, end)),
  };
}

/** What the library is given: the columns, no cells. */
export function headOf(sheet: SheetXml): string {
  const kept = sheet.before.filter((each) => each.name === 'sheetFormatPr' || each.name === 'cols');
  return `${DECLARATION}${sheet.open}${kept.map((each) => each.raw).join('')}<sheetData/>${END}`;
}

/** The sheet with the library's grid in place of its own. */
export function withGrid(sheet: SheetXml, rendered: string): string {
  const grid = splitSheet(rendered);
  const fromGrid = (name: string): Element[] => grid.before.filter((each) => each.name === name);
  const own = sheet.before.filter((each) => each.name !== 'dimension' && each.name !== 'cols');
  const before = inOrder([...own, ...fromGrid('dimension'), ...fromGrid('cols')]);
  const text = (elements: readonly Element[]): string => elements.map((each) => each.raw).join('');
  return `${DECLARATION}${joinedOpen(sheet.open, grid.open)}${text(before)}${grid.data}${text(sheet.after)}${END}`;
}

/** The sheet with this element added or taking the place of the one of its name; `raw` null takes it out. */
export function withElement(sheet: SheetXml, name: string, raw: string | null): SheetXml {
  const isBefore = ORDER.indexOf(name) < ORDER.indexOf('sheetData');
  const side = isBefore ? sheet.before : sheet.after;
  const others = side.filter((each) => each.name !== name);
  const changed = raw === null ? others : inOrder([...others, { name, raw }]);
  return isBefore ? { ...sheet, before: changed } : { ...sheet, after: changed };
}

/** The element of that name, null when the sheet has none. */
export function elementOf(sheet: SheetXml, name: string): string | null {
  return [...sheet.before, ...sheet.after].find((each) => each.name === name)?.raw ?? null;
}

export function mergesOf(sheet: SheetXml): Merge[] {
  const cells = elementOf(sheet, 'mergeCells');
  if (cells === null) return [];
  return findAll(innerXml(cells), 'mergeCell').flatMap((raw) => {
    const area = areaOf(attributesOf(raw)['ref'] ?? '');
    if (area === null) return [];
    const { top, left, bottom, right } = area;
    return [{ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }];
  });
}

/** Rows above the frozen line, 0 for none. */
export function frozenRowsOf(sheet: SheetXml): number {
  const pane = findAll(elementOf(sheet, 'sheetViews') ?? '', 'pane')[0];
  const { ySplit = '0', state = '' } = attributesOf(pane ?? '');
  return state.startsWith('frozen') ? Number(ySplit) : 0;
}

/** Frozen columns stay; whatever was selected in the panes is forgotten. */
export function withFrozenRows(sheet: SheetXml, rows: number): SheetXml {
  const views = elementOf(sheet, 'sheetViews') ?? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const view = findAll(views, 'sheetView')[0] ?? '';
  const pane = attributesOf(findAll(view, 'pane')[0] ?? '');
  const columns = pane['state']?.startsWith('frozen') ? Number(pane['xSplit'] ?? 0) : 0;
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const active = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const frozen = `<pane${split} topLeftCell="${addressOf(rows + 1, columns + 1)}" activePane="${active}" state="frozen"/>`;
  const rest = elementsOf(innerXml(view)).filter((each) => each.name !== 'pane' && each.name !== 'selection');
  const open = openTag(view).replace(/\s*\/?>$/, '>');
  const inner = `${split === '' ? '' : frozen}${rest.map((each) => each.raw).join('')}`;
  return withElement(sheet, 'sheetViews', views.replace(view, `${open}${inner}</sheetView>`));
}

/** The XML of a sheet with no cell yet, columns of Google's 100 pixels. */
export function emptySheetXml(): string {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `<worksheet xmlns="${main}" xmlns:r="${links}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultColWidth="14.285714" defaultRowHeight="15"/><sheetData/></worksheet>`;
}

function inOrder(elements: readonly Element[]): Element[] {
  return [...elements].sort((a, b) => place(a.name) - place(b.name));
}

function place(name: string): number {
  const at = ORDER.indexOf(name);
  // Anything unknown (mc:AlternateContent around controls) stays near the end, before the extensions.
  return at < 0 ? ORDER.indexOf('tableParts') - 0.5 : at;
}

/** The sheet's own root tag, with the namespaces that the library's rows may use. */
function joinedOpen(own: string, grid: string): string {
  const ours = attributesOf(own);
  const missing = Object.entries(attributesOf(grid)).filter(
    ([name]) => name.startsWith('xmlns') && ours[name] === undefined,
  );
  const added = missing.map(([name, value]) => ` ${name}="${value}"`).join('');
  const ignorable = ours['mc:Ignorable'];
  const open = own.replace(/\s*\/?>$/, '');
  if (ignorable === undefined) return `${open}${added} mc:Ignorable="x14ac">`;
  if (ignorable.split(/\s+/).includes('x14ac')) return `${open}${added}>`;
  return `${open.replace(/mc:Ignorable="[^"]*"/, `mc:Ignorable="${ignorable} x14ac"`)}${added}>`;
}
