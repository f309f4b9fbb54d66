/** From a heading as people write it to the field it means; the words themselves stand in `invoiceHeadings` and `clientHeadings`. */
import { currencyDigits } from '../core/currencies';
import { keysOf, wordKey } from './wordKeys';

/** For each field its clear names, and those that count only where no clear one stands, the better ones first: `one | two`. */
export type FieldWords<F extends string> = Readonly<Record<F, { readonly clear: string; readonly weak: string }>>;
/** What a heading means. Of two headings with one meaning the lower rank wins; all clear names have rank 0. */
export type Meaning<F extends string> = { readonly field: F; readonly rank: number };
/** All headings of one kind of sheet by their key. */
export type HeadingTable<F extends string> = ReadonlyMap<string, Meaning<F>>;

/** Makes the table once; the first field that claims a name keeps it, clear names first. */
export function headingTable<F extends string>(words: FieldWords<F>): HeadingTable<F> {
  const table = new Map<string, Meaning<F>>();
  for (const strength of ['clear', 'weak'] as const)
    for (const field of Object.keys(words) as F[])
      for (const [index, key] of keysOf(words[field][strength]).entries())
        if (key !== '' && !table.has(key)) table.set(key, { field, rank: strength === 'clear' ? 0 : index + 1 });
  return table;
}

/**
 * The field a heading means: letter case, accents, blanks and punctuation do not count, nor a currency behind it
 * (`Betrag in €`, `Amount (EUR)`) or a remark in brackets; of a heading in two languages (`Rechnungsnr. / Invoice no.`)
 * the parts must agree.
 *
 * @returns null for a heading that is none of ours
 */
export function meaningOf<F extends string>(heading: string, table: HeadingTable<F>): Meaning<F> | null {
  const whole = table.get(wordKey(heading)) ?? table.get(wordKey(withoutRemarks(heading)));
  if (whole) return whole;
  const parts = heading.split(/[/|\n\u2022·]| - | – /);
  if (parts.length < 2) return null;
  const known = parts.map((part) => table.get(wordKey(withoutRemarks(part)))).filter((part) => part !== undefined);
  const [first] = known;
  return first !== undefined && known.every((part) => part.field === first.field) ? first : null;
}

/** The currency named in a heading, `Betrag (CHF)`; null when none is. */
export function currencyInHeading(heading: string): string | null {
  if (heading.includes('€')) return 'EUR';
  if (heading.includes('£')) return 'GBP';
  const codes = heading.match(/\b[A-Z]{3}\b/g) ?? [];
  return codes.find((code) => code !== 'ALL' && code !== 'TOP' && currencyDigits(code) !== null) ?? null;
}

function withoutRemarks(heading: string): string {
  const bare = heading.replace(/[([{][^)\]}]*[)\]}]/g, ' ').replace(/[*:]/g, ' ');
  const code = currencyInHeading(bare);
  return bare
    .replace(/[€$£¥]/g, ' ')
    .replace(code === null ? '' : new RegExp(`\\b${code}\\b`, 'g'), ' ')
    .replace(/\s+(?:in|en|em|in de)\s*$/i, '');
}
