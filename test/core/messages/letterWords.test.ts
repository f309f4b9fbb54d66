import { inWords, letterWords } from '../../../src/core/messages/letterWords';

describe('a list is put into words', () => {
  test.each`
    language | parts              | text
    ${'en'}  | ${[]}              | ${''}
    ${'en'}  | ${['a']}           | ${'a'}
    ${'en'}  | ${['a', 'b']}      | ${'a and b'}
    ${'en'}  | ${['a', 'b', 'c']} | ${'a, b and c'}
    ${'fr'}  | ${['a', 'b', 'c']} | ${'a, b et c'}
    ${'de'}  | ${['a', 'b']}      | ${'a und b'}
    ${'es'}  | ${['a', 'b']}      | ${'a y b'}
    ${'nl'}  | ${['a', 'b']}      | ${'a en b'}
    ${'it'}  | ${['a', 'b']}      | ${'a e b'}
  `('$language: $text', ({ language, parts, text }) => {
    expect(inWords(parts, letterWords(language))).toBe(text);
  });
});

describe('days are counted as the language does', () => {
  test.each`
    language | zero          | one           | two
    ${'en'}  | ${'0 days'}   | ${'1 day'}    | ${'2 days'}
    ${'fr'}  | ${'0 jour'}   | ${'1 jour'}   | ${'2 jours'}
    ${'de'}  | ${'0 Tage'}   | ${'1 Tag'}    | ${'2 Tage'}
    ${'es'}  | ${'0 días'}   | ${'1 día'}    | ${'2 días'}
    ${'nl'}  | ${'0 dagen'}  | ${'1 dag'}    | ${'2 dagen'}
    ${'it'}  | ${'0 giorni'} | ${'1 giorno'} | ${'2 giorni'}
  `('$language', ({ language, zero, one, two }) => {
    const { days } = letterWords(language);
    expect([days(0, '0'), days(1, '1'), days(2, '2')]).toEqual([zero, one, two]);
  });
});

describe('an unknown language gets English, a region its language', () => {
  test.each`
    language   | due
    ${'xx'}    | ${'Due'}
    ${''}      | ${'Due'}
    ${'de-CH'} | ${'Fällig'}
    ${'FR'}    | ${'Échéance'}
  `('$language', ({ language, due }) => {
    expect(letterWords(language).due).toBe(due);
  });
});

test('every language says everything', () => {
  const english = letterWords('en');
  for (const language of ['fr', 'de', 'es', 'nl', 'it']) {
    const words = letterWords(language);
    expect(words).not.toBe(english);
    expect([
      words.paidOf('€1', '€2').replace(/[^€12]/g, ''),
      words.more('9').replace(/\D/g, ''),
      words.payAt('€1', 'd.example').includes('d.example'),
      words.reference('T-1').includes('T-1'),
      words.disputedOf('€5').includes('€5'),
      words.instalmentOf('2', '3').replace(/\D+/g, ' ').trim(),
    ]).toEqual(['€1€2', '9', true, true, true, '2 3']);
    expect([words.credit, words.onAccount]).not.toContain(english.credit);
  }
});
