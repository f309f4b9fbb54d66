/** The formal notice that a letter takes back: by itself only one of which nothing is open any more. */
import { counts } from '../dunning/history';
import { identity } from '../identity';
import type { ContactEvent, Identity } from '../model';
import { noticeNumber } from '../notice/number';
import { withdrawals } from '../notice/withdrawal';
import { type Asked, itemsOf, type Told } from './told';

/** The chosen notice, whatever of it is open; else the last one that was paid. */
export function withdrawalFacts(asked: Asked): Told {
  const { client, about, run, records } = asked;
  const written = run.ledger.history
    .filter(({ kind, result, clientId }) => kind === 'notice' && result === 'SENT' && clientId === client.id)
    .filter((event) => counts(event, run.counting))
    .sort((a, b) => a.seq - b.seq);
  if (about.notice !== null) {
    const chosen = written.find(({ token }) => token === about.notice);
    return chosen === undefined ? { refused: { code: 'noNotice' } } : withdrawn(chosen, asked);
  }
  const open = new Set<Identity>();
  for (const invoice of run.ledger.invoices) if (records.openOn(invoice, records.today) > 0) open.add(invoice.id);
  // One that was taken back is told to the client too, once: without its deliveries it is found again.
  const paid = withdrawals(written, run.ledger.settings.mode, (item) => open.has(item));
  const last = paid[paid.length - 1];
  if (last !== undefined) return withdrawn(last.notice, asked);
  const items = written.flatMap(({ invoices }) => invoices.filter((label) => open.has(identity(label))));
  return { refused: items.length > 0 ? { code: 'noticeOpen', items } : { code: 'noNotice' } };
}

function withdrawn(notice: ContactEvent, asked: Asked): Told {
  const named = new Set(notice.invoices.map(identity));
  const invoices = asked.run.ledger.invoices.filter(({ id }) => named.has(id));
  return {
    about: { kind: 'noticeWithdrawn', number: noticeNumber(notice) },
    spoken: itemsOf(invoices, asked),
    disputed: [],
    credits: [],
    key: notice.token ?? String(notice.seq),
  };
}
