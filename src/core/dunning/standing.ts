/** What the history says of one open item: its steps, doubt, last contact. Made by `history.ts`, stored nowhere. */
import type { Day } from '../days';
import type { ContactEvent } from '../model';

export type Standing = {
  /** What was recorded, one turn for each step key. */
  readonly turns: readonly Turn[];
  /** A message of which nobody knows whether it left, or a notice that was begun: nothing is sent until a person decides. */
  readonly doubt: ContactEvent | null;
  /** By any channel, answered or not. */
  readonly lastContactOn: Day | null;
  /** By mail or notice, in other runs than this one. */
  readonly lastWrittenOn: Day | null;
  /** The last row that completed a step. */
  readonly lastDone: ContactEvent | null;
  /** The level that a person said comes next, whatever was done before. */
  readonly setLevel: SetLevel | null;
  /** The last call that was answered. */
  readonly lastAnswered: ContactEvent | null;
  /** The last reminder that was sent about it. */
  readonly lastMessage: ContactEvent | null;
  /** Codes of all steps ever recorded as completed, whatever became of the row and in whichever mode. */
  readonly recorded: readonly string[];
  /** The last day of any row with a step of it, whatever became of the row and in whichever mode. */
  readonly lastRowOn: Day | null;
  /** It was written about in the run that is going on. */
  readonly isInRun: boolean;
};

/** A level set by hand: steps completed by later rows go on from there. */
export type SetLevel = { readonly code: string; readonly on: Day; readonly seq: number };

/** Everything recorded under one step key: one turn of one step. */
export type Turn = {
  readonly code: string;
  readonly n: number;
  /** The last day on which it was sent, called (as often as is enough), or skipped; null: it is not done. */
  readonly doneOn: Day | null;
  /** The last row that did it; 0 while it is not done. */
  readonly doneSeq: number;
  /** A person or a bounce made it void. */
  readonly isVoid: boolean;
  /** Unanswered calls. */
  readonly tries: number;
  readonly lastTryOn: Day | null;
  readonly lastTrySeq: number;
  /** Messages refused for sure, for their own sake: not for the account's. */
  readonly refused: readonly ContactEvent[];
};

/** One step of an item as it stands. */
export type Step = {
  /** How often it was done. */
  readonly timesDone: number;
  readonly doneOn: Day | null;
  /** The `n` under which it is begun next. */
  readonly nextN: number;
  /** The turn that was begun and is not over; null when there is none. */
  readonly open: Turn | null;
};

/** Of an item that the history does not speak of. */
export const UNTOUCHED: Standing = {
  turns: [],
  doubt: null,
  lastContactOn: null,
  lastWrittenOn: null,
  lastDone: null,
  setLevel: null,
  lastAnswered: null,
  lastMessage: null,
  recorded: [],
  lastRowOn: null,
  isInRun: false,
};

/** The step of a level's code. */
export function stepOf({ turns }: Standing, code: string): Step {
  if (turns.length === 0) return NOT_BEGUN;
  let last: Turn | null = null;
  let timesDone = 0;
  let doneOn: Day | null = null;
  for (const turn of turns) {
    if (turn.code !== code) continue;
    if (last === null || turn.n > last.n) last = turn;
    if (turn.doneOn !== null) timesDone++;
    doneOn = later(doneOn, turn.doneOn);
  }
  if (last === null) return NOT_BEGUN;
  const isOver = last.isVoid || last.doneOn !== null;
  return { timesDone, doneOn, nextN: isOver ? last.n + 1 : last.n, open: isOver ? null : last };
}

/** Whether the step of a level's code was done, by a row after this one; 0: by any. */
export function isDone({ turns }: Standing, code: string, after: number): boolean {
  for (const turn of turns) if (turn.code === code && wasDoneAfter(turn, after)) return true;
  return false;
}

/** The codes of the steps that were done by rows after this one, each once; 0: of all. */
export function doneCodes({ turns }: Standing, after: number): readonly string[] {
  const codes: string[] = [];
  // A step that was repeated has several turns.
  for (const turn of turns) if (wasDoneAfter(turn, after) && codes.indexOf(turn.code) < 0) codes.push(turn.code);
  return codes;
}

/** The last day on which any step was done. */
export function lastDoneOn({ turns }: Standing): Day | null {
  let last: Day | null = null;
  for (const { doneOn } of turns) last = later(last, doneOn);
  return last;
}

/** The later of two days; the one there is when the other is missing. */
export function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? b : a;
}

/** Whatever its row's number: where that cannot be read it is 0, and the step was done all the same. */
function wasDoneAfter({ doneOn, doneSeq }: Turn, after: number): boolean {
  return doneOn !== null && (after === 0 || doneSeq > after);
}

const NOT_BEGUN: Step = { timesDone: 0, doneOn: null, nextN: 1, open: null };
