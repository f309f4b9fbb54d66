/** What a letter confirms that was agreed: the last promise, payment plan or dispute that stands. */
import { agreementId } from '../agreements/agreementId';
import { isOpenDispute, reviewDay } from '../agreements/disputes';
import { plansOf, stands } from '../agreements/plans';
import { promiseState, promisesOf } from '../agreements/promises';
import type { OccasionFacts } from '../message';
import type { Agreement, Invoice } from '../model';
import { type Asked, isAskedFor, itemsOf, stillOpen, type Told } from './told';

/** The last promise whose days are not over and that no other one replaced. */
export function promiseFacts(asked: Asked): Told {
  const promises = promisesOf(asked.records).all.filter(
    (promise) => isAskedFor(promise.invoices, asked) && promiseState(promise, asked.records) === 'active',
  );
  const promise = promises[promises.length - 1];
  if (promise === undefined) return { refused: { code: 'noPromise' } };
  const { agreement, until, invoices } = promise;
  return agreed({ kind: 'promiseConfirmed', on: until, amount: agreement.amount }, agreement, invoices, asked);
}

/** The last plan that stands, with all its instalments. */
export function planFacts(asked: Asked): Told {
  const plans = plansOf(asked.records).filter((one) => stands(one) && isAskedFor(one.invoices, asked));
  const plan = plans[plans.length - 1];
  const [row] = plan?.rows ?? [];
  if (plan === undefined || row === undefined) return { refused: { code: 'noPlan' } };
  const instalments = plan.lines.map(({ on, agreement, rest }) => ({ on, amount: agreement.amount ?? rest }));
  return agreed({ kind: 'planAgreed', instalments }, row, plan.invoices, asked);
}

/** The last dispute that nothing has settled. */
export function disputeFacts(asked: Asked): Told {
  const { records } = asked;
  const disputes = records
    .recorded('dispute')
    .filter((row) => isOpenDispute(row, records.today) && isAskedFor(records.covered(row), asked));
  const dispute = disputes[disputes.length - 1];
  if (dispute === undefined) return { refused: { code: 'noDispute' } };
  const facts = { kind: 'disputeReceived', reason: dispute.reason, reviewOn: reviewDay(dispute, records) } as const;
  return agreed(facts, dispute, records.covered(dispute), asked);
}

function agreed(about: OccasionFacts, row: Agreement, invoices: readonly Invoice[], asked: Asked): Told {
  const spoken = itemsOf(stillOpen(invoices, asked), asked);
  return { about, spoken, disputed: [], credits: [], key: agreementId(row) };
}
