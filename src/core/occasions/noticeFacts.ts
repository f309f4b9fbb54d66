/** The formal notice that a letter withdraws: a row of Contact history, and the number in its subject. */
import { counts } from '../dunning/history';
import { identity } from '../identity';
import type { ContactEvent } from '../model';
import { type Asked, itemsOf, type Told } from './told';

/** The chosen notice, else the last one that was written to the client. */
export function withdrawalFacts(asked: Asked): Told {
  const { client, about, run } = asked;
  let notice: ContactEvent | null = null;
  for (const event of run.ledger.history) {
    if (event.kind !== 'notice' || event.result !== 'SENT' || !counts(event, run.counting)) continue;
    if (event.clientId !== client.id || (about.notice !== null && event.token !== about.notice)) continue;
    if (notice === null || event.seq > notice.seq) notice = event;
  }
  if (notice === null) return { refused: { code: 'noNotice' } };
  const named = new Set(notice.invoices.map(identity));
  const spoken = itemsOf(
    run.ledger.invoices.filter(({ id }) => named.has(id)),
    asked,
  );
  const [number = null] = NUMBER.exec(notice.subject ?? '') ?? [];
  const key = notice.token ?? String(notice.seq);
  return { about: { kind: 'noticeWithdrawn', number }, spoken, disputed: [], credits: [], key };
}

/** `MN-2026-0001`. */
const NUMBER = /\bMN-\d{4}-\d{4,}\b/;
