/** What a client owes by age in a mail, one total a currency: never added across two. */

import type { CreditLine } from '../message';
import { type Money, sumByCurrency } from '../money';
import { AGEING_BUCKETS, ageingBucket } from '../statement/ageing';
import { bucketLabel } from '../statement/blocks';
import { formatMoney } from './formats';
import type { Row, Writer } from './invoiceView';
import type { Parts } from './markdown';
import { tableParts } from './tables';

/** Buckets in which nothing is open are left out; credits have a row of their own, and are taken off the totals. */
export function ageingTable(rows: readonly Row[], credits: readonly CreditLine[], writer: Writer): Parts {
  const { language, words } = writer;
  const written = (amounts: readonly Money[]) =>
    sumByCurrency(amounts)
      .map((amount) => formatMoney(amount, language))
      .join(' · ');
  const buckets = AGEING_BUCKETS.map(({ bucket }) => ({
    label: bucketLabel(bucket, writer),
    amounts: rows.filter(({ daysLate }) => ageingBucket(daysLate) === bucket).map(({ item }) => item.balance),
  }));
  const all = [...buckets, { label: words.credit, amounts: credits.map(({ amount }) => amount) }].filter(
    ({ amounts }) => amounts.length > 0,
  );
  return tableParts({
    head: [words.age, words.balance],
    numeric: [],
    rows: all.map(({ label, amounts }) => ({ cells: [label, written(amounts)], notes: [] })),
    totals: sumByCurrency(all.flatMap(({ amounts }) => amounts)).map((total) => ({
      label: words.total,
      amount: formatMoney(total, language),
    })),
  });
}
