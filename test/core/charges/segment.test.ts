import { flat, flatStep } from '../../../src/core/charges/schedule';
import { accrue, accrueMonth, dailyInterest } from '../../../src/core/charges/segment';
import { day } from '../../../src/core/days';
import { decimal } from '../../../src/core/money';
import { amount } from '../builders';

describe('what one day costs, rounded half up', () => {
  test.each`
    principal     | currency | percent | daily
    ${'1000.00'}  | ${'GBP'} | ${8.5}  | ${'0.23'}
    ${'18.24'}    | ${'EUR'} | ${10}   | ${'0.00'}
    ${'18.25'}    | ${'EUR'} | ${10}   | ${'0.01'}
    ${'100000'}   | ${'JPY'} | ${3}    | ${'8'}
    ${'1000.000'} | ${'KWD'} | ${3.65} | ${'0.100'}
    ${'0.00'}     | ${'EUR'} | ${10}   | ${'0.00'}
  `('$principal $currency at $percent %: $daily', ({ principal, currency, percent, daily }) => {
    expect(decimal(dailyInterest(amount(principal, currency), percent * 1_000_000))).toBe(daily);
  });
});

const leap = { from: day('2023-12-31'), to: day('2024-01-01') };

test('act/act has a segment for each year, with its own length', () => {
  const found = accrue(amount('36500.00'), leap, flat(10_000_000), 'act/act');
  if ('series' in found) throw new Error('no rate');
  // 36,500 × 10 % ÷ 365 is 10.0000, ÷ 366 is 9.9727.
  expect(found.segments.map(({ from, interest }) => [from, interest])).toEqual([
    ['2023-12-31', '10.0000'],
    ['2024-01-01', '9.9727'],
  ]);
});

test('act/365 does not care where a year ends', () => {
  const found = accrue(amount('36500.00'), leap, flat(10_000_000), 'act/365');
  if ('series' in found) throw new Error('no rate');
  expect(found.segments.map(({ days, interest }) => [days, interest])).toEqual([[2, '20.0000']]);
});

test('a month at a twelfth says its real days', () => {
  const february = { from: day('2026-02-01'), to: day('2026-02-28') };
  expect(accrueMonth(amount('1200.00'), february, flatStep(12_000_000)).segments).toEqual([
    {
      ...{ from: '2026-02-01', to: '2026-02-28', days: 28, principal: amount('1200.00'), base: null, margin: null },
      ...{ rate: '12.00', interest: '12.0000' },
    },
  ]);
});

test('nothing open, no segment', () => {
  expect(accrueMonth(amount('0.00'), leap, flatStep(1)).segments).toEqual([]);
});

describe('a rate that had ended before the day it is asked for counts for that day alone: a period always comes to its end', () => {
  const ended = { ...flatStep(10_000_000), until: day('2025-12-31') };
  const between = { from: day('2026-01-01'), to: day('2026-01-03') };

  test.each(['act/365', 'act/act'] as const)('%s', (dayCount) => {
    const found = accrue(amount('36500.00'), between, () => ended, dayCount);
    if ('series' in found) throw new Error('no rate');
    expect(found.segments.map(({ from, to, interest }) => [from, to, interest])).toEqual([
      ['2026-01-01', '2026-01-03', '30.0000'],
    ]);
  });
});
