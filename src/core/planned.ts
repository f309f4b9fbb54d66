/** What the rules answer: the reasons, a decision for each open item, and what is planned for a day. Shapes only; no rule lives here. */
import type { Day } from './days';
import type {
  Approval,
  CallOutcome,
  Client,
  HoldUntil,
  Identity,
  Law,
  Level,
  Mailbox,
  MessageClass,
  Mode,
  OpenItem,
  StepKey,
  Tone,
} from './model';
import type { Money } from './money';

/** The reasons, each with what its sentence needs (`core/words`). Days, never day counts, so that a sentence changes only when something changed. */
export type ReasonParams = {
  // act
  levelReached: { level: string; dueOn: Day };
  callDue: { level: string; dueOn: Day };
  noticeDue: { level: string; dueOn: Day };
  taskDue: { level: string; dueOn: Day };
  /** A mail whose client has no working address: somebody calls instead. */
  callInstead: { level: string; client: string };
  /** Planned, under approval by a person: the procedure was changed since the last step. */
  procedureChanged: { procedure: string };
  /** A warning of a message, never of an item: one of its addresses stands in another client's row too. */
  sharedAddress: { address: string; client: string };
  /** A warning of a message: an invoice's PDF is not at hand, and Settings say to wait. */
  fileMissing: { item: string; why: FileMissing };
  /** A warning of a message: a charge that its steps ask for is not stated. */
  chargesLeftOut: { refusal: ChargeRefusal };
  /** A warning of a message: its template has no tag for charges, so none is claimed. */
  chargesUnstated: { template: string };
  // wait
  notReached: { level: string; on: Day };
  gap: { lastOn: Day; on: Day };
  invoiceJustSent: { sentOn: Day; on: Day };
  notSendingDay: { on: Day };
  heldInvoice: { until: HoldUntil };
  heldClient: { until: HoldUntil };
  paused: { until: HoldUntil };
  callAgain: { lastOn: Day; on: Day };
  /** The mail was refused for its own sake; it is tried again on `on`. */
  refusedToday: { on: Day };
  /** After a call with this outcome nothing happens before `on`. */
  afterCall: { outcome: CallOutcome; lastOn: Day; on: Day };
  /** As `notReached`, moved to a day before the client's pay run. */
  beforePayRun: { level: string; on: Day; payRunOn: Day };
  directDebit: { on: Day };
  partPayment: { paidOn: Day; on: Day };
  /** `until` is the promised day, `on` the first one after the days of grace. */
  promiseMade: { until: Day; on: Day };
  /** The next instalment that is not paid, and its day. */
  planActive: { amount: Money; on: Day };
  disputeOpen: { since: Day; reason: string };
  /** Nothing happens for some days after a hold. */
  holdOver: { on: Day };
  postponed: { on: Day };
  creditCovers: { credit: Money };
  belowMinimum: { minimum: Money };
  firstRun: { messages: number };
  /** The spreadsheet is a copy, in which nobody has said yet that it sends. */
  copied: Record<string, never>;
  /** The end of the history is missing, from before row number `seq`. */
  historyCut: { seq: number };
  /** The account to pay to was changed in Settings, and nobody has said yet that it is right. */
  bankChanged: { account: string };
  brake: { messages: number; limit: number };
  // a person
  disputed: { status: string };
  onHold: { status: string };
  promised: { status: string };
  inPlan: { status: string };
  uncertain: { token: string; on: Day };
  /** Its row stands in the history, its document is not finished: it is filled again by the next click. */
  noticeBegun: { on: Day };
  historyBehind: { printed: string };
  /** Planned all the same (`act`), under approval by a person: the click is the answer. */
  levelsEdited: { procedure: string };
  noAddress: { client: string };
  /** `tag`: the text is in order, but this tag of it would print nothing for this client. */
  badTemplate: { template: string; tag?: string };
  restUnknown: Record<string, never>;
  failedThrice: { level: string; lastOn: Day };
  /** More addresses than Gmail takes in one message. */
  tooManyRecipients: { recipients: number; limit: number };
  /** The mail is larger than Gmail takes. */
  mailTooLarge: { kilobytes: number; limit: number };
  subjectTooLong: { characters: number; limit: number };
  /** So many invoices that the record of the mail would not fit into a cell of Contact history. */
  recordTooLong: { invoices: number };
  /** The instalments of its plan do not come to what is open. */
  planUnclear: { sum: Money; open: Money };
  /** More promises than hold by themselves. */
  promiseTooMany: { until: Day; promises: number };
  // nothing more to do
  paid: Record<string, never>;
  credit: Record<string, never>;
  withinTolerance: { tolerance: Money };
  closed: { status: string };
  noProcedure: { procedure: string };
  endOfProcedure: { level: string };
};
export type ReasonCode = keyof ReasonParams;
export type Reason = {
  readonly [C in ReasonCode]: { readonly code: C; readonly params: Readonly<ReasonParams[C]> };
}[ReasonCode];

