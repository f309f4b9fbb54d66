/** Looks for words in a text, whatever its capitals, apostrophes and kinds of blanks. Which words, is told by the caller. */

/**
 * The first of the phrases that the text holds as whole words, or null.
 *
 * @param phrases in lower case with straight apostrophes; `*` at the end of a word stands for any ending: "lawyer*" is
 *   found in "Lawyers", "court" is not in "courtesy"
 */
export function phraseIn(text: string, phrases: readonly string[]): string | null {
  const plain = text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
  if (!anyOf(phrases).test(plain)) return null;
  return phrases.find((phrase) => pattern([phrase]).test(plain)) ?? null;
}

/** All templates are looked at with the same few lists, and most hold none of them: a list is compiled once. */
const compiled = new WeakMap<readonly string[], RegExp>();

function anyOf(phrases: readonly string[]): RegExp {
  const before = compiled.get(phrases);
  if (before) return before;
  const made = pattern(phrases);
  compiled.set(phrases, made);
  return made;
}

/** A letter or digit on either side makes it a part of another word. None of no phrases is found. */
function pattern(phrases: readonly string[]): RegExp {
  if (phrases.length === 0) return /(?!)/;
  const literals = phrases.map((phrase) =>
    phrase.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[\\p{L}\\p{N}]*'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${literals.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
