import type { InvoiceField } from '../../src/workbook/invoiceFields';
import { suggestColumns, suggestSheets } from '../../src/workbook/suggest';
import { HEADINGS, on, row, sheet } from './sheets';

const found = (rows: Parameters<typeof sheet>[1][], texts: Readonly<Record<string, string>> = {}, locale = 'de_DE') => {
  const suggestions = suggestColumns(sheet('S', ...rows), locale, new Map(Object.entries(texts)));
  return (field: InvoiceField) => suggestions.find((one) => one.field === field)!;
};

describe('a column is suggested by its heading', () => {
  const of = found([
    ['Nr', 'Kunde', 'Fällig am', 'Betrag', 'Status'],
    ['RE-1', 'Müller', '31.02.2026', '12,50', 'offen'],
    ['RE-2', 'Meier', '01.03.2026', 'x', 'hm'],
    ['', '', '', '', ''],
    ['RE-3', 'Meier', on('2026-03-02'), 10, ''],
  ]);

  test('with two samples and how many cells could be read', () => {
    expect(of('dueDate')).toEqual({
      ...{ field: 'dueDate', label: 'Due date', needed: true, kind: 'day', column: 3, by: 'heading' },
      ...{ samples: ['31.02.2026', '01.03.2026'], read: 2, of: 3 },
    });
    expect([of('amount').read, of('amount').of]).toEqual([2, 3]);
    expect([of('status').read, of('status').of, of('status').needed]).toEqual([1, 2, false]);
    expect([of('number').read, of('number').of]).toEqual([3, 3]);
  });

  test('a field without one has no column', () => {
    expect(of('note')).toMatchObject({ column: null, by: null, samples: [], read: 0, of: 0 });
  });
});

describe('else by what stands in it', () => {
  const rows = [
    ['A', 'B', 'C', 'D', 'E', 'F'],
    ...Array.from({ length: 10 }, (_, index) => [
      index + 1,
      `Firma ${'XYZ'[index % 3]}`,
      on('2026-02-01'),
      on('2026-03-01'),
      100.5 + index,
      `a${index}@x.example`,
    ]),
  ];
  test.each`
    field        | column
    ${'email'}   | ${6}
    ${'dueDate'} | ${4}
    ${'amount'}  | ${5}
    ${'number'}  | ${1}
    ${'client'}  | ${2}
  `('$field is column $column', ({ field, column }) => {
    expect(found(rows)(field)).toMatchObject({ column, by: 'content' });
  });

  test('a column that is half empty or mostly something else is not offered', () => {
    const sparse = rows.map((cells, index) => (index > 4 ? [...cells.slice(0, 5), ''] : cells));
    expect(found(sparse)('email').column).toBeNull();
    const mixed = rows.map((cells, index) => (index > 7 ? [...cells.slice(0, 5), 'n/a'] : cells));
    expect(found(mixed)('email').column).toBeNull();
  });

  test('a choice made before decides, also that there is none', () => {
    expect(found(rows, { 'column.invoices.dueDate': 'C' })('dueDate')).toMatchObject({ column: 3, by: 'heading' });
    expect(found(rows, { 'column.invoices.email': '-' })('email').column).toBeNull();
  });
});

test('of several that fit equally the first is offered, as doubtful', () => {
  expect(
    found([
      ['Number', 'Total', 'Gross'],
      ['1', 5, 6],
    ])('amount'),
  ).toMatchObject({ column: 2, by: 'doubtful' });
});

describe('sheets that could hold the invoices', () => {
  test('the best first, with rows and headings', () => {
    const sheets = [
      sheet('Empty'),
      sheet('Notes', ['Client', 'Remark'], ['a', 'b']),
      sheet('Q1', ['My invoices'], HEADINGS, row('1'), [], row('2')),
    ];
    expect(suggestSheets(sheets)).toEqual([
      { name: 'Q1', rows: 2, headings: HEADINGS, headingRow: 2, fieldsFound: 5 },
      { name: 'Notes', rows: 1, headings: ['Client', 'Remark'], headingRow: 1, fieldsFound: 2 },
    ]);
  });
});
