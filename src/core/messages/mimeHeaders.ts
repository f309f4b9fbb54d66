/**
 * Header lines of a mail: ASCII, folded, with encoded words where a text is not ASCII (RFC 5322, 2047, 2231).
 *
 * No value can begin a header of its own, or turn what stands behind it: control signs become blanks, and marks of direction
 * go, before anything else is done to it.
 */
import type { Mailbox } from '../model';
import { base64, utf8Bytes } from './bytes';
import { oneLine } from './values';

/** A line should have at most 78 signs; with an encoded word on it at most 76 (RFC 2047, 2). */
const LINE = 76;
/** An encoded word has at most 75 signs, its delimiters included. */
const WORD = 75;
const FOLD = '\r\n ';

/** A header whose value is free text, such as Subject. */
export function textHeader(name: string, text: string): string {
  const clean = oneLine(text);
  const value = isPlain(clean) ? folded(clean, name.length + 2) : encodedWords(clean, LINE - name.length - 2);
  return `${name}: ${value}`;
}

/**
 * A header that lists mailboxes, one on a line.
 *
 * @throws RangeError when an address could not be written safely: callers ask `isSendable` first
 */
export function mailboxHeader(name: string, mailboxes: readonly Mailbox[]): string {
  return `${name}: ${mailboxes.map((mailbox, i) => mailboxText(mailbox, i === 0 ? name.length + 2 : 1)).join(`,${FOLD}`)}`;
}

/** Whether an address can stand in a header: ASCII, one `@`, none of the signs that have a meaning there. */
export function isSendable(address: string): boolean {
  return (
    address.length <= 254 && /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/.test(address) && /^[!-~]+$/.test(address)
  );
}

/**
 * `name=value` parameters of a header: quoted when plain and short, else in numbered pieces by RFC 2231.
 *
 * @returns the parameters, each to be put on a line of its own
 */
export function parameters(name: string, value: string): readonly string[] {
  const clean = oneLine(value);
  if (/^[ !#-[\]-~]{1,60}$/.test(clean)) return [`${name}="${clean}"`];
  const pieces: string[] = [''];
  for (const character of clean) {
    const encoded = /[A-Za-z0-9._-]/.test(character) ? character : percentEncoded(character);
    if ((pieces[pieces.length - 1] ?? '').length + encoded.length > 50) pieces.push('');
    pieces[pieces.length - 1] += encoded;
  }
  if (pieces.length === 1) return [`${name}*=UTF-8''${pieces[0]}`];
  return pieces.map((piece, i) => `${name}*${i}*=${i === 0 ? "UTF-8''" : ''}${piece}`);
}

function mailboxText({ name, address }: Mailbox, used: number): string {
  if (!isSendable(address)) throw new RangeError(`this address cannot stand in a header: ${address.slice(0, 80)}`);
  const clean = oneLine(name ?? '');
  if (clean === '') return address;
  if (!isPlain(clean)) return `${encodedWords(clean, LINE - used)}${FOLD}<${address}>`;
  const phrase = /^[A-Za-z0-9 ]+$/.test(clean) ? clean : `"${clean.replace(/["\\]/g, '\\$&')}"`;
  // Within quotes too a line is folded at a blank, which stays one.
  const gap = used + phrase.length + address.length + 3 > LINE ? FOLD : ' ';
  return `${folded(phrase, used)}${gap}<${address}>`;
}

/** ASCII that no reader could take for an encoded word, and with blanks to fold at. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text) && !text.includes('=?') && !/[^ ]{60}/.test(text);
}

/** Lines of at most 76 signs, broken at blanks; the blank begins the next line, so nothing is lost in unfolding. */
function folded(text: string, used: number): string {
  let length = used;
  return text
    .split(' ')
    .map((word, i) => {
      if (i === 0 || length + 1 + word.length <= LINE) {
        length += word.length + (i === 0 ? 0 : 1);
        return (i === 0 ? '' : ' ') + word;
      }
      length = word.length + 1;
      return FOLD + word;
    })
    .join('');
}

/** Encoded words on lines of their own, whole characters in each; B or Q, whichever is shorter. */
function encodedWords(text: string, firstLength: number): string {
  const asQ = [...text].reduce((length, character) => length + qEncoded(character).length, 0);
  const isShorterAsQ = asQ <= (utf8Bytes(text).length / 3) * 4;
  const encode = isShorterAsQ ? qWord : bWord;
  const words: string[] = [];
  let characters = '';
  for (const character of text) {
    const most = words.length === 0 ? Math.min(firstLength, WORD) : WORD;
    if (characters !== '' && encode(characters + character).length > most) {
      // Behind a blank, where there is one: some readers put a blank between two encoded words of a name.
      const end = characters.lastIndexOf(' ') + 1 || characters.length;
      words.push(encode(characters.slice(0, end)));
      characters = characters.slice(end);
    }
    characters += character;
  }
  return [...words, encode(characters)].join(FOLD);
}

function qWord(text: string): string {
  return `=?UTF-8?Q?${[...text].map(qEncoded).join('')}?=`;
}

function bWord(text: string): string {
  return `=?UTF-8?B?${base64(utf8Bytes(text))}?=`;
}

/** The narrow set that is allowed in names too (RFC 2047, 5.3). */
function qEncoded(character: string): string {
  if (character === ' ') return '_';
  return /[A-Za-z0-9!*+/-]/.test(character) ? character : hexOf(character, '=');
}

function percentEncoded(character: string): string {
  return hexOf(character, '%');
}

function hexOf(character: string, sign: string): string {
  return utf8Bytes(character)
    .map((byte) => sign + byte.toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}
