import { emptyDocument, headingRows, lookOf, paragraphOf } from '../../../host/documents/model';
import { aParagraph, aTable } from './letters';

test('a new document holds one empty paragraph between margins of an inch', () => {
  const doc = emptyDocument('Notice');
  expect(doc).toEqual({
    name: 'Notice',
    margins: { top: 72, bottom: 72, left: 72, right: 72 },
    elements: [paragraphOf('')],
    header: null,
    footer: null,
  });
  expect(doc.elements[0]).toMatchObject({ runs: [], heading: 'normal', align: 'left' });
  expect(emptyDocument().name).toBe('');
});

describe('size and space of a paragraph are its own, else those of its heading', () => {
  test.each`
    change                                               | look
    ${{}}                                                | ${{ size: 11, before: 0, after: 6, isBold: false }}
    ${{ heading: 'title' }}                              | ${{ size: 20, before: 0, after: 10, isBold: true }}
    ${{ heading: 1 }}                                    | ${{ size: 16, before: 16, after: 8, isBold: true }}
    ${{ heading: 6, fontSize: 9 }}                       | ${{ size: 9, before: 8, after: 4, isBold: true }}
    ${{ spacingBefore: 0, spacingAfter: 30 }}            | ${{ size: 11, before: 0, after: 30, isBold: false }}
    ${{ heading: 1, spacingBefore: 0, spacingAfter: 0 }} | ${{ size: 16, before: 0, after: 0, isBold: true }}
  `('$change', ({ change, look }) => {
    expect(lookOf(aParagraph('x', change))).toEqual(look);
  });
});

describe('heading rows are those at the top whose every letter is bold', () => {
  test.each([
    ['none', aTable([['a'], ['b']]), 0],
    ['one', aTable([['a'], ['b']], { headings: 1 }), 1],
    ['two', aTable([['a'], ['b'], ['c']], { headings: 2 }), 2],
    ['every row: then none is a heading', aTable([['a'], ['b']], { headings: 2 }), 0],
    [
      'an empty cell beside a bold one',
      aTable(
        [
          ['a', ''],
          ['b', 'c'],
        ],
        { headings: 1 },
      ),
      1,
    ],
    [
      'only empty cells',
      aTable([
        ['', ''],
        ['b', 'c'],
      ]),
      0,
    ],
    ['no rows', aTable([]), 0],
  ])('%s', (_, table, rows) => {
    expect(headingRows(table)).toBe(rows);
  });
});
