/**
 * The little XML that opening a package needs: attributes of a tag, the children of an element, escaping.
 *
 * Elements stay text, so that whatever is not understood is written back byte for byte. No namespaces beyond one
 * prefix, no DTD, no entities but the five of XML and character numbers.
 */

/** One child element with everything in it, as written. */
export type Element = { readonly name: string; readonly raw: string };

const TAG =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Attributes of the first tag of `raw`, values decoded. */
export function attributesOf(raw: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of openTag(raw).matchAll(ATTRIBUTE)) found[match[1] ?? ''] = decodeXml(match[2] ?? match[3] ?? '');
  return found;
}

/** The first tag of `raw`, `<sheet name="A"/>`. */
export function openTag(raw: string): string {
  TAG.lastIndex = 0;
  for (let match = TAG.exec(raw); match !== null; match = TAG.exec(raw)) if (match[2] !== undefined) return match[0];
  return '';
}

/** Element children of a piece of XML that holds whole elements only (text between them is dropped). */
export function elementsOf(xml: string): Element[] {
  const found: Element[] = [];
  let depth = 0;
  let start = 0;
  let name = '';
  TAG.lastIndex = 0;
  for (const match of xml.matchAll(TAG)) {
    if (match[2] === undefined) continue;
    const closing = match[1] === '/';
    if (!closing && depth === 0) {
      start = match.index;
      name = match[2];
    }
    if (closing) depth--;
    else if (match[4] !== '/') depth++;
    if (depth === 0) found.push({ name, raw: xml.slice(start, match.index + match[0].length) });
  }
  return found;
}

/** What stands between an element's own tags. */
export function innerXml(raw: string): string {
  const open = openTag(raw);
  if (open.endsWith('/>')) return '';
  const from = raw.indexOf(open) + open.length;
  return raw.slice(from, raw.lastIndexOf('</'));
}

/** Every element of that name at any depth, outermost first met; for flat lists such as relationships. */
export function findAll(xml: string, name: string): string[] {
  const pattern = new RegExp(
    `<(?:\\w+:)?${name}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*?(?:/>|>[\\s\\S]*?</(?:\\w+:)?${name}>)`,
    'g',
  );
  return xml.match(pattern) ?? [];
}

/** Text of an element with its tags dropped and entities decoded. */
export function textOf(raw: string): string {
  return decodeXml(raw.replace(/<[^>]*>/g, ''));
}

export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number.parseInt(decimal, 10));
    return NAMED[name] ?? whole;
  });
}

/** For text and for attribute values; characters that XML cannot hold are dropped. */
export function encodeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[^\t\n\r\u0020-\uFFFD]/g, '')
    .replace(/[\n\r\t]/g, (c) => `&#${c.charCodeAt(0)};`);
}
