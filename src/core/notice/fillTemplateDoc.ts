/**
 * The recipe by which a template Doc that was checked is filled: which paragraphs and rows it keeps, repeats and leaves
 * out, and which letters of them are replaced. A paragraph or row of which nothing but blanks is left goes away.
 */
import type { NoticeName, NoticeView } from './blocks';
import type { DocElement, FilledDoc, FilledElement, FilledRow, TemplateDoc, TextEdit } from './templateDoc';
import type { Tag } from './templateTags';
import { type DocCell, type DocNode, type Mark, treeOf } from './templateTree';

type Row = Readonly<Record<string, string>>;
/** `rows`: the entries of the lists that it stands in, the innermost first. */
type Facts = { readonly view: NoticeView; readonly rows: readonly Row[] };

/** @param names  those it was checked with */
export function fillTemplateDoc(doc: TemplateDoc, names: readonly NoticeName[], view: NoticeView): FilledDoc {
  const facts: Facts = { view, rows: [] };
  const filled = (part: keyof TemplateDoc): readonly FilledElement[] =>
    standing(doc[part], elementsOf(treeOf(part, doc[part], names).nodes, facts));
  return { header: filled('header'), body: filled('body'), footer: filled('footer') };
}

/** A paragraph's text after its edits. */
export function editedText(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight((rest, edit) => rest.slice(0, edit.from) + edit.text + rest.slice(edit.to), text);
}

function elementsOf(nodes: readonly DocNode[], facts: Facts): readonly FilledElement[] {
  return nodes.flatMap((node): readonly FilledElement[] => {
    if (node.kind === 'section') return entriesOf(node.open, facts).flatMap((inner) => elementsOf(node.nodes, inner));
    if (node.kind === 'text') return textOf(node, facts);
    if (node.kind !== 'table') return [{ kind: 'other', from: node.from }];
    const rows = rowsOf(node.rows, facts);
    return rows.length === 0 ? [] : [{ kind: 'table', from: node.from, rows }];
  });
}

function rowsOf(nodes: readonly DocNode[], facts: Facts): readonly FilledRow[] {
  return nodes.flatMap((node): readonly FilledRow[] => {
    if (node.kind === 'section') return entriesOf(node.open, facts).flatMap((inner) => rowsOf(node.nodes, inner));
    if (node.kind !== 'row') return [];
    const cells = node.cells.map(({ nodes: inner }) => elementsOf(inner, facts));
    const isEmptied = cells.every((cell, c) => isBlankCell(cell, node.cells[c])) && node.cells.some(hasTags);
    if (isEmptied) return [];
    return [{ from: node.from, cells: cells.map((cell, c) => standing(node.cells[c]?.elements ?? [], cell)) }];
  });
}

function textOf({ from, element, marks }: Extract<DocNode, { kind: 'text' }>, facts: Facts): readonly FilledElement[] {
  const [only] = marks;
  if (only?.kind === 'value' && only.known?.kind === 'image') {
    const image = own(facts.view.images, only.tag.name);
    return image === null ? [] : [{ kind: 'picture', from, ...image }];
  }
  const edits = withoutEmptyLines(element.text, editsOf(element.text, marks, facts));
  const isEmptied = marks.length > 0 && !element.keeps && editedText(element.text, edits).trim() === '';
  return isEmptied ? [] : [{ kind: 'text', from, edits }];
}

function editsOf(text: string, marks: readonly Mark[], facts: Facts): readonly TextEdit[] {
  return marks.flatMap((mark): readonly TextEdit[] => {
    if (mark.kind === 'cut') return [cut(mark.tag)];
    if (mark.kind === 'value') return [{ ...cut(mark.tag), text: textFor(mark.tag.name, facts) }];
    const { open, close } = mark;
    const entries = entriesOf(open, facts);
    const [first] = entries;
    // Its letters keep their look; of several entries each is a copy of the first one's letters.
    if (entries.length === 1 && first !== undefined)
      return [cut(open), ...editsOf(text, mark.marks, first), cut(close)];
    const inner = entries.map((entry) => innerText(text, mark, entry)).join('');
    return [{ from: open.from, to: close.to, text: inner }];
  });
}

