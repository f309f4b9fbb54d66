/** Whether an item's next step is done today, and if not, why: its day, who it goes to, the gap, the sending days. */
import { addDays, type Day } from '../days';
import type { Client, Level, Reason } from '../model';
import type { RunContext } from './context';
import { gapEndsOn, lastWrittenOn } from './gap';
import type { NextStep } from './nextStep';
import { later, type Standing, stepOf } from './standing';
import { sendingDaysAfter } from './window';

/** This many sure refusals of one message are enough: a person must correct something (capabilities.md 14). */
const REFUSALS = 3;
/** Working days until an unanswered call is tried again (capabilities.md 22). */
const CALL_AGAIN_AFTER = 2;

/** The circumstances of a step besides its own day. */
export type Circumstances = {
  readonly client: Client;
  readonly standing: Standing;
  readonly run: RunContext;
  /** None of the steps done is in the procedure any more: whatever comes next waits for a person's click. */
  readonly isEdited: boolean;
};

/** Why the step is done today, or why not. */
export function stepReason(step: NextStep, of: Circumstances): Reason {
  return (
    isNotReached(step, of) ??
    hadStepInRun(of) ??
    hasNoAddress(step, of) ??
    hasNoTemplate(step, of) ??
    hasFailedThrice(step, of) ??
    isToBeCalledAgain(step, of) ??
    isWithinGap(step, of) ??
    isNoSendingDay(of) ??
    actReason(step, of)
  );
}

/** The first day, `from` or later, on which a level can be done: a sending day, and after the gap for what is written. */
export function possibleFrom(level: Level, from: Day, client: Client, standing: Standing, run: RunContext): Day {
  const gap = gapBefore(level, client, standing, run);
  return run.sendingDay(gap !== null && gap.endsOn > from ? gap.endsOn : from);
}

function isNotReached({ level, reachedOn, possibleOn }: NextStep, { run }: Circumstances): Reason | null {
  return run.today < reachedOn ? { code: 'notReached', params: { level: level.name, on: possibleOn } } : null;
}
/** One level per run, also when the run goes on in another execution. */
function hadStepInRun({ standing, run: { today, ledger, sendingDay } }: Circumstances): Reason | null {
  if (!standing.isInRun) return null;
  const gapEnd = gapEndsOn(today, ledger.settings);
  const tomorrow = addDays(today, 1);
  return { code: 'gap', params: { lastOn: today, on: sendingDay(gapEnd > tomorrow ? gapEnd : tomorrow) } };
}
function hasNoAddress({ level }: NextStep, { client, run }: Circumstances): Reason | null {
  const isMissing = level.channel === 'email' && run.receivers(client, level.to).length === 0;
  return isMissing ? { code: 'noAddress', params: { client: client.name } } : null;
}
function hasNoTemplate({ level }: NextStep, { run }: Circumstances): Reason | null {
  const isMissing = level.channel === 'email' && level.template !== null && !run.hasTemplate(level.template);
  return isMissing ? { code: 'badTemplate', params: { template: level.template ?? '' } } : null;
}
/** Refusals by other receivers than today's do not count: the address was corrected. */
function hasFailedThrice({ level }: NextStep, { client, standing, run }: Circumstances): Reason | null {
  const refused = stepOf(standing, level.code).open?.refused ?? [];
  if (refused.length < REFUSALS || level.channel !== 'email') return null;
  const to = addresses(run.receivers(client, level.to).map(({ address }) => address));
  const ofThese = refused.filter((event) => addresses(event.to) === to);
  const lastOn = ofThese.reduce<Day | null>((last, { on }) => later(last, on), null);
  if (ofThese.length < REFUSALS || lastOn === null) return null;
  return { code: 'failedThrice', params: { level: level.name, lastOn } };
}
function isToBeCalledAgain({ level }: NextStep, { standing, run }: Circumstances): Reason | null {
  const lastOn = stepOf(standing, level.code).open?.lastTryOn ?? null;
  if (level.channel !== 'call' || lastOn === null) return null;
  const on = sendingDaysAfter(lastOn, CALL_AGAIN_AFTER, run.ledger.settings, run.ledger.holidays);
  return run.today < on ? { code: 'callAgain', params: { lastOn, on } } : null;
}
function isWithinGap({ level }: NextStep, { client, standing, run }: Circumstances): Reason | null {
  const gap = gapBefore(level, client, standing, run);
  if (gap === null || run.today >= gap.endsOn) return null;
  return { code: 'gap', params: { lastOn: gap.lastOn, on: run.sendingDay(gap.endsOn) } };
}
function isNoSendingDay({ run: { today, sendingDay } }: Circumstances): Reason | null {
  const on = sendingDay(today);
  return on === today ? null : { code: 'notSendingDay', params: { on } };
}

function actReason({ level, reachedOn }: NextStep, { isEdited }: Circumstances): Reason {
  if (isEdited) return { code: 'levelsEdited', params: { procedure: level.procedure } };
  const params = { level: level.name, dueOn: reachedOn };
  switch (level.channel) {
    case 'email':
      return { code: 'levelReached', params };
    case 'call':
      return { code: 'callDue', params };
    case 'notice':
      return { code: 'noticeDue', params };
    case 'task':
      return { code: 'taskDue', params };
  }
}

/** The last written contact that a mail or a notice must keep its distance from; calls and tasks keep none. */
function gapBefore(
  level: Level,
  client: Client,
  standing: Standing,
  run: RunContext,
): { readonly lastOn: Day; readonly endsOn: Day } | null {
  if (level.channel !== 'email' && level.channel !== 'notice') return null;
  const lastOn = lastWrittenOn(run.contacts, client.id, run.receivers(client, level.to), standing.lastWrittenOn);
  return lastOn && { lastOn, endsOn: gapEndsOn(lastOn, run.ledger.settings) };
}

function addresses(of: readonly string[]): string {
  return of
    .map((address) => address.trim().toLowerCase())
    .sort()
    .join(';');
}
