/** The simulation finds bugs: three are planted in a copy of the bundle, and each is told as a story of a few steps. */
import { PLANTS, planted } from './plantedBugs';
import { simulate } from './simulation/simulate';

jest.setTimeout(120_000);

/** Short histories: the first of them finds it as a rule, and it is soon short enough to be told. */
const SHORT = { nights: 120, length: 6 };

test.each<[keyof typeof PLANTS, number, string]>([
  ['noFlush', 1, 'each mail had its row, durable and SENDING, before it left'],
  ['noDoubt', 14, 'no step is mailed twice'],
  ['noLock', 38, 'no step is mailed twice'],
])('%s, from seed %i on: %s', async (name, seed, rule) => {
  const { story, rule: broken } = await simulate({ ...SHORT, seed, dist: planted(PLANTS[name]) });
  expect(broken).toBe(rule);
  const days = (story ?? '').split('\n').filter((line) => /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) /.test(line));
  expect(days.length).toBeGreaterThanOrEqual(1);
  expect(days.length).toBeLessThanOrEqual(3);
  expect(story).toContain(`Broken: ${rule}.`);
});

test('a bug that no longer has its place in the bundle is not planted silently', () => {
  const bug = { bug: 'nothing', take: /this text stands nowhere in the bundle/, put: '' };
  expect(() => planted(bug)).toThrow('"nothing" cannot be planted: its code stands 0 times in Code.js');
});
