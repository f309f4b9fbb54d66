/** What was said about the invoices before the notice: days and channels of reminders and calls, from Contact history. */
import type { Day } from '../days';
import { counts } from '../dunning/history';
import { identity, parseStepKey } from '../identity';
import type { ContactEvent, Identity, Mode, OpenItem } from '../model';

export type Contact = { readonly on: Day; readonly how: 'reminder' | 'call' };

/** Earliest first, each day and channel once; mails that were sent and calls that were logged, of test planning those of Test mode too. */
export function contactsAbout(
  items: readonly OpenItem[],
  history: readonly ContactEvent[],
  mode: Mode,
): readonly Contact[] {
  const ids = items.map(({ id }) => id);
  const found = new Map<string, Contact>();
  for (const event of history) {
    const how = howOf(event);
    if (how === null || !counts(event, { mode, run: null }) || !speaksOf(event, ids)) continue;
    found.set(`${event.on} ${how}`, { on: event.on, how });
  }
  return [...found.values()].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** The days of the written reminders about one item that were sent, earliest first, one for each mail. */
export function remindersOf({ id }: OpenItem, history: readonly ContactEvent[], mode: Mode): readonly Day[] {
  return history
    .filter((event) => howOf(event) === 'reminder' && counts(event, { mode, run: null }) && speaksOf(event, [id]))
    .map(({ on }) => on)
    .sort();
}

function howOf({ kind, result }: ContactEvent): Contact['how'] | null {
  if (kind === 'reminder' && result === 'SENT') return 'reminder';
  return kind === 'call' && result === 'LOGGED' ? 'call' : null;
}

function speaksOf({ keys, invoices }: ContactEvent, ids: readonly Identity[]): boolean {
  return (
    keys.some((key) => ids.indexOf(parseStepKey(key)?.item ?? '') >= 0) ||
    invoices.some((label) => ids.indexOf(identity(label)) >= 0)
  );
}
