/** Where invoices begin that were late before Paydue came: what the first run offers a person to choose from (capabilities.md 4). */
import type { Day } from '../days';
import type { Client, Ledger, Level, OpenItem } from '../model';
import { runContext } from './context';
import { decide } from './decide';
import { compareItems } from './lines';

/** A late item that nobody was ever contacted about. */
export type StartStep = {
  readonly item: OpenItem;
  readonly client: Client;
  /** Of its procedure, in order. */
  readonly levels: readonly Level[];
  /** The level with which it begins at the first step, or by age; null: no level is left for it. */
  readonly first: Level | null;
  readonly byAge: Level | null;
};

/** Every late item without any contact, whether something else holds it back or not; the oldest due date first. */
export function startSteps(ledger: Ledger, today: Day): readonly StartStep[] {
  const first = contextFor('first', ledger, today);
  const byAge = contextFor('byAge', ledger, today);
  const steps: StartStep[] = [];
  for (const invoice of ledger.invoices)
    for (const item of first.agreed.itemsOf(invoice)) {
      const { turns, setLevel, lastContactOn } = first.standingOf(item.id);
      if (item.dueOn >= today || turns.length > 0 || setLevel !== null || lastContactOn !== null) continue;
      const { kind, client, procedure, next } = decide(item, first);
      if (kind === 'done' || procedure === null) continue;
      const levels = first.levelsOf(procedure) ?? [];
      if (levels.length > 0) steps.push({ item, client, levels, first: next, byAge: decide(item, byAge).next });
    }
  return steps.sort((a, b) => compareItems(a.item, b.item));
}

/** The level that is left out, so that an item begins with the one given; null when that is the first one anyway. */
export function levelBefore(levels: readonly Level[], level: Level): Level | null {
  return levels[levels.findIndex(({ code }) => code === level.code) - 1] ?? null;
}

function contextFor(startMode: Ledger['settings']['startMode'], ledger: Ledger, today: Day) {
  return runContext({ ...ledger, settings: { ...ledger.settings, startMode } }, today, null);
}
