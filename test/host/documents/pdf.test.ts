import { columnWidths, PADDING } from '../../../host/documents/columnWidths';
import type { Pen } from '../../../host/documents/pen';
import { aDocument, aParagraph, aTable } from './letters';
import { readPdf as read } from './readPdf';

describe('a letter on one page', () => {
  const doc = aDocument(
    aParagraph('Ada Studio Ltd\n1 High Street, London'),
    aParagraph('Fjord Tools AS', { align: 'right' }),
    aParagraph('Formal notice to pay', { heading: 1 }),
    aTable(
      [
        ['Invoice', 'Balance'],
        ['INV-2046', '€7,900.00'],
      ],
      { headings: 1 },
    ),
    aParagraph('Zażółć gęślą jaźń, Ελληνικά, Кириллица, “quotes”'),
  );

  test('its texts, in every script, and no page number', () => {
    const { pages, lines, title } = read(doc);
    expect(pages).toBe(1);
    expect(title).toBe('(A letter)');
    expect(lines[0]).toEqual([
      'Ada Studio Ltd',
      '1 High Street, London',
      'Fjord Tools AS',
      'Formal notice to pay',
      'Invoice Balance',
      'INV-2046 €7,900.00',
      'Zażółć gęślą jaźń, Ελληνικά, Кириллица, “quotes”',
    ]);
  });

  test('an empty document is one empty page', () => {
    expect(read(aDocument(aParagraph('')))).toMatchObject({ pages: 1, lines: [[]] });
  });

  test('a table without rows draws nothing', () => {
    expect(read(aDocument(aTable([]), aParagraph('after')))).toMatchObject({ pages: 1, lines: [['after']] });
  });
});

describe('a letter over several pages', () => {
  test('a long table repeats its heading row and loses no row; pages are numbered', () => {
    const rows = Array.from({ length: 90 }, (_, i) => [`INV-${i + 1}`, `€${i + 1}.00`]);
    const { pages, lines } = read(
      aDocument(aParagraph('Statement'), aTable([['Invoice', 'Balance'], ...rows], { headings: 1 })),
    );
    expect(pages).toBe(4);
    lines.forEach((page, i) => {
      expect(page[i === 0 ? 1 : 0]).toBe('Invoice Balance');
      expect(page.at(-1)).toBe(`${i + 1} / 4`);
    });
    const found = lines.flat().filter((line) => line.startsWith('INV-'));
    expect(found).toEqual(rows.map((row) => row.join(' ')));
  });

  test('long text goes on, line by line', () => {
    const text = Array.from({ length: 120 }, (_, i) => `Line ${i + 1}`).join('\n');
    const { pages, lines } = read(aDocument(aParagraph(text)));
    expect(pages).toBe(3);
    expect(lines.flat().filter((line) => line.startsWith('Line'))).toEqual(text.split('\n'));
  });

  describe('no line of a paragraph stands alone on a page', () => {
    const textOn = (lead: number, length: number): readonly number[] => {
      const before = Array.from({ length: lead }, (_, i) => `Line ${i + 1}`).join('\n');
      const text = Array.from({ length }, (_, i) => `Text ${i + 1}`).join('\n');
      const { lines } = read(aDocument(aParagraph(before, { spacingAfter: 0 }), aParagraph(text)));
      return lines.map((page) => page.filter((line) => line.startsWith('Text')).length);
    };
    /** So many lines fill a page, the empty one before them too. */
    const full = 1 + (textOn(0, 200)[0] ?? 0);
    test.each`
      room | length | pages
      ${4} | ${4}   | ${[4]}
      ${3} | ${4}   | ${[2, 2]}
      ${2} | ${4}   | ${[2, 2]}
      ${1} | ${4}   | ${[0, 4]}
      ${2} | ${3}   | ${[0, 3]}
      ${1} | ${2}   | ${[0, 2]}
      ${1} | ${1}   | ${[1]}
    `('$length lines where $room have room: $pages', ({ room, length, pages }) => {
      expect(textOn(full - room, length)).toEqual(pages);
    });
  });

  test('a row higher than a page is cut between lines, and nothing of it is lost', () => {
    const long = Array.from({ length: 100 }, (_, i) => `Note ${i + 1}`).join('\n');
    const { pages, lines } = read(
      aDocument(
        aTable(
          [
            ['No', 'Text'],
            ['1', long],
            ['2', 'short'],
          ],
          { headings: 1 },
        ),
      ),
    );
    expect(pages).toBe(3);
    expect(lines.map((page) => page[0])).toEqual(['No Text', 'No Text', 'No Text']);
    const notes = lines.flat().flatMap((line) => line.match(/Note \d+/g) ?? []);
    expect(notes).toEqual(long.split('\n'));
    expect(lines.flat()).toContain('2 short');
  });

  test('headings never stand alone at the foot of a page', () => {
    const lead = Array.from({ length: 45 }, (_, i) => `Line ${i + 1}`).join('\n');
    const { lines } = read(aDocument(aParagraph(lead), aTable([['Invoice'], ['INV-1']], { headings: 1 })));
    expect(lines[0]?.filter((line) => /^INV|^Invoice/.test(line))).toEqual([]);
    expect(lines[1]?.slice(0, 2)).toEqual(['Invoice', 'INV-1']);
  });
});

describe('columns', () => {
  /** Every letter is ten points wide, the page a hundred and more. */
  const pen = (width: number): Pen => ({ measure: (text: string) => text.length * 10, width }) as unknown as Pen;
  const room = 2 * PADDING + 1;
  test.each([
    [
      'what is left is shared',
      [['ab', 'abcd']],
      [],
      200,
      [20 + room + (200 - 60 - 2 * room) / 2, 40 + room + (200 - 60 - 2 * room) / 2],
    ],
    ['a width of its own stays, the other takes the rest', [['ab', 'abcd']], [50, null], 200, [50, 150]],
    ['words decide before lines', [['abcde', 'ab ab ab ab']], [], 100 + 2 * room, [50 + room, 50 + room]],
    ['too wide a table is made narrower', [['ab', 'ab']], [300, 100], 200, [150, 50]],
    ['all widths given', [['ab', 'ab']], [60, 40], 200, [60, 40]],
  ])('%s', (_, rows, asked, width, expected) => {
    expect(columnWidths(aTable(rows, { columnWidths: asked }), 2, pen(width))).toEqual(expected);
  });
});
