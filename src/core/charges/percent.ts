/** Rates as whole millionths of a percent, so that no rate is ever a float. */

/** One percent. */
export const ONE_PERCENT = 1_000_000;

/**
 * A percentage in millionths of a percent from a plain decimal number: `10.15` is 10,150,000, `-0.88` is −880,000.
 *
 * Null when it is not such a number (`ten`, `1e3`, an empty text), has more than six decimals or more than four digits
 * before the point.
 */
export function percentUnits(text: string): number | null {
  const [, sign, whole, fraction = ''] = /^(-?)(\d{1,4})(?:\.(\d{1,6}))?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const units = Number(whole) * ONE_PERCENT + Number(fraction.padEnd(6, '0'));
  return sign === '-' && units !== 0 ? -units : units;
}

/** A percentage for print, with two decimals and more only where they say something: `10.15`, `5.00`, `-0.88`, `1.125`. */
export function percentText(units: number): string {
  const digits = `${Math.abs(units)}`.padStart(7, '0');
  const fraction = units % HUNDREDTH === 0 ? digits.slice(-6, -4) : digits.slice(-6).replace(/0+$/, '');
  return `${units < 0 ? '-' : ''}${digits.slice(0, -6)}.${fraction}`;
}

const HUNDREDTH = 10_000;
