/** Whether an item's next step is done today, and if not, why: its day, who it goes to, what puts it off, the sending days. */
import { addDays } from '../days';
import type { Client } from '../model';
import type { Reason } from '../reason';
import type { RunContext } from './context';
import { afterCall, callAgain, gapBefore, refusalsOf, triedAgainOn } from './delays';
import { gapEndsOn } from './gap';
import type { NextStep } from './nextStep';
import type { Standing } from './standing';

/** This many sure refusals of one message are enough: a person must correct something (capabilities.md 14). */
const REFUSALS = 3;

/** The circumstances of a step besides its own day. */
export type Circumstances = {
  readonly client: Client;
  readonly standing: Standing;
  readonly run: RunContext;
  /** None of the steps done is in the procedure any more: whatever comes next waits for a person's click. */
  readonly isEdited: boolean;
  /** The steps done were those of another procedure: so does it then. */
  readonly isChanged: boolean;
};

/** Why the step is done today, or why not. */
export function stepReason(step: NextStep, of: Circumstances): Reason {
  return (
    isNotReached(step, of) ??
    hadStepInRun(step, of) ??
    hasNoAddress(step, of) ??
    hasNoTemplate(step, of) ??
    hasFailedThrice(step, of) ??
    isPutOff(step, of) ??
    actReason(step, of)
  );
}

function isNotReached({ level, reachedOn, possibleOn: on, payRunOn }: NextStep, { run }: Circumstances): Reason | null {
  if (run.today >= reachedOn) return null;
  return payRunOn === null
    ? { code: 'notReached', params: { level: level.name, on } }
    : { code: 'beforePayRun', params: { level: level.name, on, payRunOn } };
}
/** One level per run, also when the run goes on in another execution. */
function hadStepInRun(
  { level }: NextStep,
  { standing, run: { today, ledger, sendingDay } }: Circumstances,
): Reason | null {
  if (!standing.isInRun) return null;
  const gapEnd = gapEndsOn(today, level, ledger.settings);
  const tomorrow = addDays(today, 1);
  return { code: 'gap', params: { lastOn: today, on: sendingDay(gapEnd > tomorrow ? gapEnd : tomorrow) } };
}
function hasNoAddress({ level }: NextStep, { client, run }: Circumstances): Reason | null {
  const isMissing = run.channelOf(level, client) === 'email' && run.receivers(client, level.to).length === 0;
  return isMissing ? { code: 'noAddress', params: { client: client.name } } : null;
}
function hasNoTemplate({ level }: NextStep, { client, run }: Circumstances): Reason | null {
  const { template } = level;
  if (template === null || run.channelOf(level, client) !== 'email') return null;
  return run.hasTemplate(template) ? null : { code: 'badTemplate', params: { template } };
}
function hasFailedThrice({ level }: NextStep, { client, standing, run }: Circumstances): Reason | null {
  const { count, lastOn } = refusalsOf(level, client, standing, run);
  return count < REFUSALS || lastOn === null ? null : { code: 'failedThrice', params: { level: level.name, lastOn } };
}
/** The first of what puts it off is given, with the day on which all of it is over. */
function isPutOff({ level, possibleOn: on }: NextStep, { client, standing, run }: Circumstances): Reason | null {
  if (on <= run.today) return null;
  const refused = triedAgainOn(level, client, standing, run);
  if (refused !== null && run.today < refused) return { code: 'refusedToday', params: { on } };
  const tried = callAgain(level, client, standing, run);
  if (tried && run.today < tried.on) return { code: 'callAgain', params: { lastOn: tried.lastOn, on } };
  const said = afterCall(standing, run);
  if (said && run.today < said.on)
    return { code: 'afterCall', params: { outcome: said.outcome, lastOn: said.lastOn, on } };
  const gap = gapBefore(level, client, standing, run);
  if (gap && run.today < gap.on) return { code: 'gap', params: { lastOn: gap.lastOn, on } };
  return { code: 'notSendingDay', params: { on } };
}

function actReason({ level, reachedOn }: NextStep, { client, run, isEdited, isChanged }: Circumstances): Reason {
  if (isChanged) return { code: 'procedureChanged', params: { procedure: level.procedure } };
  if (isEdited) return { code: 'levelsEdited', params: { procedure: level.procedure } };
  const params = { level: level.name, dueOn: reachedOn };
  switch (level.channel) {
    case 'email':
      return run.channelOf(level, client) === 'call'
        ? { code: 'callInstead', params: { level: level.name, client: client.name } }
        : { code: 'levelReached', params };
    case 'call':
      return { code: 'callDue', params };
    case 'notice':
      return { code: 'noticeDue', params };
    case 'task':
      return { code: 'taskDue', params };
  }
}
