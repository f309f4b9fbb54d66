/**
 * Which level of a procedure comes next for an item, and from which day on.
 *
 * Levels are reached by ≥ and taken one by one from what the history says is done, so that days without a run lose
 * nothing: what was missed goes out once, the next after it (capabilities.md 4). A level that a person set comes next,
 * whatever was done before, and the ladder goes on from there.
 *
 * A level of courtesy tone is for an item that is not late, every other for one that is: a courtesy check whose time has
 * passed is left out, and a reminder set before the due date waits until the day after it. So a never contacted old
 * invoice begins at the first level that is no courtesy check or, with `start.mode` byAge, at the last level it reached.
 */
import { addDays, type Day, endOfMonth } from '../days';
import type { Level } from '../model';
import type { Climb, Progress } from './climb';
import { possibleFrom } from './delays';
import { beforePayRun } from './payRunStep';
import { doneCodes, isDone, lastDoneOn, type Standing, stepOf } from './standing';

export type NextStep = {
  readonly level: Level;
  /** The first day on which the level is reached. */
  readonly reachedOn: Day;
  /** The first day on which it can be done, as far as is known today. */
  readonly possibleOn: Day;
  /** The client's pay run that `reachedOn` was moved before; null: it was not moved. */
  readonly payRunOn: Day | null;
  readonly n: number;
};

/** How far an item is in its levels, by what the history says is done and which level was set by hand. */
export function progressOf(levels: readonly Level[], standing: Standing): Progress {
  const { turns, setLevel } = standing;
  if (turns.length === 0 && setLevel === null) return NOTHING_DONE;
  const setAt = setLevel === null ? -1 : levels.findIndex(({ code }) => code === setLevel.code);
  const since = setAt < 0 ? null : setLevel;
  const after = since === null ? 0 : since.seq;
  let at = levels.length - 1;
  while (at >= 0 && !isDone(standing, levels[at]?.code ?? '', after)) at--;
  if (at >= 0) return { at, start: at + 1, setOn: null, isEdited: false };
  const { length } = doneCodes(standing, after);
  if (length === 0) return since === null ? NOTHING_DONE : { at, start: setAt, setOn: since.on, isEdited: false };
  // Edited under way: as many levels are passed over as steps were done. Never backwards (contracts.md, Levels).
  return { at, start: since === null ? length : setAt + length, setOn: null, isEdited: true };
}

/** The step that comes next; null when the procedure has no further one. */
export function nextStep(climb: Climb): NextStep | null {
  const { start, setOn } = climb.progress;
  if (setOn !== null) return setStep(climb, setOn) ?? firstFitting(climb, start + 1);
  const isByAge = start === 0 && climb.run.ledger.settings.startMode === 'byAge';
  const next = isByAge ? firstByAge(climb) : firstFitting(climb, start);
  if (next !== null && next.reachedOn <= climb.from) return next;
  const again = repeated(climb);
  return again !== null && (next === null || again.reachedOn < next.reachedOn) ? again : next;
}

const NOTHING_DONE: Progress = { at: -1, start: 0, setOn: null, isEdited: false };

function setStep(climb: Climb, setOn: Day): NextStep | null {
  const level = climb.levels[climb.progress.start];
  return level ? fitting(climb, level, notBeforeLate(climb, level, setOn)) : null;
}

function firstFitting(climb: Climb, start: number): NextStep | null {
  for (let at = start; at < climb.levels.length; at++) {
    const step = stepAt(climb, at);
    if (step !== null) return step;
  }
  return null;
}

function firstByAge(climb: Climb): NextStep | null {
  for (let at = climb.levels.length - 1; at >= 0; at--) {
    const step = stepAt(climb, at);
    if (step !== null && step.reachedOn <= climb.from) return step;
  }
  return firstFitting(climb, 0);
}

/** A level repeats until the one after it is reached. */
function repeated(climb: Climb): NextStep | null {
  const level = climb.levels[climb.progress.at];
  if (!level?.repeat) return null;
  const { doneOn, timesDone } = stepOf(climb.standing, level.code);
  if (doneOn === null || timesDone > level.repeat.times) return null;
  return fitting(climb, level, notBeforeLate(climb, level, addDays(doneOn, level.repeat.everyDays)));
}

/** Null for a courtesy check of an item that is late, or whose client was granted a later day and so has been spoken to. */
function stepAt(climb: Climb, at: number): NextStep | null {
  const level = climb.levels[at];
  const { item, from } = climb;
  if (!level || (level.tone === 'courtesy' && (from > item.dueOn || item.isExtended))) return null;
  return fitting(climb, level, reachedOn(climb, at));
}

/** Null for a courtesy check that could only come when the item is late. */
function fitting(climb: Climb, level: Level, computed: Day): NextStep | null {
  const { item, client, standing, from, run } = climb;
  const moved = beforePayRun(climb, level, computed);
  const reached = moved?.on ?? computed;
  const possibleOn = possibleFrom(level, reached < from ? from : reached, client, standing, run);
  if (level.tone === 'courtesy' && possibleOn > item.dueOn) return null;
  const { nextN: n } = stepOf(standing, level.code);
  return { level, reachedOn: reached, possibleOn, payRunOn: moved?.payRunOn ?? null, n };
}

function reachedOn(climb: Climb, at: number): Day {
  const level = climb.levels[at];
  return level ? notBeforeLate(climb, level, plannedOn(climb, level, at)) : climb.item.dueOn;
}

/** Nothing but a courtesy check before the day after the due date, which may have been extended since. */
function notBeforeLate({ item }: Climb, { tone }: Level, planned: Day): Day {
  return tone === 'courtesy' || planned > item.dueOn ? planned : addDays(item.dueOn, 1);
}

function plannedOn(climb: Climb, level: Level, at: number): Day {
  const { item } = climb;
  switch (level.anchor) {
    case 'due':
      return addDays(item.dueOn, level.days);
    case 'endOfMonth':
      return endOfMonth(addDays(item.dueOn, level.days));
    case 'invoiceDate':
      // Not written down: the due date is the next best, and never earlier.
      return addDays(item.invoice.issuedOn ?? item.invoice.sentOn ?? item.dueOn, level.days);
    case 'previous':
      return addDays(previousOn(climb, at - 1), level.days);
  }
}

/** The day the previous level was really done; where it was passed over, the last one done; else the day it was planned for. */
function previousOn(climb: Climb, at: number): Day {
  const level = climb.levels[at];
  const doneOn = level ? stepOf(climb.standing, level.code).doneOn : null;
  return doneOn ?? lastDoneOn(climb.standing) ?? reachedOn(climb, at);
}
