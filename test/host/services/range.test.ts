/** Range and Sheet: what reading gives, what writing stores, and what is refused in Google's own words. */
import { memoryBook, type SheetContents } from '../memoryBook';
import { aHost, ask, type Given, refusalOf } from '../testHost';

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheetByName("Invoices");';
const withSheet = (rows: SheetContents[string], settings = {}) => ({ book: memoryBook({ Invoices: rows }, settings) });
const run = async (body: string, options: Partial<Given> = {}) => {
  const host = await aHost({ ...options, code: `function ask() { ${SHEET} ${body} }` });
  return {
    host,
    value: await ask(host),
    cell: (row: number, column = 1) => host.book.sheet('Invoices')?.cell(row, column),
  };
};

describe('reading', () => {
  test.each`
    cell                                        | value           | why
    ${{ value: 'INV-1' }}                       | ${'INV-1'}      | ${'text'}
    ${{ value: 12.5 }}                          | ${12.5}         | ${'a number'}
    ${{ value: true }}                          | ${true}         | ${'yes'}
    ${null}                                     | ${''}           | ${'an empty cell, never null'}
    ${{ value: { error: '#REF!' } }}            | ${'#REF!'}      | ${'an error as its word'}
    ${{ value: 5, formula: 'A2', stale: true }} | ${'Loading...'} | ${'a result nobody may rely on'}
    ${{ value: 7, formula: 'A2+1' }}            | ${7}            | ${'a formula’s result'}
    ${{ value: 46_000, format: 'General' }}     | ${46_000}       | ${'a day number without a date format'}
  `('$why', async ({ cell, value }) => {
    expect((await run('return sheet.getRange(1, 1).getValue()', withSheet([[cell]]))).value).toEqual(value);
  });

  test('formulas with their =, constants as an empty text', async () => {
    const rows = [[{ value: 7, formula: 'SUM(A2:A3)' }, 5]];
    expect((await run('return sheet.getRange(1, 1, 1, 2).getFormulas()', withSheet(rows))).value).toEqual([
      ['=SUM(A2:A3)', ''],
    ]);
  });

  test('number formats', async () => {
    const rows = [[{ value: 7, format: '#,##0.00 [$€]' }, 5]];
    const { value } = await run('return sheet.getRange(1, 1, 1, 2).getNumberFormats()', withSheet(rows));
    expect(value).toEqual([['#,##0.00 [$€]', 'General']]);
  });

  test('the data range ends at the last used row and column; an empty sheet has one cell', async () => {
    const range = 'const r = sheet.getDataRange(); return [r.getNumRows(), r.getNumColumns(), r.getA1Notation()]';
    expect((await run(range, withSheet([[1], [1, 2, 3], [null, 4]]))).value).toEqual([3, 3, 'A1:C3']);
    expect((await run(range, withSheet([]))).value).toEqual([1, 1, 'A1']);
  });
});

