/** How wide the columns of a notice's table are in a Doc, where they would all be alike otherwise. */

/** What A4 leaves between margins of an inch, in points; a little less than a US letter does. */
const TEXT_POINTS = 451;
/** A letter of 11 points is about half as wide as high; a cell has 5 points of padding on either side. */
const LETTER_POINTS = 6;
const BOLD_LETTER_POINTS = 7.5;
const PADDING_POINTS = 12;
/** What a tag will stand for is not known: in the first column a number or a name, in the others a day or an amount. */
const [NUMBER_LETTERS, TAG_LETTERS] = [16, 11];
/** More than this a column does not ask for: its text is broken into lines. */
const LONGEST_LETTERS = 28;

/**
 * Whole points, together the width of the page's text.
 *
 * Each column asks for its longest line, up to a limit, and at least for the longest word of its bold texts, which may be
 * broken between words; then the page is shared by what they asked for.
 *
 * @param bold  the heading row and the totals
 * @param rows  the rows between them
 * @example [['Invoice', 'Due']] above [['INV-1', '1 Mar 2026']] is given [213, 238]
 */
export function columnWidths(
  bold: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const columns = [...bold, ...rows].reduce((most, row) => Math.max(most, row.length), 0);
  const asked = Array.from({ length: columns }, (_, column) => {
    const words = bold.map((row) => longest(withTagsAs('', row[column] ?? ''), /\s+/) * BOLD_LETTER_POINTS);
    const letters = 'x'.repeat(column === 0 ? NUMBER_LETTERS : TAG_LETTERS);
    const lines = rows.map((row) => longest(withTagsAs(letters, row[column] ?? ''), /\n/) * LETTER_POINTS);
    return PADDING_POINTS + [...words, ...lines].reduce((most, width) => Math.max(most, width), 0);
  });
  const sum = asked.reduce((total, width) => total + width, 0);
  let left = TEXT_POINTS;
  return asked.map((width, column) => {
    const share = column === columns - 1 ? left : Math.floor((width * TEXT_POINTS) / sum);
    left -= share;
    return share;
  });
}

function longest(text: string, between: RegExp): number {
  const most = text.split(between).reduce((letters, part) => Math.max(letters, part.length), 0);
  return Math.min(most, LONGEST_LETTERS);
}

/** A text with letters in the place of its tags; those of sections print none. */
function withTagsAs(letters: string, text: string): string {
  return text.replace(/\{\{[#^/][^}]*\}\}/g, '').replace(/\{\{[^}]*\}\}/g, letters);
}
