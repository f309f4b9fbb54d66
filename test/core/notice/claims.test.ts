import type { Charge } from '../../../src/core/message';
import { claimsOf, sumOf } from '../../../src/core/notice/claims';
import type { Jurisdiction } from '../../../src/core/notice/jurisdiction';
import { amount, anInvoice } from '../builders';
import { anItem, TODAY } from '../messages/builders';
import { aCharge } from './builders';

const first = anItem(anInvoice({ number: 'A', dueOn: '2026-08-01', amount: '100.00' }));
const second = anItem(anInvoice({ number: 'B', dueOn: '2026-07-01', amount: '50.00' }));
const francs = anItem(anInvoice({ number: 'C', dueOn: '2026-09-01', amount: '20.00', currency: 'CHF' }));
const claims = (charges: readonly Charge[], jurisdiction: Jurisdiction = 'DE') =>
  claimsOf({ items: [first, second, francs], credits: [], charges, choices: { jurisdiction } });

test('the total is what is open and what is claimed, by currency; what is waived is not in it', () => {
  const found = claims([
    aCharge(first, 'interest', '3.00'),
    aCharge(francs, 'interest', '1.00'),
    aCharge(second, 'compensation', '40.00', { claimed: false }),
  ]);
  expect(found.items.map(({ label }) => label)).toEqual(['B', 'A', 'C']);
  expect(found.principal).toEqual([amount('20.00', 'CHF'), amount('150.00')]);
  expect(found.total).toEqual([amount('21.00', 'CHF'), amount('153.00')]);
  expect(
    claims([aCharge(first, 'fee', '1.00'), aCharge(second, 'fee', '2.00')]).claimed.map(({ label }) => label),
  ).toEqual(['B', 'A']);
  expect(found.waived.map(({ kind }) => kind)).toEqual(['compensation']);
  expect(sumOf(found.claimed, 'interest')).toEqual([amount('1.00', 'CHF'), amount('3.00')]);
  expect(sumOf(found.claimed, 'fee')).toEqual([]);
});

describe('costs to come are announced by a free first reminder, and waived by any other letter', () => {
  const costs = (claimed: boolean) => [aCharge(first, 'costs', '40.00', { claimed })];
  test.each`
    jurisdiction    | claimed  | announced | waived | total
    ${'NLconsumer'} | ${false} | ${1}      | ${0}   | ${'150.00'}
    ${'BEconsumer'} | ${false} | ${1}      | ${0}   | ${'150.00'}
    ${'NLconsumer'} | ${true}  | ${0}      | ${0}   | ${'190.00'}
    ${'DE'}         | ${false} | ${0}      | ${1}   | ${'150.00'}
  `('$jurisdiction, claimed: $claimed', ({ jurisdiction, claimed, announced, waived, total }) => {
    const found = claims(costs(claimed), jurisdiction);
    expect([found.announced.length, found.waived.length]).toEqual([announced, waived]);
    expect(found.total[1]).toEqual(amount(total));
  });
});

test('credit counts in its own currency alone', () => {
  const credits = [
    { label: 'CN-1', on: TODAY, amount: amount('-30.00') },
    { label: 'CN-2', on: TODAY, amount: amount('-5.00', 'USD') },
  ];
  const found = claimsOf({ items: [first], credits, charges: [], choices: { jurisdiction: 'DE' } });
  expect([found.credits.length, found.principal, found.total]).toEqual([1, [amount('70.00')], [amount('70.00')]]);
});
