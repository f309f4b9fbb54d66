/**
 * Runs that send and write notices are killed before and after every single call of a service, with what waits in the
 * write buffer lost and with it kept; then the next nights run (performance.md G3, platform.md 5.4 and 7).
 *
 * Points that leave the same workbook, properties, mails and files behind are played on once; that they do is computed,
 * and every so often a real kill is held against it. PAYDUE_KILL=all really kills at each point and plays each one on,
 * PAYDUE_KILL=10 at each tenth.
 */
import { AS_IT_MUST_BE, aftermathOf } from './crashAftermath';
import { RUNS } from './crashRuns';
import { type KillPoint, killAt, recordRun } from './killPoints';
import { MIA, matrixBook, TODAY } from './matrixBook';
import { goOn, type Moment, momentOf, type PlainHost } from './moments';
import { userCells } from './sheetRows';

const ASKED = process.env['PAYDUE_KILL'];
/** One real kill in so many points: enough to see that the recording tells the truth. */
const REAL_KILL_EVERY = ASKED === undefined ? 401 : ASKED === 'all' ? 1 : Number(ASKED);

jest.setTimeout(ASKED === undefined ? 180_000 : 6 * 3_600_000);

let before: Moment;
/** With the mails of the day sent: the notices alone are left. */
let mailed: Moment;

beforeAll(async () => {
  before = await matrixBook();
  const host = await goOn(before);
  host.fireNow(MIA, 'heartbeat');
  host.setNow(`${TODAY} 09:00`);
  mailed = momentOf(host);
});

describe.each(Object.keys(RUNS))('%s', (name) => {
  const play = RUNS[name] as (typeof RUNS)[string];
  const isNotices = name === 'two formal notices';
  const begin = (): Moment => (isNotices ? mailed : before);

  function playedOn(host: PlainHost, killed: KillPoint, at: number): void {
    const answer = at % 2 === 0 ? 'truly' : 'wrongly';
    const found = aftermathOf(host, userCells(begin().book), answer, isNotices);
    expect({ killed, answer, ...found }).toEqual({ killed, answer, ...AS_IT_MUST_BE });
  }

  test('whatever the moment of a crash, nothing is sent twice and nothing is lost', async () => {
    const { points, moments } = recordRun(await goOn(begin()), play);
    let at = 0;
    for (const [state, moment] of moments) {
      const reached = points.find((point) => point.state === state) as KillPoint;
      playedOn(await goOn(moment), reached, at);
      at += 1;
    }
    const real = points.filter((_, index) => index % REAL_KILL_EVERY === 0);
    for (const [index, point] of real.entries()) {
      const host = await goOn(begin());
      expect({ point, left: killAt(host, play, point) }).toEqual({ point, left: point.state });
      if (ASKED !== undefined) playedOn(host, point, index);
    }
    const really = ASKED === undefined ? '' : `, ${real.length} of them really`;
    process.stdout.write(`${name}: ${points.length} kill points in ${moments.size} different states${really}\n`);
  });
});
