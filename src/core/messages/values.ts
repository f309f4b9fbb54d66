/** Texts from the sheet made fit for a letter: nothing in them breaks a line, hides, or turns the reading direction. */

/** Words of plain ASCII with one blank between two: what most values are, and fit already. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** One line: control signs and line ends become one blank, invisible direction marks go, half a character becomes �. */
export function oneLine(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(HIDDEN, '')
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .trim();
}

/** Several lines, each made fit like `oneLine`; at most one empty line between two. */
export function severalLines(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(oneLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A name in a sentence: Hebrew or Arabic is kept apart, so that the amounts and words beside it stay where they are. */
function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** A text of the sheet as it may stand in a sentence: one line, kept apart; `''` when absent. */
export function inSentence(text: string | null): string {
  return text === null ? '' : isolated(oneLine(text));
}

/** At most so many characters; a longer text ends in "…". Never cuts a character in two. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trim()}…`;
}

/** Marks that turn the direction of what follows (a known way to forge a text), and the marks of our own blocks. */
const HIDDEN = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uE000\uE001\uFEFF]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
