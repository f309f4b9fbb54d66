/** Where a formal notice stands: posted, received, days left, over, come back or withdrawn. Read from Contact history alone. */
import { type Day, daysBetween } from '../days';
import { later } from '../dunning/standing';
import type { ContactEvent } from '../model';
import { lastDayToPay } from './deadline';
import { type Delivery, readDelivery } from './delivery';
import { JURISDICTIONS } from './jurisdiction';
import { type NoticeRecord, readNoticeRecord } from './record';

/**
 * `written`: not posted yet, by the record. `running`: days are left, the last one included. `over`: the last day is past.
 * `returned`: it came back, so that nobody can say it was received.
 */
export type NoticePhase = 'written' | 'running' | 'over' | 'returned' | 'withdrawn';

export type NoticeState = {
  /** Null for a notice from before there were numbers. */
  readonly number: string | null;
  readonly writtenOn: Day;
  readonly postedOn: Day | null;
  readonly tracking: string | null;
  readonly receivedOn: Day | null;
  readonly returnedOn: Day | null;
  readonly withdrawnOn: Day | null;
  /** The last day to pay: the letter's, or a later one where it was posted or received later. Null where the row does not say it. */
  readonly lastDay: Day | null;
  /** 1 on the day before the last, 0 on the last day and ever after; null without a last day. */
  readonly daysLeft: number | null;
  readonly phase: NoticePhase;
};

/**
 * The state of a notice as of a day; what is dated later does not count yet. Of two rows that say the same the later one
 * recorded counts, so that a wrong day is corrected by recording it again.
 *
 * @param notice  its row; SENT
 */
export function noticeState(
  history: readonly ContactEvent[],
  notice: ContactEvent,
  today: Day,
  holidays: readonly Day[],
): NoticeState {
  const rows = deliveriesOf(history, notice, today);
  const posted = lastOf(rows, 'posted');
  const received = lastOf(rows, 'received');
  const returned = lastOf(rows, 'returned');
  const withdrawn = lastOf(rows, 'withdrawn');
  const postedOn = posted?.event.on ?? null;
  const receivedOn = received?.event.on ?? null;
  // The post may bring it again after it came back, and it may come back after somebody said it had arrived.
  const isReturned = returned !== null && (received === null || received.event.seq < returned.event.seq);
  const record = readNoticeRecord(notice);
  const lastDay = record && lastDayOf(record, { postedOn, receivedOn: isReturned ? null : receivedOn, holidays });
  const isOver = lastDay !== null && today > lastDay;
  return {
    number: record?.number ?? null,
    writtenOn: notice.on,
    postedOn,
    tracking: posted?.delivery.what === 'posted' ? posted.delivery.tracking : null,
    receivedOn: isReturned ? null : receivedOn,
    returnedOn: isReturned ? returned.event.on : null,
    withdrawnOn: withdrawn?.event.on ?? null,
    lastDay,
    daysLeft: lastDay && Math.max(0, daysBetween(today, lastDay)),
    phase: phaseOf({
      isWithdrawn: withdrawn !== null,
      isReturned,
      isUnderway: postedOn !== null || receivedOn !== null,
      isOver,
    }),
  };
}

type Row = { readonly event: ContactEvent; readonly delivery: Delivery };

function deliveriesOf(history: readonly ContactEvent[], { token, mode }: ContactEvent, today: Day): readonly Row[] {
  if (token === null) return [];
  return history.flatMap((event) => {
    if (event.token !== token || event.mode !== mode || event.on > today) return [];
    const delivery = readDelivery(event);
    return delivery === null ? [] : [{ event, delivery }];
  });
}

function lastOf(rows: readonly Row[], what: Delivery['what']): Row | null {
  return rows
    .filter(({ delivery }) => delivery.what === what)
    .reduce<Row | null>((last, row) => (last === null || last.event.seq < row.event.seq ? row : last), null);
}

type Arrival = { readonly postedOn: Day | null; readonly receivedOn: Day | null; readonly holidays: readonly Day[] };

/** The letter's own day stands in any case; a later posting or a later receipt gives the client the full time. */
function lastDayOf({ deadline, ...term }: NoticeRecord, { postedOn, receivedOn, holidays }: Arrival): Day {
  const isFromReceipt = JURISDICTIONS[term.jurisdiction].from === 'receipt';
  if (isFromReceipt && receivedOn !== null)
    return later(deadline, lastDayToPay({ ...term, way: 'email', holidays }, receivedOn)) ?? deadline;
  if (postedOn === null) return deadline;
  return later(deadline, lastDayToPay({ ...term, holidays }, postedOn)) ?? deadline;
}

function phaseOf(of: {
  readonly isWithdrawn: boolean;
  readonly isReturned: boolean;
  readonly isUnderway: boolean;
  readonly isOver: boolean;
}): NoticePhase {
  if (of.isWithdrawn) return 'withdrawn';
  if (of.isReturned) return 'returned';
  if (!of.isUnderway) return 'written';
  return of.isOver ? 'over' : 'running';
}
