/** Template Docs for tests, written as lists: a text is a paragraph, rows of cells are a table. */
import type { NoticeName, NoticeView } from '../../../src/core/notice/blocks';
import { editedText } from '../../../src/core/notice/fillTemplateDoc';
import type { DocElement, FilledDoc, FilledElement, TemplateDoc } from '../../../src/core/notice/templateDoc';

/** A cell of several paragraphs is a list of them. */
export type Written = string | readonly (readonly (string | readonly string[])[])[];

export const NAMES: readonly NoticeName[] = [
  { name: 'client', kind: 'text', within: [] },
  { name: 'contact', kind: 'text', within: [] },
  { name: 'total', kind: 'text', within: [] },
  { name: 'consumer', kind: 'section', within: [] },
  { name: 'invoices', kind: 'rows', within: ['number', 'balance', 'total'] },
  { name: 'interest', kind: 'rows', within: ['rate', 'number'] },
  { name: 'payCode', kind: 'image', within: [] },
];

const IMAGE = { id: 'qr', name: 'qr.png', type: 'image/png', bytes: [1] } as const;

export function aView(change: Partial<NoticeView> = {}): NoticeView {
  return {
    texts: { client: 'Fjord Tools AS', contact: '', total: '€300.00' },
    sections: { consumer: false },
    rows: {
      invoices: [
        { number: 'INV-1', balance: '€100.00' },
        { number: 'INV-2', balance: '€200.00' },
      ],
      interest: [],
    },
    images: { payCode: { image: IMAGE, caption: 'Scan to pay' } },
    ...change,
  };
}

export function elements(written: readonly Written[]): readonly DocElement[] {
  return written.map((one): DocElement => {
    if (typeof one === 'string') return { kind: 'text', text: one, keeps: false };
    const cell = (texts: string | readonly string[]) => elements(typeof texts === 'string' ? [texts] : texts);
    return { kind: 'table', rows: one.map((row) => row.map(cell)) };
  });
}

export function aDoc(
  body: readonly Written[],
  header: readonly Written[] = [],
  footer: readonly Written[] = [],
): TemplateDoc {
  return { header: elements(header), body: elements(body), footer: elements(footer) };
}

/** What a filled body prints, written as the template was; a picture is its caption between brackets. */
export function printed(doc: TemplateDoc, filled: FilledDoc, part: keyof TemplateDoc = 'body'): readonly Written[] {
  return printedElements(doc[part], filled[part]);
}

function printedElements(source: readonly DocElement[], filled: readonly FilledElement[]): readonly Written[] {
  return filled.map((element): Written => {
    const from = source[element.from];
    if (element.kind === 'picture') return `[${element.caption}]`;
    if (element.kind === 'text' && from?.kind === 'text') return editedText(from.text, element.edits);
    if (element.kind !== 'table' || from?.kind !== 'table') return '(other)';
    return element.rows.map((row) =>
      row.cells.map((cell, c) => {
        const texts = printedElements(from.rows[row.from]?.[c] ?? [], cell) as readonly string[];
        return texts.length === 1 ? (texts[0] ?? '') : texts;
      }),
    );
  });
}
