import { addDays, isDay, serialOf, weekdayOf, workingDayFrom } from '../../host/days';

describe('a day is a real calendar day written YYYY-MM-DD', () => {
  test.each`
    text            | real
    ${'2026-03-09'} | ${true}
    ${'2024-02-29'} | ${true}
    ${'2026-02-29'} | ${false}
    ${'2026-02-31'} | ${false}
    ${'2026-13-01'} | ${false}
    ${'2026-3-9'}   | ${false}
    ${'09/03/2026'} | ${false}
    ${''}           | ${false}
    ${'tomorrow'}   | ${false}
  `('"$text" → $real', ({ text, real }) => {
    expect(isDay(text)).toBe(real);
  });
});

describe('days are added across months, leap days and changes of the clock', () => {
  test.each`
    day             | count  | result
    ${'2026-03-09'} | ${0}   | ${'2026-03-09'}
    ${'2024-02-28'} | ${1}   | ${'2024-02-29'}
    ${'2026-02-28'} | ${1}   | ${'2026-03-01'}
    ${'2026-03-28'} | ${2}   | ${'2026-03-30'}
    ${'2026-01-01'} | ${-1}  | ${'2025-12-31'}
    ${'2026-03-09'} | ${-90} | ${'2025-12-09'}
  `('$day and $count → $result', ({ day, count, result }) => {
    expect(addDays(day, count)).toBe(result);
  });
});

describe('a working day stays, a weekend moves to the Monday after', () => {
  test.each`
    day             | weekday | working
    ${'2026-03-06'} | ${5}    | ${'2026-03-06'}
    ${'2026-03-07'} | ${6}    | ${'2026-03-09'}
    ${'2026-03-08'} | ${7}    | ${'2026-03-09'}
    ${'2026-03-09'} | ${1}    | ${'2026-03-09'}
  `('$day is weekday $weekday → $working', ({ day, weekday, working }) => {
    expect(weekdayOf(day)).toBe(weekday);
    expect(workingDayFrom(day)).toBe(working);
  });
});

describe('a spreadsheet counts days from 30 December 1899', () => {
  test.each`
    day             | serial
    ${'1899-12-30'} | ${0}
    ${'1900-03-01'} | ${61}
    ${'2026-03-09'} | ${46090}
  `('$day → $serial', ({ day, serial }) => {
    expect(serialOf(day)).toBe(serial);
  });
});
