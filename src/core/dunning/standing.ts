/**
 * What the history says of one open item: steps done, doubt, last contact. Computed each time, stored nowhere.
 *
 * The order of the rows does not matter: sorting the sheet changes nothing.
 */
import type { Day } from '../days';
import { identity, parseStepKey } from '../identity';
import type { ContactEvent, Identity, Mode } from '../model';

/** One step of an item, by its level's code. */
export type Step = {
  readonly code: string;
  /** How often it was completed: sent, called or skipped. */
  readonly timesDone: number;
  /** The last day on which it was completed. */
  readonly doneOn: Day | null;
  /** The `n` under which it is begun next. */
  readonly nextN: number;
  /** Unanswered calls of that turn. */
  readonly tries: number;
  readonly lastTryOn: Day | null;
  /** The receivers of each message of that turn that was refused for sure, and the last day of it. */
  readonly refusedTo: readonly (readonly string[])[];
  readonly refusedOn: Day | null;
};

export type Standing = {
  readonly steps: readonly Step[];
  /** A message of which nobody knows whether it left: nothing is sent until a person decides. */
  readonly doubt: { readonly token: string; readonly on: Day } | null;
  /** By any channel, answered or not; null when there was none. */
  readonly lastContactOn: Day | null;
  /** By mail or notice, in other runs than this one. */
  readonly lastWrittenOn: Day | null;
  readonly lastDoneOn: Day | null;
  /** The procedure of the last step done. */
  readonly procedure: string | null;
  /** The last reminder that was sent about it. */
  readonly lastMessage: ContactEvent | null;
  /** Codes of all steps that were ever recorded as completed, whatever became of the row and in whichever mode. */
  readonly recorded: readonly string[];
  /** It had its step in the run that is going on. */
  readonly isInRun: boolean;
};

/** A row of the history as it speaks of one item. `code` is null where it names the item without a step. */
export type ItemRow = { readonly event: ContactEvent; readonly code: string | null; readonly n: number };

/** Which rows count: live planning ignores those of Test mode; `run` is the run going on, if any. */
export type Counting = { readonly mode: Mode; readonly run: string | null };

/** This many unanswered calls complete the step (capabilities.md 22). */
const UNANSWERED_CALLS = 3;

/** The history by item: each row once for every step key, and once for each invoice named without a key. */
export function rowsByItem(history: readonly ContactEvent[]): ReadonlyMap<Identity, readonly ItemRow[]> {
  const rows = new Map<Identity, ItemRow[]>();
  const put = (item: Identity, row: ItemRow): void => {
    const before = rows.get(item);
    if (before) before.push(row);
    else rows.set(item, [row]);
  };
  for (const event of history) {
    const keyed: Identity[] = [];
    for (const text of event.keys) {
      const key = parseStepKey(text);
      if (key === null) continue;
      keyed.push(key.item);
      put(key.item, { event, code: key.code, n: key.n });
    }
    for (const label of event.invoices) {
      const item = identity(label);
      if (keyed.indexOf(item) < 0) put(item, { event, code: null, n: 0 });
    }
  }
  return rows;
}

/** Whether a row is looked at: rows of Test mode by test planning alone. */
export function counts(event: ContactEvent, { mode }: Counting): boolean {
  return event.mode === 'live' || mode === 'test';
}

/** Whether a row is a written contact: a mail or a notice that left or may have left. Calls and notes are none. */
export function isWritten({ kind, result }: ContactEvent): boolean {
  return (
    (kind === 'reminder' || kind === 'notice') && (result === 'SENT' || result === 'SENDING' || result === 'UNCERTAIN')
  );
}

