import type { RawCell } from '../../src/workbook/cells';
import { HARMLESS_FIELDS, type InvoiceField } from '../../src/workbook/invoiceFields';
import { INVOICE_HEADINGS } from '../../src/workbook/invoiceHeadings';
import { cellOf, distinctHeading, lastRow, locate } from '../../src/workbook/table';
import { sheet } from './sheets';

const found = (rows: readonly (readonly RawCell[])[], remembered: Readonly<Record<string, string>> = {}) =>
  locate(sheet('S', ...rows), {
    table: INVOICE_HEADINGS,
    remembered: new Map(Object.entries(remembered)) as unknown as ReadonlyMap<InvoiceField, string>,
    harmless: HARMLESS_FIELDS,
  });
const columns = (rows: readonly (readonly RawCell[])[], remembered: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(found(rows, remembered)?.layout.columns ?? []);

describe('the heading row is the one of the first ten that names most fields', () => {
  const headings = ['Nr', 'Kunde', 'Fällig am', 'Betrag'];
  const titles: RawCell[][] = [['Rechnungen 2026'], [''], ['Status', 'per', 'heute']];
  test.each([0, 1, 3, 9])('below %i other rows', (before) => {
    const above = Array.from({ length: before }, (_, index) => titles[index % titles.length]!);
    expect(found([...above, headings, ['1', 'A', '', 5]])?.layout.headingRow).toBe(before + 1);
  });

  test('not in the eleventh row', () => {
    expect(found([...Array.from({ length: 10 }, () => ['']), headings])).toBeNull();
  });

  test('words of status in the data do not make a heading row', () => {
    expect(found([headings, ['1', 'A', 'paid', 'Status'], ['2', 'B', 'x', 3]])?.layout.headingRow).toBe(1);
  });

  test('a sheet that names nothing has none', () => {
    expect(
      found([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBeNull();
    expect(found([])).toBeNull();
  });
});

describe('columns are found in any order', () => {
  test('and unknown ones are left alone', () => {
    expect(columns([['Amount', 'VAT', 'Due date', 'Colour', 'Client', 'Number'], ['x']])).toEqual({
      amount: 1,
      dueDate: 3,
      client: 5,
      number: 6,
    });
  });

  test('numbers and dates in the heading row are no headings', () => {
    expect(columns([['Number', 2026, 'Client', true]])).toEqual({ number: 1, client: 3 });
  });

  test('the clearest of several names wins', () => {
    expect(
      columns([
        ['No', 'Name', 'Invoice number', 'Client', 'Amount', 'Total'],
        ['x', 'x', 'x', 'x', 1, 2],
      ]),
    ).toEqual({
      number: 3,
      client: 4,
      amount: 6,
    });
  });

  test('of two equally clear ones an empty column does not count', () => {
    expect(
      columns([
        ['E-mail', 'Email', 'Number'],
        ['', 'a@b.example', '1'],
      ]),
    ).toEqual({ email: 2, number: 3 });
  });

  test('two equally clear ones that are both filled leave the field in doubt', () => {
    const located = found([
      ['E-mail', 'Email', 'Number'],
      ['x@b.example', 'a@b.example', '1'],
    ]);
    expect(located?.layout.columns.has('email')).toBe(false);
    expect(located?.doubtful).toEqual([{ field: 'email', columns: [1, 2] }]);
  });

  test('a second note does no harm: the first is used', () => {
    expect(
      columns([
        ['Note', 'Remark', 'Number'],
        ['a', 'b', '1'],
      ]),
    ).toEqual({ note: 1, number: 3 });
  });
});

describe('a remembered heading decides', () => {
  const rows: RawCell[][] = [
    ['Number', 'Net', 'Gross', 'Wer'],
    ['1', 2, 3, 'ACME'],
  ];
  test('over a clearer name', () => {
    expect(columns(rows, { amount: 'Net' })).toEqual({ number: 1, amount: 2 });
  });

  test('and makes an unknown heading known, in any letter case', () => {
    expect(columns(rows, { client: 'WER' })).toMatchObject({ client: 4 });
  });

  test('one that is gone is reported when the field is not found otherwise', () => {
    expect(found(rows, { client: 'Customer' })?.renamed).toEqual([{ field: 'client', heading: 'Customer' }]);
    expect(found(rows, { amount: 'Total' })?.renamed).toEqual([]);
  });

  test('a dash means that no column holds the field', () => {
    expect(columns(rows, { amount: '-' })).toEqual({ number: 1 });
    expect(found(rows, { amount: '-' })?.renamed).toEqual([]);
  });

  test('of two headings alike the turn is remembered', () => {
    const twice: RawCell[][] = [
      ['Number', 'Total', 'Total'],
      ['1', 2, 3],
    ];
    expect(columns(twice, { amount: 'Total#2' })).toMatchObject({ amount: 3 });
    expect(columns(twice, { amount: 'Total#1' })).toMatchObject({ amount: 2 });
    expect(distinctHeading(['Number', 'Total', 'total'], 2)).toBe('total#2');
    expect(distinctHeading(['Number', 'Total', 'total'], 0)).toBe('Number');
  });
});

test('columns without a heading between others are named when something stands in them', () => {
  expect(
    found([
      ['Number', '', 'Client', ''],
      ['1', 'x', 'y', ''],
    ])?.unnamed,
  ).toEqual([2]);
});

test('a field without a column reads as empty, a short row too', () => {
  const layout = found([['Number', 'Client', 'Amount']])!.layout;
  expect(cellOf(layout, ['1', 'A', 5], 'amount')).toBe(5);
  expect(cellOf(layout, ['1'], 'amount')).toBe('');
  expect(cellOf(layout, ['1', 'A', 5], 'note')).toBe('');
});

test('formulas that show nothing do not count as the last row', () => {
  const rows: RawCell[][] = [
    ['Number', 'Client'],
    ['1', 'A'],
    ['', ''],
    ['', ' '],
  ];
  expect(lastRow(found(rows)!.layout, sheet('S', ...rows), ['number', 'client'])).toBe(2);
  expect(lastRow(found([['Number']])!.layout, sheet('S', ['Number']), ['number'])).toBe(1);
});
