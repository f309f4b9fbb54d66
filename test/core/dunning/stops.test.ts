import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import { asClicked } from '../../../src/core/dunning/window';
import type { ContactEvent, Settings } from '../../../src/core/model';
import { aLedger, anEvent, anInvoice, delivered, neutral } from '../builders';

/** A run of so many messages, each to a client of its own. */
const stops = (
  messages: number,
  settings: Partial<Settings>,
  history: readonly ContactEvent[] = [],
  run: string | null = null,
) => {
  const invoices = Array.from({ length: messages }, (_, at) =>
    anInvoice({ number: `N-${at}`, client: `Client ${at}` }),
  );
  return planRun(aLedger({ invoices, history, settings: { ...neutral, ...settings } }), day('2026-03-10'), run).stops;
};
/** Earlier runs that sent so many messages each. */
const runs = (...sizes: readonly number[]) =>
  sizes.flatMap((size, run) =>
    Array.from({ length: size }, (_, at) =>
      anEvent({
        seq: run * 100 + at + 1,
        on: '2026-02-02',
        client: 'Old',
        keys: [`OLD-${run}-${at}|gentle|1`],
        run: `r${run}`,
      }),
    ),
  );

describe('the first run waits for a confirmation, except in Test mode', () => {
  test.each`
    mode           | confirmed            | stopped
    ${'automatic'} | ${null}              | ${true}
    ${'ask'}       | ${null}              | ${true}
    ${'test'}      | ${null}              | ${false}
    ${'automatic'} | ${day('2026-03-09')} | ${false}
  `('$mode, confirmed $confirmed: $stopped', ({ mode, confirmed, stopped }) =>
    expect(stops(2, { mode, firstRunConfirmedOn: confirmed })).toEqual(
      stopped ? [{ code: 'firstRun', params: { messages: 2 } }] : [],
    ),
  );
});

describe('a copy of the spreadsheet sends nothing, by the clock or by a click, except in Test mode', () => {
  // A Saturday: the clock waits for Monday, a click does not.
  const saturday = day('2026-03-07');
  const ledger = (isCopy: boolean, mode: Settings['mode']) => aLedger({ isCopy, settings: { ...delivered, mode } });
  test.each`
    isCopy   | mode           | codes
    ${true}  | ${'automatic'} | ${['copied']}
    ${true}  | ${'ask'}       | ${['copied']}
    ${true}  | ${'test'}      | ${[]}
    ${false} | ${'automatic'} | ${[]}
  `('copied $isCopy, $mode: $codes', ({ isCopy, mode, codes }) => {
    const byClock = planRun(ledger(isCopy, mode), day('2026-03-09'));
    const byClick = planRun(asClicked(ledger(isCopy, mode), saturday), saturday);
    for (const run of [byClock, byClick]) {
      expect(run.messages).toHaveLength(1);
      expect(run.stops.map(({ code }) => code)).toEqual(codes);
    }
  });
  test('it stands before the first run, which is not the question yet', () =>
    expect(
      planRun(aLedger({ isCopy: true, settings: { ...neutral, firstRunConfirmedOn: null } }), saturday).stops,
    ).toEqual([
      { code: 'copied', params: {} },
      { code: 'firstRun', params: { messages: 1 } },
    ]));
});

describe('a pause stops the run up to and including its day', () => {
  test.each`
    until           | stopped
    ${'2026-03-09'} | ${false}
    ${'2026-03-10'} | ${true}
    ${'open'}       | ${true}
  `('$until: $stopped', ({ until, stopped }) =>
    expect(stops(1, { pauseUntil: until })).toEqual(stopped ? [{ code: 'paused', params: { until } }] : []),
  );
});

describe('the brake: more messages than allowed', () => {
  test.each`
    messages | maxMessages | stopped
    ${24}    | ${25}       | ${false}
    ${25}    | ${25}       | ${false}
    ${26}    | ${25}       | ${true}
  `('$messages of $maxMessages: $stopped', ({ messages, maxMessages, stopped }) =>
    expect(stops(messages, { maxMessages })).toEqual(
      stopped ? [{ code: 'brake', params: { messages, limit: maxMessages } }] : [],
    ),
  );
});

describe('the brake: more than three times the usual, once three runs are known, and never for five', () => {
  test.each`
    messages | earlier                               | limit
    ${20}    | ${[]}                                 | ${null}
    ${20}    | ${[1, 1]}                             | ${null}
    ${20}    | ${[4, 4, 4]}                          | ${12}
    ${12}    | ${[4, 4, 4]}                          | ${null}
    ${13}    | ${[4, 4, 4]}                          | ${12}
    ${8}     | ${[2, 2, 3]}                          | ${7}
    ${7}     | ${[2, 2, 3]}                          | ${null}
    ${5}     | ${[1, 1, 1]}                          | ${null}
    ${6}     | ${[1, 1, 1]}                          | ${5}
    ${20}    | ${[50, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]} | ${5}
    ${20}    | ${[50, 1, 1, 1, 1, 1, 1, 1, 1, 1]}    | ${17}
  `('$messages after $earlier → limit $limit', ({ messages, earlier, limit }) =>
    expect(stops(messages, { maxTimesUsual: 3 }, runs(...earlier))).toEqual(
      limit === null ? [] : [{ code: 'brake', params: { messages, limit } }],
    ),
  );
  test('0 switches it off', () => expect(stops(20, { maxTimesUsual: 0 }, runs(1, 1, 1))).toEqual([]));
  test('the lower of the two limits holds', () =>
    expect(stops(20, { maxTimesUsual: 3, maxMessages: 10 }, runs(4, 4, 4))).toEqual([
      { code: 'brake', params: { messages: 20, limit: 10 } },
    ]));
  test('runs of Test mode and the run that is going on do not make it usual', () => {
    const test = runs(1, 1, 1).map((event) => ({ ...event, mode: 'test' as const }));
    expect(stops(20, { maxTimesUsual: 3 }, test)).toEqual([]);
    expect(stops(20, { maxTimesUsual: 3 }, runs(1, 1, 1), 'r2')).toEqual([]);
  });
  test('what was sent in no run is no run', () => {
    const loose = runs(4).map((event) => ({ ...event, seq: event.seq + 500, run: null }));
    expect(stops(20, { maxTimesUsual: 3 }, [...runs(4, 4), ...loose])).toEqual([]);
  });
  test('mail that came back was sent, a formal notice is no message', () => {
    const bounced = runs(4, 4, 4).map((event) => ({ ...event, result: 'BOUNCED' as const }));
    expect(stops(20, { maxTimesUsual: 3 }, bounced)).toEqual([{ code: 'brake', params: { messages: 20, limit: 12 } }]);
    const notices = runs(4, 4, 4).map((event) => ({ ...event, kind: 'notice' as const }));
    expect(stops(20, { maxTimesUsual: 3 }, notices)).toEqual([]);
  });
  test('runs that sent nothing do not count', () => {
    const nothing = runs(1, 1, 1).map((event) => ({ ...event, result: 'FAILED' as const }));
    expect(stops(20, { maxTimesUsual: 3 }, nothing)).toEqual([]);
  });
});

test('a stop changes nothing in the plan', () => {
  const ledger = aLedger({ settings: { ...neutral, firstRunConfirmedOn: null, maxMessages: 0 } });
  const run = planRun(ledger, day('2026-03-10'));
  expect(run.stops.map(({ code }) => code)).toEqual(['firstRun', 'brake']);
  expect(run.messages).toEqual(planRun({ ...ledger, settings: neutral }, day('2026-03-10')).messages);
});
