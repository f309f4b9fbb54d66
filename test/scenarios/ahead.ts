/** The Then steps of what is to come: tasks for a person, and what would leave in the days ahead. */
import type { DayReport, ForecastLineView, ForecastView } from '../../src/api';
import type { StepRule } from './given';
import type { Row } from './markdown';
import { compare } from './seen';
import { ask, running, type World } from './world';

export const AHEAD: readonly StepRule[] = [
  {
    pattern: /^the tasks are$/,
    table: true,
    run: async (world, _words, step) => {
      const { tasks } = await reportOf(world);
      compare(
        step,
        tasks.map(({ kind, client, items, text }) => ({
          Task: kind,
          Client: client,
          Invoices: items.join(', '),
          Text: text,
        })),
      );
    },
  },
  {
    // If nobody pays: what would leave and who would be called, day by day.
    pattern: /^the forecast of (\d+) days is$/,
    table: true,
    run: async (world, [days = ''], step) => {
      const view = await ask<ForecastView>(running(world), 'getForecast', { days: Number(days), draft: null });
      const rows = view.days.flatMap(({ on, mails, calls, notices }) => [
        ...mails.map((line) => forecastRow(on, 'mail', line)),
        ...calls.map((line) => forecastRow(on, 'call', line)),
        ...notices.map((line) => forecastRow(on, 'notice', line)),
      ]);
      compare(step, rows);
    },
  },
  {
    // The same with rules that are tried and not saved: cells of Levels by procedure and code, or keys of Settings.
    pattern: /^with the setting (\S+) at (\S+) the forecast says "(.+)"$/,
    table: false,
    run: async (world, [key = '', value = '', sentence = '']) => {
      const draft = { settings: [{ key, value }], levels: [] };
      const view = await ask<ForecastView>(running(world), 'getForecast', { days: 30, draft });
      expect(view.problems.map((problem) => problem.sentence)).toEqual([]);
      expect(view.sentence).toBe(sentence);
    },
  },
];

/** The day as the command line prints it, nothing sent. */
export async function reportOf(world: World): Promise<DayReport> {
  return ask<DayReport>(running(world), 'reportDay', { dryRun: true });
}

function forecastRow(on: string, way: string, { client, level, items, totals }: ForecastLineView): Row {
  return {
    On: on,
    Way: way,
    Client: client,
    Level: level,
    Invoices: items.join(', '),
    Total: totals.map(({ text }) => text).join(', '),
  };
}
