/** What is asked of a payer, and the reference that is to be quoted with it. */
import type { LetterWords } from '../messages/letterWords/type';
import { oneLine } from '../messages/values';
import type { Creditor, Settings } from '../model';
import type { Money } from '../money';
import { countryOfIban, isQrIban } from './iban';
import {
  creditorReference,
  printedCreditorReference,
  printedQrReference,
  qrReference,
  structuredCommunication,
} from './references';

/** What one payment is for: an amount of one currency and the invoices it pays. */
export type Payable = { readonly amount: Money; readonly numbers: readonly string[] };

/** What a message asks for: its invoices in their order, the payments they come to, and the message's token. */
export type Asked = {
  /** As they are shown: `INV-7`, or `INV-7/2` for an instalment. */
  readonly numbers: readonly string[];
  /** The invoices they are of, each once: `INV-7`. A reference with check digits is made from one alone. */
  readonly invoices: readonly string[];
  /** One for each currency. */
  readonly payables: readonly Payable[];
  readonly token: string;
  /** Where the payer is: a Swiss code is of use to Swiss banks alone. Null: not known. */
  readonly payerCountry: string | null;
};

/** What the ways to pay are made from. */
export type PayQuestion = {
  readonly creditor: Creditor;
  readonly settings: Pick<Settings, 'payReference' | 'payQr'>;
  readonly asked: Asked;
  /** The letter's, with its words. */
  readonly language: string;
  readonly words: LetterWords;
  /** On paper nobody can click: addresses are printed as they are. */
  readonly isPaper?: boolean;
};

/** `text` is for people to read; the others have check digits, and `value` is what a bank's form takes. */
export type Reference = {
  readonly kind: 'rf' | 'qrr' | 'structured' | 'text';
  readonly value: string;
  readonly printed: string;
};

/** What a bank takes as remittance text (SEPA). */
const LONGEST_TEXT = 140;

/**
 * What is to be quoted, by the setting `pay.reference`.
 *
 * A QR-IBAN takes a QR reference and nothing else, whatever the setting says. Where no reference fits the account, and for
 * `number`, it is the invoices' numbers; when they are too many for a bank's form, the message's token, which the history
 * knows.
 */
export function referenceOf(
  { iban }: Creditor,
  { payReference }: Pick<Settings, 'payReference'>,
  asked: Asked,
): Reference {
  if (iban !== null && isQrIban(iban)) return qrr(asked);
  if (payReference === 'number' || (payReference === 'auto' && iban === null)) return numbersOf(asked);
  const isBelgian = payReference === 'auto' && iban !== null && countryOfIban(iban) === 'BE';
  const structured = isBelgian ? structuredCommunication(onlyInvoice(asked)) : null;
  if (structured !== null) return { kind: 'structured', value: structured, printed: structured };
  const rf = creditorReference(onlyInvoice(asked)) ?? creditorReference(asked.token);
  if (rf === null) return numbersOf(asked);
  return { kind: 'rf', value: rf, printed: printedCreditorReference(rf) };
}

/** The number of the one invoice that is asked for; `''`, which makes no reference, when there are several. */
function onlyInvoice({ invoices }: Asked): string {
  return invoices.length === 1 ? (invoices[0] ?? '') : '';
}

function qrr(asked: Asked): Reference {
  const value = qrReference(onlyInvoice(asked)) ?? qrReference(asked.token);
  return value === null ? numbersOf(asked) : { kind: 'qrr', value, printed: printedQrReference(value) };
}

function numbersOf({ numbers, token }: Asked): Reference {
  const listed = numbers.map(oneLine).join(', ');
  const text = listed.length > LONGEST_TEXT ? token : listed;
  return { kind: 'text', value: text, printed: text };
}
