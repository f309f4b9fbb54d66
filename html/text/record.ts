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

export const record = {
  heading: 'Record a promise or plan',
  nothingOpen: 'This client has no open invoice any more.',
  kind: 'What is recorded?',
  client: 'Client',
  clientMissing: 'Choose the client.',
  invoices: 'Invoices',
  tickAll: 'Tick all',
  tickNone: 'Tick none',
  noneMissing: 'Tick at least one invoice.',
  oneCurrency: 'A sum is in one currency: tick invoices of one currency only.',
  wholeClient: 'Nothing ticked: the whole client is on hold, also invoices still to come.',
  ticked: (n: number, sums: string) => `${counted(n, 'invoice', 'invoices')}, ${sums}`,
  tickedSteps: (n: number) => `${n} ticked`,
  nextOn: (step: string, day: string) => `Next: ${step} on ${day}`,
  next: (step: string) => `Next: ${step}`,
  dayMissing: 'Choose the day.',
  dayOver: 'That day is over.',
  notLater: (item: string, due: string) => `${item} is due on ${due}: choose a later day.`,
  dayToday: 'Choose a day after today.',
  days: (n: number) => counted(n, 'day', 'days'),
  quick: 'Not before so many days from today',
  amount: 'Amount',
  disputed: 'Disputed amount',
  amountHint: (whole: string) => `Empty: the whole, ${whole}.`,
  amountWrong: 'Write an amount such as 1,250.00.',
  amountTooHigh: (whole: string) => `More than is open: ${whole}.`,
  reason: 'Reason',
  optional: 'May stay empty.',
  reasonMissing: 'Choose the reason.',
  words: 'In a few words',
  wordsMissing: 'Write it in a few words.',
  whyMissing: 'Write why.',
  source: 'How you heard',
  level: 'Step that comes next',
  levelMissing: 'Choose the step.',
  levelNone: 'These invoices follow different steps: tick those of one kind.',
  another: 'Record another',
  seeRow: 'See the row',
};

export const plan = {
  legend: 'Instalments',
  count: 'How many?',
  countWrong: 'From 2 to 60.',
  first: 'First on',
  every: 'Then every',
  everies: { week: 'week', twoWeeks: 'two weeks', month: 'month' },
  propose: 'Propose the lines',
  proposeAnew: 'Propose anew',
  missing: 'Propose the lines, or add them one by one.',
  on: (n: number) => `Day ${n}`,
  amount: (n: number) => `Amount ${n}`,
  remove: (n: number) => `Remove line ${n}`,
  add: 'Add a line',
  sums: (sum: string, total: string) => `${sum} of ${total}`,
  exact: 'adds up',
  short: (rest: string) => `${rest} missing`,
  over: (rest: string) => `${rest} too much`,
  notRising: 'Each line has a later day than the one before.',
  mustMatch: (sum: string, total: string) => `The lines must come to ${total}, not ${sum}.`,
};
