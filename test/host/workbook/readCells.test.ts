import { openBook } from '../../../host/workbook/xlsx';
import { fileOf, type PackageSpec, partsFor, partText, pathFor, relationship } from './packages';

const open = (spec: PackageSpec) => openBook(fileOf(partsFor(spec)), { locale: 'en_GB', timeZone: 'UTC' });
const row = (...cells: string[]): string => `<row r="1">${cells.join('')}</row>`;

describe('a cell is read as the file has it', () => {
  const texts =
    '<si><t>plain</t></si><si><r><t>two </t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t xml:space="preserve">runs &amp; more</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si><si><t/></si><si><t>line_x000D_\nend</t></si><si><t xml:space="preserve">  kept  </t></si>';
  test.each<[string, string, unknown]>([
    ['a number', '<c r="A1"><v>1.5</v></c>', 1.5],
    ['a number of its own type', '<c r="A1" t="n"><v>-3</v></c>', -3],
    ['a day is its number', '<c r="A1" s="1"><v>46090</v></c>', 46_090],
    ['a moment keeps its fraction', '<c r="A1" s="1"><v>46090.123456789</v></c>', 46_090.123456789],
    ['a day in ISO form', '<c r="A1" s="1" t="d"><v>2026-03-09T12:00:00</v></c>', 46_090.5],
    [
      'a number far beyond any calendar, formatted as a day',
      '<c r="A1" s="1"><v>999999999999</v></c>',
      999_999_999_999,
    ],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['shared text', '<c r="A1" t="s"><v>0</v></c>', 'plain'],
    ['rich text is its text', '<c r="A1" t="s"><v>1</v></c>', 'two runs & more'],
    ['readings of Asian characters are left out', '<c r="A1" t="s"><v>2</v></c>', '東京'],
    ['empty shared text', '<c r="A1" t="s"><v>3</v></c>', ''],
    ['characters written as codes', '<c r="A1" t="s"><v>4</v></c>', 'line\r\nend'],
    ['blanks at both ends', '<c r="A1" t="s"><v>5</v></c>', '  kept  '],
    ['a number of a text that is not there', '<c r="A1" t="s"><v>99</v></c>', ''],
    ['text in the cell', '<c r="A1" t="inlineStr"><is><t>in &lt;here&gt;</t></is></c>', 'in <here>'],
    ['rich text in the cell', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['a style without a value', '<c r="A1" s="3"/>', null],
    ['nothing at all', '<c r="A1"/>', null],
    ['an empty value', '<c r="A1" s="3"><v></v></c>', null],
  ])('%s', async (_, cell, value) => {
    const book = await open({ sheets: { A: row(cell) }, texts });
    expect(book.sheet('A')?.cell(1, 1).value).toEqual(value);
  });

  test('rows and cells without a name count on', async () => {
    const book = await open({
      sheets: {
        A: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      },
    });
    const sheet = book.sheet('A');
    const at = (r: number, c: number): unknown => sheet?.cell(r, c).value;
    expect([at(1, 1), at(1, 2), at(5, 3), at(5, 4), at(6, 1)]).toEqual([1, 2, 3, 4, 5]);
    expect([sheet?.lastRow(), sheet?.lastColumn()]).toEqual([6, 4]);
  });
});

describe('a formula keeps its text and its cached result', () => {
  test.each<[string, string, unknown, string, boolean]>([
    ['a number', '<c r="A1"><f>B1*2</f><v>10</v></c>', 10, 'B1*2', false],
    ['a text', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>&lt;x&gt;</v></c>', '<x>', 'B1&"x"', false],
    ['an empty text', '<c r="A1" t="str"><f>IF(B1="","","y")</f><v></v></c>', '', 'IF(B1="","","y")', false],
    ['an empty text, short form', '<c r="A1" t="str"><f>T(B1)</f><v/></c>', '', 'T(B1)', false],
    ['true', '<c r="A1" t="b"><f>B1=1</f><v>1</v></c>', true, 'B1=1', false],
    ['an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: '#DIV/0!' }, '1/0', false],
    ['no result: nobody calculated it', '<c r="A1"><f>B1*2</f></c>', null, 'B1*2', true],
    ['no result, empty value', '<c r="A1"><f>B1*2</f><v></v></c>', null, 'B1*2', true],
    ['an attribute with a bracket', '<c r="A1"><f ca="1" xml:space="preserve"> B1</f><v>3</v></c>', 3, ' B1', false],
  ])('%s', async (_, cell, value, formula, stale) => {
    const book = await open({ sheets: { A: row(cell) } });
    expect(book.sheet('A')?.cell(1, 1)).toEqual({ value, formula, stale, format: 'General' });
  });

  const shared =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';

  test('a shared formula is worked out for each cell, texts in it left alone', async () => {
    const sheet = (await open({ sheets: { A: shared } })).sheet('A');
    expect([1, 2, 3].map((r) => sheet?.cell(r, 2).formula)).toEqual(['A1*$C$1&"A1"', 'A2*$C$1&"A1"', 'A3*$C$1&"A1"']);
  });

  test('a shared formula survives a save, and the loss of its first cell', async () => {
    const book = await open({ sheets: { A: shared } });
    const first = pathFor();
    await book.save(first);
    expect(partText(first, 'xl/worksheets/sheet1.xml')).toContain('<c r="B3"><f t="shared" si="0"/><v>3</v></c>');
    book.sheet('A')?.setValue(1, 2, 'gone');
    const second = pathFor();
    await book.save(second);
    const sheet = (await openBook(second)).sheet('A');
    expect(sheet?.cell(1, 2).value).toBe('gone');
    expect(sheet?.cell(3, 2)).toMatchObject({ formula: 'A3*$C$1&"A1"', value: 3 });
  });

  test('an array formula survives with its area, and what it fills is stale with it', async () => {
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" cm="1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c></row>';
    const book = await open({ sheets: { A: cells } });
    const sheet = book.sheet('A');
    sheet?.setValue(2, 1, 5);
    expect([1, 2].map((r) => sheet?.cell(r, 2).stale)).toEqual([true, true]);
    const path = pathFor();
    await book.save(path);
    expect(partText(path, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="B1" cm="1"><f t="array" ref="B1:B2">A1:A2*2</f></c>',
    );
  });
});

test('writers that put every element under a prefix are understood, and parts under any name', async () => {
  const parts = partsFor({ sheets: { A: row('<c r="A1" t="s"><v>0</v></c>') }, texts: '<si><t>hello</t></si>' });
  const prefixed = (name: string): string =>
    Buffer.from(parts.get(name) ?? [])
      .toString()
      .replace(/xmlns="/, 'xmlns:x="')
      .replace(/<(\/?)(?=[a-z])/gi, '<$1x:');
  for (const name of ['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml'])
    parts.set(name, Buffer.from(prefixed(name)));
  parts.set('data/The Sheet.xml', Buffer.from(prefixed('xl/worksheets/sheet1.xml')));
  parts.delete('xl/worksheets/sheet1.xml');
  const links = Buffer.from(parts.get('xl/_rels/workbook.xml.rels') ?? []).toString();
  parts.set('xl/_rels/workbook.xml.rels', Buffer.from(links.replace('worksheets/sheet1.xml', '/data/The%20Sheet.xml')));
  const book = await openBook(fileOf(parts), { locale: 'en_GB', timeZone: 'UTC' });
  expect(book.sheet('A')?.cell(1, 1).value).toBe('hello');
  const path = pathFor();
  await book.save(path);
  expect((await openBook(path)).sheet('A')?.cell(1, 1).value).toBe('hello');
});

test('thirty thousand rows of twenty columns', async () => {
  const cells = (r: number): string =>
    Array.from({ length: 20 }, (_, c) => `<c r="${String.fromCharCode(65 + c)}${r}"><v>${r * c}</v></c>`).join('');
  const rows = Array.from({ length: 30_000 }, (_, i) => `<row r="${i + 1}">${cells(i + 1)}</row>`).join('');
  const book = await open({ sheets: { A: rows } });
  const sheet = book.sheet('A');
  expect([sheet?.lastRow(), sheet?.lastColumn(), sheet?.maxRows]).toEqual([30_000, 20, 30_000]);
  expect(sheet?.cell(30_000, 20).value).toBe(570_000);
}, 60_000);

test('chart sheets stay in the file and are no sheets of ours', async () => {
  const book = await open({
    sheets: { A: row('<c r="A1"><v>1</v></c>') },
    bookLinks: relationship('rId50', 'chartsheet', 'chartsheets/sheet1.xml'),
    parts: { 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
    afterSheets: '<extra/>',
  });
  expect(book.sheets().map((sheet) => sheet.name)).toEqual(['A']);
  const path = pathFor();
  await book.save(path);
  expect(partText(path, 'xl/chartsheets/sheet1.xml')).toBe('<chartsheet/>');
});
