import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { Ledger } from '../../../src/core/model';
import { anAgreement } from '../agreementRows';
import { aClient, aLedger, amount, anEvent, anInvoice, aProcedure, neutral, standard } from '../builders';

const TODAY = day('2026-03-10');
const calls = (ledger: Partial<Ledger>) => planRun(aLedger(ledger), TODAY).calls;
const callOnly = [aProcedure('Standard', [{ code: 'call', name: 'Call', channel: 'call', days: 1 }])];

test('one call for each client, with all its invoices at a call', () => {
  const invoices = [
    anInvoice({ number: 'A', client: 'Aurora', dueOn: '2026-03-05', amount: '10.00' }),
    anInvoice({ number: 'B', client: 'Borealis', dueOn: '2026-03-04', amount: '70.00' }),
    anInvoice({ number: 'C', client: 'Aurora', dueOn: '2026-03-01', amount: '20.00' }),
  ];
  const planned = calls({ invoices, procedures: callOnly });
  expect(planned.map(({ client, lines }) => [client.name, lines.map(({ key }) => key)])).toEqual([
    ['Borealis', ['B|call|1']],
    ['Aurora', ['C|call|1', 'A|call|1']],
  ]);
  expect(planned[1]?.totals).toEqual([amount('30.00')]);
});

describe('the most money weighed by lateness comes first', () => {
  const order = (...invoices: readonly Parameters<typeof anInvoice>[0][]) =>
    calls({
      invoices: invoices.map((invoice) => anInvoice({ number: invoice?.client ?? '', ...invoice })),
      procedures: callOnly,
    }).map(({ client }) => client.name);
  test.each`
    what                             | a                                            | b                                                             | first
    ${'more money'}                  | ${{ amount: '101.00', dueOn: '2026-03-01' }} | ${{ amount: '100.00', dueOn: '2026-03-01' }}                  | ${'A'}
    ${'30 days late is one bucket'}  | ${{ amount: '101.00', dueOn: '2026-03-09' }} | ${{ amount: '100.00', dueOn: '2026-02-08' }}                  | ${'A'}
    ${'31 days late weighs 3 to 2'}  | ${{ amount: '101.00', dueOn: '2026-03-09' }} | ${{ amount: '100.00', dueOn: '2026-02-07' }}                  | ${'B'}
    ${'151 at 2 beside 100 at 3'}    | ${{ amount: '151.00', dueOn: '2026-03-09' }} | ${{ amount: '100.00', dueOn: '2026-02-07' }}                  | ${'A'}
    ${'over 120 days weighs 6'}      | ${{ amount: '299.00', dueOn: '2026-03-09' }} | ${{ amount: '100.00', dueOn: '2025-11-09' }}                  | ${'B'}
    ${'currencies are not added up'} | ${{ amount: '90.00', dueOn: '2026-03-01' }}  | ${{ amount: '100.00', dueOn: '2026-03-01', currency: 'USD' }} | ${'B'}
  `('$what: $first', ({ a, b, first }) => expect(order({ client: 'B', ...b }, { client: 'A', ...a })[0]).toBe(first));
});

test('of a client with several currencies the one weighs in which most is late', () => {
  const invoices = [
    anInvoice({ number: 'A1', client: 'A', amount: '90.00' }),
    anInvoice({ number: 'A2', client: 'A', amount: '100.00', currency: 'USD' }),
    anInvoice({ number: 'B', client: 'B', amount: '99.00' }),
  ];
  expect(calls({ invoices, procedures: callOnly }).map(({ client }) => client.name)).toEqual(['A', 'B']);
});

