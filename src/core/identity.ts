/** When two writings mean the same invoice or client, and the keys of steps made from them (contracts.md, Identity). */
import type { Identity, StepKey } from './model';

/**
 * What a number or a name is compared by: trimmed, every run of blanks (no-break ones too) one space, case-folded, NFC.
 *
 * Folding goes down, up and down again, so that `STRASSE`, `Straße` and `STRAẞE` are one, and so are the two small sigmas.
 *
 * @example identity('  Café  Zürich ') === identity('CAFE\u0301 ZÜRICH')
 */
export function identity(text: string): Identity {
  if (PLAIN.test(text)) return text.toLowerCase();
  return tidy(text).toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}

/**
 * The key of one step of one open item: `INV-1|gentle|1`.
 *
 * `|`, `;` and `%` within the label or the code are percent-encoded, so that keys can be joined with `; ` and read back.
 *
 * @param label  the open item's label, as shown to people
 * @param code   the level's code
 * @param n      how many times the step was begun, from 1
 */
export function stepKey(label: string, code: string, n: number): StepKey {
  return `${encode(label)}|${encode(code)}|${n}`;
}

/** What a step key says; null when the text is none. */
export function parseStepKey(text: string): { item: Identity; code: string; n: number } | null {
  const first = text.indexOf('|');
  const second = text.indexOf('|', first + 1);
  if (first < 0 || second < 0) return null;
  const item = identity(decode(text.slice(0, first)));
  const code = decode(text.slice(first + 1, second));
  const n = text.slice(second + 1).trim();
  return item !== '' && code !== '' && /^[1-9]\d{0,5}$/.test(n) ? { item, code, n: Number(n) } : null;
}

/** Printable ASCII with single inner blanks: most numbers and names, for which lower case is all there is to do. */
const PLAIN = /^(?:[!-~]+ )*[!-~]+$/;
/** The same without `%`, `;` and `|`. */
const PLAIN_IN_KEY = /^(?:[!-$&-:<-{}~]+ )*[!-$&-:<-{}~]+$/;

/** `\s` holds the no-break, narrow and ideographic spaces; zero-width ones and marks of direction do not show and are dropped. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function encode(text: string): string {
  return PLAIN_IN_KEY.test(text)
    ? text
    : tidy(text).replace(/[|;%]/g, (sign) => (sign === '|' ? '%7C' : sign === ';' ? '%3B' : '%25'));
}

function decode(text: string): string {
  if (text.indexOf('%') < 0) return text;
  return text.replace(/%(7C|3B|25)/gi, (_, hex: string) =>
    hex === '25' ? '%' : hex === '3B' || hex === '3b' ? ';' : '|',
  );
}
