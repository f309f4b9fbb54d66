/** The cells of an agreement: its kind, how it ended, what was agreed on. */
import type { AgreementKind, AgreementOutcome, Invoice } from '../core/model';
import type { Money } from '../core/money';
import { type Bad, bad, cellFault, cellText, isBad, type RawCell } from './cells';
import type { CurrencyContext } from './currencyCells';
import { amountParts, moneyOf, writtenCurrency } from './moneyCells';
import { readStatus } from './statusWords';
import { wordKey, wordTable } from './wordKeys';

const KINDS = wordTable<AgreementKind>({
  promise: 'promise | promised to pay',
  instalment: 'instalment | installment | payment plans',
  extension: 'extension | extended | extended due date | new due date | later due date',
  dispute: 'dispute',
  hold: 'hold | pause | stop',
  postponement: 'postponement | postpone | postponed | snooze | snoozed',
  waiver: 'waiver | waived | waive | charges waived | interest waived',
});
/** Words of the Status column, in six languages, that name a kind too. */
const KIND_OF_STATUS: Readonly<Partial<Record<string, AgreementKind>>> = {
  ...{ disputed: 'dispute', onHold: 'hold', promised: 'promise', plan: 'instalment' },
};
const OUTCOMES = wordTable<AgreementOutcome>({
  upheld: 'upheld | claim upheld',
  accepted: 'accepted | credited',
  withdrawn: 'withdrawn | cancelled | canceled',
});

/** Promise, instalment, extension, dispute, hold, postponement, waiver, in their own words or in those of a Status column. */
export function readAgreementKind(cell: RawCell): AgreementKind | Bad {
  const text = cellText(cell);
  const kind = KINDS.get(wordKey(text)) ?? KIND_OF_STATUS[text === '' ? '' : (readStatus(text) ?? '')];
  return kind ?? cellFault(cell) ?? bad('agreementKind');
}

export function readAgreementOutcome(cell: RawCell): AgreementOutcome | null | Bad {
  const text = cellText(cell);
  if (text === '') return null;
  return (
    OUTCOMES.get(wordKey(text)) ?? cellFault(cell) ?? bad('choiceUnknown', { allowed: 'upheld, accepted, withdrawn' })
  );
}

/**
 * The amount of a promise, an instalment or a dispute: more than nothing and, but for a dispute, not more than the
 * invoices came to. Its currency is theirs.
 *
 * @param invoices  those it is about
 * @returns null for an empty cell: the whole; an instalment must name its amount
 */
export function readAgreed(
  cell: RawCell,
  kind: AgreementKind,
  invoices: readonly Invoice[],
  signs: CurrencyContext,
): Money | null | Bad {
  const parts = amountParts(cell, signs);
  if (parts === null) return kind === 'instalment' ? bad('agreementAmount', { empty: 'yes' }) : null;
  const written = writtenCurrency(parts, signs);
  const [one, other] = new Set(invoices.map(({ amount }) => amount.currency));
  const isMeant = other === undefined || invoices.some(({ amount }) => amount.currency === written);
  if (one !== undefined && other !== undefined && !isMeant) return bad('currencyDiffers', { one, other });
  const currency = (other === undefined ? one : null) ?? written ?? signs.home;
  const agreed = moneyOf(parts, currency, signs);
  if (agreed === null || isBad(agreed)) return agreed;
  const total = invoices.reduce(
    (sum, { amount }) => (amount.currency === currency && amount.minor > 0 ? sum + amount.minor : sum),
    0,
  );
  const isTooMuch = kind !== 'dispute' && invoices.length > 0 && agreed.minor > total;
  return agreed.minor <= 0 || isTooMuch ? bad('agreementAmount') : agreed;
}
