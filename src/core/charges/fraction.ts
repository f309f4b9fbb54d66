/** Exact fractions, for sums that are rounded once. */

/** `top` / `bottom`; not reduced, `bottom` is positive. */
export type Fraction = { readonly top: bigint; readonly bottom: bigint };

export const ZERO: Fraction = { top: BigInt(0), bottom: BigInt(1) };

/** The sum. Fractions of one bottom, which those of one day count are, stay at it. */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom };
  if (a.top === ZERO.top) return b;
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

/**
 * The nearest whole number, a half upwards.
 *
 * @throws RangeError when it is more than a number can hold exactly
 */
export function roundedHalfUp({ top, bottom }: Fraction): number {
  const doubled = top * TWO + bottom;
  const below = doubled / (bottom * TWO);
  const isBelowZero = doubled < ZERO.top && below * bottom * TWO !== doubled;
  const whole = Number(below) - (isBelowZero ? 1 : 0);
  if (!Number.isSafeInteger(whole)) throw new RangeError(`too large to be exact: ${whole}`);
  return whole;
}

/** A fraction with so many decimals, the last one rounded half up: `78.8699`. */
export function decimals(value: Fraction, digits: number): string {
  const units = roundedHalfUp({ top: value.top * BigInt(10 ** digits), bottom: value.bottom });
  const text = `${Math.abs(units)}`.padStart(digits + 1, '0');
  const point = text.length - digits;
  return `${units < 0 ? '-' : ''}${text.slice(0, point)}.${text.slice(point)}`;
}

const TWO = BigInt(2);
