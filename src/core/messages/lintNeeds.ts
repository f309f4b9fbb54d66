/** What each letter must hold so that its reader can act: by the template's name, and the tags that say it. */
import { identity } from '../identity';

export type LetterNeeds = {
  /** In the subject. */
  readonly number: boolean;
  /** In the text. */
  readonly total: boolean;
  readonly date: boolean;
  readonly wayToPay: boolean;
  readonly ifPaid: boolean;
};

/** What says how much; the tables do. */
export const TOTAL_TAGS: readonly string[] = [
  ...['total', 'totalWithCharges', 'totalOfAll', 'amount', 'balance', 'rest', 'promiseAmount'],
  ...['invoiceTable', 'alsoOverdueTable', 'restTable', 'planTable', 'statementTable'],
];
/** What says an amount in a subject. */
export const AMOUNT_TAGS: readonly string[] = [
  ...['total', 'totalWithCharges', 'totalOfAll', 'amount', 'balance'],
  ...['rest', 'promiseAmount', 'paidAmount', 'chargesTotal', 'discountToPay'],
];
/** What says when, or how long ago. */
export const DATE_TAGS: readonly string[] = [
  ...['oldestDueOn', 'oldestDaysLate', 'oldestLateBy', 'dueOn', 'daysLate', 'lateBy', 'replyBy', 'today'],
  ...['promiseDate', 'planFirstDate', 'disputeReview', 'paidOn', 'discountUntil', 'statementFrom', 'statementTo'],
  ...['invoiceTable', 'restTable', 'planTable', 'statementTable'],
];
/** What tells an invoice or a notice from others. */
export const NUMBER_TAGS: readonly string[] = ['invoiceList', 'number', 'count', 'noticeNumber'];
export const WAY_TAGS: readonly string[] = ['waysToPay', 'paymentLink', 'creditor.iban', 'iban'];

/** What a template of this name needs; a name of the user's own is a reminder's. Null for the nightly mail and the test. */
export function needsOf(template: string): LetterNeeds | null {
  const name = identity(template);
  if (name === 'digest' || name === 'test') return null;
  return NEEDS.get(name) ?? REMINDER;
}

const REMINDER: LetterNeeds = { number: true, total: true, date: true, wayToPay: true, ifPaid: true };
const THANKS: LetterNeeds = { number: true, total: false, date: false, wayToPay: false, ifPaid: false };
/** A map: a user may call a template `constructor`. */
const NEEDS: ReadonlyMap<string, LetterNeeds> = new Map(
  Object.entries({
    promiseconfirmed: { ...REMINDER, ifPaid: false },
    planagreed: { ...REMINDER, ifPaid: false },
    disputereceived: THANKS,
    partpaymentthanks: { ...THANKS, total: true },
    paymentthanks: THANKS,
    statement: { ...THANKS, number: false, total: true, wayToPay: true },
    noticewithdrawn: THANKS,
  }),
);
