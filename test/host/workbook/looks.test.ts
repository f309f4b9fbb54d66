import type { Style } from '@cj-tech-master/excelts';
import { styleChanged, styleShown } from '../../../host/workbook/cellStyle';
import { hexOf, themeColours } from '../../../host/workbook/colours';
import { coveredBy } from '../../../host/workbook/merges';
import { withOwnStyles } from '../../../host/workbook/styleXml';

const THEME = themeColours(
  '<a:theme><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="112233"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:theme>',
);

describe('colours of a file as #rrggbb', () => {
  test.each([
    ['none', undefined, null],
    ['left to the reader', {}, null],
    ['with opacity', { argb: 'FF1F4E78' }, '#1f4e78'],
    ['without', { argb: '1F4E78' }, '#1f4e78'],
    ['theme: 0 is the light ground', { theme: 0 }, '#ffffff'],
    ['theme: 1 is the dark text', { theme: 1 }, '#000000'],
    ['theme: 3 is the dark ground', { theme: 3 }, '#112233'],
    ['theme: 4 is the first accent', { theme: 4 }, '#4472c4'],
    ['theme: one the theme does not name', { theme: 5 }, '#ed7d31'],
    ['theme: beyond the last', { theme: 12 }, null],
    // 0x44 + (255 - 0x44) * 0.8 = 218 = da; 0x72 → 227 = e3; 0xc4 → 243 = f3
    ['lighter', { theme: 4, tint: 0.8 }, '#dae3f3'],
    // 0x44 * 0.5 = 34 = 22; 0x72 → 57 = 39; 0xc4 → 98 = 62
    ['darker', { theme: 4, tint: -0.5 }, '#223962'],
    ['old palette', { indexed: 10 }, '#ff0000'],
    ['old palette, first eight', { indexed: 2 }, '#ff0000'],
    ['old palette, last', { indexed: 63 }, '#333333'],
    ['system colour', { indexed: 64 }, null],
  ])('%s', (_, colour, hex) => {
    expect(hexOf(colour, THEME)).toBe(hex);
  });
});

describe('a style as the grid draws it', () => {
  const plain = { bold: false, italic: false, background: null, color: null, align: null, wrap: false };
  test.each<[string, Partial<Style> | undefined, Partial<Style> | undefined, object]>([
    ['nothing said', undefined, undefined, plain],
    [
      'the cell',
      { font: { bold: true, italic: true, color: { argb: 'FFFF0000' } } },
      undefined,
      { ...plain, bold: true, italic: true, color: '#ff0000' },
    ],
    [
      'the column where the cell is silent',
      {},
      { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } } },
      { ...plain, background: '#ffff00' },
    ],
    ['the cell before the column', { font: { bold: false } }, { font: { bold: true } }, plain],
    ['a pattern that is none', { fill: { type: 'pattern', pattern: 'gray125' } }, undefined, plain],
    [
      'alignment',
      { alignment: { horizontal: 'center', wrapText: true } },
      undefined,
      { ...plain, align: 'center', wrap: true },
    ],
    ['an alignment the grid does not know', { alignment: { horizontal: 'justify' } }, undefined, plain],
  ])('%s', (_, own, column, expected) => {
    expect(styleShown(own, column, THEME)).toEqual(expected);
  });
});

describe('a style is changed in part', () => {
  const old: Partial<Style> = {
    numFmt: '0.00',
    font: { name: 'Courier', size: 9, color: { argb: 'FF00FF00' } },
    alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
  };
  test.each<[object, Partial<Style>]>([
    [{ bold: true }, { ...old, font: { name: 'Courier', size: 9, color: { argb: 'FF00FF00' }, bold: true } }],
    [{ color: null }, { ...old, font: { name: 'Courier', size: 9 } }],
    [{ color: '#a1b2c3' }, { ...old, font: { name: 'Courier', size: 9, color: { argb: 'FFA1B2C3' } } }],
    [{ background: '#ffee00' }, { ...old, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEE00' } } }],
    [{ background: null }, { ...old, fill: { type: 'pattern', pattern: 'none' } }],
    [{ align: 'right' }, { ...old, alignment: { vertical: 'top', horizontal: 'right', wrapText: true } }],
    [
      { align: null, wrap: false },
      { ...old, alignment: { vertical: 'top' } },
    ],
    [{}, old],
  ])('%j', (change, expected) => {
    const before = structuredClone(old);
    expect(styleChanged(old, change, undefined)).toEqual(expected);
    expect(old).toEqual(before);
  });

  test('a cell without a font gets that of the book', () => {
    expect(styleChanged({}, { bold: true }, { name: 'Arial', size: 10 }).font).toEqual({
      name: 'Arial',
      size: 10,
      bold: true,
    });
    expect(styleChanged({}, { bold: true }, undefined).font).toEqual({ bold: true });
  });
});

describe('cells under a merged one', () => {
  const isCovered = coveredBy([
    { row: 2, column: 2, rows: 2, columns: 3 },
    { row: 10, column: 1, rows: 5000, columns: 1 },
  ]);
  test.each`
    row     | column | answer
    ${2}    | ${2}   | ${false}
    ${2}    | ${3}   | ${true}
    ${2}    | ${4}   | ${true}
    ${2}    | ${5}   | ${false}
    ${3}    | ${2}   | ${true}
    ${3}    | ${1}   | ${false}
    ${4}    | ${2}   | ${false}
    ${1}    | ${2}   | ${false}
    ${10}   | ${1}   | ${false}
    ${11}   | ${1}   | ${true}
    ${5009} | ${1}   | ${true}
    ${5010} | ${1}   | ${false}
    ${11}   | ${2}   | ${false}
  `('row $row, column $column → $answer', ({ row, column, answer }) => {
    expect(isCovered(row, column)).toBe(answer);
  });
});

describe("styles: the library's cell formats with the book's own conditional ones", () => {
  const made =
    '<?xml version="1.0"?><styleSheet xmlns="m"><fonts/><cellXfs/><cellStyles/><dxfs count="0"/><tableStyles count="0"/><extLst/></styleSheet>';
  test('a new book has the made ones', () => {
    expect(withOwnStyles(made, '')).toBe(made);
  });

  test('an opened one has its own, in their order, with their namespaces', () => {
    const own =
      '<styleSheet xmlns="m" xmlns:x16="n"><fonts old="1"/><cellXfs old="1"/><dxfs count="1"><dxf/></dxfs><colors><x16:mru/></colors></styleSheet>';
    expect(withOwnStyles(made, own)).toContain(
      '<styleSheet xmlns="m" xmlns:x16="n"><fonts/><cellXfs/><cellStyles/><dxfs count="1"><dxf/></dxfs><colors><x16:mru/></colors></styleSheet>',
    );
  });
});
