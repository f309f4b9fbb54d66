/** The plan of today with its messages in words: what the preview shows, the click sends and the night prepares. */
import type { Day } from '../core/days';
import { planRun } from '../core/dunning/run';
import type { PlannedMessage, ReadyMessage } from '../core/message';
import { attachTasks } from '../core/messages/attachments';
import { type Readied, readyMessage } from '../core/messages/ready';
import type { Ledger } from '../core/model';
import type { Decision, Run } from '../core/planned';
import type { Reason } from '../core/reason';
import type { Opening } from './openLedger';

export type Prepared = { readonly run: Run; readonly ready: readonly ReadyMessage[] };

/**
 * Plans and renders. A message that cannot be rendered (unknown tag, no template) is taken out and its items wait for a
 * person with that reason: a client never gets half a mail.
 *
 * @param runId  the run that is going on, whose own mails hold nothing back; null before one begins
 * @param known  messages that this execution rendered before: the same steps are not rendered again
 * @param enclosing  adds the files that go along (`enclose.ts`), for who shows or sends the messages
 */
export function prepare(
  opening: Opening,
  runId: string | null = null,
  ledger: Ledger = opening.ledger,
  known: readonly ReadyMessage[] = [],
  enclosing: (planned: PlannedMessage) => PlannedMessage = (planned) => planned,
): Prepared {
  const run = planRun(ledger, opening.today, runId);
  const before = new Map(known.map((message) => [message.planned.token, message]));
  const rendered = run.messages.map((planned) => ({
    planned,
    result: rendering(planned, before, enclosing, ledger, opening.today),
  }));
  const ready = rendered.flatMap(({ result }) => (result.kind === 'ready' ? [result.message] : []));
  const refused = new Map<string, Reason>();
  for (const { planned, result } of rendered)
    if (result.kind === 'problem') for (const { item } of planned.lines) refused.set(item.id, result.reason);
  const decisions = run.decisions.map((decision): Decision => {
    const reason = refused.get(decision.item.id);
    return reason ? { ...decision, kind: 'ask', reason } : decision;
  });
  const messages = ready.map(({ planned }) => planned);
  const tasks = [...run.tasks, ...attachTasks(messages)];
  return { run: { ...run, decisions, messages, tasks }, ready };
}

function rendering(
  planned: PlannedMessage,
  before: ReadonlyMap<string, ReadyMessage>,
  enclosing: (planned: PlannedMessage) => PlannedMessage,
  ledger: Ledger,
  today: Day,
): Readied {
  const message = before.get(planned.token);
  return message ? { kind: 'ready', message } : readyMessage(enclosing(planned), ledger, today);
}
