import { type Fraction, fourDecimals, plus, roundedHalfUp, ZERO } from '../../../src/core/charges/fraction';

const of = (top: number, bottom: number): Fraction => ({ top: BigInt(top), bottom: BigInt(bottom) });

describe('a fraction is rounded to the nearest whole number, a half upwards', () => {
  test.each`
    top     | bottom | whole
    ${0}    | ${7}   | ${0}
    ${49}   | ${100} | ${0}
    ${50}   | ${100} | ${1}
    ${149}  | ${100} | ${1}
    ${250}  | ${100} | ${3}
    ${-50}  | ${100} | ${0}
    ${-51}  | ${100} | ${-1}
    ${-150} | ${100} | ${-1}
    ${-249} | ${100} | ${-2}
  `('$top/$bottom → $whole', ({ top, bottom, whole }) => {
    expect(roundedHalfUp(of(top, bottom))).toBe(whole);
  });

  test('one that no number holds exactly is refused', () => {
    expect(roundedHalfUp({ top: BigInt(Number.MAX_SAFE_INTEGER), bottom: BigInt(1) })).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => roundedHalfUp({ top: BigInt(2) ** BigInt(53), bottom: BigInt(1) })).toThrow(RangeError);
  });
});

describe('sums are exact, whatever the bottoms', () => {
  test.each`
    a           | b           | top  | bottom
    ${of(1, 3)} | ${of(1, 3)} | ${2} | ${3}
    ${of(1, 3)} | ${of(1, 4)} | ${7} | ${12}
    ${ZERO}     | ${of(5, 6)} | ${5} | ${6}
  `('$a.top/$a.bottom + $b.top/$b.bottom = $top/$bottom', ({ a, b, top, bottom }) => {
    expect(plus(a, b)).toEqual(of(top, bottom));
  });
});

test('four decimals, the last one rounded half up', () => {
  expect(fourDecimals(of(1, 3))).toBe('0.3333');
  expect(fourDecimals(of(1, 20_000))).toBe('0.0001');
  expect(fourDecimals(of(1, 20_001))).toBe('0.0000');
  expect(fourDecimals(of(-5, 4))).toBe('-1.2500');
  expect(fourDecimals(of(123, 1))).toBe('123.0000');
});
