/** What happened to a notice on its way: posted, received, come back, withdrawn. A row each, never waiting for a run. */
import type { Answer, DeliveryQuestion, DoneReport } from '../api';
import type { ContactEvent } from '../core/model';
import { deliveryNote } from '../core/notice/delivery';
import { checkDelivery } from '../core/notice/deliveryCheck';
import {
  deliveredSentence,
  deliveryRefusalSentence,
  noticeGoneSentence,
  unknownChoiceSentence,
} from '../core/words/noticeWizard';
import { flush } from '../google/sheets';
import { deliveryEvent } from '../workbook/history';
import { no, yes } from './guard';
import { type Opening, openLedger, refuseToRecord } from './openLedger';
import { prepare } from './prepare';
import { historyWriter } from './record';
import { isSettled, sentNotice, stateOf } from './writtenNotices';

const KINDS: readonly DeliveryQuestion['what'][] = ['posted', 'received', 'returned', 'withdrawn'];

export function recordDelivery(question: DeliveryQuestion): Answer<DoneReport> {
  const opening = openLedger();
  const refusal = refuseToRecord(opening);
  if (refusal) return refusal;
  const { ledger, now, today, user } = opening;
  if (!KINDS.includes(question.what)) return no('refused', unknownChoiceSentence(String(question.what)));
  const notice = sentNotice(opening, question.token);
  if (notice === null) return no('refused', noticeGoneSentence());
  const before = stateOf(opening, notice);
  const checked = checkDelivery(question, before, today);
  if ('refused' in checked) return no('refused', deliveryRefusalSentence(checked.refused));
  const { on, delivery } = checked;
  const note = deliveryNote(delivery);
  const last = lastDelivery(opening, question.token);
  // The second click of a double click finds the first one's row.
  const isKnown = last !== null && last.note === note && last.on === on && last.result !== 'VOID';
  const history = historyWriter(opening);
  if (!isKnown) {
    history.append(deliveryEvent(notice, { when: `${on}${now.slice(10)}`, by: user, note }), note);
    flush();
  }
  const after: Opening = { ...opening, ledger: { ...ledger, history: history.events() } };
  const { lastDay, number } = stateOf(after, notice);
  const settled = isSettled(opening, prepare(opening).run, notice);
  return yes({
    sentence: deliveredSentence(delivery, number ?? question.token, { lastDay, day: on, isSettled: settled }),
  });
}

function lastDelivery({ ledger: { history } }: Opening, token: string): ContactEvent | null {
  const rows = history.filter((event) => event.kind === 'delivery' && event.token === token);
  return rows.reduce<ContactEvent | null>((last, event) => (last && last.seq > event.seq ? last : event), null);
}
