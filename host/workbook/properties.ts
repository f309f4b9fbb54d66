/** What a working copy remembers of itself in the file's custom properties: its id, locale and time zone. */
import { addRelationship, insertLast, readText, relationshipsOf, setContentType, writeText } from './pack';
import { attributesOf, encodeXml, findAll, textOf } from './xml';
import type { Parts } from './zip';

const PREFIX = 'Paydue ';
const PART = 'docProps/custom.xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** The format id that all custom properties carry. */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Our own properties by name, empty for a file that we have not written. */
export function readProperties(parts: Parts): ReadonlyMap<string, string> {
  const part = customPart(parts);
  if (part === null) return new Map();
  const ours = findAll(readText(parts, part), 'property').filter((raw) =>
    (attributesOf(raw)['name'] ?? '').startsWith(PREFIX),
  );
  return new Map(ours.map((raw) => [(attributesOf(raw)['name'] ?? '').slice(PREFIX.length), textOf(raw)]));
}

/** Writes our properties beside the user's own. */
export function writeProperties(parts: Parts, values: Readonly<Record<string, string>>): void {
  const existing = customPart(parts);
  const part = existing ?? PART;
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${NAMESPACE}" xmlns:vt="${VALUES}"></Properties>`;
  let xml = existing === null ? empty : readText(parts, existing);
  for (const raw of findAll(xml, 'property'))
    if ((attributesOf(raw)['name'] ?? '').startsWith(PREFIX)) xml = xml.replace(raw, '');
  let id = Math.max(1, ...findAll(xml, 'property').map((raw) => Number(attributesOf(raw)['pid'])));
  for (const [name, value] of Object.entries(values)) {
    id++;
    xml = insertLast(
      xml,
      `<property xmlns:vt="${VALUES}" fmtid="${FORMAT_ID}" pid="${id}" name="${PREFIX}${name}"><vt:lpwstr>${encodeXml(value)}</vt:lpwstr></property>`,
    );
  }
  writeText(parts, part, xml);
  if (existing !== null) return;
  setContentType(parts, part, CONTENT_TYPE);
  addRelationship(parts, '', 'custom-properties', part);
}

function customPart(parts: Parts): string | null {
  const link = relationshipsOf(parts, '').find((each) => each.type === 'custom-properties');
  return link?.part ?? null;
}
