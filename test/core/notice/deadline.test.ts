import { day } from '../../../src/core/days';
import { expectedOn, lastDayToPay } from '../../../src/core/notice/deadline';

// 3 November 2026 is a Tuesday.
const term = { days: 8, holidays: [] };

describe('the last day counts from where the law has it begin', () => {
  test.each`
    jurisdiction      | way               | days  | sent            | last
    ${'DE'}           | ${'registered'}   | ${1}  | ${'2026-11-03'} | ${'2026-11-04'}
    ${'DE'}           | ${'registered'}   | ${10} | ${'2026-11-03'} | ${'2026-11-13'}
    ${'UKindividual'} | ${'post'}         | ${30} | ${'2026-11-03'} | ${'2026-12-03'}
    ${'FR'}           | ${'registered'}   | ${8}  | ${'2026-11-03'} | ${'2026-11-14'}
    ${'FR'}           | ${'email'}        | ${8}  | ${'2026-11-03'} | ${'2026-11-11'}
    ${'IT'}           | ${'pec'}          | ${15} | ${'2026-11-03'} | ${'2026-11-18'}
    ${'NLconsumer'}   | ${'post'}         | ${14} | ${'2026-11-03'} | ${'2026-11-20'}
    ${'NLconsumer'}   | ${'postAndEmail'} | ${14} | ${'2026-11-03'} | ${'2026-11-20'}
  `('$jurisdiction, $days days, $way: $sent → $last', ({ jurisdiction, way, days, sent, last }) => {
    expect(lastDayToPay({ ...term, jurisdiction, way, days }, day(sent))).toBe(last);
  });

  // The day before the first one on which the indemnity is owed: 2023-10-05 and 2023-10-03.
  test.each`
    vector                 | way        | last
    ${'be-b2c-term-post'}  | ${'post'}  | ${'2023-10-04'}
    ${'be-b2c-term-email'} | ${'email'} | ${'2023-10-02'}
  `('$vector', ({ way, last }) => {
    expect(lastDayToPay({ jurisdiction: 'BEconsumer', days: 14, way, holidays: [] }, day('2023-09-18'))).toBe(last);
  });
});

describe('a letter is expected on the third working day, a mail on the day itself', () => {
  test.each`
    way        | sent            | holidays                        | expected
    ${'email'} | ${'2026-11-07'} | ${[]}                           | ${'2026-11-07'}
    ${'post'}  | ${'2026-11-03'} | ${[]}                           | ${'2026-11-06'}
    ${'post'}  | ${'2026-11-04'} | ${[]}                           | ${'2026-11-09'}
    ${'post'}  | ${'2026-11-07'} | ${[]}                           | ${'2026-11-11'}
    ${'post'}  | ${'2026-11-07'} | ${['2026-11-11']}               | ${'2026-11-12'}
    ${'post'}  | ${'2026-11-07'} | ${['2026-11-08', '2026-11-12']} | ${'2026-11-11'}
  `('$way on $sent, holidays $holidays → $expected', ({ way, sent, holidays, expected }) => {
    expect(expectedOn(way, day(sent), holidays)).toBe(expected);
  });
});
