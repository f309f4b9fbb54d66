/** What the wizard begins with, and what is wrong with the choices before the server is asked. */
import type { NoticeQuestion, NoticeView } from '../../src/api';
import * as text from '../text/notice';

export const MOST_DAYS = 90;

/** The client of the selected row, else the first whose notice is due, with all invoices that may be in it. */
export function begin(view: NoticeView): NoticeQuestion {
  const due = view.clients.find((one) => one.due) ?? view.clients[0];
  return forClient(view, (view.clients.find((one) => one.client === view.selected) ?? due)?.client ?? '');
}

/** Another client's notice begins anew: nothing that was chosen for the one before fits. */
export function forClient(view: NoticeView, client: string): NoticeQuestion {
  const entry = view.clients.find((one) => one.client === client);
  return {
    client,
    items: entry?.items.filter((one) => one.allowed).map((one) => one.item) ?? [],
    ...{ jurisdiction: null, language: null, daysToPay: null, sending: null, next: null, enclosures: null },
    withCharges: entry?.charged ?? false,
    ...{ agreement: '', instalmentsRefused: '', overruled: [] },
  };
}

/** Null when the server may be asked. */
export function problemOf({ items, daysToPay }: NoticeQuestion): string | null {
  if (items.length === 0) return text.pick;
  return daysToPay === null || (daysToPay >= 1 && daysToPay <= MOST_DAYS) ? null : text.daysWrong;
}
