import { usualChoices } from '../../../src/core/notice/facts';
import type { Jurisdiction } from '../../../src/core/notice/jurisdiction';
import { noticeLanguage } from '../../../src/core/notice/texts/texts';

describe('the days are the jurisdiction’s, unless Settings name others, and never below the fewest', () => {
  test.each`
    jurisdiction      | noticeDays | days
    ${'FR'}           | ${0}       | ${8}
    ${'FR'}           | ${15}      | ${15}
    ${'NLconsumer'}   | ${13}      | ${14}
    ${'NLconsumer'}   | ${14}      | ${14}
    ${'NLconsumer'}   | ${15}      | ${15}
    ${'UKindividual'} | ${29}      | ${30}
  `('$jurisdiction with $noticeDays → $days', ({ jurisdiction, noticeDays, days }) => {
    expect(usualChoices(jurisdiction as Jurisdiction, { noticeDays }).days).toBe(days);
  });
});

test('nothing is threatened in a free first reminder unless a person chooses so', () => {
  const of = (jurisdiction: Jurisdiction) => usualChoices(jurisdiction, { noticeDays: 0 }).next;
  expect([of('NLconsumer'), of('BEconsumer'), of('FR')]).toEqual(['none', 'none', 'court']);
});

describe('a notice is in the client’s language, else the workbook’s, else English', () => {
  test.each`
    client     | workbook | language
    ${'fr'}    | ${'en'}  | ${'fr'}
    ${'de-AT'} | ${'en'}  | ${'de'}
    ${null}    | ${'nl'}  | ${'nl'}
    ${'pl'}    | ${'nl'}  | ${'en'}
  `('$client, $workbook → $language', ({ client, workbook, language }) => {
    expect(noticeLanguage({ language: client }, { language: workbook })).toBe(language);
  });
});
