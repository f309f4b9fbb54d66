/**
 * The data model on one page: what the rules are given and what they answer.
 *
 * Everything here is a plain readonly record: it prints, compares and crosses `google.script.run` as it is.
 * A day is a `Day` (no time, no zone), an amount is a `Money` (whole minor units), a sheet row is counted from 1.
 * `null` means "known to be absent". No rule lives in this file.
 */
import type { Day } from './days';
import type { Money } from './money';

// ── Identity ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** An invoice's number or a client's name with blanks trimmed and collapsed, case-folded, NFC (contracts.md, Identity). */
export type Identity = string;

/** `item|levelCode|n`, for example `INV-1|gentle|1`: one step of one open item. Holds no client name. */
export type StepKey = string;

// ── What is owed ────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * What the Status column says. `open` is also an empty cell; `partlyPaid` and `overdue` are open too and told apart only
 * so that the user's own word can be shown.
 */
export type InvoiceStatus =
  | 'open'
  | 'partlyPaid'
  | 'overdue'
  | 'draft'
  | 'paid'
  | 'cancelled'
  | 'writtenOff'
  | 'inCollection'
  | 'disputed'
  | 'onHold'
  | 'promised'
  | 'plan';

/** Until when nothing is to be done; `open` is a hold without an end. The day itself is still held (capabilities 9). */
export type HoldUntil = Day | 'open';

/** One person or mailbox that a message goes to. */
export type Mailbox = { readonly name: string | null; readonly address: string };

/** One judgeable row of the invoice sheet. A row that cannot be judged is a `Problem` instead and never reaches the rules. */
export type Invoice = {
  readonly id: Identity;
  /** The number as the user writes it. */
  readonly number: string;
  readonly row: number;
  readonly clientId: Identity;
  readonly clientName: string;
  readonly issuedOn: Day | null;
  /** When the invoice itself was sent to the client. */
  readonly sentOn: Day | null;
  readonly dueOn: Day;
  /** A later due date that was granted; it takes the place of `dueOn`. */
  readonly extendedTo: Day | null;
  /** The invoice's total; negative for a credit note. */
  readonly amount: Money;
  /** What the Paid column says; null when there is no such column or the cell is empty. */
  readonly paid: Money | null;
  /** What the Balance column says; it wins over Amount − Paid. Null when there is no such column or the cell is empty. */
  readonly statedBalance: Money | null;
  readonly status: InvoiceStatus;
  /** Name of a procedure, as written; null follows the client's. */
  readonly procedure: string | null;
  readonly holdUntil: HoldUntil | null;
  readonly project: string | null;
  readonly poNumber: string | null;
  readonly file: string | null;
  readonly note: string | null;
  /** What Paydue's own columns claim: compared with the history, never used by a rule otherwise. */
  readonly printed: { readonly level: string | null; readonly lastContactOn: Day | null };
};

export type ClientKind = 'business' | 'consumer';

/** A row of Clients, or a client known only by the e-mail column of the invoice sheet (`row` is null then). */
export type Client = {
  readonly id: Identity;
  readonly name: string;
  readonly row: number | null;
  /** The accounts payable contact's name, for the salutation. */
  readonly contact: string | null;
  readonly emails: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly phone: string | null;
  readonly callHours: string | null;
  /** Two-letter code, lower case; null follows the workbook's. */
  readonly language: string | null;
  /** Two-letter code, upper case. */
  readonly country: string | null;
  readonly kind: ClientKind;
  readonly collector: Mailbox | null;
  readonly salesRep: Mailbox | null;
  readonly procedure: string | null;
  /** As written; parsed by the rule that uses it. */
  readonly payRunDays: string | null;
  readonly paysBy: 'transfer' | 'directDebit';
  readonly holdUntil: HoldUntil | null;
  readonly legalAddress: string | null;
  readonly escalation: readonly Mailbox[];
  readonly note: string | null;
};

