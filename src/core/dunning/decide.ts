/**
 * One open item on one day → Decision, always with its reason.
 *
 * First what ends the matter, then what holds it back, then which step comes next and whether its day has come. How
 * decisions become messages and calls is the question of `run.ts`.
 */
import type { Day } from '../days';
import { identity } from '../identity';
import type { Invoice, Level, OpenItem } from '../model';
import type { Decision } from '../planned';
import type { Reason, ReasonCode } from '../reason';
import type { RunContext } from './context';
import { type Case, holdReason, isRest, releaseDay, settledReason } from './holds';
import { type NextStep, nextStep, progressOf } from './nextStep';
import { begunUnder, isSame, NEVER, procedureFor } from './procedure';
import type { Standing } from './standing';
import { stepReason } from './stepReason';

/** What happens with an item on the run's day, and why. */
export function decide(item: OpenItem, run: RunContext): Decision {
  const { today, agreed } = run;
  const { settings, procedures } = run.ledger;
  const { currency } = item.balance;
  const client = run.clientOf(item.invoice);
  const standing = run.standingOf(item.id);
  const begun = begunUnder(standing, procedures);
  const procedure = procedureFor(item, client, begun, run.smallAmount(currency), settings);
  const levels = run.levelsOf(procedure) ?? [];
  const progress = progressOf(levels, standing);
  const reached = levels[progress.at] ?? null;
  const known: Known = { item, client, procedure, reached, lastContactOn: standing.lastContactOn };

  const claimed = claimedLevel(item, levels, standing);
  // A step that a person asked for is done, however small the rest (OCA's policy changer).
  const tolerance = progress.setOn === null ? run.tolerance(currency) : null;
  const given: Case = { item, client, settings, today, tolerance, claimed, doubt: standing.doubt, agreed };
  const settled = settledReason(given);
  if (settled !== null) return decision(known, settled, null, null);
  if (levels.length === 0) return decision(known, { code: 'noProcedure', params: { procedure } }, null, null);

  const held = holdReason(given);
  const release = held && releaseDay(given);
  const step = nextStep({ item, client, levels, standing, progress, from: release ?? today, run });
  if (held !== null && (step !== null || !isRest(held)))
    return decision(known, held, step, step && release && step.possibleOn);
  if (step === null) {
    const last = reached ?? levels[levels.length - 1];
    return decision(known, { code: 'endOfProcedure', params: { level: last?.name ?? procedure } }, null, null);
  }
  // A level that a person set is that person's answer.
  const isChanged = progress.setOn === null && begun !== null && !isSame(begun, procedure);
  const reason = stepReason(step, { client, standing, run, isEdited: progress.isEdited, isChanged });
  return decision(known, reason, step, dayOf(reason, run));
}

type Known = Pick<Decision, 'item' | 'client' | 'procedure' | 'reached' | 'lastContactOn'>;

/** Written out, not spread: this is made for every row of the sheet. */
function decision(of: Known, reason: Reason, step: NextStep | null, nextOn: Day | null): Decision {
  return {
    kind: kindOf(reason),
    item: of.item,
    client: of.client,
    procedure: of.procedure,
    reached: of.reached,
    lastContactOn: of.lastContactOn,
    next: step === null ? null : step.level,
    nextOn,
    n: step === null ? 1 : step.n,
    reason,
  };
}

const KINDS: Readonly<Record<ReasonCode, Decision['kind']>> = {
  levelReached: 'act',
  callDue: 'act',
  noticeDue: 'act',
  taskDue: 'act',
  levelsEdited: 'act',
  callInstead: 'act',
  procedureChanged: 'act',
  sharedAddress: 'act',
  fileMissing: 'act',
  chargesLeftOut: 'act',
  chargesUnstated: 'act',
  notReached: 'wait',
  gap: 'wait',
  invoiceJustSent: 'wait',
  notSendingDay: 'wait',
  heldInvoice: 'wait',
  heldClient: 'wait',
  paused: 'wait',
  callAgain: 'wait',
  refusedToday: 'wait',
  afterCall: 'wait',
  beforePayRun: 'wait',
  directDebit: 'wait',
  partPayment: 'wait',
  promiseMade: 'wait',
  planActive: 'wait',
  disputeOpen: 'wait',
  holdOver: 'wait',
  postponed: 'wait',
  creditCovers: 'wait',
  belowMinimum: 'wait',
  firstRun: 'wait',
  copied: 'wait',
  historyCut: 'wait',
  bankChanged: 'wait',
  brake: 'wait',
  disputed: 'ask',
  onHold: 'ask',
  promised: 'ask',
  inPlan: 'ask',
  uncertain: 'ask',
  noticeBegun: 'ask',
  historyBehind: 'ask',
  noAddress: 'ask',
  badTemplate: 'ask',
  restUnknown: 'ask',
  failedThrice: 'ask',
  tooManyRecipients: 'ask',
  mailTooLarge: 'ask',
  subjectTooLong: 'ask',
  recordTooLong: 'ask',
  planUnclear: 'ask',
  promiseTooMany: 'ask',
  paid: 'done',
  credit: 'done',
  withinTolerance: 'done',
  closed: 'done',
  noProcedure: 'done',
  endOfProcedure: 'done',
};

/** A procedure that is not in Levels is a mistake, not a wish to be left alone. */
export function kindOf(reason: Reason): Decision['kind'] {
  const isUnknown = reason.code === 'noProcedure' && identity(reason.params.procedure) !== identity(NEVER);
  return isUnknown ? 'ask' : KINDS[reason.code];
}

/** The day a step is done or waits for; null where a person decides. */
function dayOf(reason: Reason, { today }: RunContext): Day | null {
  if (kindOf(reason) === 'act') return today;
  return 'on' in reason.params ? reason.params.on : null;
}

/** A step that was made void and then done again: without the later row the void one still stands, but it is older than the print. */
function isLaterThanVoid({ printed }: Invoice, named: readonly Level[], { turns, lastRowOn }: Standing): boolean {
  const { lastContactOn } = printed;
  const ofLevel = turns.filter(({ code }) => named.some((level) => level.code === code));
  if (lastContactOn === null || lastRowOn === null || ofLevel.length === 0) return false;
  return ofLevel.every(({ doneOn, isVoid }) => doneOn === null && isVoid) && lastContactOn > lastRowOn;
}

/** What Paydue's own column claims, where the history has no record of it: rows were deleted (contracts.md). */
function claimedLevel({ invoice, instalment }: OpenItem, levels: readonly Level[], standing: Standing): string | null {
  const printed = invoice.printed.level;
  // The columns speak of the invoice, not of its instalments.
  if (printed === null || instalment !== null) return null;
  const named = levels.filter(({ name }) => identity(name) === identity(printed));
  const isKnown = named.length === 0 || named.some(({ code }) => standing.recorded.indexOf(code) >= 0);
  return isKnown && !isLaterThanVoid(invoice, named, standing) ? null : printed;
}
