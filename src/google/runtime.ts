/** The execution itself: the day and time of the sheet, who runs, how long it may go on, the run lock and the lease, the log. */
import type { Day } from '../core/days';

/** Leaves room before Google ends an execution at six minutes, uncatchably. */
const SOFT_LIMIT_MS = 4.5 * 60_000;
const LOCK_WAIT_MS = 5_000;
const LEASE = 'paydue.lease';

/** Now by the wall clock of the sheet's own zone: `YYYY-MM-DD HH:MM`. */
export function localNow(): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm');
}

/** Today in the sheet's own zone, never the script's. */
export function dayOf(localTime: string): Day {
  return localTime.slice(0, 10) as Day;
}

/** The account under which this execution runs: who clicked, or who owns the trigger. */
export function currentUser(): string {
  return Session.getEffectiveUser().getEmail();
}

/** True while another message may be begun. `startedAt` in milliseconds since the epoch. */
export function hasTimeLeft(startedAt: number): boolean {
  return Date.now() - startedAt < SOFT_LIMIT_MS;
}

export function clock(): number {
  return Date.now();
}

/** A name for something that must be found again, never for anything secret. */
export function newId(): string {
  return Utilities.getUuid().slice(0, 8);
}

/** Full details for the developer; the user gets one sentence and the reference. */
export function logFault(reference: string, name: string, fault: unknown): void {
  const text = fault instanceof Error ? `${fault.message}\n${fault.stack ?? ''}` : String(fault);
  console.error(`${reference} ${name}: ${text}`);
}

/** Who sends at the moment, and how far it is. Times are milliseconds since the epoch. */
export type Lease = {
  readonly run: string;
  readonly by: string;
  readonly since: string;
  readonly until: number;
  readonly done: number;
  readonly total: number;
};

/**
 * Runs `action` while nobody else can: the document lock against other executions, the lease against the pauses between
 * the parts of one click. Answers the lease of the other run instead when there is one.
 *
 * The lock ends with its execution, so a killed run blocks nobody for longer than its lease.
 */
export function withRunLock<T>(
  mine: Omit<Lease, 'until'>,
  action: () => T,
): { readonly value: T } | { readonly busy: Lease | null } {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT_MS)) return { busy: currentLease() };
  const other = currentLease();
  if (other && other.run !== mine.run) {
    lock.releaseLock();
    return { busy: other };
  }
  saveLease({ ...mine, until: Date.now() + SOFT_LIMIT_MS + 2 * 60_000 });
  try {
    return { value: action() };
  } finally {
    // Between two parts of one click the page holds on for a minute; after the last part nobody has to wait.
    if (mine.done >= mine.total) PropertiesService.getDocumentProperties().deleteProperty(LEASE);
    else saveLease({ ...mine, until: Date.now() + 60_000 });
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

function currentLease(): Lease | null {
  const stored = PropertiesService.getDocumentProperties().getProperty(LEASE);
  if (!stored) return null;
  const lease = JSON.parse(stored) as Lease;
  return lease.until > Date.now() ? lease : null;
}

function saveLease(lease: Lease): void {
  PropertiesService.getDocumentProperties().setProperty(LEASE, JSON.stringify(lease));
}

/** What the last digest to an address was, as `YYYY-MM-DD hash`; null before the first. */
export function lastDigest(address: string): string | null {
  return PropertiesService.getDocumentProperties().getProperty(`paydue.digest.${address}`);
}

export function rememberDigest(address: string, mark: string): void {
  PropertiesService.getDocumentProperties().setProperty(`paydue.digest.${address}`, mark);
}
