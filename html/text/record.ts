/** The words of the form that records what was agreed, or what a person decides about a step. */
import type { RecordKind } from '../../src/api';
import { counted } from '../text';

type KindWords = {
  readonly name: string;
  /** What recording it does. */
  readonly means: string;
  readonly save: string;
  /** Label and hint of its day; null where it has none. */
  readonly on: readonly [label: string, hint: string] | null;
};

/** In the order in which the form offers them. */
export const kinds: Readonly<Record<RecordKind, KindWords>> = {
  promise: {
    name: 'Promise to pay',
    means: 'Reminders wait for that day and a few days of grace.',
    save: 'Save promise',
    on: ['Will pay on', ''],
  },
  plan: {
    name: 'Payment plan',
    means: 'Reminders wait while each instalment is paid.',
    save: 'Save plan',
    on: null,
  },
  extension: {
    name: 'Later due date',
    means: 'It counts as due on the new day; the first one stays in the sheet.',
    save: 'Move due date',
    on: ['New due date', ''],
  },
  dispute: {
    name: 'Dispute',
    means: 'What is disputed is not chased until it is settled.',
    save: 'Save dispute',
    on: ['Look at it again on', 'Empty: after the days that Settings name.'],
  },
  hold: {
    name: 'Hold',
    means: 'No e-mail, call or notice until the day is over.',
    save: 'Put on hold',
    on: ['Until and including', 'Empty: without an end.'],
  },
  postponement: {
    name: 'Postpone the next step',
    means: 'The next step waits; none is left out.',
    save: 'Postpone',
    on: ['Not before', ''],
  },
  waiver: {
    name: 'Waive interest and fees',
    means: 'No interest, fees or other charges are claimed; reminders go on.',
    save: 'Waive charges',
    on: ['Until and including', 'Empty: without an end.'],
  },
  skip: {
    name: 'Skip the next step',
    means: 'The next step counts as done without being sent.',
    save: 'Skip this step',
    on: null,
  },
  level: {
    name: 'Choose the next step',
    means: 'This step comes next, whatever was done before.',
    save: 'Set next step',
    on: null,
  },
};

/** Stands in the sheet as it is chosen here; the last one asks for words. */
export const disputeReasons = ['price', 'quantity', 'quality', 'not delivered', 'duplicate', 'missing PO', 'other'];
export const skipReasons = ['already paid', 'wrong data', 'other'];
export const sources = ['phone', 'e-mail', 'letter', 'in person'];
/** The source of what is agreed while a call is logged. */
export const fromCall = 'phone';
export const other = 'other';

export const heading = 'Record a promise or plan';
export const nothingOpen = 'This client has no open invoice any more.';
export const kind = 'What is recorded?';
export const client = 'Client';
export const clientMissing = 'Choose the client.';
export const invoices = 'Invoices';
export const tickAll = 'Tick all';
export const tickNone = 'Tick none';
export const noneMissing = 'Tick at least one invoice.';
export const oneCurrency = 'A sum is in one currency: tick invoices of one currency only.';
export const wholeClient = 'Nothing ticked: the whole client is on hold, also invoices still to come.';
export const wholeClientWaived = 'Nothing ticked: the whole client, also invoices still to come.';
export const ticked = (n: number, sums: string) => `${counted(n, 'invoice', 'invoices')}, ${sums}`;
export const tickedSteps = (n: number) => `${n} ticked`;
export const nextOn = (step: string, day: string) => `Next: ${step} on ${day}`;
export const next = (step: string) => `Next: ${step}`;
export const dayMissing = 'Choose the day.';
export const dayOver = 'That day is over.';
export const notLater = (item: string, due: string) => `${item} is due on ${due}: choose a later day.`;
export const dayToday = 'Choose a day after today.';
export const days = (n: number) => counted(n, 'day', 'days');
export const quick = 'Not before so many days from today';
export const amount = 'Amount';
export const disputed = 'Disputed amount';
export const amountHint = (whole: string) => `Empty: the whole, ${whole}.`;
export const amountWrong = 'Write an amount such as 1,250.00.';
export const amountTooHigh = (whole: string) => `More than is open: ${whole}.`;
export const reason = 'Reason';
export const optional = 'May stay empty.';
export const reasonMissing = 'Choose the reason.';
export const words = 'In a few words';
export const wordsMissing = 'Write it in a few words.';
export const whyMissing = 'Write why.';
export const source = 'How you heard';
export const level = 'Step that comes next';
export const levelMissing = 'Choose the step.';
export const levelNone = 'These invoices follow different steps: tick those of one kind.';
export const another = 'Record another';
export const seeRow = 'See the row';
