/** Letters for the tests of documents: only what matters is named. */
import { PNG } from 'pngjs';
import {
  type Doc,
  emptyDocument,
  type Paragraph,
  type Picture,
  paragraphOf,
  type Table,
  type TableCell,
} from '../../../host/documents/model';

export function aParagraph(text: string, change: Partial<Paragraph> & { readonly bold?: boolean } = {}): Paragraph {
  const { bold = false, ...others } = change;
  const paragraph = { ...paragraphOf(text), ...others };
  for (const run of paragraph.runs) run.bold = bold;
  return paragraph;
}

/** Rows of texts; the first `headings` of them bold. */
export function aTable(
  rows: readonly (readonly string[])[],
  change: Partial<Table> & { readonly headings?: number } = {},
): Table {
  const { headings = 0, ...others } = change;
  const cells = rows.map((row, i) =>
    row.map((text): TableCell => ({ paragraphs: [aParagraph(text, { bold: i < headings })], background: null })),
  );
  return { kind: 'table', rows: cells, columnWidths: [], borderWidth: 1, ...others };
}

/** A picture of that many pixels, of one colour. */
export function aPicture(width: number, height: number, change: Partial<Picture> = {}): Picture {
  const bytes = PNG.sync.write(new PNG({ width: 1, height: 1 }), { colorType: 0 });
  return { bytes, contentType: 'image/png', width, height, description: null, ...change };
}

/** A paragraph of texts and pictures. */
export function aMixture(...parts: readonly (string | Picture)[]): Paragraph {
  const plain = { bold: false, italic: false };
  const runs = parts.map((part) =>
    typeof part === 'string' ? { ...plain, text: part } : { ...plain, text: '', picture: part },
  );
  return { ...aParagraph(''), runs };
}

export function aDocument(...elements: Doc['elements']): Doc {
  return { ...emptyDocument('A letter'), elements };
}
