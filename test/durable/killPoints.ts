/**
 * Every moment at which a run can be killed, and what each leaves behind.
 *
 * One run is recorded: before each of its service calls, and after the last, the workbook and all else that outlives an
 * execution are looked at, once as they are (what waits in the write buffer is lost) and once with the waiting writes
 * done (it is kept). Points that leave the same behind are one state: what follows from it is played once.
 */
import { createHash } from 'node:crypto';
import { types } from 'node:util';
import type { CallAtHand, FaultSource } from '../../host/realm/host';
import { type Moment, momentOf, type PlainHost } from './moments';

export type KillPoint = {
  /** The call is the n-th of the whole run, over all its executions. */
  readonly nth: number;
  readonly call: string;
  readonly when: 'before' | 'after';
  readonly effect: 'kill' | 'killKeepingWrites';
  /** Names what it leaves behind. */
  readonly state: string;
};

export type Recording = {
  readonly points: readonly KillPoint[];
  /** One moment for each state. */
  readonly moments: ReadonlyMap<string, Moment>;
};

/** Plays a run to its end and looks at every point of it. */
export function recordRun(host: PlainHost, play: (host: PlainHost) => void): Recording {
  const points: KillPoint[] = [];
  const moments = new Map<string, Moment>();
  const look = stateReader(host, moments);
  let nth = 0;
  const found = (call: string, at: number, when: KillPoint['when'], { lost, kept }: Seen): void => {
    points.push({ nth: at, call, when, effect: 'kill', state: lost });
    points.push({ nth: at, call, when, effect: 'killKeepingWrites', state: kept });
  };
  host.failAt((call) => {
    nth += 1;
    const at = nth;
    found(call.name, at, 'before', look(call));
    return { when: 'after', effect: { meanwhile: () => found(call.name, at, 'after', look(call)) } };
  });
  play(host);
  host.failAt(null);
  return { points, moments };
}

/** Really kills the run at a point; what it leaves behind, by the same name that the recording gave it. */
export function killAt(host: PlainHost, play: (host: PlainHost) => void, { nth, when, effect }: KillPoint): string {
  let at = 0;
  const source: FaultSource = () => {
    at += 1;
    return at === nth ? { when, effect } : null;
  };
  host.failAt(source);
  play(host);
  host.failAt(null);
  if (!host.executions.some(({ error }) => error === 'killed')) throw new Error(`nothing was killed at call ${nth}`);
  return nameOf(momentOf(host));
}

type Seen = { readonly lost: string; readonly kept: string };

/** Remembers the last look: most calls change nothing. */
function stateReader(host: PlainHost, moments: Map<string, Moment>): (call: CallAtHand) => Seen {
  const keep = (moment: Moment): string => {
    const name = nameOf(moment);
    if (!moments.has(name)) moments.set(name, moment);
    return name;
  };
  let last: { readonly version: number; readonly rest: string; readonly waiting: string; readonly seen: Seen } | null =
    null;
  const buffers = new Map<readonly (() => void)[], number>();
  return ({ waiting }) => {
    const writes = waiting();
    const buffer = buffers.get(writes) ?? buffers.size;
    buffers.set(writes, buffer);
    const { memory, life, drive } = momentOf(host);
    const now = { version: host.book.version(), rest: restOf({ memory }), waiting: `${buffer}: ${writes.length}` };
    if (last !== null && last.version === now.version && last.rest === now.rest && last.waiting === now.waiting)
      return last.seen;
    const lost = keep({ book: host.book.fork(), memory, life, drive });
    const imagined = host.book.imagine(() => {
      for (const write of writes) write();
    });
    const seen = { lost, kept: writes.length === 0 ? lost : keep({ book: imagined, memory, life, drive }) };
    // What was imagined counted as changes.
    last = { ...now, version: host.book.version(), seen };
    return seen;
  };
}

function nameOf(moment: Moment): string {
  return createHash('sha1')
    .update(`${moment.book.fingerprint()} ${restOf(moment)}`)
    .digest('base64');
}

/** What moves with the clock or only counts, and a PDF's bytes, which are drawn when all is over: nothing hangs on them. */
const CLOCKS = [
  'now',
  'busyUntil',
  'begun',
  'revision',
  'triggerTimeUsed',
  'mailbox',
  'lastId',
  'since',
  'sentAt',
  'nextAt',
  'bytes',
];

/** All but the workbook, as text: outbox, files, properties, triggers, allowances. */
function restOf({ memory }: Pick<Moment, 'memory'>): string {
  return JSON.stringify(memory.kept, (key, value: unknown) => {
    if (CLOCKS.includes(key)) return undefined;
    // Copied by the machine itself, it is no Map of this realm. A store that holds nothing is as good as none.
    if (!types.isMap(value)) return value;
    return [...value].filter(([, inner]) => !types.isMap(inner) || inner.size > 0);
  });
}
