/** What is wrong with a record form, in a sentence beside each field. The server decides; this saves the way there. */
import type { AgreementsView, Amount, InstalmentForm, OpenClientView, OpenItemView, RecordKind } from '../../src/api';
import { amountLike, formatDay } from '../format';
import * as plan from '../text/plan';
import * as text from '../text/record';
import { kinds, other } from '../text/record';
import { isDay, minorOf } from '../typed';
import { commonLevels, type Draft, hasAmount, mayBeOpen, tickedOf, wholeOf } from './draft';

/** By field, what is wrong; `lines` by line of the plan. */
export type Wrong = {
  readonly [K in 'client' | 'items' | 'on' | 'amount' | 'reason' | 'words' | 'level' | 'plan']: string | null;
} & { readonly lines: readonly { readonly on: string | null; readonly amount: string | null }[] };

/** What is wrong with the form on this day; null when nothing is. */
export function wrongWith(
  draft: Draft,
  entry: OpenClientView | undefined,
  { today, procedures }: Pick<AgreementsView, 'today' | 'procedures'>,
): Wrong | null {
  const { kind } = draft;
  const levels = commonLevels(tickedOf(draft, entry), procedures);
  const items = tickedOf(draft, entry);
  const wrong: Wrong = {
    client: entry === undefined ? text.clientMissing : null,
    items: entry === undefined ? null : itemsWrong(kind, items, levels.length),
    on: dayWrong(kind, draft.on, today) ?? notLater(kind, draft.on, items),
    amount: hasAmount(kind) ? amountWrong(draft.amount, wholeOf(items)) : null,
    reason: reasonWrong(draft),
    words: wordsWrong(draft),
    level: kind === 'level' && !levels.some((level) => level.code === draft.level) ? text.levelMissing : null,
    plan: kind === 'plan' ? planWrong(draft.instalments, wholeOf(items)) : null,
    lines:
      kind === 'plan' ? draft.instalments.map((_, at) => lineWrong(draft.instalments, at, wholeOf(items), today)) : [],
  };
  const { lines, ...fields } = wrong;
  const isFine = Object.values(fields).every((one) => one === null);
  return isFine && lines.every((line) => line.on === null && line.amount === null) ? null : wrong;
}

function itemsWrong(kind: RecordKind, items: readonly OpenItemView[], levels: number): string | null {
  // A hold or a waiver on nothing in particular is one on the client.
  if (items.length === 0) return mayBeOpen(kind) ? null : text.noneMissing;
  if (kind === 'plan' && wholeOf(items) === null) return text.oneCurrency;
  return kind === 'level' && levels === 0 ? text.levelNone : null;
}

/** An empty day is fine where the kind has a day of its own. */
export function dayWrong(kind: RecordKind, on: string, today: string): string | null {
  if (kinds[kind].on === null) return null;
  if (on === '') return mayBeOpen(kind) || kind === 'dispute' ? null : text.dayMissing;
  if (!isDay(on)) return text.dayMissing;
  if (kind === 'postponement') return on > today ? null : text.dayToday;
  return on >= today ? null : text.dayOver;
}

/** A due date only moves later. */
function notLater(kind: RecordKind, on: string, items: readonly OpenItemView[]): string | null {
  const due = kind === 'extension' ? items.find((one) => one.dueOn >= on) : undefined;
  return due === undefined ? null : text.notLater(due.item, formatDay(due.dueOn));
}

/** Empty stands for the whole; more than the whole is refused. */
export function amountWrong(typed: string, whole: Amount | null): string | null {
  if (typed.trim() === '') return null;
  if (whole === null) return text.oneCurrency;
  const minor = minorOf(typed, whole.currency);
  if (minor === null || minor === 0) return text.amountWrong;
  return minor > whole.minor ? text.amountTooHigh(whole.text) : null;
}

/** Of a list one must be chosen; a hold, a waiver and a step set by hand need a word. */
export function reasonWrong({ kind, reason }: Pick<Draft, 'kind' | 'reason'>): string | null {
  if (reason.trim() !== '') return null;
  if (kind === 'dispute' || kind === 'skip') return text.reasonMissing;
  return kind === 'level' || mayBeOpen(kind) ? text.whyMissing : null;
}

/** "Other" says which. */
export function wordsWrong({ reason, words }: Pick<Draft, 'reason' | 'words'>): string | null {
  return reason === other && words.trim() === '' ? text.wordsMissing : null;
}

function planWrong(lines: readonly InstalmentForm[], whole: Amount | null): string | null {
  if (lines.length === 0) return plan.missing;
  const sum = sumOf(lines, whole?.currency ?? '');
  if (whole === null || sum === null || sum === whole.minor) return null;
  return plan.mustMatch(amountLike(whole, sum).text, whole.text);
}

/** Each line has a day after the one before it, and an amount above zero. */
function lineWrong(
  lines: readonly InstalmentForm[],
  at: number,
  whole: Amount | null,
  today: string,
): Wrong['lines'][number] {
  const { on, amount } = lines[at] ?? { on: '', amount: '' };
  const before = lines[at - 1]?.on ?? '';
  const minor = minorOf(amount, whole?.currency ?? '');
  return { on: lineDayWrong(on, before, today), amount: minor === null || minor === 0 ? text.amountWrong : null };
}

function lineDayWrong(on: string, before: string, today: string): string | null {
  if (!isDay(on)) return text.dayMissing;
  if (on < today) return text.dayOver;
  return on <= before ? plan.notRising : null;
}

/** The sum of the lines in minor units; null while one cannot be read. */
export function sumOf(lines: readonly InstalmentForm[], currency: string): number | null {
  const minors = lines.map((line) => minorOf(line.amount, currency));
  return minors.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}
