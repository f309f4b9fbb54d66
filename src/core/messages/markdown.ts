/**
 * A filled template → the two parts of a mail: HTML and plain text.
 *
 * A little Markdown: paragraphs, line breaks as typed, bold, italic, links, lists of one level. Both parts are made from
 * one reading of the text, so the plain part shows no marks of Markdown and a value never turns into one. It is our own:
 * a whole Markdown library is 200 kB of a bundle that may have 450; the tests hold it to what that library does.
 */
import { type Inline, parseInline } from './markdownInline';

/** The same content for both parts of a mail. `html` is finished markup, `text` has lines ended by `\n`. */
export type Parts = { readonly html: string; readonly text: string };

/**
 * @param source  the filled template: values gone through `literalMarkdown`, blocks as `blockMark` wrote them
 * @param blocks  what stands where a block was marked; a mark without its block leaves nothing
 */
export function renderMarkdown(source: string, blocks: Readonly<Record<string, Parts>>): Parts {
  const parts = parseBlocks(source).map((block) => partsOf(block, blocks));
  return {
    html: parts.map(({ html }) => html).join(''),
    text: parts
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join('\n\n'),
  };
}

/** A value with every sign that Markdown could read put behind a back-slash: it shows as it is. */
export function literalMarkdown(value: string): string {
  return value.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** What a template's view holds in place of a block: a paragraph of its own wherever the tag stood. */
export function blockMark(name: string): string {
  return `\n\n\uE000${name}\uE001\n\n`;
}

/** Text or an attribute's value as HTML. */
export function escapeHtml(text: string): string {
  // Most values have none of them: a mail is made of hundreds of small texts.
  if (!/[&<>"]/.test(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

type Block =
  | { readonly kind: 'paragraph'; readonly lines: string[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly entries: string[][] }
  | { readonly kind: 'block'; readonly name: string };

const MARK = /^\s*\uE000(.+)\uE001\s*$/;
const BULLET = /^ {0,3}[-*+] +(\S.*)$/;
const NUMBER = /^ {0,3}(\d{1,9})[.)] +(\S.*)$/;

/** Line by line, as CommonMark: a blank line ends a paragraph; a line that follows an entry belongs to it. */
function parseBlocks(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let afterBlank = true;
  for (const line of source.split(/\r\n|\r|\n/)) {
    const isBlank = line.trim() === '';
    if (!isBlank) addLine(blocks, line, afterBlank);
    afterBlank = isBlank;
  }
  return blocks;
}

function addLine(blocks: Block[], line: string, afterBlank: boolean): void {
  const last = blocks[blocks.length - 1];
  const [, mark] = MARK.exec(line) ?? [];
  if (mark !== undefined) {
    blocks.push({ kind: 'block', name: mark });
    return;
  }
  const entry = entryOf(line);
  // Within a paragraph only a bullet or a 1 begins a list: "… in the year\n2026. A good one" stays a sentence.
  const interrupts = afterBlank || last?.kind !== 'paragraph' || entry?.number === null || entry?.number === 1;
  if (entry !== null && interrupts) {
    const isSameList = last?.kind === 'list' && (last.start === null) === (entry.number === null);
    if (isSameList) last.entries.push([entry.text]);
    else blocks.push({ kind: 'list', start: entry.number, entries: [[entry.text]] });
    return;
  }
  if (last?.kind === 'list' && (!afterBlank || /^ {2}/.test(line)))
    last.entries[last.entries.length - 1]?.push(line.trim());
  else if (last?.kind === 'paragraph' && !afterBlank) last.lines.push(line.trim());
  else blocks.push({ kind: 'paragraph', lines: [line.trim()] });
}

function entryOf(line: string): { readonly number: number | null; readonly text: string } | null {
  if (!/^ {0,3}[-*+\d]/.test(line)) return null;
  const [, bullet] = BULLET.exec(line) ?? [];
  if (bullet !== undefined) return { number: null, text: bullet.trim() };
  const [, number, text] = NUMBER.exec(line) ?? [];
  return number === undefined || text === undefined ? null : { number: Number(number), text: text.trim() };
}

function partsOf(block: Block, blocks: Readonly<Record<string, Parts>>): Parts {
  if (block.kind === 'block') return blocks[block.name] ?? { html: '', text: '' };
  if (block.kind === 'list') return listParts(block.start, block.entries.map(inlineParts));
  const { html, text } = inlineParts(block.lines);
  return { html: `<p style="margin:0 0 16px">${html}</p>\n`, text };
}

function listParts(start: number | null, entries: readonly Parts[]): Parts {
  const tag = start === null ? 'ul' : 'ol';
  const first = start === null || start === 1 ? '' : ` start="${start}"`;
  return {
    html: `<${tag}${first} style="margin:0 0 16px;padding:0 0 0 24px">\n${entries.map(({ html }) => `<li>${html}</li>\n`).join('')}</${tag}>\n`,
    text: entries
      .map(({ text }, i) => {
        const mark = start === null ? '- ' : `${start + i}. `;
        return mark + text.replace(/\n/g, `\n${' '.repeat(mark.length)}`);
      })
      .join('\n'),
  };
}

function inlineParts(lines: readonly string[]): Parts {
  const nodes = parseInline(lines.join('\n'));
  return { html: nodes.map(htmlOf).join(''), text: nodes.map(textOf).join('') };
}

function htmlOf(node: Inline): string {
  if (node.kind === 'text') return escapeHtml(node.text);
  if (node.kind === 'break') return '<br>\n';
  const inner = node.inner.map(htmlOf).join('');
  return node.kind === 'link'
    ? `<a href="${escapeHtml(node.href)}" style="color:#0b57d0">${inner}</a>`
    : `<${node.kind}>${inner}</${node.kind}>`;
}

/** A link is its text with the address behind it, unless they are the same. */
function textOf(node: Inline): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'break') return '\n';
  const inner = node.inner.map(textOf).join('');
  if (node.kind !== 'link') return inner;
  const address = node.href.replace(/^(mailto|tel):/i, '');
  return inner === address ? inner : `${inner} (${address})`;
}