/** What an item's rows say of it. */
export function standingOf(rows: readonly ItemRow[], counting: Counting): Standing {
  if (rows.length === 0) return UNTOUCHED;
  const counted = rows.filter(({ event }) => counts(event, counting));
  const events = counted.map(({ event }) => event);
  const isOfRun = (event: ContactEvent): boolean => counting.run !== null && event.run === counting.run;
  const done = counted.filter(({ event, code }) => code !== null && isCompletion(event)).map(({ event }) => event);
  const steps = stepsOf(counted);
  const doubtful = latest(events.filter((event) => isWritten(event) && event.result !== 'SENT'));
  return {
    steps,
    doubt: doubtful && { token: doubtful.token ?? '', on: doubtful.on },
    lastContactOn: lastDay(events.filter((event) => isWritten(event) || isCall(event))),
    lastWrittenOn: lastDay(events.filter((event) => isWritten(event) && !isOfRun(event))),
    lastDoneOn: steps.reduce<Day | null>((last, { doneOn }) => later(last, doneOn), null),
    procedure: latest(done)?.procedure ?? null,
    lastMessage: latest(events.filter(({ kind, result }) => kind === 'reminder' && result === 'SENT')),
    recorded: rows.flatMap(({ event, code }) => (code !== null && wasRecorded(event) ? [code] : [])),
    isInRun: events.some(isOfRun),
  };
}

const UNTOUCHED: Standing = {
  steps: [],
  doubt: null,
  lastContactOn: null,
  lastWrittenOn: null,
  lastDoneOn: null,
  procedure: null,
  lastMessage: null,
  recorded: [],
  isInRun: false,
};

function stepsOf(rows: readonly ItemRow[]): Step[] {
  const codes = new Set(rows.flatMap(({ code }) => (code === null ? [] : [code])));
  return [...codes].map((code) =>
    stepOf(
      code,
      rows.filter((row) => row.code === code),
    ),
  );
}

function stepOf(code: string, rows: readonly ItemRow[]): Step {
  const turns = [...new Set(rows.map(({ n }) => n))].map((n) => turnOf(n, rows));
  const last = turns.reduce((a, b) => (b.n > a.n ? b : a));
  const open = last.isOver ? null : last;
  return {
    code,
    timesDone: turns.filter(({ doneOn }) => doneOn !== null).length,
    doneOn: turns.reduce<Day | null>((day, { doneOn }) => later(day, doneOn), null),
    nextN: open ? open.n : last.n + 1,
    tries: open ? open.unanswered.length : 0,
    lastTryOn: open ? lastDay(open.unanswered) : null,
    refusedTo: open ? open.refused.map(({ to }) => to) : [],
    refusedOn: open ? lastDay(open.refused) : null,
  };
}

/** Everything recorded under one step key. It is over when done, or when a person or a bounce made it void. */
function turnOf(n: number, rows: readonly ItemRow[]) {
  const events = rows.filter((row) => row.n === n).map(({ event }) => event);
  const unanswered = events.filter(isUnanswered);
  const isExhausted = unanswered.length >= UNANSWERED_CALLS;
  const doneOn = lastDay(isExhausted ? unanswered : events.filter(isCompletion));
  const isVoid = events.some(({ result }) => result === 'VOID' || result === 'BOUNCED');
  return {
    n,
    doneOn,
    isOver: doneOn !== null || isVoid,
    unanswered,
    refused: events.filter(({ result }) => result === 'FAILED'),
  };
}

/** SENT, a logged call that counts, or a step that a person skipped (contracts.md, The history row). */
function isCompletion(event: ContactEvent): boolean {
  if (event.kind === 'reminder' || event.kind === 'notice') return event.result === 'SENT';
  if (event.kind === 'skip') return event.result === 'LOGGED';
  return isCall(event) && !isUnanswered(event);
}

function isCall({ kind, result }: ContactEvent): boolean {
  return kind === 'call' && result === 'LOGGED';
}

function isUnanswered(event: ContactEvent): boolean {
  const { outcome } = event;
  return isCall(event) && (outcome === 'noAnswer' || outcome === 'leftMessage' || outcome === 'wrongContact');
}

function wasRecorded({ kind, result }: ContactEvent): boolean {
  return kind !== 'note' && (result === 'SENT' || result === 'BOUNCED' || result === 'VOID' || result === 'LOGGED');
}

function latest(events: readonly ContactEvent[]): ContactEvent | null {
  return events.reduce<ContactEvent | null>(
    (last, event) => (last === null || event.seq > last.seq ? event : last),
    null,
  );
}

function lastDay(events: readonly ContactEvent[]): Day | null {
  return events.reduce<Day | null>((last, { on }) => later(last, on), null);
}

function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? b : a;
}
