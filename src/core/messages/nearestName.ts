/** The known name closest to a mistyped one, for "did you mean". */

/**
 * The nearest of `names` by edits (insert, delete, replace one letter), letter case ignored.
 *
 * A name whose last part is right (`name` for `client.name`) counts as one edit away; one that is the whole first part
 * (`invoices` for `invoices.number`) as one more than the parts behind it.
 *
 * @returns null when even the nearest needs more edits than half the letters: then it is no help
 */
export function nearestName(read: string, names: readonly string[]): string | null {
  const wanted = read.toLowerCase();
  let best: string | null = null;
  let fewest = Math.floor(wanted.length / 2) + 1;
  for (const name of names) {
    const full = editDistance(wanted, name.toLowerCase());
    const lastPart = editDistance(wanted, (name.split('.').pop() ?? name).toLowerCase()) + 1;
    const edits = Math.min(full, lastPart, behind(wanted, name.toLowerCase()));
    if (edits >= fewest) continue;
    fewest = edits;
    best = name;
  }
  return best;
}

/** The parts behind a first part that is the name, and one more; endless when it is not. */
function behind(wanted: string, name: string): number {
  return wanted.startsWith(`${name}.`) ? wanted.slice(name.length).split('.').length : Number.POSITIVE_INFINITY;
}

/** Levenshtein's distance, one row of the table at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
