/** Calls: who to call, and the record of a call or a note. Never waits for a run. */
import type { Answer, CallsView, LogQuestion, LogReport } from '../api';
import { daysBetween } from '../core/days';
import { identity, stepKey } from '../core/identity';
import type { MessageLine } from '../core/message';
import type { Client, OpenItem } from '../core/model';
import { sumByCurrency } from '../core/money';
import type { Run } from '../core/planned';
import { loggedSentence, unknownClientSentence } from '../core/words/answers';
import { refusalSentence } from '../core/words/recording';
import { contactEvent } from '../workbook/history';
import { no, refuseTooLong, yes } from './guard';
import { openClients, procedureViews, selectedClient } from './openClients';
import { type Opening, openLedger, refuseToAgree, refuseToRecord, refuseUnlessSetUp } from './openLedger';
import { prepare } from './prepare';
import { printColumns } from './printColumns';
import { historyWriter } from './record';
import { decisionsAbout, recordingOf, withAgreements } from './recordDecision';
import { historyPlace, runViews } from './views';

export function getCalls(): Answer<CallsView> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const { run } = prepare(opening);
  return yes({
    today: opening.today,
    due: runViews(opening, run).calls(),
    clients: openClients(run),
    procedures: procedureViews(opening.ledger),
    selected: selectedClient(opening),
  });
}

/** Steps left out or set by hand have a form of their own. */
const KINDS: readonly LogQuestion['kind'][] = ['call', 'note'];

export function logContact(question: LogQuestion): Answer<LogReport> {
  const opening = openLedger();
  const { agreed: form } = question;
  const typed = [question.note, form?.reason ?? '', form?.source ?? ''];
  const refusal = refuseToRecord(opening) ?? refuseTooLong(typed);
  if (refusal) return refusal;
  const client = opening.ledger.clients.find(({ id }) => id === identity(question.client));
  if (!client || !KINDS.includes(question.kind)) return no('refused', unknownClientSentence(question.client));
  const { run } = prepare(opening);
  const agreed =
    question.agreed === null
      ? null
      : recordingOf(opening, question.agreed, client, decisionsAbout(run, client, question.agreed));
  const unable = agreed === null ? null : refuseToAgree(opening);
  if (unable) return unable;
  if (agreed?.kind === 'refused') return no('refused', refusalSentence(agreed.why));
  const lines = question.kind === 'call' ? linesOf(run, client, question) : [];
  const named = run.decisions
    .filter(({ item }) => item.invoice.clientId === client.id && question.items.includes(item.label))
    .map(({ item }) => item);
  const items = lines.length > 0 ? lines.map(({ item }) => item) : named;
  // The promise first: a call without its promise would let the next reminder leave.
  const after = agreed?.kind === 'agreements' ? withAgreements(opening, agreed.agreements) : opening;
  const history = historyWriter(after);
  const event = history.append(
    contactEvent({
      kind: question.kind,
      client,
      invoices: items.map(({ label }) => label),
      lines,
      amounts: sumByCurrency(items.map(({ balance }) => balance)),
      outcome: question.outcome,
      note: question.note,
      when: opening.now,
      by: opening.user,
      mode: opening.ledger.settings.mode === 'test' ? 'test' : 'live',
    }),
    question.note,
  );
  const logged: Opening = { ...after, ledger: { ...after.ledger, history: history.events() } };
  const { run: then } = prepare(logged);
  printColumns(logged, then);
  return yes({
    sentence: loggedSentence(question.kind, lines, then.decisions),
    place: historyPlace(opening, event.row),
  });
}

/** The steps that a call completes: those it was due for, or those it takes the place of. */
function linesOf(run: Run, client: Client, { items, instead }: LogQuestion): readonly MessageLine[] {
  const isMeant = (item: OpenItem): boolean => items.length === 0 || items.includes(item.label);
  const due = run.calls.filter((call) => call.client.id === client.id).flatMap(({ lines }) => lines);
  if (!instead) return due.filter(({ item }) => isMeant(item));
  return run.decisions.flatMap(({ client: of, item, kind, next, n }) =>
    of.id === client.id && isMeant(item) && next !== null && kind !== 'done'
      ? [{ item, level: next, key: stepKey(item.label, next.code, n), daysOverdue: daysBetween(item.dueOn, run.on) }]
      : [],
  );
}
