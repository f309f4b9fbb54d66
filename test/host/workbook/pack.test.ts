import {
  addRelationship,
  contentTypeOf,
  freePart,
  insertLast,
  readText,
  relationshipsOf,
  removePart,
  setContentType,
  withoutPrefix,
  writeText,
} from '../../../host/workbook/pack';
import type { Parts } from '../../../host/workbook/zip';

const TYPES =
  '<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="book"/></Types>';
const LINKS =
  '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/styles" Target="/xl/styles.xml"/><Relationship Id="rId3" Type="http://x/hyperlink" Target="https://example.com" TargetMode="External"/><Relationship Id="rId4" Type="http://x/theme" Target="../theme/a%20b.xml"/></Relationships>';

function parts(): Parts {
  const made: Parts = new Map();
  writeText(made, '[Content_Types].xml', TYPES);
  writeText(made, 'xl/_rels/workbook.xml.rels', LINKS);
  writeText(made, '_rels/.rels', '<Relationships/>');
  return made;
}

describe('text of a part, in the encodings that writers use', () => {
  test.each([
    ['UTF-8', Buffer.from('<ä/>')],
    ['UTF-8 with a mark', Buffer.from('\ufeff<ä/>')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<ä/>', 'utf16le')])],
  ])('%s', (_, bytes) => {
    expect(readText(new Map([['a', bytes]]), 'a')).toBe('<ä/>');
  });

  test('no such part', () => {
    expect(readText(new Map(), 'a')).toBe('');
  });
});

test('links lead to parts, wherever they are counted from', () => {
  expect(relationshipsOf(parts(), 'xl/workbook.xml')).toEqual([
    { id: 'rId1', type: 'worksheet', part: 'xl/worksheets/sheet1.xml' },
    { id: 'rId2', type: 'styles', part: 'xl/styles.xml' },
    { id: 'rId3', type: 'hyperlink', part: null },
    { id: 'rId4', type: 'theme', part: 'theme/a b.xml' },
  ]);
});

describe('links are added under a free id', () => {
  test.each([
    ['xl/workbook.xml', 'rId5'],
    ['', 'rId1'],
    ['xl/worksheets/sheet9.xml', 'rId1'],
  ])('from "%s"', (from, id) => {
    const made = parts();
    expect(addRelationship(made, from, 'comments', 'xl/comments1.xml')).toBe(id);
    expect(relationshipsOf(made, from).at(-1)).toEqual({ id, type: 'comments', part: 'xl/comments1.xml' });
  });
});

test('content types: by the own entry, by the ending, none', () => {
  const made = parts();
  expect([
    contentTypeOf(made, 'xl/workbook.xml'),
    contentTypeOf(made, 'xl/other.XML'),
    contentTypeOf(made, 'a.png'),
  ]).toEqual(['book', 'application/xml', '']);
  setContentType(made, 'xl/workbook.xml', 'other');
  setContentType(made, 'a.png', 'picture');
  expect([contentTypeOf(made, 'xl/workbook.xml'), contentTypeOf(made, 'a.png')]).toEqual(['other', 'picture']);
  expect(readText(made, '[Content_Types].xml').match(/workbook\.xml/g)).toHaveLength(1);
});

test('a part is removed with its link and its content type', () => {
  const made = parts();
  writeText(made, 'xl/styles.xml', '<a/>');
  setContentType(made, 'xl/styles.xml', 'styles');
  removePart(made, 'xl/workbook.xml', 'xl/styles.xml');
  expect(made.has('xl/styles.xml')).toBe(false);
  expect(relationshipsOf(made, 'xl/workbook.xml').map((each) => each.id)).toEqual(['rId1', 'rId3', 'rId4']);
  expect(readText(made, '[Content_Types].xml')).toBe(TYPES);
});

test('a free name is one that no part has, in any letters', () => {
  const made = new Map([['xl/Comments1.xml', Buffer.alloc(0)]]);
  expect([freePart(made, 'xl/comments', '.xml'), freePart(made, 'xl/other', '.xml')]).toEqual([
    'xl/comments2.xml',
    'xl/other1.xml',
  ]);
});

describe('a prefix on every element is taken away', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  test.each([
    [`<x:a xmlns:x="${main}"><x:b x="1"/></x:a>`, `<a xmlns="${main}"><b x="1"/></a>`],
    [`<a xmlns="${main}" xmlns:x="other"><x:b/></a>`, `<a xmlns="${main}" xmlns:x="other"><x:b/></a>`],
    ['<x:a xmlns:x="other"/>', '<x:a xmlns:x="other"/>'],
  ])('%s', (xml, expected) => {
    expect(withoutPrefix(xml)).toBe(expected);
  });
});

test.each([
  ['<a></a>', '<a><b/></a>'],
  ['<a/>', '<a><b/></a>'],
  ['<?xml version="1.0"?><a c="1" />', '<?xml version="1.0"?><a c="1"><b/></a>'],
])('put last into %s', (xml, expected) => {
  expect(insertLast(xml, '<b/>')).toBe(expected);
});
