import { rowViews, sheetViews } from '../../../host/workbench/sheetView';
import { newBook } from '../../../host/workbook/xlsx';

const READING = { locale: 'en_GB', today: '2026-11-03' };

function aBook() {
  const book = newBook('my.xlsx', { locale: 'en_GB', timeZone: 'Europe/London' });
  const sheet = book.insertSheet('Invoices');
  sheet.setValue(1, 1, 'Number');
  sheet.setValue(2, 1, 'INV-1');
  sheet.setValue(2, 3, 1840);
  sheet.setFormat(2, 3, '#,##0.00');
  sheet.setFormula(4, 3, 'SUM(C2:C3)');
  sheet.setStyle(1, 1, { bold: true, background: '#eef3f1' });
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(2, 150);
  return { book, sheet };
}

test('a sheet is described by its sizes', () => {
  const { book } = aBook();
  const [view] = sheetViews(book);
  expect(view).toMatchObject({
    name: 'Invoices',
    rows: 1000,
    columns: 26,
    lastRow: 4,
    lastColumn: 3,
    frozenRows: 1,
    merges: [],
  });
  expect(view?.widths).toHaveLength(26);
  expect(view?.widths[1]).toBe(150);
});

test('only rows and cells that hold something are sent', () => {
  const { sheet } = aBook();
  const rows = rowViews(sheet, 1, 100, READING);
  expect(rows.map(({ row, cells }) => `${row}: ${cells.map(({ column }) => column).join()}`)).toEqual([
    '1: 1',
    '2: 1,3',
    '4: 3',
  ]);
});

test('the rows asked for, their ends included', () => {
  const { sheet } = aBook();
  expect(rowViews(sheet, 2, 2, READING).map(({ row }) => row)).toEqual([2]);
  expect(rowViews(sheet, 2, 4, READING).map(({ row }) => row)).toEqual([2, 4]);
  expect(rowViews(sheet, 5, 900, READING)).toEqual([]);
});

test('a cell is its text, its content, its kind and its look', () => {
  const { sheet } = aBook();
  const [head, first, sum] = rowViews(sheet, 1, 4, READING);
  expect(head?.cells[0]).toMatchObject({ text: 'Number', kind: 'text', look: { bold: true, background: '#eef3f1' } });
  expect(first?.cells[1]).toEqual({
    column: 3,
    text: '1,840.00',
    edit: '1840',
    kind: 'number',
    stale: false,
    note: null,
    look: null,
  });
  expect(sum?.cells[0]).toMatchObject({ text: '', edit: '=SUM(C2:C3)', kind: 'empty', stale: true });
});
