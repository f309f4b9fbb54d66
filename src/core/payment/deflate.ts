/**
 * Bytes packed for a PNG: runs of one byte become a byte and a length. That is the whole of the art here; for anything but
 * pictures of squares a real compressor does far better.
 */

/**
 * A zlib stream with one block of fixed codes.
 *
 * @param bytes 0 to 255
 * @source RFC 1950 and 1951
 */
export function deflated(bytes: readonly number[]): readonly number[] {
  const out = bitWriter();
  // The last block, with fixed codes.
  out.bits(0b011, 3);
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const run = at > 0 && bytes[at - 1] === byte ? runAt(bytes, at) : 0;
    if (run < SHORTEST) {
      writeSymbol(out, byte);
      at += 1;
    } else {
      writeRun(out, run);
      at += run;
    }
  }
  writeSymbol(out, END);
  // 32 kB window, no dictionary; 0x7801 is a multiple of 31, as the header must be.
  return [0x78, 0x01, ...out.flushed(), ...adler(bytes)];
}

const SHORTEST = 3;
const LONGEST = 258;
const END = 256;

/** How often the byte before is repeated from here on, as far as one length can say. */
function runAt(bytes: readonly number[], at: number): number {
  let run = 0;
  while (run < LONGEST && bytes[at + run] === bytes[at]) run += 1;
  return run;
}

type BitWriter = {
  /** The low bits of a number, lowest first. */
  readonly bits: (value: number, count: number) => void;
  readonly flushed: () => readonly number[];
};

function bitWriter(): BitWriter {
  const bytes: number[] = [];
  let held = 0;
  let count = 0;
  return {
    bits: (value, more) => {
      held |= value << count;
      count += more;
      for (; count >= 8; count -= 8) {
        bytes.push(held & 255);
        held >>>= 8;
      }
    },
    flushed: () => (count > 0 ? [...bytes, held & 255] : bytes),
  };
}

/** A length and the distance 1: "the byte before, so many times more". */
function writeRun(out: BitWriter, run: number): void {
  const at = LENGTH_BASES.length - 1 - [...LENGTH_BASES].reverse().findIndex((base) => base <= run);
  writeSymbol(out, END + 1 + at);
  out.bits(run - (LENGTH_BASES[at] ?? 0), LENGTH_BITS[at] ?? 0);
  // The code of distance 1 is five zeros.
  out.bits(0, 5);
}

/** RFC 1951, 3.2.5: the least length of each code from 257, and how many bits follow it. */
const LENGTH_BASES: readonly number[] = [
  ...[
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ],
];
const LENGTH_BITS: readonly number[] = [
  ...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0],
];

/** RFC 1951, 3.2.6. Codes are written with their highest bit first, everything else with its lowest. */
function writeSymbol(out: BitWriter, symbol: number): void {
  if (symbol < 144) out.bits(reversed(0x30 + symbol, 8), 8);
  else if (symbol < 256) out.bits(reversed(0x190 + symbol - 144, 9), 9);
  else if (symbol < 280) out.bits(reversed(symbol - 256, 7), 7);
  else out.bits(reversed(0xc0 + symbol - 280, 8), 8);
}

function reversed(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit += 1) turned |= ((code >> bit) & 1) << (length - 1 - bit);
  return turned;
}

function adler(bytes: readonly number[]): readonly number[] {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return [b >> 8, b & 255, a >> 8, a & 255];
}
