/** Whether something that happened to a notice on its way can be recorded as a person says it. The Note is `delivery.ts`'s. */
import { type Day, isDay } from '../days';
import type { Delivery } from './delivery';
import type { NoticeState } from './state';

/** What a person says happened. `tracking` empty: none, or not changed. */
export type SaidDelivery = { readonly what: Delivery['what']; readonly on: string; readonly tracking: string };

/**
 * `since`: the day before which it cannot have happened. A letter is posted on its own day or later, and received or sent
 * back no earlier than it was posted; so it was not posted after `received`. One that came back may be posted again.
 */
export type DeliveryRefusal =
  | { readonly code: 'noDay'; readonly read: string }
  | { readonly code: 'future'; readonly on: Day }
  | { readonly code: 'tooEarly'; readonly on: Day; readonly since: Day; readonly after: 'written' | 'posted' }
  | { readonly code: 'tooLate'; readonly on: Day; readonly received: Day }
  | { readonly code: 'withdrawn'; readonly on: Day }
  | { readonly code: 'badTracking'; readonly read: string };

/** Numbers of the post are shorter; a `;` would end it in the Note. */
const LONGEST_TRACKING = 60;

/**
 * What is to be recorded, and on which day; or why it is not.
 *
 * @param state  of the notice before it
 */
export function checkDelivery(
  said: SaidDelivery,
  state: NoticeState,
  today: Day,
): { readonly on: Day; readonly delivery: Delivery } | { readonly refused: DeliveryRefusal } {
  const { what, on, tracking } = said;
  if (!isDay(on)) return { refused: { code: 'noDay', read: on } };
  if (on > today) return { refused: { code: 'future', on } };
  if (state.withdrawnOn !== null) return { refused: { code: 'withdrawn', on: state.withdrawnOn } };
  if (on < state.writtenOn) return { refused: { code: 'tooEarly', on, since: state.writtenOn, after: 'written' } };
  const isArrival = what === 'received' || what === 'returned';
  if (isArrival && state.postedOn !== null && on < state.postedOn)
    return { refused: { code: 'tooEarly', on, since: state.postedOn, after: 'posted' } };
  if (what !== 'posted') return { on, delivery: { what } };
  if (state.receivedOn !== null && on > state.receivedOn)
    return { refused: { code: 'tooLate', on, received: state.receivedOn } };
  const number = tracking.replace(/\s+/g, ' ').trim();
  if (number.length > LONGEST_TRACKING || number.indexOf(';') >= 0)
    return { refused: { code: 'badTracking', read: number } };
  return { on, delivery: { what, tracking: number === '' ? state.tracking : number } };
}
