import { percentText, percentUnits } from '../../../src/core/charges/percent';

describe('a percentage is read as whole millionths of a percent, or not at all', () => {
  test.each`
    text           | units
    ${'10.15'}     | ${10_150_000}
    ${'8'}         | ${8_000_000}
    ${'0'}         | ${0}
    ${'-0'}        | ${0}
    ${'-0.88'}     | ${-880_000}
    ${'0.000001'}  | ${1}
    ${'0.0000001'} | ${null}
    ${'9999'}      | ${9_999_000_000}
    ${'10000'}     | ${null}
    ${'ten'}       | ${null}
    ${''}          | ${null}
    ${'8,5'}       | ${null}
    ${'8.5 %'}     | ${null}
    ${'1e3'}       | ${null}
    ${'.5'}        | ${null}
  `('$text → $units', ({ text, units }) => {
    expect(percentUnits(text)).toBe(units);
  });
});

describe('it is printed with two decimals, more only where they say something', () => {
  test.each`
    units         | text
    ${10_150_000} | ${'10.15'}
    ${5_000_000}  | ${'5.00'}
    ${-880_000}   | ${'-0.88'}
    ${1_125_000}  | ${'1.125'}
    ${1}          | ${'0.000001'}
    ${0}          | ${'0.00'}
  `('$units → $text', ({ units, text }) => {
    expect(percentText(units)).toBe(text);
  });
});
