import { anAgreement, aPayment } from '../agreementRows';
import { anEvent, anInvoice } from '../builders';
import { asOf, short, statesOn, tasksOn, weekdays, whyKeptBack } from './asOf';

type Row = NonNullable<Parameters<typeof anAgreement>[0]>;
const INV2 = anInvoice({ number: 'INV-2', row: 3 });
const rows = (specs: readonly Row[]) => specs.map((spec, at) => anAgreement({ row: at + 2, ...spec }));
const whyOn = (today: string, specs: readonly Row[], spec: object = {}) =>
  short(whyKeptBack(asOf(today, { agreements: rows(specs), ...spec })));

/** Promised on Monday for Friday, 6 March; the days of grace are Monday and Tuesday, 9 and 10 March. */
const FRIDAY: Row = { recordedOn: '2026-03-02', until: '2026-03-06' };

describe('an invoice waits from the promise’s recording to the end of two working days of grace', () => {
  test.each`
    today           | why
    ${'2026-03-01'} | ${null}
    ${'2026-03-02'} | ${'promiseMade 2026-03-11'}
    ${'2026-03-06'} | ${'promiseMade 2026-03-11'}
    ${'2026-03-10'} | ${'promiseMade 2026-03-11'}
    ${'2026-03-11'} | ${null}
  `('$today → $why', ({ today, why }) => expect(whyOn(today, [FRIDAY])).toBe(why));
  test('a holiday is no day of grace', () => {
    const holidays = [anAgreement({ until: '2026-03-09' }).until!];
    expect(whyOn('2026-03-11', [FRIDAY], { holidays })).toBe('promiseMade 2026-03-12');
    expect(whyOn('2026-03-12', [FRIDAY], { holidays })).toBeNull();
  });
  test('without grace the day after is free, if it is a working day', () => {
    const settings = { ...weekdays, promiseGraceDays: 0 };
    expect(whyOn('2026-03-06', [FRIDAY], { settings })).toBe('promiseMade 2026-03-09');
    expect(whyOn('2026-03-07', [FRIDAY], { settings })).toBeNull();
  });
  test('it says what was promised', () =>
    expect(whyKeptBack(asOf('2026-03-05', { agreements: rows([FRIDAY]) }))).toEqual({
      code: 'promiseMade',
      params: { until: '2026-03-06', on: '2026-03-11' },
    }));
  test('other invoices of the client do not wait', () => {
    const agreed = asOf('2026-03-05', { invoices: [anInvoice(), INV2], agreements: rows([FRIDAY]) });
    expect(whyKeptBack(agreed, INV2)).toBeNull();
  });
  test('a promise without a day is none', () => expect(whyOn('2026-03-05', [{ until: null }])).toBeNull());
  test('nor is one about a number that is not there', () =>
    expect(whyOn('2026-03-05', [{ ...FRIDAY, invoices: ['INV-9'] }])).toBeNull());
});

describe('a person ends a promise: from that day, or at once when it is withdrawn', () => {
  test.each`
    ended                                              | today           | why                         | state
    ${{ endedOn: '2026-03-05' }}                       | ${'2026-03-04'} | ${'promiseMade 2026-03-11'} | ${'active'}
    ${{ endedOn: '2026-03-05' }}                       | ${'2026-03-05'} | ${null}                     | ${'ended'}
    ${{ outcome: 'withdrawn' }}                        | ${'2026-03-03'} | ${null}                     | ${'ended'}
    ${{ endedOn: '2026-03-10' }}                       | ${'2026-03-11'} | ${null}                     | ${'ended'}
    ${{ endedOn: '2026-03-11' }}                       | ${'2026-03-11'} | ${null}                     | ${'broken'}
    ${{ endedOn: '2026-03-12' }}                       | ${'2026-03-12'} | ${null}                     | ${'broken'}
    ${{ outcome: 'withdrawn', endedOn: '2026-03-05' }} | ${'2026-03-20'} | ${null}                     | ${'ended'}
  `('$ended on $today → $why, $state', ({ ended, today, why, state }) => {
    expect(whyOn(today, [{ ...FRIDAY, ...ended }])).toBe(why);
    expect(statesOn(today, { agreements: rows([{ ...FRIDAY, ...ended }]) })).toEqual([state]);
  });
});

