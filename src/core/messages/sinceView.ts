/** What happened since the last message, as values of a view: a promise not kept or just made, a part payment, credits taken off. */

import type { PlannedMessage } from '../message';
import { type Money, money, sumByCurrency } from '../money';
import { formatDay, formatMoney } from './formats';
import type { Writer } from './invoiceView';
import { inWords } from './letterWords';
import type { ViewValue } from './template';

/** The values of the names that belong to the section of the same subject; `''` and no where nothing of it happened. */
export function sinceView(planned: PlannedMessage, { language, words }: Writer): Record<string, ViewValue> {
  const { brokenPromise, paidSince, credits, about } = planned;
  const promise = about?.kind === 'promiseConfirmed' ? about : brokenPromise;
  const promised = promise?.amount ?? null;
  const credited = sumByCurrency(credits.map(({ amount }) => amount)).map(({ minor, currency }) =>
    money(-minor, currency),
  );
  const listed = (amounts: readonly Money[]) =>
    inWords(
      amounts.map((amount) => formatMoney(amount, language)),
      words,
    );
  return {
    brokenPromise: brokenPromise !== null,
    promiseDate: promise === null ? '' : formatDay(promise.on, language, 'long'),
    promiseAmount: promised === null ? '' : formatMoney(promised, language),
    partPaymentThanks: paidSince.length > 0,
    paidSince: listed(paidSince),
    credit: listed(credited),
  };
}
