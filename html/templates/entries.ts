/** The list of one language: each name once. One that has no text there begins with the one that clients get instead. */
import type { TemplatesView } from '../../src/api';

export type Entry = TemplatesView['templates'][number] & {
  /** Nothing is written in this language yet. */
  readonly isMissing: boolean;
};

/** For a single invoice a text of its own is an addition, which a language may do without. */
const FOR_ONE = /\(one invoice\)\s*$/i;

/** In the server's order of names. */
export function entriesOf({ templates, languages }: TemplatesView, language: string): readonly Entry[] {
  const names = [...new Map(templates.map(({ name }) => [keyOf(name), name])).values()];
  return names.flatMap((name): readonly Entry[] => {
    const same = templates.filter((one) => keyOf(one.name) === keyOf(name));
    const there = same.find((one) => one.language === language);
    if (there !== undefined) return [{ ...there, name, isMissing: false }];
    const instead = [languages[0]?.code, 'en'].flatMap((code) => same.find((one) => one.language === code) ?? [])[0];
    const from = instead ?? same[0];
    if (from === undefined || FOR_ONE.test(name)) return [];
    const nothing = { own: false, delivered: false, place: null, errors: 0, warnings: 0, note: null };
    return [{ ...from, ...nothing, name, language, isMissing: true }];
  });
}

const keyOf = (name: string): string => name.trim().toLowerCase();
