/** By what a notice and its files are found again: its step keys, its spreadsheet and its mode. */
import { sha256Hex } from '../digest';
import type { Mode, StepKey } from '../model';

/**
 * What tells one notice from another: its step keys in one text, independent of their order.
 *
 * Drive takes 124 bytes for a property, its name included, and its query language quotes with `'`: what is longer, or
 * not plain, is named by its SHA-256 instead.
 */
export function noticeKey(keys: readonly StepKey[]): string {
  const joined = keys.slice().sort().join('; ');
  return /^[ !#-&(-[\]-~]{1,90}$/.test(joined) ? joined : `sha256:${sha256Hex(joined)}`;
}

/**
 * The key by which a notice's files are found again. One account may write notices from several spreadsheets with the same
 * invoice numbers, and a notice of Test mode is another document than the one that is posted.
 *
 * @param key  of `noticeKey`
 */
export function noticeFileKey(key: string, bookId: string, mode: Mode): string {
  return `${sha256Hex(bookId).slice(0, 12)} ${mode === 'test' ? 'test ' : ''}${key}`;
}
