/**
 * Number formats on their way into the library and back: its table lacks the built-in formats that depend on the
 * reader's language, has one wrong, and it drops backslashes.
 */
import { getFormatFromId } from 'numfmt';
import { localeTag } from './numberText';
import { attributesOf, elementsOf, encodeXml, findAll, innerXml, openTag } from './xml';

/** Built-in number → the code it stands for in the book's locale. */
export type BuiltIns = ReadonlyMap<number, string>;

/** Money, day with time, East Asian days, accounting (ECMA-376 18.8.30); days alone (14) the library carries itself. */
const BY_LANGUAGE = new Set([
  5, 6, 7, 8, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 41, 42, 43, 44, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** The styles part as the library reads it rightly, with what has to be put back afterwards. */
export function formatsForLibrary(
  styles: string,
  locale: string,
): { readonly styles: string; readonly builtIns: BuiltIns } {
  const named = new Set(findAll(styles, 'numFmt').map((raw) => attributesOf(raw)['numFmtId']));
  const used = elementsOf(innerXml(findAll(styles, 'cellXfs')[0] ?? '<none/>')).map(
    (xf) => attributesOf(xf.raw)['numFmtId'] ?? '',
  );
  const missing = [...new Set(used)].filter((id) => BY_LANGUAGE.has(Number(id)) && !named.has(id)).map(Number);
  const builtIns = new Map(missing.map((id) => [id, getFormatFromId(id, localeTag(locale))]));
  const added = [...builtIns]
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`)
    .join('');
  return { styles: doubledEscapes(withFormats(styles, added)), builtIns };
}

/** The library's styles with built-in numbers again where it made formats of its own. */
export function withBuiltInNumbers(rendered: string, builtIns: BuiltIns): string {
  let xml = rendered;
  for (const [id, code] of builtIns) {
    const made = findAll(xml, 'numFmt').find((raw) => attributesOf(raw)['formatCode'] === code);
    if (made === undefined) continue;
    const number = attributesOf(made)['numFmtId'];
    xml = xml.replace(made, '').replaceAll(`numFmtId="${number}"`, `numFmtId="${id}"`);
  }
  const list = findAll(xml, 'numFmts')[0];
  if (list === undefined) return xml;
  const left = findAll(list, 'numFmt');
  return xml.replace(list, () =>
    left.length === 0 ? '' : `<numFmts count="${left.length}">${left.join('')}</numFmts>`,
  );
}

function withFormats(styles: string, added: string): string {
  if (added === '') return styles;
  const list = findAll(styles, 'numFmts')[0];
  if (list !== undefined) return styles.replace(list, () => `<numFmts>${innerXml(list)}${added}</numFmts>`);
  const root = openTag(styles);
  return styles.replace(root, () => `${root}<numFmts>${added}</numFmts>`);
}

/** The library drops one backslash of a format, and with it the difference between `0\\d` and a day. */
function doubledEscapes(styles: string): string {
  return styles.replace(
    /(<numFmt\b[^>]*\bformatCode=")([^"]*)/g,
    (_, before, code) => before + code.replace(/\\/g, '\\\\'),
  );
}
