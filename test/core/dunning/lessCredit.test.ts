import { day } from '../../../src/core/days';
import { openItems } from '../../../src/core/dunning/balance';
import { lessCredit } from '../../../src/core/dunning/lessCredit';
import { decimal } from '../../../src/core/money';
import { amount, anInvoice } from '../builders';

const items = [
  anInvoice({ number: 'INV-2', amount: '100.00', dueOn: '2026-03-10' }),
  anInvoice({ number: 'INV-1', amount: '100.00', dueOn: '2026-03-01' }),
  anInvoice({ number: 'INV-3', amount: '100.00', currency: 'USD', dueOn: '2026-02-01' }),
].flatMap(openItems);
const owed = (...credits: readonly string[]) =>
  lessCredit(
    items,
    credits.map((text) => {
      const [sum = '', currency] = text.split(' ');
      return { label: 'CN-1', on: day('2026-03-20'), amount: amount(`-${sum}`, currency) };
    }),
  ).map(({ label, balance }) => `${label} ${decimal(balance)}`);

describe('credit is taken off the item due first, then the next; in its currency alone', () => {
  test.each<readonly [readonly string[], readonly string[]]>([
    [[], ['INV-2 100.00', 'INV-1 100.00', 'INV-3 100.00']],
    [['30.00 EUR'], ['INV-2 100.00', 'INV-1 70.00', 'INV-3 100.00']],
    [['100.00 EUR'], ['INV-2 100.00', 'INV-1 0.00', 'INV-3 100.00']],
    [
      ['90.00 EUR', '10.01 EUR'],
      ['INV-2 99.99', 'INV-1 0.00', 'INV-3 100.00'],
    ],
    [['500.00 EUR'], ['INV-2 0.00', 'INV-1 0.00', 'INV-3 100.00']],
    [['30.00 USD'], ['INV-2 100.00', 'INV-1 100.00', 'INV-3 70.00']],
    [['30.00 GBP'], ['INV-2 100.00', 'INV-1 100.00', 'INV-3 100.00']],
  ])('%s', (credits, expected) => {
    expect(owed(...credits)).toEqual(expected);
  });
});
