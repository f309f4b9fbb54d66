/** What is said when something is recorded: an agreement, a step left out or set by hand; and why a form cannot be taken. */
import type { Day } from '../days';
import type { Money } from '../money';
import type { Decision } from '../planned';
import { amount, counted, dated, listed, on, until } from './phrases';
import { reasonSentence } from './reasons';

/** Why a form cannot be recorded as it is. */
export type RecordRefusal =
  | { readonly code: 'noItems' | 'severalCurrencies' | 'reasonMissing' | 'planEmpty' | 'planNotRising' }
  | { readonly code: 'dayUnreadable' | 'amountUnreadable'; readonly read: string }
  | { readonly code: 'dayPast'; readonly day: Day }
  | { readonly code: 'notLater' | 'noStep' | 'isInstalment' | 'levelUnknown'; readonly item: string }
  | { readonly code: 'amountTooMuch'; readonly given: Money; readonly open: Money }
  | { readonly code: 'planSum'; readonly sum: Money; readonly open: Money };

/** Why a form cannot be recorded, and what to do. */
export function refusalSentence(refusal: RecordRefusal): string {
  switch (refusal.code) {
    case 'noItems':
      return 'Choose at least one open invoice.';
    case 'severalCurrencies':
      return 'These invoices are in several currencies. Record it for one currency at a time.';
    case 'reasonMissing':
      return 'Write the reason: somebody will ask for it later.';
    case 'planEmpty':
      return 'A plan needs at least one instalment.';
    case 'planNotRising':
      return 'Each instalment needs a later day than the one before.';
    case 'dayUnreadable':
      return refusal.read === '' ? 'The day is missing.' : `"${refusal.read}" is not a day. Write it as 2026-03-09.`;
    case 'amountUnreadable':
      return refusal.read === ''
        ? 'The amount is missing.'
        : `"${refusal.read}" is not an amount above zero. Write it as a plain number, such as 1250.00.`;
    case 'dayPast':
      return `${on(refusal.day)} is over. Choose a day to come.`;
    case 'notLater':
      return `The new day is not later than the due date of ${refusal.item}.`;
    case 'noStep':
      return `No further step of ${refusal.item} is planned, so there is none to leave out.`;
    case 'isInstalment':
      return `${refusal.item} is an instalment. Agree about the invoice itself.`;
    case 'levelUnknown':
      return `The procedure of ${refusal.item} has no such step.`;
    case 'amountTooMuch':
      return `${amount(refusal.given)} is more than the ${amount(refusal.open)} that are open.`;
    case 'planSum':
      return `The instalments come to ${amount(refusal.sum)}, what is open is ${amount(refusal.open)}.`;
  }
}

/** What was recorded and what it changes for the first item: its reason after it. */
export function recordedSentence(after: readonly Decision[], labels: readonly string[]): string {
  const decision = after.find(({ item }) => labels.includes(item.label));
  if (decision === undefined) return 'Recorded.';
  return `Recorded. ${decision.item.label}: ${reasonSentence(decision.reason)}`;
}

/** A waiver changes no step: what it changes is said instead. `last` null: it has no end. */
export function waivedSentence(labels: readonly string[], last: Day | null): string {
  const what = labels.length === 0 ? 'any invoice of this client' : listed(labels);
  return `Recorded. No charges are claimed on ${what}${last === null ? '' : until(last)}; reminders go on.`;
}

export function agreementGoneSentence(): string {
  return 'This agreement has ended already, or its row is no longer there.';
}

/** Agreements have a place only in a sheet whose columns are known. */
export function noAgreementsSentence(): string {
  return 'The sheet Agreements lacks columns that Paydue needs. Open Set up or repair, or rename that sheet, then record it again.';
}

/** A step that a person left out when the first run was confirmed. */
export function startNote(): string {
  return 'Counts as done since the first run was confirmed.';
}

export function startedSentence(steps: number, clients: number): string {
  if (steps === 0) return 'Confirmed. Every client begins at the first step.';
  return `Confirmed. ${counted(steps, 'step counts', 'steps count')} as done for ${counted(clients, 'client', 'clients')}.`;
}

/** "With these rules 4 clients would be written to today and 11 in the next 7 days." */
export function forecastSentence(today: number, week: number, isDraft: boolean): string {
  const rules = isDraft ? 'With these rules' : 'As things stand,';
  return `${rules} ${written(today)} today and ${week === 0 ? 'none' : week} in the next 7 days, if nobody pays.`;
}

/** What an agreement keeps back, in one sentence for the list of agreements. */
export function agreementSentence(
  items: readonly string[],
  reason: string | null,
  source: string | null,
  by: string | null,
  recordedOn: Day,
): string {
  const about = items.length === 0 ? 'All invoices' : listed(items);
  const how = [source, by].flatMap((part) => (part === null ? [] : [part])).join(', ');
  const day = dated('on', recordedOn);
  const when = day === '' ? '' : `, recorded${day}`;
  return `${about}${reason === null ? '' : `: ${reason}`}${how === '' ? '' : ` (${how})`}${when}.`;
}

function written(clients: number): string {
  return clients === 0
    ? 'no client would be written to'
    : `${counted(clients, 'client', 'clients')} would be written to`;
}
