/**
 * A Google Doc as the host keeps it: paragraphs and tables on a page, drawn as HTML (html.ts) and as PDF (pdf.ts).
 *
 * DocumentApp's imitation builds and changes it, so it is mutable. Lengths are points. No lists, pictures or sections.
 */

/** Letters of one look. */
export type Run = { text: string; bold: boolean; italic: boolean };

/** Google's named styles: `title`, `subtitle`, headings 1 to 6, else `normal`. */
export type Heading = 'normal' | 'title' | 'subtitle' | 1 | 2 | 3 | 4 | 5 | 6;

export type Align = 'left' | 'center' | 'right' | 'justify';

export type Paragraph = {
  kind: 'paragraph';
  /** Line breaks inside a paragraph are `\n` in a run's text. */
  runs: Run[];
  heading: Heading;
  align: Align;
  /** Null for the heading's own. */
  spacingBefore: number | null;
  spacingAfter: number | null;
  fontSize: number | null;
};

export type TableCell = { paragraphs: Paragraph[] /** `#rrggbb`, null for none. */; background: string | null };

export type Table = {
  kind: 'table';
  rows: TableCell[][];
  /** By column from 0; null or missing shares what is left. */
  columnWidths: (number | null)[];
  /** 0 draws no lines. */
  borderWidth: number;
};

type Margins = { top: number; bottom: number; left: number; right: number };

export type Doc = {
  /** File name, the title of the HTML page and of the PDF. */
  name: string;
  margins: Margins;
  elements: (Paragraph | Table)[];
};

const INCH = 72;

/** As Google makes it: one empty paragraph, margins of an inch. */
export function emptyDocument(name = ''): Doc {
  return { name, margins: { top: INCH, bottom: INCH, left: INCH, right: INCH }, elements: [paragraphOf('')] };
}

/** A plain paragraph of body text. */
export function paragraphOf(text: string): Paragraph {
  return {
    kind: 'paragraph',
    runs: text === '' ? [] : [{ text, bold: false, italic: false }],
    heading: 'normal',
    align: 'left',
    spacingBefore: null,
    spacingAfter: null,
    fontSize: null,
  };
}

/** Size of letters and space around a paragraph, its own or those of its heading, in points. */
export function lookOf(paragraph: Paragraph): {
  readonly size: number;
  readonly before: number;
  readonly after: number;
  readonly isBold: boolean;
} {
  const look = LOOKS[paragraph.heading];
  return {
    size: paragraph.fontSize ?? look.size,
    before: paragraph.spacingBefore ?? look.before,
    after: paragraph.spacingAfter ?? look.after,
    isBold: look.isBold,
  };
}

/** Rows at the top whose every letter is bold: they are repeated on each page a table runs over. */
export function headingRows(table: Table): number {
  const isHeading = (row: TableCell[]): boolean => {
    const runs = row
      .flatMap((cell) => cell.paragraphs.flatMap((paragraph) => paragraph.runs))
      .filter((run) => run.text.trim() !== '');
    return runs.length > 0 && runs.every((run) => run.bold);
  };
  const firstPlain = table.rows.findIndex((row) => !isHeading(row));
  return firstPlain < 0 ? 0 : firstPlain;
}

/** Sizes and spaces of a letter; titles and headings are bold as in a letter, not coloured as in a report. */
const LOOKS: Readonly<Record<Heading, { size: number; before: number; after: number; isBold: boolean }>> = {
  normal: { size: 11, before: 0, after: 6, isBold: false },
  title: { size: 20, before: 0, after: 10, isBold: true },
  subtitle: { size: 13, before: 0, after: 8, isBold: false },
  1: { size: 16, before: 16, after: 8, isBold: true },
  2: { size: 14, before: 14, after: 6, isBold: true },
  3: { size: 12, before: 12, after: 6, isBold: true },
  4: { size: 11, before: 10, after: 4, isBold: true },
  5: { size: 11, before: 8, after: 4, isBold: true },
  6: { size: 11, before: 8, after: 4, isBold: true },
};
