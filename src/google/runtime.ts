/** The execution itself: the day and time of the sheet, who runs, how long it may go on, the log. */
import type { Day } from '../core/days';
import { attempt } from './retry';

/** Each execution loads the script anew, so this is its beginning. */
const STARTED_AT = Date.now();
/** Leaves room before Google ends an execution at six minutes, uncatchably. */
const SOFT_LIMIT_MS = 4.5 * 60_000;

/** Now by the wall clock of the sheet's own zone: `YYYY-MM-DD HH:MM`. */
export function localNow(): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm');
}

/** Today in the sheet's own zone, never the script's. */
export function dayOf(localTime: string): Day {
  return localTime.slice(0, 10) as Day;
}

/** The account under which this execution runs, who clicked or who owns the trigger; empty when that may not be asked. */
export function currentUser(): string {
  const asked = attempt(() => Session.getEffectiveUser().getEmail());
  return 'value' in asked ? asked.value : '';
}

/** True while another message may be begun. */
export function hasTimeLeft(): boolean {
  return Date.now() - STARTED_AT < SOFT_LIMIT_MS;
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
