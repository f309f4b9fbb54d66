import { encode } from 'uqr';
import { codePicture } from '../../../src/core/payment/codePicture';
import { bitmapOf, readCode } from './readers';

const texts = {
  ASCII: 'BCD\n002\n1\nSCT',
  accents: 'Crêperie Élan, Garçon & Fils, Señor Íñigo',
  umlauts: 'Größe & Übermut GmbH, Straße 5, Zürich',
  'a euro sign': '€ 12,50',
  'letters beyond Latin-1': 'Łódź, Győr, Plzeň, Ștefan',
  Greek: 'Αθήνα',
  Hebrew: 'שלום עולם',
  digits: '210000000003139471430009017',
};

describe('two readers that have nothing in common read what was written', () => {
  test.each(Object.entries(texts))('%s', (_, text) => {
    expect(readCode(codePicture(text, 'plain').bytes)).toEqual({ jsqr: text, zxing: text });
    expect(readCode(codePicture(text, 'swiss').bytes)).toEqual({ jsqr: text, zxing: text });
  });
  test.each`
    what                           | text                                      | kind
    ${'331 bytes of ASCII'}        | ${'x'.repeat(331)}                        | ${'plain'}
    ${'331 bytes, mostly umlauts'} | ${`${'ü'.repeat(165)}x`}                  | ${'plain'}
    ${'997 bytes of ASCII'}        | ${'Zahlung 7 '.repeat(100).slice(0, 997)} | ${'swiss'}
    ${'997 bytes, mostly accents'} | ${`${'é'.repeat(498)}x`}                  | ${'swiss'}
  `('the longest: $what', ({ text, kind }) => {
    expect(readCode(codePicture(text, kind).bytes)).toEqual({ jsqr: text, zxing: text });
  });
});

describe('a text that is too long for its form is a fault of the caller', () => {
  test.each`
    bytes  | kind
    ${332} | ${'plain'}
    ${998} | ${'swiss'}
  `('$bytes bytes, $kind', ({ bytes, kind }) => {
    expect(() => codePicture('x'.repeat(bytes), kind)).toThrow(RangeError);
  });
});

/** Squares of a side, the white frame of four left out. */
const squaresOf = (text: string, kind: 'plain' | 'swiss') => bitmapOf(codePicture(text, kind).bytes).side / 6 - 8;

describe('the code is as small as its text allows, six pixels a square within a frame of four squares', () => {
  test.each`
    bytes  | kind       | version
    ${14}  | ${'plain'} | ${1}
    ${15}  | ${'plain'} | ${2}
    ${331} | ${'plain'} | ${13}
    ${14}  | ${'swiss'} | ${10}
    ${213} | ${'swiss'} | ${10}
    ${214} | ${'swiss'} | ${11}
    ${997} | ${'swiss'} | ${25}
  `('$bytes bytes, $kind → version $version', ({ bytes, kind, version }) => {
    expect(squaresOf('x'.repeat(bytes), kind)).toBe(17 + 4 * version);
  });
});

describe('the Swiss cross', () => {
  const text = 'x'.repeat(200);
  const { isBlack } = bitmapOf(codePicture(text, 'swiss').bytes);
  // 57 squares of six pixels are 46 mm: a millimetre is 7.4348 pixels, and the middle lies at (65 × 6 − 1) / 2 = 194.5.
  const at = (millimetres: number) => Math.round(194.5 + millimetres * 7.4348);
  test.each`
    what                  | x       | y       | black
    ${'the middle'}       | ${0}    | ${0}    | ${false}
    ${'an arm'}           | ${1.8}  | ${0}    | ${false}
    ${'another'}          | ${0}    | ${-1.8} | ${false}
    ${'beyond an arm'}    | ${2.2}  | ${0}    | ${true}
    ${'between two arms'} | ${1}    | ${1}    | ${true}
    ${'a corner'}         | ${-2.8} | ${2.8}  | ${true}
    ${'the frame'}        | ${3.25} | ${0}    | ${false}
    ${'a corner of it'}   | ${3.3}  | ${-3.3} | ${false}
  `('$what is black: $black', ({ x, y, black }) => {
    expect(isBlack(at(x), at(y))).toBe(black);
  });
  test('covers the middle alone', () => {
    const plain = encode([...Buffer.from(text)], { ecc: 'M', minVersion: 10, border: 4 }).data;
    const changed = plain.flatMap((row, y) =>
      row.flatMap((black, x) => (isBlack(x * 6, y * 6) === black ? [] : [[x, y]])),
    );
    expect(changed.length).toBeGreaterThan(0);
    // 3.5 mm are 4.3 squares to either side of the 32nd.
    for (const [x, y] of changed) expect(Math.max(Math.abs((x ?? 0) - 32), Math.abs((y ?? 0) - 32))).toBeLessThan(5);
  });
});

describe('it is shown three points a square, and never wider than 240', () => {
  test.each`
    bytes  | kind       | side
    ${14}  | ${'plain'} | ${87}
    ${331} | ${'plain'} | ${231}
    ${200} | ${'swiss'} | ${195}
    ${997} | ${'swiss'} | ${240}
  `('$bytes bytes, $kind → $side', ({ bytes, kind, side }) => {
    expect(codePicture('x'.repeat(bytes), kind).side).toBe(side);
  });
});

test('it is made once for a text and a kind', () => {
  expect(codePicture('once', 'plain')).toBe(codePicture('once', 'plain'));
  expect(codePicture('once', 'plain')).not.toBe(codePicture('once', 'swiss'));
  expect(codePicture('once', 'plain')).not.toBe(codePicture('twice', 'plain'));
});

test('a usual one has less than 3 kB', () => {
  const payload =
    'BCD\n002\n1\nSCT\n\nAtelier Dubois SARL\nFR1420041010050500013M02606\nEUR1234.56\n\nRF18539007547034';
  expect(codePicture(payload, 'plain').bytes.length).toBeLessThan(3000);
});
