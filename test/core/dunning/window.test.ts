import { addDays, type Day, day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import {
  asClicked,
  isOlderThan,
  isSendingDay,
  isWindowOpen,
  nextSendingDay,
  sendingDaysAfter,
  sendingDaysBefore,
} from '../../../src/core/dunning/window';
import { anAgreement } from '../agreementRows';
import { aLedger, delivered } from '../builders';

// 2026-03-06 is a Friday.
const holidays = [day('2026-03-09'), day('2026-04-03'), day('2026-04-06')];

describe('the next sending day is a working day and no holiday', () => {
  test.each`
    from            | next
    ${'2026-03-05'} | ${'2026-03-05'}
    ${'2026-03-06'} | ${'2026-03-06'}
    ${'2026-03-07'} | ${'2026-03-10'}
    ${'2026-03-08'} | ${'2026-03-10'}
    ${'2026-03-09'} | ${'2026-03-10'}
    ${'2026-03-10'} | ${'2026-03-10'}
    ${'2026-04-03'} | ${'2026-04-07'}
    ${'2026-12-31'} | ${'2026-12-31'}
  `('$from → $next', ({ from, next }) => {
    expect(nextSendingDay(day(from), delivered, holidays)).toBe(next);
    expect(isSendingDay(day(from), delivered, holidays)).toBe(from === next);
  });
  test('without holidays Monday follows Friday', () =>
    expect(nextSendingDay(day('2026-03-07'), delivered, [])).toBe('2026-03-09'));
  test('Sundays only', () =>
    expect(nextSendingDay(day('2026-03-02'), { ...delivered, sendDays: [7] }, [])).toBe('2026-03-08'));
  test('no sending day at all is never: a year away', () =>
    expect(nextSendingDay(day('2026-03-02'), { ...delivered, sendDays: [] }, [])).toBe('2027-03-03'));
});

describe('sending days are counted from the day after', () => {
  test.each`
    from            | count | on
    ${'2026-03-05'} | ${1}  | ${'2026-03-06'}
    ${'2026-03-05'} | ${2}  | ${'2026-03-10'}
    ${'2026-03-06'} | ${1}  | ${'2026-03-10'}
    ${'2026-03-07'} | ${1}  | ${'2026-03-10'}
    ${'2026-03-05'} | ${0}  | ${'2026-03-05'}
  `('$count after $from is $on', ({ from, count, on }) =>
    expect(sendingDaysAfter(day(from), count, delivered, holidays)).toBe(on as Day),
  );
});

describe('the window is open on a sending day from its first minute to the one before its end', () => {
  test.each`
    local                 | open
    ${'2026-03-06 07:59'} | ${false}
    ${'2026-03-06 08:00'} | ${true}
    ${'2026-03-06 16:59'} | ${true}
    ${'2026-03-06 17:00'} | ${false}
    ${'2026-03-06 00:00'} | ${false}
    ${'2026-03-07 10:00'} | ${false}
    ${'2026-03-09 10:00'} | ${false}
    ${'2026-03-10 10:00'} | ${true}
    ${'not a time'}       | ${false}
  `('$local: $open', ({ local, open }) => expect(isWindowOpen(local, delivered, holidays)).toBe(open));
  test('a window that ends before it begins is never open', () => {
    const settings = { ...delivered, sendFrom: '17:00', sendTo: '08:00' };
    expect(['07:00', '12:00', '18:00'].map((time) => isWindowOpen(`2026-03-06 ${time}`, settings, []))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a wall-clock time is so many minutes old', () => {
  test.each`
    when                  | older
    ${'2026-03-06 09:31'} | ${false}
    ${'2026-03-06 09:30'} | ${false}
    ${'2026-03-06 09:29'} | ${true}
    ${'2026-03-05 23:59'} | ${true}
    ${'2026-03-06 10:30'} | ${false}
    ${'2026-03-06'}       | ${true}
    ${''}                 | ${true}
    ${'yesterday'}        | ${true}
    ${'2026-02-30 09:59'} | ${true}
    ${'2026-03-06 99:59'} | ${true}
    ${'2026-03-06 xx:yy'} | ${true}
  `('$when is older than 30 minutes at 10:00: $older', ({ when, older }) =>
    expect(isOlderThan(when, '2026-03-06 10:00', 30)).toBe(older),
  );
  test('across midnight', () => {
    expect(isOlderThan('2026-02-28 23:50', '2026-03-01 00:20', 30)).toBe(false);
    expect(isOlderThan('2026-02-28 23:49', '2026-03-01 00:20', 30)).toBe(true);
  });
});

describe('a click may send today, whatever day it is; the other days stay as they are', () => {
  test.each`
    what                       | today           | tomorrow | monday
    ${'a holiday on a Sunday'} | ${'2026-03-08'} | ${false} | ${false}
    ${'a holiday'}             | ${'2026-03-09'} | ${true}  | ${true}
    ${'a Saturday'}            | ${'2026-03-07'} | ${false} | ${false}
    ${'a working day'}         | ${'2026-03-06'} | ${false} | ${false}
  `('$what', ({ today, tomorrow, monday }) => {
    const clicked = asClicked(
      aLedger({ settings: delivered, holidays: [day('2026-03-08'), day('2026-03-09')] }),
      day(today),
    );
    const isOpen = (on: Day) => isSendingDay(on, clicked.settings, clicked.holidays);
    expect(isOpen(day(today))).toBe(true);
    expect(isOpen(addDays(day(today), 1))).toBe(tomorrow);
    expect(isOpen(day('2026-03-09'))).toBe(monday);
    expect(isOpen(day('2026-03-10'))).toBe(true);
  });
  test('on a working day nothing changes', () => {
    const ledger = aLedger({ settings: delivered });
    expect(asClicked(ledger, day('2026-03-06'))).toBe(ledger);
  });
  test('a promise has the same days of grace for a click as for the clock', () => {
    // Promised for Friday; Monday and Tuesday are of grace, so that on a Monday nobody is written to.
    const monday = day('2026-03-09');
    const ledger = aLedger({ settings: delivered, agreements: [anAgreement({ until: '2026-03-06' })] });
    expect(planRun(asClicked(ledger, monday), monday).decisions[0]?.reason.code).toBe('promiseMade');
  });
});

// 2026-03-16 is a Monday.
describe('so many sending days before a day', () => {
  test.each`
    from            | count | holidays          | expected
    ${'2026-03-16'} | ${0}  | ${[]}             | ${'2026-03-16'}
    ${'2026-03-16'} | ${1}  | ${[]}             | ${'2026-03-13'}
    ${'2026-03-16'} | ${3}  | ${[]}             | ${'2026-03-11'}
    ${'2026-03-15'} | ${1}  | ${[]}             | ${'2026-03-13'}
    ${'2026-03-16'} | ${1}  | ${['2026-03-13']} | ${'2026-03-12'}
  `('$count before $from: $expected', ({ from, count, holidays, expected }) =>
    expect(sendingDaysBefore(day(from), count, delivered, holidays)).toBe(expected),
  );
  test('where there is none the search ends', () =>
    expect(sendingDaysBefore(day('2026-03-16'), 1, { ...delivered, sendDays: [] }, [])).toBe('2025-03-15'));
});
