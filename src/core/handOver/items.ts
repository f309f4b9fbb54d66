/** What of a client is handed over: its late invoices that nothing keeps back, and the steps which that completes. */
import { type Day, daysBetween } from '../days';
import { standings } from '../dunning/history';
import { stepOf, UNTOUCHED } from '../dunning/standing';
import { identity, stepKey } from '../identity';
import type { MessageLine } from '../message';
import type { Client, Ledger, Level, OpenItem } from '../model';
import type { Decision, Run } from '../planned';
import type { ReasonCode } from '../reason';

export type HandOverItems = {
  /** Oldest due date first; an instalment is part of its invoice. */
  readonly items: readonly OpenItem[];
  /** The hand-over steps of those that have one and have not done it. */
  readonly lines: readonly MessageLine[];
  /** Late, but kept back by something that was agreed, or by a message that nobody knows of. */
  readonly keptBack: readonly Decision[];
};

/** An invoice that the Status column puts in collection is among them: its file may be made once more. */
export function handOverItems(run: Run, client: Client, ledger: Ledger, today: Day): HandOverItems {
  const late = run.decisions.filter(
    ({ client: { id }, item }) =>
      id === client.id && item.instalment === null && item.dueOn < today && item.balance.minor > 0,
  );
  const owed = late.filter(
    ({ item, reason }) => !NOT_OWED.includes(reason.code) || item.invoice.status === 'inCollection',
  );
  const keptBack = owed.filter(({ reason }) => KEEPS_BACK.includes(reason.code));
  const taken = owed.filter((decision) => !keptBack.includes(decision)).sort(byDueDay);
  return { items: taken.map(({ item }) => item), lines: linesOf(taken, ledger, today), keptBack };
}

const NOT_OWED: readonly ReasonCode[] = ['paid', 'closed', 'credit', 'withinTolerance'];
const KEEPS_BACK: readonly ReasonCode[] = [
  'disputed',
  'disputeOpen',
  'promised',
  'promiseMade',
  'inPlan',
  'planActive',
  'onHold',
  'heldInvoice',
  'heldClient',
  'uncertain',
  'noticeBegun',
];

function linesOf(decisions: readonly Decision[], ledger: Ledger, today: Day): readonly MessageLine[] {
  const standingOf = standings(ledger.history, { mode: ledger.settings.mode, run: null }, ledger.settings.callTries);
  return decisions.flatMap(({ item, procedure }): MessageLine[] => {
    const level = taskLevel(procedure, ledger);
    if (level === null) return [];
    const { timesDone, nextN } = stepOf(standingOf.get(item.id) ?? UNTOUCHED, level.code);
    if (timesDone > 0) return [];
    const key = stepKey(item.label, level.code, nextN);
    return [{ item, level, key, daysOverdue: daysBetween(item.dueOn, today) }];
  });
}

/** The last one of its procedure that is a task. */
function taskLevel(procedure: string | null, { procedures }: Ledger): Level | null {
  if (procedure === null) return null;
  const own = procedures.find(({ name }) => identity(name) === identity(procedure));
  return (own?.levels ?? []).reduce<Level | null>(
    (last, level) => (level.channel === 'task' && (last === null || level.order > last.order) ? level : last),
    null,
  );
}

function byDueDay({ item: a }: Decision, { item: b }: Decision): number {
  const [left, right] = [`${a.dueOn} ${a.label}`, `${b.dueOn} ${b.label}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
