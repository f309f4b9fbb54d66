/** What is open by its age: in which bucket a number of days falls, and what stands in each. One currency at a time. */
import { add, type Money, money } from '../money';

/** By days overdue, the first and last ones included. `notDue` is up to the due day itself. */
export type AgeingBucket = 'notDue' | 'days1to30' | 'days31to60' | 'days61to90' | 'days91to120' | 'over120';

/** First day of each bucket, in rising age; it ends where the next one begins. */
export const AGEING_BUCKETS: readonly { readonly bucket: AgeingBucket; readonly from: number }[] = [
  { bucket: 'notDue', from: Number.NEGATIVE_INFINITY },
  { bucket: 'days1to30', from: 1 },
  { bucket: 'days31to60', from: 31 },
  { bucket: 'days61to90', from: 61 },
  { bucket: 'days91to120', from: 91 },
  { bucket: 'over120', from: 121 },
];

/** What is open in each bucket, credits apart: together they come to what is owed. */
export type Ageing = {
  readonly buckets: Readonly<Record<AgeingBucket, Money>>;
  /** Zero or less. */
  readonly credits: Money;
  /** The part of the buckets that is in dispute. */
  readonly disputed: Money;
};

/** The bucket of an item. @param daysOverdue  0 on the due day, negative before it */
export function ageingBucket(daysOverdue: number): AgeingBucket {
  let bucket: AgeingBucket = 'notDue';
  for (const one of AGEING_BUCKETS) if (daysOverdue >= one.from) bucket = one.bucket;
  return bucket;
}

/** @param open  what is still to be paid, with its days overdue and the part of it in dispute; credits are negative */
export function ageingOf(
  open: readonly { readonly amount: Money; readonly daysOverdue: number; readonly disputed: Money | null }[],
  currency: string,
): Ageing {
  const zero = money(0, currency);
  const buckets: Record<AgeingBucket, Money> = {
    notDue: zero,
    days1to30: zero,
    days31to60: zero,
    days61to90: zero,
    days91to120: zero,
    over120: zero,
  };
  let credits = zero;
  let disputed = zero;
  for (const one of open) {
    if (one.amount.minor < 0) {
      credits = add(credits, one.amount);
      continue;
    }
    const bucket = ageingBucket(one.daysOverdue);
    buckets[bucket] = add(buckets[bucket], one.amount);
    if (one.disputed !== null) disputed = add(disputed, one.disputed);
  }
  return { buckets, credits, disputed };
}
