/** The offer to pay early for less, while it stands. */
import { addDays, type Day } from '../days';
import type { Invoice, Settings } from '../model';
import { isPositive, type Money, money, subtract } from '../money';
import { roundedHalfUp } from './fraction';
import { ONE_PERCENT, percentUnits } from './percent';

export type DiscountOffer = {
  /** A plain decimal number, as Settings has it. */
  readonly percent: string;
  /** The last day on which it is taken. */
  readonly until: Day;
  readonly amountOff: Money;
  readonly amountToPay: Money;
};

/**
 * What an invoice costs when it is paid within the days of `discount.days` from its date; half a minor unit off is
 * rounded up, for the client.
 *
 * Null without an offer, without an invoice date, after the last day, for credit notes, and once anything was paid: the
 * offer is for the whole invoice.
 */
export function discountOffer(invoice: Invoice, settings: Settings, today: Day): DiscountOffer | null {
  const { discountPercent: percent, discountDays } = settings;
  const units = percent === null ? null : percentUnits(percent);
  if (percent === null || units === null || units <= 0 || units > 100 * ONE_PERCENT) return null;
  if (invoice.issuedOn === null || !isPositive(invoice.amount) || isPartlyPaid(invoice)) return null;
  const until = addDays(invoice.issuedOn, discountDays);
  if (today > until || today < invoice.issuedOn) return null;
  const amountOff = share(invoice.amount, units);
  return { percent, until, amountOff, amountToPay: subtract(invoice.amount, amountOff) };
}

function isPartlyPaid({ amount, paid, statedBalance }: Invoice): boolean {
  if (statedBalance !== null) return statedBalance.minor !== amount.minor;
  return paid !== null && paid.minor !== 0;
}

function share(amount: Money, units: number): Money {
  const exact = { top: BigInt(amount.minor) * BigInt(units), bottom: BigInt(100 * ONE_PERCENT) };
  return money(roundedHalfUp(exact), amount.currency);
}
