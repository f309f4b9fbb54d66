import { type Interest, type InterestTerms, interest } from '../../../src/core/charges/interest';
import { flat, isNoRate, scheduleOf } from '../../../src/core/charges/schedule';
import { day } from '../../../src/core/days';
import { decimal } from '../../../src/core/money';
import { defaultRates } from '../../../src/defaults/rates';
import { amount } from '../builders';
import { rulesOf } from './vectors';

/** 1,000.00 EUR at 10 % from 1 January 2026, 365 days a year, nothing compounds, principal first. */
function found(
  change: Partial<InterestTerms> & { readonly paid?: readonly (readonly [string, string])[] } = {},
): Interest {
  const { paid = [], ...rest } = change;
  const answer = interest({
    ...{ principal: amount('1000.00'), from: day('2026-01-01'), to: day('2026-12-31'), schedule: flat(10_000_000) },
    ...{ dayCount: 'act/365', countsPaymentDay: true, compounding: 'none', allocation: 'principal', costs: 0 },
    payments: paid.map(([on, sum]) => ({ on: day(on), amount: amount(sum) })),
    ...rest,
  });
  if (isNoRate(answer)) throw new Error(`no rate on ${answer.on}`);
  return answer;
}

describe('simple interest by the day', () => {
  test.each`
    to              | expected
    ${'2025-12-31'} | ${'0.00'}
    ${'2026-01-01'} | ${'0.27'}
    ${'2026-01-02'} | ${'0.55'}
    ${'2026-12-31'} | ${'100.00'}
    ${'2027-12-31'} | ${'200.00'}
  `('to $to: $expected', ({ to, expected }) => {
    // 1,000 × 10 % ÷ 365 is 0.27397… a day.
    expect(decimal(found({ to }).amount)).toBe(expected);
  });
});

// capabilities.md 13: 100 at 10 %, 15 days → 0.41; 1000 at 10 %, 30 days, pay 200, 28 days → 8.219 + 6.137 = 14.36.
test('100.00 for 15 days is 0.41', () => {
  expect(decimal(found({ principal: amount('100.00'), to: day('2026-01-15') }).amount)).toBe('0.41');
});

test('a part payment cuts the period, and each part has its principal', () => {
  const { segments, amount: sum } = found({ to: day('2026-02-27'), paid: [['2026-01-30', '200.00']] });
  expect(
    segments.map(({ from, to, days, principal, interest: part }) => [from, to, days, decimal(principal), part]),
  ).toEqual([
    ['2026-01-01', '2026-01-30', 30, '1000.00', '8.2192'],
    ['2026-01-31', '2026-02-27', 28, '800.00', '6.1370'],
  ]);
  expect(decimal(sum)).toBe('14.36');
});

describe('the day of the payment bears interest on it only where the law counts it', () => {
  test.each`
    counts   | days
    ${true}  | ${[20, 11]}
    ${false} | ${[19, 12]}
  `('$counts: $days', ({ counts, days }) => {
    const { segments } = found({ to: day('2026-01-31'), countsPaymentDay: counts, paid: [['2026-01-20', '1.00']] });
    expect(segments.map((segment) => segment.days)).toEqual(days);
  });
});

test('when all is paid nothing bears interest any more, and no further day costs anything', () => {
  const { segments, daily } = found({ paid: [['2026-01-10', '1000.00']] });
  expect(segments).toHaveLength(1);
  expect(decimal(daily)).toBe('0.00');
});

test('nor when more is paid than was owed', () => {
  expect(found({ paid: [['2026-01-10', '1500.00']] }).segments).toHaveLength(1);
  expect(decimal(found({ principal: amount('-5.00') }).amount)).toBe('0.00');
});

test('a payment that is taken back bears interest again from the day after', () => {
  const paid = [['2026-01-10', '1000.00'] as const, ['2026-01-20', '-1000.00'] as const];
  const { segments } = found({ to: day('2026-01-31'), paid });
  expect(segments.map(({ from, days }) => [from, days])).toEqual([
    ['2026-01-01', 10],
    ['2026-01-21', 11],
  ]);
});

test('a payment before the first day is no event: nothing is rounded for it', () => {
  const { segments, left } = found({ to: day('2026-01-10'), paid: [['2025-12-01', '400.00']] });
  expect(segments.map(({ principal }) => decimal(principal))).toEqual(['600.00']);
  expect(left.principal).toBe(60_000);
});

test('what a further day adds is computed on what is open now, a payment of the last day taken off', () => {
  expect(decimal(found().daily)).toBe('0.27');
  expect(decimal(found({ paid: [['2026-12-31', '500.00']] }).daily)).toBe('0.14');
});

test('interest first: it is taken out of a payment before the principal, costs before it', () => {
  // 73 days: 20.00 of interest; 100.00 pays 3.00 of costs, the interest, and 77.00 of the principal.
  const { allocations, left } = found({
    ...{ to: day('2026-03-14'), allocation: 'interest', costs: 300, paid: [['2026-03-14', '100.00']] },
  });
  expect(allocations).toEqual([{ on: '2026-03-14', toCosts: 300, toInterest: 2000, toPrincipal: 7700 }]);
  expect(left).toEqual({ costs: 0, interest: 0, principal: 92_300 });
});

