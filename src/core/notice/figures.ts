/** The figures of a notice as its reader writes them, and the marks around what stands in bold. */
import type { Day } from '../days';
import { formatDay, formatDecimal, formatMoney } from '../messages/formats';
import { inWords, type LetterWords } from '../messages/letterWords';
import type { Money } from '../money';
import type { NoticeText } from './blocks';

/** "8" for `8.00`: points, where nobody expects cents. */
export function formatPoints(text: string, language: string): string {
  return formatDecimal(text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''), language);
}

/** "€100.00 and CHF 20.00". */
export function amountsInWords(amounts: readonly Money[], language: string, words: LetterWords): string {
  return inWords(
    amounts.map((amount) => formatMoney(amount, language)),
    words,
  );
}

/** "12 August, 19 August and 18 October 2026": the year only where it changes, and at the end. */
export function daysInWords(days: readonly Day[], language: string, words: LetterWords): string {
  const texts = days.map((day, at) => {
    const text = formatDay(day, language, 'long');
    return days[at + 1]?.slice(0, 4) === day.slice(0, 4) ? text.replace(/(?: de)? \d+$/, '') : text;
  });
  return inWords(texts, words);
}

/** A text within a sentence that is to stand in bold. Texts of the sheet cannot hold the mark: `oneLine` takes it out. */
export function inBold(text: string): string {
  return `${MARK}${text}${MARK}`;
}

/** A text with marks in its pieces. */
export function piecesOf(text: string): readonly NoticeText[] {
  return text.split(MARK).flatMap((piece, at) => (piece === '' ? [] : [{ text: piece, bold: at % 2 === 1 }]));
}

/** A text without its marks. */
export function withoutMarks(text: string): string {
  return text.split(MARK).join('');
}

const MARK = '\u0001';
