/** A template Doc read as data, and its copy filled by a recipe: it decides nothing (`core/notice/fillTemplateDoc.ts` does). */
import type {
  DocElement,
  FilledDoc,
  FilledElement,
  FilledRow,
  TemplateDoc,
  TextEdit,
} from '../core/notice/templateDoc';
import { putPicture } from './documentPicture';

type Doc = GoogleAppsScript.Document.Document;
type Element = GoogleAppsScript.Document.Element;
type Table = GoogleAppsScript.Document.Table;
type TextLine = GoogleAppsScript.Document.Paragraph | GoogleAppsScript.Document.ListItem;
type Container =
  | GoogleAppsScript.Document.Body
  | GoogleAppsScript.Document.HeaderSection
  | GoogleAppsScript.Document.FooterSection
  | GoogleAppsScript.Document.TableCell;

export function readDocument(document: Doc): TemplateDoc {
  const { header, body, footer } = parts(document);
  return { header: elementsOf(header), body: elementsOf(body), footer: elementsOf(footer) };
}

/** @param document  an unchanged copy of the Doc that the recipe was made for */
export function fillDocument(document: Doc, filled: FilledDoc): void {
  const { header, body, footer } = parts(document);
  fillContainer(body, filled.body);
  if (header !== null) fillContainer(header, filled.header);
  if (footer !== null) fillContainer(footer, filled.footer);
}

function parts(document: Doc) {
  return { header: document.getHeader(), body: document.getBody(), footer: document.getFooter() };
}

function elementsOf(container: Container | null): readonly DocElement[] {
  if (container === null) return [];
  return childrenOf(container).map((child): DocElement => {
    const line = lineOf(child);
    if (line !== null) return { kind: 'text', text: line.editAsText().getText(), keeps: holdsMore(line) };
    if (child.getType() !== DocumentApp.ElementType.TABLE) return { kind: 'other' };
    return { kind: 'table', rows: rowsOf(child.asTable()).map((row) => cellsOf(row).map(elementsOf)) };
  });
}

function fillContainer(container: Container, filled: readonly FilledElement[]): void {
  const children = childrenOf(container);
  rearrange(filled, children, {
    insert: (at, copy) => {
      insertInto(container, at, copy);
    },
    remove: (child, isLast) => {
      removeFrom(container, child, isLast);
    },
  }).forEach((child, at) => {
    const wanted = filled[at];
    if (wanted !== undefined) fillElement(child, wanted);
  });
}

function fillElement(child: Element, wanted: FilledElement): void {
  const line = lineOf(child);
  if (wanted.kind === 'text' && line !== null) editText(line.editAsText(), wanted.edits);
  if (wanted.kind === 'picture' && line !== null) putPicture(line, wanted);
  if (wanted.kind === 'table') fillTable(child.asTable(), wanted.rows);
}

function fillTable(table: Table, filled: readonly FilledRow[]): void {
  rearrange(filled, rowsOf(table), {
    insert: (at, copy) => table.insertTableRow(at, copy),
    remove: (row) => table.removeChild(row),
  }).forEach((row, at) => {
    cellsOf(row).forEach((cell, c) => {
      fillContainer(cell, filled[at]?.cells[c] ?? []);
    });
  });
}

/**
 * Brings children into the order that is wanted: one that is wanted once stays where it is, one that is wanted more often
 * is copied, the others go.
 *
 * @returns one child for each that is wanted
 */
function rearrange<T extends { copy(): T }>(
  wanted: readonly { readonly from: number }[],
  children: readonly T[],
  { insert, remove }: { insert(at: number, copy: T): void; remove(child: T, isLast: boolean): void },
): readonly T[] {
  let next = 0;
  // All copies are made before the first letter is changed.
  const planned = wanted.map(({ from }) => {
    const child = children[from];
    const stays = from >= next;
    if (stays) next = from + 1;
    return { from, stays, child: stays ? child : child?.copy() };
  });
  const kept = new Set(planned.filter(({ stays }) => stays).map(({ from }) => from));
  let at = 0;
  let passed = 0;
  for (const { from, stays, child } of planned) {
    if (stays) {
      at += from - passed + 1;
      passed = from + 1;
    } else if (child !== undefined) {
      insert(at, child);
      at += 1;
    }
  }
  children.forEach((child, place) => {
    if (!kept.has(place)) remove(child, place === children.length - 1);
  });
  return planned.flatMap(({ child }) => (child === undefined ? [] : [child]));
}

function insertInto(container: Container, at: number, copy: Element): void {
  const type = copy.getType();
  if (type === DocumentApp.ElementType.TABLE) container.insertTable(at, copy.asTable());
  else if (type === DocumentApp.ElementType.LIST_ITEM) container.insertListItem(at, copy.asListItem());
  else if (type === DocumentApp.ElementType.PARAGRAPH) container.insertParagraph(at, copy.asParagraph());
}

/** The last paragraph of a part or cell cannot be removed: it is emptied. */
function removeFrom(container: Container, child: Element, isLast: boolean): void {
  const line = isLast ? lineOf(child) : null;
  if (line === null) container.removeChild(child);
  else line.clear();
}

/**
 * From the last to the first, so that the places of the others hold. A value is put in within its tag, so that it takes
 * the tag's look; `replaceText` would take it for a pattern (fact 75) and find tags in values.
 */
function editText(text: GoogleAppsScript.Document.Text, edits: readonly TextEdit[]): void {
  for (const edit of edits.slice().reverse()) {
    const { from, to } = edit;
    const { length } = edit.text;
    if (length === 0) text.deleteText(from, to - 1);
    else {
      text.insertText(from + 1, edit.text);
      text.deleteText(from + 1 + length, to - 1 + length);
      text.deleteText(from, from);
    }
  }
}

function lineOf(element: Element): TextLine | null {
  const type = element.getType();
  if (type === DocumentApp.ElementType.PARAGRAPH) return element.asParagraph();
  return type === DocumentApp.ElementType.LIST_ITEM ? element.asListItem() : null;
}

/** A picture, a page break, a line across the page. */
function holdsMore(line: TextLine): boolean {
  return childrenOf(line).some((child) => child.getType() !== DocumentApp.ElementType.TEXT);
}

function childrenOf(container: Container | TextLine): readonly Element[] {
  return Array.from({ length: container.getNumChildren() }, (_, at) => container.getChild(at));
}

function rowsOf(table: Table) {
  return Array.from({ length: table.getNumRows() }, (_, at) => table.getRow(at));
}

function cellsOf(row: GoogleAppsScript.Document.TableRow) {
  return Array.from({ length: row.getNumCells() }, (_, at) => row.getCell(at));
}
