/** The formal notices of the history and where each of them stands: posted, received, days left, expired, paid, withdrawn. */
import type { WrittenNoticeView } from '../api';
import { recordsOf } from '../core/agreements/records';
import { daysBetween } from '../core/days';
import { counts } from '../core/dunning/history';
import { identity, parseStepKey } from '../core/identity';
import type { ContactEvent } from '../core/model';
import { type NoticeState, noticeState } from '../core/notice/state';
import type { Run } from '../core/planned';
import { noticeStateText } from '../core/words/noticeWizard';
import { documentUrl } from '../google/documentFiles';
import type { Opening } from './openLedger';
import { historyPlace } from './views';

/** The latest first; those of Test mode only while it is on. */
export function writtenNotices(opening: Opening, run: Run): WrittenNoticeView[] {
  const isOpen = openItems(opening, run);
  return sentNotices(opening)
    .sort((a, b) => b.seq - a.seq)
    .map((notice) => noticeView(opening, notice, !itemsOf(notice).some(isOpen)));
}

/** The row of a notice that was written; null when there is none of that token, or it was made void. */
export function sentNotice(opening: Opening, token: string): ContactEvent | null {
  return sentNotices(opening).find((event) => event.token === token) ?? null;
}

/** Whether nothing of a notice is open any more. */
export function isSettled(opening: Opening, run: Run, notice: ContactEvent): boolean {
  return !itemsOf(notice).some(openItems(opening, run));
}

export function stateOf({ ledger, today }: Opening, notice: ContactEvent): NoticeState {
  return noticeState(ledger.history, notice, today, ledger.holidays);
}

function sentNotices({ ledger: { history, settings } }: Opening): ContactEvent[] {
  return history.filter(
    (event) =>
      event.kind === 'notice' &&
      event.token !== null &&
      event.result === 'SENT' &&
      counts(event, { mode: settings.mode, run: null }),
  );
}

function noticeView(opening: Opening, notice: ContactEvent, settled: boolean): WrittenNoticeView {
  const { today } = opening;
  const state = stateOf(opening, notice);
  const isOver = settled || state.withdrawnOn !== null;
  return {
    token: notice.token ?? '',
    number: state.number ?? notice.token ?? '',
    client: notice.clientName,
    items: notice.invoices,
    writtenOn: state.writtenOn,
    documentUrl: notice.messageId && documentUrl(notice.messageId),
    postedOn: state.postedOn,
    receivedOn: state.receivedOn,
    tracking: state.tracking,
    lastDay: state.lastDay,
    daysLeft: isOver || state.lastDay === null ? null : daysBetween(today, state.lastDay),
    stateText: noticeStateText(state, settled, today),
    canWithdraw: state.withdrawnOn === null,
    place: historyPlace(opening, notice.row),
  };
}

/** Instalments are items of the run, whole invoices of the records too. */
function openItems({ ledger, today }: Opening, { decisions }: Run): (id: string) => boolean {
  const records = recordsOf(ledger, today);
  const ids = new Set([
    ...decisions.flatMap(({ kind, item }) => (kind === 'done' ? [] : [item.id])),
    ...ledger.invoices.flatMap((invoice) => (records.openOn(invoice, today) > 0 ? [invoice.id] : [])),
  ]);
  return (id) => ids.has(id);
}

function itemsOf({ keys, invoices }: ContactEvent): readonly string[] {
  const keyed = keys.flatMap((key) => parseStepKey(key)?.item ?? []);
  return keyed.length > 0 ? keyed : invoices.map(identity);
}