describe('what to ask follows from the stage', () => {
  const procedures = [
    aProcedure('Standard', [
      { code: 'check', channel: 'call', tone: 'courtesy', days: -10 },
      { code: 'call1', channel: 'call', days: 3 },
      { code: 'mail', days: 8 },
      { code: 'call2', channel: 'call', days: 20 },
    ]),
  ];
  const done = (code: string) => [anEvent({ kind: 'call', keys: [`INV-1|${code}|1`], outcome: 'other' })];
  test.each`
    dueOn           | history                                  | ask
    ${'2026-03-15'} | ${[]}                                    | ${'goodsReceived'}
    ${'2026-03-01'} | ${[]}                                    | ${'approved'}
    ${'2026-02-01'} | ${[anEvent({ keys: ['INV-1|mail|1'] })]} | ${'paymentDate'}
    ${'2026-02-01'} | ${done('mail')}                          | ${'paymentDate'}
  `('due $dueOn → $ask', ({ dueOn, history, ask }) =>
    expect(calls({ invoices: [anInvoice({ dueOn })], procedures, history })).toMatchObject([{ ask }]),
  );
  test('a mail before the first call does not make it a later one', () =>
    expect(
      calls({ invoices: [anInvoice({ dueOn: '2026-02-20' })], history: [anEvent({ keys: ['INV-1|firm|1'] })] }),
    ).toMatchObject([{ ask: 'approved', lines: [{ key: 'INV-1|call1|1' }] }]));
  test('where the procedure begins with a call, the second asks for the day', () => {
    const twoCalls = [
      aProcedure('Standard', [
        { code: 'call1', channel: 'call', days: 1 },
        { code: 'call2', channel: 'call', days: 5 },
      ]),
    ];
    expect(calls({ procedures: twoCalls })).toMatchObject([{ ask: 'approved' }]);
    expect(calls({ procedures: twoCalls, history: done('call1') })).toMatchObject([{ ask: 'paymentDate' }]);
  });
  test('of several invoices the furthest stage', () => {
    const invoices = [
      anInvoice({ number: 'INV-1', dueOn: '2026-02-01' }),
      anInvoice({ number: 'INV-2', dueOn: '2026-03-15' }),
    ];
    expect(calls({ invoices, procedures, history: done('mail') })).toMatchObject([
      { ask: 'paymentDate', lines: [{}, {}] },
    ]);
  });
});

describe('tries so far and the last of them', () => {
  const tried = (days: readonly string[], number = 'INV-1') =>
    days.map((on, at) => anEvent({ seq: at + 1, on, kind: 'call', keys: [`${number}|call|1`], outcome: 'noAnswer' }));
  test.each`
    history                                | tries | lastTryOn
    ${[]}                                  | ${0}  | ${null}
    ${tried(['2026-03-03'])}               | ${1}  | ${'2026-03-03'}
    ${tried(['2026-03-03', '2026-03-06'])} | ${2}  | ${'2026-03-06'}
  `('$tries, last on $lastTryOn', ({ history, tries, lastTryOn }) =>
    expect(calls({ procedures: callOnly, history })).toMatchObject([{ tries, lastTryOn }]),
  );
  test('of several invoices the most tried', () => {
    const invoices = [anInvoice({ number: 'INV-1' }), anInvoice({ number: 'INV-2' })];
    const history = [...tried(['2026-03-06']), ...tried(['2026-03-02', '2026-03-04'], 'INV-2')];
    expect(calls({ invoices, procedures: callOnly, history })).toMatchObject([{ tries: 2, lastTryOn: '2026-03-06' }]);
  });
});

test('a client without an e-mail address can be called', () =>
  expect(calls({ clients: [aClient({ emails: [], phone: '+44 20 1234' })], procedures: callOnly })).toHaveLength(1));

