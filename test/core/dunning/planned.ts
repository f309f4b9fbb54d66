/** A day's messages in short, for the scenarios. */
import { addDays, type Day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { Ledger } from '../../../src/core/model';
import type { Decision, Run } from '../../../src/core/planned';
import { afterRun } from '../afterRun';

/** `INV-1 gentle` for each line of each message. */
export function linesOf(run: Run): readonly string[] {
  return run.messages.flatMap((message) => message.lines.map(({ item, level }) => `${item.label} ${level.code}`));
}

/** What a day's messages would be about, each line in short. */
export function planned(ledger: Ledger, on: Day): readonly string[] {
  return linesOf(planRun(ledger, on));
}

/** The decision about an item. */
export function about(label: string, run: Run): Decision {
  const found = run.decisions.find(({ item }) => item.label === label);
  if (found === undefined) throw new Error(`no decision about ${label}`);
  return found;
}

/** Runs every day from one to another and does all that is planned: `2024-03-06 INV-1 R1`, in order. */
export function played(ledger: Ledger, from: Day, to: Day): readonly string[] {
  const said: string[] = [];
  let now = ledger;
  for (let on = from; on <= to; on = addDays(on, 1)) {
    const run = planRun(now, on);
    said.push(...linesOf(run).map((line) => `${on} ${line}`));
    now = afterRun(now, run);
  }
  return said;
}
