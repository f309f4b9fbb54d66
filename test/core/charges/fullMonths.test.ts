import { fullMonthInterest } from '../../../src/core/charges/fullMonths';
import { day } from '../../../src/core/days';
import { decimal } from '../../../src/core/money';
import { amount } from '../builders';

const terms = { principal: amount('5000.00', 'USD'), from: day('2026-01-31'), payments: [] };
const paid = (on: string, sum: string) => [{ on: day(on), amount: amount(sum, 'USD') }];

describe('1.5 % of 5,000.00 for each full month, nothing for one that has not ended', () => {
  test.each`
    to              | interest
    ${'2026-01-30'} | ${'0.00'}
    ${'2026-02-26'} | ${'0.00'}
    ${'2026-02-27'} | ${'75.00'}
    ${'2026-03-29'} | ${'75.00'}
    ${'2026-03-30'} | ${'150.00'}
    ${'2027-01-30'} | ${'900.00'}
  `('from 31 January to $to: $interest', ({ to, interest }) => {
    expect(decimal(fullMonthInterest({ ...terms, to: day(to) }, 18_000_000).amount)).toBe(interest);
  });
});

describe('a month bears on what is open at its end', () => {
  test.each`
    on              | interest
    ${'2026-02-27'} | ${'60.00'}
    ${'2026-02-28'} | ${'75.00'}
  `('1,000.00 paid on $on: $interest', ({ on, interest }) => {
    const found = fullMonthInterest({ ...terms, to: day('2026-02-27'), payments: paid(on, '1000.00') }, 18_000_000);
    expect(decimal(found.amount)).toBe(interest);
  });
});

test('each month is a segment at the yearly rate; one in which all was paid is none', () => {
  const found = fullMonthInterest(
    { ...terms, to: day('2026-06-01'), payments: paid('2026-03-31', '5000.00') },
    18_000_000,
  );
  expect(found.segments.map(({ from, to, rate, interest }) => [from, to, rate, interest])).toEqual([
    ['2026-01-31', '2026-02-27', '18.00', '75.0000'],
    ['2026-02-28', '2026-03-30', '18.00', '75.0000'],
  ]);
});
