/** The text of a code → its picture as a PNG, with the Swiss cross where it belongs. The only file that knows uqr. */
import { encode } from 'uqr';
import { sha256Hex } from '../digest';
import { utf8Bytes } from '../messages/bytes';
import { png } from './png';

/** What a reader expects: the SEPA code is a plain one, the Swiss one bears a cross and has at least version 10. */
export type CodeKind = 'plain' | 'swiss';

export type CodePicture = {
  readonly bytes: readonly number[];
  /** In CSS pixels: three for each square; a code of many squares is drawn smaller. */
  readonly side: number;
  /** Twelve hexadecimal digits that no other text has. */
  readonly digest: string;
};

/** White squares around the code (ISO/IEC 18004). */
const QUIET = 4;
/** Pixels of a square's side: whole ones on screens of single and double density. */
const SCALE = 6;
const SQUARE_SIDE = 3;
const LARGEST_SIDE = 240;

/**
 * The picture of a text, at error correction level M.
 *
 * It is made once for each text and kept for a while: a preview shows the message that is then sent.
 *
 * @param payload  at most 331 bytes for a plain code, 997 for a Swiss one: the makers of the texts see to that
 */
export function codePicture(payload: string, kind: CodeKind): CodePicture {
  const key = `${kind} ${payload}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const picture = drawn(payload, kind);
  if (made.size >= KEPT) made.clear();
  made.set(key, picture);
  return picture;
}

const KEPT = 500;
const made = new Map<string, CodePicture>();

function drawn(payload: string, kind: CodeKind): CodePicture {
  const [minVersion, maxVersion] = kind === 'swiss' ? [10, 25] : [1, 13];
  const { data, size } = encode(utf8Bytes(payload), {
    ...{ ecc: 'M', boostEcc: false, border: QUIET, minVersion, maxVersion },
  });
  const bytes = kind === 'plain' ? png(data, SCALE) : png(withCross(enlarged(data), size - 2 * QUIET), 1);
  return { bytes, side: Math.min(size * SQUARE_SIDE, LARGEST_SIDE), digest: sha256Hex(payload).slice(0, 12) };
}

function enlarged(squares: readonly (readonly boolean[])[]): readonly (readonly boolean[])[] {
  return squares.flatMap((row) => {
    const pixels = row.flatMap((isBlack) => Array<boolean>(SCALE).fill(isBlack));
    return Array<readonly boolean[]>(SCALE).fill(pixels);
  });
}

/**
 * The Swiss cross in the middle: white in black in white, in the measures of the guidelines, which are those of a code of
 * 46 mm. Level M restores the squares that lie under it.
 *
 * @source Swiss Implementation Guidelines QR-bill 2.3, 6.4.2
 */
function withCross(pixels: readonly (readonly boolean[])[], codeSize: number): readonly (readonly boolean[])[] {
  const middle = (pixels.length - 1) / 2;
  const millimetre = (codeSize * SCALE) / 46;
  const isWithin = (distance: number, millimetres: number) => distance <= (millimetres * millimetre) / 2;
  return pixels.map((row, y) => {
    const down = Math.abs(y - middle);
    if (!isWithin(down, 7)) return row;
    return row.map((isBlack, x) => {
      const across = Math.abs(x - middle);
      if (!isWithin(across, 7)) return isBlack;
      const isOnBar = (along: number, beside: number) => isWithin(along, 3.89) && isWithin(beside, 1.17);
      return isWithin(across, 6) && isWithin(down, 6) && !isOnBar(across, down) && !isOnBar(down, across);
    });
  });
}
