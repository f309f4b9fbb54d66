/**
 * Which paragraphs, rows or letters each section of a template Doc governs.
 *
 * A section that closes in the paragraph it opens in governs letters of that text. One that opens in one paragraph and
 * closes in a later one governs both and all between; one that opens in a cell and closes in another governs whole rows.
 */
import type { DocElement, DocPart, DocRow, TemplateFinding } from './templateDoc';
import { type Tag, tagsIn } from './templateTags';

/** A section over elements of a sequence or rows of a table, from the first to the last, both included; `text` is where it opens. */
export type Span = { readonly first: number; readonly last: number; readonly open: Tag; readonly text: string };
export type Sections = {
  readonly findings: readonly TemplateFinding[];
  /** Sequence by its path (`pathKey`) → its sections, the outer ones first. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  /** The closing tag of each opening one. */
  readonly closing: ReadonlyMap<Tag, Tag>;
  /** Tags of sections that govern more than letters of their own text. */
  readonly blocks: ReadonlySet<Tag>;
  readonly tags: ReadonlyMap<DocElement, readonly Tag[]>;
};
/** Where something stands: element, row, cell, element, row … */
export type Path = readonly number[];
type Placed = { readonly tag: Tag; readonly path: Path; readonly text: string };
type Found = {
  readonly part: DocPart;
  readonly findings: TemplateFinding[];
  readonly spans: Map<string, readonly Span[]>;
  readonly closing: Map<Tag, Tag>;
  readonly blocks: Set<Tag>;
  readonly tags: Map<DocElement, readonly Tag[]>;
};
type Fault = Extract<TemplateFinding, { code: 'templateSyntax' }>['why'];

const LEVELS = ['element', 'row', 'cell'] as const;
const NEAR = 60;

export function sectionsOf(part: DocPart, elements: readonly DocElement[]): Sections {
  const found: Found = {
    ...{ part, findings: [], spans: new Map(), closing: new Map(), blocks: new Set(), tags: new Map() },
  };
  const placed = placedIn(found, elements, []);
  for (const [open, close] of pairsOf(found, placed)) setOut(found, open, close, elements);
  return found;
}

export const pathKey = (path: Path): string => path.join();

/** What stands around a tag, short enough for a sentence. */
export function nearText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > NEAR ? `${line.slice(0, NEAR)}…` : line;
}

/** Whether texts hold tags of sections and nothing else: such a paragraph or row is not printed. */
export function isOnlySections(elements: readonly DocElement[]): boolean {
  const texts = elements.map((element) => (element.kind === 'text' && !element.keeps ? element.text : null));
  if (texts.every((text) => text !== null && isBlank(text))) return false;
  return texts.every((text) => {
    if (text === null) return false;
    const tags = tagsIn(text).tags.filter(({ kind }) => kind !== 'value' && kind !== 'note');
    return isBlank(tags.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text));
  });
}

/** Every tag in reading order. */
function placedIn(found: Found, elements: readonly DocElement[], path: Path): Placed[] {
  return elements.flatMap((element, at): Placed[] => {
    if (element.kind === 'other') return [];
    if (element.kind === 'table')
      return element.rows.flatMap((row, r) => row.flatMap((cell, c) => placedIn(found, cell, [...path, at, r, c])));
    const { tags, faults } = tagsIn(element.text);
    found.tags.set(element, tags);
    for (const { why, read } of faults) addFinding(found, read, element.text, why);
    return tags.map((tag) => ({ tag, path: [...path, at], text: element.text }));
  });
}

/** The section opened last is closed first; the outer ones come first. */
function pairsOf(found: Found, placed: readonly Placed[]): readonly (readonly [Placed, Placed])[] {
  const open: Placed[] = [];
  const pairs = new Map<Placed, Placed>();
  for (const one of placed) {
    if (one.tag.kind === 'section' || one.tag.kind === 'inverted') open.push(one);
    if (one.tag.kind !== 'close') continue;
    const last = open[open.length - 1];
    if (last?.tag.name === one.tag.name) {
      pairs.set(last, one);
      open.pop();
    } else addFinding(found, one.tag.written, one.text, 'unopenedSection');
  }
  for (const one of open) addFinding(found, one.tag.written, one.text, 'unclosedSection');
  return placed.flatMap((one) => {
    const close = pairs.get(one);
    return close === undefined ? [] : [[one, close] as const];
  });
}

function setOut(found: Found, open: Placed, close: Placed, elements: readonly DocElement[]): void {
  found.closing.set(open.tag, close.tag);
  const differs = open.path.findIndex((at, depth) => close.path[depth] !== at);
  if (differs < 0) {
    if (isWholeRow(open, close, elements)) addSpan(found, open, close, open.path.length - 3, elements);
    return;
  }
  const level = LEVELS[differs % LEVELS.length];
  if (level !== 'element') {
    addSpan(found, open, close, level === 'cell' ? differs - 1 : differs, elements);
    return;
  }
  const isClean =
    [open, close].every(({ path }) => path.length === differs + 1) &&
    isBlank(withoutTags(open.text.slice(0, open.tag.from))) &&
    isBlank(withoutTags(close.text.slice(close.tag.to)));
  if (!isClean) addFinding(found, open.tag.written, open.text, 'crossing');
  addSpan(found, open, close, differs, elements);
}

/** @param depth  of the element or row in the path */
function addSpan(found: Found, open: Placed, close: Placed, depth: number, elements: readonly DocElement[]): void {
  found.blocks.add(open.tag).add(close.tag);
  const key = pathKey(open.path.slice(0, depth));
  const spans = found.spans.get(key) ?? [];
  const first = open.path[depth] ?? 0;
  // Where nothing but tags stands, the next section may begin.
  const isAlone = isOnlySections(unitAt(elements, close.path.slice(0, depth + 1)));
  const last = (close.path[depth] ?? 0) - (isAlone ? 1 : 0);
  if (spans.some((other) => other.first < first && first <= other.last && other.last < last))
    addFinding(found, open.tag.written, open.text, 'crossing');
  found.spans.set(key, [...spans, { first, last, open: open.tag, text: open.text }]);
}

/** In a table with one column no other cell could close the section. */
function isWholeRow(open: Placed, close: Placed, elements: readonly DocElement[]): boolean {
  if (open.path.length < 4) return false;
  const row = rowAt(elements, open.path.slice(0, -2));
  if (row.length !== 1 || row[0]?.length !== 1) return false;
  return isBlank(open.text.slice(0, open.tag.from)) && isBlank(open.text.slice(close.tag.to));
}

/** The element at a path, or everything in the cells of the row. */
function unitAt(elements: readonly DocElement[], path: Path): readonly DocElement[] {
  if (path.length % LEVELS.length === 2) return rowAt(elements, path).flat();
  const own = path.length === 1 ? elements : (rowAt(elements, path.slice(0, -2))[path[path.length - 2] ?? 0] ?? []);
  const element = own[path[path.length - 1] ?? 0];
  return element === undefined ? [] : [element];
}

/** @param path  ends with a row */
function rowAt(elements: readonly DocElement[], [at = 0, row = 0, cell, ...deeper]: Path): DocRow {
  const table = elements[at];
  const cells = table?.kind === 'table' ? (table.rows[row] ?? []) : [];
  return cell === undefined ? cells : rowAt(cells[cell] ?? [], deeper);
}

function addFinding({ part, findings }: Found, read: string, text: string, why: Fault): void {
  findings.push({ part, read, near: nearText(text), code: 'templateSyntax', why });
}

function withoutTags(text: string): string {
  return tagsIn(text).tags.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
