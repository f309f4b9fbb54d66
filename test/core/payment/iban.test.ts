import { readIban } from '../../../src/core/payment/iban';

describe('an IBAN is read without its blanks, and only with fitting check digits', () => {
  test.each`
    text                                   | iban
    ${'DE89 3704 0044 0532 0130 00'}       | ${'DE89370400440532013000'}
    ${'gb29 nwbk 6016 1331 9268 19'}       | ${'GB29NWBK60161331926819'}
    ${'FR14 2004 1010 0505 0001 3M02 606'} | ${'FR1420041010050500013M02606'}
    ${'IE29-AIBK-9311-5212-3456-78'}       | ${'IE29AIBK93115212345678'}
    ${'DE89 3704 0044 0532 0130 01'}       | ${null}
    ${'DE98 3704 0044 0532 0130 00'}       | ${null}
    ${'12345678'}                          | ${null}
    ${''}                                  | ${null}
  `('$text → $iban', ({ text, iban }) => {
    expect(readIban(text)).toBe(iban);
  });
});
