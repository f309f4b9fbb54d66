/**
 * What became of a notice by post, as rows of kind `delivery` record it: the Note written and read back. The row bears the
 * notice's token, and its day is the day on which it happened.
 */
import type { ContactEvent } from '../model';

/** `withdrawn`: the creditor took the notice back, because it was paid or in error. */
export type Delivery =
  | { readonly what: 'posted' /** Of registered mail. */; readonly tracking: string | null }
  | { readonly what: 'received' | 'returned' | 'withdrawn' };

/** What stands in the Note. A tracking number is taken as written, on one line. */
export function deliveryNote(delivery: Delivery): string {
  if (delivery.what !== 'posted') return delivery.what;
  const tracking = (delivery.tracking ?? '').replace(/\s+/g, ' ').trim();
  return tracking === '' ? 'posted' : `posted; tracking ${tracking}`;
}

/** Null when the row is no delivery, was made void, or its Note was written otherwise. What a person adds after it counts for nothing. */
export function readDelivery({ kind, result, note }: ContactEvent): Delivery | null {
  if (kind !== 'delivery' || result === 'VOID') return null;
  const [, what, tracking] = /^(posted|received|returned|withdrawn)\b(?:; tracking ([^;\n]+))?/.exec(note ?? '') ?? [];
  switch (what) {
    case 'posted':
      return { what, tracking: tracking?.trim() ?? null };
    case 'received':
    case 'returned':
    case 'withdrawn':
      return { what };
    default:
      return null;
  }
}
