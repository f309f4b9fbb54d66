/** Sheets given another name, and workbooks copied: what follows. */
import { openBook } from '../../../host/workbook/xlsx';
import { columnOf, invoiceBook } from './invoiceBook';
import { fileOf, partsFor, pathFor } from './packages';

describe('a sheet with another name', () => {
  test.each`
    formula                    | to            | after
    ${'Invoices!B2+B3'}        | ${'Bills'}    | ${'Bills!B2+B3'}
    ${"'Invoices'!B2"}         | ${'My bills'} | ${"'My bills'!B2"}
    ${'SUM(INVOICES!B:B)'}     | ${"O'Neil"}   | ${"SUM('O''Neil'!B:B)"}
    ${'Totals!B2&"Invoices!"'} | ${'Bills'}    | ${'Totals!B2&"Invoices!"'}
    ${'Invoices!B2'}           | ${'B2'}       | ${"'B2'!B2"}
  `('$formula, renamed to $to', ({ formula, to, after }) => {
    const { book, invoices, totals } = invoiceBook();
    totals.setFormula(1, 1, formula, 7);
    book.renameSheet('Invoices', to);
    expect(totals.cell(1, 1)).toMatchObject({ formula: after, value: 7, stale: false });
    expect([invoices.name, book.sheet('Invoices'), book.sheet(to) === invoices]).toEqual([to, null, true]);
  });

  test('its formulas still notice what changes', () => {
    const { book, invoices, totals } = invoiceBook();
    totals.setFormula(1, 1, 'Invoices!B2', 10);
    invoices.setFormula(3, 3, 'B3');
    book.renameSheet('Invoices', 'Bills');
    invoices.setValue(2, 2, 11);
    expect([totals.cell(1, 1).stale, invoices.cell(3, 3).stale, invoices.cell(2, 3).stale]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('of the file that was opened stands in the saved one', async () => {
    const book = await openBook(fileOf(partsFor({ sheets: { A: '', 'B & C': '' } })));
    book.renameSheet('B & C', 'D & E');
    const path = pathFor();
    await book.save(path);
    expect((await openBook(path)).sheets().map(({ name }) => name)).toEqual(['A', 'D & E']);
  });

  test('that is taken is refused', () => {
    const { book } = invoiceBook();
    expect(() => book.renameSheet('Invoices', 'totals')).toThrow('There is a sheet named "totals" already.');
    expect(() => book.renameSheet('Bills', 'x')).toThrow('There is no sheet "Bills".');
  });

  test('that a name stands for is refused by name', async () => {
    const names = '<definedNames><definedName name="Rate">A!$A$1</definedName></definedNames>';
    const book = await openBook(fileOf(partsFor({ sheets: { A: '<sheetData/>' }, afterSheets: names })));
    expect(() => book.renameSheet('A', 'B')).toThrow(
      'host: renaming A, which the name Rate stands for, is not imitated yet',
    );
  });
});

test('a copy holds the same under another id, and goes its own way', async () => {
  const { book, invoices } = invoiceBook();
  invoices.setFormula(2, 3, 'B2*2', 20);
  invoices.setFormula(3, 3, 'B3*2');
  invoices.setNote(2, 1, 'why');
  const copy = await book.copy();
  const sheet = copy.sheet('Invoices');
  expect([copy.name, copy.locale, copy.timeZone, copy.id === book.id]).toEqual([
    'Copy of n.xlsx',
    'en_GB',
    'UTC',
    false,
  ]);
  expect(sheet && columnOf(sheet, 4)).toEqual(['Number', 'A', 'B', 'C']);
  expect([sheet?.cell(2, 3), sheet?.cell(3, 3), sheet?.note(2, 1)]).toMatchObject([
    { formula: 'B2*2', value: 20, stale: false },
    { formula: 'B3*2', stale: true },
    'why',
  ]);
  invoices.setValue(2, 1, 'changed');
  expect(sheet?.cell(2, 1).value).toBe('A');
});
