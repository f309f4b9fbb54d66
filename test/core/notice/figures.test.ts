import { day } from '../../../src/core/days';
import { letterWords } from '../../../src/core/messages/letterWords';
import {
  amountsInWords,
  daysInWords,
  formatPoints,
  inBold,
  piecesOf,
  withoutMarks,
} from '../../../src/core/notice/figures';
import { amount } from '../builders';

test.each`
  points    | language | text
  ${'8.00'} | ${'en'}  | ${'8'}
  ${'9.20'} | ${'de'}  | ${'9,2'}
  ${'10'}   | ${'en'}  | ${'10'}
  ${'0.50'} | ${'fr'}  | ${'0,5'}
`('$points points in $language: $text', ({ points, language, text }) => {
  expect(formatPoints(points, language)).toBe(text);
});

describe('days are listed with the year only where it changes, and at the end', () => {
  test.each`
    days                                          | language | text
    ${['2026-08-12']}                             | ${'en'}  | ${'12 August 2026'}
    ${['2025-12-30', '2026-01-08', '2026-08-12']} | ${'en'}  | ${'30 December 2025, 8 January and 12 August 2026'}
    ${['2026-01-01', '2026-08-12']}               | ${'fr'}  | ${'1er janvier et 12 août 2026'}
    ${['2026-01-08', '2026-08-12']}               | ${'es'}  | ${'8 de enero y 12 de agosto de 2026'}
    ${['2026-01-08', '2026-08-12']}               | ${'de'}  | ${'8. Januar und 12. August 2026'}
  `('$text', ({ days, language, text }) => {
    expect(daysInWords(days.map(day), language, letterWords(language))).toBe(text);
  });
});

test('amounts of several currencies are joined by the language’s "and"', () => {
  expect(amountsInWords([amount('20.00', 'USD'), amount('1.00')], 'nl', letterWords('nl'))).toBe(
    '$\u00a020,00 en €\u00a01,00',
  );
});

test('what is marked stands in bold, the rest does not', () => {
  const text = `pay ${inBold('€1')} by ${inBold('Monday')}.`;
  expect(piecesOf(text)).toEqual([
    { text: 'pay ', bold: false },
    { text: '€1', bold: true },
    { text: ' by ', bold: false },
    { text: 'Monday', bold: true },
    { text: '.', bold: false },
  ]);
  expect(withoutMarks(text)).toBe('pay €1 by Monday.');
});
