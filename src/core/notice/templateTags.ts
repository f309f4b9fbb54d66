/**
 * The tags within one text of a template Doc: where they stand, and what is no tag Paydue takes. Which sections they open
 * and close over paragraphs and rows is `templateTree.ts`'s business.
 *
 * Mustache's own parser is of no use here: it reads one text, and a Doc's sections run over many.
 */

/** `from` to `to` (excluded) in its text; `written` as it stands there. A `note` (`{{! … }}`) is printed as nothing. */
export type Tag = {
  readonly kind: 'value' | 'section' | 'inverted' | 'close' | 'note';
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly written: string;
};

/** As in a mail's template: `unescaped` for `{{{x}}}` and `{{&x}}`, `delimiters` for `{{=…}}`, `partial` for `{{>x}}`. */
export type TagFault = 'unclosedTag' | 'unescaped' | 'delimiters' | 'partial';

export type Tags = {
  readonly tags: readonly Tag[];
  readonly faults: readonly { readonly why: TagFault; readonly read: string }[];
};

const KINDS: Readonly<Record<string, Tag['kind']>> = {
  '': 'value',
  '#': 'section',
  '^': 'inverted',
  '/': 'close',
  '!': 'note',
};
const FAULTS: Readonly<Record<string, TagFault>> = {
  '{': 'unescaped',
  '&': 'unescaped',
  '=': 'delimiters',
  '>': 'partial',
};
/** Of a tag that is not closed so much is quoted. */
const QUOTED = 40;

/** In reading order. */
export function tagsIn(text: string): Tags {
  const tags: Tag[] = [];
  const faults: { why: TagFault; read: string }[] = [];
  for (let at = text.indexOf('{{'); at >= 0; ) {
    const end = text.indexOf('}}', at);
    if (end < 0) {
      faults.push({ why: 'unclosedTag', read: text.slice(at, at + QUOTED) });
      break;
    }
    const to = end + (text.charAt(at + 2) === '{' && text.charAt(end + 2) === '}' ? 3 : 2);
    const written = text.slice(at, to);
    const inner = text.slice(at + 2, end).trim();
    const sigil = /^[{&=>#^/!]/.exec(inner)?.[0] ?? '';
    const fault = inner.includes('{{') ? 'unclosedTag' : FAULTS[sigil];
    if (fault !== undefined) faults.push({ why: fault, read: written });
    else tags.push({ kind: KINDS[sigil] ?? 'value', name: inner.slice(sigil.length).trim(), from: at, to, written });
    at = text.indexOf('{{', to);
  }
  return { tags, faults };
}