/** An invoice, or one instalment of it, still to be settled. It is not a sheet row: it carries the row it came from. */
export type OpenItem = {
  /** The invoice's identity, or `inv-7/2` for the second instalment. */
  readonly id: Identity;
  /** As shown to people and written into keys: `INV-7` or `INV-7/2`. */
  readonly label: string;
  readonly invoice: Invoice;
  /** The day that counts: the instalment's, else the day after a dispute or an extension, else the due date. */
  readonly dueOn: Day;
  /** Whether `dueOn` was moved by an extension or a settled dispute: such an item gets no courtesy check any more. */
  readonly isExtended: boolean;
  /** What may be asked for: amount − payments − the part in dispute; of an instalment what of it is not paid. */
  readonly balance: Money;
  /** The part that is in dispute and left out of `balance`; null when nothing is. */
  readonly disputed: Money | null;
  /** Which line of a payment plan this is, from 1; null for the invoice itself. */
  readonly instalment: { readonly number: number; readonly of: number } | null;
};

/**
 * Received money: a row of Payments. Negative when a payment was taken back. Dated after the run day it does not count yet.
 * Without an invoice it is money on account of its client.
 */
export type Payment = {
  readonly on: Day;
  readonly amount: Money;
  readonly clientId: Identity | null;
  readonly invoiceId: Identity | null;
  readonly reference: string | null;
  readonly row: number;
};

export type AgreementKind = 'promise' | 'instalment' | 'extension' | 'dispute' | 'hold' | 'postponement';

/** How an agreement was ended by a person: a dispute `upheld` (the claim stands) or `accepted` (the client was right). */
export type AgreementOutcome = 'upheld' | 'accepted' | 'withdrawn';

/** Something agreed with a client: a row of Agreements. Recorded after the run day it does not count yet. */
export type Agreement = {
  readonly kind: AgreementKind;
  readonly clientId: Identity;
  readonly clientName: string;
  /** Empty: all invoices of the client. */
  readonly invoiceIds: readonly Identity[];
  /**
   * Promise: the promised day. Instalment: its due day. Extension: the new due day. Dispute: the next review. Hold: the
   * last day held, null without an end. Postponement: the first day on which the step may be done.
   */
  readonly until: Day | null;
  /** Promise and instalment: what is to be paid. Dispute: the part in dispute. Null: the whole of what is open. */
  readonly amount: Money | null;
  readonly reason: string | null;
  /** Call, mail, meeting … as written. */
  readonly source: string | null;
  readonly by: string | null;
  readonly recordedOn: Day;
  /** The first day on which it no longer counts, set by a person; null: it ends by its own rule. */
  readonly endedOn: Day | null;
  readonly outcome: AgreementOutcome | null;
  readonly row: number;
};

/** What has become of an agreement: what the State column says. */
export type AgreementState =
  | 'active'
  | 'kept'
  | 'broken'
  | 'replaced'
  | 'ended'
  | 'upheld'
  | 'accepted'
  | 'over'
  | 'paid'
  | 'late'
  | 'cancelled'
  | 'review';

// ── What was said ───────────────────────────────────────────────────────────────────────────────────────────────────

/** `skip`: a person left the step out, which completes it. `level`: a person said which step comes next, whatever was done. */
export type EventKind = 'reminder' | 'call' | 'note' | 'notice' | 'skip' | 'level';

/** Only moves forward: SENDING → SENT | FAILED | UNCERTAIN; UNCERTAIN → SENT | VOID; SENT → BOUNCED; anything → VOID. LOGGED: a call, note or skip. */
export type EventResult = 'SENDING' | 'SENT' | 'FAILED' | 'UNCERTAIN' | 'BOUNCED' | 'VOID' | 'LOGGED';

export type CallOutcome =
  | 'promised'
  | 'noAnswer'
  | 'leftMessage'
  | 'disputed'
  | 'copyAsked'
  | 'wrongContact'
  | 'alreadyPaid'
  | 'waitingForApproval'
  | 'inPaymentRun'
  | 'refused'
  | 'other';

