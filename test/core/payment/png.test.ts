import fc from 'fast-check';
import { PNG } from 'pngjs';
import { png } from '../../../src/core/payment/png';
import { bitmapOf } from './readers';

/** The picture as rows of black (true) and white. */
const read = (bytes: readonly number[]) => {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes), { checkCRC: true });
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => data[(y * width + x) * 4] === 0),
  );
};
const rowsOf = (picture: string) => picture.split('|').map((row) => [...row].map((sign) => sign === '#'));

describe('a picture comes back square by square', () => {
  test.each`
    picture                  | scale | read
    ${'#'}                   | ${1}  | ${'#'}
    ${'.'}                   | ${1}  | ${'.'}
    ${'#.|.#'}               | ${1}  | ${'#.|.#'}
    ${'#.|.#'}               | ${2}  | ${'##..|##..|..##|..##'}
    ${'#.#.#.#.#|.........'} | ${1}  | ${'#.#.#.#.#|.........'}
    ${'#.'}                  | ${5}  | ${Array<string>(5).fill('#####.....').join('|')}
  `('$picture at $scale', ({ picture, scale, read: expected }) => {
    expect(read(png(rowsOf(picture), scale))).toEqual(rowsOf(expected));
  });
  test('whatever it shows', () => {
    const pictures = fc
      .integer({ min: 1, max: 40 })
      .chain((width) =>
        fc.array(fc.array(fc.boolean(), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }),
      );
    fc.assert(
      fc.property(pictures, (rows) => {
        expect(read(png(rows, 1))).toEqual(rows);
      }),
    );
  });
});

test('the tests’ own reader of such files sees the same', () => {
  const sides = fc.integer({ min: 1, max: 20 });
  const squares = sides.chain((side) => {
    const row = fc.array(fc.boolean(), { minLength: side, maxLength: side });
    return fc.array(row, { minLength: side, maxLength: side });
  });
  fc.assert(
    fc.property(squares, (rows) => {
      const { side, isBlack } = bitmapOf(png(rows, 1));
      expect(rows.map((row, y) => row.map((_, x) => isBlack(x, y)))).toEqual(rows);
      expect(side).toBe(rows.length);
    }),
  );
});

test('it is a file of one bit a pixel', () => {
  const { depth, color, bpp } = PNG.sync.read(Buffer.from(png(rowsOf('#.|.#'), 4))) as unknown as Record<
    string,
    unknown
  >;
  expect({ depth, color, bpp }).toEqual({ depth: 1, color: false, bpp: 1 });
});
