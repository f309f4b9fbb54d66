import {
  elementOf,
  emptySheetXml,
  frozenRowsOf,
  headOf,
  mergesOf,
  type SheetXml,
  splitSheet,
  withElement,
  withFrozenRows,
  withGrid,
} from '../../../host/workbook/sheetXml';

const sheet = (inner: string): SheetXml =>
  splitSheet(`<?xml version="1.0"?>\n<worksheet xmlns="m" xmlns:r="r">${inner}</worksheet>`);
const names = (split: SheetXml): string[] => [
  ...split.before.map((each) => each.name),
  'sheetData',
  ...split.after.map((each) => each.name),
];

describe('a sheet is taken apart', () => {
  test.each([
    ['<sheetData/>', '<sheetData/>', ['sheetData']],
    ['<sheetData></sheetData>', '<sheetData></sheetData>', ['sheetData']],
    [
      '<dimension ref="A1"/><sheetData><row/></sheetData><mergeCells/>',
      '<sheetData><row/></sheetData>',
      ['dimension', 'sheetData', 'mergeCells'],
    ],
    ['<sheetData/><extLst><ext><x14:a/></ext></extLst>', '<sheetData/>', ['sheetData', 'extLst']],
  ])('%s', (inner, data, expected) => {
    const split = sheet(inner);
    expect(split.data).toBe(data);
    expect(names(split)).toEqual(expected);
  });

  test.each(['', '<sheetDataX/>', '<html/>'])('no cells part in "%s"', (inner) => {
    expect(() => sheet(inner)).toThrow('a sheet in it has no cells part');
  });
});

test('the library is given columns and no cells', () => {
  const head = headOf(
    sheet(
      '<sheetPr/><sheetViews/><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1"/></cols><sheetData><row/></sheetData><mergeCells/>',
    ),
  );
  expect(head).toContain(
    '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1"/></cols><sheetData/></worksheet>',
  );
});

describe("the library's grid takes the place of the old one", () => {
  const grid =
    '<worksheet xmlns="m" xmlns:mc="c" xmlns:x14ac="a" mc:Ignorable="x14ac"><sheetPr/><dimension ref="A1:B2"/><sheetViews/><cols><col min="2"/></cols><sheetData><row r="1"/></sheetData><pageMargins/></worksheet>';

  test('everything else is kept, in order', () => {
    const own = sheet(
      '<sheetPr codeName="x"/><dimension ref="A1"/><sheetFormatPr/><cols><col min="1"/></cols><sheetData/><dataValidations/><drawing/>',
    );
    const whole = splitSheet(withGrid(own, grid));
    expect(names(whole)).toEqual([
      'sheetPr',
      'dimension',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'dataValidations',
      'drawing',
    ]);
    expect(whole.before.map((each) => each.raw)).toEqual([
      '<sheetPr codeName="x"/>',
      '<dimension ref="A1:B2"/>',
      '<sheetFormatPr/>',
      '<cols><col min="2"/></cols>',
    ]);
    expect(whole.data).toBe('<sheetData><row r="1"/></sheetData>');
  });

  test.each([
    ['<worksheet xmlns="m">', '<worksheet xmlns="m" xmlns:mc="c" xmlns:x14ac="a" mc:Ignorable="x14ac">'],
    [
      '<worksheet xmlns="m" xmlns:mc="c" xmlns:xr="x" mc:Ignorable="xr">',
      '<worksheet xmlns="m" xmlns:mc="c" xmlns:xr="x" mc:Ignorable="xr x14ac" xmlns:x14ac="a">',
    ],
    [
      '<worksheet xmlns="m" xmlns:mc="c" xmlns:x14ac="a" mc:Ignorable="x14ac xr">',
      '<worksheet xmlns="m" xmlns:mc="c" xmlns:x14ac="a" mc:Ignorable="x14ac xr">',
    ],
  ])('namespaces of %s', (own, joined) => {
    expect(withGrid(splitSheet(`${own}<sheetData/></worksheet>`), grid)).toContain(joined);
  });
});

