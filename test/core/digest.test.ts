import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { messageToken, sha256Hex } from '../../src/core/digest';

describe('a text has the SHA-256 of its UTF-8 bytes', () => {
  // The first two are the test vectors of FIPS 180-4.
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['é', '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c'],
  ])('"%s"', (text, hex) => expect(sha256Hex(text)).toBe(hex));

  test('whatever the text, as Node computes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
  test('half a surrogate pair counts as the replacement character', () => {
    expect(sha256Hex('a\ud800b')).toBe(sha256Hex('a\ufffdb'));
  });
});

describe('a message has a short token', () => {
  const none = new Set<string>();
  test('the same for the same seed', () =>
    expect(messageToken('INV-1|gentle|1', none)).toBe(messageToken('INV-1|gentle|1', none)));
  test('another for another seed', () =>
    expect(messageToken('INV-1|gentle|1', none)).not.toBe(messageToken('INV-1|gentle|2', none)));
  test('moved on while it is taken, always along the same row', () => {
    const first = messageToken('INV-1|gentle|1', none);
    const second = messageToken('INV-1|gentle|1', new Set([first]));
    const third = messageToken('INV-1|gentle|1', new Set([first, second]));
    expect(new Set([first, second, third]).size).toBe(3);
    expect(messageToken('INV-1|gentle|1', new Set([first, second]))).toBe(third);
  });
  test('of six signs that are not mistaken for one another', () => {
    fc.assert(fc.property(fc.string(), (seed) => /^PD-[2-9A-HJ-NP-Z]{6}$/.test(messageToken(seed, none))));
  });
});
