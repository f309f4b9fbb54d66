/**
 * A Google Doc as the script edits it: paragraphs and tables that can still change. It lives in memory until
 * saveAndClose; what is stored is a copy (platform.md, fact 74).
 */

export type ParagraphDraft = {
  readonly kind: 'paragraph';
  text: string;
  /** One for each UTF-16 unit of the text. */
  bold: boolean[];
  italic: boolean[];
  /** `NORMAL`, `TITLE`, `HEADING1` … */
  heading: string;
  /** `LEFT`, `CENTER`, `RIGHT`, `JUSTIFY`. */
  alignment: string;
  /** Points; null for the heading's own. */
  spacingBefore: number | null;
  spacingAfter: number | null;
  fontSize: number | null;
};

export type CellDraft = { readonly paragraphs: ParagraphDraft[]; background: string | null };

export type TableDraft = {
  readonly kind: 'table';
  readonly rows: CellDraft[][];
  /** Points. */
  borderWidth: number;
  /** Column from 0 → points. */
  columnWidths: Record<number, number>;
};

export type DocumentDraft = {
  readonly elements: (ParagraphDraft | TableDraft)[];
  /** Points from the edge of the page. */
  readonly margins: { top: number; bottom: number; left: number; right: number };
};

const INCH = 72;

/** A new document holds one empty paragraph. */
export function emptyDraft(): DocumentDraft {
  return { elements: [newParagraph('')], margins: { top: INCH, bottom: INCH, left: INCH, right: INCH } };
}

export function newParagraph(text: string): ParagraphDraft {
  return {
    kind: 'paragraph',
    text,
    bold: new Array<boolean>(text.length).fill(false),
    italic: new Array<boolean>(text.length).fill(false),
    heading: 'NORMAL',
    alignment: 'LEFT',
    spacingBefore: null,
    spacingAfter: null,
    fontSize: null,
  };
}

export function newCell(text: string): CellDraft {
  return { paragraphs: text.split('\n').map(newParagraph), background: null };
}

/** A table without cells is legal, and has no rows. */
export function newTable(cells: readonly (readonly string[])[]): TableDraft {
  return { kind: 'table', rows: cells.map((row) => row.map(newCell)), borderWidth: 1, columnWidths: {} };
}

/** A copy that later edits do not touch. */
export function copyDraft(draft: DocumentDraft): DocumentDraft {
  return structuredClone(draft);
}
