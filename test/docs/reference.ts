/** The README's reference, made from the sources: every setting, every column of the sheets that hold rules, every reason. */
import { day } from '../../src/core/days';
import { kindOf } from '../../src/core/dunning/decide';
import { money } from '../../src/core/money';
import type { Decision } from '../../src/core/planned';
import type { Reason, ReasonCode, ReasonParams } from '../../src/core/reason';
import { reasonLabel, reasonSentence } from '../../src/core/words/reasons';
import { readLocale } from '../../src/workbook/locale';
import { AGREEMENT_LABELS, type AgreementField, LEVEL_LABELS, type LevelField } from '../../src/workbook/ownSheets';
import { PAYMENT_LABELS, type PaymentField } from '../../src/workbook/payments';
import { defaultSettings, settingRows } from '../../src/workbook/settings';

/** The parts of the reference by the name of their mark in the README. */
export function referenceParts(): Readonly<Record<string, string>> {
  return {
    settings: settingsTable(),
    levels: columnTable(LEVEL_LABELS, LEVEL_NOTES),
    agreements: columnTable(AGREEMENT_LABELS, AGREEMENT_NOTES),
    payments: columnTable(PAYMENT_LABELS, PAYMENT_NOTES),
    reasons: reasonTable(),
  };
}

/** A text with what stands between the marks of each part replaced. */
export function withReference(text: string): string {
  return Object.entries(referenceParts()).reduce((whole, [name, part]) => {
    const [begin, end] = [`<!-- reference:${name} -->`, '<!-- /reference -->'];
    const from = whole.indexOf(begin);
    const to = whole.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`no mark for ${name}`);
    return `${whole.slice(0, from + begin.length)}\n\n${part}\n\n${whole.slice(to)}`;
  }, text);
}

function settingsTable(): string {
  const rows = settingRows(defaultSettings(readLocale('en_GB'), ['en']));
  return table(
    ['Key', 'As delivered', 'Meaning'],
    rows.map(({ key, value, note }) => [`\`${key}\``, value === '' ? '' : `\`${value}\``, note]),
  );
}

function columnTable<F extends string>(
  labels: Readonly<Record<F, string>>,
  notes: Readonly<Record<F, string>>,
): string {
  return table(
    ['Column', 'Meaning'],
    (Object.keys(labels) as F[]).map((field) => [labels[field], notes[field]]),
  );
}

function reasonTable(): string {
  return table(
    ['Code', 'Means', 'In short', 'As the column Why says it'],
    (Object.keys(EXAMPLES) as ReasonCode[]).map((code) => {
      const reason = { code, params: EXAMPLES[code] } as Reason;
      return [`\`${code}\``, KIND_WORDS[kindOf(reason)], reasonLabel(code), reasonSentence(reason)];
    }),
  );
}

const KIND_WORDS: Readonly<Record<Decision['kind'], string>> = {
  act: 'today',
  wait: 'waits',
  ask: 'a person decides',
  done: 'nothing to do',
};

const LEVEL_NOTES: Readonly<Record<LevelField, string>> = {
  procedure: 'Which procedure the step belongs to. `None` needs no rows.',
  order: 'Its place in the procedure: 1, 2, 3 …',
  code: 'A short name that never changes: it stands in the history and says that the step was done.',
  level: 'What people call the step.',
  tone: '`courtesy`, `gentle`, `firm`, `final` or `formal`. Courtesy speaks before the due date, all others only after it; final and formal always wait for a click; the sales rep is in copy from firm on.',
  anchor:
    'What the days count from: `due` date, `invoice date`, `previous` (the day the step before was really done) or `end of month` (the last day of the month in which due date + days falls).',
  days: 'Days after the anchor, negative for before.',
  channel: '`email`, `call`, `notice` (a Google Doc) or `task`.',
  template: 'A name of the sheet Templates; for mails alone.',
  approval: '`auto`, or `person`: it waits for a click in every mode.',
  to: '`contact`, `escalation` (the contact and the escalation contact) or `legal` (the postal address).',
  fee: 'Claimed once for each invoice, beside its balance, where the procedure charges (`charges.procedures`): `5 EUR`, `5 EUR; 4 GBP`, or a share of the open balance, `15 %`. Empty: none.',
  interest:
    'Interest and the fixed sum of the law, where the procedure charges: `no`, `show` (stated and waived for now) or `claim`.',
  repeat: '`every 7 days, 3 times`: the step again until the next one is reached. Empty: never.',
  gap: 'Days between the last written contact and this step, where it is to be more than `guard.gapDays`.',
};

