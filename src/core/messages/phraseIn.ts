/** Looks for words in a text, whatever its capitals, apostrophes and kinds of blanks. Which words, is told by the caller. */

/**
 * The first of the phrases that the text holds as whole words, or null.
 *
 * @param phrases in lower case with straight apostrophes; `*` at the end of a word stands for any ending: "lawyer*" is
 *   found in "Lawyers", "court" is not in "courtesy"
 */
export function phraseIn(text: string, phrases: readonly string[]): string | null {
  const plain = text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
  return phrases.find((phrase) => pattern(phrase).test(plain)) ?? null;
}

/** A letter or digit on either side makes it a part of another word. */
function pattern(phrase: string): RegExp {
  const literal = phrase.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[\\p{L}\\p{N}]*');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u');
}
