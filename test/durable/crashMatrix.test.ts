/**
 * Runs that send and write notices are killed before and after every single call of a service, with what waits in the
 * write buffer lost and with it kept; then the next nights run (performance.md G3, platform.md 5.4 and 7).
 *
 * Points that leave the same workbook, properties, mails and files behind are played on once; that they do is computed,
 * and every so often a real kill is held against it. PAYDUE_KILL=all kills really at each point and plays each one on.
 */
import { AS_IT_MUST_BE, aftermathOf } from './crashAftermath';
import { RUNS } from './crashRuns';
import { type KillPoint, killAt, recordRun } from './killPoints';
import { matrixBook } from './matrixBook';
import { goOn, type Moment } from './moments';
import { userCells } from './sheetRows';

const ALL = process.env['PAYDUE_KILL'] === 'all';
/** One real kill in so many points shows that the recording tells the truth. */
const REAL_KILL_EVERY = 307;

jest.setTimeout(ALL ? 3_600_000 : 120_000);

let base: Moment;

beforeAll(async () => {
  base = await matrixBook();
});

test.each(Object.keys(RUNS))(
  '%s: whatever the moment of a crash, nothing is sent twice and nothing is lost',
  async (name) => {
    const play = RUNS[name] as (typeof RUNS)[string];
    const { points, moments } = await recordRun(await goOn(base), play);
    const theirs = userCells(base.book);
    const isNotices = /notice/.test(name);
    const states = [...moments.keys()];
    for (const [at, state] of states.entries()) {
      const reached = points.find((point) => point.state === state) as KillPoint;
      const host = await goOn(moments.get(state) as Moment);
      const answer = at % 2 === 0 ? 'truly' : 'wrongly';
      const found = await aftermathOf(host, theirs, answer, isNotices);
      expect({ killed: reached, answer, ...found }).toEqual({ killed: reached, answer, ...AS_IT_MUST_BE });
    }
    process.stdout.write(`${name}: ${points.length} kill points in ${states.length} different states\n`);
  },
);
