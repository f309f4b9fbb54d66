import type { Sheet } from '../../../host/workbook/book';
import { newBook, openBook } from '../../../host/workbook/xlsx';
import { fileOf, partsFor, pathFor } from './packages';

async function sheetWith(
  inner: string,
  options: { readonly epoch1904?: boolean; readonly calc?: string } = {},
): Promise<Sheet> {
  const spec = {
    sheets: { A: inner },
    beforeSheets: options.epoch1904 === true ? '<workbookPr date1904="1"/>' : '',
    afterSheets: options.calc ?? '',
  };
  const book = await openBook(fileOf(partsFor(spec)), { locale: 'en_GB', timeZone: 'UTC' });
  const sheet = book.sheet('A');
  if (sheet === null) throw new Error('no sheet');
  return sheet;
}

const newSheet = (): Sheet => newBook('n.xlsx', { locale: 'en_GB', timeZone: 'UTC' }).insertSheet('A');

describe('values and formulas', () => {
  test('a cell that was never used is empty and General', () => {
    expect(newSheet().cell(500, 500)).toEqual({ value: null, formula: null, stale: false, format: 'General' });
  });

  test.each([5, -0.5, 'text', '', '=A1', true, false, '_x000D_', 'a\u0000b'.replace('\u0000', '')])(
    '%j is kept',
    (value) => {
      const sheet = newSheet();
      sheet.setValue(3, 2, value);
      expect(sheet.cell(3, 2).value).toBe(value);
    },
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is refused', (value) => {
    expect(() => newSheet().setValue(1, 1, value)).toThrow(`A cell cannot hold the number ${value}.`);
  });

  test('a value over a formula removes the formula, a formula over a value its value', () => {
    const sheet = newSheet();
    sheet.setFormula(1, 1, '=B1');
    sheet.setValue(1, 1, 5);
    expect(sheet.cell(1, 1)).toMatchObject({ value: 5, formula: null, stale: false });
    sheet.setFormula(1, 1, 'B1');
    expect(sheet.cell(1, 1)).toMatchObject({ value: null, formula: 'B1', stale: true });
  });

  test('a formula with a known result is fresh until what it reads changes, and its readers are not', () => {
    const sheet = newSheet();
    sheet.setValue(1, 1, 100);
    sheet.setFormula(1, 2, 'A1-40', 60);
    sheet.setFormula(1, 3, 'B1*2', 120);
    expect(sheet.cell(1, 2)).toMatchObject({ value: 60, formula: 'A1-40', stale: false });
    sheet.setFormula(1, 2, 'A1-50', 50);
    expect(sheet.cell(1, 2)).toMatchObject({ value: 50, stale: false });
    expect(sheet.cell(1, 3)).toMatchObject({ value: 120, stale: true });
    sheet.setValue(1, 1, 90);
    expect(sheet.cell(1, 2)).toMatchObject({ value: 50, stale: true });
  });

  test('a formula set with its result keeps it until what it reads changes', () => {
    const sheet = newSheet();
    sheet.setValue(1, 2, 21);
    sheet.setFormula(1, 1, '=B1*2', 42);
    expect(sheet.cell(1, 1)).toMatchObject({ value: 42, formula: 'B1*2', stale: false });
    sheet.setValue(1, 2, 22);
    expect(sheet.cell(1, 1)).toMatchObject({ value: 42, stale: true });
  });

  test('null empties a cell, its format stays', () => {
    const sheet = newSheet();
    sheet.setFormat(1, 1, '0.00');
    sheet.setValue(1, 1, 5);
    sheet.setValue(1, 1, null);
    expect(sheet.cell(1, 1)).toEqual({ value: null, formula: null, stale: false, format: '0.00' });
  });

  test('writing what stands there already makes nothing stale', async () => {
    const sheet = await sheetWith('<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f><v>10</v></c></row>');
    sheet.setValue(1, 1, 5);
    expect(sheet.cell(1, 2).stale).toBe(false);
    sheet.setValue(1, 1, '5');
    expect(sheet.cell(1, 2).stale).toBe(true);
  });
});

