/** The first run: where clients begin whose invoices were late before Paydue came (capabilities.md 4). */
import type { Answer, DoneReport, StartChoice, StartQuestion, StartView } from '../api';
import { daysBetween } from '../core/days';
import { levelBefore, type StartStep, startSteps } from '../core/dunning/start';
import { identity, stepKey } from '../core/identity';
import type { MessageLine } from '../core/message';
import type { Level } from '../core/model';
import { sumByCurrency } from '../core/money';
import { startedSentence, startNote } from '../core/words/recording';
import { contactEvent } from '../workbook/history';
import { yes } from './guard';
import { type Opening, openLedger, refuseToRecord, refuseUnlessSetUp } from './openLedger';
import { prepare } from './prepare';
import { printColumns } from './printColumns';
import { historyWriter } from './record';
import { amountView, amountViews } from './views';
import { writeSettings } from './writeInPlace';

export function getStart(): Answer<StartView> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const { today } = opening;
  const groups = stepsByClient(opening);
  const levels = new Map(groups.flat().flatMap((step) => step.levels.map(({ code, name }) => [code, name] as const)));
  return yes({
    today,
    levels: [...levels].map(([code, name]) => ({ code, name })),
    clients: groups.map((steps) => ({
      client: steps[0].client.name,
      items: steps.map(({ item, byAge }) => ({
        item: item.label,
        daysOverdue: daysBetween(item.dueOn, today),
        balance: amountView(item.balance),
        byAge: byAge?.name ?? null,
      })),
      totals: amountViews(sumByCurrency(steps.map(({ item }) => item.balance))),
      oldestDays: daysBetween(steps[0].item.dueOn, today),
    })),
    isConfirmed: opening.ledger.settings.firstRunConfirmedOn !== null,
  });
}

/** Records what counts as done, one row a client, and the day on which a person agreed to the first run. */
export function confirmStart({ choices }: StartQuestion): Answer<DoneReport> {
  const opening = openLedger();
  const refusal = refuseToRecord(opening);
  if (refusal) return refusal;
  const { today, now, user, ledger } = opening;
  const choiceOf = new Map(choices.map(({ client, choice }) => [identity(client), choice]));
  const history = historyWriter(opening);
  let steps = 0;
  let clients = 0;
  for (const group of stepsByClient(opening)) {
    const [{ client }] = group;
    const lines = linesDone(group, choiceOf.get(client.id) ?? { kind: 'first' }, opening);
    if (lines.length === 0) continue;
    steps += lines.length;
    clients++;
    history.append(
      contactEvent({
        ...{ kind: 'skip', client, lines, outcome: null, note: startNote(), when: now, by: user, mode: 'live' },
        invoices: lines.map(({ item }) => item.label),
        amounts: sumByCurrency(lines.map(({ item }) => item.balance)),
      }),
      startNote(),
    );
  }
  writeSettings(opening, { 'run.firstRunConfirmed': today });
  const settings = { ...ledger.settings, firstRunConfirmedOn: today };
  const after = { ...opening, ledger: { ...ledger, settings, history: history.events() } };
  printColumns(after, prepare(after).run);
  return yes({ sentence: startedSentence(steps, clients) });
}

/** Late items of a client that nobody was contacted about, the client with the oldest one first. Rows of Test mode do not count. */
function stepsByClient({ ledger, today }: Opening): (readonly [StartStep, ...StartStep[]])[] {
  const live = { ...ledger, settings: { ...ledger.settings, mode: 'ask' as const } };
  const groups = new Map<string, [StartStep, ...StartStep[]]>();
  for (const step of startSteps(live, today)) {
    const group = groups.get(step.client.id);
    if (group) group.push(step);
    else groups.set(step.client.id, [step]);
  }
  return [...groups.values()];
}

/** The steps that count as done by a choice, so that the item begins with the one after. */
function linesDone(steps: readonly StartStep[], choice: StartChoice, { ledger, today }: Opening): MessageLine[] {
  return steps.flatMap(({ item, levels, first, byAge }) => {
    const level = doneBy(choice, levels, ledger.settings.startMode === 'first' ? null : first, byAge);
    if (level === null) return [];
    return [{ item, level, key: stepKey(item.label, level.code, 1), daysOverdue: daysBetween(item.dueOn, today) }];
  });
}

/** @param first  the first step where the settings would begin elsewhere; null when they begin there anyway */
function doneBy(choice: StartChoice, levels: readonly Level[], first: Level | null, byAge: Level | null): Level | null {
  switch (choice.kind) {
    case 'first':
      return first && levelBefore(levels, first);
    case 'byAge':
      return byAge && levelBefore(levels, byAge);
    case 'after':
      return levels.find(({ code }) => code === choice.level) ?? null;
    default:
      // What a page never sends counts as the first step: it records nothing.
      return null;
  }
}
