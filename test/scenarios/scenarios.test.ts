/** Plays every scenario of this folder against the built bundle: dist/Code.js in the local host. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GIVEN, type StepRule } from './given';
import { parseScenario, type Scenario, type Step, type StepWord } from './markdown';
import { THEN } from './then';
import { WHEN } from './when';
import { newWorld, reminders, type World } from './world';

// A night is a dozen executions of the whole bundle; a busy machine may take its time.
jest.setTimeout(120_000);

const RULES: Readonly<Record<StepWord, readonly StepRule[]>> = { Given: GIVEN, When: WHEN, Then: THEN };

const files = readdirSync(__dirname).filter((name) => name.endsWith('.md'));

beforeAll(() => {
  if (!existsSync('dist/Code.js')) throw new Error('dist/Code.js is missing: npm run build');
});

describe('what is promised', () => {
  test.each(files.map((file) => [scenarioOf(file).title, file]))('%s (%s)', async (_title, file) => {
    await play(scenarioOf(file));
  });
});

describe('a scenario that asks for something unknown fails', () => {
  test.each`
    what                        | step                                                                 | message
    ${'an unknown Given'}       | ${'## Given the moon is full'}                                       | ${/line 2: no Given step says "the moon is full"/}
    ${'an unknown When'}        | ${'## When it rains on 2026-03-09'}                                  | ${/line 2: no When step/}
    ${'an unknown Then'}        | ${'## Then all is well'}                                             | ${/line 2: no Then step/}
    ${'a missing table'}        | ${'## Given the sheet Invoices'}                                     | ${/line 2: this step needs a table/}
    ${'a table nobody reads'}   | ${'## Given Test mode\n| a |\n| - |'}                                | ${/line 2: this step has no table/}
    ${'a column nobody reads'}  | ${'## Given the settings\n| Setting | Worth |\n| --- | --- |'}       | ${/line 3: no column "Worth"/}
    ${'a Then before anything'} | ${'## Then nothing is sent'}                                         | ${/nothing has happened yet/}
    ${'a Given after a When'}   | ${'## When the preview is opened on 2026-13-40\n## Given Test mode'} | ${/line 3: Given comes first/}
  `('$what', async ({ step, message }) => {
    await expect(async () => play(parseScenario(`# T\n${step}`))).rejects.toThrow(message);
  });
});

function scenarioOf(file: string): Scenario {
  return parseScenario(readFileSync(join(__dirname, file), 'utf8'));
}

async function play({ steps }: Scenario): Promise<void> {
  const late = steps.find(
    ({ word }, index) => word === 'Given' && steps.slice(0, index).some((each) => each.word !== 'Given'),
  );
  if (late !== undefined) throw new Error(`line ${late.line}: Given comes first`);
  const plan = steps.map((step) => ({ step, ...ruleFor(step) }));
  const world = newWorld();
  for (const { step, rule, words } of plan) await playStep(world, step, rule, words);
}

async function playStep(world: World, step: Step, rule: StepRule, words: readonly string[]): Promise<void> {
  if (step.word === 'When' && world.host !== null) world.mailsBefore = reminders(world.host).length;
  try {
    await rule.run(world, words, step);
  } catch (error) {
    if (error instanceof Error) error.message = `line ${step.line}, ${step.word} ${step.sentence}\n${error.message}`;
    throw error;
  }
}

function ruleFor(step: Step): { readonly rule: StepRule; readonly words: readonly string[] } {
  for (const rule of RULES[step.word]) {
    const match = rule.pattern.exec(step.sentence);
    if (match === null) continue;
    if (rule.table && step.table === null) throw new Error(`line ${step.line}: this step needs a table`);
    if (!rule.table && step.table !== null) throw new Error(`line ${step.line}: this step has no table`);
    return { rule, words: match.slice(1) };
  }
  throw new Error(`line ${step.line}: no ${step.word} step says "${step.sentence}"`);
}
