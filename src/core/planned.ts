/** What the rules answer for a day: a decision for each open item, and the messages, calls, notices and tasks that follow. Shapes only; no rule lives here. */
import type { Day } from './days';
import type { MessageLine, PlannedMessage } from './message';
import type { Client, Level, Mode, OpenItem } from './model';
import type { Money } from './money';
import type { Reason } from './reason';

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
