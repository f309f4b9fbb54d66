/** The days of law.md: when a debt without an agreed day is due, when interest begins, when a free notice has run out. */
import { addDays, type Day, endOfMonth, weekday } from '../days';
import type { Law } from '../model';
import type { CostsRule, Rules } from './regime';

/** In which a consumer pays free of costs after the first notice (NL, BE). */
export const FREE_DAYS = 14;

/** The last day in time, and the day after it. */
export type Term = { readonly last: Day; readonly next: Day };

/** A term of so many days that begins on the day after another: 14 days after 1 June end on the 15th (BGB §187, BW 6:96(6)). */
export function termAfter(begin: Day, days: number): Term {
  const last = addDays(begin, days);
  return { last, next: addDays(last, 1) };
}

/**
 * The first day that bears interest on a debt; null while what the law asks for before was not done.
 *
 * @param dueOn  the day that was agreed
 * @param noticeOn  the demand of `demandFor`, or null
 */
export function firstInterestDay(
  rules: Pick<Rules, 'startsWith' | 'shiftsDueDay'>,
  dueOn: Day,
  noticeOn: Day | null,
  holidays: readonly Day[],
): Day | null {
  const afterDue = addDays(rules.shiftsDueDay ? workingDayFrom(dueOn, holidays) : dueOn, 1);
  if (rules.startsWith === 'dueDay') return afterDue;
  if (noticeOn === null) return null;
  const afterNotice =
    rules.startsWith === 'reminderAndTerm'
      ? costsTerm('be14', noticeOn, 'electronic', holidays).next
      : addDays(noticeOn, 1);
  return afterNotice > afterDue ? afterNotice : afterDue;
}

/** A day, or the next one that is neither Saturday, Sunday nor a holiday (BGB §193; BGH III ZR 159/06). */
export function workingDayFrom(on: Day, holidays: readonly Day[]): Day {
  let day = on;
  while (weekday(day) >= 6 || holidays.includes(day)) day = addDays(day, 1);
  return day;
}

/**
 * When a debt is due that no day was agreed for; null where the law sets no term (law.md, table 1).
 *
 * @param receivedOn  when the client received the invoice or the demand
 * @param performedOn  when the goods or services were received
 */
export function defaultTerm(law: Law, receivedOn: Day, performedOn: Day): Term | null {
  const begin = receivedOn > performedOn ? receivedOn : performedOn;
  // "The period of 30 days beginning with" the day: it counts itself (Act of 1998 s. 4).
  if (law === 'UK') return termAfter(begin, 29);
  if (law === 'IN') return appointedDay(begin, null);
  return law === 'US' || law === 'CA' || law === 'AU' || law === 'CH' ? null : termAfter(begin, 30);
}

/** When a buyer from a small enterprise must have paid: as agreed but within 45 days of acceptance, else 15 (MSMED Act ss. 2(b), 15). */
export function appointedDay(acceptedOn: Day, agreedDays: number | null): Term {
  return termAfter(acceptedOn, agreedDays === null ? 15 : Math.min(agreedDays, 45));
}

/** Both lawful readings of "45 days end of month" (Code de commerce L441-10): the contract must say which. */
export function endOfMonthTerms(issuedOn: Day, days: number): { readonly addThenEnd: Day; readonly endThenAdd: Day } {
  return { addThenEnd: endOfMonth(addDays(issuedOn, days)), endThenAdd: addDays(endOfMonth(issuedOn), days) };
}

/**
 * The fourteen days in which a consumer pays free of costs after the first notice; from `next` on they are owed.
 *
 * `nl14`: they begin the day after receipt (BW 6:96(6)). `be14`: the day after an e-mail, or the third working day after
 * posting, which is their first (CDE/WER art. XIX.2); Saturdays are counted for the consumer.
 */
export function costsTerm(
  term: CostsRule['term'],
  noticeOn: Day,
  channel: 'electronic' | 'post',
  holidays: readonly Day[],
): Term {
  if (term === 'nl14' || channel === 'electronic') return termAfter(noticeOn, FREE_DAYS);
  let first = noticeOn;
  for (let count = 0; count < 3; count++) first = workingDayFrom(addDays(first, 1), holidays);
  return termAfter(addDays(first, -1), FREE_DAYS);
}
