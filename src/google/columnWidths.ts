/** How wide the columns of a notice's table are in a Doc, where they would all be alike otherwise. */

/** What A4 leaves between margins of an inch, in points; a little less than a US letter does. */
const TEXT_POINTS = 451;
/** Of the text in tables: six columns of days and amounts have room side by side. */
export const TABLE_POINTS = 9;
/** A letter of 9 points is about half as wide as high; a cell has 5 points of padding on either side. */
const LETTER_POINTS = 4.8;
const BOLD_LETTER_POINTS = 6.2;
const PADDING_POINTS = 12;
/**
 * What a tag will stand for is not known: in the column of labels a name or a period, in the first one a number, in the
 * others a day or an amount.
 */
const [LABEL_LETTERS, NUMBER_LETTERS, TAG_LETTERS] = [24, 14, 11];
/** A line so short is not broken: a day, an amount. */
const SHORT_LETTERS = 14;
/** More than this a column does not ask for: its text is broken into lines. */
const LONGEST_LETTERS = 28;
/** Blanks at which a line may be broken; "7 900,00 €" holds others. */
const BLANKS = /[ \n]+/;

/**
 * Whole points, together the width of the page's text.
 *
 * Each column is given what it cannot do without: its longest word, day or amount. What is left goes to those with longer
 * lines; where there is more than enough, all are made wider alike.
 *
 * @param bold  the heading row and the totals, which may be broken between words
 * @param rows  the rows between them
 * @param labelled  the column in which the totals' labels stand
 * @example [['Invoice', 'Due']] above [['INV-1', '1 Mar 2026']] is given [216, 235]
 */
export function columnWidths(
  bold: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
  labelled: number,
): readonly number[] {
  const columns = [...bold, ...rows].reduce((most, row) => Math.max(most, row.length), 0);
  const needs = Array.from({ length: columns }, (_, column) =>
    needOf(bold, rows, column, column === labelled ? LABEL_LETTERS : column === 0 ? NUMBER_LETTERS : TAG_LETTERS),
  );
  const least = needs.reduce((total, need) => total + need.least, 0);
  const best = needs.reduce((total, need) => total + need.best, 0);
  const spare = best > least ? Math.max(0, TEXT_POINTS - least) / (best - least) : 0;
  const given = needs.map((need) => (spare >= 1 ? need.best : need.least + (need.best - need.least) * spare));
  const sum = given.reduce((total, width) => total + width, 0);
  let left = TEXT_POINTS;
  return given.map((width, column) => {
    const share = column === columns - 1 ? left : Math.floor((width * TEXT_POINTS) / sum);
    left -= share;
    return share;
  });
}

type Need = { readonly least: number; readonly best: number };

/** @param ofTag  so many letters stand for a tag */
function needOf(
  bold: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
  column: number,
  ofTag: number,
): Need {
  const letters = 'x'.repeat(ofTag);
  const lines = rows.flatMap((row) => withTagsAs(letters, row[column] ?? '').split('\n'));
  const words = lines.flatMap((line) => (line.length > SHORT_LETTERS ? line.split(BLANKS) : [line]));
  const boldLines = bold.flatMap((row) => withTagsAs('', row[column] ?? '').split('\n'));
  const boldWords = boldLines.flatMap((line) => line.split(BLANKS));
  const width = (texts: readonly string[], inBold: readonly string[]) =>
    PADDING_POINTS + Math.max(longest(inBold) * BOLD_LETTER_POINTS, longest(texts) * LETTER_POINTS);
  return { least: width(words, boldWords), best: width(lines, boldLines) };
}

function longest(texts: readonly string[]): number {
  return Math.min(
    texts.reduce((most, { length }) => Math.max(most, length), 0),
    LONGEST_LETTERS,
  );
}

/** A text with letters in the place of its tags; those of sections print none. */
function withTagsAs(letters: string, text: string): string {
  return text.replace(/\{\{[#^/][^}]*\}\}/g, '').replace(/\{\{[^}]*\}\}/g, letters);
}