/**
 * What happens with one open item on one day, and why.
 *
 * `act` something is to be done today for `level` by its channel; `wait` nothing today; `ask` a person must look first;
 * `done` nothing is left to do. `next` and `nextOn` say what comes and when, where that is known.
 */
export type Decision = {
  readonly kind: 'act' | 'wait' | 'ask' | 'done';
  readonly item: OpenItem;
  readonly client: Client;
  readonly procedure: string | null;
  /** The level last completed, or null. */
  readonly reached: Level | null;
  /** Day of the last contact of any channel about this item, or null. */
  readonly lastContactOn: Day | null;
  /** The level to be done today (`act`) or next. */
  readonly next: Level | null;
  readonly nextOn: Day | null;
  /** How many times the step was begun, itself included: the `n` of its key. */
  readonly n: number;
  readonly reason: Reason;
};

/** One invoice within a message, at its own level. */
export type MessageLine = {
  readonly item: OpenItem;
  readonly level: Level;
  readonly key: StepKey;
  readonly daysOverdue: number;
};

/**
 * A charge beside an open item, never inside its balance. `compensation` is the law's fixed sum, `fee` an agreed one of a
 * level, `costs` what a consumer may be asked to pay for collection.
 *
 * `claimed` false: shown, and waived for now. Interest has its segments and what each further day adds.
 */
export type Charge = {
  readonly kind: 'interest' | 'compensation' | 'fee' | 'costs';
  /** The open item; of costs that are computed over all of a notice's invoices together, its first. */
  readonly item: Identity;
  readonly label: string;
  readonly amount: Money;
  readonly claimed: boolean;
  readonly segments: readonly InterestSegment[];
  readonly daily: Money | null;
};

/** Days at one rate on one principal, both days included. `rate` is all-in; `base` and `margin` where it has two parts. */
export type InterestSegment = {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly principal: Money;
  readonly base: string | null;
  readonly margin: string | null;
  readonly rate: string;
  /** In the currency's major unit with four digits, for print; the sum is rounded once from the exact value. */
  readonly interest: string;
};

/**
 * Why no charge is stated where one was asked for. `unlawful`: the law gives none against this client. `noRate`: a day of
 * the period has no rate. `belowFloor`: the agreed rate is less than the law allows. `yearlyRateMissing`: Canada.
 */
export type ChargeRefusal =
  | { readonly code: 'noLaw' }
  | { readonly code: 'unlawful'; readonly law: Law; readonly what: Charge['kind'] }
  | { readonly code: 'noRate'; readonly series: string; readonly on: Day }
  | { readonly code: 'belowFloor'; readonly percent: string; readonly floor: string }
  | { readonly code: 'noContractRate'; readonly law: Law }
  | { readonly code: 'contractRateUnread' }
  | { readonly code: 'waived'; readonly item: string; readonly reason: string };

/** A mail that a person sends beside the steps; its template has the same name. It completes no step and opens no gap. */
export type Occasion =
  | 'promiseConfirmed'
  | 'planAgreed'
  | 'disputeReceived'
  | 'partPaymentThanks'
  | 'paymentThanks'
  | 'statement'
  | 'noticeWithdrawn';

