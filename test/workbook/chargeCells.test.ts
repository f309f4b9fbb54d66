import fc from 'fast-check';
import { day } from '../../src/core/days';
import type { FrozenCharge } from '../../src/core/model';
import { money } from '../../src/core/money';
import { chargeText, readCharges } from '../../src/workbook/chargeCells';

const charge = (spec: Partial<FrozenCharge>): FrozenCharge => ({
  ...{ label: 'INV-1', kind: 'compensation', amount: money(4000, 'EUR'), claimed: true, period: null, level: null },
  ...spec,
});
const interest = charge({
  kind: 'interest',
  amount: money(1234, 'EUR'),
  period: { from: day('2026-03-01'), to: day('2026-05-15') },
});
const fee = charge({ kind: 'fee', amount: money(500, 'EUR'), level: 'final' });

describe('what a letter stated is one line an item, which a bookkeeper can read', () => {
  test.each<readonly [string, readonly FrozenCharge[], string]>([
    ['nothing', [], ''],
    [
      'interest with its days, the fixed sum, a fee with its step',
      [interest, charge({}), fee],
      'INV-1: interest 12.34 EUR (2026-03-01 to 2026-05-15), compensation 40.00 EUR, fee 5.00 EUR (final)',
    ],
    [
      'what is shown and not claimed',
      [{ ...interest, claimed: false }, charge({ claimed: false })],
      'INV-1: interest 12.34 EUR (2026-03-01 to 2026-05-15, waived for now), compensation 40.00 EUR (waived for now)',
    ],
    [
      'several items',
      [interest, charge({ label: 'INV-2' })],
      'INV-1: interest 12.34 EUR (2026-03-01 to 2026-05-15)\nINV-2: compensation 40.00 EUR',
    ],
    ['collection costs in yen', [charge({ kind: 'costs', amount: money(900, 'JPY') })], 'INV-1: costs 900 JPY'],
    ['a number that speaks of a fee', [charge({ label: 'A: fee 1' })], 'A%3A fee 1: compensation 40.00 EUR'],
    ['a number with another sign for a new line', [charge({ label: 'A\u2028B' })], 'A\u2028B: compensation 40.00 EUR'],
    ['a number with a colon', [charge({ label: '2026: 7' })], '2026: 7: compensation 40.00 EUR'],
    ['signs of its own', [{ ...fee, label: 'A, (B)', level: 'x), y' }], 'A%2C %28B%29: fee 5.00 EUR (x%29%2C y)'],
  ])('%s', (_what, charges, text) => {
    expect(chargeText(charges)).toBe(text);
    expect(readCharges(text)).toEqual(charges);
  });
});

describe('a cell that says anything else says nothing', () => {
  test.each([
    'other',
    'INV-1',
    'INV-1: interest',
    'INV-1: interest 12.345 EUR',
    'INV-1: interest 12.34 XXX',
    'INV-1: interest 12.34 EUR (2026-02-30 to 2026-05-15)',
    'INV-1: fee 5.00 EUR',
    'INV-1: fee 5.00 EUR (final, 7)',
    'INV-1: compensation 40.00 EUR, and more',
    'INV-1: compensation 40.00 EUR\nnote',
  ])('%s', (text) => {
    expect(readCharges(text)).toBeNull();
  });
});

test('whatever an invoice or a step is called, its charges are read back', () => {
  const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(name, name, fc.boolean(), (label, level, claimed) => {
      const charges = [{ ...fee, label, level, claimed }];
      expect(readCharges(chargeText(charges))).toEqual(charges);
    }),
    { numRuns: 200 },
  );
});
