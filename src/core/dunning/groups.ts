/** What belongs into one message: client × recipient set × language × class, and the currency where each has its own. */
import { type MessageClass, TONES, type Tone } from '../model';
import type { RunContext } from './context';
import type { Act } from './lines';

/** Acts of one message. */
export type Group = readonly [Act, ...Act[]];

/** What the acts of one message have in common, beside the client and so its language. */
export function groupKey({ client, item, next }: Act, run: RunContext): string {
  const currency = run.ledger.settings.messagePerCurrency ? item.balance.currency : '';
  return `${classOf(next.tone)}|${currency}|${run.addressesOf(client, next.to)}`;
}

/** The client's language, else the workbook's. */
export function languageOf({ client }: Act, { ledger }: RunContext): string {
  return client.language ?? ledger.settings.language;
}

/** `courtesy` for what is not late, `overdue` for all else. */
export function classOf(tone: Tone): MessageClass {
  return tone === 'courtesy' ? 'courtesy' : 'overdue';
}

/** The first of those with the firmest tone. */
export function firmest<T>(all: readonly T[], tone: (one: T) => Tone): T | null {
  let best: T | null = null;
  for (const one of all) if (best === null || TONES.indexOf(tone(one)) > TONES.indexOf(tone(best))) best = one;
  return best;
}