/**
 * What a message beside the steps tells of. `amount` null: all that is open. `on` null: paid by a column that has no days.
 * `from` null: what is open and no more. `number` null: the notice bears none.
 */
export type OccasionFacts =
  | { readonly kind: 'promiseConfirmed'; readonly on: Day; readonly amount: Money | null }
  | { readonly kind: 'planAgreed'; readonly instalments: readonly { readonly on: Day; readonly amount: Money }[] }
  | { readonly kind: 'disputeReceived'; readonly reason: string | null; readonly reviewOn: Day }
  | {
      readonly kind: 'partPaymentThanks' | 'paymentThanks';
      readonly on: Day | null;
      readonly amounts: readonly Money[];
    }
  | { readonly kind: 'statement'; readonly from: Day | null; readonly to: Day }
  | { readonly kind: 'noticeWithdrawn'; readonly number: string | null };

/**
 * What goes along with a mail: files of Drive, fetched when it leaves; documents that are written then; links in the text
 * where Drive may not be read, or where the files would be too large together.
 */
export type Enclosed = {
  readonly files: readonly EnclosedFile[];
  readonly links: readonly { readonly invoice: string; readonly href: string }[];
  readonly statement: { readonly title: string } | null;
  /** Invoices that go without their file, and why. */
  readonly missing: readonly { readonly item: OpenItem; readonly why: FileMissing }[];
};

/** A PDF in Drive as it was found: one that is another by the time of sending keeps the mail back. */
export type EnclosedFile = {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** MD5 in hexadecimal, as Drive tells it. */
  readonly checksum: string;
};

/**
 * Why an invoice's PDF is not at hand. `none`: no PDF bears its number. `several`: more than one does. `noFolder`: the row
 * names no file, and Settings no folder that can be read. `gone`: the file its row names cannot be found. `notPdf`: that
 * file is something else. `empty`: it has no bytes. `notAllowed`: Paydue may not read Drive.
 */
export type FileMissing = 'none' | 'several' | 'noFolder' | 'gone' | 'notPdf' | 'empty' | 'notAllowed';

/** One mail: client × recipient set × language × class. Its facts only; the words come from the template. */
export type PlannedMessage = {
  readonly client: Client;
  readonly class: MessageClass;
  /** The highest tone among the lines; sets the template. */
  readonly tone: Tone;
  /** The level that set it. */
  readonly level: Level;
  readonly language: string;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  /** Oldest due date first. */
  readonly lines: readonly MessageLine[];
  /** Late, but not at a step of their own today: listed, not advanced. */
  readonly alsoOverdue: readonly OpenItem[];
  /** Late, but in dispute: listed outside the total, where `message.disputed` says so. */
  readonly disputed: readonly OpenItem[];
  /** Open credit notes and money on account of the client: negative amounts, taken off the totals. */
  readonly credits: readonly CreditLine[];
  /** What is asked for: one for each currency, of the lines and credits alone. */
  readonly totals: readonly Money[];
  readonly charges: readonly Charge[];
  /** Why charges that its levels ask for are not among them. */
  readonly chargeRefusals: readonly ChargeRefusal[];
  /** The strictest approval of its lines. */
  readonly approval: Approval;
  /** The thread to go on in: only when all its invoices were in that message. It is in the mailbox of `by` and in no other. */
  readonly inReplyTo: { readonly threadId: string; readonly subject: string; readonly by: string | null } | null;
  /** `PD-7K3QPX`: printed in the mail, found in the history and in Gmail's search. */
  readonly token: string;
  /** The lines' reasons, oldest due first. */
  readonly reasons: readonly Reason[];
  /** What a person should look at before this leaves; a message with a warning waits for a click. */
  readonly warnings: readonly Reason[];
  /** A promise about one of its invoices that was not kept since the last message, or null. */
  readonly brokenPromise: { readonly on: Day; readonly amount: Money | null } | null;
  /** What was paid on its invoices since the last message about them, one amount a currency. */
  readonly paidSince: readonly Money[];
  /** Null for a reminder. Else `lines` is empty and `spoken` holds what it is about. */
  readonly occasion: Occasion | null;
  readonly spoken: readonly OpenItem[];
  readonly enclosed: Enclosed;
  /** Of the same kind as `occasion`; null for a reminder. */
  readonly about: OccasionFacts | null;
};

