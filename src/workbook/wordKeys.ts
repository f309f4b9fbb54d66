/** Headings and words made comparable: letter case, accents, blanks and punctuation make no difference. */

const MARKS = /[\u0300-\u036f]/g;
const NUMBER_SIGN = /#|№/g;
const NOT_ASCII = /[^ -~]/;

/** What is dropped: signs of plain text first, for a class of all letters there are costs many times more. */
type Dropped = { readonly plain: RegExp; readonly any: RegExp };
const SIGNS: Dropped = { plain: /[ -/:-`{-~]+/g, any: /[^\p{L}\p{N}]+/gu };
const SIGNS_BUT_BARS: Dropped = { plain: /[ -/:-`{}~]+/g, any: /[^\p{L}\p{N}|]+/gu };

/**
 * `N° facture`, `n facture` and `NFACTURE` are one key; `Fällig am`, `Faellig am` and `Fallig am` too.
 *
 * `#` counts as the word `nr`, so that "Invoice #" reads like "Invoice nr".
 */
export function wordKey(text: string): string {
  return folded(text, SIGNS);
}

/** A list written as `one | two | three`, as keys. Folded as a whole: every execution makes these lists anew. */
export function keysOf(list: string): string[] {
  return folded(list, SIGNS_BUT_BARS).split('|');
}

function folded(text: string, { plain, any }: Dropped): string {
  const letters = (NOT_ASCII.test(text) ? withoutMarks(text) : text.replace(NUMBER_SIGN, 'nr').toLowerCase()).replace(
    plain,
    '',
  );
  return (NOT_ASCII.test(letters) ? letters.replace(any, '') : letters).replace(/([aou])e/g, '$1');
}

function withoutMarks(text: string): string {
  return text
    .replace(NUMBER_SIGN, 'nr')
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'a')
    .replace(/[œø]/g, 'o');
}

/** Looks a word up among lists of words; the first list that has it wins. */
export function wordTable<T extends string>(words: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const table = new Map<string, T>();
  for (const value of Object.keys(words) as T[])
    for (const key of keysOf(words[value])) if (!table.has(key)) table.set(key, value);
  return table;
}
