import fc from 'fast-check';
import * as T from 'temporal-polyfill/fns/PlainDate';
import { addDays, addMonths, type Day, day, dayOf, daysBetween, endOfMonth, isDay, weekday } from '../../src/core/days';

describe('a day is written YYYY-MM-DD and exists', () => {
  test.each`
    text                  | yes
    ${'2026-03-08'}       | ${true}
    ${'2026-02-28'}       | ${true}
    ${'2026-02-29'}       | ${false}
    ${'2024-02-29'}       | ${true}
    ${'2000-02-29'}       | ${true}
    ${'1900-02-29'}       | ${false}
    ${'2026-04-30'}       | ${true}
    ${'2026-04-31'}       | ${false}
    ${'2026-12-31'}       | ${true}
    ${'2026-00-10'}       | ${false}
    ${'2026-13-01'}       | ${false}
    ${'2026-01-00'}       | ${false}
    ${'0000-01-01'}       | ${true}
    ${'26-01-01'}         | ${false}
    ${'2026-1-1'}         | ${false}
    ${'2026/01/01'}       | ${false}
    ${' 2026-01-01'}      | ${false}
    ${'2026-01-01T00:00'} | ${false}
    ${''}                 | ${false}
  `('"$text" → $yes', ({ text, yes }) => {
    expect(isDay(text)).toBe(yes);
    if (yes) expect(day(text)).toBe(text);
    else expect(() => day(text)).toThrow(RangeError);
  });
});

describe('a day is made of year, month and date, or is none', () => {
  test.each`
    year          | month | date   | made
    ${2026}       | ${3}  | ${8}   | ${'2026-03-08'}
    ${2026}       | ${2}  | ${28}  | ${'2026-02-28'}
    ${2026}       | ${2}  | ${29}  | ${null}
    ${2026}       | ${2}  | ${31}  | ${null}
    ${2024}       | ${2}  | ${29}  | ${'2024-02-29'}
    ${2026}       | ${12} | ${31}  | ${'2026-12-31'}
    ${2026}       | ${13} | ${1}   | ${null}
    ${2026}       | ${0}  | ${1}   | ${null}
    ${2026}       | ${1}  | ${0}   | ${null}
    ${2026}       | ${1}  | ${1.5} | ${null}
    ${987}        | ${1}  | ${1}   | ${'0987-01-01'}
    ${-1}         | ${1}  | ${1}   | ${null}
    ${10000}      | ${1}  | ${1}   | ${null}
    ${Number.NaN} | ${1}  | ${1}   | ${null}
  `('$year, $month, $date → $made', ({ year, month, date, made }) => expect(dayOf(year, month, date)).toBe(made));
});

describe('days are added across months and years', () => {
  test.each`
    from            | count    | to
    ${'2026-03-08'} | ${0}     | ${'2026-03-08'}
    ${'2026-03-08'} | ${1}     | ${'2026-03-09'}
    ${'2026-03-28'} | ${1}     | ${'2026-03-29'}
    ${'2026-03-31'} | ${1}     | ${'2026-04-01'}
    ${'2026-03-01'} | ${-1}    | ${'2026-02-28'}
    ${'2024-02-28'} | ${1}     | ${'2024-02-29'}
    ${'2026-12-31'} | ${1}     | ${'2027-01-01'}
    ${'2026-01-01'} | ${-1}    | ${'2025-12-31'}
    ${'2026-01-01'} | ${365}   | ${'2027-01-01'}
    ${'2000-01-01'} | ${36525} | ${'2100-01-01'}
    ${'0000-03-01'} | ${-1}    | ${'0000-02-29'}
  `('$from + $count → $to', ({ from, count, to }) => {
    expect(addDays(day(from), count)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(count);
  });
  test('outside the years 0000 to 9999 there are none', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(day('0000-01-01'), -1)).toThrow(RangeError);
    expect(() => addMonths(day('9999-12-01'), 1)).toThrow(RangeError);
  });
});

describe('months are added without overflow', () => {
  test.each`
    from            | count | to
    ${'2026-01-31'} | ${1}  | ${'2026-02-28'}
    ${'2024-01-31'} | ${1}  | ${'2024-02-29'}
    ${'2026-01-31'} | ${2}  | ${'2026-03-31'}
    ${'2026-03-31'} | ${-1} | ${'2026-02-28'}
    ${'2026-01-15'} | ${-1} | ${'2025-12-15'}
    ${'2026-12-15'} | ${1}  | ${'2027-01-15'}
    ${'2024-02-29'} | ${12} | ${'2025-02-28'}
    ${'2026-05-31'} | ${0}  | ${'2026-05-31'}
  `('$from + $count months → $to', ({ from, count, to }) => expect(addMonths(day(from), count)).toBe(to));
});

test.each([
  ['2026-03-01', '2026-03-31'],
  ['2026-03-31', '2026-03-31'],
  ['2026-02-10', '2026-02-28'],
  ['2024-02-10', '2024-02-29'],
  ['2026-12-01', '2026-12-31'],
])('the month of %s ends on %s', (of, end) => expect(endOfMonth(day(of))).toBe(end));

test.each([
  ['2026-03-02', 1],
  ['2026-03-07', 6],
  ['2026-03-08', 7],
  ['2000-01-01', 6],
  ['0000-03-01', 3],
  ['0000-01-01', 6],
])('%s is weekday %i', (of, number) => expect(weekday(day(of))).toBe(number));

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);
const temporal = (of: Day) => {
  const [year = 0, month = 0, date = 0] = of.split('-').map(Number);
  return T.create(year, month, date);
};

test('every day and difference is the one Temporal gives', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: -40_000, max: 40_000 }), (a, b, n) => {
      expect(addDays(a, n)).toBe(T.toString(T.addDays(temporal(a), n)));
      expect(addMonths(a, n % 400)).toBe(T.toString(T.addMonths(temporal(a), n % 400)));
      expect(daysBetween(a, b)).toBe(T.diffDays(temporal(a), temporal(b)));
      expect(weekday(a)).toBe(T.dayOfWeek(temporal(a)));
      expect(endOfMonth(a)).toBe(T.toString(T.endOfMonth(temporal(a))).slice(0, 10));
      expect(a < b).toBe(daysBetween(a, b) > 0);
    }),
    { numRuns: 1000 },
  );
});
