import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newBook, openBook } from '../../../host/workbook/xlsx';
import { fileOf, type PackageSpec, partNames, partsFor, partText, pathFor, relationship } from './packages';

const open = (spec: PackageSpec) => openBook(fileOf(partsFor(spec)), { locale: 'en_GB', timeZone: 'UTC' });

/** A sheet with one of everything that stands around the cells. */
const AROUND = {
  sheetPr: '<sheetPr codeName="Blatt1"><tabColor rgb="FFFF0000"/></sheetPr>',
  sheetViews:
    '<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C3" sqref="C3"/></sheetView></sheetViews>',
  sheetProtection: '<sheetProtection password="CC1A" sheet="1" objects="1"/>',
  protectedRanges: '<protectedRanges><protectedRange sqref="A1:A2" name="Mine"/></protectedRanges>',
  autoFilter:
    '<autoFilter ref="A1:C3"><filterColumn colId="0"><filters><filter val="INV-1"/></filters></filterColumn></autoFilter>',
  mergeCells: '<mergeCells count="1"><mergeCell ref="A5:C6"/></mergeCells>',
  conditionalFormatting:
    '<conditionalFormatting sqref="C2:C3"><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting><conditionalFormatting sqref="B2"><cfRule type="beginsWith" dxfId="0" priority="2" operator="beginsWith" text="A"><formula>LEFT(B2,1)="A"</formula></cfRule></conditionalFormatting>',
  dataValidations:
    '<dataValidations count="2"><dataValidation type="date" operator="greaterThan" allowBlank="1" showErrorMessage="1" sqref="B2:B1048576"><formula1>TODAY()-400</formula1></dataValidation><dataValidation type="list" sqref="C2:C3"><formula1>"open,paid"</formula1></dataValidation></dataValidations>',
  hyperlinks:
    '<hyperlinks><hyperlink ref="A2" r:id="rId7"/><hyperlink ref="A3" location="\'Other\'!A1" display="there"/></hyperlinks>',
  pageSetup:
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddHeader>&amp;CInvoices</oddHeader></headerFooter>',
  drawing: '<drawing r:id="rId8"/>',
  extLst:
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1>Other!$A$1:$A$3</x14:formula1></x14:dataValidation></x14:dataValidations></ext></extLst>',
};
const CELLS =
  '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="3"/></row><row r="2"><c r="A2"><f>HYPERLINK("x")</f><v>1</v></c><c r="B2" s="1"><v>46090</v></c><c r="C2" s="2"><v>10.5</v></c></row><row r="3" hidden="1"><c r="A3" t="e"><v>#N/A</v></c><c r="C3" s="2"><f>SUM(C2:C2)</f><v>10.5</v></c></row><row r="5"><c r="A5" s="3"/><c r="B5" s="3"/><c r="C5" s="3"/></row></sheetData>';
const { sheetPr, sheetViews, ...after } = AROUND;
const SHEET = `${sheetPr}<dimension ref="A1:C6"/>${sheetViews}<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="4" max="5" width="9.140625" style="1" hidden="1"/></cols>${CELLS}${Object.values(after).join('')}`;
const FULL: PackageSpec = {
  sheets: { Invoices: SHEET, Other: '<row r="1"><c r="A1"><v>1</v></c></row>' },
  texts:
    '<si><r><t>Num</t></r><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="Calibri"/></rPr><t>ber</t></r></si>',
  beforeSheets: '<workbookPr codeName="Mappe"/><bookViews><workbookView activeTab="1"/></bookViews>',
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Invoices!$1:$1</definedName><definedName name="Rate">0.2</definedName><definedName name="Dynamic">OFFSET(Other!$A$1,0,0,3)</definedName><definedName name="Own" localSheetId="1" hidden="1">Other!$A$1</definedName></definedNames><calcPr calcId="191029"/>',
  sheetLinks: {
    1: `<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.com/?a=1&amp;b=2" TargetMode="External"/>${relationship('rId8', 'drawing', '../drawings/drawing1.xml')}`,
  },
  packageLinks: relationship('rId9', 'custom-properties', 'docProps/custom.xml'),
  bookLinks: relationship('rId50', 'calcChain', 'calcChain.xml'),
  contentTypes:
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
  parts: {
    'xl/drawings/drawing1.xml': '<xdr:wsDr><chart/></xdr:wsDr>',
    'xl/charts/chart1.xml': '<c:chartSpace/>',
    'xl/calcChain.xml': '<calcChain/>',
    'docProps/custom.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Theirs"><vt:lpwstr>kept</vt:lpwstr></property></Properties>',
  },
};

