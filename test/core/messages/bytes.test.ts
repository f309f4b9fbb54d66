import fc from 'fast-check';
import { base64, utf8Bytes } from '../../../src/core/messages/bytes';

describe('a text becomes its bytes in UTF-8', () => {
  test.each`
    text               | bytes
    ${''}              | ${[]}
    ${'A~'}            | ${[0x41, 0x7e]}
    ${'\u007f\u0080'}  | ${[0x7f, 0xc2, 0x80]}
    ${'ß\u07ff\u0800'} | ${[0xc3, 0x9f, 0xdf, 0xbf, 0xe0, 0xa0, 0x80]}
    ${'€'}             | ${[0xe2, 0x82, 0xac]}
    ${'🎉'}            | ${[0xf0, 0x9f, 0x8e, 0x89]}
    ${'\uD83C'}        | ${[0xef, 0xbf, 0xbd]}
  `('$text', ({ text, bytes }) => {
    expect(utf8Bytes(text)).toEqual(bytes);
  });

  test('as Node does, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Bytes(text)).toEqual([...Buffer.from(text, 'utf8')]);
      }),
    );
  });
});

describe('bytes become Base64', () => {
  test.each`
    bytes              | text
    ${[]}              | ${''}
    ${[0]}             | ${'AA=='}
    ${[255, 255]}      | ${'//8='}
    ${[1, 2, 3]}       | ${'AQID'}
    ${[-1, -128, 127]} | ${'/4B/'}
    ${[1, 2, 3, 4]}    | ${'AQIDBA=='}
  `('$bytes → $text', ({ bytes, text }) => {
    expect(base64(bytes)).toBe(text);
  });

  test('as Node does, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(base64([...bytes])).toBe(Buffer.from(bytes).toString('base64'));
      }),
    );
  });
});