describe('a promise is kept when what was paid in its time reaches the amount', () => {
  // 40.00 of 100.00 promised on 2 March for the 6th; the last day of grace is the 10th.
  test.each`
    payments                                                                           | tenth       | eleventh
    ${[]}                                                                              | ${'active'} | ${'broken'}
    ${[{ on: '2026-03-01', amount: '40.00' }]}                                         | ${'active'} | ${'broken'}
    ${[{ on: '2026-03-02', amount: '40.00' }]}                                         | ${'kept'}   | ${'kept'}
    ${[{ on: '2026-03-10', amount: '40.00' }]}                                         | ${'kept'}   | ${'kept'}
    ${[{ on: '2026-03-11', amount: '40.00' }]}                                         | ${'active'} | ${'broken'}
    ${[{ on: '2026-03-06', amount: '39.99' }]}                                         | ${'active'} | ${'broken'}
    ${[{ on: '2026-03-06', amount: '40.01' }]}                                         | ${'kept'}   | ${'kept'}
    ${[{ on: '2026-03-03', amount: '20.00' }, { on: '2026-03-09', amount: '20.00' }]}  | ${'kept'}   | ${'kept'}
    ${[{ on: '2026-03-06', amount: '40.00' }, { on: '2026-03-09', amount: '-40.00' }]} | ${'active'} | ${'broken'}
    ${[{ on: '2026-03-06', amount: '40.00' }, { on: '2026-03-11', amount: '-40.00' }]} | ${'kept'}   | ${'kept'}
    ${[{ on: '2026-03-06', amount: '40.00', currency: 'USD' }]}                        | ${'active'} | ${'broken'}
  `('part, dated payments $payments', ({ payments, tenth, eleventh }) => {
    const spec = { agreements: rows([{ ...FRIDAY, amount: '40.00' }]), payments: payments.map(aPayment) };
    expect(statesOn('2026-03-10', spec)).toEqual([tenth]);
    expect(statesOn('2026-03-11', spec)).toEqual([eleventh]);
  });
  test.each`
    amount      | paid        | status    | state
    ${'40.00'}  | ${null}     | ${'open'} | ${'broken'}
    ${'40.00'}  | ${'39.99'}  | ${'open'} | ${'broken'}
    ${'40.00'}  | ${'40.00'}  | ${'open'} | ${'kept'}
    ${'150.00'} | ${'100.00'} | ${'open'} | ${'kept'}
    ${null}     | ${'98.99'}  | ${'open'} | ${'broken'}
    ${null}     | ${'99.01'}  | ${'open'} | ${'kept'}
    ${null}     | ${'100.00'} | ${'open'} | ${'kept'}
    ${null}     | ${null}     | ${'paid'} | ${'kept'}
    ${'-5.00'}  | ${'50.00'}  | ${'open'} | ${'broken'}
  `('$amount, without days $paid paid, $status → $state', ({ amount, paid, status, state }) => {
    const spec = { agreements: rows([{ ...FRIDAY, amount }]), invoices: [anInvoice({ paid, status })] };
    expect(statesOn('2026-03-11', spec)).toEqual([state]);
  });
  test.each`
    paidOn          | state
    ${'2026-03-10'} | ${'kept'}
    ${'2026-03-11'} | ${'broken'}
  `('the whole paid on $paidOn → $state', ({ paidOn, state }) =>
    expect(statesOn('2026-03-20', { agreements: rows([FRIDAY]), payments: [aPayment({ on: paidOn })] })).toEqual([
      state,
    ]),
  );
  test('several invoices count together, dated or not', () => {
    const spec = {
      invoices: [anInvoice(), anInvoice({ number: 'INV-2', paid: '10.00' })],
      agreements: rows([{ ...FRIDAY, invoices: ['INV-1', 'INV-2'], amount: '40.00' }]),
    };
    expect(statesOn('2026-03-20', { ...spec, payments: [aPayment({ on: '2026-03-06', amount: '30.00' })] })).toEqual([
      'kept',
    ]);
    expect(statesOn('2026-03-20', { ...spec, payments: [aPayment({ on: '2026-03-06', amount: '29.99' })] })).toEqual([
      'broken',
    ]);
  });
  test.each`
    what                      | other
    ${'a credit note'}        | ${{ amount: '-30.00' }}
    ${'a cancelled invoice'}  | ${{ amount: '40.00', status: 'cancelled' }}
    ${'a draft'}              | ${{ amount: '40.00', status: 'draft' }}
    ${'one that is not paid'} | ${{ amount: '40.00' }}
  `('$what neither adds to what was paid nor takes from it', ({ other }) => {
    const invoices = (paid: string) => [anInvoice({ paid }), anInvoice({ number: 'INV-2', row: 3, ...other })];
    const agreements = rows([{ ...FRIDAY, invoices: ['INV-1', 'INV-2'], amount: '40.00' }]);
    expect(statesOn('2026-03-20', { invoices: invoices('40.00'), agreements })).toEqual(['kept']);
    expect(statesOn('2026-03-20', { invoices: invoices('39.99'), agreements })).toEqual(['broken']);
  });
  test('an amount in another currency is left aside: the whole is what was promised', () =>
    expect(
      statesOn('2026-03-20', {
        agreements: rows([{ ...FRIDAY, amount: '40.00', currency: 'USD' }]),
        invoices: [anInvoice({ paid: '60.00' })],
      }),
    ).toEqual(['broken']));
  test('kept or not, the invoice waits to the end: a payment causes no reminder', () =>
    expect(
      whyOn('2026-03-09', [{ ...FRIDAY, amount: '40.00' }], {
        payments: [aPayment({ on: '2026-03-06', amount: '40.00' })],
      }),
    ).toBe('promiseMade 2026-03-11'));
});

