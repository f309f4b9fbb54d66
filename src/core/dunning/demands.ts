/** The day on which a debtor was first asked for an invoice: interest against consumers may run only from there. */
import { demandFor, sideFor } from '../charges/regimes';
import { FREE_DAYS, workingDayFrom } from '../charges/terms';
import { addDays, type Day } from '../days';
import { identity, parseStepKey } from '../identity';
import type { ClientKind, ContactEvent, Identity, Law, OpenItem } from '../model';
import { JURISDICTIONS } from '../notice/jurisdiction';
import { readNoticeRecord } from '../notice/record';
import { noticeState } from '../notice/state';
import { type Counting, counts } from './history';
import { later } from './standing';

/** The day of the demand that a law asks for, about one item; null when none was made, or it asks for none. */
export type DemandDays = (law: Law, kind: ClientKind, item: OpenItem) => Day | null;

/** What demands are read from: the history as of a day. */
export type DemandSource = {
  readonly history: readonly ContactEvent[];
  readonly counting: Counting;
  readonly today: Day;
  readonly holidays: readonly Day[];
};

/**
 * Read once, when first asked.
 *
 * A reminder is one that was sent when the item was late, by the law's own due day: before that it puts nobody in default
 * (BGB §§193, 286(1)). A formal notice counts from the day it was received, where that was recorded, else posted, else
 * written: never earlier than the client can have had it by the record. The free first reminder of Belgium is the notice of
 * that form and no mail, because it must name the indemnity to come, the firm's number and the fourteen days (CDE/WER art.
 * XIX.2). What was withdrawn is no demand.
 */
export function demandDays(source: DemandSource): DemandDays {
  let days: Demands | null = null;
  return (law, kind, item) => {
    const demand = demandFor(law, kind);
    const side = sideFor(law, kind);
    if (demand === 'none' || side.kind === 'refused') return null;
    days = days ?? readDemands(source);
    const dueOn = side.shiftsDueDay ? workingDayFrom(item.dueOn, source.holidays) : item.dueOn;
    const made = days[demand].get(item.id) ?? [];
    return made.filter((on) => on > dueOn).sort()[0] ?? null;
  };
}

type DaysByItem = Map<Identity, Day[]>;
type Demands = Readonly<Record<'reminder' | 'formalNotice' | 'freeReminder', DaysByItem>>;

function readDemands(source: DemandSource): Demands {
  const { history, counting } = source;
  const demands: Demands = { reminder: new Map(), formalNotice: new Map(), freeReminder: new Map() };
  for (const event of history) {
    if (event.result !== 'SENT' || !counts(event, counting)) continue;
    if (event.kind === 'reminder') note(demands.reminder, event, event.on);
    if (event.kind === 'notice') noteNotice(demands, event, source);
  }
  return demands;
}

function noteNotice(demands: Demands, event: ContactEvent, { history, today, holidays }: DemandSource): void {
  const { phase, postedOn, receivedOn, lastDay } = noticeState(history, event, today, holidays);
  if (phase === 'withdrawn') return;
  const arrived = later(later(event.on, postedOn), receivedOn) ?? event.on;
  note(demands.formalNotice, event, arrived);
  // A formal notice is a reminder too, where one is enough.
  note(demands.reminder, event, arrived);
  const record = readNoticeRecord(event);
  // When an e-mail with the same last day would have been sent: by post the days begin later, and more may be given.
  if (record !== null && lastDay !== null && JURISDICTIONS[record.jurisdiction].letter === 'be14')
    note(demands.freeReminder, event, addDays(lastDay, -FREE_DAYS));
}

function note(days: DaysByItem, { keys }: ContactEvent, on: Day): void {
  for (const key of keys) {
    const item = identity(parseStepKey(key)?.item ?? '');
    days.set(item, [...(days.get(item) ?? []), on]);
  }
}
