/** What has become of each row of Agreements: what its State column says. */
import type { Day } from '../days';
import type { Agreement, AgreementState, Ledger } from '../model';
import { disputeState } from './disputes';
import { extensionState, inForce } from './extensions';
import { holdState } from './holds';
import { instalmentState, plansOf } from './plans';
import { promiseState, promisesOf } from './promises';
import { type Records, recordsOf } from './records';
import { waiverState } from './waivers';

/** The state of each row on a day, by sheet row. None has a row that is recorded later, lacks its day or is about no invoice. */
export function agreementStates(ledger: Ledger, today: Day): ReadonlyMap<number, AgreementState> {
  const states = new Map<number, AgreementState>();
  if (ledger.agreements.length === 0) return states;
  const records = recordsOf(ledger, today);
  const stateOf = stateReader(records);
  for (const agreement of ledger.agreements) {
    const { kind, until, recordedOn, invoiceIds } = agreement;
    const isOpenEnded = kind === 'hold' || kind === 'waiver';
    const isComplete = until !== null || kind === 'dispute' || isOpenEnded;
    const isAbout = records.covered(agreement).length > 0 || (isOpenEnded && invoiceIds.length === 0);
    if (recordedOn <= today && isComplete && isAbout) states.set(agreement.row, stateOf(agreement));
  }
  return states;
}

function stateReader(records: Records): (agreement: Agreement) => AgreementState {
  const promises = new Map(promisesOf(records).all.map((promise) => [promise.agreement, promise]));
  const plans = new Map(plansOf(records).flatMap((plan) => plan.rows.map((row) => [row, plan] as const)));
  const extensions = inForce('extension', records);
  const postponements = inForce('postponement', records);
  return (agreement) => {
    switch (agreement.kind) {
      case 'promise': {
        const promise = promises.get(agreement);
        return promise ? promiseState(promise, records) : 'ended';
      }
      case 'instalment': {
        const plan = plans.get(agreement);
        return plan ? instalmentState(plan, agreement, records.today) : 'ended';
      }
      case 'extension':
        return extensionState(agreement, extensions, records);
      case 'postponement':
        return extensionState(agreement, postponements, records);
      case 'dispute':
        return disputeState(agreement, records);
      case 'hold':
        return holdState(agreement, records);
      case 'waiver':
        return waiverState(agreement, records);
    }
  };
}
