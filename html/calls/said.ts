/**
 * What a call's outcome agrees on: a promise with its day, a dispute with its reason, or nothing. It is recorded with
 * the call, in the same question.
 */
import type { CallOutcomeName, ItemView, RecordQuestion } from '../../src/api';
import { type Draft, wholeOf } from '../record/draft';
import { amountWrong, dayWrong, reasonWrong, type Wrong, wordsWrong } from '../record/wrong';
import { fromCall, other } from '../text/record';

/** An invoice that a call may be about. */
export type CalledItem = Pick<ItemView, 'item' | 'balance'>;

export type Said = Pick<Draft, 'on' | 'amount' | 'reason' | 'words'>;
export const nothingSaid: Said = { on: '', amount: '', reason: '', words: '' };

/** What is recorded beside the call; null for an outcome that agrees on nothing. */
export function agreedKind(outcome: CallOutcomeName | null): 'promise' | 'dispute' | null {
  if (outcome === 'promised' || outcome === 'inPaymentRun') return 'promise';
  return outcome === 'disputed' ? 'dispute' : null;
}

/** What is wrong beside each field; null when nothing is. */
export function wrongSaid(
  kind: 'promise' | 'dispute' | null,
  said: Said,
  items: readonly CalledItem[],
  today: string,
): Pick<Wrong, 'on' | 'amount' | 'reason' | 'words'> | null {
  if (kind === null) return null;
  const isDispute = kind === 'dispute';
  const wrong = {
    on: isDispute ? null : dayWrong(kind, said.on, today),
    amount: amountWrong(said.amount, wholeOf(items)),
    reason: isDispute ? reasonWrong({ kind, reason: said.reason }) : null,
    words: isDispute ? wordsWrong(said) : null,
  };
  return Object.values(wrong).every((one) => one === null) ? null : wrong;
}

/** The record itself; what its kind does not need is empty. */
export function agreedOf(
  kind: 'promise' | 'dispute' | null,
  said: Said,
  client: string,
  items: readonly string[],
): RecordQuestion | null {
  if (kind === null) return null;
  const reason = said.reason === other ? said.words.trim() : said.reason;
  return {
    kind,
    client,
    items,
    on: kind === 'promise' ? said.on : '',
    amount: said.amount.trim(),
    instalments: [],
    reason: kind === 'dispute' ? reason : '',
    source: fromCall,
    level: '',
  };
}
