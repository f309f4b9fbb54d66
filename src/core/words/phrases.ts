/** Pieces that several sentences share: days, amounts, counts, lists. The interface speaks English. */
import type { Day } from '../days';
import { formatDay, formatMoney } from '../messages/formats';
import type { HoldUntil } from '../model';
import type { Money } from '../money';

/** "3 November 2026". */
export function on(day: Day): string {
  return formatDay(day, 'en', 'long');
}

/** " since 3 November 2026", " on 3 November 2026"; nothing for rows without a day, which are read as of the year 2000. */
export function dated(word: 'since' | 'on', day: Day | null): string {
  return day === null || day < '2001' ? '' : ` ${word} ${on(day)}`;
}

/** " up to and including 3 November 2026", or ", without an end". */
export function until(day: HoldUntil): string {
  return day === 'open' ? ', without an end' : ` up to and including ${on(day)}`;
}

/** "€1,250.00". */
export function amount(money: Money): string {
  return formatMoney(money, 'en');
}

/** "1 message", "3 messages". */
export function messages(count: number): string {
  return count === 1 ? '1 message' : `${count} messages`;
}

/** "2nd". */
export function ordinal(number: number): string {
  return `${number}${['th', 'st', 'nd', 'rd'][number] ?? 'th'}`;
}

/** "A, B and C". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** "3 clients"; nothing at all for none. */
export function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
