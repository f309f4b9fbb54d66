import { saysIfPaid, threatsIn } from '../../../src/core/messages/lintWords';

const words = { threats: { en: ['court', 'legal action*'] }, paid: { en: ['already paid'], fr: ['déjà réglé*'] } };

describe('a threat is found in its line, as whole words, and not in a tag', () => {
  test.each`
    text                                | found
    ${'See you in Court'}               | ${[{ line: 1, read: 'court' }]}
    ${'A courtesy call'}                | ${[]}
    ${'One\nTwo\nLegal actions follow'} | ${[{ line: 3, read: 'legal action…' }]}
    ${'court, court\ncourt'}            | ${[{ line: 1, read: 'court' }, { line: 2, read: 'court' }]}
    ${'{{#court}}x{{/court}}'}          | ${[]}
    ${''}                               | ${[]}
  `('$text', ({ text, found }) => expect(threatsIn(text, 'en', words)).toEqual(found));
});

describe('by the language, its country left aside; one without a list is not looked at', () => {
  test.each`
    language   | threats | ifPaid
    ${'en'}    | ${1}    | ${false}
    ${'en-GB'} | ${1}    | ${false}
    ${'EN'}    | ${1}    | ${false}
    ${'fr'}    | ${0}    | ${false}
    ${'pt'}    | ${0}    | ${true}
  `('$language', ({ language, threats, ifPaid }) => {
    expect(threatsIn('court', language, words)).toHaveLength(threats);
    expect(saysIfPaid('Please pay.', language, words)).toBe(ifPaid);
  });
  test('said is said', () => {
    expect(saysIfPaid('If you have Already\npaid', 'en', words)).toBe(true);
    expect(saysIfPaid('Si vous avez déjà réglée', 'fr', words)).toBe(true);
  });
});