const AGREEMENT_NOTES: Readonly<Record<AgreementField, string>> = {
  kind: '`promise`, `instalment` (one row a line of a plan), `extension`, `dispute`, `hold`, `postponement` or `waiver` (no interest, fees or other charges are claimed; reminders go on).',
  client: 'As it stands in the sheet of clients.',
  invoices: 'Numbers, separated by semicolons. Empty: all invoices of the client.',
  until:
    'Promise: the promised day. Instalment: its due day. Extension: the new due day. Dispute: when to look again. Hold, waiver: the last day, empty for no end. Postponement: the first day on which the step may come.',
  amount: 'What is promised or due, or the part in dispute. Empty: the whole.',
  reason: 'In your own words; a waiver needs one.',
  source: 'Call, mail, meeting …',
  by: 'Who recorded it.',
  recordedOn: 'From this day it counts. Empty: at once.',
  endedOn: 'From this day it no longer counts.',
  outcome:
    'How it ended: `upheld` (the claim stands), `accepted` (the client was right; of a third promise: it holds all the same), `withdrawn`.',
  state: 'Printed by Paydue: what has become of it. Never read.',
};

const PAYMENT_NOTES: Readonly<Record<PaymentField, string>> = {
  date: 'When the money arrived. A day to come does not count yet.',
  amount: 'What arrived; negative when it was taken back.',
  currency: 'Empty: the currency of the invoice.',
  client: 'Needed where no invoice is named: money on account of the client.',
  invoice: 'The number as it stands in the invoice sheet.',
  reference: 'What the bank statement says.',
};

const DAY = day('2026-05-14');
const LATER = day('2026-05-18');
const LEVEL = { level: 'Firm reminder', dueOn: DAY };

/** One example of each reason, in the order in which the reference lists them. */
const EXAMPLES: { readonly [C in ReasonCode]: ReasonParams[C] } = {
  levelReached: LEVEL,
  callDue: { level: 'Call', dueOn: DAY },
  callInstead: { level: 'Firm reminder', client: 'Kestrel Logistics' },
  noticeDue: { level: 'Formal notice', dueOn: DAY },
  taskDue: { level: 'Hand-over', dueOn: DAY },
  levelsEdited: { procedure: 'Standard' },
  procedureChanged: { procedure: 'Key accounts' },
  sharedAddress: { address: 'ap@kestrel.example', client: 'Harbour Freight BV' },
  fileMissing: { item: 'INV-7', why: 'several' },
  chargesLeftOut: { refusal: { code: 'noRate', series: 'ecb_reference_semester', on: day('2027-01-01') } },
  chargesUnstated: { template: 'final' },
  notReached: { level: 'Firm reminder', on: DAY },
  beforePayRun: { level: 'Gentle reminder', on: DAY, payRunOn: LATER },
  gap: { lastOn: DAY, on: LATER },
  invoiceJustSent: { sentOn: DAY, on: LATER },
  notSendingDay: { on: LATER },
  directDebit: { on: DAY },
  partPayment: { paidOn: DAY, on: LATER },
  promiseMade: { until: DAY, on: LATER },
  planActive: { amount: money(25000, 'EUR'), on: DAY },
  disputeOpen: { since: DAY, reason: 'price' },
  heldInvoice: { until: DAY },
  heldClient: { until: 'open' },
  holdOver: { on: DAY },
  postponed: { on: DAY },
  paused: { until: DAY },
  creditCovers: { credit: money(12000, 'EUR') },
  belowMinimum: { minimum: money(2500, 'EUR') },
  callAgain: { lastOn: DAY, on: LATER },
  refusedToday: { on: LATER },
  afterCall: { outcome: 'alreadyPaid', lastOn: DAY, on: LATER },
  firstRun: { messages: 4 },
  copied: {},
  historyCut: { seq: 43 },
  bankChanged: { account: 'IBAN GB82 … 5432' },
  brake: { messages: 40, limit: 25 },
  disputed: { status: 'disputed' },
  onHold: { status: 'onHold' },
  promised: { status: 'promised' },
  inPlan: { status: 'plan' },
  promiseTooMany: { until: DAY, promises: 3 },
  uncertain: { token: 'PD-7K3QPX', on: DAY },
  noticeBegun: { on: DAY },
  historyBehind: { printed: 'Firm reminder' },
  noAddress: { client: 'Kestrel Logistics' },
  badTemplate: { template: 'firm' },
  restUnknown: {},
  planUnclear: { sum: money(9999, 'EUR'), open: money(10000, 'EUR') },
  failedThrice: { level: 'Firm reminder', lastOn: DAY },
  tooManyRecipients: { recipients: 53, limit: 50 },
  subjectTooLong: { characters: 260, limit: 250 },
  mailTooLarge: { kilobytes: 231, limit: 200 },
  recordTooLong: { invoices: 3400 },
  paid: {},
  credit: {},
  withinTolerance: { tolerance: money(100, 'EUR') },
  closed: { status: 'cancelled' },
  noProcedure: { procedure: 'None' },
  endOfProcedure: { level: 'Hand-over' },
};

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
