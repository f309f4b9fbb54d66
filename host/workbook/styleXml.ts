/**
 * The styles part: the library's fonts, fills, borders and cell formats with the book's own conditional formats, table
 * styles and palette, which the library would drop or renumber.
 */
import { elementsOf, innerXml, openTag } from './xml';

const KEPT = new Set(['dxfs', 'tableStyles', 'colors', 'extLst']);
/** CT_Stylesheet's order. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** @param own the part as it was read, empty for a new book */
export function withOwnStyles(rendered: string, own: string): string {
  if (own === '') return rendered;
  const kept = elementsOf(innerXml(own)).filter((each) => KEPT.has(each.name));
  const made = elementsOf(innerXml(rendered)).filter((each) => !KEPT.has(each.name));
  const all = [...made, ...kept].sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  const namespaces = [...openTag(own).matchAll(/ xmlns:\w+="[^"]*"| mc:Ignorable="[^"]*"/g)].map((match) => match[0]);
  const open = openTag(rendered);
  const missing = namespaces.filter((each) => !open.includes(each.slice(0, each.indexOf('='))));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${open.replace(/>$/, '')}${missing.join('')}>${all.map((each) => each.raw).join('')}</styleSheet>`;
}
