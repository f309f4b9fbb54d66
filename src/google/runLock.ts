/**
 * One run at a time: the lock while an execution lasts, the lease between the parts of one click, and the sign with which
 * a person stops a click (platform.md 5.3).
 *
 * The lock ends with its execution and the lease with its time, so a run that was killed blocks nobody for long. Document
 * properties hold the lease, the sender and the days of the digests; nothing in them grows with a run.
 */
import { patiently } from './retry';

const LOCK_WAIT_MS = 5_000;
/** Longer than any execution can last. */
const LEASE_MS = 6.5 * 60_000;
/** The page asks for the next part at once. */
const PAUSE_MS = 60_000;
const LEASE = 'paydue.lease';
const STOP = 'paydue.stop';

/** Who sends at the moment, and how far it is. `until` in milliseconds since the epoch. */
export type Lease = {
  readonly run: string;
  readonly by: string;
  /** `HH:MM` by the sheet's clock. */
  readonly since: string;
  readonly until: number;
  readonly done: number;
  readonly total: number;
};

/** The run lock in the hands of one execution. */
export type Hold = {
  /** The document properties as they were when the lock was taken: what another run left is seen. */
  readonly properties: Readonly<Record<string, string>>;
  /** Others are told who sends from now on. */
  announce(lease: Omit<Lease, 'run' | 'until'>): void;
  /** The same run goes on in another execution: nobody else begins for a minute. */
  handOn(lease: Omit<Lease, 'run' | 'until'>): void;
  /** Written together with the end of the lease, in one round trip. */
  remember(properties: Readonly<Record<string, string>>): void;
};

/**
 * Runs `action` while nobody else can. Answers the lease of the other run instead when there is one, null when nobody
 * knows whose it is.
 */
export function withRunLock<T>(
  run: string,
  action: (hold: Hold) => T,
): { readonly value: T } | { readonly busy: Lease | null } {
  // A published add-on has no document lock in a trigger (fact 62).
  const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
  if (!lock.tryLock(LOCK_WAIT_MS)) return { busy: leaseIn(allProperties()) };
  const properties = allProperties();
  const other = leaseIn(properties);
  if (other && other.run !== run) {
    lock.releaseLock();
    return { busy: other };
  }
  const atTheEnd: Record<string, string> = properties[LEASE] ? { [LEASE]: '' } : {};
  const lasting = (ms: number) => (lease: Omit<Lease, 'run' | 'until'>) =>
    JSON.stringify({ ...lease, run, until: Date.now() + ms });
  const hold: Hold = {
    properties,
    announce(lease) {
      atTheEnd[LEASE] = '';
      setProperties({ [LEASE]: lasting(LEASE_MS)(lease) });
    },
    handOn(lease) {
      atTheEnd[LEASE] = lasting(PAUSE_MS)(lease);
    },
    remember(more) {
      Object.assign(atTheEnd, more);
    },
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

export function isAskedToStop(run: string): boolean {
  return patiently(() => PropertiesService.getDocumentProperties().getProperty(STOP)) === run;
}

/** All that the document remembers, in one round trip. */
export function allProperties(): Readonly<Record<string, string>> {
  return patiently(() => PropertiesService.getDocumentProperties().getProperties());
}

export function setProperties(properties: Readonly<Record<string, string>>): void {
  patiently(() => PropertiesService.getDocumentProperties().setProperties({ ...properties }));
}

function leaseIn(properties: Readonly<Record<string, string>>): Lease | null {
  const stored = properties[LEASE];
  if (!stored) return null;
  const lease = JSON.parse(stored) as Lease;
  return lease.until > Date.now() ? lease : null;
}