/** One row of Contact history (contracts.md, The history row). */
export type ContactEvent = {
  /** The order in which things were done; of a row that a person typed a fraction between its neighbours'. */
  readonly seq: number;
  readonly row: number;
  /** Local time in the sheet's zone, `YYYY-MM-DD HH:MM`. */
  readonly when: string;
  readonly on: Day;
  readonly clientId: Identity;
  readonly clientName: string;
  /** Display labels of the invoices spoken of. */
  readonly invoices: readonly string[];
  readonly keys: readonly StepKey[];
  readonly kind: EventKind;
  readonly procedure: string | null;
  /** Code of the highest level of the row. */
  readonly level: string | null;
  readonly channel: Channel | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string | null;
  readonly result: EventResult;
  readonly outcome: CallOutcome | null;
  readonly by: string | null;
  readonly note: string | null;
  readonly amounts: readonly Money[];
  readonly charges: string | null;
  readonly token: string | null;
  /** Id of the mail or of the document. */
  readonly messageId: string | null;
  readonly threadId: string | null;
  readonly run: string | null;
  readonly mode: 'live' | 'test';
  readonly seal: string | null;
};

// ── The rules a firm sets ───────────────────────────────────────────────────────────────────────────────────────────

export type Tone = 'courtesy' | 'gentle' | 'firm' | 'final' | 'formal';
/** In rising firmness: the order that "highest" means. */
export const TONES: readonly Tone[] = ['courtesy', 'gentle', 'firm', 'final', 'formal'];

/** `courtesy` speaks of invoices not yet late, `overdue` of late ones; one message never mixes them. */
export type MessageClass = 'courtesy' | 'overdue';

export type Channel = 'email' | 'call' | 'notice' | 'task';
export type Anchor = 'due' | 'invoiceDate' | 'previous' | 'endOfMonth';
export type Approval = 'auto' | 'person';
export type RecipientRole = 'contact' | 'escalation' | 'legal';

/** One step of a procedure: a row of Levels. */
export type Level = {
  readonly procedure: string;
  readonly order: number;
  /** Stable and unique in its procedure; stands in step keys. */
  readonly code: string;
  readonly name: string;
  readonly tone: Tone;
  readonly anchor: Anchor;
  /** Days after the anchor (negative: before). */
  readonly days: number;
  readonly channel: Channel;
  /** Name of a template; null for calls and tasks. */
  readonly template: string | null;
  readonly approval: Approval;
  readonly to: RecipientRole;
  readonly fee: string | null;
  readonly interest: boolean;
  /** Days after which the level repeats, and how often at most; null: never. */
  readonly repeat: { readonly everyDays: number; readonly times: number } | null;
  /** Days that must lie between the last written contact and this level; null: `guard.gapDays`. The longer one counts. */
  readonly gapDays: number | null;
};

/** An ordered list of levels. `None` has none: such an invoice is never chased. */
export type Procedure = { readonly name: string; readonly levels: readonly Level[] };

export type Template = {
  readonly name: string;
  readonly language: string;
  readonly subject: string;
  /** Plain text with Mustache tags and a little Markdown. */
  readonly text: string;
};

export type Mode = 'test' | 'ask' | 'automatic';

