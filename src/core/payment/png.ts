/**
 * A picture of black and white squares as a PNG file, made byte for byte: Apps Script has no canvas.
 *
 * One bit a pixel. A code's rows repeat, so each is filtered against the one above and runs of equal bytes are packed; that
 * alone makes it a quarter of its size.
 */
import { deflated } from './deflate';

/**
 * @param isBlack  rows of squares, all of one length
 * @param scale    pixels of a square's side
 * @returns the whole file, bytes of 0 to 255
 * @source PNG specification (third edition): greyscale, bit depth 1, filter Up
 */
export function png(isBlack: readonly (readonly boolean[])[], scale: number): readonly number[] {
  const width = (isBlack[0]?.length ?? 0) * scale;
  const height = isBlack.length * scale;
  return [
    ...SIGNATURE,
    ...chunk('IHDR', [...four(width), ...four(height), 1, 0, 0, 0, 0]),
    ...chunk('IDAT', deflated(scanlines(isBlack, scale, width))),
    ...chunk('IEND', []),
  ];
}

const SIGNATURE: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const FILTER_UP = 2;

/** Each row as its difference from the one above: the second to last of a square's rows are nothing but zeros. */
function scanlines(isBlack: readonly (readonly boolean[])[], scale: number, width: number): readonly number[] {
  const length = Math.ceil(width / 8);
  const bytes: number[] = [];
  const nothing = Array<number>(length).fill(0);
  let above: readonly number[] = nothing;
  let squaresAbove: readonly boolean[] | null = null;
  for (const squares of isBlack) {
    // The same row once more is not even looked at.
    const row = squares === squaresAbove ? above : packed(squares, scale, length);
    bytes.push(FILTER_UP, ...(row === above ? nothing : row.map((byte, i) => (byte - (above[i] ?? 0)) & 255)));
    for (let again = 1; again < scale; again += 1) bytes.push(FILTER_UP, ...nothing);
    above = row;
    squaresAbove = squares;
  }
  return bytes;
}

/** A row of pixels, eight a byte, white 1; the rest of the last byte is white. */
function packed(squares: readonly boolean[], scale: number, length: number): readonly number[] {
  const row = Array<number>(length).fill(255);
  squares.forEach((black, square) => {
    if (!black) return;
    for (let pixel = square * scale; pixel < (square + 1) * scale; pixel += 1)
      row[pixel >> 3] = (row[pixel >> 3] ?? 0) & ~(0x80 >> (pixel & 7));
  });
  return row;
}

function chunk(type: string, content: readonly number[]): readonly number[] {
  const named = [...type].map((letter) => letter.charCodeAt(0)).concat(content);
  return [...four(content.length), ...named, ...four(crc(named))];
}

function four(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function crc(bytes: readonly number[]): number {
  return ~bytes.reduce((rest, byte) => (rest >>> 8) ^ (CRC_TABLE[(rest ^ byte) & 255] ?? 0), -1) >>> 0;
}

/** CRC-32, polynomial 0xEDB88320 reflected. */
const CRC_TABLE: readonly number[] = Array.from({ length: 256 }, (_, start) => {
  let rest = start;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});
