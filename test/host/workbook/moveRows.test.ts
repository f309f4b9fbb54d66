/** Rows that a person inserts, deletes or sorts in an open workbook: what follows them. */
import type { RowMove } from '../../../host/workbook/book';
import { openBook } from '../../../host/workbook/xlsx';
import { columnOf, invoiceBook } from './invoiceBook';
import { fileOf, partsFor, pathFor } from './packages';

const INSERT: RowMove = { kind: 'insert', after: 2, count: 1 };
const DELETE: RowMove = { kind: 'delete', row: 3, count: 1 };
/** Rows 2 to 4 the other way round. */
const TURN: RowMove = { kind: 'sort', first: 2, order: [4, 3, 2] };

describe('cells go with their rows', () => {
  test.each`
    move                                      | column                               | lastRow | maxRows | why
    ${INSERT}                                 | ${['Number', 'A', null, 'B', 'C']}   | ${5}    | ${1001} | ${'one in the midst'}
    ${{ kind: 'insert', after: 0, count: 2 }} | ${[null, null, 'Number', 'A', 'B']}  | ${6}    | ${1002} | ${'two above everything'}
    ${{ kind: 'insert', after: 4, count: 1 }} | ${['Number', 'A', 'B', 'C', null]}   | ${4}    | ${1001} | ${'one below everything'}
    ${DELETE}                                 | ${['Number', 'A', 'C', null, null]}  | ${3}    | ${999}  | ${'one is gone'}
    ${{ kind: 'delete', row: 3, count: 2 }}   | ${['Number', 'A', null, null, null]} | ${2}    | ${998}  | ${'the last two are gone'}
    ${{ kind: 'delete', row: 5, count: 1 }}   | ${['Number', 'A', 'B', 'C', null]}   | ${4}    | ${999}  | ${'an empty one is gone'}
    ${TURN}                                   | ${['Number', 'C', 'B', 'A', null]}   | ${4}    | ${1000} | ${'sorted'}
  `('$why', ({ move, column, lastRow, maxRows }) => {
    const { book, invoices } = invoiceBook();
    book.moveRows('Invoices', move);
    expect(columnOf(invoices, 5)).toEqual(column);
    expect([invoices.lastRow(), invoices.maxRows]).toEqual([lastRow, maxRows]);
  });

  test('with format, looks and note', () => {
    const { book, invoices } = invoiceBook();
    invoices.setFormat(3, 2, '0.00');
    invoices.setStyle(3, 2, { background: '#ff0000' });
    invoices.setNote(3, 2, 'why');
    book.moveRows('Invoices', { kind: 'insert', after: 1, count: 1 });
    expect([invoices.cell(4, 2), invoices.style(4, 2).background, invoices.note(4, 2)]).toMatchObject([
      { value: 20, format: '0.00' },
      '#ff0000',
      'why',
    ]);
    expect([invoices.cell(3, 2).format, invoices.style(3, 2).background, invoices.note(3, 2)]).toEqual([
      'General',
      null,
      null,
    ]);
    book.moveRows('Invoices', { kind: 'delete', row: 4, count: 1 });
    expect([invoices.cell(4, 2).value, invoices.cell(4, 2).format, invoices.note(4, 2)]).toEqual([30, 'General', null]);
  });

  test('new rows look like the row above them, and hold nothing', () => {
    const { book, invoices } = invoiceBook();
    invoices.setFormat(2, 2, '0.00');
    invoices.setNote(2, 2, 'why');
    book.moveRows('Invoices', INSERT);
    expect([invoices.cell(3, 2), invoices.note(3, 2)]).toEqual([
      { value: null, formula: null, stale: false, format: '0.00' },
      null,
    ]);
  });

  test('a column’s format holds in new rows and where rows are gone', () => {
    const { book, invoices } = invoiceBook();
    invoices.setColumnFormat(1, '@');
    book.moveRows('Invoices', INSERT);
    book.moveRows('Invoices', { kind: 'delete', row: 3, count: 2 });
    expect([3, 4, 5].map((row) => invoices.cell(row, 1).format)).toEqual(['@', '@', '@']);
  });

  test('all of it stands in the saved file', async () => {
    const { book, invoices } = invoiceBook();
    invoices.setNote(4, 1, 'late');
    invoices.setFormula(4, 3, 'B4*2', 60);
    book.moveRows('Invoices', INSERT);
    book.renameSheet('Invoices', 'My invoices');
    const path = pathFor('moved.xlsx');
    await book.save(path);
    const sheet = (await openBook(path)).sheet('My invoices');
    expect(sheet && [columnOf(sheet, 5), sheet.note(5, 1), sheet.note(4, 1)]).toEqual([
      ['Number', 'A', null, 'B', 'C'],
      'late',
      null,
    ]);
    expect(sheet?.cell(5, 3)).toMatchObject({ value: 60, formula: 'B5*2', stale: false });
  });
});

