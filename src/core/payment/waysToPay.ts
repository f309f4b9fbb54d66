/** How the client can pay: bank transfer with the reference to quote, payment link, and codes to scan. What each holds, the other files here say. */
import { formatMoney } from '../messages/formats';
import { inWords } from '../messages/letterWords';
import type { Fact } from '../messages/tables';
import { oneLine } from '../messages/values';
import type { Creditor } from '../model';
import { type PayQuestion, type Reference, referenceOf } from './asked';
import { groupedIban } from './iban';
import { type PayCode, payCodes } from './payCodes';
import { domainOf, linksOf, upiLink } from './paymentLink';

/** One way: a line that says what to do, where the facts do not say so themselves, and the facts. */
export type Way = { readonly instruction: string | null; readonly facts: readonly Fact[] };

export type WaysToPay = {
  readonly ways: readonly Way[];
  /** Those of all ways, in their order. */
  readonly facts: readonly Fact[];
  readonly codes: readonly PayCode[];
};

/**
 * The ways the creditor gave, none of them empty; no way at all when there is neither an account nor a link.
 *
 * Sort code, routing number and UPI address are of use for their own currency alone, so they stand only where it is asked
 * for. Whether a code stands beside them, `payCodes` decides.
 */
export function waysToPay(question: PayQuestion): WaysToPay {
  const { creditor, settings, asked, words } = question;
  const reference = referenceOf(creditor, settings, asked);
  const bank = transferFacts(question, reference);
  const [pages, upi] = [pageFacts(question), upiFacts(question)];
  const isOther = bank.length > 0;
  const ways = [
    { instruction: words.byTransfer, facts: bank },
    { instruction: isOther ? words.byLink : null, facts: pages },
    { instruction: isOther || pages.length > 0 ? words.byUpi : null, facts: upi },
  ].filter(({ facts }) => facts.length > 0);
  return { ways, facts: [...bank, ...pages, ...upi], codes: payCodes(question, reference) };
}

/** Whether an account is stated: only then is a word of caution about it needed. */
export function hasBankDetails({ iban, bankName, accountNumber, upi }: Creditor): boolean {
  return [iban, bankName, accountNumber, upi].some((detail) => detail !== null);
}

function transferFacts(question: PayQuestion, { kind, printed }: Reference): readonly Fact[] {
  const { creditor, words } = question;
  const account = accountFacts(question);
  if (account.length === 0) return [];
  const label = kind === 'text' ? words.paymentReference : words.creditorReference;
  const facts: readonly (readonly [string, string | null])[] = [
    [words.accountHolder, creditor.name],
    [words.bank, creditor.bankName],
    ...account,
    ['BIC', creditor.bic],
    [label, printed],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [{ label: name, value: oneLine(value), href: null }]));
}

/** What names the account; a bank's name alone may do, where somebody wrote the whole account there. */
function accountFacts({ creditor, asked, words }: PayQuestion): readonly (readonly [string, string | null])[] {
  const { iban, sortCode, accountNumber, routingNumber, bankName } = creditor;
  const isAsked = (currency: string) =>
    asked.payables.length === 0 || asked.payables.some(({ amount }) => amount.currency === currency);
  const sort = accountNumber !== null && sortCode !== null && isAsked('GBP') ? sortCode : null;
  const routing = accountNumber !== null && routingNumber !== null && isAsked('USD') ? routingNumber : null;
  const isNumberOfUse = sort !== null || routing !== null || iban === null;
  if (iban === null && accountNumber === null && bankName === null) return [];
  return [
    ['IBAN', iban === null ? null : groupedIban(iban)],
    [words.sortCode, sort === null ? null : sort.replace(/(\d\d)(?=\d)/g, '$1-')],
    [words.routingNumber, routing],
    [words.accountNumber, isNumberOfUse ? accountNumber : null],
  ];
}

function pageFacts({ creditor, asked, language, words, isPaper }: PayQuestion): readonly Fact[] {
  const links = linksOf(creditor, asked.payables);
  return links.map(({ href, amounts }) => {
    const sum = inWords(
      amounts.map((amount) => formatMoney(amount, language)),
      words,
    );
    // In the text part and on paper the address is all that stands behind it.
    const label = links.length > 1 ? `${words.online}, ${sum}` : words.online;
    return isPaper ? { label, value: href, href: null } : { label, value: words.payAt(sum, domainOf(href)), href };
  });
}

function upiFacts({ creditor, asked, language, words, isPaper }: PayQuestion): readonly Fact[] {
  const address = oneLine(creditor.upi ?? '');
  return asked.payables.flatMap((payable): Fact[] => {
    const href = upiLink(creditor, payable);
    if (href === null) return [];
    if (isPaper) return [{ label: words.upi, value: address, href: null }];
    return [{ label: words.upi, value: words.payTo(formatMoney(payable.amount, language), address), href }];
  });
}
