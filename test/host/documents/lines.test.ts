import { type Line, linesOf, type Measure } from '../../../host/documents/lines';
import type { Paragraph } from '../../../host/documents/model';
import { aMixture, aParagraph, aPicture } from './letters';

/** Every letter is one point wide. */
const measure: Measure = (text) => [...text].length;
const lines = (paragraph: Paragraph, width: number): string[] =>
  linesOf(paragraph, width, measure).map((line) => line.pieces.map((piece) => piece.text).join(''));

describe('a text is broken between words', () => {
  test.each<[string, number, string[]]>([
    ['', 10, ['']],
    ['one', 10, ['one']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 6, ['one', 'two', 'three']],
    ['one two three', 13, ['one two three']],
    ['one   two', 5, ['one', 'two']],
    ['trailing   ', 20, ['trailing']],
    ['a\nb', 10, ['a', 'b']],
    ['a\n\nb', 10, ['a', '', 'b']],
    ['a\n', 10, ['a', '']],
    ['  indented', 20, ['  indented']],
    ['tab\there', 20, ['tab    here']],
    ['1\u00a0000 €', 5, ['1\u00a0000', '€']],
    ['pay 1\u202f000\u00a0€ now', 9, ['pay', '1\u202f000\u00a0€', 'now']],
  ])('%j at %i', (text, width, expected) => {
    expect(lines(aParagraph(text), width)).toEqual(expected);
  });

  test('a word wider than the line is broken inside', () => {
    expect(lines(aParagraph('see abcdefghij now'), 4)).toEqual(['see', 'abcd', 'efgh', 'ij', 'now']);
  });

  test('a line knows its width and whether it ends the paragraph', () => {
    const made: Line[] = linesOf(aParagraph('one two\nthree'), 5, measure);
    expect(made.map((line) => [line.width, line.isLast])).toEqual([
      [3, false],
      [3, true],
      [5, true],
    ]);
  });
});

describe('letters are set in the face they need', () => {
  const faces = (paragraph: Paragraph): string[] =>
    linesOf(paragraph, 99, measure).flatMap((line) => line.pieces.map((piece) => `${piece.text}:${piece.face}`));
  test.each([
    ['plain', aParagraph('a'), ['a:regular']],
    ['bold', aParagraph('a', { bold: true }), ['a:bold']],
    ['a heading is bold', aParagraph('a', { heading: 2 }), ['a:bold']],
    [
      'italic',
      {
        ...aParagraph(''),
        runs: [
          { text: 'a', bold: false, italic: true },
          { text: 'b', bold: true, italic: true },
        ],
      },
      ['a:italic', 'b:boldItalic'],
    ],
    [
      'Hebrew: words turned around, their letters by the font',
      aParagraph('x שלום עולם y'),
      ['x:regular', ' :regular', 'עולם:sans', ' :sans', 'שלום:sans', ' :regular', 'y:regular'],
    ],
    ['Arabic, bold', aParagraph('محمد', { bold: true }), ['محمد:sansBold']],
  ])('%s', (_, paragraph, expected) => {
    expect(faces(paragraph)).toEqual(expected);
  });
});

describe('a picture has a line to itself', () => {
  const picture = aPicture(48, 48);
  test.each([
    ['alone', [picture], [36]],
    ['a break after it ends its line', [picture, '\nab'], [36, 20]],
    ['a second break is an empty line', [picture, '\n\nab'], [36, 0, 20]],
    ['text before and after it', ['a', picture, 'ab'], [10, 36, 20]],
    ['two', [picture, picture], [36, 36]],
  ] as const)('%s', (_, parts, widths) => {
    const lines = linesOf(aMixture(...parts), 100, (text) => text.length * 10);
    expect(lines.map(({ width }) => width)).toEqual(widths);
    expect(lines.map((line) => line.picture !== null)).toEqual(widths.map((width) => width === 36));
  });
});
