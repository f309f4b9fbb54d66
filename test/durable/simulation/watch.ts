/**
 * What the product may change and what it may not: the user's cells and the rows of Contact history are looked at
 * before and after everything that a person does with their own hands, so that what is different else is the product's.
 */
import type { Book } from '../../../host/workbook/book';
import { rowsIn, userCells } from '../sheetRows';

export type HistoryRow = {
  readonly token: string;
  readonly seq: string;
  readonly kind: string;
  readonly client: string;
  readonly result: string;
  /** All columns that never change. */
  readonly fixed: string;
};

export type Watch = {
  /** Looks at what was done since the last look: all of it the product's. @returns what it may not have done */
  check(): readonly string[];
  /** A person's own work: what it changes is not the product's. */
  byHand(act: () => void): void;
};

const FIXED = [
  'When',
  'Client',
  'Invoices',
  'Kind',
  'Level',
  'Channel',
  'To',
  'Cc',
  'Subject',
  'Amount',
  'Charges',
  'Token',
  'Run',
  'Seal',
  'Seq',
  'Keys',
  'Mode',
];

/** @param wasJudged  whether a person said of a mail that it was sent, or not; null: nobody did */
export function watchBook(book: Book, wasJudged: (token: string) => boolean | null): Watch {
  let cells = userCells(book);
  let rows = historyOf(book);
  const found: string[] = [];
  const look = (): void => {
    const [cellsNow, rowsNow] = [userCells(book), historyOf(book)];
    if (cellsNow !== cells) found.push(`a cell of the user changed: ${difference(cells, cellsNow)}`);
    found.push(...changed(rows, rowsNow, wasJudged));
    [cells, rows] = [cellsNow, rowsNow];
  };
  return {
    check() {
      look();
      return found.splice(0);
    },
    byHand(act) {
      look();
      act();
      [cells, rows] = [userCells(book), historyOf(book)];
    },
  };
}

export function historyOf(book: Book): readonly HistoryRow[] {
  return rowsIn(book, 'Contact history').map(({ text }) => ({
    ...{ token: text('Token'), seq: text('Seq'), kind: text('Kind'), client: text('Client'), result: text('Result') },
    fixed: FIXED.map(text).join(' | '),
  }));
}

/** Rows that were there stay where they were, in their order; others come below them. */
function changed(
  before: readonly HistoryRow[],
  now: readonly HistoryRow[],
  wasJudged: (token: string) => boolean | null,
): string[] {
  return before.flatMap((row, at): string[] => {
    const then = now[at];
    if (then === undefined) return [`the row of ${nameOf(row)} is gone`];
    if (then.fixed !== row.fixed) return [`where ${nameOf(row)} stood is now ${nameOf(then)}`];
    if (then.result === row.result || mayBecome(row, then.result, wasJudged(row.token))) return [];
    return [`the result of ${nameOf(row)} went from ${row.result} to ${then.result}`];
  });
}

/** Forward only, and what nobody knows is decided by a person (contracts.md, The history row). */
function mayBecome({ result }: HistoryRow, to: string, judged: boolean | null): boolean {
  if (judged !== null && to === (judged ? 'SENT' : 'VOID')) return result === 'UNCERTAIN' || result === 'SENDING';
  return result === 'SENDING' && ['SENT', 'FAILED', 'UNCERTAIN'].includes(to);
}

const nameOf = ({ seq, client, kind, token }: HistoryRow): string =>
  `${kind} ${seq} to ${client} (${token || 'no token'})`;

function difference(before: string, now: string): string {
  const [left, right] = [before.split('\n'), now.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  return `${left[at] ?? 'nothing'} became ${right[at] ?? 'nothing'}`;
}