/** A credit of a client as it is listed in a message; the amount is negative. */
export type CreditLine = { readonly label: string; readonly on: Day; readonly amount: Money };

/** Why somebody is called: a step of the procedure, or something that came between. */
export type CallCause = 'level' | 'noAddress' | 'promiseBroken';

export type PlannedCall = {
  readonly client: Client;
  readonly cause: CallCause;
  /** The steps that a logged call completes; empty when the call is no step. */
  readonly lines: readonly MessageLine[];
  /** Everything to speak about, those of the lines included; oldest due date first. */
  readonly items: readonly OpenItem[];
  readonly totals: readonly Money[];
  /** What to ask, by stage (`core/words` has the question). */
  readonly ask: 'goodsReceived' | 'approved' | 'paymentDate' | 'whyNotPaid';
  readonly tries: number;
  readonly lastTryOn: Day | null;
  /** A mail goes to the same client today. */
  readonly isMailedToo: boolean;
};

export type PlannedNotice = {
  readonly client: Client;
  readonly lines: readonly MessageLine[];
  readonly totals: readonly Money[];
};

export type TaskKind =
  | 'attachFile'
  | 'handOver'
  | 'allocateCredit'
  | 'promiseBroken'
  | 'planBroken'
  | 'reviewDispute'
  | 'reviewHold';

/** Something for a person that is neither a message nor a call. */
export type PlannedTask = {
  readonly kind: TaskKind;
  readonly client: Client;
  /** The steps that are done when the task is: those of a hand-over. */
  readonly lines: readonly MessageLine[];
  /** What it is about; empty for a hold on the whole client. */
  readonly items: readonly OpenItem[];
  /** The credit, the promised sum, the amount in dispute; empty where there is none. */
  readonly totals: readonly Money[];
  /** The day it speaks of: promised, broken, opened, held since; null for credit and hand-over. */
  readonly on: Day | null;
  /** The row of Agreements it comes from; null when it comes from none. */
  readonly agreementRow: number | null;
};

/** A guard over the whole run: it stops automatic sending until a person has looked. */
export type Stop = Extract<Reason, { code: 'copied' | 'historyCut' | 'bankChanged' | 'firstRun' | 'brake' | 'paused' }>;

/** The answer for one day: one decision for each open item in sheet order, and what follows from them. */
export type Run = {
  readonly on: Day;
  readonly mode: Mode;
  readonly decisions: readonly Decision[];
  readonly messages: readonly PlannedMessage[];
  readonly calls: readonly PlannedCall[];
  readonly notices: readonly PlannedNotice[];
  readonly tasks: readonly PlannedTask[];
  /** Guards that stand in the way of a message leaving by itself. */
  readonly stops: readonly Stop[];
};

/** A message ready to leave: the same facts in words, both parts. */
export type ReadyMessage = {
  readonly planned: PlannedMessage;
  readonly subject: string;
  readonly text: string;
  /** Shows its images by `cid:`; a page that shows the mail puts their data in its place. */
  readonly html: string;
  readonly images: readonly InlineImage[];
  /** Of everything a person sees: what an approval refers to. */
  readonly hash: string;
};

/** A picture within a mail's HTML part, named by `cid:` and the id. */
export type InlineImage = {
  readonly id: string;
  readonly name: string;
  readonly type: 'image/png';
  /** 0 to 255. */
  readonly bytes: readonly number[];
};

/** How a message left, or did not. */
export type Delivery =
  | { readonly kind: 'sent'; readonly messageId: string; readonly threadId: string }
  | { readonly kind: 'failed'; readonly why: 'quota' | 'scope' | 'address' | 'refused'; readonly detail: string }
  | { readonly kind: 'uncertain'; readonly detail: string };