describe('a later promise about one of the invoices takes the place of the earlier', () => {
  const later: Row = { recordedOn: '2026-03-05', until: '2026-03-20' };
  test('its day counts from its recording on', () => {
    expect(whyOn('2026-03-04', [FRIDAY, later])).toBe('promiseMade 2026-03-11');
    expect(whyOn('2026-03-05', [FRIDAY, later])).toBe('promiseMade 2026-03-25');
    expect(whyOn('2026-03-24', [FRIDAY, later])).toBe('promiseMade 2026-03-25');
    expect(whyOn('2026-03-25', [FRIDAY, later])).toBeNull();
  });
  test.each`
    what                                | second                                            | spec                                                               | states
    ${'before the end of grace'}        | ${later}                                          | ${{}}                                                              | ${['replaced', 'active']}
    ${'on its last day'}                | ${{ ...later, recordedOn: '2026-03-10' }}         | ${{}}                                                              | ${['replaced', 'active']}
    ${'after it was broken'}            | ${{ ...later, recordedOn: '2026-03-11' }}         | ${{}}                                                              | ${['broken', 'active']}
    ${'after it was kept'}              | ${later}                                          | ${{ payments: [aPayment({ on: '2026-03-04', amount: '40.00' })] }} | ${['kept', 'active']}
    ${'paid after the later one'}       | ${later}                                          | ${{ payments: [aPayment({ on: '2026-03-06', amount: '40.00' })] }} | ${['replaced', 'active']}
    ${'paid, nobody knows when'}        | ${later}                                          | ${{ invoices: [anInvoice({ paid: '40.00' })] }}                    | ${['replaced', 'active']}
    ${'recorded in the future'}         | ${{ ...later, recordedOn: '2026-03-13' }}         | ${{}}                                                              | ${['broken', null]}
    ${'withdrawn'}                      | ${{ ...later, outcome: 'withdrawn' }}             | ${{}}                                                              | ${['broken', 'ended']}
    ${'about another invoice'}          | ${{ ...later, invoices: ['INV-2'] }}              | ${{ invoices: [anInvoice(), INV2] }}                               | ${['broken', 'active']}
    ${'about this and another invoice'} | ${{ ...later, invoices: ['INV-2', 'INV-1'] }}     | ${{ invoices: [anInvoice(), INV2] }}                               | ${['replaced', 'active']}
    ${'on the same day, a row below'}   | ${{ ...later, recordedOn: '2026-03-02' }}         | ${{}}                                                              | ${['replaced', 'active']}
    ${'on the same day, a row above'}   | ${{ ...later, recordedOn: '2026-03-02', row: 1 }} | ${{}}                                                              | ${['broken', 'replaced']}
  `('$what → $states', ({ second, spec, states }) =>
    expect(statesOn('2026-03-12', { agreements: rows([{ ...FRIDAY, amount: '40.00' }, second]), ...spec })).toEqual(
      states,
    ),
  );
  test('what it leaves out waits no longer', () => {
    const invoices = [anInvoice(), INV2];
    const agreements = rows([{ ...FRIDAY, invoices: ['INV-1', 'INV-2'] }, later]);
    expect(whyKeptBack(asOf('2026-03-06', { invoices, agreements }), INV2)).toBeNull();
  });
});

