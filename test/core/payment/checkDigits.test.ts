import fc from 'fast-check';
import { recursiveMod10, restOf97 } from '../../../src/core/payment/checkDigits';

test('the rest of 97 is that of the whole number, a letter counting as two digits', () => {
  const signs = fc.stringMatching(/^[0-9A-Z]{1,34}$/);
  fc.assert(
    fc.property(signs, (text) => {
      const digits = text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
      expect(restOf97(text)).toBe(Number(BigInt(digits) % BigInt(97)));
    }),
  );
});

// By hand with the guidelines' table: 0 → 0, 1 → 9; 1 then 2: (9 + 2) mod 10 = 1 → 9. The digit is what lacks to ten.
test.each`
  digits  | digit
  ${''}   | ${'0'}
  ${'0'}  | ${'0'}
  ${'1'}  | ${'1'}
  ${'12'} | ${'1'}
`('"$digits" has the check digit $digit', ({ digits, digit }) => {
  expect(recursiveMod10(digits)).toBe(digit);
});

test('one wrong digit is always found, and so are two neighbours that changed places', () => {
  const digits = fc.stringMatching(/^\d{26}$/);
  fc.assert(
    fc.property(digits, fc.nat(24), fc.integer({ min: 1, max: 9 }), (text, at, more) => {
      const wrong = String((Number(text[at]) + more) % 10);
      expect(recursiveMod10(text.slice(0, at) + wrong + text.slice(at + 1))).not.toBe(recursiveMod10(text));
      if (text[at] !== text[at + 1])
        expect(restOf97(text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2))).not.toBe(restOf97(text));
    }),
  );
});
