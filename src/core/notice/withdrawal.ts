/** Notices that may be taken back: what was asked for is paid, and the client has not been told so. */
import type { Day } from '../days';
import { counts } from '../dunning/history';
import { identity, parseStepKey } from '../identity';
import type { ContactEvent, Identity, Mode } from '../model';
import { readDelivery } from './delivery';
import { noticeNumber } from './number';

/** What the letter that takes a notice back speaks of. */
export type Withdrawal = {
  readonly notice: ContactEvent;
  /** Null for a notice from before there were numbers. */
  readonly number: string | null;
  readonly writtenOn: Day;
  /** As they stand in the notice. */
  readonly invoices: readonly string[];
};

/**
 * The notices of which nothing is open any more, oldest first; those that were withdrawn already are left out.
 *
 * @param isOpen  whether anything of an item is still to be paid
 */
export function withdrawals(
  history: readonly ContactEvent[],
  mode: Mode,
  isOpen: (item: Identity) => boolean,
): readonly Withdrawal[] {
  const withdrawn = withdrawnTokens(history);
  return history
    .filter((event) => event.kind === 'notice' && event.result === 'SENT' && counts(event, { mode, run: null }))
    .filter((event) => event.token !== null && !withdrawn.has(event.token) && !itemsOf(event).some(isOpen))
    .sort((a, b) => a.seq - b.seq)
    .map((notice) => ({ notice, number: noticeNumber(notice), writtenOn: notice.on, invoices: notice.invoices }));
}

/** The tokens of the notices that were withdrawn. */
export function withdrawnTokens(history: readonly ContactEvent[]): ReadonlySet<string> {
  return new Set(
    history.flatMap((event) =>
      readDelivery(event)?.what === 'withdrawn' && event.token !== null ? [event.token] : [],
    ),
  );
}

function itemsOf({ keys, invoices }: ContactEvent): readonly Identity[] {
  const keyed = keys.flatMap((key) => parseStepKey(key)?.item ?? []);
  return keyed.length > 0 ? keyed : invoices.map(identity);
}
