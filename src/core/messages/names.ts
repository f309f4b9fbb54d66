/**
 * Every name a template may use, with its meaning: the documentation of the templates and the table they are checked by.
 *
 * The values are made in `view.ts`; a test holds both to the same names. Names are English in every language.
 */

import { identity } from '../identity';

/**
 * `text` always prints something; `maybe` may be absent, so it belongs in a section of its own (`{{#x}} … {{/x}}`);
 * `block` is a table or list that stands as a paragraph of its own, never in a subject;
 * `yesNo`, `list` and `group` are for sections alone.
 */
type NameKind = 'text' | 'maybe' | 'block' | 'maybeBlock' | 'yesNo' | 'list' | 'group';
export type KnownName = { readonly name: string; readonly kind: NameKind; readonly meaning: string };

/** The template of the nightly mail to collectors: it has names of its own. */
export const DIGEST_TEMPLATE = 'digest';

/** Names inside `{{#invoices}} … {{/invoices}}` and `{{#alsoOverdue}} … {{/alsoOverdue}}`. */
export const invoiceNames: readonly KnownName[] = [
  { name: 'number', kind: 'text', meaning: 'the invoice’s number as written in the sheet' },
  { name: 'issuedOn', kind: 'maybe', meaning: 'its date' },
  { name: 'dueOn', kind: 'text', meaning: 'the day it is due, with an extension that was granted' },
  { name: 'daysLate', kind: 'text', meaning: 'days since the due date, 0 when not late' },
  { name: 'lateBy', kind: 'text', meaning: 'the same in words: “1 day”, “14 days”' },
  { name: 'amount', kind: 'text', meaning: 'its total, with currency' },
  { name: 'paid', kind: 'maybe', meaning: 'what was paid or credited already; absent when nothing was' },
  { name: 'balance', kind: 'text', meaning: 'what is still open' },
  { name: 'disputed', kind: 'maybe', meaning: 'the part in dispute, which is left out of the balance' },
  { name: 'instalmentNumber', kind: 'maybe', meaning: 'of a payment plan: which instalment it is, from 1' },
  { name: 'instalmentCount', kind: 'maybe', meaning: 'of a payment plan: how many instalments there are' },
  { name: 'level', kind: 'maybe', meaning: 'the name of the step it is at today; absent for “also overdue”' },
  { name: 'project', kind: 'maybe', meaning: 'the project in its row' },
  { name: 'poNumber', kind: 'maybe', meaning: 'the purchase order number in its row' },
];

/** Names inside `{{#totals}} … {{/totals}}`. */
export const totalNames: readonly KnownName[] = [
  { name: 'amount', kind: 'text', meaning: 'the total in one currency' },
];

