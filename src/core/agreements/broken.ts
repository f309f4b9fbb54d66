/** Promises and plans that were broken and not taken up since: nobody has spoken of them, nothing else was agreed. */
import { addDays } from '../days';
import type { Identity } from '../model';
import type { Plan } from './plans';
import { type GivenPromise, isBroken, type Promises } from './promises';
import { openSum, type Records } from './records';
import { isSpokenOf, lastSpokenOf } from './spoken';

export type Broken = {
  readonly promises: readonly GivenPromise[];
  readonly plans: readonly Plan[];
  /** The broken promise about an invoice. */
  readonly promiseOf: ReadonlyMap<Identity, GivenPromise>;
};

/** Everything broken that somebody should speak of, where something is still open. */
export function brokenOf({ all }: Promises, plans: readonly Plan[], records: Records): Broken {
  const promises = all.filter((promise) => isBroken(promise, records));
  const failed = plans.filter(({ broken, misfit, isReplaced }) => broken !== null && misfit === null && !isReplaced);
  const spoken = lastSpokenOf(
    [...promises, ...failed].flatMap(({ invoices }) => invoices),
    records,
  );
  const left = promises.filter(
    ({ invoices, graceTo }) =>
      openSum(records, invoices, records.today) > 0 && !isSpokenOf(spoken, invoices, addDays(graceTo, 1)),
  );
  return {
    promises: left,
    plans: failed.filter(({ invoices, broken }) => broken !== null && !isSpokenOf(spoken, invoices, broken.on)),
    promiseOf: new Map(left.flatMap((promise) => promise.invoices.map(({ id }) => [id, promise] as const))),
  };
}