describe('why somebody is called', () => {
  const promise = [anAgreement({ kind: 'promise', until: '2026-03-03', recordedOn: '2026-03-02' })];
  const phone = aClient({ emails: [], phone: '+44 1' });
  test('a step', () => expect(calls({ procedures: callOnly })).toMatchObject([{ cause: 'level', isMailedToo: false }]));
  test('a mail that nobody would receive: the call completes its step', () =>
    expect(calls({ clients: [phone] })).toMatchObject([
      { cause: 'noAddress', ask: 'approved', lines: [{ key: 'INV-1|gentle|1' }] },
    ]));
  test('in a procedure without calls it is a first one', () => {
    const procedures = [aProcedure('Standard', [{ code: 'gentle', days: 1 }])];
    expect(calls({ clients: [phone], procedures })).toMatchObject([{ cause: 'noAddress', ask: 'approved' }]);
  });
  test('before the due date it asks what a courtesy check asks', () =>
    expect(calls({ clients: [phone], invoices: [anInvoice({ dueOn: '2026-03-12' })] })).toMatchObject([
      { cause: 'noAddress', ask: 'goodsReceived' },
    ]));
  test('after the first call of the procedure it asks for the day', () => {
    const history = ['call1', 'call2'].map((code, at) =>
      anEvent({ seq: at + 1, on: '2026-02-01', kind: 'call', keys: [`INV-1|${code}|1`], outcome: 'other' }),
    );
    expect(calls({ clients: [phone], invoices: [anInvoice({ dueOn: '2026-01-01' })], history })).toMatchObject([
      { cause: 'noAddress', ask: 'paymentDate', lines: [{ key: 'INV-1|final|1' }] },
    ]);
  });
  test('with both, a step', () => {
    const invoices = [anInvoice({ number: 'A' }), anInvoice({ number: 'B', dueOn: '2026-02-20' })];
    const history = [anEvent({ on: '2026-03-01', keys: ['B|firm|1'] })];
    expect(calls({ clients: [phone], invoices, history })).toMatchObject([
      { cause: 'level', lines: [{ key: 'B|call1|1' }, { key: 'A|gentle|1' }] },
    ]);
  });
  test('a promise that was not kept: no step of its own, and the mail goes too', () =>
    expect(calls({ agreements: promise })).toMatchObject([
      {
        cause: 'promiseBroken',
        ask: 'whyNotPaid',
        lines: [],
        items: [{ label: 'INV-1' }],
        totals: [amount('100.00')],
        tries: 0,
        lastTryOn: null,
        isMailedToo: true,
      },
    ]));
  test('with a step of the same invoice it is one call that completes the step', () =>
    expect(calls({ agreements: promise, procedures: callOnly })).toMatchObject([
      { cause: 'promiseBroken', ask: 'whyNotPaid', lines: [{ key: 'INV-1|call|1' }], items: [{ label: 'INV-1' }] },
    ]));
  test.each`
    what                     | invoice                                    | planned
    ${'nothing in the way'}  | ${{}}                                      | ${1}
    ${'its step is to come'} | ${{ number: 'INV-1', procedure: 'Later' }} | ${1}
    ${'on hold'}             | ${{ holdUntil: 'open' }}                   | ${0}
    ${'paid since'}          | ${{ paid: '100.00' }}                      | ${0}
  `('a promise not kept, $what: $planned', ({ invoice, planned }) => {
    const procedures = [standard, aProcedure('Later', [{ code: 'later', days: 40 }])];
    expect(calls({ agreements: promise, invoices: [anInvoice(invoice)], procedures })).toHaveLength(planned);
  });
  // Today is a Tuesday. The two days of grace end on Monday 2 March, or on Tuesday 3 March.
  test.each`
    sendDays | planned
    ${[1]}   | ${0}
    ${[2]}   | ${1}
  `('a promise not kept, where only weekdays $sendDays are for calls: $planned', ({ sendDays, planned }) => {
    const agreements = [anAgreement({ until: '2026-02-20', recordedOn: '2026-02-10' })];
    expect(calls({ agreements, settings: { ...neutral, sendDays } })).toHaveLength(planned);
  });
  test('steps and promises together, the oldest due date first', () => {
    const invoices = [
      anInvoice({ number: 'A', dueOn: '2026-03-05' }),
      anInvoice({ number: 'B', dueOn: '2026-03-02', procedure: 'Later' }),
    ];
    const procedures = [...callOnly, aProcedure('Later', [{ code: 'later', days: 40 }])];
    const agreements = [anAgreement({ invoices: ['B'], until: '2026-03-03', recordedOn: '2026-03-02' })];
    expect(calls({ invoices, procedures, agreements })).toMatchObject([
      { lines: [{ key: 'A|call|1' }], items: [{ label: 'B' }, { label: 'A' }] },
    ]);
  });
});

test('a promise not kept doubles the weight, two make it three times', () => {
  const clients = ['A', 'B', 'C'];
  const invoices = [
    anInvoice({ number: 'A', client: 'A', amount: '199.00' }),
    anInvoice({ number: 'B', client: 'B', amount: '100.00' }),
    anInvoice({ number: 'C1', client: 'C', amount: '40.00' }),
    anInvoice({ number: 'C2', client: 'C', amount: '30.00' }),
  ];
  const broken = (clientName: string, number: string, row: number) =>
    anAgreement({
      kind: 'promise',
      clientName,
      invoices: [number],
      until: '2026-03-03',
      recordedOn: '2026-03-02',
      row,
    });
  const agreements = [broken('B', 'B', 2), broken('C', 'C1', 3), broken('C', 'C2', 4)];
  // 199 × 2; 100 × 2 × 2 = 400; (40 + 30) × 2 × 3 = 420
  expect(
    calls({ invoices, agreements, procedures: callOnly, clients: clients.map((name) => aClient({ name })) }).map(
      ({ client }) => client.name,
    ),
  ).toEqual(['C', 'B', 'A']);
});

test('of calls that weigh the same the one with the oldest due date comes first, whatever the order of rows', () => {
  const invoices = ['A', 'B'].map((client, at) =>
    anInvoice({ number: client, client, dueOn: `2026-02-2${at}`, procedure: 'Later' }),
  );
  const procedures = [aProcedure('Later', [{ code: 'later', days: 60 }])];
  const agreements = ['A', 'B'].map((clientName, at) =>
    anAgreement({ clientName, invoices: [clientName], until: '2026-03-03', recordedOn: '2026-03-02', row: at + 2 }),
  );
  for (const rows of [invoices, invoices.slice().reverse()])
    expect(calls({ invoices: rows, agreements, procedures }).map(({ client }) => client.name)).toEqual(['A', 'B']);
});