/** Names everywhere else; `client.name` may also be written `{{#client}}{{name}}{{/client}}`. */
export const messageNames: readonly KnownName[] = [
  { name: 'client', kind: 'group', meaning: 'the client' },
  { name: 'client.name', kind: 'text', meaning: 'the client’s name' },
  { name: 'contact', kind: 'group', meaning: 'the person who pays there' },
  { name: 'contact.name', kind: 'text', meaning: 'the contact’s name, or “Sir or Madam”' },
  { name: 'contact.firstName', kind: 'text', meaning: 'the first word of it, or “Sir or Madam”' },
  { name: 'hasContact', kind: 'yesNo', meaning: 'a contact’s name is known' },
  { name: 'consumer', kind: 'yesNo', meaning: 'the client is a consumer, not a business' },
  { name: 'personalText', kind: 'maybe', meaning: 'the client’s own lines, as they stand in the sheet Clients' },
  { name: 'greeting', kind: 'text', meaning: '“Dear Lena Brandt,” or “Dear Sir or Madam,”' },
  { name: 'invoices', kind: 'list', meaning: 'the invoices this message is about, oldest due date first' },
  { name: 'one', kind: 'yesNo', meaning: 'it is about one invoice' },
  { name: 'many', kind: 'yesNo', meaning: 'it is about two or more' },
  { name: 'count', kind: 'text', meaning: 'how many' },
  { name: 'invoiceList', kind: 'text', meaning: 'their numbers: “INV-1 and INV-2”, “INV-1, INV-2 and 9 more”' },
  { name: 'invoiceTable', kind: 'block', meaning: 'the table of these invoices with their total' },
  { name: 'oldestDueOn', kind: 'text', meaning: 'the earliest due date among them' },
  { name: 'oldestDaysLate', kind: 'text', meaning: 'days since then, 0 when not late' },
  { name: 'oldestLateBy', kind: 'text', meaning: 'the same in words: “1 day”, “14 days”' },
  { name: 'alsoOverdue', kind: 'list', meaning: 'late invoices that are not at a step of their own today' },
  { name: 'alsoOverdueTable', kind: 'maybeBlock', meaning: 'the table of these, with the total of everything' },
  { name: 'disputedTable', kind: 'maybeBlock', meaning: 'the table of late invoices in dispute, outside the total' },
  {
    name: 'credit',
    kind: 'maybe',
    meaning: 'what the client has in credit: it is in the table, and taken off the total',
  },
  { name: 'brokenPromise', kind: 'yesNo', meaning: 'payment was promised since the last message and did not arrive' },
  { name: 'promiseDate', kind: 'maybe', meaning: 'the day that was promised' },
  { name: 'promiseAmount', kind: 'maybe', meaning: 'what was promised; absent when it was all that was open' },
  { name: 'partPaymentThanks', kind: 'yesNo', meaning: 'a part was paid since the last message' },
  { name: 'paidSince', kind: 'maybe', meaning: 'that part: “€500.00”' },
  {
    name: 'total',
    kind: 'text',
    meaning: 'what is open of these invoices, less credit: “€1,250.00”, or “€1,250.00 and £80.00”',
  },
  { name: 'totals', kind: 'list', meaning: 'the same, one for each currency' },
  { name: 'totalOfAll', kind: 'text', meaning: 'the same with those that are also overdue' },
  { name: 'severalCurrencies', kind: 'yesNo', meaning: 'there is more than one total' },
  {
    name: 'chargesTable',
    kind: 'maybeBlock',
    meaning: 'the table of interest, compensation and fees with their periods, and what each further day adds',
  },
  { name: 'chargesTotal', kind: 'maybe', meaning: 'what is claimed in it; absent when nothing is' },
  { name: 'totalWithCharges', kind: 'text', meaning: 'the total with the claimed charges, where there are any' },
  { name: 'chargesShown', kind: 'yesNo', meaning: 'charges are shown in the table and waived for now' },
  { name: 'interestPerDay', kind: 'maybe', meaning: 'the interest that each further day adds' },
  { name: 'interestSince', kind: 'maybe', meaning: 'the first day that bears interest' },
  { name: 'discountPercent', kind: 'maybe', meaning: 'what paying early takes off, while that is on offer: “2 %”' },
  { name: 'discountAmount', kind: 'maybe', meaning: 'the same as an amount: “€20.00”' },
  { name: 'discountToPay', kind: 'maybe', meaning: 'what is left to pay then' },
  { name: 'discountUntil', kind: 'maybe', meaning: 'the last day of that offer' },
  { name: 'planTable', kind: 'maybeBlock', meaning: 'the instalments that were agreed, with their days' },
  { name: 'planFirstDate', kind: 'maybe', meaning: 'the day of the first of them' },
  { name: 'disputeReason', kind: 'maybe', meaning: 'why the client contests it, as it was recorded' },
  { name: 'disputeReview', kind: 'maybe', meaning: 'the day by which you look into it' },
  { name: 'paidAmount', kind: 'maybe', meaning: 'of a message of thanks: what was paid' },
  { name: 'paidOn', kind: 'maybe', meaning: 'the day it was paid' },
  { name: 'rest', kind: 'maybe', meaning: 'what is still open of these invoices; absent when nothing is' },
  { name: 'restTable', kind: 'maybeBlock', meaning: 'the table of what is still open of them' },
  { name: 'statementTable', kind: 'maybeBlock', meaning: 'of a statement: what is open, by age' },
  { name: 'statementFrom', kind: 'maybe', meaning: 'its first day; absent when it lists what is open and no more' },
  { name: 'statementTo', kind: 'maybe', meaning: 'its last day' },
  { name: 'noticeNumber', kind: 'maybe', meaning: 'the number of the formal notice that is withdrawn' },
  { name: 'today', kind: 'text', meaning: 'the day of the message' },
  { name: 'replyBy', kind: 'text', meaning: 'the day an answer is asked for: a week after today' },
  { name: 'waysToPay', kind: 'maybeBlock', meaning: 'bank details with the reference, and the payment link' },
  { name: 'paymentLink', kind: 'maybe', meaning: 'the address of the payment page' },
  { name: 'creditor', kind: 'group', meaning: 'who asks for the money' },
  { name: 'creditor.name', kind: 'maybe', meaning: 'your company' },
  { name: 'creditor.sender', kind: 'maybe', meaning: 'the person who signs' },
  { name: 'creditor.address', kind: 'maybe', meaning: 'your postal address' },
  { name: 'creditor.email', kind: 'maybe', meaning: 'the address answers go to' },
  { name: 'creditor.phone', kind: 'maybe', meaning: 'the number to call' },
  { name: 'creditor.bankName', kind: 'maybe', meaning: 'your bank' },
  { name: 'creditor.iban', kind: 'maybe', meaning: 'your account, in groups of four' },
  { name: 'creditor.bic', kind: 'maybe', meaning: 'your bank’s code' },
  { name: 'signature', kind: 'maybe', meaning: 'your signature, else sender, company and phone' },
  { name: 'token', kind: 'text', meaning: 'the reference of this message; it is printed at its end in any case' },
];

