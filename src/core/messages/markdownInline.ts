/**
 * The marks within a line of Markdown: bold, italic, links, back-slashed signs. Parsed, not yet rendered.
 *
 * A subset of CommonMark by its own rules for flanking; what is no complete mark is text. Raw HTML and character
 * references are text too.
 */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'em'; readonly inner: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly inner: readonly Inline[] };

/** The only places a link may lead to. */
const SAFE = /^(https?:\/\/|mailto:|tel:)/i;
const SIGN = /[\\\n[*_]/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** @param source one paragraph; its line ends are kept as breaks */
export function parseInline(source: string): readonly Inline[] {
  const found: Inline[] = [];
  let text = '';
  const add = (node: Inline) => {
    if (text !== '') found.push({ kind: 'text', text });
    text = '';
    found.push(node);
  };
  for (let at = 0; at < source.length; ) {
    const next = nextSign(source, at);
    text += source.slice(at, next);
    at = next;
    const mark = markAt(source, at);
    if (mark !== null) {
      add(mark.node);
      at = mark.end;
      continue;
    }
    const isEscape = source[at] === '\\' && PUNCTUATION.test(source[at + 1] ?? '');
    text += source[isEscape ? at + 1 : at] ?? '';
    at += isEscape ? 2 : 1;
  }
  if (text !== '') found.push({ kind: 'text', text });
  return found;
}

/** Most of a letter is plain words: the next sign that may mean anything, or the end. */
function nextSign(source: string, from: number): number {
  SIGN.lastIndex = from;
  return SIGN.exec(source)?.index ?? source.length;
}

type Mark = { readonly node: Inline; readonly end: number };

function markAt(source: string, at: number): Mark | null {
  const sign = source[at];
  if (sign === '\n') return { node: { kind: 'break' }, end: at + 1 };
  if (sign === '[') return linkAt(source, at);
  return sign === '*' || sign === '_' ? emphasisAt(source, at, sign) : null;
}

/** Two signs are bold, one is italic; the run of signs must touch the text within, and `_` must not stand inside a word. */
function emphasisAt(source: string, at: number, sign: string): Mark | null {
  const width = source[at + 1] === sign ? 2 : 1;
  const start = at + width;
  if (!/\S/.test(source[start] ?? '') || (sign === '_' && isWord(source[at - 1]))) return null;
  for (let close = start; close < source.length; close++) {
    if (source[close] === '\\') {
      close++;
      continue;
    }
    if (source[close] !== sign) continue;
    const run = runLength(source, close);
    // `**` within `*…*` opens or closes something bold of its own.
    const fits = width === 2 ? run >= 2 : run !== 2;
    const end = close + run;
    if (fits && close > start && /\S/.test(source[close - 1] ?? '') && !(sign === '_' && isWord(source[end])))
      return {
        node: { kind: width === 2 ? 'strong' : 'em', inner: parseInline(source.slice(start, end - width)) },
        end,
      };
    close = end - 1;
  }
  return null;
}

function linkAt(source: string, at: number): Mark | null {
  const textEnd = closing(source, at, '[', ']');
  if (textEnd === null || source[textEnd + 1] !== '(') return null;
  const addressEnd = closing(source, textEnd + 1, '(', ')');
  if (addressEnd === null) return null;
  const href = source.slice(textEnd + 2, addressEnd).replace(/\\([!-/:-@[-`{-~])/g, '$1');
  if (!SAFE.test(href) || /\s/.test(href)) return null;
  return { node: { kind: 'link', href, inner: parseInline(source.slice(at + 1, textEnd)) }, end: addressEnd + 1 };
}

/** Where the bracket opened at `from` closes; back-slashed ones do not count. */
function closing(source: string, from: number, open: string, close: string): number | null {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === open) depth++;
    else if (source[at] === close) depth--;
    if (depth === 0) return at;
  }
  return null;
}

function runLength(source: string, at: number): number {
  let end = at;
  while (source[end] === source[at]) end++;
  return end - at;
}

function isWord(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}_]/u.test(sign);
}
