import { currencyDigits } from '../../src/core/currencies';

describe('a currency has the digits ISO 4217 gives it', () => {
  test.each`
    code     | digits
    ${'EUR'} | ${2}
    ${'USD'} | ${2}
    ${'CHF'} | ${2}
    ${'HUF'} | ${2}
    ${'JPY'} | ${0}
    ${'KRW'} | ${0}
    ${'ISK'} | ${0}
    ${'KWD'} | ${3}
    ${'TND'} | ${3}
    ${'CLF'} | ${4}
    ${'XCG'} | ${2}
  `('$code → $digits', ({ code, digits }) => expect(currencyDigits(code)).toBe(digits));
});

test.each(['', 'eur', 'EU', 'EURO', 'XYZ', 'XAU', 'XXX', 'DEM', 'HRK', '€'])('"%s" is not a currency', (code) =>
  expect(currencyDigits(code)).toBeNull(),
);
