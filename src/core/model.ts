/**
 * The data model on one page: what the rules are given. What they answer is `planned.ts`, `reason.ts` and `message.ts`,
 * what is wrong with a sheet `problem.ts`.
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
  /** A sentence or two that stand in every mail to this client, as written. */
  readonly personalText: string | null;
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

/** `waiver`: no charges are claimed on its invoices; it keeps nothing back. */
export type AgreementKind = 'promise' | 'instalment' | 'extension' | 'dispute' | 'hold' | 'postponement' | 'waiver';

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
   * last day held, null without an end; a waiver alike. Postponement: the first day on which the step may be done.
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

/**
 * `skip`: a person left the step out, which completes it. `level`: a person said which step comes next, whatever was done.
 * `message`: a mail that is no step (thanks, a confirmation, a statement). `delivery`: a formal notice was posted, received
 * or came back; it bears the notice's token, and its `when` is that day.
 */
export type EventKind = 'reminder' | 'call' | 'note' | 'notice' | 'skip' | 'level' | 'message' | 'delivery';

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

/** `compensation` is the law's fixed sum, `fee` an agreed one of a level, `costs` what a consumer may be asked for collection. */
export type ChargeKind = 'interest' | 'compensation' | 'fee' | 'costs';

/**
 * A charge as a letter stated it. `claimed` false: shown, and waived for now. Days bound interest alone, `level` is the
 * code of the step that a fee belongs to.
 */
export type FrozenCharge = {
  /** The open item's label. */
  readonly label: string;
  readonly kind: ChargeKind;
  readonly amount: Money;
  readonly claimed: boolean;
  readonly period: { readonly from: Day; readonly to: Day } | null;
  readonly level: string | null;
};

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
  /** What was stated beside the invoices, as it stood in that letter. */
  readonly charges: readonly FrozenCharge[];
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
  /** Claimed once for each invoice, beside its balance (`dunning/fees.ts`): of each currency at most one sum. */
  readonly fees: readonly LevelFee[];
  /** Whether its letter claims the interest and the fixed sum of the law, shows them as waived for now, or says nothing. */
  readonly interest: 'no' | 'show' | 'claim';
  /** Days after which the level repeats, and how often at most; null: never. */
  readonly repeat: { readonly everyDays: number; readonly times: number } | null;
  /** Days that must lie between the last written contact and this level; null: `guard.gapDays`. The longer one counts. */
  readonly gapDays: number | null;
};

/** A fixed sum, or a share of the open balance: `percent` a plain decimal number. */
export type LevelFee =
  | { readonly kind: 'sum'; readonly amount: Money }
  | { readonly kind: 'share'; readonly percent: string };

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
  /** Whose law the invoices follow: decides the charges and what a formal notice must hold. Null: nobody has said. */
  readonly law: Law | null;
  /** Names of the procedures whose letters state charges; empty: none does (product.md, decision 15). */
  readonly chargedProcedures: readonly string[];
  /** What the contract says of interest; null: what the law says. */
  readonly contractRate: ContractRate | 'unreadable' | null;
  /** Whether the law's fixed compensation is claimed with the interest. */
  readonly claimsCompensation: boolean;
  /** What a part payment is taken for first: what the law says, or always the one or the other. */
  readonly allocation: 'law' | 'principal' | 'interest';
  /** Percent of VAT on collection costs, for a creditor who cannot recover it (NL); null: none. A plain decimal number. */
  readonly costsVatPercent: string | null;
  /** Percent off for early payment as a plain decimal number; null: no such offer. */
  readonly discountPercent: string | null;
  /** So many days from the invoice date the offer stands. */
  readonly discountDays: number;
  /** Days that a formal notice gives to pay; 0: as many as is usual under the law. */
  readonly noticeDays: number;
  /** Whether reminders carry the PDF of their invoices (needs `drive.readonly`). */
  readonly attachInvoices: boolean;
  /** Id or link of the Drive folder with the invoices' PDFs, for rows that name no file. */
  readonly attachFolder: string | null;
  /** A PDF that is not found, or found twice: the mail leaves without it, or waits for a person. */
  readonly attachMissing: 'send' | 'wait';
  /** Whether a picture to scan stands beside the bank details. */
  readonly payQr: boolean;
  /** What the payer is asked to quote: the creditor reference that suits the account, RF, or the invoices' numbers. */
  readonly payReference: 'auto' | 'rf' | 'number';
};

/** A set of rules of law.md, table 1; `EU` is the Directive alone, for a country that has no rules of its own here. */
export type Law =
  | 'EU'
  | 'FR'
  | 'DE'
  | 'AT'
  | 'BE'
  | 'NL'
  | 'ES'
  | 'IT'
  | 'IE'
  | 'FI'
  | 'UK'
  | 'CH'
  | 'US'
  | 'CA'
  | 'AU'
  | 'IN';

/**
 * An agreed rate, `percent` a plain decimal number: `18 a year`, `1.5 a month` (twelve of them a year, by the day), `1.5 a
 * full month` (nothing for a month that has not ended).
 */
export type ContractRate = { readonly percent: string; readonly per: 'year' | 'month' | 'fullMonth' };

/** One value of a reference rate: percent a year as a plain decimal number, from this day until the series' next one. */
export type Rate = { readonly series: string; readonly from: Day; readonly percent: string };

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
  /** Two-letter code, upper case. */
  readonly country: string | null;
  /** Where the firm is registered and under which number, as it stands on its letters. */
  readonly registration: string | null;
  readonly vatNumber: string | null;
  /** The address in parts, for forms that take no other (Swiss QR-bill). */
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  /** Six digits, for accounts in the United Kingdom. */
  readonly sortCode: string | null;
  /** Of an account that has no IBAN. */
  readonly accountNumber: string | null;
  /** Nine digits, for accounts in the United States. */
  readonly routingNumber: string | null;
  /** `name@bank`, for payments in India. */
  readonly upi: string | null;
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
  /** The spreadsheet is a copy of the one that was set up, and nobody has said yet that it sends (platform.md 5.4). */
  readonly isCopy: boolean;
  /** The number of the last row that a run wrote, when it is missing from the history; null when it is there. */
  readonly historyCutAt: number | null;
  /** The account as it now stands in Settings, when it is another one than mail told clients before; else null. */
  readonly bankChangedTo: string | null;
  /** The spreadsheet's own id: no other one's messages bear its tokens. */
  readonly bookId: string;
  /** Reference rates: those that came with Paydue, and those of the Rates sheet, which win. In no order. */
  readonly rates: readonly Rate[];
  readonly settings: Settings;
};
