import { day } from '../../../src/core/days';
import type { Level } from '../../../src/core/model';
import { aClient, anEvent, anInvoice, aProcedure, delivered } from '../builders';
import { brief, decided } from './decided';

const courtesy: Partial<Level> = { code: 'courtesy', tone: 'courtesy', days: -7 };
const gentle: Partial<Level> = { code: 'gentle', tone: 'gentle', days: 1 };
const firm: Partial<Level> = { code: 'firm', tone: 'firm', days: 1 };
const next = (
  on: string,
  payRunDays: string | null,
  dueOn: string,
  level: Partial<Level>,
  more: Parameters<typeof decided>[1] = {},
) =>
  decided(on, {
    clients: [aClient({ payRunDays })],
    invoices: [anInvoice({ dueOn })],
    procedures: [aProcedure('Standard', [level])],
    settings: { ...delivered, small: {}, gapDays: 0 },
    ...more,
  });

// March 2026 begins on a Sunday. Three working days before the 15th (a Sunday) is Wednesday the 11th, before Friday the
// 13th it is Tuesday the 10th, before the 31st (a Tuesday) it is Thursday the 26th.
describe('a courtesy check or gentle reminder leaves three working days before the next pay run', () => {
  test.each`
    what                                | payRunDays     | dueOn           | level                        | nextOn
    ${'no pay runs known'}              | ${null}        | ${'2026-03-08'} | ${gentle}                    | ${'2026-03-09'}
    ${'an unreadable cell'}             | ${'sometimes'} | ${'2026-03-08'} | ${gentle}                    | ${'2026-03-09'}
    ${'two days later'}                 | ${'1,15'}      | ${'2026-03-08'} | ${gentle}                    | ${'2026-03-11'}
    ${'already on its own day'}         | ${'15'}        | ${'2026-03-10'} | ${gentle}                    | ${'2026-03-11'}
    ${'two days earlier'}               | ${'15'}        | ${'2026-03-05'} | ${{ ...gentle, days: 8 }}    | ${'2026-03-11'}
    ${'not to a day it is not late on'} | ${'15'}        | ${'2026-03-12'} | ${gentle}                    | ${'2026-03-13'}
    ${'on its own day'}                 | ${'Fri'}       | ${'2026-03-09'} | ${gentle}                    | ${'2026-03-10'}
    ${'five days later'}                | ${'15'}        | ${'2026-03-05'} | ${gentle}                    | ${'2026-03-11'}
    ${'six days are too many'}          | ${'15'}        | ${'2026-03-04'} | ${gentle}                    | ${'2026-03-05'}
    ${'last day of the month'}          | ${'last'}      | ${'2026-03-23'} | ${gentle}                    | ${'2026-03-26'}
    ${'a firm reminder stays'}          | ${'15'}        | ${'2026-03-08'} | ${firm}                      | ${'2026-03-09'}
    ${'a courtesy check, two days on'}  | ${'15'}        | ${'2026-03-16'} | ${courtesy}                  | ${'2026-03-11'}
    ${'a courtesy check up to the day'} | ${'15'}        | ${'2026-03-13'} | ${{ ...courtesy, days: -4 }} | ${'2026-03-11'}
    ${'a courtesy check on the day'}    | ${'15'}        | ${'2026-03-11'} | ${{ ...courtesy, days: -4 }} | ${'2026-03-11'}
    ${'but not when it is late'}        | ${'15'}        | ${'2026-03-10'} | ${{ ...courtesy, days: -4 }} | ${'2026-03-06'}
  `('$what: $nextOn', ({ payRunDays, dueOn, level, nextOn }) =>
    expect(next('2026-03-02', payRunDays, dueOn, level).nextOn).toBe(nextOn),
  );
  test('it says why it waits, and that day it leaves', () => {
    expect(next('2026-03-09', '15', '2026-03-08', gentle).reason).toEqual({
      code: 'beforePayRun',
      params: { level: 'Gentle', on: '2026-03-11', payRunOn: '2026-03-15' },
    });
    expect(brief(next('2026-03-11', '15', '2026-03-08', gentle))).toBe('act gentle 2026-03-11 levelReached');
  });
  test('on its own day nothing was moved', () =>
    expect(brief(next('2026-03-02', 'Fri', '2026-03-09', gentle))).toBe('wait gentle 2026-03-10 notReached'));
  test('a reminder is never moved before the item is late: its own day then', () =>
    // 3 working days before Friday 13 March is the 10th, when an item due on that day is not late.
    expect(brief(next('2026-03-02', 'Fri', '2026-03-10', gentle))).toBe('wait gentle 2026-03-11 notReached'));
});

describe('what can not be done before the pay run is done on its own day', () => {
  test('the day before it has passed', () => {
    expect(brief(next('2026-03-12', '15', '2026-03-08', gentle))).toBe('act gentle 2026-03-12 levelReached');
    expect(brief(next('2026-03-12', '15', '2026-03-12', gentle))).toBe('wait gentle 2026-03-13 notReached');
  });
  test.each`
    lastOn          | expected
    ${'2026-03-06'} | ${'wait gentle 2026-03-11 beforePayRun'}
    ${'2026-03-09'} | ${'wait gentle 2026-03-16 gap'}
  `('its own day has passed, five days of gap since $lastOn: $expected', ({ lastOn, expected }) => {
    const settings = { ...delivered, small: {}, gapDays: 5 };
    const history = [anEvent({ on: lastOn, keys: ['INV-9|gentle|1'] })];
    expect(brief(next('2026-03-10', '15', '2026-03-08', gentle, { settings, history }))).toBe(expected);
  });
  test('the gap ends after it', () => {
    const settings = { ...delivered, small: {}, gapDays: 5 };
    const history = [anEvent({ on: '2026-03-09', keys: ['INV-9|gentle|1'] })];
    expect(brief(next('2026-03-10', '15', '2026-03-12', gentle, { settings, history }))).toBe(
      'wait gentle 2026-03-16 notReached',
    );
  });
});

describe('how many working days before, and how far at most, stands in Settings', () => {
  test.each`
    lead | within | holidays          | nextOn
    ${3} | ${5}   | ${[]}             | ${'2026-03-11'}
    ${1} | ${5}   | ${[]}             | ${'2026-03-13'}
    ${3} | ${1}   | ${[]}             | ${'2026-03-09'}
    ${3} | ${0}   | ${[]}             | ${'2026-03-09'}
    ${3} | ${5}   | ${['2026-03-12']} | ${'2026-03-10'}
  `('$lead before, within $within, holidays $holidays: $nextOn', ({ lead, within, holidays, nextOn }) => {
    const settings = { ...delivered, small: {}, gapDays: 0, payRunLeadDays: lead, payRunWithinDays: within };
    expect(next('2026-03-02', '15', '2026-03-08', gentle, { settings, holidays: holidays.map(day) }).nextOn).toBe(
      nextOn,
    );
  });
});