describe('one element is put in its place', () => {
  const base = sheet('<dimension/><sheetData/><mergeCells/><pageMargins/><mc:AlternateContent/><tableParts/><extLst/>');
  test.each([
    [
      'sheetViews',
      [
        'dimension',
        'sheetViews',
        'sheetData',
        'mergeCells',
        'pageMargins',
        'mc:AlternateContent',
        'tableParts',
        'extLst',
      ],
    ],
    [
      'hyperlinks',
      [
        'dimension',
        'sheetData',
        'mergeCells',
        'hyperlinks',
        'pageMargins',
        'mc:AlternateContent',
        'tableParts',
        'extLst',
      ],
    ],
    [
      'legacyDrawing',
      [
        'dimension',
        'sheetData',
        'mergeCells',
        'pageMargins',
        'legacyDrawing',
        'mc:AlternateContent',
        'tableParts',
        'extLst',
      ],
    ],
  ])('%s', (name, expected) => {
    const changed = withElement(base, name, `<${name}/>`);
    expect(names(changed)).toEqual(expected);
    expect(elementOf(changed, name)).toBe(`<${name}/>`);
    expect(names(withElement(changed, name, null))).toEqual(names(base));
  });

  test('it takes the place of the old one', () => {
    expect(elementOf(withElement(base, 'mergeCells', '<mergeCells count="1"/>'), 'mergeCells')).toBe(
      '<mergeCells count="1"/>',
    );
    expect(elementOf(base, 'drawing')).toBeNull();
  });
});

describe('merged areas', () => {
  test.each([
    ['<sheetData/>', []],
    [
      '<sheetData/><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B3:B9"/></mergeCells>',
      [
        { row: 1, column: 1, rows: 1, columns: 3 },
        { row: 3, column: 2, rows: 7, columns: 1 },
      ],
    ],
    ['<sheetData/><mergeCells><mergeCell ref="#REF!"/></mergeCells>', []],
  ])('%s', (inner, merges) => {
    expect(mergesOf(sheet(inner))).toEqual(merges);
  });
});

describe('frozen rows', () => {
  const views = (inner: string): SheetXml =>
    sheet(`<sheetViews><sheetView workbookViewId="0" tabSelected="1">${inner}</sheetView></sheetViews><sheetData/>`);
  test.each([
    ['', 0],
    ['<pane ySplit="2" state="frozen"/>', 2],
    ['<pane xSplit="2" state="frozen"/>', 0],
    ['<pane xSplit="1" ySplit="3" state="frozenSplit"/>', 3],
    ['<pane ySplit="2000" state="split"/>', 0],
    ['<pane ySplit="2000"/>', 0],
  ])('%s → %i', (pane, rows) => {
    expect(frozenRowsOf(views(pane))).toBe(rows);
  });

  test.each([
    ['', 1, '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'],
    [
      '<pane xSplit="2" ySplit="1" state="frozen"/><selection pane="bottomRight"/>',
      3,
      '<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/>',
    ],
    [
      '<pane xSplit="2" ySplit="1" state="frozen"/>',
      0,
      '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>',
    ],
    ['<pane ySplit="1" state="frozen"/><selection/><pivotSelection/>', 0, '<pivotSelection/>'],
    [
      '<pane ySplit="2000" state="split"/>',
      1,
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    ],
  ])('%s set to %i', (pane, rows, expected) => {
    const changed = withFrozenRows(views(pane), rows);
    expect(elementOf(changed, 'sheetViews')).toBe(
      `<sheetViews><sheetView workbookViewId="0" tabSelected="1">${expected}</sheetView></sheetViews>`,
    );
  });

  test('a sheet without a view gets one', () => {
    expect(frozenRowsOf(withFrozenRows(sheet('<sheetData/>'), 4))).toBe(4);
    expect(frozenRowsOf(withFrozenRows(splitSheet(emptySheetXml()), 4))).toBe(4);
  });
});
