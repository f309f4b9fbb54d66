import { openItems } from '../../../src/core/dunning/balance';
import { demandDays } from '../../../src/core/dunning/demands';
import type { ClientKind, Law } from '../../../src/core/model';
import { anEvent, anInvoice } from '../builders';

type Row = Parameters<typeof anEvent>[0];
/** INV-1 is due on 1 March 2026. */
const [item] = openItems(anInvoice());
const first = (law: Law, kind: ClientKind, rows: readonly Row[]) =>
  item &&
  demandDays(
    rows.map((row, at) => anEvent({ seq: at + 1, ...row })),
    { mode: 'automatic', run: null },
  )(law, kind, item);
const reminder = (on: string, more: Row = {}): Row => ({ on, ...more });
const notice = (on: string, more: Row = {}): Row => ({
  on,
  kind: 'notice',
  keys: ['INV-1|formal|1'],
  token: 'PD-N',
  ...more,
});
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
    ['not one that was refused', [reminder('2026-03-09', { result: 'FAILED' })], null],
    ['nor one in doubt: it may not have arrived', [reminder('2026-03-09', { result: 'UNCERTAIN' })], null],
    ['not one about another invoice', [reminder('2026-03-09', { keys: ['INV-2|firm|1'] })], null],
    ['nor one of Test mode', [reminder('2026-03-09', { mode: 'test' })], null],
    ['a formal notice is a reminder too', [notice('2026-03-30')], '2026-03-30'],
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
    ['the first of two', [notice('2026-05-15', { token: 'PD-M' }), notice('2026-04-15')], '2026-04-15'],
  ])('%s', (_what, rows, expected) => {
    expect(first('FR', 'consumer', rows)).toBe(expected);
  });
});
