/** What holds over many days, whichever of them are run. */
import fc from 'fast-check';
import { addDays, type Day, daysBetween } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import { identity, parseStepKey } from '../../../src/core/identity';
import type { Ledger, Level } from '../../../src/core/model';
import { afterRun } from '../afterRun';
import { anyLedger, around, plainLedger, START } from './anyLedger';

/** Days after the start, in order. */
const anyDays = fc
  .uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 60, size: 'max' })
  .map((offsets) => offsets.sort((a, b) => a - b).map((offset) => addDays(START, offset)));

test('run on any days, with any days left out: no step is done twice, and the gap is kept', () =>
  fc.assert(
    fc.property(anyLedger, anyDays, (start, days) => {
      let ledger: Ledger = { ...start, history: [] };
      const lastWritten = new Map<string, Day>();
      for (const today of days) {
        const run = planRun(ledger, today);
        const written = [...run.messages, ...run.notices];
        for (const { client } of written) {
          const before = lastWritten.get(client.id);
          if (before && before < today)
            expect(daysBetween(before, today)).toBeGreaterThanOrEqual(ledger.settings.gapDays);
        }
        for (const { client } of written) lastWritten.set(client.id, today);
        ledger = afterRun(ledger, run);
      }
      const keys = ledger.history.flatMap((event) => [...event.keys]);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(timesOf(key)).toBeLessThanOrEqual(1 + mostRepeats(key, ledger));
    }),
    { numRuns: 100 },
  ));

test('over any days the levels of an item only rise', () =>
  fc.assert(
    fc.property(anyLedger, anyDays, (start, days) => {
      let ledger: Ledger = { ...start, history: [] };
      const reached = new Map<string, Level>();
      for (const today of days) {
        const run = planRun(ledger, today);
        for (const { item, level } of [...run.messages, ...run.calls, ...run.notices, ...run.tasks].flatMap(
          ({ lines }) => [...lines],
        )) {
          const before = reached.get(item.id);
          if (before?.procedure === level.procedure)
            expect(level.order).toBeGreaterThanOrEqual(before.order + (level.repeat === null ? 1 : 0));
          reached.set(item.id, level);
        }
        ledger = afterRun(ledger, run);
      }
    }),
    { numRuns: 100 },
  ));

// A courtesy check is lost when its time has passed, as it should be. What is paid or credited on the way would end a
// procedure earlier on one of the two ways, so nothing of it is in these ledgers.
test('days left out lose no step for good: in the end everything is done as if every day had been run', () =>
  fc.assert(
    fc.property(plainLedger, anyDays, (any, days) => {
      const start: Ledger = {
        ...any,
        invoices: any.invoices.filter(({ amount }) => amount.minor > 0).slice(0, 8),
        settings: { ...any.settings, startMode: 'first', small: {}, minimum: {} },
      };
      const everyDay = Array.from({ length: 121 }, (_, at) => addDays(START, at));
      expect(stepsDone(runToTheEnd(start, days))).toEqual(stepsDone(runToTheEnd(start, everyDay)));
    }),
    { numRuns: 60 },
  ));

// Not with start by age: while an item waits it may reach a higher level, and begin with that one. Nor where on its day
// it may be too small a sum or covered by credit.
test('what waits for a day is done on that day and on none before it, if nothing changes', () =>
  fc.assert(
    fc.property(plainLedger, around(0, 4), (any, today) => {
      const ledger: Ledger = {
        ...any,
        invoices: any.invoices.filter(({ amount }) => amount.minor > 0),
        settings: { ...any.settings, startMode: 'first', minimum: {} },
      };
      const codes = ['notReached', 'gap', 'notSendingDay', 'callAgain', 'beforePayRun', 'directDebit', 'holdOver'];
      const waiting = planRun(ledger, today).decisions.filter(
        ({ kind, reason: { code } }) => kind === 'wait' && codes.includes(code),
      );
      const kindOn = (on: Day, id: string) => planRun(ledger, on).decisions.find(({ item }) => item.id === id)?.kind;
      // One for each reason.
      for (const { item, nextOn } of new Map(waiting.map((one) => [one.reason.code, one])).values()) {
        expect(nextOn && nextOn > today).toBe(true);
        expect(['act', 'ask']).toContain(kindOn(nextOn!, item.id));
        expect(['wait', 'ask']).toContain(kindOn(addDays(nextOn!, -1), item.id));
      }
    }),
    { numRuns: 100 },
  ));

/** Plays the days, then goes from one day with something to do to the next until nothing is left. */
function runToTheEnd(start: Ledger, days: readonly Day[]): Ledger {
  let ledger = start;
  for (const on of days) ledger = afterRun(ledger, planRun(ledger, on));
  let on = addDays(START, 121);
  for (let turn = 0; turn < 200; turn++) {
    const run = planRun(ledger, on);
    ledger = afterRun(ledger, run);
    const nexts = run.decisions.flatMap(({ nextOn }) => (nextOn !== null && nextOn > on ? [nextOn] : []));
    const isBusy = run.decisions.some(({ kind }) => kind === 'act');
    const next = isBusy ? addDays(on, 1) : nexts.sort()[0];
    if (next === undefined) return ledger;
    on = next;
  }
  throw new Error('there is no end to it');
}

/** The steps but courtesy checks that were done, `inv-1 firm`, each once. */
function stepsDone({ history, procedures }: Ledger): readonly string[] {
  const courtesy = new Set(
    procedures.flatMap(({ levels }) => levels.filter(({ tone }) => tone === 'courtesy').map(({ code }) => code)),
  );
  const done = history.flatMap(({ keys }) =>
    keys.flatMap((text) => {
      const key = parseStepKey(text);
      return key === null || courtesy.has(key.code) ? [] : [`${identity(key.item)} ${key.code}`];
    }),
  );
  return [...new Set(done)].sort();
}

function timesOf(key: string): number {
  return parseStepKey(key)?.n ?? 0;
}

function mostRepeats(key: string, { procedures }: Ledger): number {
  const code = parseStepKey(key)?.code;
  const levels = procedures.flatMap((procedure) => procedure.levels.filter((level) => level.code === code));
  return Math.max(0, ...levels.map(({ repeat }) => repeat?.times ?? 0));
}
