/** How the client can pay: bank details with the reference to quote, and the payment link with number and amount filled in. */
import type { Creditor } from '../model';
import { decimal, type Money } from '../money';
import { formatMoney } from './formats';
import type { LetterWords } from './letterWords';
import type { Fact } from './tables';
import { oneLine } from './values';

/** What one payment is for: an amount of one currency and the invoices it pays. */
export type Payable = { readonly amount: Money; readonly numbers: readonly string[] };

/** What a message asks for: its invoices' numbers in their order, the payments they come to, and the message's token. */
export type Asked = {
  readonly numbers: readonly string[];
  readonly payables: readonly Payable[];
  readonly token: string;
};

/** What a bank takes as remittance text (SEPA). */
const LONGEST_REFERENCE = 140;

/**
 * The lines of "how to pay"; empty when the creditor gave neither an account nor a link.
 *
 * The reference to quote is the invoices' numbers; when they are too many for a bank's form, the message's token, which
 * the history knows.
 */
export function waysToPay(creditor: Creditor, asked: Asked, language: string, words: LetterWords): readonly Fact[] {
  const bank = bankFacts(creditor, words);
  return [
    ...bank,
    ...(bank.length > 0 ? [{ label: words.paymentReference, value: referenceOf(asked), href: null }] : []),
    ...linksOf(creditor, asked.payables).map(({ href, amount }) => ({
      label: words.online,
      value: words.payAt(formatMoney(amount, language), domainOf(href)),
      href,
    })),
  ];
}

/** Whether an account is stated: only then is a word of caution about it needed. */
export function hasBankDetails(creditor: Creditor): boolean {
  return creditor.iban !== null || creditor.bankName !== null;
}

/** The payment links, one for each amount that is more than nothing; a link without placeholders is one for all. */
export function linksOf(creditor: Creditor, payables: readonly Payable[]): readonly { href: string; amount: Money }[] {
  const pattern = creditor.paymentLink?.trim() ?? '';
  if (!/^https:\/\/[^\s"<>]+$/i.test(pattern.replace(PLACEHOLDER, 'x'))) return [];
  const owed = payables.filter(({ amount }) => amount.minor > 0);
  const links = owed.map(({ amount, numbers }) => ({ href: filled(pattern, amount, numbers), amount }));
  return pattern.search(PLACEHOLDER) < 0 ? links.slice(0, 1) : links;
}

/** An IBAN as people read it: `GB33BUKB20201555555555` → `GB33 BUKB 2020 1555 5555 55`. */
export function groupedIban(iban: string): string {
  return iban
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1 ');
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

/** What stands behind a sign-in part (`user@`) is where a link really goes. */
function domainOf(href: string): string {
  return (
    href
      .replace(/^https:\/\//i, '')
      .split(/[/?#\\]/)[0]
      ?.replace(/^.*@/, '') ?? ''
  );
}

function bankFacts(creditor: Creditor, words: LetterWords): readonly Fact[] {
  if (!hasBankDetails(creditor)) return [];
  const facts: readonly (readonly [string, string | null])[] = [
    [words.accountHolder, creditor.name],
    [words.bank, creditor.bankName],
    ['IBAN', creditor.iban === null ? null : groupedIban(creditor.iban)],
    ['BIC', creditor.bic],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value: oneLine(value), href: null }]));
}

function referenceOf({ numbers, token }: Asked): string {
  const reference = numbers.map(oneLine).join(', ');
  return reference.length > LONGEST_REFERENCE ? token : reference;
}
