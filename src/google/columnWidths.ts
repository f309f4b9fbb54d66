/** How wide the columns of a notice's table are in a Doc, where they would all be alike otherwise. */

/** What A4 leaves between margins of an inch, in points; a little less than a US letter does. */
const TEXT_POINTS = 451;
/** A letter of 11 points is about half as wide as high; a cell has 5 points of padding on either side. */
const LETTER_POINTS = 6;
const PADDING_POINTS = 12;
/** What a tag will stand for is not known: in the first column a number or a name, in the others a day or an amount. */
const [NUMBER_LETTERS, TAG_LETTERS] = [16, 11];
/** More than this a column does not ask for: its text is broken into lines. */
const LONGEST_LETTERS = 28;

/**
 * Whole points, together the width of the page's text.
 *
 * Each column asks for its longest line, up to a limit, and is given its share of the page.
 *
 * @param rows  the heading row among them
 * @example [['Invoice', 'Due'], ['INV-1', '1 Mar 2026']] is given [204, 247]
 */
export function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const asked = Array.from({ length: columns }, (_, column) =>
    rows.reduce((most, row) => Math.max(most, askedBy(row[column] ?? '', column)), PADDING_POINTS),
  );
  const sum = asked.reduce((total, width) => total + width, 0);
  let left = TEXT_POINTS;
  return asked.map((width, column) => {
    const share = column === columns - 1 ? left : Math.floor((width * TEXT_POINTS) / sum);
    left -= share;
    return share;
  });
}

function askedBy(text: string, column: number): number {
  const letters = column === 0 ? NUMBER_LETTERS : TAG_LETTERS;
  const shown = text.replace(/\{\{[#^/][^}]*\}\}/g, '').replace(/\{\{[^}]*\}\}/g, 'x'.repeat(letters));
  const longest = shown.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
  return Math.min(longest, LONGEST_LETTERS) * LETTER_POINTS + PADDING_POINTS;
}
