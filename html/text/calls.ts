/** The words of calls and notes. */
import type { CallOutcomeName } from '../../src/api';

export const calls = {
  order: 'In order of amount. Hours are the client’s own.',
  none: 'No calls to make today',
  ask: 'Ask:',
  log: 'Log this call',
  outcome: 'Outcome',
  outcomeMissing: 'Choose what came of the call.',
  note: 'Note',
  noteMissing: 'Write what is worth knowing.',
  save: 'Save call',
  saveNote: 'Save note',
  other: 'Log a call or note for any client',
  kind: 'What is it?',
  kinds: { call: 'A call', note: 'A note' },
  clientMissing: 'Choose the client.',
  about: 'About',
  aboutMissing: 'Tick the invoices it is about.',
  willPayOn: 'Will pay on',
  payRunOn: 'Their payment run is on',
  amount: 'Amount',
  instead: 'Call instead',
  insteadMeans: 'The call takes the place of the step that is due.',
  insteadOf: (level: string) => `Instead of: ${level}.`,
  record: 'Record a plan or hold…',
};

export const outcomes: Readonly<Record<CallOutcomeName, string>> = {
  promised: 'Promised a date',
  noAnswer: 'No answer',
  leftMessage: 'Left a message',
  waitingForApproval: 'Waits for approval on their side',
  inPaymentRun: 'Is in their payment run',
  copyAsked: 'Asked for a copy',
  alreadyPaid: 'Says it is paid',
  disputed: 'Disputes the invoice',
  wrongContact: 'Wrong contact',
  refused: 'Refuses to pay',
  other: 'Something else',
};
