import fc from 'fast-check';
import {
  calculateSCORReferenceChecksum,
  formatReference,
  isQRReferenceValid,
  isSCORReferenceValid,
} from 'swissqrbill/utils';
import {
  creditorReference,
  isCreditorReference,
  printedCreditorReference,
  printedQrReference,
  qrReference,
  structuredCommunication,
} from '../../../src/core/payment/references';

describe('a creditor reference is made from a number of letters, digits and separators', () => {
  test.each`
    number                | reference
    ${'539007547034'}     | ${'RF18539007547034'}
    ${'A'}                | ${'RF25A'}
    ${'INV-2026-A0417'}   | ${'RF12INV2026A0417'}
    ${'inv 2026/a_0417.'} | ${'RF12INV2026A0417'}
    ${'1'.repeat(21)}     | ${'RF48111111111111111111111'}
    ${'1'.repeat(22)}     | ${null}
    ${'Größe-1'}          | ${null}
    ${'№ 7'}              | ${null}
    ${'счёт 7'}           | ${null}
    ${'7 & 8'}            | ${null}
    ${'-'}                | ${null}
    ${''}                 | ${null}
  `('$number → $reference', ({ number, reference }) => {
    expect(creditorReference(number)).toBe(reference);
  });
  test('as another library makes it, and with one sign changed it is refused', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{1,21}$/), fc.nat(), (base, place) => {
        const reference = creditorReference(base) ?? '';
        expect(reference).toBe(`RF${calculateSCORReferenceChecksum(base)}${base}`);
        expect(isSCORReferenceValid(reference)).toBe(true);
        expect(isCreditorReference(reference)).toBe(true);
        expect(printedCreditorReference(reference)).toBe(formatReference(reference));
        const at = 4 + (place % base.length);
        // Another of its kind: a digit in the place of a letter makes a number of another length.
        const others = /\d/.test(reference[at] ?? '') ? ['7', '8'] : ['X', 'Y'];
        const wrong = `${reference.slice(0, at)}${others.find((other) => other !== reference[at])}${reference.slice(at + 1)}`;
        expect(isCreditorReference(wrong)).toBe(false);
      }),
    );
  });
});

describe('a creditor reference is one by its form and its check digits', () => {
  test.each`
    text                       | isOne
    ${'RF18 5390 0754 7034'}   | ${true}
    ${'rf18539007547034'}      | ${true}
    ${'RF17 5390 0754 7034'}   | ${false}
    ${'XX18 5390 0754 7034'}   | ${false}
    ${'RF18'}                  | ${false}
    ${`RF27${'1'.repeat(22)}`} | ${false}
  `('$text → $isOne', ({ text, isOne }) => {
    expect(isCreditorReference(text)).toBe(isOne);
  });
});

describe('a QR reference is 26 digits and their check digit; letters become two digits each', () => {
  test.each`
    number                          | reference
    ${'21000000000313947143000901'} | ${'210000000003139471430009017'}
    ${'2026-417'}                   | ${'000000000000000000020264179'}
    ${'F-7'}                        | ${'000000000000000000000001578'}
    ${'PD-7K3QPX'}                  | ${'000000000000251372032625333'}
    ${'9'.repeat(27)}               | ${null}
    ${'0'}                          | ${null}
    ${'Ä-7'}                        | ${null}
    ${''}                           | ${null}
  `('$number → $reference', ({ number, reference }) => {
    expect(qrReference(number)).toBe(reference);
  });
  test('as another library checks and prints it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9][0-9]{0,10}[A-Z]{0,7}$/), (number) => {
        const reference = qrReference(number) ?? '';
        expect(isQRReferenceValid(reference)).toBe(true);
        expect(printedQrReference(reference)).toBe(formatReference(reference));
      }),
    );
  });
});

describe('a structured communication is made from at most ten digits', () => {
  test.each`
    number           | communication
    ${'0909337554'}  | ${'+++090/9337/55493+++'}
    ${'2026/0417'}   | ${'+++002/0260/41727+++'}
    ${'97'}          | ${'+++000/0000/09797+++'}
    ${'1'}           | ${'+++000/0000/00101+++'}
    ${'9999999999'}  | ${'+++999/9999/99948+++'}
    ${'99999999999'} | ${null}
    ${'F2026-1'}     | ${null}
    ${'000'}         | ${null}
    ${''}            | ${null}
  `('$number → $communication', ({ number, communication }) => {
    expect(structuredCommunication(number)).toBe(communication);
  });
});
