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

/** A fraction with four decimals, the last one rounded half up: `78.8699`. */
export function fourDecimals({ top, bottom }: Fraction): string {
  const units = roundedHalfUp({ top: top * TEN_THOUSAND, bottom });
  const text = `${Math.abs(units)}`.padStart(5, '0');
  return `${units < 0 ? '-' : ''}${text.slice(0, -4)}.${text.slice(-4)}`;
}

const TWO = BigInt(2);
const TEN_THOUSAND = BigInt(10_000);
