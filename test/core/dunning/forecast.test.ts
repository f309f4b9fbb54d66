import { addDays, day } from '../../../src/core/days';
import { assumeDone, forecast, writtenCounts } from '../../../src/core/dunning/forecast';
import { planRun } from '../../../src/core/dunning/run';
import type { Ledger } from '../../../src/core/model';
import type { Run } from '../../../src/core/planned';
import { anAgreement } from '../agreementRows';
import { aClient, aLedger, anEvent, anInvoice, delivered, neutral } from '../builders';

const START = day('2026-03-01');
const lines = ({ messages, calls, notices, tasks }: Run) =>
  [...messages, ...calls, ...notices, ...tasks].flatMap((one) => one.lines.map(({ key }) => key));
const told = (runs: readonly Run[]) => runs.flatMap((run) => lines(run).map((key) => `${run.on} ${key}`));

describe('the forecast is the plan of each day with the plans before it done', () => {
  test('an invoice climbs its procedure to the end, each step once, each on its day', () => {
    const runs = forecast(aLedger(), START, 60);
    expect(runs.map(({ on }) => on)).toEqual(Array.from({ length: 61 }, (_, at) => addDays(START, at)));
    expect(told(runs)).toEqual([
      '2026-03-01 INV-1|courtesy|1',
      '2026-03-02 INV-1|gentle|1',
      '2026-03-09 INV-1|firm|1',
      '2026-03-16 INV-1|call1|1',
      '2026-03-23 INV-1|call2|1',
      '2026-03-31 INV-1|final|1',
      '2026-04-15 INV-1|formal|1',
      '2026-04-30 INV-1|handOver|1',
    ]);
  });
  // 2026-03-01 is a Sunday; the gap of 5 days ends on Saturday the 7th; the 16th, 23rd and 31st are working days.
  test('gap, weekends and holidays are kept', () => {
    const ledger = aLedger({ settings: { ...delivered, small: {} }, holidays: [day('2026-03-09')] });
    expect(told(forecast(ledger, START, 30))).toEqual([
      '2026-03-02 INV-1|gentle|1',
      '2026-03-10 INV-1|firm|1',
      '2026-03-16 INV-1|call1|1',
      '2026-03-23 INV-1|call2|1',
      '2026-03-31 INV-1|final|1',
    ]);
  });
  test('no guard over the whole run stops it, a pause does', () => {
    const settings = { ...neutral, firstRunConfirmedOn: null, maxMessages: 0, pauseUntil: day('2026-03-05') };
    const runs = forecast(aLedger({ settings }), START, 10);
    expect(told(runs)).toEqual(['2026-03-06 INV-1|gentle|1', '2026-03-09 INV-1|firm|1']);
    expect(runs[0]?.stops).toHaveLength(2);
  });
  test('in Test mode its own messages count as well', () =>
    expect(told(forecast(aLedger({ settings: { ...neutral, mode: 'test' } }), START, 5))).toEqual([
      '2026-03-01 INV-1|courtesy|1',
      '2026-03-02 INV-1|gentle|1',
    ]));
  test('what waits for a day of an agreement leaves on it', () => {
    const agreements = [anAgreement({ kind: 'postponement', until: '2026-03-12', recordedOn: '2026-02-20' })];
    expect(told(forecast(aLedger({ agreements }), START, 12))).toEqual([
      '2026-03-12 INV-1|gentle|1',
      '2026-03-13 INV-1|firm|1',
    ]);
  });
  test('a promise that breaks is called about once', () => {
    const agreements = [anAgreement({ kind: 'promise', until: '2026-03-04', recordedOn: '2026-03-01' })];
    const calls = forecast(aLedger({ agreements }), START, 10).flatMap(({ on, calls: of }) =>
      of.map(({ cause }) => `${on} ${cause}`),
    );
    // Two working days after the 4th is the 6th; here every day is one.
    expect(calls).toEqual(['2026-03-07 promiseBroken']);
  });
  test('a try of before is counted once, however many days are looked at', () => {
    const history = [
      anEvent({ seq: 1, on: '2026-03-09', keys: ['INV-1|firm|1'] }),
      anEvent({ seq: 2, on: '2026-03-16', kind: 'call', keys: ['INV-1|call1|1'], outcome: 'noAnswer' }),
    ];
    const settings = { ...neutral, callAgainDays: 4 };
    expect(told(forecast(aLedger({ history, settings }), day('2026-03-16'), 5))).toEqual(['2026-03-20 INV-1|call1|1']);
  });
  test('why is answered for today, later days hold what leaves alone', () =>
    expect(forecast(aLedger(), START, 2).map(({ decisions }) => decisions.length)).toEqual([1, 0, 0]));
  test('no days ahead is today alone', () => expect(forecast(aLedger(), START, 0)).toHaveLength(1));
  test('nothing of the ledger is changed', () => {
    const ledger = Object.freeze({ ...aLedger(), history: Object.freeze([]) });
    forecast(ledger, START, 5);
    expect(ledger.history).toEqual([]);
  });
});

