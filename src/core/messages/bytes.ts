/** Text → bytes → Base64 in plain ECMAScript: Apps Script has neither TextEncoder nor btoa. */

/** The bytes of a text in UTF-8; half a character (a lone surrogate) becomes U+FFFD. */
export function utf8Bytes(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), continuation(point));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), continuation(point >> 6), continuation(point));
    else bytes.push(0xf0 | (point >> 18), continuation(point >> 12), continuation(point >> 6), continuation(point));
  }
  return bytes;
}

/** @param bytes 0 to 255, or signed as Apps Script gives them (-128 to 127) */
export function base64(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const three = ((a & 255) << 16) | ((b & 255) << 8) | (c & 255);
    const signs = [three >> 18, three >> 12, three >> 6, three].map((six) => ALPHABET.charAt(six & 63)).join('');
    const rest = bytes.length - i;
    text += rest > 2 ? signs : signs.slice(0, rest + 1).padEnd(4, '=');
  }
  return text;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function continuation(point: number): number {
  return 0x80 | (point & 0x3f);
}
