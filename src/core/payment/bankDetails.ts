/**
 * What money is sent to, as one digest: whoever changes an account in Settings would send every client's money elsewhere,
 * so a person has to say so a second time (capabilities.md 19).
 */
import { sha256Hex } from '../digest';
import type { Creditor } from '../model';

/** The same for the same account, however it is spaced; null where no account and no link is given. */
export function bankDigest(creditor: Creditor): string | null {
  const { iban, bic, bankName, paymentLink, sortCode, accountNumber, routingNumber, upi } = creditor;
  const details = [iban, bic, bankName, paymentLink, sortCode, accountNumber, routingNumber, upi].map((detail) =>
    (detail ?? '').replace(/\s/g, ''),
  );
  return details.every((detail) => detail === '') ? null : sha256Hex(JSON.stringify(details)).slice(0, 16);
}

/** The account as a person recognises it, without all of its digits: `IBAN DE89 … 3000`. */
export function bankShown(creditor: Creditor): string {
  const { iban, accountNumber, upi, paymentLink } = creditor;
  const account = iban ?? accountNumber;
  const parts = [
    ...(account === null ? [] : [`${iban === null ? 'account' : 'IBAN'} ${ends(account)}`]),
    ...(upi === null ? [] : [`UPI ${upi}`]),
    ...(paymentLink === null ? [] : [paymentLink.replace(/^(https?:\/\/[^/?#]+).*$/, '$1')]),
  ];
  return parts.length === 0 ? 'no account' : parts.join(', ');
}

function ends(account: string): string {
  const plain = account.replace(/\s/g, '');
  return plain.length < 9 ? plain : `${plain.slice(0, 4)} … ${plain.slice(-4)}`;
}
