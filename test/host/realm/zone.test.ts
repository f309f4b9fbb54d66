/** Time zones: instants and wall clocks, at the changes of the clock and far back. */
import { instantOf, instantOfLocal, isZone, localText, offsetAt, wallClockAt } from '../../../host/realm/zone';

const HOUR = 3_600_000;
const utc = (text: string) => Date.parse(`${text}Z`);

describe('a zone is ahead of UTC by', () => {
  test.each`
    zone                  | instant                  | hours
    ${'Etc/UTC'}          | ${'2026-03-08T12:00:00'} | ${0}
    ${'Europe/Warsaw'}    | ${'2026-03-29T00:59:59'} | ${1}
    ${'Europe/Warsaw'}    | ${'2026-03-29T01:00:00'} | ${2}
    ${'Europe/Warsaw'}    | ${'2026-10-25T00:59:59'} | ${2}
    ${'Europe/Warsaw'}    | ${'2026-10-25T01:00:00'} | ${1}
    ${'America/New_York'} | ${'2026-03-08T06:59:59'} | ${-5}
    ${'America/New_York'} | ${'2026-03-08T07:00:00'} | ${-4}
    ${'Pacific/Auckland'} | ${'2026-04-04T13:59:59'} | ${13}
    ${'Pacific/Auckland'} | ${'2026-04-04T14:00:00'} | ${12}
    ${'Asia/Kolkata'}     | ${'2026-01-01T00:00:00'} | ${5.5}
    ${'Asia/Kathmandu'}   | ${'2026-01-01T00:00:00'} | ${5.75}
    ${'Europe/Warsaw'}    | ${'1899-12-30T00:00:00'} | ${1.4}
  `('$zone at $instant UTC: $hours h', ({ zone, instant, hours }) => {
    expect(offsetAt(utc(instant), zone) / HOUR).toBeCloseTo(hours, 10);
  });
});

describe('a wall clock means the instant at which the zone shows it', () => {
  test.each`
    zone                  | wall                     | instant                  | why
    ${'Europe/Warsaw'}    | ${'2026-03-29T00:00:00'} | ${'2026-03-28T23:00:00'} | ${'midnight before spring'}
    ${'Europe/Warsaw'}    | ${'2026-03-29T02:30:00'} | ${'2026-03-29T01:30:00'} | ${'in the gap: shown as 03:30'}
    ${'Europe/Warsaw'}    | ${'2026-03-29T03:00:00'} | ${'2026-03-29T01:00:00'} | ${'after the gap'}
    ${'Europe/Warsaw'}    | ${'2026-10-25T02:30:00'} | ${'2026-10-25T00:30:00'} | ${'twice: the first'}
    ${'Europe/Warsaw'}    | ${'2026-10-26T00:00:00'} | ${'2026-10-25T23:00:00'} | ${'midnight after autumn'}
    ${'America/New_York'} | ${'2026-11-01T01:30:00'} | ${'2026-11-01T05:30:00'} | ${'twice: the first'}
    ${'Pacific/Auckland'} | ${'2026-09-27T02:30:00'} | ${'2026-09-26T14:30:00'} | ${'in the gap'}
    ${'Asia/Kolkata'}     | ${'2026-01-31T00:00:00'} | ${'2026-01-30T18:30:00'} | ${'half an hour'}
  `('$zone $wall: $why', ({ zone, wall, instant }) => {
    expect(new Date(instantOf(utc(wall), zone)).toISOString()).toBe(new Date(utc(instant)).toISOString());
  });

  test.each(['Europe/Warsaw', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'])(
    'every midnight of 2026 in %s comes back as itself',
    (zone) => {
      for (let day = 0; day < 365; day += 1) {
        const midnight = Date.UTC(2026, 0, 1 + day);
        expect(wallClockAt(instantOf(midnight, zone), zone)).toBe(midnight);
      }
    },
  );
});

describe('moments are written as the zone’s clock shows them', () => {
  test('and read back', () => {
    const instant = instantOfLocal('2026-07-01 09:30', 'Europe/Berlin');
    expect(new Date(instant).toISOString()).toBe('2026-07-01T07:30:00.000Z');
    expect(localText(instant, 'Europe/Berlin')).toBe('2026-07-01 09:30:00');
  });

  test.each(['2026-02-30 09:00', '2026-03-08', 'tomorrow', '2026-03-08 24:30'])('"%s" is not a moment', (local) => {
    expect(() => instantOfLocal(local, 'Etc/UTC')).toThrow(`I read "${local}", which is not a moment.`);
  });

  test('an unknown zone is told from a known one', () => {
    expect([isZone('Europe/Berlin'), isZone('Mars/Olympus')]).toEqual([true, false]);
  });
});