describe('a date cell is the instant at which the sheet’s zone shows it, whatever the script’s zone', () => {
  // 46089 is 8 March 2026; 46110 is 29 March, 46320 is 25 October.
  test.each`
    serial      | zone                  | instant                       | why
    ${46_089}   | ${'Europe/Warsaw'}    | ${'2026-03-07T23:00:00.000Z'} | ${'midnight, winter'}
    ${46_089.5} | ${'Europe/Warsaw'}    | ${'2026-03-08T11:00:00.000Z'} | ${'noon'}
    ${46_110}   | ${'Europe/Warsaw'}    | ${'2026-03-28T23:00:00.000Z'} | ${'the day of the change in spring'}
    ${46_111}   | ${'Europe/Warsaw'}    | ${'2026-03-29T22:00:00.000Z'} | ${'the day after it'}
    ${46_320}   | ${'Europe/Warsaw'}    | ${'2026-10-24T22:00:00.000Z'} | ${'the day of the change in autumn'}
    ${46_321}   | ${'Europe/Warsaw'}    | ${'2026-10-25T23:00:00.000Z'} | ${'the day after it'}
    ${46_089}   | ${'America/New_York'} | ${'2026-03-08T05:00:00.000Z'} | ${'west of Greenwich'}
    ${46_089}   | ${'Pacific/Auckland'} | ${'2026-03-07T11:00:00.000Z'} | ${'far east'}
    ${46_089}   | ${'Asia/Kolkata'}     | ${'2026-03-07T18:30:00.000Z'} | ${'half an hour'}
    ${0.5}      | ${'Etc/UTC'}          | ${'1899-12-30T12:00:00.000Z'} | ${'a time alone'}
    ${0.5}      | ${'Europe/Warsaw'}    | ${'1899-12-30T10:36:00.000Z'} | ${'a time alone, in local mean time'}
  `('$serial in $zone: $why', async ({ serial, zone, instant }) => {
    for (const timeZone of ['Etc/UTC', 'America/Los_Angeles', 'Asia/Tokyo']) {
      const options = {
        ...withSheet([[{ value: serial, format: 'yyyy-mm-dd' }]], { timeZone: zone }),
        manifest: { timeZone },
      };
      const { value } = await run(
        'const d = sheet.getRange(1, 1).getValue(); return [d instanceof Date, d.toISOString()]',
        options,
      );
      expect(value).toEqual([true, instant]);
    }
  });

  test.each(['Europe/Warsaw', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'])(
    'written and read back in %s it is the same',
    async (timeZone) => {
      const body = `const days = ["2026-03-08", "2026-03-29", "2026-04-05", "2026-10-25", "2026-11-01"].map((d) => Utilities.parseDate(d, "${timeZone}", "yyyy-MM-dd"));
      sheet.getRange(1, 1, 5, 1).setValues(days.map((d) => [d]));
      return sheet.getRange(1, 1, 5, 1).getValues().map(([d], i) => d.getTime() === days[i].getTime())`;
      const { value, cell } = await run(body, withSheet([], { timeZone }));
      expect(value).toEqual([true, true, true, true, true]);
      expect([1, 2, 3, 4, 5].map((row) => cell(row)?.value)).toEqual([46_089, 46_110, 46_117, 46_320, 46_327]);
    },
  );

  test('noon of Tokyo written into a sheet of Los Angeles shows 19:00 of the day before', async () => {
    const body = 'sheet.getRange(1, 1).setValue(new Date("2026-01-31T12:00:00+09:00"))';
    const { cell } = await run(body, withSheet([], { timeZone: 'America/Los_Angeles' }));
    expect(cell(1)?.value).toBeCloseTo(46_052 + 19 / 24, 9);
  });

  test('a cell that has a date format keeps it, another gets that of a typed day', async () => {
    const rows = [[{ value: null, format: 'dd/mm/yy' }], [{ value: null, format: 'General' }]];
    const day = 'Utilities.parseDate("2026-03-08", "Europe/Berlin", "yyyy-MM-dd")';
    const { cell } = await run(`sheet.getRange(1, 1, 2, 1).setValue(${day})`, withSheet(rows));
    expect(cell(1)).toMatchObject({ value: 46_089, format: 'dd/mm/yy' });
    expect(cell(2)).toMatchObject({ value: 46_089, format: 'yyyy-mm-dd' });
  });
});

test('a sheet of a name that is taken is refused', async () => {
  expect(await refusalOf('SpreadsheetApp.getActive().insertSheet("Invoices")')).toBe(
    'Exception: A sheet with the name "Invoices" already exists. Please enter another name.',
  );
});

describe('rows are added', () => {
  test('below the last used row', async () => {
    const { host, cell } = await run('sheet.appendRow(["x", 2]); sheet.appendRow(["y"])', withSheet([['a'], ['b']]));
    expect([cell(3)?.value, cell(3, 2)?.value, cell(4)?.value]).toEqual(['x', 2, 'y']);
    expect(host.executions[0]?.calls.byName['Sheet.appendRow']).toBe(2);
  });

  test('a row appended beyond the grid makes room, and can be asked for at once', async () => {
    const rows = Array.from({ length: 1000 }, () => [1]);
    const { value } = await run(
      'sheet.appendRow(["x"]); return [sheet.getRange(1001, 1).getValue(), sheet.getMaxRows()]',
      withSheet(rows),
    );
    expect(value).toEqual(['x', 1001]);
  });

  test('inserted rows and columns can be written at once', async () => {
    const body =
      'sheet.insertRowsAfter(1000, 2); sheet.insertColumnsAfter(26, 1); sheet.getRange(1002, 27).setValue("end")';
    expect((await run(body)).cell(1002, 27)?.value).toBe('end');
  });
});

describe('looks', () => {
  test('are set for the whole range, and calls can be chained', async () => {
    const body = `const r = sheet.getRange(1, 1, 1, 2);
      return r.setFontWeight("bold").setBackground("#EEF3F1").setFontColor("#fff").setWrap(true).setHorizontalAlignment("right").setVerticalAlignment("top").setNote("why") === r`;
    const { host, value } = await run(body);
    expect(value).toBe(true);
    const sheet = host.book.sheet('Invoices');
    expect(sheet?.style(1, 2)).toEqual({
      bold: true,
      italic: false,
      background: '#eef3f1',
      color: '#ffffff',
      align: 'right',
      wrap: true,
    });
    expect(sheet?.note(1, 2)).toBe('why');
  });

  test('the format of a whole column holds for rows to come', async () => {
    const body = 'sheet.getRange(1, 2, sheet.getMaxRows(), 1).setNumberFormat("@"); sheet.appendRow(["a", "007"])';
    expect((await run(body)).cell(1, 2)).toMatchObject({ value: '007', format: '@' });
  });

  test('frozen rows and column widths', async () => {
    const { host } = await run('sheet.setFrozenRows(1).setColumnWidth(2, 220)');
    expect([host.book.sheet('Invoices')?.frozenRows(), host.book.sheet('Invoices')?.columnWidth(2)]).toEqual([1, 220]);
  });

  test('a cleared cell keeps its format', async () => {
    const { cell } = await run('sheet.getRange(1, 1).clearContent()', withSheet([[{ value: 5, format: '0.00' }]]));
    expect(cell(1)).toMatchObject({ value: null, format: '0.00' });
  });
});

describe('the cursor', () => {
  test('is where the person put it', async () => {
    const host = await aHost({
      book: memoryBook({ A: [], B: [] }),
      code: 'function ask() { const s = SpreadsheetApp.getActive().getActiveSheet(); return [s.getName(), s.getActiveCell().getRow(), s.getActiveRange().getA1Notation()] }',
    });
    host.select('B', 7, 2);
    expect(await ask(host)).toEqual(['B', 7, 'B7']);
  });

  test('moves when the script says so, and the page is told', async () => {
    const host = await aHost({
      book: memoryBook({ A: [], B: [] }),
      code: 'function go() { SpreadsheetApp.getActive().getSheetByName("B").getRange(4, 3).activate() }',
    });
    expect(await host.clickMenu('go')).toEqual([{ kind: 'activate', sheet: 'B', row: 4, column: 3 }]);
  });

  test('a person’s typing is parsed like the script’s', async () => {
    const host = await aHost({ code: '' });
    host.typeInto('Invoices', 2, 1, '2026-03-08');
    expect(host.book.sheet('Invoices')?.cell(2, 1)).toMatchObject({ value: 46_089, format: 'yyyy-mm-dd' });
    expect(() => host.typeInto('Clients', 1, 1, 'x')).toThrow('There is no sheet "Clients".');
    expect(() => host.typeInto('Invoices', 1001, 1, 'x')).toThrow('Invoices has no row 1001 and column 1.');
  });
});
