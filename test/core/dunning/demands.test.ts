import { day } from '../../../src/core/days';
import { openItems } from '../../../src/core/dunning/balance';
import { demandDays } from '../../../src/core/dunning/demands';
import type { ClientKind, Law } from '../../../src/core/model';
import { anEvent, anInvoice } from '../builders';

type Row = Parameters<typeof anEvent>[0];
/** INV-1 is due on 1 March 2026. */
const [item] = openItems(anInvoice());
const first = (law: Law, kind: ClientKind, rows: readonly Row[]) =>
  item &&
  demandDays({
    history: rows.map((row, at) => anEvent({ seq: at + 1, ...row })),
    counting: { mode: 'automatic', run: null },
    ...{ today: day('2026-06-01'), holidays: [day('2026-04-06')] },
  })(law, kind, item);
const reminder = (on: string, more: Row = {}): Row => ({ on, ...more });
const notice = (on: string, more: Row = {}): Row => ({
  on,
  kind: 'notice',
  keys: ['INV-1|formal|1'],
  token: 'PD-N',
  ...more,
});
const VOIDED: Row = { on: '2026-04-20', kind: 'delivery', keys: [], token: 'PD-N', note: 'received', result: 'VOID' };
const delivery = (on: string, note: string): Row => ({ on, kind: 'delivery', keys: [], token: 'PD-N', note });

test('businesses need no demand', () => {
  expect(first('DE', 'business', [reminder('2026-03-09')])).toBeNull();
});

describe('a German consumer: the first reminder after the due day', () => {
  test.each<readonly [string, readonly Row[], string | null]>([
    ['none', [], null],
    ['the first of two', [reminder('2026-03-20'), reminder('2026-03-09')], '2026-03-09'],
    ['not the courtesy check before', [reminder('2026-02-22')], null],
    ['nor one on the due day itself', [reminder('2026-03-01')], null],
    ['nor on the Monday after a due day on Sunday, when it may still be paid in time', [reminder('2026-03-02')], null],
    ['on the Tuesday', [reminder('2026-03-03')], '2026-03-03'],
    ['not one that was refused', [reminder('2026-03-09', { result: 'FAILED' })], null],
    ['nor one in doubt: it may not have arrived', [reminder('2026-03-09', { result: 'UNCERTAIN' })], null],
    ['not one about another invoice', [reminder('2026-03-09', { keys: ['INV-2|firm|1'] })], null],
    ['nor one of Test mode', [reminder('2026-03-09', { mode: 'test' })], null],
    ['a formal notice is a reminder too', [notice('2026-03-30')], '2026-03-30'],
    ['not one that was withdrawn', [notice('2026-03-30'), delivery('2026-04-02', 'withdrawn')], null],
  ])('%s', (_what, rows, expected) => {
    expect(first('DE', 'consumer', rows)).toBe(expected);
  });
});

describe('a French consumer: the formal notice, from the day it was received', () => {
  test.each<readonly [string, readonly Row[], string | null]>([
    ['a reminder is none', [reminder('2026-03-09')], null],
    ['written', [notice('2026-04-15')], '2026-04-15'],
    ['posted later', [notice('2026-04-15'), delivery('2026-04-17', 'posted; tracking RR123')], '2026-04-17'],
    [
      'received later still',
      [notice('2026-04-15'), delivery('2026-04-17', 'posted'), delivery('2026-04-20', 'received')],
      '2026-04-20',
    ],
    ['one that came back is not received', [notice('2026-04-15'), delivery('2026-04-25', 'returned')], '2026-04-15'],
    ['what was made void says nothing of its way', [notice('2026-04-15'), VOIDED], '2026-04-15'],
    ['nor what is dated later than today', [notice('2026-04-15'), delivery('2026-06-02', 'received')], '2026-04-15'],
    ['one that was withdrawn is none', [notice('2026-04-15'), delivery('2026-04-20', 'withdrawn')], null],
    ['nor is one of Test mode', [notice('2026-04-15', { mode: 'test' })], null],
    ['nor one that was begun and not finished', [notice('2026-04-15', { result: 'SENDING' })], null],
    ['the first of two', [notice('2026-05-15', { token: 'PD-M' }), notice('2026-04-15')], '2026-04-15'],
  ])('%s', (_what, rows, expected) => {
    expect(first('FR', 'consumer', rows)).toBe(expected);
  });
});

describe('a Belgian consumer: the free first reminder, which is a notice of that form (CDE/WER art. XIX.2)', () => {
  const first14 = (on: string, deadline: string, way: string, form = 'BEconsumer'): Row =>
    notice(on, { subject: `MN-2026-0001, ${deadline} (14 days, ${way}, ${form}): Premier rappel, Nora` });

  // Interest and fees are from the fifteenth day on.
  test.each<readonly [string, readonly Row[], string | null]>([
    ['a mail names neither the indemnity nor the fourteen days', [reminder('2026-03-09')], null],
    ['nor does a notice of another form', [first14('2026-04-01', '2026-04-15', 'email', 'EU')], null],
    ['nor one whose row does not say its form', [notice('2026-04-01')], null],
    ['by mail', [first14('2026-04-01', '2026-04-15', 'email')], '2026-04-01'],
    // Wednesday 1 April; Good Friday counts, Easter Monday does not: the third working day is Tuesday the 7th.
    ['by post, as the letter has it', [first14('2026-04-01', '2026-04-20', 'post')], '2026-04-06'],
    [
      'posted later than written',
      [first14('2026-04-01', '2026-04-20', 'post'), delivery('2026-04-08', 'posted')],
      // The third working day after the 8th is Monday the 13th, the last one the 26th.
      '2026-04-12',
    ],
    [
      'received later than expected: the law counts from the posting',
      [first14('2026-04-01', '2026-04-20', 'post'), delivery('2026-04-14', 'received')],
      '2026-04-06',
    ],
    ['withdrawn', [first14('2026-04-01', '2026-04-15', 'email'), delivery('2026-04-10', 'withdrawn')], null],
  ])('%s', (_what, rows, expected) => {
    expect(first('BE', 'consumer', rows)).toBe(expected);
  });
});
