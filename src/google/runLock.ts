/**
 * One run at a time: the lock while an execution lasts, the lease between the parts of one click, and the sign with which
 * a person stops a click (platform.md 5.3).
 *
 * The lock ends with its execution and the lease with its time, so a run that was killed blocks nobody for long. Document
 * properties hold the lease, the sender, the stop sign and the days of the digests; nothing in them grows with a run.
 */
import { attemptJson, patiently } from './retry';

const LOCK_WAIT_MS = 5_000;
/** Longer than any execution can last. */
const LEASE_MS = 6.5 * 60_000;
/** The page asks for the next part at once. */
const PAUSE_MS = 60_000;
const LEASE = 'paydue.lease';
const STOP = 'paydue.stop';
const CHANGED = 'paydue.changed';

/** Who sends at the moment, and how far it is. `until` in milliseconds since the epoch. */
export type Lease = {
  readonly run: string;
  readonly by: string;
  /** `HH:MM` by the sheet's clock. */
  readonly since: string;
  readonly until: number;
  readonly done: number;
  readonly total: number;
  /** The run goes on in another execution: the lease holds although nobody holds the lock. */
  readonly goesOn: boolean;
};
type Progress = Pick<Lease, 'by' | 'since' | 'done' | 'total'>;

/** The run lock in the hands of one execution. */
export type Hold = {
  /** The document properties as they were when the lock was taken: what another run left is seen. */
  readonly properties: Properties;
  /** This run's own lease, from the part of it before; null in the first part. */
  readonly before: Lease | null;
  /** Others are told who sends from now on, and how far it is. */
  announce(progress: Progress): void;
  /** The same run goes on in another execution: nobody else begins for a minute. */
  handOn(progress: Progress): void;
  /** Written when the run is over. */
  remember(properties: Properties): void;
};
export type Properties = Readonly<Record<string, string>>;
/** Another run is in the way: its lease, null where it has none, and what else the document knows. */
export type Busy = { readonly busy: Lease | null; readonly properties: Properties };

/**
 * Runs `action` while nobody else can. Answers whose run is in the way instead when there is one.
 */
export function withRunLock<T>(run: string, action: (hold: Hold) => T): { readonly value: T } | Busy {
  // A published add-on has no document lock in a trigger (fact 62).
  const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
  if (!lock.tryLock(LOCK_WAIT_MS)) return busyBy(allProperties());
  const properties = allProperties();
  const other = leaseIn(properties);
  // Whoever held the lock is over. Only a run that goes on in another execution keeps its lease without it.
  if (other?.goesOn && other.run !== run) {
    lock.releaseLock();
    return busyBy(properties);
  }
  // A lease that is not handed on ends with this execution.
  const atTheEnd: Record<string, string> = other === null ? {} : { [LEASE]: '' };
  const lease = (progress: Progress, ms: number, goesOn: boolean): Properties => ({
    [LEASE]: JSON.stringify({ ...progress, run, until: Date.now() + ms, goesOn }),
  });
  const hold: Hold = {
    properties,
    before: other?.run === run ? other : null,
    announce: (progress) => {
      atTheEnd[LEASE] = '';
      setProperties(lease(progress, LEASE_MS, false));
    },
    handOn: (progress) => Object.assign(atTheEnd, lease(progress, PAUSE_MS, true)),
    remember: (more) => Object.assign(atTheEnd, more),
  };
  try {
    return { value: action(hold) };
  } finally {
    // In this order: what was written is there for whoever comes next (fact 23).
    patiently(() => SpreadsheetApp.flush());
    if (Object.keys(atTheEnd).length > 0) setProperties(atTheEnd);
    lock.releaseLock();
  }
}

/** Asks the click's run to end after the mail that it is sending; a run that is over takes no notice. */
export function askToStop(run: string): void {
  setProperties({ [STOP]: run });
}

/** Tells a run under way that something its mails hang on is not as it was read: a pause, an agreement, the mode. */
export function tellOfChange(): void {
  setProperties({ [CHANGED]: Utilities.getUuid() });
}

/** What the signs say since the run began: to stop, that something changed, or nothing. One round trip. */
export function signs(run: string, atStart: Properties): 'stop' | 'changed' | null {
  const now = allProperties();
  if (now[STOP] === run) return 'stop';
  return now[CHANGED] === atStart[CHANGED] ? null : 'changed';
}

/** All that the document remembers, in one round trip. */
export function allProperties(): Properties {
  return patiently(() => PropertiesService.getDocumentProperties().getProperties());
}

export function setProperties(properties: Properties): void {
  patiently(() => PropertiesService.getDocumentProperties().setProperties({ ...properties }));
}

function leaseIn(properties: Properties): Lease | null {
  const stored = properties[LEASE];
  if (!stored) return null;
  const read = attemptJson<Lease>(stored);
  return read !== null && read.until > Date.now() ? read : null;
}

const busyBy = (properties: Properties): Busy => ({ busy: leaseIn(properties), properties });
