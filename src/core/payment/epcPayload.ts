/** The text of the SEPA code ("Girocode"): a credit transfer in euros that a banking app fills in from a picture. */
import { utf8Bytes } from '../messages/bytes';
import { oneLine } from '../messages/values';
import { decimal, type Money } from '../money';
import { countryOfIban } from './iban';

export type EpcTransfer = {
  readonly bic: string | null;
  readonly name: string;
  /** As `readIban` gives it. */
  readonly iban: string;
  readonly amount: Money;
  /** Four letters of ISO 20022, or null. */
  readonly purpose: string | null;
  /** An ISO 11649 reference; where there is one, `text` is left out: the form takes one of the two. */
  readonly reference: string | null;
  readonly text: string | null;
  /** For the payer's eyes alone. */
  readonly info: string | null;
};

/**
 * The payload, in lines ended by LF and without empty ones at its end.
 *
 * @returns null for what SEPA does not carry: another currency, nothing or a thousand million, an account outside SEPA, one
 *          outside the EEA without its BIC, no name, or a text of more than 331 bytes
 * @source EPC069-12, version 002, character set 1 (UTF-8)
 */
export function epcPayload(transfer: EpcTransfer): string | null {
  const { bic, iban, amount, purpose, reference } = transfer;
  const name = field(transfer.name, 70);
  if (amount.currency !== 'EUR' || amount.minor < 1 || amount.minor > MOST_CENTS || name === '') return null;
  if (!isReached(iban, bic)) return null;
  const lines = [
    ...['BCD', '002', '1', 'SCT', bic ?? '', name, iban],
    // As in the standard's own example: whole euros without decimals.
    `EUR${decimal(amount).replace(/\.00$/, '')}`,
    ...[purpose ?? '', reference ?? '', reference === null ? field(transfer.text, 140) : '', field(transfer.info, 70)],
  ];
  const payload = lines.join('\n').replace(/\n+$/, '');
  return utf8Bytes(payload).length > MOST_BYTES ? null : payload;
}

const MOST_CENTS = 99_999_999_999;
/** What a code of version 13 holds at level M. */
const MOST_BYTES = 331;
const EEA = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');
/** In SEPA by their banks' own joining: transfers to them need the BIC. */
const BESIDES = 'AD AL CH GB GI MC MD ME MK RS SM VA'.split(' ');

function isReached(iban: string, bic: string | null): boolean {
  const country = countryOfIban(iban);
  return EEA.includes(country) || (BESIDES.includes(country) && bic !== null);
}

/** One line of at most so many characters. */
function field(text: string | null, most: number): string {
  return [...oneLine(text ?? '')].slice(0, most).join('').trim();
}
