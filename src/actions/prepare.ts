/** The plan of today with its messages in words: what the preview shows, the click sends and the night prepares. */
import { planRun } from '../core/dunning/run';
import { readyMessage } from '../core/messages/ready';
import type { Ledger } from '../core/model';
import type { Decision, ReadyMessage, Reason, Run } from '../core/planned';
import type { Opening } from './openLedger';

export type Prepared = { readonly run: Run; readonly ready: readonly ReadyMessage[] };

/**
 * Plans and renders. A message that cannot be rendered (unknown tag, no template) is taken out and its items wait for a
 * person with that reason: a client never gets half a mail.
 *
 * @param runId  the run that is going on, whose own mails hold nothing back; null before one begins
 */
export function prepare(opening: Opening, runId: string | null = null, ledger: Ledger = opening.ledger): Prepared {
  const run = planRun(ledger, opening.today, runId);
  const rendered = run.messages.map((planned) => ({ planned, result: readyMessage(planned, ledger, opening.today) }));
  const ready = rendered.flatMap(({ result }) => (result.kind === 'ready' ? [result.message] : []));
  const refused = new Map<string, Reason>();
  for (const { planned, result } of rendered)
    if (result.kind === 'problem') for (const { item } of planned.lines) refused.set(item.id, result.reason);
  const decisions = run.decisions.map((decision): Decision => {
    const reason = refused.get(decision.item.id);
    return reason ? { ...decision, kind: 'ask', reason } : decision;
  });
  return { run: { ...run, decisions, messages: ready.map(({ planned }) => planned) }, ready };
}
