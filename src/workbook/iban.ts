/** Whether an IBAN can be one: a typing error must never stand in a letter that asks for money. */

const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/**
 * The IBAN without blanks, upper case; null when its shape or its check digits are wrong.
 *
 * @source ISO 13616, check by ISO 7064 MOD 97-10
 */
export function readIban(text: string): string | null {
  const iban = text.replace(/[\s-]/g, '').toUpperCase();
  if (!SHAPE.test(iban)) return null;
  const digits = `${iban.slice(4)}${iban.slice(0, 4)}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1 ? iban : null;
}
