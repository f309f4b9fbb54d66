/** What tells an agreement from all others, wherever its row stands after somebody sorted the sheet. */
import type { Agreement } from '../model';

/** The lines of one plan share it, and so do rows that say the same twice. */
export function agreementId({ kind, clientId, invoiceIds, recordedOn, until, amount, reason }: Agreement): string {
  const about = [kind, clientId, recordedOn, ...invoiceIds.slice().sort()];
  return (kind === 'instalment' ? about : [...about, until, amount?.minor, amount?.currency, reason]).join('|');
}
