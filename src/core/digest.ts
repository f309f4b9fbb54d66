/** Fingerprints of texts: SHA-256 for seals and approvals, and the short tokens printed in messages. */
import { sha256 } from '@noble/hashes/sha256';

/** The SHA-256 of a text's UTF-8 bytes, 64 lower-case hexadecimal digits. A lone surrogate counts as U+FFFD. */
export function sha256Hex(text: string): string {
  return hash(text).reduce((hex, byte) => hex + (byte < 16 ? '0' : '') + byte.toString(16), '');
}

/**
 * The token of a message: `PD-` and six signs that are not mistaken for one another, no 0, 1, I or O.
 *
 * The same seed gives the same token, and the next one in its row while that is taken: a message that is planned again
 * keeps its token until a row of the history has used it.
 */
export function messageToken(seed: string, taken: ReadonlySet<string>): string {
  for (let turn = 0; ; turn++) {
    const token = `PD-${signs(turn === 0 ? seed : `${seed}#${turn}`)}`;
    if (!taken.has(token)) return token;
  }
}

const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const TOKEN_LENGTH = 6;

/**
 * Six signs of five bits each from a text's 32-bit FNV-1a hash, its bits mixed well.
 *
 * Tokens are made for every message of every plan and need to be spread, not secret: SHA-256 took a fifth of the time.
 */
function signs(seed: string): string {
  let bits = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) bits = Math.imul(bits ^ seed.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  bits ^= bits >>> 16;
  let text = '';
  for (let sign = 0; sign < TOKEN_LENGTH; sign++) text += SIGNS.charAt((bits >>> (5 * sign)) & 31);
  return text;
}

function hash(text: string): Uint8Array {
  return sha256(utf8(text));
}

/** Apps Script has no TextEncoder. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) {
    const read = sign.codePointAt(0) ?? 0;
    const code = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return Uint8Array.from(bytes);
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f);
}
