/** Later due days that were agreed, and steps that were put off. Of several about an invoice the last recorded counts. */
import type { Day } from '../days';
import { later } from '../dunning/standing';
import type { Agreement, AgreementState, Identity } from '../model';
import type { Reason } from '../reason';
import { upheldDays } from './disputes';
import { isEnded, type Records } from './records';

/** The extension or postponement that counts for each invoice. */
export type InForce = ReadonlyMap<Identity, Agreement>;

/** The last recorded one for each invoice that no person has ended. */
export function inForce(kind: 'extension' | 'postponement', records: Records): InForce {
  const last = new Map<Identity, Agreement>();
  for (const row of records.recorded(kind)) {
    if (row.until === null || isEnded(row, records.today)) continue;
    for (const { id } of records.covered(row)) last.set(id, row);
  }
  return last;
}

/** The due days that extensions and settled disputes grant, by invoice: the later of the two, though it be before the due date. */
export function grantedDays(extensions: InForce, records: Records): ReadonlyMap<Identity, Day> {
  const days = upheldDays(records);
  for (const [id, { until }] of extensions) {
    const on = later(until, days.get(id) ?? null);
    if (on !== null) days.set(id, on);
  }
  return days;
}

/** Why a step waits that was put off: nothing before the day agreed, which completes nothing. */
export function postponedReason(postponement: Agreement | undefined, today: Day): Reason | null {
  const on = postponement?.until ?? null;
  return on !== null && today < on ? { code: 'postponed', params: { on } } : null;
}

/** What has become of an extension or a postponement; it is replaced when it counts for none of its invoices any more. */
export function extensionState(agreement: Agreement, last: InForce, records: Records): AgreementState {
  const { today } = records;
  const { until, kind } = agreement;
  if (isEnded(agreement, today)) return 'ended';
  const invoices = records.covered(agreement);
  if (invoices.length > 0 && invoices.every(({ id }) => last.get(id) !== agreement)) return 'replaced';
  const isOver = until !== null && (until < today || (kind === 'postponement' && until === today));
  return isOver ? 'over' : 'active';
}
