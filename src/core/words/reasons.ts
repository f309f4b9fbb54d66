/** Why something happens with an invoice or does not: the sentence, the label for counts, the words of the Next step column. */
import type { CallOutcome } from '../model';
import type { Decision } from '../planned';
import type { Reason, ReasonCode } from '../reason';
import { chargeRefusalSentence } from './charges';
import { fileMissingSentence } from './files';
import { amount, dated, messages, on, until } from './phrases';

/** Why something happens or does not, in days, never in day counts: it changes only when something changed. */
export function reasonSentence(reason: Reason): string {
  switch (reason.code) {
    case 'levelReached':
    case 'callDue':
    case 'noticeDue':
    case 'taskDue':
      return `${reason.params.level} has been due since ${on(reason.params.dueOn)}.`;
    case 'callInstead':
      return `${reason.params.level} is due, but no address of ${reason.params.client} works: call instead.`;
    case 'procedureChanged':
      return `The procedure was changed to ${reason.params.procedure} since the last step. Check that this step is right; it waits for a click.`;
    case 'sharedAddress':
      return `${reason.params.address} also stands in the row of ${reason.params.client}. Check that this client is meant.`;
    case 'chargesLeftOut':
      return chargeRefusalSentence(reason.params.refusal);
    case 'chargesUnstated':
      return `The template “${reason.params.template}” has no {{chargesTable}}, so this letter claims no charges. Write it in, or switch charges off for this step in Levels.`;
    case 'fileMissing':
      return fileMissingSentence(reason.params.item, reason.params.why);
    case 'notReached':
      return `Next: ${reason.params.level} on ${on(reason.params.on)}.`;
    case 'gap':
      return `Last written to on ${on(reason.params.lastOn)}; next possible on ${on(reason.params.on)}.`;
    case 'invoiceJustSent':
      return `The invoice itself was sent on ${on(reason.params.sentOn)}; next possible on ${on(reason.params.on)}.`;
    case 'notSendingDay':
      return `Due, but not on a weekend or holiday; next possible on ${on(reason.params.on)}.`;
    case 'heldInvoice':
      return `The invoice is on hold${until(reason.params.until)}.`;
    case 'heldClient':
      return `The client is on hold${until(reason.params.until)}.`;
    case 'paused':
      return `Everything is paused${until(reason.params.until)}.`;
    case 'callAgain':
      return `Called without an answer on ${on(reason.params.lastOn)}; next try on ${on(reason.params.on)}.`;
    case 'refusedToday':
      return `Gmail refused the mail. It is tried again on ${on(reason.params.on)}, or as soon as the address is corrected.`;
    case 'afterCall':
      return `On ${on(reason.params.lastOn)} the client ${afterCallWords(reason.params.outcome)}; next possible on ${on(reason.params.on)}.`;
    case 'beforePayRun':
      return `Next: ${reason.params.level} on ${on(reason.params.on)}, in time for their pay run of ${on(reason.params.payRunOn)}.`;
    case 'directDebit':
      return `Paid by direct debit: left alone until ${on(reason.params.on)}.`;
    case 'partPayment':
      return `A part was paid on ${on(reason.params.paidOn)}; next possible on ${on(reason.params.on)}.`;
    case 'promiseMade':
      return `Payment is promised for ${on(reason.params.until)}; next possible on ${on(reason.params.on)}.`;
    case 'planActive':
      return `A payment plan is on track: ${amount(reason.params.amount)} on ${on(reason.params.on)}.`;
    case 'disputeOpen':
      return `In dispute${dated('since', reason.params.since)}${reason.params.reason === '' ? '' : `: ${reason.params.reason}`}.`;
    case 'holdOver':
      return `The hold is over; next possible on ${on(reason.params.on)}.`;
    case 'postponed':
      return `Postponed; next possible on ${on(reason.params.on)}.`;
    case 'creditCovers':
      return `The client has ${amount(reason.params.credit)} of credit, which covers what is late. Allocate it.`;
    case 'belowMinimum':
      return `What this client owes and is late with comes to less than ${amount(reason.params.minimum)}.`;
    case 'firstRun':
      return `This would be the first run, with ${messages(reason.params.messages)}. Look at the preview and confirm it; until then nothing leaves by itself.`;
    case 'copied':
      return 'This spreadsheet is a copy. Until you say that it sends on its own, nothing leaves from here: otherwise clients could get each mail twice.';
    case 'historyCut':
      return `The last rows of Contact history are missing, up to number ${reason.params.seq}: mails may have left that it does not know any more. Bring them back (File ▸ Version history), or go on without them; until then nothing leaves.`;
    case 'bankChanged':
      return `The bank details in Settings were changed (now ${reason.params.account}). Clients would be told to pay there: say that they are right; until then nothing leaves.`;
    case 'brake':
      return `This run would send ${messages(reason.params.messages)}, more than the ${reason.params.limit} that may leave by themselves. Look at the preview and send them from there.`;
    case 'disputed':
      return 'Disputed, says the Status column.';
    case 'onHold':
      return 'On hold, says the Status column.';
    case 'promised':
      return 'Payment is promised, says the Status column.';
    case 'inPlan':
      return 'A payment plan is agreed, says the Status column.';
    case 'uncertain':
      return `It is not known whether the message ${reason.params.token} of ${on(reason.params.on)} left. Look for it in Gmail, then say whether it was sent.`;
    case 'noticeBegun':
      return `A formal notice of ${on(reason.params.on)} was begun and not finished. Open Write a formal notice and create it again for the same invoices: the same document is filled. Or set its row of Contact history to VOID.`;
    case 'historyBehind':
      return `The Level column says “${reason.params.printed}”, but Contact history has no row of it. Bring the row back, or empty the cell to go on without it.`;
    case 'levelsEdited':
      return `None of the steps done so far is in the procedure ${reason.params.procedure} any more. Check that this step is right; it waits for a click.`;
    case 'noAddress':
      return `${reason.params.client} has no e-mail address that works. Add or correct one, and the reminder goes out.`;
    case 'badTemplate':
      return reason.params.tag === undefined
        ? `The template “${reason.params.template}” is missing or has mistakes. Correct it in Templates, or choose another one in Levels.`
        : `The template “${reason.params.template}” has nothing to print for {{${reason.params.tag}}}. Fill in what it stands for, or write {{#${reason.params.tag}}} … {{/${reason.params.tag}}} around it.`;
    case 'restUnknown':
      return 'Partly paid, says the Status column, but neither Paid nor Balance says how much is left. Fill in one of them.';
    case 'planUnclear':
      return `The instalments of its plan come to ${amount(reason.params.sum)}, what is open is ${amount(reason.params.open)}. Correct them in Agreements, or end the plan.`;
    case 'failedThrice':
      return `${reason.params.level} could not be sent three times, last on ${on(reason.params.lastOn)}. Correct the address, or set those rows of Contact history to VOID to try again.`;
    case 'tooManyRecipients':
      return `This mail would go to ${reason.params.recipients} addresses, and Gmail takes ${reason.params.limit}. Take some out in Clients, or out of message.bcc in Settings.`;
    case 'mailTooLarge':
      return `This mail has ${reason.params.kilobytes} kB, and Gmail takes ${reason.params.limit}. Shorten its text in Templates, or put some of its invoices under a second name in Clients.`;
    case 'subjectTooLong':
      return `The subject has ${reason.params.characters} characters, and Gmail takes ${reason.params.limit}. Shorten it in Templates.`;
    case 'recordTooLong':
      return `This mail asks for ${reason.params.invoices} invoices, more than a row of Contact history can name. Put some of them under a second name in Clients.`;
    case 'promiseTooMany':
      return `Promised again, for ${on(reason.params.until)}: promise number ${reason.params.promises}. Write accepted under Outcome in Agreements to wait for it, or withdrawn to go on.`;
    case 'paid':
      return 'Paid.';
    case 'credit':
      return 'A credit: there is nothing to ask for.';
    case 'withinTolerance':
      return `What is open is less than ${amount(reason.params.tolerance)}.`;
    case 'closed':
      return `${closedWord(reason.params.status)}, says the Status column.`;
    case 'noProcedure':
      return /^none$/i.test(reason.params.procedure.trim())
        ? 'Never chased: its procedure is None.'
        : `There is no procedure “${reason.params.procedure}” in Levels. Add it or choose another one.`;
    case 'endOfProcedure':
      return `No further step after ${reason.params.level}.`;
  }
}

