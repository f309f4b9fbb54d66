import type { RateRule } from '../../../src/core/charges/regime';
import {
  atMost,
  flat,
  isNoRate,
  percentOn,
  type Schedule,
  type Step,
  scheduleOf,
} from '../../../src/core/charges/schedule';
import { type Day, day } from '../../../src/core/days';
import type { Rate } from '../../../src/core/model';

const rates: readonly Rate[] = [
  { series: 'ecb_reference_semester', from: day('2026-01-01'), percent: '2.15' },
  { series: 'ecb_reference_semester', from: day('2026-07-01'), percent: '2.40' },
];
const rule: Extract<RateRule, { kind: 'reference' }> = {
  ...{ kind: 'reference', series: 'ecb_reference_semester', times: '1', margin: '8', roundUp: null },
  ...{ selection: 'floating', since: day('2013-03-16') },
};

function stepOn(schedule: Schedule, on: string): Step {
  const step = schedule(day(on));
  if (isNoRate(step)) throw new Error(`no rate on ${on}`);
  return step;
}

describe('the rate of a day by its rule', () => {
  test.each`
    what                             | change                                      | base      | margin    | rate
    ${'reference and points'}        | ${{}}                                       | ${'2.15'} | ${'8.00'} | ${'10.15'}
    ${'the sum rounded up (BE)'}     | ${{ roundUp: { what: 'rate', to: '0.5' } }} | ${null}   | ${null}   | ${'10.50'}
    ${'the reference first (FI)'}    | ${{ roundUp: { what: 'base', to: '0.5' } }} | ${'2.50'} | ${'8.00'} | ${'10.50'}
    ${'three times, no points (IN)'} | ${{ times: '3', margin: '0' }}              | ${null}   | ${null}   | ${'6.45'}
    ${'the reference alone'}         | ${{ margin: '0' }}                          | ${null}   | ${null}   | ${'2.15'}
  `('$what', ({ change, base, margin, rate }) => {
    expect(stepOn(scheduleOf({ ...rule, ...change }, rates, null), '2026-03-01')).toMatchObject({ base, margin, rate });
  });
});

describe('what is a multiple already is not rounded up', () => {
  test.each`
    percent   | rate
    ${'2.49'} | ${'10.50'}
    ${'2.50'} | ${'10.50'}
    ${'2.51'} | ${'11.00'}
    ${'-0.3'} | ${'8.00'}
  `('$percent + 8 → $rate', ({ percent, rate }) => {
    const table = [{ series: rule.series, from: day('2026-01-01'), percent }];
    const schedule = scheduleOf({ ...rule, roundUp: { what: 'rate', to: '0.5' } }, table, null);
    expect(percentOn(schedule, day('2026-01-01'))).toBe(rate);
  });
});

test('a floating rate follows each half-year', () => {
  const schedule = scheduleOf(rule, rates, day('2026-06-30'));
  expect(stepOn(schedule, '2026-06-30')).toMatchObject({ rate: '10.15', until: '2026-06-30' });
  expect(stepOn(schedule, '2026-07-01')).toMatchObject({ rate: '10.40', until: '2026-12-31' });
});

test('a fixed rate is that of the first day of interest for life, into half-years that nobody knows', () => {
  const schedule = scheduleOf({ ...rule, selection: 'fixed' }, rates, day('2026-06-30'));
  expect(stepOn(schedule, '2031-01-01')).toMatchObject({ rate: '10.15', until: null });
});

test('a day without a rate says which series lacks it and when', () => {
  expect(scheduleOf(rule, rates, null)(day('2027-01-01'))).toEqual({ series: rule.series, on: '2027-01-01' });
  const fixed = scheduleOf({ ...rule, selection: 'fixed' }, rates, day('2025-12-31'));
  expect(fixed(day('2026-03-01'))).toEqual({ series: rule.series, on: '2025-12-31' });
});

describe('interest that began before the points were law has no rate', () => {
  test.each`
    from            | rate
    ${'2026-02-28'} | ${null}
    ${'2026-03-01'} | ${'10.15'}
  `('$from: $rate', ({ from, rate }) => {
    const schedule = scheduleOf({ ...rule, since: day('2026-03-01') }, rates, day(from));
    expect(percentOn(schedule, day('2026-03-01'))).toBe(rate);
  });
});

describe('an agreed rate that may only lower counts where it is lower', () => {
  test.each`
    agreed        | on              | rate
    ${10_400_000} | ${'2026-03-01'} | ${'10.15'}
    ${10_200_000} | ${'2026-03-01'} | ${'10.15'}
    ${10_200_000} | ${'2026-07-01'} | ${'10.20'}
    ${3_000_000}  | ${'2026-07-01'} | ${'3.00'}
  `('$agreed on $on → $rate', ({ agreed, on, rate }) => {
    expect(percentOn(atMost(scheduleOf(rule, rates, null), agreed), on as Day)).toBe(rate);
  });

  test('but not on a day on which the law has no rate', () => {
    expect(percentOn(atMost(scheduleOf(rule, rates, null), 1), day('2027-01-01'))).toBeNull();
  });
});

test('a flat rate has no end and no parts', () => {
  expect(flat(5_000_000)(day('2026-01-01'))).toEqual({
    ...{ units: 5_000_000, base: null, margin: null, rate: '5.00', until: null },
  });
  expect(percentOn(scheduleOf({ kind: 'flat', percent: '4' }, [], null), day('1990-01-01'))).toBe('4.00');
});

test('a contract without a rate is no schedule, nor is a rule that is no number', () => {
  expect(() => scheduleOf({ kind: 'contract' }, rates, null)).toThrow(RangeError);
  expect(() => scheduleOf({ kind: 'flat', percent: 'ten' }, rates, null)).toThrow(RangeError);
});
