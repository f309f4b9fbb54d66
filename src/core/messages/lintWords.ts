/** Words that a letter must or must not hold, by language. Which they are, `defaults` says: core only looks for them. */
import { phraseIn } from './phraseIn';

/** Lists by two-letter language; a language without a list is not looked at. */
type Lists = Readonly<Record<string, readonly string[]>>;
export type LintWords = {
  /** Not in a courtesy check, a gentle reminder or thanks. */
  readonly threats: Lists;
  /** One of them in each reminder: "if you have paid". */
  readonly paid: Lists;
};

/** The threatening words of a text, each with its line from 1; one a line. Tags are no words. */
export function threatsIn(
  text: string,
  language: string,
  { threats }: LintWords,
): readonly { readonly line: number; readonly read: string }[] {
  const phrases = listFor(threats, language) ?? [];
  if (phraseIn(text, phrases) === null) return [];
  return text.split('\n').flatMap((line, at) => {
    const found = phraseIn(line.replace(/\{\{[^}]*\}\}/g, ' '), phrases);
    return found === null ? [] : [{ line: at + 1, read: found.replace(/\*/g, '…') }];
  });
}

/** Whether a text says what to do when the money is on its way already; so it does in a language without a list. */
export function saysIfPaid(text: string, language: string, { paid }: LintWords): boolean {
  const phrases = listFor(paid, language);
  return phrases === null || phraseIn(text, phrases) !== null;
}

function listFor(lists: Lists, language: string): readonly string[] | null {
  return lists[language.slice(0, 2).toLowerCase()] ?? null;
}
