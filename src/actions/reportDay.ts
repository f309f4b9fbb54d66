/** One day in one record, for the command line: what left, what waits and why (contracts.md, The command line). */
import type { Answer, DayMessage, DayQuestion, DayReport } from '../api';
import { identity, parseStepKey } from '../core/identity';
import type { MessageLine, ReadyMessage } from '../core/message';
import type { ContactEvent, Identity, OpenItem } from '../core/model';
import { decimal, type Money } from '../core/money';
import { callQuestion, taskSentence } from '../core/words/plan';
import { reasonSentence } from '../core/words/reasons';
import { problemRemedy } from '../core/words/remedies';
import { encloser } from './enclose';
import { yes } from './guard';
import { type Opening, openLedger, refuseUnlessSetUp } from './openLedger';
import { prepare } from './prepare';

/** @param question.dryRun  `ready` holds all that would leave, else what waits for a person */
export function reportDay({ dryRun }: DayQuestion): Answer<DayReport> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const { ledger, today, problems } = opening;
  const { run, ready } = prepare(opening, null, opening.ledger, [], encloser(opening));
  const items: Items = new Map(run.decisions.map(({ item }) => [item.id, item]));
  const ofToday = ledger.history.filter(({ on, kind }) => on === today && kind === 'reminder');
  const waits = ({ planned }: ReadyMessage): boolean =>
    dryRun || ledger.settings.mode !== 'automatic' || planned.approval === 'person' || run.stops.length > 0;
  return yes({
    on: today,
    mode: ledger.settings.mode,
    sent: ofToday.filter(({ result }) => result === 'SENT').map((event) => sentMessage(opening, items, event)),
    ready: ready.filter(waits).map(readyMessage),
    calls: run.calls.map((call) => ({
      client: call.client.name,
      phone: call.client.phone,
      items: call.items.map(({ label }) => label),
      level: call.lines[0]?.level.code ?? '',
      ask: callQuestion(call.ask),
    })),
    notices: [
      ...noticesWritten(opening),
      ...run.notices.map(({ client, lines }) => ({ client: client.name, items: labels(lines), document: null })),
    ],
    tasks: run.tasks.map((task) => ({
      kind: task.kind,
      client: task.client.name,
      items: task.items.map(({ label }) => label),
      text: taskSentence(task),
    })),
    waiting: run.decisions
      .filter(({ kind }) => kind === 'wait' || kind === 'ask')
      .map(({ item, client, reason, nextOn }) => ({
        item: item.label,
        client: client.name,
        code: reason.code,
        until: nextOn,
        why: reasonSentence(reason),
      })),
    problems: problems.map((problem) => ({
      sheet: problem.sheet,
      row: problem.row,
      column: problem.column,
      code: problem.code,
      read: problem.read,
      remedy: problemRemedy(problem),
    })),
    failed: ofToday
      .filter(({ result }) => result === 'FAILED')
      .map((event) => ({ ...sentMessage(opening, items, event), reason: event.note ?? '' })),
    uncertain: ledger.history
      .filter(({ result }) => result === 'UNCERTAIN' || result === 'SENDING')
      .map((event) => sentMessage(opening, items, event)),
  });
}

const labels = (lines: readonly MessageLine[]): string[] => lines.map(({ item }) => item.label);
const amounts = (totals: readonly Money[]): DayMessage['totals'] =>
  totals.map((total) => ({ amount: decimal(total), currency: total.currency }));

function readyMessage({ planned, subject }: ReadyMessage): DayMessage {
  return {
    client: planned.client.name,
    to: planned.to.map(({ address }) => address),
    cc: planned.cc.map(({ address }) => address),
    subject,
    tone: planned.tone,
    items: planned.lines.map(({ item, level }) => ({
      item: item.label,
      level: level.code,
      balance: decimal(item.balance),
      currency: item.balance.currency,
    })),
    totals: amounts(planned.totals),
    token: planned.token,
    messageId: null,
  };
}

type Items = ReadonlyMap<Identity, OpenItem>;

/** From the record, with the balances as they are now. */
function sentMessage({ ledger }: Opening, items: Items, event: ContactEvent): DayMessage {
  const procedure = ledger.procedures.find(({ name }) => name === event.procedure);
  const lines = event.keys.flatMap((text) => {
    const key = parseStepKey(text);
    if (!key) return [];
    const item = items.get(key.item);
    return [
      {
        item: event.invoices.find((label) => identity(label) === key.item) ?? key.item,
        level: key.code,
        balance: item ? decimal(item.balance) : '',
        currency: item?.balance.currency ?? '',
      },
    ];
  });
  return {
    client: event.clientName,
    to: event.to,
    cc: event.cc,
    subject: event.subject ?? '',
    tone: procedure?.levels.find(({ code }) => code === event.level)?.tone ?? '',
    items: lines,
    totals: amounts(event.amounts),
    token: event.token ?? '',
    messageId: event.messageId,
  };
}

function noticesWritten({ ledger, today }: Opening): DayReport['notices'] {
  return ledger.history
    .filter(({ kind, on, result }) => kind === 'notice' && on === today && result === 'SENT')
    .map(({ clientName, invoices, messageId }) => ({ client: clientName, items: invoices, document: messageId }));
}
