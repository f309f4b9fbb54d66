/** Headings and words made comparable: letter case, accents, blanks and punctuation make no difference. */

const MARKS = /[\u0300-\u036f]/g;
const NOT_LETTERS_OR_DIGITS = /[^\p{L}\p{N}]+/gu;
const NOT_LETTERS_DIGITS_OR_BARS = /[^\p{L}\p{N}|]+/gu;
const NUMBER_SIGN = /#|№/g;
const NOT_ASCII = /[^ -~]/;
const NOT_ASCII_LETTERS_OR_DIGITS = /[^a-z0-9]+/g;

/**
 * `N° facture`, `n facture` and `NFACTURE` are one key; `Fällig am`, `Faellig am` and `Fallig am` too.
 *
 * `#` counts as the word `nr`, so that "Invoice #" reads like "Invoice nr".
 */
export function wordKey(text: string): string {
  // Most cells are plain English; a class of all letters there are costs many times more.
  if (!NOT_ASCII.test(text))
    return text
      .replace(NUMBER_SIGN, 'nr')
      .toLowerCase()
      .replace(NOT_ASCII_LETTERS_OR_DIGITS, '')
      .replace(/([aou])e/g, '$1');
  return folded(text, NOT_LETTERS_OR_DIGITS);
}

/** A list written as `one | two | three`, as keys. Folded as a whole: every execution makes these lists anew. */
export function keysOf(list: string): string[] {
  return folded(list, NOT_LETTERS_DIGITS_OR_BARS).split('|');
}

function folded(text: string, dropped: RegExp): string {
  return text
    .replace(NUMBER_SIGN, 'nr')
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'a')
    .replace(/[œø]/g, 'o')
    .replace(dropped, '')
    .replace(/([aou])e/g, '$1');
}

/** Looks a word up among lists of words; the first list that has it wins. */
export function wordTable<T extends string>(words: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const table = new Map<string, T>();
  for (const value of Object.keys(words) as T[])
    for (const key of keysOf(words[value])) if (!table.has(key)) table.set(key, value);
  return table;
}
