/** The languages of clients in which letters are not written: how many clients would get which other one. */
import { identity } from '../identity';
import type { Ledger } from '../model';
import { FOR_ONE, templateNamed } from './chooseTemplate';
import { DIGEST_TEMPLATE } from './names';

export type MissingLanguage = {
  readonly language: string;
  /** The letters that lack it. */
  readonly names: readonly string[];
  /** Not one letter to clients has it. */
  readonly isAll: boolean;
  readonly clients: number;
  /** The language that these clients get: the workbook's, else English. */
  readonly instead: string;
};

/** One entry for each language and the one in its place. What goes to the user alone is no letter to a client. */
export function missingLanguages({
  templates,
  clients,
  settings,
}: Pick<Ledger, 'templates' | 'clients' | 'settings'>): readonly MissingLanguage[] {
  const counts = new Map<string, number>();
  for (const client of clients) {
    const language = client.language ?? settings.language;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const names = letterNames(templates.map(({ name }) => name));
  return [...counts].sort().flatMap(([language, count]) => {
    const lacking = new Map<string, string[]>();
    let reached = 0;
    for (const name of names) {
      const instead = templateNamed(templates, [name], [language, settings.language])?.language ?? null;
      // A letter of the user's own for clients of another language alone: nobody has missed it.
      if (instead === null) continue;
      reached += 1;
      if (instead !== language) lacking.set(instead, [...(lacking.get(instead) ?? []), name]);
    }
    return [...lacking].map(([instead, some]) => ({
      ...{ language, names: some, clients: count, instead },
      isAll: some.length === reached,
    }));
  });
}

/** Each once; the text for a single invoice is an addition that a language may do without. */
function letterNames(all: readonly string[]): readonly string[] {
  const byIdentity = new Map(all.map((name) => [identity(name), name]));
  const isToClients = (key: string): boolean =>
    key !== DIGEST_TEMPLATE && key !== 'test' && key.slice(-FOR_ONE.length) !== FOR_ONE;
  return [...byIdentity].flatMap(([key, name]) => (isToClients(key) ? [name] : []));
}