describe('two promises hold by themselves, a third needs a person', () => {
  const first: Row = { recordedOn: '2026-02-02', until: '2026-02-06' };
  const second: Row = { recordedOn: '2026-02-16', until: '2026-02-20' };
  test.each`
    what                        | before                                          | last                                       | why
    ${'the second'}             | ${[first]}                                      | ${FRIDAY}                                  | ${'promiseMade 2026-03-11'}
    ${'the third'}              | ${[first, second]}                              | ${FRIDAY}                                  | ${'promiseTooMany 2026-03-06'}
    ${'accepted'}               | ${[first, second]}                              | ${{ ...FRIDAY, outcome: 'accepted' }}      | ${'promiseMade 2026-03-11'}
    ${'withdrawn'}              | ${[first, second]}                              | ${{ ...FRIDAY, outcome: 'withdrawn' }}     | ${null}
    ${'ended'}                  | ${[first, second]}                              | ${{ ...FRIDAY, endedOn: '2026-03-05' }}    | ${null}
    ${'one before withdrawn'}   | ${[{ ...first, outcome: 'withdrawn' }, second]} | ${FRIDAY}                                  | ${'promiseMade 2026-03-11'}
    ${'one about another one'}  | ${[{ ...first, invoices: ['INV-2'] }, second]}  | ${FRIDAY}                                  | ${'promiseMade 2026-03-11'}
    ${'recorded in the future'} | ${[first, second]}                              | ${{ ...FRIDAY, recordedOn: '2026-03-06' }} | ${null}
  `('$what → $why', ({ before, last, why }) =>
    expect(whyOn('2026-03-05', [...before, last], { invoices: [anInvoice(), INV2] })).toBe(why),
  );
  test('it says which one it is', () =>
    expect(whyKeptBack(asOf('2026-03-05', { agreements: rows([first, second, FRIDAY]) }))).toEqual({
      code: 'promiseTooMany',
      params: { until: '2026-03-06', promises: 3 },
    }));
  test('for each invoice on its own', () => {
    const agreements = rows([first, second, { ...FRIDAY, invoices: ['INV-1', 'INV-2'] }]);
    const agreed = asOf('2026-03-05', { invoices: [anInvoice(), INV2], agreements });
    expect(short(whyKeptBack(agreed, INV2))).toBe('promiseMade 2026-03-11');
    expect(short(whyKeptBack(agreed))).toBe('promiseTooMany 2026-03-06');
  });
  test('its state is that somebody must look, until its time is over', () => {
    const agreements = rows([first, second, FRIDAY]);
    expect(statesOn('2026-03-10', { agreements })).toEqual(['broken', 'broken', 'review']);
    expect(statesOn('2026-03-11', { agreements })).toEqual(['broken', 'broken', 'broken']);
    expect(statesOn('2026-03-05', { agreements: rows([first, second, { ...FRIDAY, outcome: 'accepted' }]) })[2]).toBe(
      'active',
    );
  });
  test('after its time the reminders go on', () => expect(whyOn('2026-03-11', [first, second, FRIDAY])).toBeNull());
  test('how many is a setting', () =>
    expect(whyOn('2026-03-05', [FRIDAY], { settings: { ...weekdays, maxPromises: 0 } })).toBe(
      'promiseTooMany 2026-03-06',
    ));
});

