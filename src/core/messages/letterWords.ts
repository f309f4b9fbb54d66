/**
 * The few words of a letter that stand outside its template: greeting, headings of its tables, ways to pay.
 *
 * They are in the language of the message, not of the interface, so they are not in `core/words`; whole sentences
 * belong into templates. One file a language, in `letterWords/`. An unknown language gets English.
 */
import { de } from './letterWords/de';
import { en } from './letterWords/en';
import { es } from './letterWords/es';
import { fr } from './letterWords/fr';
import { it } from './letterWords/it';
import { nl } from './letterWords/nl';
import type { LetterWords } from './letterWords/type';

export type { LetterWords } from './letterWords/type';

const WORDS: Readonly<Record<string, LetterWords>> = { en, fr, de, es, nl, it };

/** The words for a language; `de-AT` is read as `de`, an unknown one as English. */
export function letterWords(language: string): LetterWords {
  return WORDS[language.slice(0, 2).toLowerCase()] ?? en;
}

/** "a", "a and b", "a, b and c" in the given words. */
export function inWords(parts: readonly string[], words: LetterWords): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${words.and(last)} ${last}`;
}
