/**
 * References with check digits, which a bank passes on as they are: ISO 11649, the Swiss QR reference, the Belgian
 * structured communication. Each is made from an invoice's number, so that a payment finds its invoice.
 *
 * A number that a form cannot hold gives null: `quote.ts` then takes the message's token.
 */
import { recursiveMod10, restOf97 } from './checkDigits';

/**
 * `RF`, two check digits and the number without its separators: `INV-2041` → `RF56INV2041`.
 *
 * @returns null when the number holds a sign that is no plain letter, digit or separator, or more than 21 of them
 * @source ISO 11649
 */
export function creditorReference(number: string): string | null {
  const base = withoutSeparators(number);
  if (!/^[A-Z0-9]{1,21}$/.test(base)) return null;
  return `RF${`${98 - restOf97(`${base}RF00`)}`.padStart(2, '0')}${base}`;
}

/** Whether a creditor reference has its form and its check digits; blanks in it do not matter. */
export function isCreditorReference(text: string): boolean {
  const reference = text.replace(/\s/g, '').toUpperCase();
  return /^RF\d{2}[A-Z0-9]{1,21}$/.test(reference) && restOf97(reference.slice(4) + reference.slice(0, 4)) === 1;
}

/** As people read it, in groups of four: `RF18 5390 0754 7034`. */
export function printedCreditorReference(reference: string): string {
  return reference.replace(/(.{4})(?=.)/g, '$1 ');
}

/**
 * 26 digits and their check digit, for a QR-IBAN; a letter of the number becomes two digits, A 10 … Z 35.
 *
 * @returns null when the number holds another sign, or comes to more than 26 digits or to nothing but zeros
 * @source Swiss Implementation Guidelines QR-bill, annex B
 */
export function qrReference(number: string): string | null {
  const base = withoutSeparators(number);
  if (!/^[A-Z0-9]+$/.test(base)) return null;
  const digits = base.replace(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)));
  if (digits.length > 26 || /^0*$/.test(digits)) return null;
  const padded = digits.padStart(26, '0');
  return padded + recursiveMod10(padded);
}

/** As people read it: two digits, then groups of five: `21 00000 00003 13947 14300 09017`. */
export function printedQrReference(reference: string): string {
  return reference.replace(/^(\d\d)/, '$1 ').replace(/(\d{5})(?=\d)/g, '$1 ');
}

/**
 * `+++090/9337/55493+++`: ten digits and the rest of them divided by 97, for an account in Belgium.
 *
 * @returns null unless the number is of digits and separators alone, at most ten, not all of them zero
 * @source Febelfin, structured communication; a rest of 0 is written 97
 */
export function structuredCommunication(number: string): string | null {
  const digits = withoutSeparators(number);
  if (!/^\d{1,10}$/.test(digits) || Number(digits) === 0) return null;
  const check = Number(digits) % 97 || 97;
  const all = digits.padStart(10, '0') + `${check}`.padStart(2, '0');
  return `+++${all.slice(0, 3)}/${all.slice(3, 7)}/${all.slice(7)}+++`;
}

function withoutSeparators(number: string): string {
  return number.replace(/[\s\-–/\\._#:]/g, '').toUpperCase();
}
