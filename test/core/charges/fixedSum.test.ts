import { fixedSumFor } from '../../../src/core/charges/fixedSum';
import { decimal } from '../../../src/core/money';
import { amount } from '../builders';
import { rulesOf } from './vectors';

describe('the bands of the United Kingdom end before their bound, those of Ireland with it', () => {
  test.each`
    law     | currency | debt          | sum
    ${'UK'} | ${'GBP'} | ${'999.99'}   | ${'40.00'}
    ${'UK'} | ${'GBP'} | ${'1000.00'}  | ${'70.00'}
    ${'UK'} | ${'GBP'} | ${'9999.99'}  | ${'70.00'}
    ${'UK'} | ${'GBP'} | ${'10000.00'} | ${'100.00'}
    ${'IE'} | ${'EUR'} | ${'1000.00'}  | ${'40.00'}
    ${'IE'} | ${'EUR'} | ${'1000.01'}  | ${'70.00'}
    ${'IE'} | ${'EUR'} | ${'10000.00'} | ${'70.00'}
    ${'IE'} | ${'EUR'} | ${'10000.01'} | ${'100.00'}
    ${'DE'} | ${'EUR'} | ${'0.01'}     | ${'40.00'}
    ${'DE'} | ${'EUR'} | ${'99999.00'} | ${'40.00'}
  `('$law $debt $currency: $sum', ({ law, currency, debt, sum }) => {
    expect(decimal(fixedSumFor(amount(debt, currency), rulesOf(law).fixedSum!)!)).toBe(sum);
  });
});

test('a debt in another currency than the bands: the least sum, in the currency of the law', () => {
  expect(fixedSumFor(amount('50000.00', 'USD'), rulesOf('UK').fixedSum!)).toEqual(amount('40.00', 'GBP'));
  expect(fixedSumFor(amount('50000.00', 'USD'), rulesOf('DE').fixedSum!)).toEqual(amount('40.00', 'EUR'));
});
