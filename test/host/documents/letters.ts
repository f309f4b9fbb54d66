/** Letters for the tests of documents: only what matters is named. */
import {
  type Doc,
  emptyDocument,
  type Paragraph,
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

export function aDocument(...elements: Doc['elements']): Doc {
  return { ...emptyDocument('A letter'), elements };
}