describe('what stands around the cells comes back byte for byte', () => {
  let saved = '';
  let sheet = '';
  beforeAll(async () => {
    const book = await open(FULL);
    book.sheet('Invoices')?.setValue(2, 3, 99);
    saved = pathFor();
    await book.save(saved);
    sheet = partText(saved, 'xl/worksheets/sheet1.xml');
  });

  test.each(Object.entries(AROUND))('%s', (_, raw) => {
    expect(sheet).toContain(raw);
  });

  test('elements keep the order that Excel insists on', () => {
    const places = [
      '<sheetPr',
      '<dimension',
      '<sheetViews',
      '<sheetFormatPr',
      '<cols',
      '<sheetData',
      '<sheetProtection',
      '<autoFilter',
      '<mergeCells',
      '<conditionalFormatting',
      '<dataValidations',
      '<hyperlinks',
      '<pageMargins',
      '<drawing',
      '<extLst',
    ].map((tag) => sheet.indexOf(tag));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test.each([
    ['drawing', 'xl/drawings/drawing1.xml', '<xdr:wsDr><chart/></xdr:wsDr>'],
    ['chart', 'xl/charts/chart1.xml', '<c:chartSpace/>'],
    ['links of the sheet', 'xl/worksheets/_rels/sheet1.xml.rels', 'https://example.com/?a=1&amp;b=2'],
    ['names of every kind', 'xl/workbook.xml', '<definedName name="Dynamic">OFFSET(Other!$A$1,0,0,3)</definedName>'],
    [
      'conditional formats',
      'xl/styles.xml',
      '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    ],
    [
      'rich text',
      'xl/sharedStrings.xml',
      '<rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="Calibri"/></rPr><t>ber</t>',
    ],
    ["the user's own properties", 'docProps/custom.xml', '<vt:lpwstr>kept</vt:lpwstr>'],
    ['row height', 'xl/worksheets/sheet1.xml', '<row r="1" ht="30" customHeight="1"'],
    ['hidden row', 'xl/worksheets/sheet1.xml', '<row r="3" hidden="1"'],
    ['column width', 'xl/worksheets/sheet1.xml', 'width="20.7109375"'],
    [
      'hidden columns with a format',
      'xl/worksheets/sheet1.xml',
      '<col min="4" max="5" width="9.140625" style="1" hidden="1"',
    ],
    ['formula of a linked cell', 'xl/worksheets/sheet1.xml', '<f>HYPERLINK(&quot;x&quot;)</f><v>1</v>'],
    ['error', 'xl/worksheets/sheet1.xml', '<c r="A3" t="e"><v>#N/A</v></c>'],
    ['the changed value', 'xl/worksheets/sheet1.xml', '<v>99</v>'],
    ['a stale formula has no result', 'xl/worksheets/sheet1.xml', '<f>SUM(C2:C2)</f></c>'],
    ['whoever opens it is asked to calculate', 'xl/workbook.xml', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
  ])('%s', (_, part, text) => {
    expect(partText(saved, part)).toContain(text);
  });

  test('the order of calculation is left out: it may name cells that hold no formula any more', () => {
    expect(partNames(saved)).not.toContain('xl/calcChain.xml');
    expect(partText(saved, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('values, formats and looks are read again as they were', async () => {
    const again = (await openBook(saved)).sheet('Invoices');
    expect(again?.cell(2, 2)).toEqual({ value: 46_090, formula: null, stale: false, format: 'dd/mm/yyyy' });
    expect(again?.cell(2, 3)).toMatchObject({ value: 99, format: '#,##0.00\\ [$€-407]' });
    expect(again?.cell(3, 3)).toMatchObject({ value: null, formula: 'SUM(C2:C2)', stale: true });
    expect(again?.style(1, 2)).toMatchObject({ bold: true, background: '#ffff00', align: 'center', wrap: true });
    expect(again?.merges()).toEqual([{ row: 5, column: 1, rows: 2, columns: 3 }]);
  });

  test('a second save of the same book changes nothing', async () => {
    const book = await open(FULL);
    const [first, second] = [pathFor(), pathFor()];
    await book.save(first);
    await book.save(second);
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });
});

test('a book in which nothing is stale is not to be calculated', async () => {
  const path = pathFor();
  await (await open(FULL)).save(path);
  expect(partText(path, 'xl/workbook.xml')).toContain('<calcPr calcId="191029"/>');
  expect((await openBook(path)).sheet('Invoices')?.cell(3, 3)).toMatchObject({ value: 10.5, stale: false });
});

describe('new sheets', () => {
  test.each([
    ['at the end', undefined, ['Invoices', 'Other', 'Contact history'], '0', '1', '1'],
    ['in the middle', 1, ['Invoices', 'Contact history', 'Other'], '0', '2', '2'],
    ['at the front', 0, ['Contact history', 'Invoices', 'Other'], '1', '2', '2'],
  ])('%s: names and the open tab still mean the same sheets', async (_, index, names, titles, own, active) => {
    const book = await open(FULL);
    book.insertSheet('Contact history', index).setValue(1, 1, 'When');
    const path = pathFor();
    await book.save(path);
    const again = await openBook(path);
    expect(again.sheets().map((sheet) => sheet.name)).toEqual(names);
    expect(again.sheet('Contact history')?.cell(1, 1).value).toBe('When');
    const xml = partText(path, 'xl/workbook.xml');
    expect(xml).toContain(`name="_xlnm.Print_Titles" localSheetId="${titles}"`);
    expect(xml).toContain(`name="Own" localSheetId="${own}"`);
    expect(xml).toContain(`activeTab="${active}"`);
  });

  test('several at once, each before the sheet it was put before', async () => {
    const book = await open(FULL);
    book.insertSheet('One', 0);
    book.insertSheet('Two', 1);
    book.insertSheet('Three', 3);
    const path = pathFor();
    await book.save(path);
    const names = (await openBook(path)).sheets().map((sheet) => [sheet.name, sheet.id]);
    expect(names).toEqual([
      ['One', 3],
      ['Two', 4],
      ['Invoices', 1],
      ['Three', 5],
      ['Other', 2],
    ]);
  });

  test('a name that is taken is refused, in any letters', async () => {
    const book = await open(FULL);
    expect(() => book.insertSheet('invoices')).toThrow(
      'There is a sheet named "invoices" already. Choose another name.',
    );
  });
});

describe('a new book', () => {
  test('is saved and opened again', async () => {
    const book = newBook('sample.xlsx', { locale: 'de_DE', timeZone: 'Europe/Berlin' });
    const sheet = book.insertSheet('Rechnungen');
    sheet.setValue(1, 1, 'Nr & <b> "x"');
    sheet.setValue(2, 1, '=1+1');
    sheet.setValue(3, 1, true);
    sheet.setFormula(4, 1, '=SUM(A1:A)');
    const path = pathFor();
    await book.save(path);
    const again = (await openBook(path)).sheet('Rechnungen');
    expect([1, 2, 3].map((row) => again?.cell(row, 1).value)).toEqual(['Nr & <b> "x"', '=1+1', true]);
    expect(again?.cell(4, 1)).toMatchObject({ formula: 'SUM(A1:A1048576)', stale: true });
    expect(again?.columnWidth(1)).toBe(100);
  });

  test('without a sheet cannot be saved', async () => {
    const book = newBook('sample.xlsx', { locale: 'de_DE', timeZone: 'Europe/Berlin' });
    await expect(book.save(pathFor())).rejects.toThrow(
      'A workbook without a sheet cannot be saved. Add a sheet first.',
    );
  });

  test('without a text has no texts part', async () => {
    const book = newBook('n.xlsx', { locale: 'en_GB', timeZone: 'UTC' });
    book.insertSheet('A').setValue(1, 1, 1);
    const path = pathFor();
    await book.save(path);
    expect(partNames(path)).not.toContain('xl/sharedStrings.xml');
  });

  test('the last text taken away takes the texts part with it', async () => {
    const book = await open({
      sheets: { A: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
      texts: '<si><t>a</t></si>',
    });
    book.sheet('A')?.setValue(1, 1, null);
    const path = pathFor();
    await book.save(path);
    expect(partNames(path)).not.toContain('xl/sharedStrings.xml');
    expect((await openBook(path)).sheet('A')?.lastRow()).toBe(0);
  });
});

describe('the file that was opened is never written to', () => {
  const sentence = 'is the file that was opened, and it is never written to. Save under another name.';

  test('by its own path', async () => {
    const path = fileOf(partsFor(FULL));
    const before = readFileSync(path);
    await expect((await openBook(path)).save(path)).rejects.toThrow(sentence);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('by another name for it', async () => {
    const path = fileOf(partsFor(FULL));
    const link = pathFor('link.xlsx');
    symlinkSync(path, link);
    await expect((await openBook(path)).save(link)).rejects.toThrow(sentence);
  });

  test('but a working copy of ours is', async () => {
    const path = fileOf(partsFor(FULL));
    const book = await openBook(path, { workingCopy: true });
    book.sheet('Other')?.setValue(1, 1, 7);
    await book.save(path);
    expect((await openBook(path)).sheet('Other')?.cell(1, 1).value).toBe(7);
  });
});

test('a file that cannot be written leaves the old one, and nothing half done', async () => {
  const folder = dirname(pathFor());
  const inside = `${folder}/file-not-folder`;
  writeFileSync(inside, 'x');
  const book = await open(FULL);
  await expect(book.save(`${inside}/book.xlsx`)).rejects.toThrow('could not be written');
  expect(existsSync(inside)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
