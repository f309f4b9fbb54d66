import { openBook } from '../../../host/workbook/xlsx';
import { fileOf, type PackageSpec, partNames, partsFor, partText, pathFor, relationship } from './packages';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const box = (id: number, row: number, column: number, colour: string): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" fillcolor="${colour}"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const button =
  '<v:shape id="_x0000_s1030" type="#_x0000_t201"><x:ClientData ObjectType="Checkbox"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>';
const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${box(1025, 0, 0, 'red')}${box(1026, 1, 0, 'green')}${button}</xml>`;
const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>Mia</author></authors><commentList><comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>Mia:</t></r><r><t xml:space="preserve">\nlate &amp; often</t></r></text></comment><comment ref="A2" authorId="0"><text><t>二</t><rPh sb="0" eb="1"><t>に</t></rPh></text></comment></commentList></comments>`;
const WITH_NOTES: PackageSpec = {
  sheets: { A: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><legacyDrawing r:id="rId2"/>' },
  sheetLinks: {
    1:
      relationship('rId1', 'comments', '../comments1.xml') +
      relationship('rId2', 'vmlDrawing', '/xl/drawings/vmlDrawing1.vml'),
  },
  parts: { 'xl/comments1.xml': COMMENTS, 'xl/drawings/vmlDrawing1.vml': VML },
  contentTypes:
    '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>',
};
const open = (spec: PackageSpec) => openBook(fileOf(partsFor(spec)), { locale: 'en_GB', timeZone: 'UTC' });

async function savedWith(
  spec: PackageSpec,
  change: (sheet: NonNullable<ReturnType<Awaited<ReturnType<typeof open>>['sheet']>>) => void,
): Promise<string> {
  const book = await open(spec);
  const sheet = book.sheet('A');
  if (sheet === null) throw new Error('no sheet');
  change(sheet);
  const path = pathFor();
  await book.save(path);
  return path;
}

describe('notes are read', () => {
  test.each`
    row  | column | text
    ${1} | ${1}   | ${'Mia:\nlate & often'}
    ${2} | ${1}   | ${'二'}
    ${3} | ${1}   | ${null}
    ${1} | ${2}   | ${null}
  `('row $row, column $column: $text', async ({ row, column, text }) => {
    expect((await open(WITH_NOTES)).sheet('A')?.note(row, column)).toBe(text);
  });
});

test('nothing changed: the parts stay byte for byte', async () => {
  const path = await savedWith(WITH_NOTES, (sheet) => sheet.setValue(9, 9, 'x'));
  expect(partText(path, 'xl/comments1.xml')).toBe(COMMENTS);
  expect(partText(path, 'xl/drawings/vmlDrawing1.vml')).toBe(VML);
});

describe('a note is changed, added, taken away', () => {
  let path = '';
  beforeAll(async () => {
    path = await savedWith(WITH_NOTES, (sheet) => {
      sheet.setNote(2, 1, null);
      sheet.setNote(3, 4, '10,000 <characters>\n'.repeat(500));
    });
  });

  test('it is read so before and after saving', async () => {
    const sheet = (await openBook(path)).sheet('A');
    expect([sheet?.note(1, 1), sheet?.note(2, 1), sheet?.note(3, 4)?.length]).toEqual([
      'Mia:\nlate & often',
      null,
      10_000,
    ]);
  });

  test('one left alone keeps its author, its bold word and its box', () => {
    expect(partText(path, 'xl/comments1.xml')).toContain(
      '<comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>Mia:</t></r>',
    );
    expect(partText(path, 'xl/drawings/vmlDrawing1.vml')).toContain(box(1025, 0, 0, 'red'));
  });

  test('boxes come and go with their notes; other shapes of the sheet stay', () => {
    const vml = partText(path, 'xl/drawings/vmlDrawing1.vml');
    expect(vml).not.toContain('green');
    expect(vml).toContain(button);
    expect(vml).toContain('<v:shape id="_x0000_s1031"');
    expect(vml).toContain('<x:Row>2</x:Row><x:Column>3</x:Column>');
  });

  test('a changed note keeps its box', async () => {
    const changed = await savedWith(WITH_NOTES, (sheet) => sheet.setNote(1, 1, 'new'));
    expect(partText(changed, 'xl/drawings/vmlDrawing1.vml')).toBe(VML);
    expect((await openBook(changed)).sheet('A')?.note(1, 1)).toBe('new');
  });
});

test('the first note of a sheet brings its parts with it', async () => {
  const path = await savedWith({ sheets: { A: '' } }, (sheet) => {
    sheet.setNote(1, 1, 'first');
    sheet.setNote(1, 2, '');
  });
  expect(partNames(path)).toEqual(expect.arrayContaining(['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml']));
  expect(partText(path, '[Content_Types].xml')).toContain('/xl/comments1.xml');
  const again = (await openBook(path)).sheet('A');
  expect([again?.note(1, 1), again?.note(1, 2)]).toEqual(['first', null]);
  expect(partText(path, 'xl/worksheets/sheet1.xml')).toMatch(/<legacyDrawing [^>]*r:id="rId2"\/>/);
});