/**
 * Names of the template `digest`, and no others: its parts as lists, each with how many lines there are. The lines are in
 * the language of the sidebar.
 */
export const digestNames: readonly KnownName[] = [
  { name: 'testMode', kind: 'yesNo', meaning: 'Test mode is on: reminders go to the user, not to clients' },
  { name: 'summary', kind: 'text', meaning: 'the counts in words: “4 reminders waiting for you, 2 calls to make”' },
  { name: 'stops', kind: 'maybeBlock', meaning: 'why nothing leaves by itself' },
  { name: 'stopsCount', kind: 'maybe', meaning: 'how many reasons for that' },
  { name: 'waiting', kind: 'maybeBlock', meaning: 'reminders that wait for a click' },
  { name: 'waitingCount', kind: 'maybe', meaning: 'how many' },
  { name: 'leaving', kind: 'maybeBlock', meaning: 'reminders that leave by themselves' },
  { name: 'leavingCount', kind: 'maybe', meaning: 'how many' },
  { name: 'calls', kind: 'maybeBlock', meaning: 'calls to make' },
  { name: 'callsCount', kind: 'maybe', meaning: 'how many' },
  { name: 'notices', kind: 'maybeBlock', meaning: 'formal notices to write' },
  { name: 'noticesCount', kind: 'maybe', meaning: 'how many' },
  { name: 'tasks', kind: 'maybeBlock', meaning: 'other things to do' },
  { name: 'tasksCount', kind: 'maybe', meaning: 'how many' },
  { name: 'questions', kind: 'maybeBlock', meaning: 'what needs a person' },
  { name: 'questionsCount', kind: 'maybe', meaning: 'how many' },
  { name: 'problems', kind: 'maybeBlock', meaning: 'entries of the sheet to correct' },
  { name: 'problemsCount', kind: 'maybe', meaning: 'how many' },
];

/** The names that the text of a template may use. */
export function namesOf(template: string): readonly KnownName[] {
  return identity(template) === DIGEST_TEMPLATE ? digestNames : messageNames;
}

/** The names inside a section over `name`: the fields of a list's entry or of a group; null for any other name. */
export function namesWithin(name: string): readonly KnownName[] | null {
  if (name === 'invoices' || name === 'alsoOverdue') return invoiceNames;
  if (name === 'totals') return totalNames;
  const fields = messageNames.filter((known) => known.name.startsWith(`${name}.`));
  return fields.length === 0 ? null : fields.map((known) => ({ ...known, name: known.name.slice(name.length + 1) }));
}
