/** Numbers in a list: one that holds the sign that parts them bears it as a step's key does (contracts.md, Identity). */

/** `A;1` → `A%3B1`. */
export function listedLabel(label: string): string {
  return label.replace(/;/g, '%3B');
}

/** The number that stands so in a list. */
export function labelListed(text: string): string {
  return text.replace(/%3B/gi, ';');
}
