/** One cell → the people or mailboxes it names. Syntax only: whether an address exists is found out by writing to it. */
import type { Mailbox } from '../core/model';

/** What a cell with addresses holds: the usable ones in their order, and the pieces that are none. */
export type Mailboxes = { readonly good: readonly Mailbox[]; readonly wrong: readonly string[] };

/** Letters, digits and the signs that RFC 5322 allows, single dots between them; a domain of labels with a letter's ending, punycode too. */
const ADDRESS =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/i;

const SEPARATORS = ';,\n\r|';
const NAMED = /^"?'?([^"<>]*?)'?"?\s*<\s*(?:mailto:)?([^<>\s]+)\s*>$/i;
const COMMENTED = /^(\S+@\S+)\s*\(([^()]+)\)$/;
const DASHES = /^[-\u2013\u2014]*$/;

/**
 * Reads `Jane Doe <jane@acme.com>; accounts@acme.com, joe@acme.com`.
 *
 * Separated by semicolons, commas, line ends or strokes; bare addresses also by blanks. Addresses are lower-cased and
 * named once. `"Doe, Jane" <…>` and `Doe, Jane <…>` keep their name whole.
 */
export function readMailboxes(text: string): Mailboxes {
  const good: Mailbox[] = [];
  const wrong: string[] = [];
  for (const piece of pieces(text)) {
    const mailbox = readPiece(piece);
    if (mailbox === null) wrong.push(piece);
    else if (!good.some((other) => other.address === mailbox.address)) good.push(mailbox);
  }
  return { good, wrong };
}

/** True for what a mail server accepts as an address: `name@domain.tld` in ASCII, lower case. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

function pieces(text: string): string[] {
  const found: string[] = [];
  let surname = '';
  for (const piece of splitOutsideQuotes(text)) {
    // "Doe, Jane <jane@acme.com>": what stands before the comma is half of a name.
    const isRestOfName = surname !== '' && piece.includes('<');
    if (surname !== '' && !isRestOfName) found.push(surname);
    if (piece.includes('@')) found.push(...split(isRestOfName ? `${surname}, ${piece}` : piece));
    surname = piece.includes('@') ? '' : piece;
  }
  return surname === '' ? found : [...found, surname];
}

function splitOutsideQuotes(text: string): string[] {
  const parts = [''];
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    if (!isQuoted && SEPARATORS.includes(sign)) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  return parts.map((part) => part.trim()).filter((part) => !DASHES.test(part));
}

/** Several bare addresses in one piece: `a@b.com c@d.com`, `a@b.com / c@d.com`. */
function split(piece: string): string[] {
  if (piece.indexOf('@') === piece.lastIndexOf('@') || piece.includes('<')) return [piece];
  return piece.split(/[\s/&]+/).filter((part) => part.includes('@'));
}

function readPiece(piece: string): Mailbox | null {
  const named = NAMED.exec(piece);
  const commented = named ? null : COMMENTED.exec(piece);
  const address = (named?.[2] ?? commented?.[1] ?? piece.replace(/^mailto:/i, '')).toLowerCase();
  if (!isAddress(address)) return null;
  const name = (named?.[1] ?? commented?.[2] ?? '').trim();
  return { name: name === '' || name.toLowerCase() === address ? null : name, address };
}
