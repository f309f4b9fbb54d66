/**
 * The whole ledger on one day → Run: a decision for each open item, and the messages, calls, notices and tasks of that day.
 *
 * The one planner (product.md, decision 3): preview, click, nightly run, forecast and tests all call it. It takes a day and
 * nothing else of time; hours are `window.ts`'s.
 */
import type { Day } from '../days';
import type { Ledger } from '../model';
import { sumByCurrency } from '../money';
import type { Decision, PlannedNotice, PlannedTask, Run } from '../planned';
import { planCalls } from './calls';
import { type RunContext, runContext } from './context';
import { creditTasks, heldByCredit } from './credit';
import { decide } from './decide';
import { type Act, actsOf, byClient, linesOf } from './lines';
import { planMessages } from './messages';
import { heldByMinimum } from './minimum';
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
  return planWith(runContext(ledger, today, run));
}

/** The same for a ledger that was read already. */
export function planWith(context: RunContext): Run {
  const { ledger, today } = context;
  const decisions = heldByCredit(heldByMinimum(decideAll(context), context), context);
  const acts = actsOf(decisions, context);
  const messages = planMessages(acts.email, decisions, context);
  return {
    on: today,
    mode: ledger.settings.mode,
    decisions,
    messages,
    calls: planCalls(acts.call, decisions, messages, context),
    notices: planNotices(acts.notice, today),
    tasks: [
      ...planHandOvers(acts.task, today),
      ...creditTasks(decisions, context),
      ...context.agreed.tasks(context.clientById),
    ],
    stops: stopsOf(messages.length, context),
  };
}

/** Each item by itself. What depends on all that a client owes comes after it: the client minimum, then its credit. */
function decideAll(context: RunContext): Decision[] {
  const decisions: Decision[] = [];
  for (const invoice of context.ledger.invoices)
    for (const item of context.agreed.itemsOf(invoice)) decisions.push(decide(item, context));
  return decisions;
}

function planNotices(acts: readonly Act[], today: Day): PlannedNotice[] {
  return byClient(acts).map((group) => {
    const lines = linesOf(group, today);
    return { client: group[0].client, lines, totals: sumByCurrency(lines.map(({ item }) => item.balance)) };
  });
}

function planHandOvers(acts: readonly Act[], today: Day): PlannedTask[] {
  return byClient(acts).map((group) => ({
    kind: 'handOver',
    client: group[0].client,
    lines: linesOf(group, today),
    items: group.map(({ item }) => item),
    totals: [],
    on: null,
    agreementRow: null,
  }));
}
