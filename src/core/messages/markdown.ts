/**
 * A filled template → the two parts of a mail: HTML and plain text. The only file that knows markdown-it.
 *
 * A little Markdown: paragraphs, line breaks as typed, bold, italic, lists, links. Raw HTML shows as text, and a link goes
 * nowhere but to the web, a mailbox or a telephone. Both parts are made from one reading of the text, so the plain part
 * shows no marks of Markdown and a value never turns into one.
 */
import MarkdownIt, { type Token } from 'markdown-it';

/** The same content for both parts of a mail. `html` is finished markup, `text` has lines ended by `\n`. */
export type Parts = { readonly html: string; readonly text: string };

const markdown = new MarkdownIt('zero', { breaks: true, html: false, linkify: false, typographer: false }).enable([
  'emphasis',
  'escape',
  'link',
  'list',
  'newline',
]);
markdown.validateLink = (url: string) => /^(https?:\/\/|mailto:|tel:)/i.test(url);

/** Inline styles: mail readers drop style sheets. */
const STYLES: Readonly<Record<string, string>> = {
  p: 'margin:0 0 16px',
  ul: 'margin:0 0 16px;padding:0 0 0 24px',
  ol: 'margin:0 0 16px;padding:0 0 0 24px',
  a: 'color:#0b57d0',
};

const MARK = /^\uE000(.+)\uE001$/;

/**
 * @param source  the filled template: values gone through `literalMarkdown`, blocks as `blockMark` wrote them
 * @param blocks  what stands where a block was marked; a mark without its block leaves nothing
 */
export function renderMarkdown(source: string, blocks: Readonly<Record<string, Parts>>): Parts {
  const tokens = markdown.parse(source, {});
  for (const [index, token] of tokens.entries()) {
    setStyles(token);
    const mark = token.type === 'inline' ? MARK.exec(token.content) : null;
    if (mark !== null) placeBlock(tokens, index, blocks[mark[1] ?? ''] ?? { html: '', text: '' });
  }
  const html = markdown.renderer.render(tokens, markdown.options, {});
  return { html, text: textOf(tokens) };
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
  return markdown.utils.escapeHtml(text);
}

function setStyles(token: Token): void {
  const style = token.nesting === 1 ? STYLES[token.tag] : undefined;
  if (style !== undefined) token.attrSet('style', style);
  for (const child of token.children ?? []) setStyles(child);
}

/** The paragraph's tags go: a table may not stand inside `<p>`. */
function placeBlock(tokens: readonly Token[], index: number, block: Parts): void {
  const content = tokens[index]?.children?.[0];
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (content === undefined || before === undefined || after === undefined) return;
  content.type = 'html_inline';
  content.content = block.html;
  content.meta = { text: block.text };
  before.hidden = true;
  after.hidden = true;
}

/** Paragraphs apart by an empty line, entries of a list on a line each with their mark. */
function textOf(tokens: readonly Token[]): string {
  const lists: { ordered: boolean; entry: number }[] = [];
  let text = '';
  let mark = '';
  for (const token of tokens) {
    const list = lists[lists.length - 1];
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      lists.push({ ordered: token.type === 'ordered_list_open', entry: Number(token.attrGet('start') ?? 1) });
      if (lists.length === 1) text = apart(text, '\n\n');
    }
    if (token.type === 'list_item_open' && list !== undefined) {
      mark = list.ordered ? `${list.entry}. ` : '- ';
      list.entry += 1;
    }
    if (token.type.endsWith('_list_close')) lists.pop();
    if (token.type !== 'inline') continue;
    const indent = '  '.repeat(Math.max(lists.length - 1, 0));
    const lines = inlineText(token.children ?? []).replace(/\n/g, `\n${indent}${' '.repeat(mark.length)}`);
    text = apart(text, lists.length > 0 ? '\n' : '\n\n') + indent + mark + lines;
    mark = '';
  }
  return text;
}

/** The text so far, ended by the given number of line ends unless nothing or enough is there. */
function apart(text: string, ends: string): string {
  return text === '' || text.endsWith(ends) ? text : text.replace(/\n*$/, ends);
}

/** A link is its text with the address behind it, unless they are the same. */
function inlineText(children: readonly Token[]): string {
  let text = '';
  let link: { readonly href: string; readonly from: number } | null = null;
  for (const child of children) {
    if (child.type === 'text') text += child.content;
    if (child.type === 'html_inline') text += String(child.meta?.['text'] ?? '');
    if (child.type === 'softbreak' || child.type === 'hardbreak') text += '\n';
    if (child.type === 'link_open') link = { href: String(child.attrGet('href') ?? ''), from: text.length };
    if (child.type === 'link_close' && link !== null) {
      const address = link.href.replace(/^(mailto|tel):/i, '');
      if (text.slice(link.from) !== address) text += ` (${address})`;
      link = null;
    }
  }
  return text;
}
