import { claimedFees, feeOf } from '../../../src/core/dunning/fees';
import type { EventResult, FrozenCharge, LevelFee } from '../../../src/core/model';
import { aLevel, amount, anEvent } from '../builders';

const sum = (text: string, currency = 'EUR'): LevelFee => ({ kind: 'sum', amount: amount(text, currency) });
const share = (percent: string): LevelFee => ({ kind: 'share', percent });

describe('what a level charges for an item', () => {
  test.each<readonly [string, readonly LevelFee[], string, string, string | null]>([
    ['no fee', [], '100.00', 'EUR', null],
    ['its sum in the item’s currency', [sum('5.00'), sum('4.00', 'GBP')], '100.00', 'GBP', '4.00'],
    ['none in a currency that the sheet does not name: nothing is converted', [sum('5.00')], '100.00', 'USD', null],
    ['15 % of 100.00', [share('15')], '100.00', 'EUR', '15.00'],
    ['half a cent is rounded up: 2.5 % of 0.20', [share('2.5')], '0.20', 'EUR', '0.01'],
    ['less than half a cent down: 2.5 % of 0.19', [share('2.5')], '0.19', 'EUR', null],
    ['the sum before the share', [share('15'), sum('5.00')], '100.00', 'EUR', '5.00'],
    ['the share where no sum is in the currency', [share('15'), sum('5.00')], '100.00', 'USD', '15.00'],
    ['exact for the largest amounts', [share('0.0001')], '90071992547409.91', 'EUR', '90071992.55'],
  ])('%s', (_what, fees, balance, currency, expected) => {
    expect(feeOf(aLevel({ fees }), amount(balance, currency))).toEqual(expected && amount(expected, currency));
  });
});

describe('a fee that was claimed is remembered by item and level', () => {
  const fee = (label: string, level: string, text: string): FrozenCharge => ({
    ...{ label, kind: 'fee', amount: amount(text), claimed: true, period: null, level },
  });
  const live = { mode: 'automatic', run: null } as const;
  const claimed = (...rows: readonly Parameters<typeof anEvent>[0][]) =>
    [...claimedFees(rows.map(anEvent), live)].flatMap(([item, fees]) =>
      fees.map(({ code, amount: { minor } }) => `${item} ${code} ${minor}`),
    );

  test('in the order in which it was first claimed, whatever the order of the rows', () => {
    expect(
      claimed(
        { seq: 2, charges: [fee('INV-1', 'final', '15.00')] },
        { seq: 1, charges: [fee('INV-1', 'firm', '10.00'), fee('INV-2', 'firm', '5.00')] },
      ),
    ).toEqual(['inv-1 firm 1000', 'inv-1 final 1500', 'inv-2 firm 500']);
  });

  test('once, at the amount it had first', () => {
    expect(
      claimed(
        { seq: 1, charges: [fee('INV-1', 'firm', '10.00')] },
        { seq: 2, charges: [fee('inv-1', 'firm', '12.00')] },
      ),
    ).toEqual(['inv-1 firm 1000']);
  });

  test('interest and what was only shown are no fees', () => {
    const shown = { ...fee('INV-1', 'firm', '10.00'), claimed: false };
    const interest: FrozenCharge = { ...fee('INV-1', 'firm', '10.00'), kind: 'interest', level: null };
    expect(claimed({ charges: [shown, interest] })).toEqual([]);
  });

  test.each<readonly [EventResult, number]>([
    ['SENT', 1],
    ['SENDING', 1],
    ['UNCERTAIN', 1],
    ['VOID', 0],
    ['FAILED', 0],
    ['BOUNCED', 0],
  ])('a row that is %s counts %i times', (result, times) => {
    expect(claimed({ result, charges: [fee('INV-1', 'firm', '10.00')] })).toHaveLength(times);
  });

  test('a row of Test mode claims nothing from a client', () => {
    const charges = [fee('INV-1', 'firm', '10.00')];
    expect(claimed({ mode: 'test', charges })).toEqual([]);
    expect(claimedFees([anEvent({ mode: 'test', charges })], { mode: 'test', run: null }).size).toBe(1);
  });
});
