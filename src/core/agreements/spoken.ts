/** Whether somebody has spoken or written about invoices since a day: what was broken then has been taken up. */
import type { Day } from '../days';
import { counts, isWritten } from '../dunning/history';
import { later } from '../dunning/standing';
import { identity, parseStepKey } from '../identity';
import type { AgreementKind, ContactEvent, Identity, Invoice, Ledger } from '../model';
import type { Records } from './records';

/** The last day on which each of some invoices was spoken or written of, or something was agreed about it. */
export function lastSpokenOf(invoices: readonly Invoice[], records: Records): ReadonlyMap<Identity, Day> {
  const spoken = new Map<Identity, Day>();
  const asked = new Set(invoices.map(({ id }) => id));
  const note = (id: Identity, on: Day): void => {
    if (asked.has(id)) spoken.set(id, later(spoken.get(id) ?? null, on) ?? on);
  };
  for (const event of asked.size > 0 ? records.ledger.history : []) {
    if (!isTalk(event, records.ledger)) continue;
    for (const label of event.invoices) note(identity(label), event.on);
    for (const key of event.keys) note(parseStepKey(key)?.item ?? '', event.on);
  }
  for (const row of AGREED_WITH.flatMap(records.recorded)) {
    if (row.outcome !== 'withdrawn') for (const { id } of records.covered(row)) note(id, row.recordedOn);
  }
  return spoken;
}

/** Whether one of the invoices was spoken of on a day or later. */
export function isSpokenOf(spoken: ReadonlyMap<Identity, Day>, invoices: readonly Invoice[], from: Day): boolean {
  return invoices.some(({ id }) => {
    const on = spoken.get(id);
    return on !== undefined && on >= from;
  });
}

/** A hold or a postponement is decided without the client. */
const AGREED_WITH: readonly AgreementKind[] = ['promise', 'instalment', 'extension', 'dispute'];

/** A message that left, or a call in which somebody was reached. */
function isTalk(event: ContactEvent, { settings }: Ledger): boolean {
  if (!counts(event, { mode: settings.mode, run: null })) return false;
  if (isWritten(event)) return true;
  const { kind, result, outcome } = event;
  const isInVain = outcome === 'noAnswer' || outcome === 'leftMessage' || outcome === 'wrongContact';
  return kind === 'call' && result === 'LOGGED' && !isInVain;
}