describe('a run done leaves a row for each message, call, notice and hand-over', () => {
  const done = (ledger: Ledger, on: string) =>
    assumeDone(ledger, planRun(ledger, day(on))).history.slice(ledger.history.length);
  const before = (...codes: readonly string[]) =>
    codes.map((code, at) => anEvent({ seq: at + 7, on: '2026-02-01', keys: [`INV-1|${code}|1`] }));
  test.each`
    codes         | on              | kind          | key                   | channel     | result      | outcome
    ${[]}         | ${'2026-03-02'} | ${'reminder'} | ${'INV-1|gentle|1'}   | ${'email'}  | ${'SENT'}   | ${null}
    ${['firm']}   | ${'2026-03-16'} | ${'call'}     | ${'INV-1|call1|1'}    | ${'call'}   | ${'LOGGED'} | ${'other'}
    ${['final']}  | ${'2026-04-15'} | ${'notice'}   | ${'INV-1|formal|1'}   | ${'notice'} | ${'SENT'}   | ${null}
    ${['formal']} | ${'2026-04-30'} | ${'skip'}     | ${'INV-1|handOver|1'} | ${null}     | ${'LOGGED'} | ${null}
  `('$kind', ({ codes, on, kind, key, channel, result, outcome }) => {
    const rows = done(aLedger({ history: before(...codes) }), on);
    expect(rows).toMatchObject([
      { kind, keys: [key], invoices: ['INV-1'], channel, result, outcome, on, mode: 'live' },
    ]);
    expect(rows[0]?.seq).toBe(codes.length === 0 ? 1 : 8);
    expect(rows[0]).toMatchObject({ procedure: 'Standard', when: `${on} 09:00`, cc: [], amounts: [] });
  });
  test('a message has its receivers and token, the level of the row is the firmest of its lines', () => {
    const ledger = aLedger({
      invoices: [anInvoice({ number: 'A' }), anInvoice({ number: 'B', dueOn: '2026-02-20' })],
      history: [anEvent({ on: '2026-02-21', keys: ['B|gentle|1'] })],
    });
    const [row] = done(ledger, '2026-03-02');
    expect(row).toMatchObject({ keys: ['B|firm|1', 'A|gentle|1'], level: 'firm', to: ['ap@kestrel.example'] });
    expect(row?.token).toMatch(/^PD-/);
    const history = [anEvent({ on: '2026-02-21', keys: ['A|gentle|1'] })];
    const invoices = [anInvoice({ number: 'A', dueOn: '2026-02-20' }), anInvoice({ number: 'B', dueOn: '2026-02-10' })];
    expect(done(aLedger({ invoices, history }), '2026-03-02')).toMatchObject([
      { keys: ['B|gentle|1', 'A|firm|1'], level: 'firm' },
    ]);
  });
  test('in Test mode the rows are of that mode', () =>
    expect(done(aLedger({ settings: { ...neutral, mode: 'test' } }), '2026-03-02')).toMatchObject([{ mode: 'test' }]));
  test('a task that completes no step leaves none, nor does a day with nothing to do', () => {
    const agreements = [anAgreement({ kind: 'hold', until: null, recordedOn: '2026-01-01' })];
    const ledger = aLedger({ agreements });
    const run = planRun(ledger, day('2026-03-10'));
    expect(run.tasks.map(({ kind }) => kind)).toEqual(['reviewHold']);
    expect(assumeDone(ledger, run)).toBe(ledger);
  });
});

describe('how many clients are written to on the first day, and in the seven days after it', () => {
  const invoices = [
    ['A', '2026-02-28'],
    ['B', '2026-03-01'],
    ['B', '2026-03-03'],
    ['C', '2026-03-07'],
    ['D', '2026-03-08'],
  ].map(([client, dueOn], at) =>
    anInvoice({ number: `N-${at}`, client: client!, dueOn: dueOn!, procedure: 'Small amounts' }),
  );
  // Reminders three days after the due date: A on the 3rd, B on the 4th and 6th, C on the 10th, D on the 11th.
  test.each`
    on              | today | week
    ${'2026-03-02'} | ${0}  | ${2}
    ${'2026-03-03'} | ${1}  | ${2}
    ${'2026-03-04'} | ${2}  | ${3}
  `('from $on: $today and $week', ({ on, today, week }) =>
    expect(writtenCounts(forecast(aLedger({ invoices }), day(on), 30))).toEqual({ today, week }),
  );
  test('a formal notice is written too, a call is not', () => {
    const history = [anEvent({ on: '2026-02-01', keys: ['INV-1|final|1'] })];
    expect(writtenCounts(forecast(aLedger({ history }), day('2026-04-15'), 7))).toEqual({ today: 1, week: 0 });
    const clients = [aClient({ emails: [], phone: '+44 1' })];
    expect(writtenCounts(forecast(aLedger({ clients }), day('2026-03-02'), 7))).toEqual({ today: 0, week: 0 });
  });
});
