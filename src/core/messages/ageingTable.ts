/** What a client owes by age, one row a bucket and one total a currency: never added across currencies. */
import { type Money, sumByCurrency } from '../money';
import type { CreditLine } from '../planned';
import { formatMoney, formatNumber } from './formats';
import type { Row, Writer } from './invoiceView';
import type { LetterWords } from './letterWords';
import type { Parts } from './markdown';
import { tableParts } from './tables';

/** First and last days late of each bucket (the glossary's ageing buckets); the last has no end. */
const BUCKETS: readonly (readonly [from: number, to: number])[] = [
  [Number.NEGATIVE_INFINITY, 0],
  [1, 30],
  [31, 60],
  [61, 90],
  [91, 120],
  [121, Number.POSITIVE_INFINITY],
];

/** Buckets in which nothing is open are left out; credits have a row of their own, and are taken off the totals. */
export function ageingTable(rows: readonly Row[], credits: readonly CreditLine[], { language, words }: Writer): Parts {
  const written = (amounts: readonly Money[]) => amounts.map((amount) => formatMoney(amount, language)).join(' · ');
  const buckets = BUCKETS.flatMap(([from, to]) => {
    const amounts = rows.filter(({ daysLate }) => daysLate >= from && daysLate <= to).map(({ item }) => item.balance);
    return amounts.length === 0 ? [] : [{ label: bucketLabel(from, to, language, words), amounts }];
  });
  const credited = credits.map(({ amount }) => amount);
  const all = [...buckets, ...(credited.length > 0 ? [{ label: words.credit, amounts: credited }] : [])];
  return tableParts({
    head: [words.age, words.balance],
    numeric: [],
    rows: all.map(({ label, amounts }) => ({ cells: [label, written(sumByCurrency(amounts))], notes: [] })),
    totals: sumByCurrency(all.flatMap(({ amounts }) => amounts)).map((total) => ({
      label: words.total,
      amount: formatMoney(total, language),
    })),
  });
}

function bucketLabel(from: number, to: number, language: string, words: LetterWords): string {
  if (to <= 0) return words.notDue;
  const number = (days: number) => formatNumber(days, language);
  return Number.isFinite(to) ? words.daysRange(number(from), number(to)) : words.over(number(from - 1));
}
