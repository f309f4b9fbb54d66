/** Date inside the bundle: the host's clock, the manifest's zone, whatever zone this machine is in. */
import { aHost, answerOf, ask } from '../testHost';

const inNewYork = { manifest: { timeZone: 'America/New_York' } };

describe('now is the execution’s own clock', () => {
  test.each(['new Date().toISOString()', 'new Date(Date.now()).toISOString()'])('%s', async (code) => {
    // 09:00 in Berlin is 08:00 UTC; a second for the start of the execution.
    expect(await answerOf(`return ${code}`)).toBe('2026-03-09T08:00:01.000Z');
  });

  test('sleep moves it on', async () => {
    expect(await answerOf('const a = Date.now(); Utilities.sleep(5000); return Date.now() - a')).toBe(5000);
  });

  test('calls move it on by what they cost', async () => {
    const body = 'const a = Date.now(); PropertiesService.getUserProperties().getProperty("a"); return Date.now() - a';
    expect(await answerOf(body)).toBe(30);
  });

  test('the host’s clock moves on by what the execution took', async () => {
    const host = await aHost({ code: 'function ask() { Utilities.sleep(120000) }' });
    await ask(host);
    expect(host.now).toBe('2026-03-09 09:02');
  });
});

describe('local methods follow the manifest’s zone, not the sheet’s', () => {
  test.each`
    code                                                              | answer
    ${'new Date(0).getHours()'}                                       | ${19}
    ${'new Date(0).getDate()'}                                        | ${31}
    ${'new Date(0).getFullYear()'}                                    | ${1969}
    ${'new Date(0).getTimezoneOffset()'}                              | ${300}
    ${'new Date(2026, 2, 8, 1, 30).toISOString()'}                    | ${'2026-03-08T06:30:00.000Z'}
    ${'new Date(2026, 2, 8, 3, 30).toISOString()'}                    | ${'2026-03-08T07:30:00.000Z'}
    ${'new Date("2026-01-31").toISOString()'}                         | ${'2026-01-31T00:00:00.000Z'}
    ${'new Date("2026-01-31").getDate()'}                             | ${30}
    ${'new Date("2026-01-31T09:00").toISOString()'}                   | ${'2026-01-31T14:00:00.000Z'}
    ${'new Date("2026-01-31T09:00:00Z").toISOString()'}               | ${'2026-01-31T09:00:00.000Z'}
    ${'new Date("2026-01-31T09:00+01:00").toISOString()'}             | ${'2026-01-31T08:00:00.000Z'}
    ${'new Date("31 Jan 2026 09:00").toISOString()'}                  | ${'2026-01-31T14:00:00.000Z'}
    ${'new Date(Date.parse("2026-07-01T00:00")).getDate()'}           | ${1}
    ${'String(new Date(0))'}                                          | ${'Wed Dec 31 1969 19:00:00 GMT-0500'}
    ${'new Date(0).toDateString()'}                                   | ${'Wed Dec 31 1969'}
    ${'String(new Date(NaN))'}                                        | ${'Invalid Date'}
    ${'new Date(0).toLocaleDateString("de-DE")'}                      | ${'31.12.1969'}
    ${'new Intl.DateTimeFormat("de-DE").format(0)'}                   | ${'31.12.1969'}
    ${'new Date(0).toLocaleDateString("de-DE", { timeZone: "UTC" })'} | ${'1.1.1970'}
  `('$code is $answer', async ({ code, answer }) => {
    expect(await answerOf(`return ${code}`, inNewYork)).toBe(answer);
  });

  test('setters count in the zone’s wall clock, across the change in spring', async () => {
    const body = 'const d = new Date(2026, 2, 7, 12); d.setDate(8); return [d.toISOString(), d.getHours()]';
    expect(await answerOf(body, inNewYork)).toEqual(['2026-03-08T16:00:00.000Z', 12]);
  });

  test('two zones live side by side in one process', async () => {
    const auckland = await aHost({
      code: 'function ask() { return new Date(0).getHours() }',
      manifest: { timeZone: 'Pacific/Auckland' },
    });
    const kolkata = await aHost({
      code: 'function ask() { return new Date(0).getHours() }',
      manifest: { timeZone: 'Asia/Kolkata' },
    });
    expect([await ask(auckland), await ask(kolkata)]).toEqual([12, 5]);
  });

  test('a subclass and a copy are Dates as well', async () => {
    const body =
      'class D extends Date {} return [new D(5) instanceof D, new D(5).getTime(), new Date(new Date(7)).getTime(), new Date(0).constructor === Date]';
    expect(await answerOf(body)).toEqual([true, 5, 7, true]);
  });
});
