/**
 * A Google Doc as the host keeps it: paragraphs and tables on a page, drawn as HTML (html.ts) and as PDF (pdf.ts).
 *
 * DocumentApp's imitation builds and changes it, so it is mutable. Lengths are points, those of pictures pixels (96 to the
 * inch).
 */

/** Letters of one look; or a picture, and then its text is empty. */
export type Run = { text: string; bold: boolean; italic: boolean; picture?: Picture };

export type Picture = {
  readonly bytes: Uint8Array;
  readonly contentType: 'image/png';
  width: number;
  height: number;
  /** Read out in its place; null for none. */
  description: string | null;
};

/** Google's named styles: `title`, `subtitle`, headings 1 to 6, else `normal`. */
export type Heading = 'normal' | 'title' | 'subtitle' | 1 | 2 | 3 | 4 | 5 | 6;

export type Align = 'left' | 'center' | 'right' | 'justify';

export type Paragraph = {
  kind: 'paragraph';
  /** Line breaks inside a paragraph are `\n` in a run's text. */
  runs: Run[];
  heading: Heading;
  /** With a bullet before it. */
  isListItem: boolean;
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

/** What the body, a header or a footer holds. */
export type Section = { elements: (Paragraph | Table)[] };

export type Doc = Section & {
  /** File name, the title of the HTML page and of the PDF. */
  name: string;
  margins: Margins;
  /** At the head and foot of each page; null for none. */
  header: Section | null;
  footer: Section | null;
};

const INCH = 72;
/** From the page's edge to its header or footer. */
export const EDGE = INCH / 2;
/** Before the text of a list item; its bullet stands halfway. */
export const INDENT = 36;
const PIXELS_OF_AN_INCH = 96;

/** As Google makes it: one empty paragraph, margins of an inch. */
export function emptyDocument(name = ''): Doc {
  const margins = { top: INCH, bottom: INCH, left: INCH, right: INCH };
  return { name, margins, elements: [paragraphOf('')], header: null, footer: null };
}

/** A picture's width and height in points. */
export function pictureSize({ width, height }: Picture): { readonly width: number; readonly height: number } {
  return { width: (width * INCH) / PIXELS_OF_AN_INCH, height: (height * INCH) / PIXELS_OF_AN_INCH };
}

/** A plain paragraph of body text. */
export function paragraphOf(text: string): Paragraph {
  return {
    kind: 'paragraph',
    runs: text === '' ? [] : [{ text, bold: false, italic: false }],
    heading: 'normal',
    isListItem: false,
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
