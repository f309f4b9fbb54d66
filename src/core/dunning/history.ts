/**
 * The history by item: every row read once, into the standing of each item it speaks of.
 *
 * The order of the rows does not matter: sorting the sheet changes nothing. What counts as done, blocks or is ignored is
 * contracts.md's, The history row.
 */
import type { Day } from '../days';
import { identity, parseStepKey } from '../identity';
import type { ContactEvent, Identity, Mode } from '../model';
import { later, type Standing, type Turn } from './standing';

/** Which rows count: live planning ignores those of Test mode; `run` is the run going on, if any. */
export type Counting = { readonly mode: Mode; readonly run: string | null };

/**
 * The standing of every item that the history speaks of.
 *
 * @param callTries  so many unanswered calls complete a step
 */
export function standings(
  history: readonly ContactEvent[],
  counting: Counting,
  callTries: number,
): ReadonlyMap<Identity, Standing> {
  const drafts = new Map<Identity, Draft>();
  for (const event of history) read(event, drafts, counting, callTries);
  return drafts;
}

/** The standings when more rows were added to the history; those before stay as they were. */
export function standingsAfter(
  before: ReadonlyMap<Identity, Standing>,
  added: readonly ContactEvent[],
  counting: Counting,
  callTries: number,
): ReadonlyMap<Identity, Standing> {
  const drafts = new Map<Identity, Draft>(before);
  for (const { keys, invoices } of added)
    for (const item of keys.map((key) => parseStepKey(key)?.item ?? '').concat(invoices.map(identity))) {
      const known = before.get(item);
      if (known) drafts.set(item, { ...known, turns: known.turns.map((turn) => ({ ...turn })) });
    }
  for (const event of added) read(event, drafts, counting, callTries);
  return drafts;
}

/** Whether a row is looked at: rows of Test mode by test planning alone. */
export function counts(event: ContactEvent, { mode }: Counting): boolean {
  return event.mode === 'live' || mode === 'test';
}

/** Whether a row was written by the run that is going on. */
export function isOfRun(event: ContactEvent, { run }: Counting): boolean {
  return run !== null && event.run === run;
}

/** Whether a row is a written contact: a mail or a notice that left or may have left. Calls, notes, and mails beside the steps are none. */
export function isWritten(event: ContactEvent): boolean {
  return isMessage(event) && (event.result === 'SENT' || isDoubtful(event));
}

/** Whether a row stands beside the steps, whatever keys it bears: thanks, a confirmation, a statement; the way of a notice by post. */
function isBeside({ kind }: ContactEvent): boolean {
  return kind === 'message' || kind === 'delivery';
}

