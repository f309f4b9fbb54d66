/** The sentences of a formal notice, in English. */
import type { NoticeTexts, Said } from './type';

export const en: NoticeTexts = {
  headings: {
    formal: 'Formal notice to pay',
    nl14: 'Reminder free of charge',
    be14: 'First reminder',
    claim: 'Letter of claim',
  },
  place: (town, day) => (town === null ? day : `${town}, ${day}`),
  ways: {
    registered: 'By registered mail with acknowledgement of receipt',
    recorded: 'By recorded delivery',
    certified: 'By certified mail, return receipt requested',
    post: 'By post',
    postAndEmail: 'By post and e-mail',
    email: 'By e-mail',
    burofax: 'By burofax with acknowledgement of receipt and certified text',
    pec: 'By certified e-mail (PEC)',
  },
  number: (number) => `Notice ${number}`,
  vatNumber: (number) => `VAT ${number}`,
  phone: 'Tel.',
  email: 'E-mail',
  salutation: () => 'Dear Sir or Madam,',

  unpaid: (reminders, calls, invoices) => {
    const said = [
      ...(reminders === null
        ? []
        : [`our e-mail ${reminders.count === 1 ? 'reminder' : 'reminders'} of ${reminders.days}`]),
      ...(calls === null ? [] : [`our telephone ${plural(calls, 'call')} of ${calls.days}`]),
    ];
    const unpaid = invoices === 1 ? 'the invoice below remains unpaid.' : 'the invoices below remain unpaid.';
    return said.length === 0 ? `T${unpaid.slice(1)}` : `Despite ${said.join(' and ')}, ${unpaid}`;
  },
  agreement: (text) => `The debt arises from: ${text}.`,
  instalmentsRefused: (reason) => `We could not accept the instalments that you offered: ${reason}.`,

  invoices: 'Invoices',
  gross: { US: 'Total incl. tax', CA: 'Total incl. tax', any: 'Total incl. VAT' },
  paid: 'Paid',
  open: 'Open',
  interestTo: (day) => `Interest to ${day}`,
  period: 'Period',
  daysHead: 'Days',
  claims: 'What we claim',
  claim: 'Claim',
  amount: 'Amount',
  openInvoices: 'Open invoices',
  total: 'Total due',
  daily: (amount, from) => `From ${from}, ${amount} of interest is added for each further day until payment.`,
  basis: (citation, what) => {
    const due = { interest: 'Interest is', compensation: 'Compensation is', both: 'Interest and compensation are' }[
      what
    ];
    return `${due} due ${citation === null ? 'as agreed in our contract' : `by law (${citation})`}.`;
  },
  waived: (amount) =>
    `Interest and costs of ${amount} have arisen too. We do not ask for them now, but keep our right to them.`,
  reserved: (citation) =>
    `We keep our right to interest and costs for late payment${citation === null ? '' : ` (${citation})`}.`,

  demand: {
    formal: ({ amount, deadline, days, expected }) =>
      expected === null
        ? `We hereby give you formal notice, and demand payment of ${amount} by ${deadline} (${days} from the date of this letter).`
        : `We hereby give you formal notice to pay ${amount} within ${days} of receipt of this letter. If you receive it on or before ${expected}, the last day to pay is ${deadline}; if it reaches you later, the time runs in full from that day.`,
    nl14: ({ amount, deadline, days, expected }) =>
      `You can still pay ${amount} without any costs, within ${days}, starting on the day after you receive this letter. If you receive it on or before ${expected}, the last day to pay is ${deadline}; if it reaches you later, the time runs in full from the day after that.`,
    be14: ({ amount, deadline, days, isElectronic }) =>
      `The balance is ${amount}. You can pay it free of charge until ${deadline}: within ${days} that begin on ${isElectronic ? 'the day after this reminder was sent' : 'the third working day after this reminder was sent'}.`,
    claim: ({ amount, deadline, days }) =>
      `We claim ${amount} from you. Please pay it, or fill in the enclosed Reply Form and return it to us, by ${deadline} (${days} from the date of this letter).`,
  },
  pay: 'How to pay',
  payTo: 'Please pay in this way:',

  whatNext: 'What happens next',
  next: (what, isReplyAwaited) =>
    isReplyAwaited
      ? `If we have neither full payment nor your reply by then, we will ${what}.`
      : `If the full amount has not arrived by then, without further notice we will ${what}.`,
  court: {
    UKcompany: 'start a claim in the County Court, and ask for court fees, costs and interest as well',
    UKindividual: 'start a claim in the County Court, and ask for court fees, costs and interest as well',
    IE: 'start court proceedings',
    US: 'file a claim in court',
    CA: 'start a claim in court',
    any: (term) => `bring the claim before the competent court${term === null ? '' : ` (${term})`}`,
  },
  collection: 'hand the matter over to a collection agency',
  lawyer: 'hand the matter over to our lawyer',
  contact: (address, phone) => {
    const ways = [
      ...(address === null ? [] : [`write to ${address}`]),
      ...(phone === null ? [] : [`call us on ${phone}`]),
    ];
    return ways.length === 0 ? 'contact us' : ways.join(' or ');
  },
  dispute: (contact, deadline) =>
    `If you dispute an invoice, or wish to pay in instalments, please ${contact} before ${deadline}, so that we can settle it.`,
  paidAlready: 'If you have paid in the last few days, please tell us the date and disregard this letter.',
  effect: (article, stopsLimitation) =>
    `This letter puts you in default of payment${article === null ? '' : ` (${article})`}, unless you are already${stopsLimitation ? ', and interrupts the period of limitation' : ''}.`,
  rightsKept: 'The time given here waives neither interest already accrued nor any other right.',

  interestFromReceipt: (citation) =>
    `From the day you receive this letter, interest runs at the statutory rate (${citation}).`,
  practiceDirection:
    'This letter is sent under the Practice Direction on Pre-Action Conduct. We are willing to discuss the claim with you, or to have it settled out of court, for example by mediation. Copies of the documents we rely on are enclosed; tell us if you need others. If you do not answer, the court may take that into account.',
  protocol: ({ address, withInterest }) => [
    'The Pre-Action Protocol for Debt Claims applies to this letter. The debt is owed to us and has not been assigned.',
    withInterest
      ? 'Interest and charges are still being added, as shown above.'
      : 'No interest and no charges are being added at present.',
    `Please send the Reply Form to: ${address}. If it asks us for documents or information, you have 30 days from the day we supply them. If we discuss the debt and cannot agree, we will give you 14 days’ notice before we start a claim. The enclosed Information Sheet says where you can get free, independent advice.`,
  ],
  consumerCosts: {
    NL: (amount, withVat) =>
      `If you do not pay within that time, you will owe collection costs of ${amount} besides (art. 6:96 BW and Besluit vergoeding voor buitengerechtelijke incassokosten). ${withVat ? 'VAT is included in that amount, because we cannot recover it.' : 'No VAT is added to that amount.'}`,
    BE: (amount) =>
      `If you do not pay within that time, you will owe a fixed indemnity of ${amount} besides (book XIX of the Belgian Code of Economic Law).`,
  },
  creditorNamed: (creditor, supplied) => `Creditor: ${creditor}. Supplied: ${supplied}.`,
  negotiate:
    'We invite you to negotiate with us, so that a lawsuit is not needed, and will answer any reasonable proposal.',
  ownBehalf: 'We write on our own behalf about our own invoices.',

  enclosed: 'Enclosed',
  enclosures: {
    invoices: 'Copies of the invoices',
    statement: 'Up-to-date statement of account, with interest and charges',
    informationSheet: 'Information Sheet',
    replyForm: 'Reply Form',
    financialStatement: 'Standard Financial Statement form',
  },
  how: { reminder: 'Reminder by e-mail', call: 'Telephone call' },
  closing: { US: 'Sincerely,', CA: 'Sincerely,', any: 'Yours faithfully,' },
};

function plural({ count }: Said, word: string): string {
  return count === 1 ? word : `${word}s`;
}