/** Every row of Settings, parsed; defaults stand in for what is missing. */
export type Settings = {
  readonly schema: number;
  readonly mode: Mode;
  /** ISO code used where an invoice names none. */
  readonly currency: string;
  /** Two-letter code of the language for clients that name none. */
  readonly language: string;
  /** Everything is paused up to and including this day; `open` has no end. */
  readonly pauseUntil: HoldUntil | null;
  /** Hour from which the nightly scan may run, 0-23. */
  readonly runHour: number;
  readonly firstRunConfirmedOn: Day | null;
  readonly maxMessages: number;
  readonly maxTimesUsual: number;
  readonly gapDays: number;
  readonly afterInvoiceSentDays: number;
  /** 1 Monday … 7 Sunday. */
  readonly sendDays: readonly number[];
  /** `HH:MM`, the first minute of the sending window. */
  readonly sendFrom: string;
  /** `HH:MM`, the first minute after it. */
  readonly sendTo: string;
  /** Below it (balance < threshold) the small-amount procedure applies; by currency, `*` for the others. */
  readonly small: Readonly<Record<string, Money | null>>;
  /** A client whose late invoices come to less is not chased; by currency; null: no such limit. */
  readonly minimum: Readonly<Record<string, Money | null>>;
  /** Below it an open rest is not chased; by currency. */
  readonly tolerance: Readonly<Record<string, Money | null>>;
  readonly defaultProcedure: string;
  readonly smallProcedure: string;
  /** The procedure of the lines of payment plans. */
  readonly instalmentProcedure: string;
  readonly startMode: 'first' | 'byAge';
  /** Whether "also overdue" invoices are listed in a message. */
  readonly listAlsoOverdue: boolean;
  /** Whether disputed invoices are listed in a message, outside its total. */
  readonly listDisputed: boolean;
  /** Whether a client with several currencies gets one message for each. */
  readonly messagePerCurrency: boolean;
  /** In blind copy of every reminder. */
  readonly bcc: readonly Mailbox[];
  /** A part payment of at least this share of what was open … */
  readonly partPaymentPercent: number;
  /** … delays the next step until so many days after it; 0: never. */
  readonly partPaymentDays: number;
  /** Clients who pay by direct debit are left alone until so many days after the due date. */
  readonly directDebitDays: number;
  /** A courtesy check or gentle reminder leaves so many working days before a pay run … */
  readonly payRunLeadDays: number;
  /** … when that is no more than so many days from its own day; 0: never. */
  readonly payRunWithinDays: number;
  /** Working days after a promised day in which the money may still arrive. */
  readonly promiseGraceDays: number;
  /** So many promises for an invoice hold by themselves; a further one needs a person. */
  readonly maxPromises: number;
  /** Days after an instalment's due day on which an unpaid one breaks the plan. */
  readonly planBrokenDays: number;
  /** Days until a dispute is looked at again, where its row names none. */
  readonly disputeReviewDays: number;
  /** Days to pay after a dispute was settled for us. */
  readonly disputeGraceDays: number;
  /** Days without a step after a hold is over. */
  readonly holdRestDays: number;
  /** Days after which a hold without an end is brought up as a task. */
  readonly holdReviewDays: number;
  /** Working days until an unanswered call is tried again. */
  readonly callAgainDays: number;
  /** So many unanswered calls complete the step. */
  readonly callTries: number;
  /** Working days without a step after a client said on the telephone that it is paid. */
  readonly callPaidDays: number;
  /** Working days without a step after a client said that approval is under way. */
  readonly callApprovalDays: number;
  readonly creditor: Creditor;
};

/** Who asks for the money. */
export type Creditor = {
  readonly name: string | null;
  readonly address: string | null;
  readonly sender: string | null;
  readonly replyTo: Mailbox | null;
  readonly phone: string | null;
  readonly bankName: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
  /** May hold `{{number}}`, `{{amount}}` and `{{currency}}`. */
  readonly paymentLink: string | null;
  readonly signature: string | null;
};

/** Everything a run looks at. */
export type Ledger = {
  readonly invoices: readonly Invoice[];
  readonly clients: readonly Client[];
  readonly history: readonly ContactEvent[];
  readonly procedures: readonly Procedure[];
  readonly templates: readonly Template[];
  readonly payments: readonly Payment[];
  readonly agreements: readonly Agreement[];
  readonly holidays: readonly Day[];
  readonly settings: Settings;
};

// ── Problems ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Where a problem is, what was read, and under which code `core/words` finds the sentence and the remedy. */
export type Problem = {
  readonly sheet: string;
  /** Null: the whole sheet. */
  readonly row: number | null;
  /** The heading as it stands in the sheet, else the field's English name. Null: the whole row. */
  readonly column: string | null;
  /** A, B, … of the column, for going to the cell; null when there is no such column. */
  readonly columnIndex: number | null;
  readonly code: ProblemCode;
  /** What was read, as text, shortened to 80 characters. */
  readonly read: string;
  /** What the sentence needs besides: a nearest name, the other rows … */
  readonly params: Readonly<Record<string, string>>;
};

