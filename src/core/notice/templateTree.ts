/** A part of a template Doc as a tree of its sections, with the name that each tag stands for. */
import { nearestName } from '../messages/nearestName';
import type { NoticeName } from './blocks';
import type { DocElement, DocPart, TemplateFinding } from './templateDoc';
import { isOnlySections, nearText, type Path, pathKey, type Sections, type Span, sectionsOf } from './templateSections';
import type { Tag } from './templateTags';

/** Something of a sequence of elements or of rows; a row that holds nothing but tags of sections is not among them. */
export type DocNode =
  | {
      readonly kind: 'section';
      readonly open: Tag;
      readonly known: NoticeName | null;
      readonly nodes: readonly DocNode[];
    }
  | { readonly kind: 'row'; readonly from: number; readonly cells: readonly DocCell[] }
  | { readonly kind: 'table'; readonly from: number; readonly rows: readonly DocNode[] }
  | { readonly kind: 'other'; readonly from: number }
  | { readonly kind: 'text'; readonly from: number; readonly element: DocText; readonly marks: readonly Mark[] };
export type DocCell = { readonly elements: readonly DocElement[]; readonly nodes: readonly DocNode[] };
type DocText = Extract<DocElement, { kind: 'text' }>;

/** A tag of a text: a value, a section within the text, or a `cut`, which is printed as nothing. */
export type Mark =
  | { readonly kind: 'cut'; readonly tag: Tag }
  | { readonly kind: 'value'; readonly tag: Tag; readonly known: NoticeName | null }
  | {
      readonly kind: 'section';
      readonly open: Tag;
      readonly close: Tag;
      readonly known: NoticeName | null;
      readonly marks: readonly Mark[];
    };

type Build = { readonly part: DocPart; readonly sections: Sections; readonly findings: TemplateFinding[] };

/** @param names  what may be used outside any list */
export function treeOf(
  part: DocPart,
  elements: readonly DocElement[],
  names: readonly NoticeName[],
): { readonly nodes: readonly DocNode[]; readonly findings: readonly TemplateFinding[] } {
  const sections = sectionsOf(part, elements);
  const build: Build = { part, sections, findings: [...sections.findings] };
  return { nodes: elementNodes(build, elements, [], names), findings: build.findings };
}

function elementNodes(
  build: Build,
  elements: readonly DocElement[],
  path: Path,
  names: readonly NoticeName[],
): readonly DocNode[] {
  return sequence(build, path, elements, names, (element, at, within) => {
    if (element.kind === 'other') return { kind: 'other', from: at };
    if (element.kind === 'table') return tableNode(build, element, [...path, at], within);
    const tags = build.sections.tags.get(element) ?? [];
    return { kind: 'text', from: at, element, marks: marksOf(build, tags, element.text, within) };
  });
}

function tableNode(
  build: Build,
  table: Extract<DocElement, { kind: 'table' }>,
  path: Path,
  names: readonly NoticeName[],
): DocNode {
  const rows = sequence(build, path, table.rows, names, (row, at, within) => {
    if (isOnlySections(row.flat())) return null;
    const cells = row.map((elements, c) => ({
      elements,
      nodes: elementNodes(build, elements, [...path, at, c], within),
    }));
    return { kind: 'row', from: at, cells };
  });
  return { kind: 'table', from: path[path.length - 1] ?? 0, rows };
}

/** @param node  of one unit; null for one that is not printed */
function sequence<T>(
  build: Build,
  path: Path,
  units: readonly T[],
  names: readonly NoticeName[],
  node: (unit: T, at: number, names: readonly NoticeName[]) => DocNode | null,
): readonly DocNode[] {
  const between = (first: number, last: number, spans: readonly Span[], within: readonly NoticeName[]): DocNode[] => {
    const nodes: DocNode[] = [];
    for (let at = first; at <= last; at += 1) {
      const index = spans.findIndex((span) => span.first === at && span.last >= at);
      const [unit, span] = [units[at], spans[index]];
      if (span !== undefined) {
        const known = nameOf(build, span.open, within, span.text);
        const inside = between(at, span.last, spans.slice(index + 1), namesIn(known, within));
        nodes.push({ kind: 'section', open: span.open, known, nodes: inside });
        at = span.last;
      } else if (unit !== undefined) nodes.push(...[node(unit, at, within)].flatMap((one) => one ?? []));
    }
    return nodes;
  };
  return between(0, units.length - 1, build.sections.spans.get(pathKey(path)) ?? [], names);
}

function marksOf(build: Build, tags: readonly Tag[], text: string, names: readonly NoticeName[]): readonly Mark[] {
  const { blocks, closing } = build.sections;
  const marks: Mark[] = [];
  for (let at = 0; at < tags.length; at += 1) {
    const tag = tags[at];
    if (tag === undefined) break;
    const close = blocks.has(tag) ? undefined : closing.get(tag);
    if (close !== undefined) {
      const last = tags.indexOf(close);
      const known = nameOf(build, tag, names, text);
      const inside = marksOf(build, tags.slice(at + 1, last), text, namesIn(known, names));
      marks.push({ kind: 'section', open: tag, close, known, marks: inside });
      at = last;
    } else if (tag.kind === 'value') marks.push({ kind: 'value', tag, known: valueName(build, tag, names, text) });
    else marks.push({ kind: 'cut', tag });
  }
  return marks;
}

function valueName(build: Build, tag: Tag, names: readonly NoticeName[], text: string): NoticeName | null {
  const known = nameOf(build, tag, names, text);
  const isAlone = text.trim() === tag.written;
  const why =
    known?.kind === 'section' || known?.kind === 'rows'
      ? 'sectionOnly'
      : known?.kind === 'image' && !isAlone
        ? 'notAlone'
        : null;
  if (why !== null)
    build.findings.push({ part: build.part, read: tag.written, near: nearText(text), code: 'templateSyntax', why });
  return known;
}

/** The innermost list's name before the others. */
function nameOf(build: Build, tag: Tag, names: readonly NoticeName[], text: string): NoticeName | null {
  const known = names.find(({ name }) => name === tag.name);
  if (known !== undefined) return known;
  const nearest = nearestName(
    tag.name,
    names.map(({ name }) => name),
  );
  build.findings.push({ part: build.part, read: tag.written, near: nearText(text), code: 'tagUnknown', nearest });
  return null;
}

function namesIn(known: NoticeName | null, names: readonly NoticeName[]): readonly NoticeName[] {
  if (known === null) return names;
  return [...known.within.map((name): NoticeName => ({ name, kind: 'text', within: [] })), ...names];
}
