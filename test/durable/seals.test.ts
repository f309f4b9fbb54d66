/** The seals that Paydue writes are those of contracts.md, worked out anew by other code; an edit breaks one. */
import { matrixBook } from './matrixBook';
import type { PlainBook } from './plainBook';
import { brokenSeals, missingRows } from './seals';
import { columnsOf } from './sheetRows';

let book: PlainBook;

beforeAll(async () => {
  ({ book } = await matrixBook());
});

function edited(row: number, heading: string, text: string): PlainBook {
  const copy = book.fork();
  const sheet = copy.sheet('Contact history');
  sheet?.setValue(row, (sheet && columnsOf(sheet).get(heading)) ?? 0, text);
  return copy;
}

test('the rows of a run are sealed and without a gap', () => {
  expect(book.sheet('Contact history')?.lastRow()).toBe(3);
  expect([brokenSeals(book), missingRows(book)]).toEqual([[], []]);
});

test.each(['When', 'Client', 'Keys', 'Kind', 'Channel', 'To', 'Cc', 'Subject', 'Amount', 'Charges', 'Token', 'Seal'])(
  'an edited %s is seen',
  (heading) => {
    expect(brokenSeals(edited(3, heading, 'edited'))).toEqual(['the seal of row 3 does not cover it']);
  },
);

test.each(['Result', 'Note', 'Message'])('%s may change', (heading) => {
  expect(brokenSeals(edited(3, heading, 'changed'))).toEqual([]);
});

test('a deleted row is missing by its number, and the one after it cannot be judged', () => {
  const copy = book.fork();
  copy.moveRows('Contact history', { kind: 'delete', row: 2, count: 1 });
  expect([brokenSeals(copy), missingRows(copy)]).toEqual([[], [1]]);
});
