import { lastDayOfBasis, yearPart } from '../../../src/core/charges/dayCount';
import { addDays, day } from '../../../src/core/days';

describe('the days of a period, both ends counted, and the days of its year', () => {
  test.each`
    count        | from            | to              | days   | basis
    ${'act/365'} | ${'2026-01-01'} | ${'2026-01-01'} | ${1}   | ${365}
    ${'act/365'} | ${'2024-01-01'} | ${'2024-12-31'} | ${366} | ${365}
    ${'act/act'} | ${'2024-01-01'} | ${'2024-12-31'} | ${366} | ${366}
    ${'act/act'} | ${'2026-01-01'} | ${'2026-12-31'} | ${365} | ${365}
    ${'act/act'} | ${'2000-02-29'} | ${'2000-02-29'} | ${1}   | ${366}
    ${'act/act'} | ${'2100-02-28'} | ${'2100-02-28'} | ${1}   | ${365}
    ${'30/360'}  | ${'2026-01-01'} | ${'2026-12-31'} | ${360} | ${360}
    ${'30/360'}  | ${'2026-02-01'} | ${'2026-02-28'} | ${30}  | ${360}
    ${'30/360'}  | ${'2026-01-31'} | ${'2026-01-31'} | ${0}   | ${360}
    ${'30/360'}  | ${'2026-01-30'} | ${'2026-01-31'} | ${1}   | ${360}
    ${'30/360'}  | ${'2026-01-15'} | ${'2026-03-14'} | ${60}  | ${360}
  `('$count: $from to $to is $days of $basis', ({ count, from, to, days, basis }) => {
    expect(yearPart(count, day(from), day(to))).toEqual({ days, basis });
  });
});

test('parts of a period add up to the whole by thirties too, wherever it is cut', () => {
  const whole = yearPart('30/360', day('2026-01-29'), day('2026-03-05')).days;
  for (let cut = day('2026-01-29'); cut < '2026-03-05'; cut = addDays(cut, 1)) {
    const before = yearPart('30/360', day('2026-01-29'), cut).days;
    const after = yearPart('30/360', addDays(cut, 1), day('2026-03-05')).days;
    expect([cut, before + after]).toEqual([cut, whole]);
  }
});

test('only act/act may not go beyond the end of a year', () => {
  expect(lastDayOfBasis('act/act', day('2026-03-01'))).toBe('2026-12-31');
  expect(lastDayOfBasis('act/365', day('2026-03-01'))).toBeNull();
  expect(lastDayOfBasis('30/360', day('2026-03-01'))).toBeNull();
});
