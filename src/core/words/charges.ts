/** What is said of charges outside letters: what a letter states beside its total, and why it states none. */
import { sideFor } from '../charges/regimes';
import { seriesOf } from '../charges/series';
import type { Charge, PlannedMessage } from '../message';
import { formatDecimal } from '../messages/formats';
import type { ChargeKind, ClientKind, Law } from '../model';
import type { ChargeRefusal } from '../reason';
import { amount, on } from './phrases';

/** "Interest on INV-1: €12.34", "Compensation on INV-1: €40.00, shown and waived for now". */
export function chargeSentence(charge: Charge): string {
  const name = charge.kind === 'fee' ? chargeName(charge) : `${chargeName(charge)} on ${charge.label}`;
  return `${name}: ${amount(charge.amount)}${charge.claimed ? '' : ', shown and waived for now'}`;
}

/** "Interest", "Fee, Final notice". */
export function chargeName({ kind, label }: Charge): string {
  return kind === 'fee' ? `Fee, ${label}` : NAMES[kind];
}

/** What a letter states beside its total, and why it states less where nobody can change that; the rest are its warnings. */
export function chargeSentences({ charges, chargeRefusals, client }: PlannedMessage): readonly string[] {
  const said = chargeRefusals.filter(({ code }) => code === 'unlawful' || code === 'waived');
  return [...charges.map(chargeSentence), ...said.map((refusal) => chargeRefusalSentence(refusal, client.kind))];
}

/** Why a letter states no charge, or not all of them, and what to do where something can be done. */
export function chargeRefusalSentence(refusal: ChargeRefusal, kind: ClientKind = 'business'): string {
  switch (refusal.code) {
    case 'noLaw':
      return 'No charges are stated: Settings do not say whose law your invoices follow (law).';
    case 'unlawful':
      return (
        feeSentence(refusal, kind) ??
        `${NAMES[refusal.what]} may not be asked of ${kind === 'consumer' ? 'a consumer' : 'this client'} under the law ${lawName(refusal.law)}.`
      );
    case 'noRate':
      return `No interest is stated: there is no rate for ${on(refusal.on)} in ${seriesOf(refusal.series)?.name ?? refusal.series}. Add a row to the sheet Rates (${refusal.series}).`;
    case 'belowFloor':
      return `No interest is stated: the agreed rate of ${percent(refusal.percent)} is below the ${percent(refusal.floor)} that the law asks for at least. Correct charges.contractRate in Settings.`;
    case 'noContractRate':
      return `No interest is stated: under the law ${lawName(refusal.law)} it must be agreed. Write it into charges.contractRate in Settings.`;
    case 'contractRateUnread':
      return 'No interest is stated: the rate that was agreed cannot be read. Correct charges.contractRate in Settings.';
    case 'waived':
      return `No charges are claimed on ${refusal.item}: they were waived${refusal.reason === '' ? '' : ` (${refusal.reason})`}.`;
  }
}

/** "A reminder fee may be asked of a consumer under the law “BE” only after a free first reminder, and at most €7.50." */
function feeSentence({ what, law }: Unlawful, kind: ClientKind): string | null {
  const side = sideFor(law, kind);
  if (what !== 'fee' || side.kind === 'refused' || side.fee.kind !== 'afterFirst') return null;
  const { most } = side.fee;
  const first =
    side.startsWith === 'reminderAndTerm' ? 'the free first reminder and its fourteen days' : 'a free first reminder';
  const limit = most === null ? '' : `, and at most ${amount(most)}`;
  return `A reminder fee may be asked of a consumer under the law ${lawName(law)} only after ${first}${limit}.`;
}

type Unlawful = Extract<ChargeRefusal, { code: 'unlawful' }>;

const NAMES: Readonly<Record<ChargeKind, string>> = {
  interest: 'Interest',
  compensation: 'Compensation',
  fee: 'A reminder fee',
  costs: 'Collection costs',
};

function percent(number: string): string {
  return `${formatDecimal(number, 'en')} %`;
}

function lawName(law: Law): string {
  return `“${law}”`;
}
