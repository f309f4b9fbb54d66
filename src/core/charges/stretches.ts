/** Cuts a period where payments arrive and where interest is capitalised. */
import { addDays, addMonths, type Day } from '../days';
import type { Rules } from './regime';

/** Days of a period between two cuts, both included, and what happens before they begin. */
export type Stretch<R> = {
  readonly from: Day;
  /** Before `from` in the last one where a payment of the period's last day is only taken off after it. */
  readonly to: Day;
  readonly receipts: readonly R[];
  /** Interest of the time before is capitalised. */
  readonly isRest: boolean;
  /** The days from one capitalisation to the next that it lies in. */
  readonly rest: { readonly from: Day; readonly to: Day } | null;
};

/**
 * The stretches of a period, oldest first; none when it ends before it begins. Payments after it are left out, those
 * before it belong to the first stretch.
 */
export function stretches<R extends { readonly on: Day }>(
  { from, to }: { readonly from: Day; readonly to: Day },
  receipts: readonly R[],
  { countsPaymentDay, compounding }: Pick<Rules, 'countsPaymentDay' | 'compounding'>,
): readonly Stretch<R>[] {
  if (to < from) return [];
  const end = addDays(to, 1);
  const months = monthsOf(compounding);
  const rests = restsOf(from, to, months);
  const cuts = new Map<Day, R[]>([[from, []]]);
  for (const rest of rests) cuts.set(rest, []);
  for (const receipt of [...receipts].sort(byDay)) {
    // What was paid no longer bears interest from this day on.
    const cut = countsPaymentDay ? addDays(receipt.on, 1) : receipt.on;
    if (cut > end) continue;
    const day = cut < from ? from : cut;
    const there = cuts.get(day);
    if (there) there.push(receipt);
    else cuts.set(day, [receipt]);
  }
  const days = [...cuts.keys()].sort();
  return days.map((day, at) => {
    const next = days[at + 1];
    return {
      from: day,
      to: next === undefined ? to : addDays(next, -1),
      receipts: cuts.get(day) ?? [],
      isRest: day !== from && rests.includes(day),
      rest: restAround(day, from, rests, months),
    };
  });
}

function byDay(a: { readonly on: Day }, b: { readonly on: Day }): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

/** The days after the first on which interest is capitalised: each year's, or each month's, same date as the first. */
function restsOf(from: Day, to: Day, months: number): Day[] {
  const rests: Day[] = [];
  if (months === 0) return rests;
  for (let rest = restAfter(from, months); rest <= to; rest = restAfter(from, months * (rests.length + 1)))
    rests.push(rest);
  return rests;
}

/** The year from 29 February, on a debt due on the 28th, has ended with the 28th (Regulation 1182/71 art. 3(2)(c)). */
function restAfter(from: Day, months: number): Day {
  const rest = addMonths(from, months);
  return months % 12 === 0 && from.slice(5) === '02-29' && rest.slice(5) === '02-28' ? addDays(rest, 1) : rest;
}

/** The days from the last capitalisation, or the first day, to the next one. */
function restAround(on: Day, from: Day, rests: readonly Day[], months: number): Stretch<never>['rest'] {
  if (months === 0) return null;
  const past = rests.filter((rest) => rest <= on).length;
  return { from: rests[past - 1] ?? from, to: addDays(restAfter(from, months * (past + 1)), -1) };
}

function monthsOf(compounding: Rules['compounding']): number {
  return compounding === 'yearly' ? 12 : compounding === 'monthly' ? 1 : 0;
}