test('interest that a payment has paid still is interest of the period', () => {
  const { amount: sum } = found({ to: day('2026-03-14'), allocation: 'interest', paid: [['2026-03-14', '100.00']] });
  expect(decimal(sum)).toBe('20.00');
});

describe('yearly compounding adds interest to the principal after each full year, to the cent', () => {
  test.each`
    to              | expected    | why
    ${'2026-12-31'} | ${'100.00'} | ${'the year has not passed'}
    ${'2027-01-01'} | ${'100.30'} | ${'a day at 10 % on 1,100.00'}
    ${'2027-12-31'} | ${'210.00'} | ${'a year on 1,100.00'}
    ${'2028-01-01'} | ${'210.33'} | ${'a day on 1,210.00'}
  `('to $to: $expected, $why', ({ to, expected }) => {
    expect(decimal(found({ to, compounding: 'yearly' }).amount)).toBe(expected);
  });

  test('and a payment takes what was capitalised before the principal', () => {
    const { left } = found({
      ...{ to: day('2027-01-01'), compounding: 'yearly', allocation: 'interest', paid: [['2027-01-01', '150.00']] },
    });
    // 100.00 capitalised and 0.30 of the day: 49.70 for the principal.
    expect(left).toEqual({ costs: 0, interest: 0, principal: 95_030 });
  });
});

describe('monthly rests take a twelfth for a full month, days for a broken one', () => {
  test.each`
    to              | expected
    ${'2026-01-30'} | ${'9.86'}
    ${'2026-01-31'} | ${'10.00'}
    ${'2026-02-28'} | ${'20.10'}
    ${'2026-03-01'} | ${'20.44'}
  `('to $to: $expected', ({ to, expected }) => {
    // 12 %: 1,000 → 1,010 → 1,020.10; a broken day is 1,020.10 × 12 % ÷ 365 = 0.3354.
    expect(decimal(found({ to, compounding: 'monthly', schedule: flat(12_000_000) }).amount)).toBe(expected);
  });

  test('a month with a payment counts by days too', () => {
    const { segments } = found({
      ...{
        to: day('2026-01-31'),
        compounding: 'monthly',
        schedule: flat(12_000_000),
        paid: [['2026-01-10', '500.00']],
      },
    });
    // 1,000 × 12 % × 10 ÷ 365, then 500 × 12 % × 21 ÷ 365.
    expect(segments.map((segment) => segment.interest)).toEqual(['3.2877', '3.4521']);
  });

  test('the rate of the rest is that of its first day', () => {
    const schedule = scheduleOf(rulesOf('EU').rate, defaultRates, null);
    const span = { from: day('2026-06-15'), to: day('2026-07-20') };
    const { segments } = found({ ...span, compounding: 'monthly', schedule });
    expect(segments.map(({ from, to, rate }) => [from, to, rate])).toEqual([
      ['2026-06-15', '2026-07-14', '10.15'],
      ['2026-07-15', '2026-07-20', '10.40'],
    ]);
  });
});

test('half-years at one rate are one segment', () => {
  // 2.15 on 1 July 2025 and on 1 January 2026.
  const span = {
    from: day('2025-11-01'),
    to: day('2026-07-02'),
    schedule: scheduleOf(rulesOf('EU').rate, defaultRates, null),
  };
  expect(found(span).segments.map(({ from, to, days, rate }) => [from, to, days, rate])).toEqual([
    ['2025-11-01', '2026-06-30', 242, '10.15'],
    ['2026-07-01', '2026-07-02', 2, '10.40'],
  ]);
});

test('a day without a rate refuses the whole period', () => {
  const terms = { from: day('2026-12-01'), to: day('2027-01-01'), principal: amount('1.00'), payments: [], costs: 0 };
  const schedule = scheduleOf(rulesOf('EU').rate, defaultRates, null);
  expect(interest({ ...rulesOf('EU'), ...terms, schedule })).toEqual({
    ...{ series: 'ecb_reference_semester', on: '2027-01-01' },
  });
});

test('but not when nothing was open on it', () => {
  const schedule = scheduleOf(rulesOf('EU').rate, defaultRates, null);
  const span = { from: day('2026-12-01'), to: day('2027-02-01'), schedule };
  expect(found({ ...span, paid: [['2026-12-31', '1000.00']] }).segments).toHaveLength(1);
});

test('the largest amounts stay exact: 90 billion at 24 % for ten years', () => {
  const { amount: sum } = found({
    principal: amount('90000000000.00'),
    to: day('2035-12-29'),
    schedule: flat(24_000_000),
  });
  // 3,650 days are ten times 365.
  expect(decimal(sum)).toBe('216000000000.00');
});
