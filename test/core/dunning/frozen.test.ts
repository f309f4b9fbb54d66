import { day } from '../../../src/core/days';
import { openItems } from '../../../src/core/dunning/balance';
import { frozenCharges } from '../../../src/core/dunning/frozen';
import type { Charge, InterestSegment, MessageLine } from '../../../src/core/message';
import { aLevel, amount, anInvoice } from '../builders';

const final = aLevel({ code: 'final', name: 'Final notice' });
const lines: readonly MessageLine[] = openItems(anInvoice()).map((item) => ({
  ...{ item, level: final, key: 'INV-1|final|1', daysOverdue: 30 },
}));
const charge = (spec: Partial<Charge>): Charge => ({
  ...{ kind: 'compensation', item: 'inv-1', label: 'INV-1', amount: amount('40.00') },
  ...{ claimed: true, segments: [], daily: null, ...spec },
});
const segment = (from: string, to: string): InterestSegment => ({
  ...{ from: day(from), to: day(to), days: 1, principal: amount('100.00') },
  ...{ base: null, margin: null, rate: '10', interest: '0.0274' },
});
const none = { period: null, level: null };

test('interest is kept with its first and last day', () => {
  const segments = [segment('2026-03-02', '2026-06-30'), segment('2026-07-01', '2026-07-15')];
  const interest = charge({
    kind: 'interest',
    amount: amount('3.71'),
    segments,
    daily: amount('0.03'),
    claimed: false,
  });
  expect(frozenCharges([interest], lines)).toEqual([
    {
      ...{ label: 'INV-1', kind: 'interest', amount: amount('3.71'), claimed: false, level: null },
      period: { from: '2026-03-02', to: '2026-07-15' },
    },
  ]);
});

test('the fixed sum as it was stated', () => {
  expect(frozenCharges([charge({})], lines)).toEqual([
    { label: 'INV-1', kind: 'compensation', amount: amount('40.00'), claimed: true, ...none },
  ]);
});

test('a fee under the code of its step, in the letter that first claims it alone', () => {
  const earlier = charge({ kind: 'fee', label: 'Firm reminder', amount: amount('10.00') });
  const own = charge({ kind: 'fee', label: 'Final notice', amount: amount('15.00') });
  expect(frozenCharges([earlier, own], lines)).toEqual([
    { label: 'INV-1', kind: 'fee', amount: amount('15.00'), claimed: true, period: null, level: 'final' },
  ]);
});
