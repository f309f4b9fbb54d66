/** The words of Promises and plans. */
import type { AgreementView, EndQuestion } from '../../src/api';

type ByKind<T> = Readonly<Record<AgreementView['kind'], T>>;

export const heading = 'Promises and plans';
/** Headings of the sections, in their order. */
export const kinds: ByKind<string> = {
  promise: 'Promises',
  plan: 'Payment plans',
  extension: 'Later due dates',
  dispute: 'Disputes',
  hold: 'Holds',
  postponement: 'Postponed steps',
  waiver: 'Waived charges',
};
export const one: ByKind<string> = {
  promise: 'Promise',
  plan: 'Payment plan',
  extension: 'Later due date',
  dispute: 'Dispute',
  hold: 'Hold',
  postponement: 'Postponed step',
  waiver: 'Waived charges',
};
export const until: ByKind<(day: string) => string> = {
  promise: (day) => `due ${day}`,
  plan: (day) => `next on ${day}`,
  extension: (day) => `due ${day}`,
  dispute: (day) => `look at it on ${day}`,
  hold: (day) => `until ${day}`,
  postponement: (day) => `not before ${day}`,
  waiver: (day) => `until ${day}`,
};
export const openEnd = 'without an end';
export const paid = (n: number, of: number) => `${n} of ${of} paid`;
export const bar = 'Instalments paid';
export const goTo = 'Go to the row';
export const move = 'Move date…';
export const newPlan = 'New plan…';
export const end = 'End…';
export const endMeans = 'From today it keeps nothing back; reminders go on.';
export const waiverEndMeans = 'From today charges may be claimed again.';
export const endIt = 'End it';
export const keepIt = 'Keep it';
export const how = 'How did it end?';
export const outcomeMissing = 'Choose how it ended.';
export const outcomes: Readonly<Record<EndQuestion['outcome'], readonly [name: string, means: string]>> = {
  upheld: ['The claim stands', 'The client has some days to pay, then reminders go on.'],
  accepted: ['The client was right', 'Enter the credit note in the sheet.'],
  withdrawn: ['The client withdrew it', 'Reminders go on.'],
};
export const over = 'Over';
export const none = 'Nothing is agreed at the moment';
export const noneHint = 'What a client promises, disputes or is given time for stands here.';
export const record = 'Record a promise or plan…';