/** A few words for counts: "Reminded lately 3". */
export function reasonLabel(code: ReasonCode): string {
  return LABELS[code];
}

const LABELS: Readonly<Record<ReasonCode, string>> = {
  levelReached: 'Reminder due',
  callDue: 'Call due',
  noticeDue: 'Formal notice due',
  taskDue: 'Task due',
  callInstead: 'Call instead of a mail',
  procedureChanged: 'Procedure changed',
  sharedAddress: 'Address shared',
  fileMissing: 'PDF missing',
  chargesLeftOut: 'Charges left out',
  chargesUnstated: 'Charges not in template',
  notReached: 'Not yet due',
  gap: 'Reminded lately',
  invoiceJustSent: 'Invoice just sent',
  notSendingDay: 'Weekend or holiday',
  heldInvoice: 'Invoice on hold',
  heldClient: 'Client on hold',
  paused: 'Everything paused',
  callAgain: 'Call again later',
  refusedToday: 'Refused by Gmail',
  afterCall: 'Waiting after a call',
  beforePayRun: 'Before a pay run',
  directDebit: 'Pays by direct debit',
  partPayment: 'Part just paid',
  promiseMade: 'Promised',
  planActive: 'Payment plan on track',
  disputeOpen: 'In dispute',
  holdOver: 'Hold just over',
  postponed: 'Postponed',
  creditCovers: 'Covered by credit',
  belowMinimum: 'Below the minimum',
  firstRun: 'First run to confirm',
  copied: 'Copied spreadsheet',
  historyCut: 'History cut short',
  bankChanged: 'Bank details changed',
  brake: 'Unusually many',
  disputed: 'Disputed',
  onHold: 'On hold',
  promised: 'Payment promised',
  inPlan: 'Payment plan',
  uncertain: 'Perhaps sent',
  noticeBegun: 'Notice not finished',
  historyBehind: 'Missing in the history',
  levelsEdited: 'Levels edited',
  noAddress: 'No e-mail address',
  badTemplate: 'Template missing',
  restUnknown: 'Rest unknown',
  failedThrice: 'Could not be sent',
  tooManyRecipients: 'Too many addresses',
  mailTooLarge: 'Mail too large',
  subjectTooLong: 'Subject too long',
  recordTooLong: 'Too many invoices',
  planUnclear: 'Plan does not add up',
  promiseTooMany: 'Promised too often',
  paid: 'Paid',
  credit: 'Credit',
  withinTolerance: 'Small rest',
  closed: 'Closed',
  noProcedure: 'No procedure',
  endOfProcedure: 'All steps done',
};

/** What the column Next step says: the level that comes, that a person decides, or nothing. */
export function nextStepText({ kind, next }: Decision): string {
  switch (kind) {
    case 'act':
    case 'wait':
      return next?.name ?? '';
    case 'ask':
      return 'A person decides';
    case 'done':
      return '';
  }
}

function afterCallWords(outcome: CallOutcome): string {
  switch (outcome) {
    case 'copyAsked':
      return 'asked for a copy';
    case 'alreadyPaid':
      return 'said that it is paid';
    case 'waitingForApproval':
      return 'was waiting for approval';
    case 'promised':
    case 'inPaymentRun':
      return 'promised to pay';
    case 'disputed':
      return 'disputed it';
    default:
      return 'was called';
  }
}

function closedWord(status: string): string {
  const words: Readonly<Record<string, string>> = {
    draft: 'A draft',
    cancelled: 'Cancelled',
    writtenOff: 'Written off',
    inCollection: 'In collection',
  };
  return words[status] ?? 'Closed';
}
