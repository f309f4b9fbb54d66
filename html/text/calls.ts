/** The words of calls and notes. */
import type { CallOutcomeName } from '../../src/api';

export const order = 'In order of amount. Hours are the client’s own.';
export const none = 'No calls to make today';
export const ask = 'Ask:';
export const log = 'Log this call';
export const outcome = 'Outcome';
export const outcomeMissing = 'Choose what came of the call.';
export const note = 'Note';
export const noteMissing = 'Write what is worth knowing.';
export const save = 'Save call';
export const saveNote = 'Save note';
export const other = 'Log a call or note for any client';
export const kind = 'What is it?';
export const kinds = { call: 'A call', note: 'A note' };
export const clientMissing = 'Choose the client.';
export const about = 'About';
export const aboutMissing = 'Tick the invoices it is about.';
export const willPayOn = 'Will pay on';
export const payRunOn = 'Their payment run is on';
export const amount = 'Amount';
export const instead = 'Call instead';
export const insteadMeans = 'The call takes the place of the step that is due.';
export const insteadOf = (level: string) => `Instead of: ${level}.`;
export const record = 'Record a plan or hold…';

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