export type ProblemCode =
  // the sheets
  | 'noInvoiceSheet'
  | 'twoInvoiceSheets'
  | 'columnMissing'
  | 'columnTwice'
  | 'columnRenamed'
  | 'mergedHeadings'
  | 'newerSchema'
  // the rows of the invoice sheet
  | 'numberMissing'
  | 'numberTwice'
  | 'clientMissing'
  | 'clientUnknown'
  | 'dayMissing'
  | 'dayUnreadable'
  | 'dayAmbiguous'
  | 'dayImplausible'
  | 'dueBeforeIssue'
  | 'amountMissing'
  | 'amountUnreadable'
  | 'paidExceedsAmount'
  | 'paidDiffers'
  | 'balanceDiffers'
  | 'currencyUnknown'
  | 'currencyDiffers'
  | 'statusUnknown'
  | 'formulaError'
  | 'stillLoading'
  // clients
  | 'clientTwice'
  | 'addressMissing'
  | 'addressInvalid'
  | 'addressShared'
  | 'languageUnknown'
  | 'payRunUnreadable'
  | 'choiceUnknown'
  // levels, templates, settings, history
  | 'procedureUnknown'
  | 'levelOrder'
  | 'levelCodeTwice'
  | 'levelFirstPrevious'
  | 'levelDaysNotRising'
  | 'levelChoice'
  | 'levelNumber'
  | 'templateUnknown'
  | 'templateTwice'
  | 'tagUnknown'
  | 'templateSyntax'
  | 'settingUnknown'
  | 'settingTwice'
  | 'settingUnreadable'
  | 'currencyUnused'
  // payments and agreements
  | 'paymentInvoiceUnknown'
  | 'paymentUnassigned'
  | 'agreementKind'
  | 'agreementInvoiceUnknown'
  | 'agreementUntilMissing'
  | 'agreementAmount'
  | 'planSum'
  | 'ibanInvalid'
  | 'historyUnreadable'
  | 'sealBroken'
  | 'historyGap'
  | 'historyMissing'
  | 'sheetMissing';

// ── What the rules answer ───────────────────────────────────────────────────────────────────────────────────────────

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
  // wait
  notReached: { level: string; on: Day };
  gap: { lastOn: Day; on: Day };
  invoiceJustSent: { sentOn: Day; on: Day };
  notSendingDay: { on: Day };
  heldInvoice: { until: HoldUntil };
  heldClient: { until: HoldUntil };
  paused: { until: HoldUntil };
  callAgain: { lastOn: Day; on: Day };
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
  brake: { messages: number; limit: number };
  // a person
  disputed: { status: string };
  onHold: { status: string };
  promised: { status: string };
  inPlan: { status: string };
  uncertain: { token: string; on: Day };
  historyBehind: { printed: string };
  /** Planned all the same (`act`), under approval by a person: the click is the answer. */
  levelsEdited: { procedure: string };
  noAddress: { client: string };
  /** `tag`: the text is in order, but this tag of it would print nothing for this client. */
  badTemplate: { template: string; tag?: string };
  restUnknown: Record<string, never>;
  failedThrice: { level: string; lastOn: Day };
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

/** What a sure charge adds to a message; none until charges are built. */
export type Charge = { readonly item: Identity; readonly label: string; readonly amount: Money };

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
  /** The strictest approval of its lines. */
  readonly approval: Approval;
  /** The thread to go on in: only when all its invoices were in that message. */
  readonly inReplyTo: { readonly threadId: string; readonly subject: string } | null;
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

export type TaskKind = 'handOver' | 'allocateCredit' | 'promiseBroken' | 'planBroken' | 'reviewDispute' | 'reviewHold';

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
export type Stop = Extract<Reason, { code: 'firstRun' | 'brake' | 'paused' }>;

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
  readonly html: string;
  /** Of everything a person sees: what an approval refers to. */
  readonly hash: string;
};

/** How a message left, or did not. */
export type Delivery =
  | { readonly kind: 'sent'; readonly messageId: string; readonly threadId: string }
  | { readonly kind: 'failed'; readonly why: 'quota' | 'scope' | 'address' | 'refused'; readonly detail: string }
  | { readonly kind: 'uncertain'; readonly detail: string };
