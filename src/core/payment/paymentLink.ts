/** Addresses at which a client pays: the creditor's payment page, and India's UPI link. Each holds the amount and the numbers. */
import { oneLine, shortened } from '../messages/values';
import type { Creditor } from '../model';
import { decimal, type Money } from '../money';
import type { Payable } from './asked';

/** An address, and what is to be paid there. */
export type PaymentLink = { readonly href: string; readonly amounts: readonly Money[] };

/** The payment links, one for each amount that is more than nothing; a link without placeholders is one for all. */
export function linksOf(creditor: Creditor, payables: readonly Payable[]): readonly PaymentLink[] {
  const pattern = creditor.paymentLink?.trim() ?? '';
  if (!isPaymentLink(pattern)) return [];
  const owed = payables.filter(({ amount }) => amount.minor > 0);
  if (owed.length > 0 && pattern.search(PLACEHOLDER) < 0)
    return [{ href: pattern, amounts: owed.map(({ amount }) => amount) }];
  return owed.map(({ amount, numbers }) => ({ href: filled(pattern, amount, numbers), amounts: [amount] }));
}

/**
 * Whether a text can be a payment link: `https:`, none of the signs that end an address, nothing before the domain that
 * could be taken for it (`https://bank.example@evil.example`), and no placeholder in the domain: what stands in the sheet
 * never says where money goes.
 */
export function isPaymentLink(pattern: string): boolean {
  return /^https:\/\/[^\s"<>@/?#\\{}]+(?:[/?#][^\s"<>]*)?$/i.test(pattern.replace(PLACEHOLDER, '{}'));
}

/** Where an `https:` link really goes: what stands behind a sign-in part (`user@`). */
export function domainOf(href: string): string {
  return (
    href
      .replace(/^https:\/\//i, '')
      .split(/[/?#\\]/)[0]
      ?.replace(/^.*@/, '') ?? ''
  );
}

/** A note of a UPI payment takes no more. */
const LONGEST_NOTE = 50;

/**
 * The link that a payment app in India opens, filled in; null unless rupees are owed and there is an address.
 *
 * @source NPCI, UPI linking specifications 1.6: `pa` address, `pn` name, `am` amount, `cu` currency, `tn` note
 */
export function upiLink({ upi, name }: Creditor, { amount, numbers }: Payable): string | null {
  if (upi === null || amount.currency !== 'INR' || amount.minor <= 0) return null;
  const payee = name === null ? '' : `&pn=${encodeURIComponent(oneLine(name))}`;
  const note = shortened(numbers.map(oneLine).join(' '), LONGEST_NOTE);
  return `upi://pay?pa=${upi}${payee}&am=${decimal(amount)}&cu=INR&tn=${encodeURIComponent(note)}`;
}

const PLACEHOLDER = /\{\{\s*(number|amount|currency)\s*\}\}/g;

function filled(pattern: string, amount: Money, numbers: readonly string[]): string {
  const values: Readonly<Record<string, string>> = {
    number: numbers.map(oneLine).join(' '),
    amount: decimal(amount),
    currency: amount.currency,
  };
  return pattern.replace(PLACEHOLDER, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}
