/**
 * The notes of one sheet: Excel's comments part and the drawing that gives each its box.
 *
 * Notes nobody touches keep their author, their bold first line and their box as written; changed ones are plain text.
 * Threaded comments (people talking) are left alone: their old-style shadow is what is read here.
 */
import { addressOf, areaOf } from './address';
import { addRelationship, freePart, insertLast, readText, relationshipsOf, setContentType, writeText } from './pack';
import { elementOf, type SheetXml, withElement } from './sheetXml';
import { attributesOf, encodeXml, findAll, innerXml, textOf } from './xml';
import type { Parts } from './zip';

export type Notes = {
  readonly get: (row: number, column: number) => string | null;
  readonly set: (row: number, column: number, text: string | null) => void;
  /** They go with their rows; one whose row is deleted goes with it. */
  readonly move: (rowOf: (row: number) => number | null) => void;
  /** Writes the parts when something was changed, and returns the sheet with its link to them. */
  readonly save: (parts: Parts, part: string, sheet: SheetXml) => SheetXml;
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const EMPTY_COMMENTS = `<comments xmlns="${MAIN}"><authors><author></author></authors><commentList></commentList></comments>`;
const EMPTY_VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** @param part the sheet's part name, null for a sheet that is not in the file yet */
export function readNotes(parts: Parts, part: string | null): Notes {
  const from = part === null ? null : linked(parts, part, 'comments');
  const xml = from === null ? EMPTY_COMMENTS : readText(parts, from);
  const known = new Map(findAll(xml, 'comment').map((raw) => [attributesOf(raw)['ref'] ?? '', raw]));
  const changed = new Map<string, string | null>();
  const noteAt = (ref: string): string | null => {
    const text = changed.get(ref);
    if (text !== undefined) return text;
    const raw = known.get(ref);
    return raw === undefined ? null : noteText(raw);
  };
  return {
    get: (row, column) => noteAt(addressOf(row, column)),
    set: (row, column, text) => {
      changed.set(addressOf(row, column), text === '' ? null : text);
    },
    move: (rowOf) => {
      const before = [...new Set([...known.keys(), ...changed.keys()])].flatMap((ref) => {
        const place = areaOf(ref);
        const text = place === null ? null : noteAt(ref);
        return place === null || text === null || rowOf(place.top) === place.top ? [] : [{ ref, place, text }];
      });
      for (const { ref } of before) changed.set(ref, null);
      for (const { place, text } of before) {
        const row = rowOf(place.top);
        if (row !== null) changed.set(addressOf(row, place.left), text);
      }
    },
    save: (into, sheetPart, sheet) => {
      if (changed.size === 0) return sheet;
      const comments = from ?? freePart(into, 'xl/comments', '.xml');
      if (from === null) addRelationship(into, sheetPart, 'comments', comments);
      setContentType(into, comments, COMMENTS_TYPE);
      writeText(into, comments, commentsXml(xml, known, changed));
      return saveBoxes(into, sheetPart, sheet, known, changed);
    },
  };
}

function commentsXml(
  xml: string,
  known: ReadonlyMap<string, string>,
  changed: ReadonlyMap<string, string | null>,
): string {
  const kept = [...known].filter(([ref]) => !changed.has(ref)).map(([, raw]) => raw);
  const added = [...changed].flatMap(([ref, text]) =>
    text === null
      ? []
      : [
          `<comment ref="${ref}" authorId="0" shapeId="0"><text><t xml:space="preserve">${encodeXml(text)}</t></text></comment>`,
        ],
  );
  const list = `<commentList>${[...kept, ...added].join('')}</commentList>`;
  const old = findAll(xml, 'commentList')[0];
  return old === undefined ? insertLast(xml, list) : xml.replace(old, () => list);
}

function saveBoxes(
  parts: Parts,
  sheetPart: string,
  sheet: SheetXml,
  known: ReadonlyMap<string, string>,
  changed: ReadonlyMap<string, string | null>,
): SheetXml {
  const link = attributesOf(elementOf(sheet, 'legacyDrawing') ?? '')['r:id'];
  const existing = relationshipsOf(parts, sheetPart).find((each) => each.id === link)?.part ?? null;
  const part = existing ?? freePart(parts, 'xl/drawings/vmlDrawing', '.vml');
  let vml = existing === null ? EMPTY_VML : readText(parts, existing);
  for (const [ref, text] of changed) {
    const cell = areaOf(ref);
    if (cell === null) continue;
    const box = findAll(vml, 'shape').find((raw) => isBoxOf(raw, cell.top, cell.left));
    if (text === null && box !== undefined) vml = vml.replace(box, '');
    if (text !== null && (box === undefined || !known.has(ref)))
      vml = insertLast(vml, newBox(vml, cell.top, cell.left));
  }
  writeText(parts, part, vml);
  if (existing !== null) return sheet;
  setContentType(parts, part, VML_TYPE);
  return withElement(
    sheet,
    'legacyDrawing',
    `<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${addRelationship(parts, sheetPart, 'vmlDrawing', part)}"/>`,
  );
}

function isBoxOf(shape: string, row: number, column: number): boolean {
  const at = (name: string): number => Number(textOf(findAll(shape, name)[0] ?? '-1'));
  return /ObjectType="Note"/.test(shape) && at('Row') === row - 1 && at('Column') === column - 1;
}

function newBox(vml: string, row: number, column: number): string {
  const ids = [...vml.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const id = Math.max(1024, ...ids) + 1;
  const anchor = `${column}, 15, ${Math.max(0, row - 2)}, 10, ${column + 2}, 15, ${row + 3}, 4`;
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}

function noteText(comment: string): string {
  const text = findAll(comment, 'text')[0] ?? '';
  const withoutReadings = findAll(text, 'rPh').reduce((left, raw) => left.replace(raw, ''), text);
  return findAll(innerXml(withoutReadings), 't').map(textOf).join('');
}

function linked(parts: Parts, from: string, type: string): string | null {
  return relationshipsOf(parts, from).find((each) => each.type === type)?.part ?? null;
}
