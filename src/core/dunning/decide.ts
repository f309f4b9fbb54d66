/**
 * One open item on one day → Decision, always with its reason.
 *
 * First what ends the matter, then what holds it back, then which step comes next and whether its day has come. How
 * decisions become messages and calls is the question of `run.ts`.
 */
import type { Day } from '../days';
import { identity } from '../identity';
import type { Decision, Level, OpenItem, Reason, ReasonCode } from '../model';
import type { RunContext } from './context';
import { holdReason, releaseDay, settledReason } from './holds';
import { isEdited, type NextStep, nextStep, progressOf } from './nextStep';
import { NEVER, procedureFor } from './procedure';
import type { Standing } from './standing';
import { possibleFrom, stepReason } from './stepReason';

/** What happens with an item on the run's day, and why. */
export function decide(item: OpenItem, run: RunContext): Decision {
  const { today } = run;
  const { settings } = run.ledger;
  const { currency } = item.balance;
  const client = run.clientOf(item.invoice);
  const standing = run.standingOf(item.id);
  const procedure = procedureFor(
    item,
    client,
    standing.lastDone?.procedure ?? null,
    run.smallAmount(currency),
    settings,
  );
  const levels = run.levelsOf(procedure) ?? [];
  const progress = progressOf(levels, standing);
  const reached = levels[progress.at] ?? null;
  const lastContactOn = standing.lastContactOn;
  // Written out, not spread: this is made for every row of the sheet.
  const answer = (reason: Reason, step: NextStep | null, nextOn: Day | null): Decision => ({
    kind: kindOf(reason),
    item,
    client,
    procedure,
    reached,
    lastContactOn,
    next: step?.level ?? null,
    nextOn,
    n: step === null ? 1 : step.n,
    reason,
  });

  const claimed = claimedLevel(item, levels, standing);
  const tolerance = run.tolerance(currency);
  const given = { item, client, settings, today, tolerance, claimed, doubt: standing.doubt };
  const settled = settledReason(given);
  if (settled !== null) return answer(settled, null, null);
  if (levels.length === 0) return answer({ code: 'noProcedure', params: { procedure } }, null, null);

  const held = holdReason(given);
  const release = held && releaseDay(held);
  const step = nextStep({
    item,
    levels,
    standing,
    progress,
    startMode: settings.startMode,
    from: release ?? today,
    possibleFrom: (level, from) => possibleFrom(level, from, client, standing, run),
  });
  if (held !== null) return answer(held, step, step && release && step.possibleOn);
  if (step === null) {
    const last = reached ?? levels[levels.length - 1];
    return answer({ code: 'endOfProcedure', params: { level: last?.name ?? procedure } }, null, null);
  }
  const reason = stepReason(step, { client, standing, run, isEdited: isEdited(progress) });
  return answer(reason, step, dayOf(reason, run));
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
  notReached: 'wait',
  gap: 'wait',
  invoiceJustSent: 'wait',
  notSendingDay: 'wait',
  heldInvoice: 'wait',
  heldClient: 'wait',
  paused: 'wait',
  callAgain: 'wait',
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
  brake: 'wait',
  disputed: 'ask',
  onHold: 'ask',
  promised: 'ask',
  inPlan: 'ask',
  uncertain: 'ask',
  historyBehind: 'ask',
  noAddress: 'ask',
  badTemplate: 'ask',
  restUnknown: 'ask',
  failedThrice: 'ask',
  promiseTooMany: 'ask',
  paid: 'done',
  credit: 'done',
  withinTolerance: 'done',
  closed: 'done',
  noProcedure: 'done',
  endOfProcedure: 'done',
};

/** A procedure that is not in Levels is a mistake, not a wish to be left alone. */
function kindOf(reason: Reason): Decision['kind'] {
  const isUnknown = reason.code === 'noProcedure' && identity(reason.params.procedure) !== identity(NEVER);
  return isUnknown ? 'ask' : KINDS[reason.code];
}

/** The day a step is done or waits for; null where a person decides. */
function dayOf(reason: Reason, { today }: RunContext): Day | null {
  const kind = kindOf(reason);
  if (kind === 'act') return today;
  return kind === 'wait' && 'on' in reason.params ? reason.params.on : null;
}

/** What Paydue's own column claims, where the history has no record of it: rows were deleted (contracts.md). */
function claimedLevel({ invoice }: OpenItem, levels: readonly Level[], standing: Standing): string | null {
  const printed = invoice.printed.level;
  if (printed === null) return null;
  const named = levels.filter(({ name }) => identity(name) === identity(printed));
  const isKnown = named.length === 0 || named.some(({ code }) => standing.recorded.indexOf(code) >= 0);
  return isKnown ? null : printed;
}
