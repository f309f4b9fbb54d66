/** What the product changed is told apart from what people changed, and what it may change from what it may not. */
import { type PlainBook, plainBook } from '../plainBook';
import { watchBook } from './watch';

const HISTORY = [
  ['When', 'Client', 'Kind', 'Result', 'Token', 'Seq'],
  ['2026-03-10 09:00', 'Acme', 'reminder', 'SENDING', 'PD-AAAAAA', '1'],
  ['2026-03-10 09:01', 'Beta', 'reminder', 'UNCERTAIN', 'PD-BBBBBB', '2'],
  ['2026-03-10 09:02', 'Cobalt', 'reminder', 'SENT', 'PD-CCCCCC', '3'],
];
const INVOICES = [
  ['Number', 'Amount', 'Level'],
  ['INV-1', '100', ''],
];

function aBook(): PlainBook {
  const book = plainBook('b', { locale: 'en_GB', timeZone: 'Etc/UTC' });
  for (const [name, rows] of Object.entries({ Invoices: INVOICES, 'Contact history': HISTORY })) {
    const sheet = book.insertSheet(name);
    rows.forEach((cells, down) => {
      cells.forEach((text, right) => {
        if (text !== '') sheet.setValue(down + 1, right + 1, text);
      });
    });
  }
  return book;
}

type Change = (book: PlainBook) => void;
const put =
  (sheet: string, row: number, column: number, text: string | null): Change =>
  (book) =>
    book.sheet(sheet)?.setValue(row, column, text);
const result = (row: number, to: string): Change => put('Contact history', row, 4, to);

const FORBIDDEN: readonly (readonly [string, Change, string])[] = [
  ['a cell of the user', put('Invoices', 2, 2, '90'), 'a cell of the user changed: 2 2 ["100"'],
  ['a cell of the user, emptied', put('Invoices', 2, 2, null), 'a cell of the user changed: 2 2 ["100"'],
  [
    'a column that never changes',
    put('Contact history', 2, 2, 'Acme Ltd'),
    'where reminder 1 to Acme (PD-AAAAAA) stood',
  ],
  ['a row less', (book) => book.moveRows('Contact history', { kind: 'delete', row: 4, count: 1 }), 'is gone'],
  [
    'rows in another order',
    (book) => book.moveRows('Contact history', { kind: 'sort', first: 2, order: [3, 2, 4] }),
    'where reminder 1 to Acme (PD-AAAAAA) stood is now reminder 2 to Beta (PD-BBBBBB)',
  ],
  ['a result that goes back', result(4, 'SENDING'), 'went from SENT to SENDING'],
  ['a decision that nobody made', result(3, 'VOID'), 'went from UNCERTAIN to VOID'],
];

test.each(FORBIDDEN)('%s is noticed', (_what, change, found) => {
  const book = aBook();
  const watch = watchBook(book, () => null);
  change(book);
  expect(watch.check().join('\n')).toContain(found);
  expect(watch.check()).toEqual([]);
});

test.each(FORBIDDEN)('%s is nobody else’s business when a person did it', (_what, change) => {
  const book = aBook();
  const watch = watchBook(book, () => null);
  watch.byHand(() => change(book));
  expect(watch.check()).toEqual([]);
});

test('what the product did before a person came is not forgotten', () => {
  const book = aBook();
  const watch = watchBook(book, () => null);
  result(4, 'SENDING')(book);
  watch.byHand(() => result(4, 'SENT')(book));
  expect(watch.check()).toEqual(['the result of reminder 3 to Cobalt (PD-CCCCCC) went from SENT to SENDING']);
});

test.each<[string, Change, boolean | null]>([
  ['its own column', put('Invoices', 2, 3, 'Gentle reminder'), null],
  ['a row below the others', put('Contact history', 5, 1, '2026-03-10 09:03'), null],
  ['SENDING becomes SENT', result(2, 'SENT'), null],
  ['SENDING becomes FAILED', result(2, 'FAILED'), null],
  ['SENDING becomes UNCERTAIN', result(2, 'UNCERTAIN'), null],
  ['it was sent, somebody said', result(3, 'SENT'), true],
  ['it was not, somebody said', result(3, 'VOID'), false],
])('%s: that it may', (_what, change, judged) => {
  const book = aBook();
  const watch = watchBook(book, () => judged);
  change(book);
  expect(watch.check()).toEqual([]);
});
