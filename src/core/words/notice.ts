/** What is looked at before a formal notice is written: what is in order, what stands in the way, and the way out. */
import type { CheckFinding, CheckName, NoticeCheck } from '../notice/check';
import type { Enclosure, MandatoryPart } from '../notice/jurisdiction';
import { amount, counted, on } from './phrases';
import { reasonSentence } from './reasons';

/** A line of the checklist, in order or not. */
export function checkSentence(check: NoticeCheck): string {
  return check.ok ? IN_ORDER[check.name] : findingSentence(check.finding);
}

/** Only the account that began a notice finds its document (fact 77). */
export function begunBySentence(by: string): string {
  return `${by} began this notice and did not finish it. They finish it by writing it once more. To write another one, set its row of Contact history to VOID.`;
}

const IN_ORDER: Readonly<Record<CheckName, string>> = {
  chosen: 'Invoices are chosen.',
  standing: 'Nothing holds them back: no dispute, promise, plan or hold.',
  late: 'All are late.',
  first: 'None has had a formal notice.',
  amounts: 'There is something left to ask for.',
  agrees: 'Amount, Paid and Balance agree.',
  reminders: 'Reminders were sent.',
  rest: 'The last reminder left time to answer.',
  together: 'No invoice is left out that must be in it.',
  addresses: 'Both postal addresses are there.',
  content: 'Everything that must stand in it is there.',
  term: 'The days to pay are enough.',
  enclosures: 'What must be enclosed is.',
  charges: 'Its form and its charges are lawful for this client.',
};

const LACKS: Readonly<Record<MandatoryPart, string>> = {
  contact: 'The letter must say how to reach you. Add creditor.phone or creditor.replyTo in Settings.',
  wayToPay: 'The letter must say how to pay. Add creditor.iban, or another way to pay, in Settings.',
  registration: 'A first reminder to a consumer must name your company number. Add creditor.registration in Settings.',
  supply:
    'A first reminder to a consumer must say what was supplied. Write it here, or add a column Project to your invoices.',
  agreement:
    'A letter of claim must say what agreement the debt arises from: its date and parties, or who agreed what, when and where. Write it here.',
  costs:
    'The letter must name the collection costs to the cent, and they cannot be computed. Look at law and charges.compensation in Settings, and at the currency of the invoices.',
};

const ENCLOSED: Readonly<Record<Enclosure, string>> = {
  invoices: 'copies of the invoices',
  statement: 'an up-to-date statement of account',
  informationSheet: 'the Information Sheet',
  replyForm: 'the Reply Form',
  financialStatement: 'the Standard Financial Statement form',
};

function findingSentence(finding: CheckFinding): string {
  switch (finding.code) {
    case 'noItems':
      return 'No invoice is chosen.';
    case 'held':
      return `${finding.item}: ${reasonSentence(finding.reason)}`;
    case 'notLate':
      return `${finding.item} is not late: it is due on ${on(finding.dueOn)}.`;
    case 'alreadyWritten':
      return `${finding.item} had its formal notice on ${on(finding.on)}. To write another, set that row of Contact history to VOID.`;
    case 'nothingOwed':
      return `Nothing is left to ask for in ${finding.currency} once the client's credit is taken off. Allocate the credit, or choose other invoices.`;
    case 'disagrees':
      return `${finding.item}: the Balance column says ${amount(finding.stated)}, Amount less Paid is ${amount(finding.computed)}. Correct the row.`;
    case 'noReminder':
      return `${finding.item}: no written reminder has been sent for it yet. Send one first.`;
    case 'fewReminders':
      return `${finding.item}: ${finding.sent} of ${finding.needed} written reminders has been sent for it. Send another one first.`;
    case 'justReminded':
      return `${finding.item}: its last reminder left on ${on(finding.on)}. Wait for an answer until ${on(finding.from)}.`;
    case 'leftOut':
      return `${finding.item} is late too. One letter must hold all that is late, because the costs are computed over all of it. Choose it as well.`;
    case 'noAddress':
      return `${finding.client} has no postal address. Add one in Clients, column Legal address.`;
    case 'noCreditor':
      return 'Your own name or postal address is missing. Add both in Settings: creditor.name and creditor.address.';
    case 'lacks':
      return LACKS[finding.part];
    case 'termTooShort':
      return `This letter gives at least ${counted(finding.least, 'day', 'days')} to pay, not ${finding.days}. Choose ${finding.least} or more.`;
    case 'notEnclosed':
      return `The letter must enclose ${ENCLOSED[finding.enclosure]}. Enclose it, and tick it here.`;
    case 'wrongForm':
      return `${finding.client} is a consumer: this letter is for businesses. Choose the form for consumers.`;
    case 'chargeUnlawful':
      return `${CHARGES[finding.what]} may not be asked of a consumer in this letter. Leave it out.`;
  }
}

const CHARGES: Readonly<Record<Extract<CheckFinding, { code: 'chargeUnlawful' }>['what'], string>> = {
  interest: 'Interest',
  compensation: 'The fixed compensation',
  fee: 'A reminder fee',
  costs: 'Collection costs',
};
