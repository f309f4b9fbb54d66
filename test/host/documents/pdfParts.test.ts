/** Pictures, lists, headers and footers of a PDF, and what is kept together on a page. */
import { aDocument, aMixture, aParagraph, aPicture, aTable } from './letters';
import { readPdf } from './readPdf';

const PAGE = { width: 595.28, height: 841.89 };
const linesUpTo = (count: number): string => Array.from({ length: count }, (_, i) => `Line ${i + 1}`).join('\n');

describe('pictures', () => {
  test('stand where their paragraph does, 96 pixels to the inch', () => {
    const { pictures, lines } = readPdf(aDocument(aMixture(aPicture(174, 96), '\nScan to pay')));
    expect(pictures).toEqual([[{ left: 72, top: 72, width: 130.5, height: 72 }]]);
    expect(lines).toEqual([['Scan to pay']]);
  });

  test.each([
    ['right', PAGE.width - 72 - 72],
    ['center', (PAGE.width - 72) / 2],
  ] as const)('aligned to the %s', (align, left) => {
    const { pictures } = readPdf(aDocument({ ...aMixture(aPicture(96, 96)), align }));
    expect(pictures[0]?.[0]?.left).toBeCloseTo(left, 2);
  });

  test('one that does not fit on the page stands on the next', () => {
    const { pages, pictures } = readPdf(aDocument(aParagraph(linesUpTo(40)), aMixture(aPicture(96, 300))));
    expect([pages, pictures.map((on) => on.length)]).toEqual([2, [0, 1]]);
  });

  test('in a cell the row is as high as the picture', () => {
    const table = aTable([['a'], ['b']]);
    table.rows[0]?.[0]?.paragraphs.splice(0, 1, aMixture(aPicture(96, 384)));
    const { pictures, lines, pages } = readPdf(aDocument(aParagraph(linesUpTo(30)), table));
    expect([pages, pictures.map((on) => on.length), lines[1]?.[0]]).toEqual([2, [0, 1], 'b']);
  });

  test('a text before and after one keeps its own lines', () => {
    expect(readPdf(aDocument(aMixture('before', aPicture(9, 9), 'after'))).lines).toEqual([['before', 'after']]);
  });
});

test('the items of a list have a bullet and are broken beside it', () => {
  const item = { ...aParagraph(`${'word '.repeat(30)}end`), isListItem: true };
  const { lines } = readPdf(aDocument(item, { ...aParagraph('second'), isListItem: true }));
  expect(lines[0]?.filter((line) => line.startsWith('•'))).toHaveLength(2);
  expect(lines[0]?.join(' ').replace(/\s+/g, ' ')).toBe(`• ${'word '.repeat(30)}end • second`);
});

describe('header and footer', () => {
  const section = (...texts: readonly string[]) => ({ elements: texts.map((text) => aParagraph(text)) });

  test('stand on every page, above and below the text', () => {
    const doc = { ...aDocument(aParagraph(linesUpTo(60))), header: section('Studio'), footer: section('MN-1') };
    const { lines } = readPdf(doc);
    expect(lines.map((page) => page.filter((line) => !line.startsWith('Line')))).toEqual([
      ['Studio', 'MN-1', '1 / 2'],
      ['Studio', 'MN-1', '2 / 2'],
    ]);
  });

  test.each([
    ['a footer', { footer: section(...linesUpTo(10).split('\n')) }],
    ['a header', { header: section(...linesUpTo(10).split('\n')) }],
  ])('%s that is higher than its margin takes room from the text', (_, edge) => {
    const text = aParagraph(linesUpTo(46));
    expect(readPdf(aDocument(text)).pages).toBe(1);
    expect(readPdf({ ...aDocument(text), ...edge }).pages).toBe(2);
  });

  test('may hold a table', () => {
    const header = { elements: [aTable([['Studio', 'York']]), aParagraph('')] };
    expect(readPdf({ ...aDocument(aParagraph('text')), header }).lines).toEqual([['text', 'Studio York']]);
  });
});

describe('a heading stands on the page of what follows it', () => {
  test.each([
    ['a paragraph', aParagraph('follows')],
    ['a table', aTable([['Invoice'], ['follows']], { headings: 1 })],
  ])('%s', (_, next) => {
    const { lines } = readPdf(aDocument(aParagraph(linesUpTo(44)), aParagraph('Heading', { heading: 2 }), next));
    expect(lines[0]).not.toContain('Heading');
    expect(lines[1]?.slice(0, 1)).toEqual(['Heading']);
    expect(lines[1]).toContain('follows');
  });

  test('one with room for both stays', () => {
    const { pages } = readPdf(
      aDocument(aParagraph(linesUpTo(41)), aParagraph('Heading', { heading: 2 }), aParagraph('follows')),
    );
    expect(pages).toBe(1);
  });
});
