import { askForCalculation, isEpoch1904, isUncalculated, lookupOf, sheetsOf } from '../../../host/workbook/bookXml';
import { readText, writeText } from '../../../host/workbook/pack';
import { partsFor, relationship } from './packages';

const BOOK = 'xl/workbook.xml';
const TABLE =
  '<table name="Bills" displayName="Bills" ref="B2:D9"><tableColumns count="3"><tableColumn name="No"/><tableColumn name="Amount &amp; tax"/><tableColumn name="Due"/></tableColumns></table>';

test('worksheets in tab order, hidden ones said so', () => {
  const parts = partsFor({ sheets: { One: '', 'Two &amp; more': '', Three: '' } });
  writeText(parts, BOOK, readText(parts, BOOK).replace('sheetId="2"', 'sheetId="7" state="veryHidden"'));
  expect(sheetsOf(parts, BOOK)).toEqual([
    { name: 'One', id: 1, hidden: false, part: 'xl/worksheets/sheet1.xml' },
    { name: 'Two & more', id: 7, hidden: true, part: 'xl/worksheets/sheet2.xml' },
    { name: 'Three', id: 3, hidden: false, part: 'xl/worksheets/sheet3.xml' },
  ]);
});

describe('flags of the book', () => {
  test.each`
    xml                                | epoch1904 | uncalculated
    ${'<a/>'}                          | ${false}  | ${false}
    ${'<workbookPr date1904="1"/>'}    | ${true}   | ${false}
    ${'<workbookPr date1904="true"/>'} | ${true}   | ${false}
    ${'<workbookPr date1904="0"/>'}    | ${false}  | ${false}
    ${'<calcPr fullCalcOnLoad="1"/>'}  | ${false}  | ${true}
    ${'<calcPr calcId="5"/>'}          | ${false}  | ${false}
  `('$xml', ({ xml, epoch1904, uncalculated }) => {
    expect([isEpoch1904(xml), isUncalculated(xml)]).toEqual([epoch1904, uncalculated]);
  });
});

describe('names and tables', () => {
  const lookup = lookupOf(
    partsFor({
      sheets: { One: '', Two: '' },
      afterSheets:
        '<definedNames><definedName name="Rate">Two!$B$1</definedName><definedName name="Rate" localSheetId="1">Two!$C$1&amp;""</definedName></definedNames>',
      sheetLinks: { 2: relationship('rId1', 'table', '../tables/table1.xml') },
      parts: { 'xl/tables/table1.xml': TABLE },
    }),
    BOOK,
  );

  test.each([
    ['rate', 'One', 'Two!$B$1'],
    ['rate', 'Two', 'Two!$C$1&""'],
    ['other', 'One', null],
  ])('name %s on sheet %s', (name, sheet, formula) => {
    expect(lookup.nameFormula(name, sheet)).toBe(formula);
  });

  test.each([
    ['bills', null, { top: 2, left: 2, bottom: 9, right: 4 }],
    ['bills', 'Amount & Tax', { top: 2, left: 3, bottom: 9, right: 3 }],
    ['bills', 'Missing', { top: 2, left: 2, bottom: 9, right: 4 }],
  ])('table %s, column %s', (table, column, area) => {
    expect(lookup.tableArea(table, column)).toMatchObject({ sheet: 'Two', area });
  });

  test('an unknown table', () => {
    expect(lookup.tableArea('others', null)).toBeNull();
  });
});

describe('whoever opens the file next is asked to calculate', () => {
  test.each([
    ['<calcPr calcId="191029" iterate="1"/>', '<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>'],
    ['<calcPr fullCalcOnLoad="0"></calcPr>', '<calcPr fullCalcOnLoad="1"/>'],
    [
      '<definedNames><definedName name="A">1</definedName></definedNames><extLst/>',
      '</definedNames><calcPr fullCalcOnLoad="1"/><extLst/>',
    ],
    ['<extLst/>', '</sheets><calcPr fullCalcOnLoad="1"/><extLst/>'],
  ])('%s', (afterSheets, expected) => {
    const parts = partsFor({ sheets: { A: '' }, afterSheets });
    askForCalculation(parts, BOOK);
    expect(readText(parts, BOOK)).toContain(expected);
  });
});
