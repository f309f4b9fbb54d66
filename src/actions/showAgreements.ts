/** Promises, plans, extensions, disputes, holds, postponements and waivers: what was agreed and what has become of it. */
import type { AgreementsView, AgreementView, Answer, ProposalQuestion, ProposalView } from '../api';
import { agreementId } from '../core/agreements/agreementId';
import { proposeInstalments } from '../core/agreements/proposeInstalments';
import { agreementStates } from '../core/agreements/states';
import { isDay } from '../core/days';
import { identity } from '../core/identity';
import type { Agreement, AgreementState, Identity } from '../core/model';
import { decimal, sumByCurrency } from '../core/money';
import { agreementStateWord } from '../core/words/agreements';
import { notADaySentence, unknownClientSentence } from '../core/words/answers';
import { agreementSentence, refusalSentence } from '../core/words/recording';
import { isPlausible } from '../workbook/dayCells';
import { no, yes } from './guard';
import { openClients, procedureViews, selectedClient } from './openClients';
import { type Opening, openLedger, refuseUnlessSetUp } from './openLedger';
import { prepare } from './prepare';
import { agreementPlace, amountView } from './views';

/** More lines than anybody agrees on. */
const MOST_INSTALMENTS = 60;

export function getAgreements(): Answer<AgreementsView> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const { run } = prepare(opening);
  return yes({
    today: opening.today,
    agreements: agreementViews(opening),
    clients: openClients(run),
    procedures: procedureViews(opening.ledger),
    selected: selectedClient(opening),
  });
}

/** Equal parts of what the chosen invoices owe. */
export function proposePlan({ client, items, count, first, every }: ProposalQuestion): Answer<ProposalView> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  if (!isDay(first) || !isPlausible(first)) return no('refused', notADaySentence(first));
  const decisions = prepare(opening).run.decisions.filter(
    ({ kind, item, client: of }) => kind !== 'done' && of.id === identity(client) && items.includes(item.label),
  );
  const [total, ...others] = sumByCurrency(decisions.map(({ item }) => item.balance));
  if (others.length > 0) return no('refused', refusalSentence({ code: 'severalCurrencies' }));
  if (total === undefined) return no('refused', unknownClientSentence(client));
  const parts = Math.max(1, Math.min(MOST_INSTALMENTS, Math.floor(count) || 1));
  return yes({
    total: amountView(total),
    instalments: proposeInstalments(total, parts, first, every).map(({ on, amount }) => ({
      on,
      amount: decimal(amount),
    })),
  });
}

/** The active ones first, in the sheet's order; the lines of a plan as one. */
function agreementViews(opening: Opening): AgreementView[] {
  const { ledger, today } = opening;
  const states = agreementStates(ledger, today);
  const numbers = new Map(ledger.invoices.map(({ id, number }) => [id, number]));
  const groups = new Map<string, [Agreement, ...Agreement[]]>();
  for (const agreement of ledger.agreements) {
    const key = groupKey(agreement);
    const group = groups.get(key);
    if (group) group.push(agreement);
    else groups.set(key, [agreement]);
  }
  return [...groups.values()]
    .map((group) => agreementView(opening, group, states, numbers))
    .sort((a, b) => Number(b.isActive) - Number(a.isActive));
}

function agreementView(
  opening: Opening,
  group: readonly [Agreement, ...Agreement[]],
  states: ReadonlyMap<number, AgreementState>,
  numbers: ReadonlyMap<Identity, string>,
): AgreementView {
  const [first] = group;
  const isPlan = first.kind === 'instalment';
  const stateOf = ({ row }: Agreement): AgreementState => states.get(row) ?? 'review';
  const lines = group.map((line) => ({ line, state: stateOf(line) }));
  const { state } = lines.find((one) => ACTIVE.includes(one.state)) ?? lines[0] ?? { state: 'active' as const };
  const items = first.invoiceIds.map((id) => numbers.get(id) ?? id);
  const [sum] = sumByCurrency(group.flatMap(({ amount }) => amount ?? []));
  return {
    id: agreementId(first),
    row: first.row,
    kind: first.kind === 'instalment' ? 'plan' : first.kind,
    client: first.clientName,
    items,
    until: isPlan ? (lines.find((one) => one.state === 'active')?.line.until ?? null) : first.until,
    amount: sum ? amountView(sum) : null,
    reason: first.reason ?? '',
    state,
    stateText: agreementStateWord(state),
    isActive: ACTIVE.includes(state),
    sentence: agreementSentence(items, first.reason, first.source, first.by, first.recordedOn),
    instalments: isPlan
      ? lines.flatMap(({ line, state: of }) =>
          line.until !== null && line.amount !== null
            ? [{ on: line.until, amount: amountView(line.amount), state: of, stateText: agreementStateWord(of) }]
            : [],
        )
      : [],
    place: agreementPlace(opening, first.row),
  };
}

/** States in which an agreement still keeps something back or wants somebody's eye. */
const ACTIVE: readonly AgreementState[] = ['active', 'late', 'review'];

/** Lines of a plan stand together, every other row by itself. */
function groupKey(agreement: Agreement): string {
  return agreement.kind === 'instalment' ? agreementId(agreement) : String(agreement.row);
}
