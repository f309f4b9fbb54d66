/** The seals of Contact history, worked out anew as contracts.md says: each covers its row and the seal before it. */
import { createHash } from 'node:crypto';
import type { Book } from '../../host/workbook/book';
import { rowsIn } from './sheetRows';

/** In the order in which they are sealed. */
const SEALED = [
  'Seq',
  'When',
  'Client',
  'Keys',
  'Kind',
  'Channel',
  'To',
  'Cc',
  'Subject',
  'Amount',
  'Charges',
  'Token',
];

/** @returns what is wrong, a sentence each: a row that its seal does not cover, or that bears no number of its own kind */
export function brokenSeals(book: Book): readonly string[] {
  const rows = rowsIn(book, 'Contact history').filter(({ text }) => text('Seq') !== '');
  const bySeq = new Map<number, string[]>();
  for (const { text } of rows) bySeq.set(Number(text('Seq')), [...(bySeq.get(Number(text('Seq'))) ?? []), seal(text)]);
  return rows.flatMap(({ row, text }) => {
    const before = text('Seq') === '1' ? [''] : bySeq.get(Number(text('Seq')) - 1);
    // Whoever deleted the row before took the proof with it.
    if (before === undefined) return [];
    const [, body = ''] = text('Seal').split('.');
    const covers = (previous: string): string =>
      createHash('sha256')
        .update(JSON.stringify([...SEALED.map(text), body, previous]))
        .digest('hex');
    return before.some((previous) => covers(previous) === seal(text))
      ? []
      : [`the seal of row ${row} does not cover it`];
  });
}

/** @returns numbers that are missing between the first and the last */
export function missingRows(book: Book): readonly number[] {
  const seqs = new Set(rowsIn(book, 'Contact history').map(({ text }) => Number(text('Seq'))));
  return Array.from({ length: Math.max(0, ...seqs) }, (_, at) => at + 1).filter((seq) => !seqs.has(seq));
}

const seal = (text: (heading: string) => string): string => text('Seal').split('.')[0] ?? '';
