/** The tables of a notice from their rows: which columns stand in them, and what each is called. */
import { letterWords } from '../messages/letterWords';
import type { NoticeBlock, NoticeTable } from './blocks';
import type { Jurisdiction } from './jurisdiction';
import { heading } from './layout';
import type { NoticeRows, Row } from './rows';
import { noticeTexts } from './texts/texts';

/** The column of issue dates, and that of part payments, stand only where one is known. @param jurisdiction  null: any */
export function invoiceTable(
  { invoices, credits, sums }: NoticeRows,
  language: string,
  jurisdiction: Jurisdiction | null,
): NoticeTable {
  const [words, texts] = [letterWords(language), noticeTexts(language)];
  const columns: readonly (readonly [name: string, head: string])[] = [
    ['number', words.invoice],
    ...(invoices.some(({ issuedOn }) => issuedOn !== '') ? [['issuedOn', words.issued] as const] : []),
    ['dueOn', words.due],
    ['amount', (jurisdiction && texts.gross[jurisdiction]) ?? texts.gross.any],
    ...(invoices.some(({ paid }) => paid !== '') ? [['paid', texts.paid] as const] : []),
    ['open', texts.open],
  ];
  const last = columns.length - 1;
  const first = columns.findIndex(([name]) => name === 'amount');
  return {
    kind: 'table',
    head: columns.map(([, head]) => head),
    numeric: columns.flatMap((_, at) => (at >= first ? [at] : [])),
    rows: [
      ...invoices.map((row) =>
        columns.map(([name], at) => (at === 0 ? withNote(row['number'], row) : (row[name] ?? ''))),
      ),
      ...credits.map((row) =>
        columns.map((_, at) => (at === 0 ? withNote(row['label'], row) : at === last ? (row['amount'] ?? '') : '')),
      ),
    ],
    labelled: 0,
    totals: totalsOf(sums),
  };
}

/** How the interest was computed: period by period, and the rates with what they are made up of. @param rates  a line each */
export function interestBlocks(
  { interest, interestSums }: NoticeRows,
  title: string,
  rates: string,
  language: string,
): readonly NoticeBlock[] {
  const [words, texts] = [letterWords(language), noticeTexts(language)];
  const names = ['number', 'period', 'days', 'principal', 'rate', 'amount'] as const;
  return [
    heading(title),
    {
      kind: 'table',
      head: [words.invoice, texts.period, texts.daysHead, words.principal, words.rate, words.interest],
      numeric: [2, 3, 4, 5],
      rows: interest.map((row) => names.map((name) => row[name] ?? '')),
      // Beside the periods, the widest of its texts.
      labelled: 1,
      totals: totalsOf(interestSums),
    },
    ...(rates === '' ? [] : rates.split('\n').map((text) => ({ kind: 'small' as const, text }))),
  ];
}

/** What is claimed, position by position, with its sum. */
export function claimBlocks({ claims, claimSums }: NoticeRows, language: string): readonly NoticeBlock[] {
  const texts = noticeTexts(language);
  return [
    heading(texts.claims),
    {
      kind: 'table',
      head: [texts.claim, texts.amount],
      numeric: [1],
      rows: claims.map((row) => [row['label'] ?? '', row['amount'] ?? '']),
      labelled: 0,
      totals: totalsOf(claimSums),
    },
  ];
}

function totalsOf(rows: readonly Row[]): NoticeTable['totals'] {
  return rows.map((row) => ({ label: row['label'] ?? '', amount: row['amount'] ?? '' }));
}

function withNote(text = '', row: Row): string {
  const note = row['note'] ?? '';
  return note === '' ? text : `${text}\n${note}`;
}
