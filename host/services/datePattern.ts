/**
 * Java's SimpleDateFormat patterns, as Utilities.formatDate and parseDate take them: numbers, quoted text, and the names
 * of months and weekdays, which come in English whatever the sheet's locale (platform.md, fact 8).
 */
import { NotImitated, ServiceError } from '../realm/errors';
import { instantOf, isZone, offsetAt, wallClockAt } from '../realm/zone';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

type Token = { readonly letter: string; readonly length: number } | { readonly literal: string };

export function formatDate(instant: number, zone: string, pattern: string): string {
  const known = zoneOf(zone);
  const wall = new Date(wallClockAt(instant, known));
  return tokens(pattern)
    .map((token) => ('literal' in token ? token.literal : part(wall, offsetAt(instant, known), token)))
    .join('');
}

/**
 * @returns the instant that a text means in a zone
 * @throws ServiceError when the text does not begin as the pattern says
 */
export function parseDate(text: string, zone: string, pattern: string): number {
  const fields: Record<string, number> = {};
  let at = 0;
  for (const token of tokens(pattern)) {
    const found = 'literal' in token ? literalAt(text, at, token.literal) : numberAt(text, at, token);
    if (found === null) throw new ServiceError(`Unparseable date: "${text}"`);
    if ('letter' in token) fields[token.letter] = found.value;
    at = found.end;
  }
  const { y = 1970, M = 1, d = 1, H = 0, m = 0, s = 0, S = 0 } = fields;
  const wall = new Date(Date.UTC(2000, M - 1, d, H, m, s, S)).setUTCFullYear(y, M - 1, d);
  return instantOf(wall, zoneOf(zone));
}

function part(wall: Date, offset: number, token: { readonly letter: string; readonly length: number }): string {
  const { letter, length } = token;
  const padded = (value: number) => String(value).padStart(length, '0');
  if (letter === 'y') return length === 2 ? String(wall.getUTCFullYear()).slice(-2) : padded(wall.getUTCFullYear());
  if (letter === 'M') return length < 3 ? padded(wall.getUTCMonth() + 1) : name(MONTHS, wall.getUTCMonth(), length);
  if (letter === 'd') return padded(wall.getUTCDate());
  if (letter === 'H') return padded(wall.getUTCHours());
  if (letter === 'h') return padded(wall.getUTCHours() % 12 || 12);
  if (letter === 'm') return padded(wall.getUTCMinutes());
  if (letter === 's') return padded(wall.getUTCSeconds());
  if (letter === 'S') return padded(wall.getUTCMilliseconds());
  if (letter === 'u') return padded(wall.getUTCDay() || 7);
  if (letter === 'E') return name(WEEKDAYS, wall.getUTCDay(), length);
  if (letter === 'a') return wall.getUTCHours() < 12 ? 'AM' : 'PM';
  if (letter === 'Z') return zoneText(offset, '');
  if (letter === 'X' && length === 3) return offset === 0 ? 'Z' : zoneText(offset, ':');
  throw new NotImitated(`Utilities.formatDate with "${letter.repeat(length)}"`);
}

function name(names: readonly string[], index: number, length: number): string {
  const whole = names[index] ?? '';
  return length > 3 ? whole : whole.slice(0, 3);
}

function zoneText(offset: number, between: string): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}${between}${two(minutes % 60)}`;
}

/** Letters stand for parts, quotes enclose text, two quotes are one. */
function tokens(pattern: string): Token[] {
  const found = pattern.match(/([A-Za-z])\1*|'(?:[^']|'')+'|''|[^A-Za-z']+/g) ?? [];
  return found.map((piece) => {
    if (piece === "''") return { literal: "'" };
    if (piece.startsWith("'")) return { literal: piece.slice(1, -1).replaceAll("''", "'") };
    return /^[A-Za-z]/.test(piece) ? { letter: piece.charAt(0), length: piece.length } : { literal: piece };
  });
}

type Found = { readonly value: number; readonly end: number };

function literalAt(text: string, at: number, literal: string): Found | null {
  return text.startsWith(literal, at) ? { value: 0, end: at + literal.length } : null;
}

function numberAt(text: string, at: number, token: { readonly letter: string; readonly length: number }): Found | null {
  if (!'yMdHmsS'.includes(token.letter) || (token.letter === 'M' && token.length > 2))
    throw new NotImitated(`Utilities.parseDate with "${token.letter.repeat(token.length)}"`);
  const digits = /^\d+/.exec(text.slice(at))?.[0];
  if (digits === undefined) return null;
  const used = digits.slice(0, Math.max(token.length, token.letter === 'y' ? 4 : 2));
  return { value: Number(used), end: at + used.length };
}

/** Java knows `GMT+2` as two hours east, and takes an unknown zone for GMT, silently. */
function zoneOf(zone: string): string {
  const [, sign, hours] = /^GMT([+-])0?(\d{1,2})(?::?00)?$/.exec(zone) ?? [];
  const name = sign === undefined ? zone : `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`;
  return isZone(name) ? name : 'Etc/UTC';
}
