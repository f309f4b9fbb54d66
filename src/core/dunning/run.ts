/**
 * The whole ledger on one day → Run: a decision for each open item, and the messages, calls, notices and tasks of that day.
 *
 * The one planner (product.md, decision 3): preview, click, nightly run and tests all call it. It takes a day and nothing
 * else of time; hours are `window.ts`'s.
 */
import type { Day } from '../days';
import type { Decision, Ledger, PlannedNotice, PlannedTask, Run } from '../model';
import { sumByCurrency } from '../money';
import { openItems } from './balance';
import { planCalls } from './calls';
import { runContext } from './context';
import { decide } from './decide';
import { actsBy, byClient, linesOf } from './lines';
import { planMessages } from './messages';
import { stopsOf } from './stops';

/**
 * What is to be done on a day, and for everything else why not.
 *
 * Planning twice gives the same; the order of rows changes only the order of `decisions`.
 *
 * @param run  the id of a run that is going on in several executions: what it has sent holds back only its own items, so
 *             that the rest is planned as it was at its start. Null: no run has begun.
 */
export function planRun(ledger: Ledger, today: Day, run: string | null = null): Run {
  const context = runContext(ledger, today, run);
  const decisions: Decision[] = [];
  for (const invoice of ledger.invoices) for (const item of openItems(invoice)) decisions.push(decide(item, context));
  const messages = planMessages(decisions, context);
  return {
    on: today,
    mode: ledger.settings.mode,
    decisions,
    messages,
    calls: planCalls(decisions, context),
    notices: planNotices(decisions, today),
    tasks: planTasks(decisions, today),
    stops: stopsOf(messages.length, context),
  };
}

function planNotices(decisions: readonly Decision[], today: Day): PlannedNotice[] {
  return byClient(actsBy('notice', decisions)).map(([client, acts]) => {
    const lines = linesOf(acts, today);
    return { client, lines, totals: sumByCurrency(lines.map(({ item }) => item.balance)) };
  });
}

function planTasks(decisions: readonly Decision[], today: Day): PlannedTask[] {
  return byClient(actsBy('task', decisions)).map(([client, acts]) => ({
    kind: 'handOver',
    client,
    lines: linesOf(acts, today),
  }));
}
