/** What stands in the way of a formal notice. It is shown before the click; whether a person may overrule it is not decided here. */
import { agreedOn } from '../agreements/agreed';
import type { Day } from '../days';
import { thresholdFor } from '../dunning/balance';
import { counts, standings } from '../dunning/history';
import { holdReason, settledReason } from '../dunning/holds';
import { UNTOUCHED } from '../dunning/standing';
import { parseStepKey } from '../identity';
import type { Client, Ledger, OpenItem } from '../model';
import type { Reason } from '../planned';

/** `begunBy`: somebody else began it, and only their account finds its document (fact 77). `held`: a reason that holds back every message about the item (disputed, paid, on hold, promised …). */
export type NoticeObstacle =
  | { readonly code: 'held'; readonly item: string; readonly reason: Reason }
  | { readonly code: 'notLate'; readonly item: string; readonly dueOn: Day }
  | { readonly code: 'alreadyWritten'; readonly item: string; readonly on: Day }
  | { readonly code: 'noReminder'; readonly item: string }
  | { readonly code: 'noAddress'; readonly client: string }
  | { readonly code: 'noCreditor' }
  | { readonly code: 'begunBy'; readonly by: string };

/**
 * Item by item the first thing that stands in the way, then what is missing for the letter itself.
 *
 * An item is in order when it is late, nothing holds it back, and at least one written reminder for it was sent
 * (capabilities.md 23).
 */
export function noticeObstacles(
  client: Client,
  items: readonly OpenItem[],
  ledger: Ledger,
  today: Day,
): readonly NoticeObstacle[] {
  const { settings } = ledger;
  const standingOf = standings(ledger.history, { mode: settings.mode, run: null }, settings.callTries);
  const agreed = agreedOn(ledger, today);
  const ofItems = items.flatMap((item): readonly NoticeObstacle[] => {
    const standing = standingOf.get(item.id) ?? UNTOUCHED;
    const tolerance = thresholdFor(settings.tolerance, item.balance.currency);
    const given = { item, client, settings, today, tolerance, claimed: null, doubt: standing.doubt, agreed };
    const reason = settledReason(given) ?? holdReason(given);
    if (reason !== null) return [{ code: 'held', item: item.label, reason }];
    if (today <= item.dueOn) return [{ code: 'notLate', item: item.label, dueOn: item.dueOn }];
    const writtenOn = noticeOf(item, ledger);
    if (writtenOn !== null) return [{ code: 'alreadyWritten', item: item.label, on: writtenOn }];
    return standing.lastMessage === null ? [{ code: 'noReminder', item: item.label }] : [];
  });
  const { name, address } = settings.creditor;
  return [
    ...ofItems,
    ...(client.legalAddress === null ? [{ code: 'noAddress' as const, client: client.name }] : []),
    ...(name === null || address === null ? [{ code: 'noCreditor' as const }] : []),
  ];
}

/** The day of the formal notice that an item has had; a row that was made void does not count. */
function noticeOf({ id }: OpenItem, { history, settings: { mode } }: Ledger): Day | null {
  const written = history.find(
    (event) =>
      event.kind === 'notice' &&
      event.result === 'SENT' &&
      counts(event, { mode, run: null }) &&
      event.keys.some((key) => parseStepKey(key)?.item === id),
  );
  return written?.on ?? null;
}
