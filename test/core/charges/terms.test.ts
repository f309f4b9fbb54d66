import {
  appointedDay,
  costsTerm,
  defaultTerm,
  endOfMonthTerms,
  firstInterestDay,
  termAfter,
  workingDayFrom,
} from '../../../src/core/charges/terms';
import { type Day, day } from '../../../src/core/days';
import type { Law } from '../../../src/core/model';
import { rulesOf } from './vectors';

describe('the first day of interest', () => {
  test.each`
    regime      | due             | notice          | first           | why
    ${'FR'}     | ${'2026-03-01'} | ${null}         | ${'2026-03-02'} | ${'the day after, whatever weekday'}
    ${'DE'}     | ${'2026-07-31'} | ${null}         | ${'2026-08-01'} | ${'a Friday stands'}
    ${'DE'}     | ${'2026-08-01'} | ${null}         | ${'2026-08-04'} | ${'a Saturday moves to Monday'}
    ${'DE'}     | ${'2026-08-02'} | ${null}         | ${'2026-08-04'} | ${'a Sunday too'}
    ${'DE'}     | ${'2026-12-25'} | ${null}         | ${'2026-12-29'} | ${'Christmas on a Friday'}
    ${'UK'}     | ${'2026-08-01'} | ${null}         | ${'2026-08-02'} | ${'no such rule'}
    ${'FR-B2C'} | ${'2026-03-01'} | ${null}         | ${null}         | ${'no formal notice yet'}
    ${'FR-B2C'} | ${'2026-03-01'} | ${'2026-04-10'} | ${'2026-04-11'} | ${'the day after it'}
    ${'DE-B2C'} | ${'2026-03-02'} | ${null}         | ${null}         | ${'no reminder yet'}
    ${'DE-B2C'} | ${'2026-03-02'} | ${'2026-03-10'} | ${'2026-03-11'} | ${'the day after it'}
    ${'DE-B2C'} | ${'2026-03-02'} | ${'2026-02-20'} | ${'2026-03-03'} | ${'never before the due day'}
    ${'BE-B2C'} | ${'2026-03-02'} | ${'2026-03-10'} | ${'2026-03-25'} | ${'after fourteen days'}
    ${'NL-B2C'} | ${'2026-03-02'} | ${null}         | ${'2026-03-03'} | ${'needs no notice'}
  `('$regime due $due, notice $notice: $first, $why', ({ regime, due, notice, first }) => {
    expect(firstInterestDay(rulesOf(regime), due, notice, [day('2026-12-25')])).toBe(first);
  });
});

describe('when a debt without an agreed day is due', () => {
  test.each`
    law     | received        | performed       | last
    ${'EU'} | ${'2026-03-10'} | ${'2026-03-01'} | ${'2026-04-09'}
    ${'EU'} | ${'2026-03-01'} | ${'2026-03-10'} | ${'2026-04-09'}
    ${'UK'} | ${'2026-03-10'} | ${'2026-03-01'} | ${'2026-04-08'}
    ${'IN'} | ${'2026-03-10'} | ${'2026-03-01'} | ${'2026-03-25'}
    ${'US'} | ${'2026-03-10'} | ${'2026-03-01'} | ${undefined}
    ${'CH'} | ${'2026-03-10'} | ${'2026-03-01'} | ${undefined}
  `('$law, received $received, performed $performed: $last', ({ law, received, performed, last }) => {
    expect(defaultTerm(law as Law, received, performed)?.last).toBe(last);
  });
});

describe('what a small enterprise agreed counts up to 45 days', () => {
  test.each`
    agreed  | last
    ${null} | ${'2026-04-16'}
    ${0}    | ${'2026-04-01'}
    ${44}   | ${'2026-05-15'}
    ${45}   | ${'2026-05-16'}
    ${46}   | ${'2026-05-16'}
  `('$agreed days: $last', ({ agreed, last }) => {
    expect(appointedDay(day('2026-04-01'), agreed).last).toBe(last);
  });
});

describe('the fourteen days of consumers', () => {
  test.each`
    term      | channel         | on              | holidays          | last
    ${'nl14'} | ${'post'}       | ${'2026-06-01'} | ${[]}             | ${'2026-06-15'}
    ${'be14'} | ${'electronic'} | ${'2026-06-01'} | ${[]}             | ${'2026-06-15'}
    ${'be14'} | ${'post'}       | ${'2026-06-01'} | ${[]}             | ${'2026-06-17'}
    ${'be14'} | ${'post'}       | ${'2026-06-04'} | ${[]}             | ${'2026-06-22'}
    ${'be14'} | ${'post'}       | ${'2026-06-01'} | ${['2026-06-03']} | ${'2026-06-18'}
  `('$term by $channel on $on, holidays $holidays: until $last', ({ term, channel, on, holidays, last }) => {
    // Third working day after Monday 1 June is Thursday the 4th, which is the first of the fourteen.
    expect(costsTerm(term, on, channel, holidays).last).toBe(last);
  });
});

test('a term ends on its last day and is over on the next', () => {
  expect(termAfter(day('2026-02-14'), 14)).toEqual({ last: '2026-02-28', next: '2026-03-01' });
});

test('a working day stays; holidays in a row are all passed', () => {
  const holidays = ['2026-12-24', '2026-12-25', '2026-12-28'].map(day);
  expect(workingDayFrom(day('2026-12-23'), holidays)).toBe('2026-12-23');
  expect(workingDayFrom(day('2026-12-24'), holidays)).toBe('2026-12-29');
});

test('45 days end of month has two lawful readings', () => {
  expect(endOfMonthTerms('2026-01-31' as Day, 45)).toEqual({ addThenEnd: '2026-03-31', endThenAdd: '2026-03-17' });
});
