/** The two sums behind the check digits of accounts and references. What they are taken of, the standards' own files say. */

/**
 * The rest of a number divided by 97; of letters A counts 10 … Z 35.
 *
 * @param signs digits and capital letters alone
 * @source ISO 7064, MOD 97-10
 */
export function restOf97(signs: string): number {
  let rest = 0;
  for (const sign of signs) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/**
 * The check digit of a Swiss QR reference.
 *
 * @param digits digits alone
 * @source modulo 10, recursive (Swiss Implementation Guidelines QR-bill, annex B)
 */
export function recursiveMod10(digits: string): string {
  let carry = 0;
  for (const digit of digits) carry = CARRIES[(carry + Number(digit)) % 10] ?? 0;
  return String((10 - carry) % 10);
}

const CARRIES: readonly number[] = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
