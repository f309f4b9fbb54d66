/** A long history becomes a short one that breaks the same rule. */
import { shrink } from './shrink';
import type { Step } from './steps';

const step = (day: number): Step => ({
  at: `2026-03-${String(day).padStart(2, '0')} 09:00`,
  act: { kind: 'undo' },
  mishap: { kind: 'crash', nth: day, keeps: false },
  meanwhile: null,
});
const HISTORY = Array.from({ length: 20 }, (_, at) => step(at + 1));
const days = (steps: readonly Step[]): number[] => steps.map(({ at }) => Number(at.slice(8, 10)));

test('only the steps that it takes are left, without the mishaps that it does not take', async () => {
  const needs = (steps: readonly Step[]): boolean =>
    days(steps).includes(3) && steps.some(({ at, mishap }) => at.startsWith('2026-03-17') && mishap !== null);
  const few = await shrink(HISTORY, async (steps) => needs(steps), 1_000);
  expect(few.map(({ at, mishap }) => [at.slice(8, 10), mishap?.kind ?? null])).toEqual([
    ['03', null],
    ['17', 'crash'],
  ]);
});

test('a history of one step is not emptied', async () => {
  expect(await shrink(HISTORY.slice(0, 1), async () => true, 1_000)).toHaveLength(1);
});

test('after so many tries the shortest found so far is taken', async () => {
  let asked = 0;
  const few = await shrink(
    HISTORY,
    async (steps) => {
      asked += 1;
      return days(steps).includes(20);
    },
    3,
  );
  expect(asked).toBe(3);
  expect(days(few)).toEqual([19, 20]);
});
