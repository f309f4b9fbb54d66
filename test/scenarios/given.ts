/** The Given steps: what the workbook holds before anything happens. */
import type { ModeName } from '../../src/api';
import type { Row, Step } from './markdown';
import type { World } from './world';

export type StepRule = {
  readonly pattern: RegExp;
  /** Whether it has a table: one that nobody reads is refused as much as a missing one. */
  readonly table: boolean;
  readonly run: (world: World, words: readonly string[], step: Step) => void | Promise<void>;
};

const MODES: Readonly<Record<string, ModeName>> = { Test: 'test', 'Ask first': 'ask', Automatic: 'automatic' };

export const GIVEN: readonly StepRule[] = [
  {
    // Cells are typed in as a person would: by the sheet's locale, an apostrophe for text.
    pattern: /^the sheet (.+?)(?:, its headings in row (\d+))?$/,
    table: true,
    run: (world, [name = '', row = '1'], step) => {
      world.given.sheets.set(name, { table: tableOf(step), headingRow: Number(row) });
    },
  },
  {
    pattern: /^the settings$/,
    table: true,
    run: (world, _words, step) => {
      world.given.settings.push(...rowsWith(step, ['Setting', 'Value']));
    },
  },
  {
    pattern: /^a workbook in the locale (\S+), time zone (\S+)$/,
    table: false,
    run: (world, [locale = '', timeZone = '']) => {
      world.given.locale = locale;
      world.given.timeZone = timeZone;
    },
  },
  {
    pattern: /^(Test|Ask first|Automatic) mode$/,
    table: false,
    run: (world, [mode = '']) => {
      world.given.mode = modeNamed(mode);
    },
  },
  {
    pattern: /^nobody has confirmed the first run$/,
    table: false,
    run: (world) => {
      world.given.firstRunConfirmed = false;
    },
  },
];

/** A mode by its name on the screen. */
export function modeNamed(name: string): ModeName {
  const mode = MODES[name];
  if (mode === undefined) throw new Error(`there is no mode "${name}"`);
  return mode;
}

/** The step's table. */
export function tableOf(step: Step) {
  if (step.table === null) throw new Error(`line ${step.line}: this step needs a table`);
  return step.table;
}

/** The rows of the step's table, which may have these columns and no others. */
export function rowsWith(step: Step, columns: readonly string[]): readonly Row[] {
  const table = tableOf(step);
  const unknown = table.headings.find((heading) => !columns.includes(heading));
  if (unknown !== undefined)
    throw new Error(`line ${table.line}: no column "${unknown}" here; there are ${columns.join(', ')}`);
  return table.rows;
}