describe('results that nobody calculated', () => {
  const cells =
    '<row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="C1"><f>D1</f><v>7</v></c><c r="E1"><f>A1+1</f><v>1</v></c></row>';
  test.each`
    calculated                           | zero     | seven    | reader
    ${''}                                | ${false} | ${false} | ${false}
    ${'<calcPr calcId="1"/>'}            | ${false} | ${false} | ${false}
    ${'<calcPr fullCalcOnLoad="0"/>'}    | ${false} | ${false} | ${false}
    ${'<calcPr fullCalcOnLoad="1"/>'}    | ${true}  | ${false} | ${true}
    ${'<calcPr fullCalcOnLoad="true"/>'} | ${true}  | ${false} | ${true}
  `('a writer that says $calculated puts 0 for "not yet": stale $zero', async ({ calculated, zero, seven, reader }) => {
    const sheet = await sheetWith(cells, { calc: calculated });
    expect([1, 3, 5].map((column) => sheet.cell(1, column).stale)).toEqual([zero, seven, reader]);
  });
});

describe('how far a sheet reaches', () => {
  test('a new one: a thousand rows, 26 columns, nothing used', () => {
    const sheet = newSheet();
    expect([sheet.maxRows, sheet.maxColumns, sheet.lastRow(), sheet.lastColumn()]).toEqual([1000, 26, 0, 0]);
  });

  test('formats, looks and notes do not count as used', () => {
    const sheet = newSheet();
    sheet.setFormat(9, 9, '0.00');
    sheet.setStyle(8, 8, { bold: true });
    sheet.setNote(7, 7, 'note');
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([0, 0]);
  });

  test('values and formulas do, and it shrinks again', () => {
    const sheet = newSheet();
    sheet.setValue(3, 5, 'x');
    sheet.setFormula(7, 2, 'A1');
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([7, 5]);
    sheet.setValue(7, 2, null);
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([3, 5]);
    sheet.setValue(3, 5, null);
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([0, 0]);
  });

  test('the grid grows with what is written, and by inserting at its end', () => {
    const sheet = newSheet();
    sheet.setValue(1001, 27, 'x');
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1001, 27]);
    sheet.insertRowsAfter(1001, 10);
    sheet.insertColumnsAfter(27, 3);
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1011, 30]);
  });

  test('inserting where something would have to move is refused', () => {
    const sheet = newSheet();
    sheet.setValue(5, 5, 'x');
    expect(() => sheet.insertRowsAfter(4, 1)).toThrow('host: inserting rows above used ones is not imitated yet');
    expect(() => sheet.insertColumnsAfter(4, 1)).toThrow(
      'host: inserting columns left of used ones is not imitated yet',
    );
  });
});