describe('formulas follow the cells they read; a result is kept only while they are the same cells', () => {
  // In Totals!A1; `stale` is the loss of a result.
  test.each`
    move      | formula                        | after                          | stale    | why
    ${INSERT} | ${'Invoices!B2'}               | ${'Invoices!B2'}               | ${false} | ${'a cell above'}
    ${INSERT} | ${'Invoices!B3'}               | ${'Invoices!B4'}               | ${false} | ${'a cell below'}
    ${INSERT} | ${'Invoices!$B$3'}             | ${'Invoices!$B$4'}             | ${false} | ${'fixed or not'}
    ${INSERT} | ${'SUM(Invoices!B3:B4)'}       | ${'SUM(Invoices!B4:B5)'}       | ${false} | ${'an area below'}
    ${INSERT} | ${'SUM(Invoices!B1:B2)'}       | ${'SUM(Invoices!B1:B2)'}       | ${false} | ${'an area that ends above'}
    ${INSERT} | ${'SUM(Invoices!B2:B4)'}       | ${'SUM(Invoices!B2:B5)'}       | ${true}  | ${'an area around'}
    ${INSERT} | ${'SUM(Invoices!B:B)'}         | ${'SUM(Invoices!B:B)'}         | ${true}  | ${'a whole column'}
    ${INSERT} | ${'SUM(Invoices!2:3)'}         | ${'SUM(Invoices!2:4)'}         | ${true}  | ${'whole rows'}
    ${INSERT} | ${'SUM(Invoices!$3:$4)'}       | ${'SUM(Invoices!$4:$5)'}       | ${false} | ${'whole rows, fixed'}
    ${INSERT} | ${'SUM(Invoices!B3:B1048576)'} | ${'SUM(Invoices!B4:B1048576)'} | ${false} | ${'an area open at its end'}
    ${INSERT} | ${'\'Invoices\'!B3&"B3"'}      | ${'\'Invoices\'!B4&"B3"'}      | ${false} | ${'a quoted sheet; texts are left alone'}
    ${INSERT} | ${'B3+1'}                      | ${'B3+1'}                      | ${false} | ${'its own sheet'}
    ${INSERT} | ${'INDIRECT("Invoices!B3")'}   | ${'INDIRECT("Invoices!B3")'}   | ${true}  | ${'an address worked out'}
    ${DELETE} | ${'Invoices!B2'}               | ${'Invoices!B2'}               | ${false} | ${'a cell above'}
    ${DELETE} | ${'Invoices!B4'}               | ${'Invoices!B3'}               | ${false} | ${'a cell below'}
    ${DELETE} | ${'SUM(Invoices!B2:B4)'}       | ${'SUM(Invoices!B2:B3)'}       | ${true}  | ${'an area around'}
    ${DELETE} | ${'SUM(Invoices!B3:B4)'}       | ${'SUM(Invoices!B3:B3)'}       | ${true}  | ${'an area that began there'}
    ${DELETE} | ${'SUM(Invoices!B2:B3)'}       | ${'SUM(Invoices!B2:B2)'}       | ${true}  | ${'an area that ended there'}
    ${TURN}   | ${'Invoices!B1'}               | ${'Invoices!B1'}               | ${false} | ${'a cell outside'}
    ${TURN}   | ${'Invoices!B2'}               | ${'Invoices!B2'}               | ${true}  | ${'a cell that another row took'}
    ${TURN}   | ${'SUM(Invoices!B2:B4)'}       | ${'SUM(Invoices!B2:B4)'}       | ${true}  | ${'an area around'}
  `('$move.kind, $why: $formula', ({ move, formula, after, stale }) => {
    const { book, totals } = invoiceBook();
    totals.setFormula(1, 1, formula, 7);
    book.moveRows('Invoices', move);
    expect(totals.cell(1, 1)).toMatchObject({ formula: after, value: 7, stale });
  });

  // In Invoices!C3.
  test.each`
    move      | formula                | row  | after                  | stale    | why
    ${INSERT} | ${'B3*2'}              | ${4} | ${'B4*2'}              | ${false} | ${'of its own row'}
    ${INSERT} | ${'B2*2'}              | ${4} | ${'B2*2'}              | ${false} | ${'of the row above'}
    ${DELETE} | ${'B3*2'}              | ${3} | ${null}                | ${false} | ${'gone with its row'}
    ${TURN}   | ${'B3*2'}              | ${3} | ${'B3*2'}              | ${false} | ${'in a row that stays'}
    ${TURN}   | ${'B3*$B$1'}           | ${3} | ${'B3*$B$1'}           | ${false} | ${'with a fixed cell outside'}
    ${TURN}   | ${'B3/SUM($B$2:$B$4)'} | ${3} | ${'B3/SUM($B$2:$B$4)'} | ${true}  | ${'with a fixed area inside'}
    ${TURN}   | ${'B3*Totals!$A$1'}    | ${3} | ${'B3*Totals!$A$1'}    | ${false} | ${'with a fixed cell of another sheet'}
  `('$move.kind, $why: $formula', ({ move, formula, row, after, stale }) => {
    const { book, invoices } = invoiceBook();
    invoices.setFormula(3, 3, formula, 7);
    book.moveRows('Invoices', move);
    expect(invoices.cell(row, 3)).toMatchObject({ formula: after, stale });
  });

  test('a sorted row takes its own formula along, its result too', () => {
    const { book, invoices } = invoiceBook();
    for (const row of [2, 3, 4]) invoices.setFormula(row, 3, `B${row}*2`, row * 100);
    book.moveRows('Invoices', { kind: 'sort', first: 2, order: [3, 4, 2] });
    expect([2, 3, 4].map((row) => invoices.cell(row, 3))).toMatchObject([
      { formula: 'B2*2', value: 300, stale: false },
      { formula: 'B3*2', value: 400, stale: false },
      { formula: 'B4*2', value: 200, stale: false },
    ]);
  });

  test('a result that nobody may rely on is not relied on where it goes, nor what is typed there later', () => {
    const { book, invoices } = invoiceBook();
    invoices.setFormula(3, 3, 'B3*2');
    book.moveRows('Invoices', INSERT);
    expect([invoices.cell(3, 3).stale, invoices.cell(4, 3).stale]).toEqual([false, true]);
    invoices.setFormula(4, 3, 'B4*2', 40);
    invoices.setValue(4, 2, 21);
    expect(invoices.cell(4, 3)).toMatchObject({ value: 40, stale: true });
  });

  test('cells that share one formula each keep their own', async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>
      <row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/><v>10</v></c></row>
      <row r="3"><c r="A3"><v>7</v></c><c r="B3"><f t="shared" si="0"/><v>14</v></c></row>`;
    const book = await openBook(fileOf(partsFor({ sheets: { A: `<sheetData>${rows}</sheetData>` } })));
    book.moveRows('A', { kind: 'delete', row: 1, count: 1 });
    expect([1, 2].map((row) => book.sheet('A')?.cell(row, 2))).toMatchObject([
      { formula: 'A1*2', value: 10, stale: false },
      { formula: 'A2*2', value: 14, stale: false },
    ]);
  });
});

describe('what cannot follow rightly is refused by name, and nothing has changed', () => {
  test.each`
    move      | at   | formula                                     | refusal
    ${DELETE} | ${5} | ${'B3*2'}                                   | ${'adjusting the formula in Invoices!C5 (=B3*2; it reads B3, which would be gone)'}
    ${TURN}   | ${3} | ${'B2+B3'}                                  | ${'adjusting the formula in Invoices!C3 (=B2+B3; sorting would change what B2 means)'}
    ${TURN}   | ${3} | ${'Totals!A3'}                              | ${'adjusting the formula in Invoices!C3 (=Totals!A3; sorting would change what Totals!A3 means)'}
    ${INSERT} | ${3} | ${'__XLUDF.DUMMYFUNCTION("""FILTER(B3)"")'} | ${"Google's own functions"}
  `('$move.kind with =$formula', ({ move, at, formula, refusal }) => {
    const { book, invoices } = invoiceBook();
    invoices.setFormula(at, 3, formula, 7);
    expect(() => book.moveRows('Invoices', move)).toThrow(refusal);
    expect(columnOf(invoices, 4)).toEqual(['Number', 'A', 'B', 'C']);
    expect(invoices.cell(at, 3)).toMatchObject({ formula, value: 7, stale: false });
  });

  const rows = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="A4"><v>4</v></c></row></sheetData>';
  const validated = (area: string) =>
    `${rows}<dataValidations count="1"><dataValidation sqref="${area}"/></dataValidations>`;
  test.each`
    move      | inner                                                                   | refused  | why
    ${INSERT} | ${`${rows}<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>`} | ${true}  | ${'merged cells below'}
    ${INSERT} | ${`${rows}<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`} | ${false} | ${'merged cells above'}
    ${INSERT} | ${validated('B1:B9')}                                                   | ${true}  | ${'a list of choices'}
    ${TURN}   | ${validated('B1:B9')}                                                   | ${false} | ${'choices for all rows that are sorted'}
    ${TURN}   | ${validated('B1:B2 D3')}                                                | ${true}  | ${'choices for some of them'}
    ${TURN}   | ${`${rows}<mergeCells count="1"><mergeCell ref="A1:B9"/></mergeCells>`} | ${true}  | ${'merged cells'}
  `('$move.kind with $why: $refused', async ({ move, inner, refused }) => {
    const book = await openBook(fileOf(partsFor({ sheets: { A: inner } })));
    const act = () => book.moveRows('A', move);
    if (refused)
      expect(act).toThrow(/^host: moving the rows of A with its (mergeCells|dataValidations) is not imitated yet$/);
    else expect(act).not.toThrow();
  });

  test.each`
    stands       | refused
    ${'A!$A$4'}  | ${true}
    ${'A!$A$1'}  | ${false}
    ${'A!$A:$A'} | ${false}
    ${'B!$A$4'}  | ${false}
  `('insert with a name for $stands: $refused', async ({ stands, refused }) => {
    const names = `<definedNames><definedName name="Rate">${stands}</definedName></definedNames>`;
    const book = await openBook(fileOf(partsFor({ sheets: { A: rows, B: rows }, afterSheets: names })));
    const act = () => book.moveRows('A', INSERT);
    if (refused) expect(act).toThrow('host: moving the rows of A with the name Rate is not imitated yet');
    else expect(act).not.toThrow();
  });
});