describe('a broken promise is a task and stands in the next message until somebody has spoken of it', () => {
  const TASK = 'promiseBroken Kestrel: INV-1 | 100.00 EUR | 2026-03-06 row 2';
  const tasks = (today: string, spec: object = {}, row: Row = FRIDAY) =>
    tasksOn(today, { agreements: rows([row]), ...spec });
  test.each`
    today           | task
    ${'2026-03-10'} | ${[]}
    ${'2026-03-11'} | ${[TASK]}
    ${'2026-04-30'} | ${[TASK]}
  `('$today → $task', ({ today, task }) => expect(tasks(today)).toEqual(task));
  test.each`
    what                              | event                                                                                  | isTask
    ${'a call on the last day'}       | ${{ kind: 'call', on: '2026-03-10', outcome: 'other' }}                                | ${true}
    ${'a call the day after'}         | ${{ kind: 'call', on: '2026-03-11', outcome: 'other' }}                                | ${false}
    ${'a call without an answer'}     | ${{ kind: 'call', on: '2026-03-11', outcome: 'noAnswer' }}                             | ${true}
    ${'a message left'}               | ${{ kind: 'call', on: '2026-03-11', outcome: 'leftMessage' }}                          | ${true}
    ${'the wrong person'}             | ${{ kind: 'call', on: '2026-03-11', outcome: 'wrongContact' }}                         | ${true}
    ${'a void call'}                  | ${{ kind: 'call', on: '2026-03-11', outcome: 'other', result: 'VOID' }}                | ${true}
    ${'a reminder'}                   | ${{ on: '2026-03-11' }}                                                                | ${false}
    ${'a reminder that failed'}       | ${{ on: '2026-03-11', result: 'FAILED' }}                                              | ${true}
    ${'a reminder that bounced'}      | ${{ on: '2026-03-11', result: 'BOUNCED' }}                                             | ${true}
    ${'a reminder in Test mode'}      | ${{ on: '2026-03-11', mode: 'test' }}                                                  | ${true}
    ${'a note'}                       | ${{ kind: 'note', on: '2026-03-11', result: 'LOGGED' }}                                | ${true}
    ${'a reminder known by its keys'} | ${{ on: '2026-03-11', invoices: [] }}                                                  | ${false}
    ${'a call named, without keys'}   | ${{ kind: 'call', on: '2026-03-11', outcome: 'other', keys: [], invoices: ['inv-1'] }} | ${false}
    ${'about another invoice'}        | ${{ on: '2026-03-11', keys: ['INV-2|gentle|1'] }}                                      | ${true}
  `('$what → $isTask', ({ event, isTask }) => {
    const history = [anEvent(event)];
    expect(tasks('2026-03-12', { history })).toEqual(isTask ? [TASK] : []);
    const agreed = asOf('2026-03-12', { agreements: rows([FRIDAY]), history });
    expect(agreed.brokenPromiseOf(agreed.itemsOf(anInvoice())[0]!)?.row ?? null).toBe(isTask ? 2 : null);
  });
  test('in Test mode what was only tried counts as well', () =>
    expect(
      tasks('2026-03-12', {
        history: [anEvent({ on: '2026-03-11', mode: 'test' })],
        settings: { ...weekdays, mode: 'test' },
      }),
    ).toEqual([]));
  test.each`
    what                        | then                                                                                          | count
    ${'another promise'}        | ${{ recordedOn: '2026-03-11', until: '2026-03-30' }}                                          | ${0}
    ${'a plan'}                 | ${{ kind: 'instalment', recordedOn: '2026-03-11', until: '2026-03-30' }}                      | ${0}
    ${'an extension'}           | ${{ kind: 'extension', recordedOn: '2026-03-11', until: '2026-03-30' }}                       | ${0}
    ${'one that was withdrawn'} | ${{ kind: 'extension', recordedOn: '2026-03-11', until: '2026-03-30', outcome: 'withdrawn' }} | ${1}
    ${'a hold: our own doing'}  | ${{ kind: 'hold', recordedOn: '2026-03-11', until: '2026-03-30' }}                            | ${1}
  `('agreed since, $what → $count', ({ then, count }) =>
    expect(tasksOn('2026-03-12', { agreements: rows([FRIDAY, then]) })).toHaveLength(count),
  );
  test('nothing when a person ended it', () =>
    expect(tasks('2026-03-12', {}, { ...FRIDAY, endedOn: '2026-03-12' })).toEqual([]));
  test('nothing when it was paid late', () =>
    expect(tasks('2026-03-12', { payments: [aPayment({ on: '2026-03-11' })] })).toEqual([]));
  test('the sum is what was promised, the invoices those still open', () =>
    expect(
      tasks(
        '2026-03-12',
        { invoices: [anInvoice(), anInvoice({ number: 'INV-2', paid: '100.00' })] },
        { ...FRIDAY, invoices: ['INV-2', 'INV-1'], amount: '150.00' },
      ),
    ).toEqual(['promiseBroken Kestrel: INV-1 | 150.00 EUR | 2026-03-06 row 2']));
});
