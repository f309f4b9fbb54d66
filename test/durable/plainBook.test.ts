/** The workbook that is copied in an instant behaves as the .xlsx book does, and its copies are its own. */
import type { Book, RowMove } from '../../host/workbook/book';
import { newBook } from '../../host/workbook/xlsx';
import { plainBook } from './plainBook';

const LOCAL = { locale: 'en_GB', timeZone: 'Etc/UTC' };
const CELLS = [
  ['Number', 'Amount'],
  ['INV-1', 30],
  ['INV-2', null],
  ['INV-3', 10],
] as const;

function filled<B extends Book>(book: B): B {
  const sheet = book.insertSheet('Invoices');
  CELLS.forEach((cells, down) => {
    cells.forEach((value, right) => {
      sheet.setValue(down + 1, right + 1, value);
    });
  });
  sheet.setColumnFormat(1, '@');
  sheet.setFormat(2, 2, '0.00');
  return book;
}

function shown(book: Book): unknown {
  const sheet = book.sheets()[0];
  if (!sheet) return null;
  const [rows, columns] = [sheet.lastRow(), sheet.lastColumn()];
  return {
    ...{ name: sheet.name, rows, columns },
    cells: Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_none, right) => {
        const { value, format } = sheet.cell(down + 1, right + 1);
        return `${value} ${format}`;
      }),
    ),
  };
}

const MOVES: readonly RowMove[] = [
  { kind: 'insert', after: 2, count: 2 },
  { kind: 'insert', after: 4, count: 1 },
  { kind: 'delete', row: 2, count: 1 },
  { kind: 'delete', row: 4, count: 1 },
  { kind: 'sort', first: 2, order: [4, 2, 3] },
];

test.each(MOVES)('rows move as in an .xlsx book: %j', (move) => {
  const [plain, xlsx] = [filled(plainBook('b', LOCAL)), filled(newBook('b.xlsx', LOCAL))];
  for (const book of [plain, xlsx]) book.moveRows('Invoices', move);
  expect(shown(plain)).toEqual(shown(xlsx));
});

test('a new cell of a column has its format, and a value that is emptied is used no more', () => {
  const book = filled(plainBook('b', LOCAL));
  const sheet = book.sheet('Invoices');
  expect(sheet?.cell(9, 1).format).toBe('@');
  sheet?.setValue(4, 1, null);
  sheet?.setValue(4, 2, null);
  expect([sheet?.lastRow(), sheet?.lastColumn()]).toEqual([3, 2]);
});

test('a copy goes its own way, and so does what it was copied from', () => {
  const book = filled(plainBook('b', LOCAL));
  const copy = book.fork('c');
  copy.sheet('Invoices')?.setValue(2, 1, 'changed there');
  book.sheet('Invoices')?.setValue(3, 1, 'changed here');
  expect([copy.id, book.sheet('Invoices')?.cell(2, 1).value, copy.sheet('Invoices')?.cell(3, 1).value]).toEqual([
    ...['c', 'INV-1', 'INV-2'],
  ]);
});

test('what is imagined does not happen', () => {
  const book = filled(plainBook('b', LOCAL));
  const before = book.fingerprint();
  const imagined = book.imagine(() => book.sheet('Invoices')?.setValue(2, 1, 'imagined'));
  expect(imagined.sheet('Invoices')?.cell(2, 1).value).toBe('imagined');
  expect(book.fingerprint()).toBe(before);
  expect(imagined.fingerprint()).not.toBe(before);
});

test('a fingerprint is that of the cells: it comes back with them', () => {
  const book = filled(plainBook('b', LOCAL));
  const [sheet, before, version] = [book.sheet('Invoices'), book.fingerprint(), book.version()];
  sheet?.setValue(2, 2, 31);
  expect(book.fingerprint()).not.toBe(before);
  sheet?.setValue(2, 2, 30);
  expect(book.fingerprint()).toBe(before);
  expect(book.version()).toBe(version + 2);
});
