import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { deflated } from '../../../src/core/payment/deflate';

const back = (bytes: readonly number[]) => [...inflateSync(Uint8Array.from(deflated(bytes)))];
const times = (count: number, byte: number) => Array<number>(count).fill(byte);

describe('what was packed comes back', () => {
  test.each`
    what                                | bytes
    ${'nothing'}                        | ${[]}
    ${'one byte'}                       | ${[7]}
    ${'each byte once'}                 | ${Array.from({ length: 256 }, (_, byte) => byte)}
    ${'two alike'}                      | ${times(2, 0)}
    ${'a run of three after its first'} | ${times(4, 200)}
    ${'several runs'}                   | ${[...times(40, 0), 1, ...times(9, 255), 0, 0]}
  `('$what', ({ bytes }) => {
    expect(back(bytes)).toEqual(bytes);
  });
  // The lengths at which the code of a run changes, with those beside them.
  test.each([3, 10, 11, 12, 18, 19, 114, 115, 130, 131, 257, 258, 259, 260, 515, 516, 517, 1000])(
    'a byte and a run of %d',
    (length) => {
      expect(back([9, ...times(length, 9), 4])).toEqual([9, ...times(length, 9), 4]);
    },
  );
  test('any bytes, with runs of any length', () => {
    const runs = fc.array(fc.tuple(fc.integer({ min: 1, max: 600 }), fc.nat(255)), { maxLength: 12 });
    fc.assert(
      fc.property(runs, (list) => {
        const bytes = list.flatMap(([length, byte]) => times(length, byte));
        expect(back(bytes)).toEqual(bytes);
      }),
    );
  });
});

test('a run of a thousand zeros is packed into a few bytes', () => {
  // Two bytes of header, four of check, the first zero, three runs of 258, one of 225, the end: 8 + 3 × 13 + 20 … bits.
  expect(deflated(times(1000, 0)).length).toBeLessThan(20);
});
