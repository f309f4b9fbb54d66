/** Puts something at the beginning of a page. */

/** Before everything else in the page's head; where there is none, after `<html>`, the doctype, or at the very start. */
export function withFirst(html: string, inserted: string): string {
  const opening = /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = opening === null ? 0 : opening.index + opening[0].length;
  return html.slice(0, at) + inserted + html.slice(at);
}
