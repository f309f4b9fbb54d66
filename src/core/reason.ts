/** Why something is done with an open item or not: the codes, each with what its sentence needs. Shapes only; the sentences are in `words`. */
import type { Day } from './days';
import type { CallOutcome, ChargeKind, HoldUntil, Law } from './model';
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
 * Why no charge is stated where one was asked for. `unlawful`: the law gives none against this client. `noRate`: a day of
 * the period has no rate. `belowFloor`: the agreed rate is less than the law allows. `noContractRate`: the law has no rate
 * of its own, and none was agreed. `contractRateUnread`: what stands for the agreed rate is no rate.
 */
export type ChargeRefusal =
  | { readonly code: 'noLaw' }
  | { readonly code: 'unlawful'; readonly law: Law; readonly what: ChargeKind }
  | { readonly code: 'noRate'; readonly series: string; readonly on: Day }
  | { readonly code: 'belowFloor'; readonly percent: string; readonly floor: string }
  | { readonly code: 'noContractRate'; readonly law: Law }
  | { readonly code: 'contractRateUnread' }
  | { readonly code: 'waived'; readonly item: string; readonly reason: string };

/**
 * Why an invoice's PDF is not at hand. `none`: no PDF bears its number. `several`: more than one does. `noFolder`: the row
 * names no file, and Settings no folder that can be read. `gone`: the file its row names cannot be found. `notPdf`: that
 * file is something else. `empty`: it has no bytes. `notAllowed`: Paydue may not read Drive.
 */
export type FileMissing = 'none' | 'several' | 'noFolder' | 'gone' | 'notPdf' | 'empty' | 'notAllowed';
