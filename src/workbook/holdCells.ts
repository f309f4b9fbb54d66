/** One "Hold until" cell → the last day held, a hold without an end, or nothing. */
import type { HoldUntil } from '../core/model';
import { type Bad, cellText, type RawCell } from './cells';
import { isOpenHold, readYesNo } from './choices';
import { readDay } from './dayCells';
import type { Locale } from './locale';

/**
 * Reads a day, or a word: `yes`, `x`, `open`, `until further notice` hold without an end; `no` and a lone dash hold nothing.
 *
 * @returns null when nothing is held; a reason when it is neither a day nor such a word
 */
export function readHold(cell: RawCell | undefined, locale: Locale): HoldUntil | null | Bad {
  if (cell === undefined || cell === '' || cell === false) return null;
  if (cell === true) return 'open';
  const text = typeof cell === 'string' ? cellText(cell) : '';
  if (typeof cell === 'string' && (text === '' || /^[-\u2013\u2014]+$/.test(text))) return null;
  if (isOpenHold(text)) return 'open';
  return readYesNo(text) === false ? null : readDay(cell, locale);
}
