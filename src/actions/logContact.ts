/** Calls: who to call, and the record of a call or a note. Never waits for a run. */
import type { Answer, CallsView, LogQuestion, LogReport } from '../api';
import { identity } from '../core/identity';
import type { Run } from '../core/model';
import { sumByCurrency } from '../core/money';
import { loggedSentence, unknownClientSentence } from '../core/words/answers';
import { cursor } from '../google/sheets';
import { contactEvent } from '../workbook/history';
import { no, yes } from './guard';
import { type Opening, openLedger, refuseToRecord, refuseUnlessSetUp } from './openLedger';
import { prepare } from './prepare';
import { printColumns } from './printColumns';
import { historyWriter } from './record';
import { historyPlace, runViews } from './views';

export function getCalls(): Answer<CallsView> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const { run } = prepare(opening);
  return yes({
    today: opening.today,
    due: runViews(opening, run).calls(),
    clients: openByClient(run),
    selected: selectedClient(opening),
  });
}

export function logContact(question: LogQuestion): Answer<LogReport> {
  const opening = openLedger();
  const refusal = refuseToRecord(opening);
  if (refusal) return refusal;
  const client = opening.ledger.clients.find(({ id }) => id === identity(question.client));
  if (!client) return no('refused', unknownClientSentence(question.client));
  const { run } = prepare(opening);
  const due = question.kind === 'call' ? (run.calls.find((call) => call.client.id === client.id)?.lines ?? []) : [];
  const lines = due.filter(({ item }) => question.items.length === 0 || question.items.includes(item.label));
  const named = run.decisions
    .filter(({ item }) => item.invoice.clientId === client.id && question.items.includes(item.label))
    .map(({ item }) => item);
  const items = lines.length > 0 ? lines.map(({ item }) => item) : named;
  const history = historyWriter(opening);
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
  const after = prepare(opening, null, { ...opening.ledger, history: history.events() }).run;
  printColumns(opening, after);
  return yes({
    sentence: loggedSentence(question.kind, lines, after.decisions),
    place: historyPlace(opening, event.row),
  });
}

/** Every client with something open, for "Log a call or note". */
function openByClient(run: Run): CallsView['clients'] {
  const items = new Map<string, string[]>();
  for (const { kind, client, item } of run.decisions)
    if (kind !== 'done') items.set(client.name, [...(items.get(client.name) ?? []), item.label]);
  return [...items]
    .map(([client, labels]) => ({ client, items: labels }))
    .sort((a, b) => (a.client < b.client ? -1 : 1));
}

/** The client of the row the cursor is in, when that is a row of invoices or clients. */
export function selectedClient({ layout, ledger }: Opening): string | null {
  const { sheet, row } = cursor();
  if (sheet === layout.invoices?.name)
    return ledger.invoices.find((invoice) => invoice.row === row)?.clientName ?? null;
  if (sheet === layout.clients?.name) return ledger.clients.find((client) => client.row === row)?.name ?? null;
  return null;
}