/** Whether a mail was refused for the account's sake, its allowance or its permissions: so would every other one have been. */
export function isAccountRefusal({ result, note }: ContactEvent): boolean {
  return result === 'FAILED' && /^(quota|scope):/.test(note ?? '');
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type OpenTurn = Writable<Turn>;
type Draft = Writable<Omit<Standing, 'turns'>> & { turns: readonly OpenTurn[] };

function read(event: ContactEvent, drafts: Map<Identity, Draft>, counting: Counting, callTries: number): void {
  if (isBeside(event)) return;
  const isCounted = counts(event, counting);
  let keyed = 0;
  for (const text of event.keys) {
    const key = parseStepKey(text);
    if (key === null) continue;
    keyed++;
    const draft = draftOf(key.item, drafts);
    if (wasRecorded(event)) draft.recorded = appended(draft.recorded, key.code);
    draft.lastRowOn = later(draft.lastRowOn, event.on);
    if (!isCounted) continue;
    if (event.kind === 'level') noteLevel(draft, key.code, event);
    else noteStep(draft, key.code, key.n, event, callTries);
    noteContact(draft, event, counting);
  }
  // Some are named without a step, as in a call of one's own accord. Noting a contact twice says no more than once.
  if (isCounted && keyed < event.invoices.length) {
    for (const label of event.invoices) noteContact(draftOf(identity(label), drafts), event, counting);
  }
}

function noteLevel(draft: Draft, code: string, { seq, on, result }: ContactEvent): void {
  if (result === 'LOGGED' && (draft.setLevel === null || draft.setLevel.seq < seq)) draft.setLevel = { code, on, seq };
}

function noteStep(draft: Draft, code: string, n: number, event: ContactEvent, callTries: number): void {
  const turn = turnOf(draft, code, n);
  if (event.result === 'VOID' || event.result === 'BOUNCED') turn.isVoid = true;
  if (event.result === 'FAILED' && !isAccountRefusal(event)) turn.refused = appended(turn.refused, event);
  if (isUnanswered(event)) {
    turn.tries++;
    turn.lastTryOn = later(turn.lastTryOn, event.on);
    turn.lastTrySeq = Math.max(turn.lastTrySeq, event.seq);
    if (turn.tries >= callTries) complete(turn, turn.lastTryOn, turn.lastTrySeq);
  }
  if (!isCompletion(event)) return;
  complete(turn, event.on, event.seq);
  if (draft.lastDone === null || draft.lastDone.seq < event.seq) draft.lastDone = event;
}

function complete(turn: OpenTurn, on: Day | null, seq: number): void {
  turn.doneOn = later(turn.doneOn, on);
  if (turn.doneSeq < seq) turn.doneSeq = seq;
}

function noteContact(draft: Draft, event: ContactEvent, counting: Counting): void {
  if (isCall(event)) {
    draft.lastContactOn = later(draft.lastContactOn, event.on);
    if (!isUnanswered(event)) draft.lastAnswered = lastOf(draft.lastAnswered, event);
  }
  if (!isWritten(event)) return;
  draft.lastContactOn = later(draft.lastContactOn, event.on);
  if (isOfRun(event, counting)) draft.isInRun = true;
  else draft.lastWrittenOn = later(draft.lastWrittenOn, event.on);
  if (isDoubtful(event)) draft.doubt = lastOf(draft.doubt, event);
  else if (event.kind === 'reminder') draft.lastMessage = lastOf(draft.lastMessage, event);
}

function draftOf(item: Identity, drafts: Map<Identity, Draft>): Draft {
  const before = drafts.get(item);
  if (before) return before;
  // Written out, not spread: there is one for every item.
  const made: Draft = {
    turns: NO_TURNS,
    doubt: null,
    lastContactOn: null,
    lastWrittenOn: null,
    lastDone: null,
    setLevel: null,
    lastAnswered: null,
    lastMessage: null,
    recorded: NO_CODES,
    lastRowOn: null,
    isInRun: false,
  };
  drafts.set(item, made);
  return made;
}

function turnOf(draft: Draft, code: string, n: number): OpenTurn {
  for (const before of draft.turns) if (before.n === n && before.code === code) return before;
  const made: OpenTurn = {
    code,
    n,
    doneOn: null,
    doneSeq: 0,
    isVoid: false,
    tries: 0,
    lastTryOn: null,
    lastTrySeq: 0,
    refused: NONE,
  };
  draft.turns = appended(draft.turns, made);
  return made;
}

const NONE: readonly ContactEvent[] = [];
const NO_TURNS: readonly OpenTurn[] = [];
const NO_CODES: readonly string[] = [];

/** Most of these lists have one entry: a literal takes a tenth of the room of an array that is pushed to. */
function appended<T>(before: readonly T[], one: T): readonly T[] {
  return before.length === 0 ? [one] : [...before, one];
}

function isMessage({ kind }: ContactEvent): boolean {
  return kind === 'reminder' || kind === 'notice';
}
function isDoubtful({ result }: ContactEvent): boolean {
  return result === 'SENDING' || result === 'UNCERTAIN';
}
function isCall({ kind, result }: ContactEvent): boolean {
  return kind === 'call' && result === 'LOGGED';
}
function isUnanswered(event: ContactEvent): boolean {
  const { outcome } = event;
  return isCall(event) && (outcome === 'noAnswer' || outcome === 'leftMessage' || outcome === 'wrongContact');
}
/** SENT, a logged call that counts, or a step that a person skipped. */
function isCompletion(event: ContactEvent): boolean {
  if (isMessage(event)) return event.result === 'SENT';
  if (event.kind === 'skip') return event.result === 'LOGGED';
  return isCall(event) && !isUnanswered(event);
}
function wasRecorded({ kind, result }: ContactEvent): boolean {
  return kind !== 'note' && kind !== 'level' && result !== 'FAILED' && result !== 'SENDING' && result !== 'UNCERTAIN';
}
function lastOf(a: ContactEvent | null, b: ContactEvent): ContactEvent {
  return a === null || a.seq < b.seq ? b : a;
}
