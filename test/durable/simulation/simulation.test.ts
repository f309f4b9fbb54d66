/**
 * Months of nights from fixed seeds: users, triggers, crashes, refusals and hands in the sheet as chance has it, and every
 * rule held after every step. `npm run simulate -- --nights N --seed N` plays as many as asked.
 */

import { DIST } from '../moments';
import { inventSteps } from './invent';
import { play } from './play';
import { simulate } from './simulate';
import { stageFor } from './stage';
import { traitsOf } from './traits';

/** Of each history: it crosses a change of the clock. */
const NIGHTS = 60;
const SEEDS = [1, 2, 3, 4, 5];

jest.setTimeout(180_000);

test.each(SEEDS)('every rule holds after every step of the history of seed %i', async (seed) => {
  const { story, survived } = await simulate({ nights: NIGHTS, seed, tries: 40 });
  expect(story).toBeNull();
  // A history in which nothing happens would prove nothing.
  expect(survived.mails).toBeGreaterThan(4);
  expect(survived.executions).toBeGreaterThan(30);
  const { mails, executions, crashes, faults } = survived;
  process.stdout.write(
    `seed ${seed}: ${NIGHTS} nights, ${mails} mails, ${executions} executions, ${crashes} crashes and ${faults} faults survived\n`,
  );
});

test('the same seed gives the same history, word by word', async () => {
  const traits = traitsOf(6);
  const told = async (): Promise<unknown> => {
    const stage = await stageFor(traits, DIST);
    return (await play(traits, stage, inventSteps(traits, 6))).told;
  };
  expect(await told()).toEqual(await told());
});