/** A line within a paragraph of which nothing is left goes with its break. */
function withoutEmptyLines(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const shortened: TextEdit[] = [];
  for (const edit of edits) {
    const last = shortened[shortened.length - 1];
    // Tags that stand side by side are one gap.
    const joins = last !== undefined && last.to === edit.from && last.text === '' && edit.text === '';
    if (joins) shortened.pop();
    shortened.push(joins ? { ...edit, from: last.from } : edit);
  }
  let taken = 0;
  return shortened.map((edit) => {
    const { from, to } = edit;
    const isLine = (from === 0 || isBreak(text[from - 1])) && (to === text.length || isBreak(text[to]));
    const before = isLine && edit.text === '' && from > taken ? 1 : 0;
    const behind = isLine && edit.text === '' && before === 0 && to < text.length ? 1 : 0;
    taken = to + behind;
    return { ...edit, from: from - before, to: to + behind };
  });
}

/** Google reads a break within a paragraph back as one of these. */
function isBreak(letter: string | undefined): boolean {
  return letter === '\n' || letter === '\r' || letter === '\v';
}

function innerText(text: string, { open, close, marks }: Extract<Mark, { kind: 'section' }>, facts: Facts): string {
  const edits = editsOf(text, marks, facts).map((edit) => ({
    ...edit,
    from: edit.from - open.to,
    to: edit.to - open.to,
  }));
  return editedText(text.slice(open.to, close.from), edits);
}

/** Whether a section outside of any list is printed. */
export function showsSection(section: Tag, view: NoticeView): boolean {
  return entriesOf(section, { view, rows: [] }).length > 0;
}

/** One set of facts for each time that a section is printed. */
function entriesOf({ kind, name }: Tag, facts: Facts): readonly Facts[] {
  const { sections, rows, images } = facts.view;
  const list = own(rows, name);
  const isShown =
    list === null
      ? (own(sections, name) ?? (own(images, name) !== null || textFor(name, facts) !== ''))
      : list.length > 0;
  if (kind === 'inverted') return isShown ? [] : [facts];
  if (!isShown) return [];
  return list === null ? [facts] : list.map((row) => ({ ...facts, rows: [row, ...facts.rows] }));
}

/** What a view lacks is absent. */
function textFor(name: string, { view, rows }: Facts): string {
  for (const row of rows) {
    const text = own(row, name);
    if (text !== null) return text;
  }
  return own(view.texts, name) ?? '';
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | null {
  return Object.keys(record).includes(name) ? (record[name] ?? null) : null;
}

function cut({ from, to }: Tag): TextEdit {
  return { from, to, text: '' };
}

function isBlankCell(filled: readonly FilledElement[], cell: DocCell | undefined): boolean {
  return filled.every((element) => isBlankText(element, cell?.elements ?? []));
}

function hasTags({ nodes }: DocCell): boolean {
  return nodes.some((node) => node.kind === 'section' || (node.kind === 'text' && node.marks.length > 0));
}

/**
 * The elements with what a Doc cannot be without (fact 74): a paragraph after each table, and one in each cell and part.
 * Where it went away it stays, emptied.
 */
function standing(source: readonly DocElement[], filled: readonly FilledElement[]): readonly FilledElement[] {
  const kept = filled.flatMap((element, at): readonly FilledElement[] => {
    const next = filled[at + 1];
    const needsParagraph = element.kind === 'table' && (next === undefined || next.kind === 'table');
    return needsParagraph ? [element, ...emptied(source, element.from)] : [element];
  });
  if (kept.length === 0) return emptied(source, -1);
  // The last paragraph cannot go: an empty one before it does instead, so that two of them make no page of their own.
  return isBlankText(kept[kept.length - 1], source) ? [...kept.slice(0, -1), ...emptied(source, source.length)] : kept;
}

function isBlankText(element: FilledElement | undefined, source: readonly DocElement[]): boolean {
  const from = source[element?.from ?? -1];
  if (element?.kind !== 'text' || from?.kind !== 'text') return false;
  return !from.keeps && editedText(from.text, element.edits).trim() === '';
}

/** The first paragraph after a place, else the last one, without its text. */
function emptied(source: readonly DocElement[], place: number): readonly FilledElement[] {
  const texts = source.flatMap((element, from) =>
    element.kind === 'text' ? [{ from, length: element.text.length }] : [],
  );
  const found = texts.find(({ from }) => from > place) ?? texts[texts.length - 1];
  if (found === undefined) return [];
  return [
    { kind: 'text', from: found.from, edits: found.length === 0 ? [] : [{ from: 0, to: found.length, text: '' }] },
  ];
}
