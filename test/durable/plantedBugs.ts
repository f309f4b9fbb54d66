/** Bugs that are planted in a copy of the bundle: what the simulation must find. Each is one edit of its text. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from './moments';

export type Plant = {
  readonly bug: string;
  /** Code as it stands in the bundle, exactly once. */
  readonly take: RegExp;
  readonly put: string;
};

export const PLANTS = {
  noFlush: {
    bug: 'the intention is not made durable before the mail leaves',
    take: /history\.keep\(\);\s*return added;/,
    put: 'return added;',
  },
  noDoubt: {
    bug: 'a mail of which nobody knows whether it left counts as not sent',
    take: /(function isDoubtful\(\{ result \}\) \{\s*return) result === "SENDING" \|\| result === "UNCERTAIN";/,
    put: '$1 false;',
  },
  noLock: {
    bug: 'no run waits for another',
    take: /if \(!lock\.tryLock\(LOCK_WAIT_MS\)\)/,
    put: 'if (false)',
  },
} as const satisfies Readonly<Record<string, Plant>>;

/** @returns the folder of a bundle with the bug in it */
export function planted({ bug, take, put }: Plant): string {
  const dist = mkdtempSync(join(tmpdir(), 'planted-'));
  cpSync(DIST, dist, { recursive: true });
  const path = join(dist, 'Code.js');
  const code = readFileSync(path, 'utf8');
  const places = code.match(new RegExp(take, 'g'))?.length ?? 0;
  if (places !== 1) throw new Error(`"${bug}" cannot be planted: its code stands ${places} times in Code.js`);
  writeFileSync(path, code.replace(take, put));
  return dist;
}
