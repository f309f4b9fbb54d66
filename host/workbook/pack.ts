/**
 * The package around the sheets: parts, relationships between them, content types.
 *
 * Everything not written by us stays as it was read. Knows names and ids of parts, never a cell.
 */
import { attributesOf, encodeXml, findAll, openTag } from './xml';
import type { Parts } from './zip';

/** A link from one part to another; `part` is null for one that leads outside the file. */
export type Relationship = { readonly id: string; readonly type: string; readonly part: string | null };

const REL_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function readText(parts: Parts, part: string): string {
  const bytes = parts.get(part);
  if (bytes === undefined) return '';
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text[0] === 0xff && text[1] === 0xfe) return text.toString('utf16le', 2);
  return text.toString('utf8', text[0] === 0xef && text[1] === 0xbb ? 3 : 0);
}

export function writeText(parts: Parts, part: string, text: string): void {
  parts.set(part, Buffer.from(text, 'utf8'));
}

/** The links of a part; of the package itself when `part` is empty. */
export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  return findAll(readText(parts, relsPart(part)), 'Relationship').map((raw) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributesOf(raw);
    const outside = TargetMode === 'External' || Target.startsWith('#');
    return { id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part: outside ? null : resolve(part, Target) };
  });
}

/** Adds a link and returns its id. @param type the last word of the relationship's type, such as `worksheet` */
export function addRelationship(parts: Parts, from: string, type: string, to: string): string {
  const taken = new Set(relationshipsOf(parts, from).map((each) => each.id));
  let n = taken.size + 1;
  while (taken.has(`rId${n}`)) n++;
  const raw = `<Relationship Id="rId${n}" Type="${REL_TYPES}${type}" Target="/${encodeXml(to)}"/>`;
  const xml = readText(parts, relsPart(from)) || `<Relationships xmlns="${PACKAGE_RELS}"></Relationships>`;
  writeText(parts, relsPart(from), insertLast(xml, raw));
  return `rId${n}`;
}

/** The content type of a part by its own entry or by its ending; empty when none is given. */
export function contentTypeOf(parts: Parts, part: string): string {
  const xml = readText(parts, CONTENT_TYPES);
  for (const raw of findAll(xml, 'Override')) {
    const { PartName, ContentType = '' } = attributesOf(raw);
    if (PartName?.toLowerCase() === `/${part}`.toLowerCase()) return ContentType;
  }
  const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byEnding = findAll(xml, 'Default').map(attributesOf);
  return byEnding.find((each) => each['Extension']?.toLowerCase() === ending)?.['ContentType'] ?? '';
}

/** Names the content type of a part unless it has that one already. */
export function setContentType(parts: Parts, part: string, contentType: string): void {
  if (contentTypeOf(parts, part) === contentType) return;
  const old = findAll(readText(parts, CONTENT_TYPES), 'Override').find(
    (raw) => attributesOf(raw)['PartName'] === `/${part}`,
  );
  const xml = readText(parts, CONTENT_TYPES).replace(old ?? '', '');
  writeText(
    parts,
    CONTENT_TYPES,
    insertLast(xml, `<Override PartName="/${encodeXml(part)}" ContentType="${contentType}"/>`),
  );
}

/** Takes a part out of the package with the links from `from` to it. */
export function removePart(parts: Parts, from: string, part: string): void {
  parts.delete(part);
  const links = new Set(
    relationshipsOf(parts, from)
      .filter((each) => each.part === part)
      .map((each) => each.id),
  );
  dropElements(parts, relsPart(from), 'Relationship', (raw) => links.has(attributesOf(raw)['Id'] ?? ''));
  dropElements(parts, CONTENT_TYPES, 'Override', (raw) => attributesOf(raw)['PartName'] === `/${part}`);
}

/** A part name that is free: `xl/worksheets/sheet` + the next number + `.xml`. */
export function freePart(parts: Parts, stem: string, ending: string): string {
  const taken = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  let n = 1;
  while (taken.has(`${stem}${n}${ending}`.toLowerCase())) n++;
  return `${stem}${n}${ending}`;
}

/** Writers that put every element under a prefix (`<x:row>`) are brought to the usual form; other XML is returned as is. */
export function withoutPrefix(xml: string): string {
  const prefix = /^<(\w+):/.exec(openTag(xml))?.[1];
  if (prefix === undefined || !openTag(xml).includes(`xmlns:${prefix}="${MAIN}"`)) return xml;
  const tags = new RegExp(`(</?)${prefix}:`, 'g');
  return xml.replace(`xmlns:${prefix}="`, 'xmlns="').replace(tags, '$1');
}

/** Puts an element before the end tag of the root. */
export function insertLast(xml: string, raw: string): string {
  const end = xml.lastIndexOf('</');
  if (end >= 0) return xml.slice(0, end) + raw + xml.slice(end);
  const open = openTag(xml);
  const name = /^<([\w:]+)/.exec(open)?.[1] ?? '';
  return xml.replace(open, `${open.replace(/\s*\/>$/, '>')}${raw}</${name}>`);
}

function dropElements(parts: Parts, part: string, name: string, isDropped: (raw: string) => boolean): void {
  const xml = readText(parts, part);
  const dropped = findAll(xml, name).filter(isDropped);
  if (dropped.length === 0) return;
  writeText(
    parts,
    part,
    dropped.reduce((left, raw) => left.replace(raw, ''), xml),
  );
}

function relsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(from: string, target: string): string {
  const path = target.replace(/%20/g, ' ');
  if (path.startsWith('/')) return path.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
