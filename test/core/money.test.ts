import fc from 'fast-check';
import { add, decimal, fromDecimal, isLess, isPositive, money, subtract, sumByCurrency } from '../../src/core/money';

const eur = (minor: number) => money(minor, 'EUR');

describe('an amount is a whole number of minor units of a currency', () => {
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%p minor units are refused', (minor) =>
    expect(() => money(minor, 'EUR')).toThrow(RangeError),
  );
  test.each(['', 'eur', 'XAU', '€'])('currency "%s" is refused', (code) =>
    expect(() => money(1, code)).toThrow(RangeError),
  );
  test('there is one zero', () => expect(Object.is(money(-0, 'EUR').minor, 0)).toBe(true));
});

describe('amounts of one currency are added and subtracted', () => {
  test('100.00 and 0.01 are 100.01', () => expect(add(eur(10_000), eur(1))).toEqual(eur(10_001)));
  test('100.00 less 100.01 is -0.01', () => expect(subtract(eur(10_000), eur(10_001))).toEqual(eur(-1)));
  test.each([add, subtract, isLess])('%p refuses two currencies', (operation) =>
    expect(() => operation(eur(1), money(1, 'USD'))).toThrow(RangeError),
  );
  test('a sum too large to be exact is refused', () =>
    expect(() => add(eur(Number.MAX_SAFE_INTEGER), eur(1))).toThrow(RangeError));
});

describe('an amount is compared with one of its own currency', () => {
  test.each`
    a      | b      | less
    ${99}  | ${100} | ${true}
    ${100} | ${100} | ${false}
    ${101} | ${100} | ${false}
  `('$a < $b: $less', ({ a, b, less }) => expect(isLess(eur(a), eur(b))).toBe(less));
  test.each([
    [1, true],
    [0, false],
    [-1, false],
  ])('%i is more than nothing: %p', (minor, yes) => expect(isPositive(eur(minor))).toBe(yes));
});

describe('totals are one for each currency, in alphabetical order', () => {
  test('nothing has no total', () => expect(sumByCurrency([])).toEqual([]));
  test('three currencies in any order', () => {
    const amounts = [money(100, 'USD'), eur(50), money(7, 'JPY'), eur(-20), money(1, 'USD')];
    const totals = [eur(30), money(7, 'JPY'), money(101, 'USD')];
    expect(sumByCurrency(amounts)).toEqual(totals);
    expect(sumByCurrency([...amounts].reverse())).toEqual(totals);
  });
});

describe('an amount is written as a plain decimal number and read back', () => {
  test.each`
    minor        | currency | text
    ${125_000}   | ${'EUR'} | ${'1250.00'}
    ${5}         | ${'EUR'} | ${'0.05'}
    ${0}         | ${'EUR'} | ${'0.00'}
    ${-5}        | ${'EUR'} | ${'-0.05'}
    ${-125_001}  | ${'EUR'} | ${'-1250.01'}
    ${1250}      | ${'JPY'} | ${'1250'}
    ${0}         | ${'JPY'} | ${'0'}
    ${1}         | ${'KWD'} | ${'0.001'}
    ${1_250_000} | ${'KWD'} | ${'1250.000'}
    ${12_345}    | ${'CLF'} | ${'1.2345'}
  `('$minor $currency ↔ $text', ({ minor, currency, text }) => {
    expect(decimal(money(minor, currency))).toBe(text);
    expect(fromDecimal(text, currency)).toEqual(money(minor, currency));
  });
});

describe('a decimal number is an amount when it is exact', () => {
  test.each`
    text                   | currency | minor
    ${'1250'}              | ${'EUR'} | ${125_000}
    ${'1250.5'}            | ${'EUR'} | ${125_050}
    ${'1250.500'}          | ${'EUR'} | ${125_050}
    ${'1250.00'}           | ${'JPY'} | ${1250}
    ${'007'}               | ${'EUR'} | ${700}
    ${'0.005'}             | ${'EUR'} | ${null}
    ${'1250.5'}            | ${'JPY'} | ${null}
    ${'1,250.00'}          | ${'EUR'} | ${null}
    ${'.5'}                | ${'EUR'} | ${null}
    ${'5.'}                | ${'EUR'} | ${null}
    ${'+5'}                | ${'EUR'} | ${null}
    ${'1e3'}               | ${'EUR'} | ${null}
    ${''}                  | ${'EUR'} | ${null}
    ${'5'}                 | ${'XYZ'} | ${null}
    ${'90071992547409.91'} | ${'EUR'} | ${9_007_199_254_740_991}
    ${'90071992547409.92'} | ${'EUR'} | ${null}
  `('"$text" $currency → $minor', ({ text, currency, minor }) =>
    expect(fromDecimal(text, currency)).toEqual(minor === null ? null : money(minor, currency)),
  );
});

test('every amount survives being written and read', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF'), (minor, currency) => {
      const amount = money(minor, currency);
      expect(fromDecimal(decimal(amount), currency)).toEqual(amount);
    }),
  );
});
