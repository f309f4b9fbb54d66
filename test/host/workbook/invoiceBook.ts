/** A small open workbook, for what becomes of it when a person moves its rows. */
import type { Book, Cell, Sheet } from '../../../host/workbook/book';
import { newBook } from '../../../host/workbook/xlsx';

/** Invoices with A, B, C below a heading and an amount each; Totals is empty. */
export function invoiceBook(): { readonly book: Book; readonly invoices: Sheet; readonly totals: Sheet } {
  const book = newBook('n.xlsx', { locale: 'en_GB', timeZone: 'UTC' });
  const invoices = book.insertSheet('Invoices');
  for (const [index, value] of ['Number', 'A', 'B', 'C'].entries()) invoices.setValue(index + 1, 1, value);
  for (const [index, value] of [10, 20, 30].entries()) invoices.setValue(index + 2, 2, value);
  return { book, invoices, totals: book.insertSheet('Totals') };
}

/** The values of a column from row 1 on. */
export function columnOf(sheet: Sheet, rows: number, column = 1): readonly Cell['value'][] {
  return Array.from({ length: rows }, (_row, index) => sheet.cell(index + 1, column).value);
}
