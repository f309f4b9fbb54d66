/** The text of the Swiss QR-bill's code: a transfer in francs or euros to an account in Switzerland or Liechtenstein. */
import { utf8Bytes } from '../messages/bytes';
import { oneLine } from '../messages/values';
import { decimal, type Money } from '../money';
import { isQrIban, isSwissIban } from './iban';

/** An address in parts: the form takes no other any more. `number` is the house's and may be empty. */
export type SwissAddress = {
  readonly name: string;
  readonly street: string;
  readonly number: string;
  readonly postcode: string;
  readonly town: string;
  /** Two-letter code. */
  readonly country: string;
};

export type SwissBill = {
  /** As `readIban` gives it. */
  readonly iban: string;
  readonly creditor: SwissAddress;
  readonly amount: Money;
  readonly debtor: SwissAddress | null;
  readonly reference: { readonly kind: 'QRR' | 'SCOR'; readonly value: string } | null;
  readonly message: string;
};

/**
 * The payload: 31 lines ended by LF.
 *
 * @returns null for what the form does not carry: another currency or account, nothing or a thousand million, an address
 *          that lacks its name, street, postcode or town or does not fit, a QR-IBAN without a QR reference or the reverse
 * @source Swiss Implementation Guidelines QR-bill 2.3, version 0200
 */
export function swissPayload({ iban, creditor, amount, debtor, reference, message }: SwissBill): string | null {
  if (!isSwissIban(iban) || !['CHF', 'EUR'].includes(amount.currency)) return null;
  if (amount.minor < 1 || amount.minor > MOST_MINOR) return null;
  if (isQrIban(iban) !== (reference?.kind === 'QRR')) return null;
  const [from, to] = [addressLines(creditor), debtor === null ? NOBODY : addressLines(debtor)];
  if (from === null || to === null) return null;
  const payload = [
    ...['SPC', '0200', '1', iban, ...from, ...NOBODY],
    ...[decimal(amount), amount.currency, ...to],
    ...[reference?.kind ?? 'NON', reference?.value ?? '', written(message, 140), 'EPD'],
  ].join('\n');
  return utf8Bytes(payload).length > MOST_BYTES ? null : payload;
}

/** `Lindenweg 12a` in the two parts that the form asks for; what ends in no house number is all street. */
export function streetAndNumber(text: string): { readonly street: string; readonly number: string } {
  const [, street, number] = /^(.*\D)\s+(\d+\s?[a-zA-Z]?(?:[-/]\d+\s?[a-zA-Z]?)?)$/.exec(oneLine(text)) ?? [];
  return street === undefined || number === undefined
    ? { street: oneLine(text), number: '' }
    : { street: street.trim().replace(/,$/, ''), number };
}

const MOST_MINOR = 99_999_999_999;
/** What a code of version 25 holds at level M, the largest that the form allows. */
const MOST_BYTES = 997;
const NOBODY: readonly string[] = ['', '', '', '', '', '', ''];
/** Basic Latin, Latin-1 Supplement, Latin Extended-A, Ș, ș, Ț, ț and the euro: all that Swiss banks take. */
const FOREIGN = /[^ -~\u00A0-\u017F\u0218-\u021B\u20AC]/;

function addressLines(address: SwissAddress): readonly string[] | null {
  const fields = [address.name, address.street, address.number, address.postcode, address.town, address.country];
  const lines = fields.map(oneLine);
  const isWhole = lines.every((line, i) => line !== '' || MAY_BE_EMPTY === i);
  const fits = lines.every((line, i) => line.length <= (LONGEST[i] ?? 0) && !FOREIGN.test(line));
  return isWhole && fits ? ['S', ...lines] : null;
}

/** Characters of name, street, house number, postcode, town and country. */
const LONGEST: readonly number[] = [70, 70, 16, 16, 35, 2];
const MAY_BE_EMPTY = 2;

/** A message may lose what the form cannot hold: the reference is what a payment is found by. */
function written(text: string, most: number): string {
  return oneLine(text.replace(new RegExp(FOREIGN.source, 'g'), ' '))
    .slice(0, most)
    .trim();
}
