/**
 * Which level of a procedure comes next for an item, and from which day on.
 *
 * Levels are reached by ≥ and taken one by one from what the history says is done, so that days without a run lose
 * nothing: what was missed goes out once, the next after it (capabilities.md 4).
 *
 * A level of courtesy tone is for an item that is not late, every other for one that is: a courtesy check whose time has
 * passed is left out, and a reminder set before the due date waits until the day after it. So a never contacted old
 * invoice begins at the first level that is no courtesy check or, with `start.mode` byAge, at the last level it reached.
 */
import { addDays, type Day, endOfMonth } from '../days';
import type { Level, OpenItem, Settings } from '../model';
import { doneCodes, lastDoneOn, type Standing, stepOf } from './standing';

export type NextStep = {
  readonly level: Level;
  /** The first day on which the level is reached. */
  readonly reachedOn: Day;
  /** The first day on which it can be done, as far as is known today. */
  readonly possibleOn: Day;
  readonly n: number;
};

/** What there is to climb: the item's levels in order and what was done of them. */
type Climb = {
  readonly item: OpenItem;
  readonly levels: readonly Level[];
  readonly standing: Standing;
  readonly progress: Progress;
  readonly startMode: Settings['startMode'];
  /** The first day that is looked at: today, or the day a hold is over. */
  readonly from: Day;
  /** The first day, this one or later, on which a level can be done: sending days, and the gap for what is written. */
  readonly possibleFrom: (level: Level, from: Day) => Day;
};

/** How far an item is in its levels. */
export type Progress = {
  /** Index of the highest level done that still exists; −1: none of them. */
  readonly at: number;
  /** How many steps were done, with those that are not among the levels any more. */
  readonly done: number;
};

/** How far an item is in its levels, by what the history says is done. */
export function progressOf(levels: readonly Level[], standing: Standing): Progress {
  if (standing.turns.length === 0) return NOTHING_DONE;
  const codes = doneCodes(standing);
  let at = levels.length - 1;
  while (at >= 0 && codes.indexOf(levels[at]?.code ?? '') < 0) at--;
  return { at, done: codes.length };
}

/** Whether steps were done, but none of them is in the procedure any more: it was edited or another one was chosen. */
export function isEdited({ at, done }: Progress): boolean {
  return at < 0 && done > 0;
}

/** The step that comes next; null when the procedure has no further one. */
export function nextStep(climb: Climb): NextStep | null {
  const { at, done } = climb.progress;
  // Edited under way: as many levels are passed over as steps were done. Never backwards (contracts.md, Levels).
  const start = at >= 0 ? at + 1 : done;
  const next = start === 0 && climb.startMode === 'byAge' ? firstByAge(climb) : firstFitting(climb, start);
  if (next !== null && next.reachedOn <= climb.from) return next;
  const again = repeated(climb);
  return again !== null && (next === null || again.reachedOn < next.reachedOn) ? again : next;
}

const NOTHING_DONE: Progress = { at: -1, done: 0 };

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

function stepAt(climb: Climb, at: number): NextStep | null {
  const level = climb.levels[at];
  if (!level || (level.tone === 'courtesy' && climb.from > climb.item.dueOn)) return null;
  return fitting(climb, level, reachedOn(climb, at));
}

/** Null for a courtesy check that could only come when the item is late. */
function fitting(climb: Climb, level: Level, reached: Day): NextStep | null {
  const possibleOn = climb.possibleFrom(level, reached < climb.from ? climb.from : reached);
  if (level.tone === 'courtesy' && possibleOn > climb.item.dueOn) return null;
  return { level, reachedOn: reached, possibleOn, n: stepOf(climb.standing, level.code).nextN };
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