describe('formats', () => {
  test('a cell takes the format of its row, then of its column', async () => {
    const sheet = await sheetWith(
      '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    );
    const at = (row: number, column: number): string => sheet.cell(row, column).format;
    expect([at(1, 1), at(1, 2), at(2, 2), at(2, 3), at(9, 3), at(9, 4)]).toEqual([
      'General',
      '#,##0.00\\ [$€-407]',
      'General',
      'dd/mm/yyyy',
      'dd/mm/yyyy',
      'General',
    ]);
    sheet.setValue(9, 3, 46_090);
    expect(sheet.cell(9, 3).format).toBe('dd/mm/yyyy');
  });

  test('one cell changed does not change those of the same look', async () => {
    const sheet = await sheetWith('<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row>');
    sheet.setFormat(1, 1, '0');
    expect([1, 2].map((column) => sheet.cell(1, column).format)).toEqual(['0', '#,##0.00\\ [$€-407]']);
  });

  test('a whole column, used cells or not, and only it', async () => {
    const sheet = await sheetWith(
      '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="3"><v>1</v></c></row><row r="3"><c r="A3" s="3"/></row>',
    );
    sheet.setColumnFormat(1, '@');
    expect([1, 2, 3, 900].map((row) => sheet.cell(row, 1).format)).toEqual(['@', '@', '@', '@']);
    expect(sheet.cell(1, 2).format).toBe('General');
    expect(sheet.style(3, 1).bold).toBe(true);
    sheet.setValue(900, 1, '00123');
    expect(sheet.cell(900, 1)).toMatchObject({ value: '00123', format: '@' });
  });
});

describe('days of a book that counts from 1904', () => {
  // 44628 there is 9 March 2026, which is 46090 everywhere else: 1,462 days apart.
  const cells =
    '<row r="1"><c r="A1" s="1"><v>44628</v></c><c r="B1"><v>44628</v></c><c r="C1" s="1"><f>A1</f><v>44628</v></c></row>';

  test('are shown as all other days; plain numbers stay', async () => {
    const sheet = await sheetWith(cells, { epoch1904: true });
    expect([1, 2, 3].map((column) => sheet.cell(1, column).value)).toEqual([46_090, 44_628, 46_090]);
  });

  test('are written back the same way', async () => {
    const book = await openBook(fileOf(partsFor({ sheets: { A: cells }, beforeSheets: '<workbookPr date1904="1"/>' })));
    const sheet = book.sheet('A');
    sheet?.setValue(2, 1, 46_090);
    sheet?.setFormat(2, 1, 'dd/mm/yyyy');
    sheet?.setFormat(1, 2, 'dd/mm/yyyy');
    const path = pathFor();
    await book.save(path);
    const again = (await openBook(path)).sheet('A');
    expect([again?.cell(1, 1).value, again?.cell(2, 1).value, again?.cell(1, 2).value]).toEqual([
      46_090, 46_090, 44_628,
    ]);
  });
});

describe('merged cells', () => {
  const merged =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';

  test('only the first one has a value', async () => {
    const sheet = await sheetWith(merged);
    expect([sheet.cell(1, 1).value, sheet.cell(1, 2).value, sheet.cell(2, 1).value]).toEqual([1, null, null]);
  });

  test('writing to a covered one changes nothing, and never the first', async () => {
    const sheet = await sheetWith(merged);
    sheet.setValue(1, 2, 'x');
    sheet.setFormula(2, 2, 'A9');
    expect([sheet.cell(1, 1).value, sheet.cell(1, 2).value, sheet.cell(2, 2).formula]).toEqual([1, null, null]);
  });
});

describe('looks', () => {
  test('widths are in pixels', async () => {
    const sheet = await sheetWith(
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="9.140625"/><col min="2" max="2" width="30.7109375"/></cols><sheetData/>',
    );
    expect([1, 2, 3].map(sheet.columnWidth)).toEqual([64, 215, 64]);
    sheet.setColumnWidth(3, 140);
    expect(sheet.columnWidth(3)).toBe(140);
    expect(newSheet().columnWidth(1)).toBe(100);
  });

  test('frozen rows are set, changed and taken back', () => {
    const sheet = newSheet();
    expect(sheet.frozenRows()).toBe(0);
    sheet.setFrozenRows(2);
    expect(sheet.frozenRows()).toBe(2);
    sheet.setFrozenRows(0);
    expect(sheet.frozenRows()).toBe(0);
  });

  test('a style is changed in part', () => {
    const sheet = newSheet();
    sheet.setStyle(1, 1, { bold: true, background: '#ffee00', align: 'right' });
    sheet.setStyle(1, 1, { italic: true, color: '#123456', wrap: true });
    expect(sheet.style(1, 1)).toEqual({
      bold: true,
      italic: true,
      background: '#ffee00',
      color: '#123456',
      align: 'right',
      wrap: true,
    });
    sheet.setStyle(1, 1, { bold: false, background: null, color: null, align: null, wrap: false });
    expect(sheet.style(1, 1)).toEqual({
      bold: false,
      italic: true,
      background: null,
      color: null,
      align: null,
      wrap: false,
    });
    expect(sheet.style(2, 2)).toEqual({
      bold: false,
      italic: false,
      background: null,
      color: null,
      align: null,
      wrap: false,
    });
  });
});
