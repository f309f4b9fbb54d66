/** Every point of a run is found, and points that leave the same behind are one state: shown on a run of a few calls. */
import { aBundle } from '../host/testHost';
import { killAt, recordRun } from './killPoints';
import { begin, goOn, type Moment, momentOf, type PlainHost } from './moments';

/** Appends a row, makes it durable, writes a property, and changes the row. */
const CODE = `function run() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log');
  sheet.appendRow(['begun']);
  SpreadsheetApp.flush();
  PropertiesService.getDocumentProperties().setProperty('done', 'yes');
  sheet.getRange(1, 1).setValue('done');
}`;
const play = (host: PlainHost): void => {
  host.fireNow(host.user, 'run');
};

let dist = '';
let base: Moment;

beforeAll(async () => {
  dist = aBundle(CODE);
  const host = await begin({
    locale: 'en_GB',
    timeZone: 'Etc/UTC',
    now: '2026-03-10 09:00',
    user: 'mia@a.example',
    dist,
  });
  host.book.insertSheet('Log');
  base = momentOf(host);
});

test('each call has four points; the same is left behind wherever nothing was written in between', async () => {
  const { points, moments } = recordRun(await goOn(base, dist), play);
  const calls = [...new Set(points.map(({ nth, call }) => `${nth} ${call}`))];
  expect(calls.map((call) => call.replace(/^\d+ /, ''))).toEqual([
    ...['SpreadsheetApp.getActiveSpreadsheet', 'Spreadsheet.getSheetByName', 'Sheet.appendRow', 'SpreadsheetApp.flush'],
    ...['PropertiesService.getDocumentProperties', 'Properties.setProperty', 'Sheet.getRange', 'Range.setValue'],
  ]);
  expect(points).toHaveLength(4 * calls.length);
  // Nothing; the row; the row and the property; both, and the row says done.
  expect(moments.size).toBe(4);
});

test('what waits in the write buffer is lost or kept', async () => {
  const { points, moments } = recordRun(await goOn(base, dist), play);
  const left = (effect: string): unknown => {
    const point = points.find((one) => one.call === 'Sheet.appendRow' && one.when === 'after' && one.effect === effect);
    return moments
      .get(point?.state ?? '')
      ?.book.sheet('Log')
      ?.cell(1, 1).value;
  };
  expect([left('kill'), left('killKeepingWrites')]).toEqual([null, 'begun']);
});

test('a real kill at each point leaves behind what was recorded', async () => {
  const { points } = recordRun(await goOn(base, dist), play);
  for (const point of points) {
    const host = await goOn(base, dist);
    expect({ point, left: killAt(host, play, point) }).toEqual({ point, left: point.state });
  }
});

test('a moment can be gone on from again and again', async () => {
  const first = await goOn(base, dist);
  play(first);
  expect(first.book.sheet('Log')?.cell(1, 1).value).toBe('done');
  const second = await goOn(base, dist);
  expect([second.book.sheet('Log')?.cell(1, 1).value, second.now, second.user]).toEqual([
    ...[null, '2026-03-10 09:00', 'mia@a.example'],
  ]);
});
