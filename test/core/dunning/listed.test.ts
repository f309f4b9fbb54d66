import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { Ledger } from '../../../src/core/model';
import { anAgreement, aPayment } from '../agreementRows';
import { aClient, aLedger, amount, anEvent, anInvoice, aProcedure, neutral, standard } from '../builders';

const TODAY = day('2026-03-10');
const messages = (ledger: Partial<Ledger>) => planRun(aLedger(ledger), TODAY).messages;
const labels = (items: readonly { readonly label: string }[]) => items.map(({ label }) => label);

describe('late invoices in dispute are listed outside the total, where Settings says so', () => {
  const settings = { ...neutral, listDisputed: true };
  const dispute = (more: Parameters<typeof anAgreement>[0] = {}) => [
    anAgreement({ kind: 'dispute', invoices: ['B'], recordedOn: '2026-03-05', ...more }),
  ];
  const b = { number: 'B', dueOn: '2026-03-05' };
  test.each`
    what                  | invoice                          | agreements                                                  | listed
    ${'by its row'}       | ${b}                             | ${dispute()}                                                | ${['B']}
    ${'by its word'}      | ${{ ...b, status: 'disputed' }}  | ${[]}                                                       | ${['B']}
    ${'over'}             | ${b}                             | ${dispute({ endedOn: '2026-03-06', outcome: 'withdrawn' })} | ${[]}
    ${'a part of it'}     | ${b}                             | ${dispute({ amount: '40.00' })}                             | ${[]}
    ${'not late'}         | ${{ ...b, dueOn: '2026-03-10' }} | ${dispute()}                                                | ${[]}
    ${'another client’s'} | ${{ ...b, client: 'Aurora' }}    | ${dispute({ clientName: 'Aurora' })}                        | ${[]}
    ${'on hold'}          | ${{ ...b, status: 'onHold' }}    | ${[]}                                                       | ${[]}
  `('$what: $listed', ({ invoice, agreements, listed }) => {
    const [message] = messages({ invoices: [anInvoice({ number: 'A' }), anInvoice(invoice)], agreements, settings });
    expect(labels(message?.disputed ?? [])).toEqual(listed);
    if (listed.length > 0) expect(message?.totals).toEqual([amount('100.00')]);
  });
  test('else not', () => {
    const invoices = [anInvoice({ number: 'A' }), anInvoice(b)];
    expect(messages({ invoices, agreements: dispute() })).toMatchObject([{ disputed: [] }]);
  });
  test('the part that is not in dispute is asked for', () => {
    const ledger = { invoices: [anInvoice(b)], agreements: dispute({ amount: '40.00' }), settings };
    expect(messages(ledger)).toMatchObject([
      { lines: [{ item: { disputed: amount('40.00') } }], totals: [amount('60.00')] },
    ]);
  });
});

describe('a credit stands in the firmest overdue message that asks in its currency', () => {
  const clients = [aClient({ escalation: ['boss@kestrel.example'] })];
  const history = ['firm', 'call1', 'call2'].map((code, at) =>
    anEvent({ seq: at + 1, on: '2026-02-01', keys: [`A|${code}|1`] }),
  );
  const payments = [
    aPayment({ invoice: null, amount: '10.00' }),
    aPayment({ invoice: null, amount: '5.00', currency: 'USD' }),
    aPayment({ invoice: null, amount: '7.00', currency: 'CHF' }),
  ];
  test('euros in the final notice, dollars in the reminder, francs in neither', () => {
    const invoices = [
      anInvoice({ number: 'A', dueOn: '2026-01-01' }),
      anInvoice({ number: 'B' }),
      anInvoice({ number: 'C', currency: 'USD' }),
    ];
    expect(
      messages({ clients, invoices, history, payments }).map(({ tone, totals, credits }) => [
        tone,
        totals,
        credits.map((credit) => credit.amount),
      ]),
    ).toEqual([
      ['final', [amount('90.00')], [amount('-10.00')]],
      ['gentle', [amount('100.00'), amount('95.00', 'USD')], [amount('-5.00', 'USD')]],
    ]);
  });
});

describe('what stands beside the lines is listed once, in the firmest message, the oldest due date first', () => {
  const done = (number: string, ...codes: readonly string[]) =>
    codes.map((code, at) => anEvent({ seq: at + 1, on: '2026-02-01', keys: [`${number}|${code}|1`] }));
  const ledger = {
    clients: [aClient({ escalation: ['boss@kestrel.example'] })],
    // A is at its gentle reminder, the younger B at its final notice.
    invoices: [
      anInvoice({ number: 'A', dueOn: '2026-01-01' }),
      anInvoice({ number: 'B', dueOn: '2026-01-05' }),
      anInvoice({ number: 'C', dueOn: '2026-03-06' }),
      anInvoice({ number: 'D', dueOn: '2026-03-05' }),
      anInvoice({ number: 'E', dueOn: '2026-03-02', status: 'disputed' }),
    ],
    history: [...done('B', 'firm', 'call1', 'call2'), ...done('C', 'gentle'), ...done('D', 'gentle')],
  };
  test('also overdue, and in dispute', () =>
    expect(
      messages({ ...ledger, settings: { ...neutral, listDisputed: true } }).map(({ tone, alsoOverdue, disputed }) => [
        tone,
        labels(alsoOverdue),
        labels(disputed),
      ]),
    ).toEqual([
      ['gentle', [], []],
      ['final', ['D', 'C'], ['E']],
    ]));
  test('one of each: also overdue, in dispute, a credit', () => {
    const settings = { ...neutral, listDisputed: true };
    const a = anInvoice({ number: 'A' });
    const d = anInvoice({ number: 'D', dueOn: '2026-03-05' });
    const e = anInvoice({ number: 'E', dueOn: '2026-03-02', status: 'disputed' });
    const history = done('D', 'gentle');
    const payments = [aPayment({ invoice: null, amount: '10.00' })];
    const [both] = messages({ invoices: [a, d, e], history, settings });
    expect([labels(both?.alsoOverdue ?? []), labels(both?.disputed ?? [])]).toEqual([['D'], ['E']]);
    const [credited] = messages({ invoices: [a, d], history, payments, settings });
    expect(labels(credited?.alsoOverdue ?? [])).toEqual(['D']);
    expect(credited?.credits).toHaveLength(1);
  });
  test('the firmest line of a message counts, not its first', () => {
    const procedures = [standard, aProcedure('Key', [{ code: 'key', to: 'escalation', days: 1 }])];
    // The oldest is alone in the first message; the second has a gentle and a firm reminder.
    const invoices = [
      anInvoice({ number: 'A', dueOn: '2026-02-01', procedure: 'Key' }),
      anInvoice({ number: 'B', dueOn: '2026-03-01' }),
      anInvoice({ number: 'C', dueOn: '2026-03-02' }),
      anInvoice({ number: 'D', dueOn: '2026-03-05' }),
    ];
    const history = [...done('C', 'gentle'), ...done('D', 'gentle')];
    expect(
      messages({ clients: ledger.clients, invoices, history, procedures }).map(({ lines, alsoOverdue }) => [
        lines.map(({ item, level }) => `${item.label} ${level.code}`),
        labels(alsoOverdue),
      ]),
    ).toEqual([
      [['A key'], []],
      [['B gentle', 'C firm'], ['D']],
    ]);
  });
});

describe('one message for each currency, where Settings says so', () => {
  const invoices = [
    anInvoice({ number: 'A' }),
    anInvoice({ number: 'B', currency: 'USD' }),
    anInvoice({ number: 'C', currency: 'USD', dueOn: '2026-03-05' }),
    anInvoice({ number: 'D', currency: 'CHF', dueOn: '2026-03-05' }),
  ];
  const history = ['C', 'D'].map((number, at) =>
    anEvent({ seq: at + 1, on: '2026-03-06', keys: [`${number}|gentle|1`] }),
  );
  test.each`
    messagePerCurrency | expected
    ${false} | ${[[['A', 'B'], ['C', 'D']]]}
    ${true}            | ${[[['A'], []], [['B'], ['C']]]}
  `('$messagePerCurrency', ({ messagePerCurrency, expected }) => {
    const planned = messages({ invoices, history, settings: { ...neutral, messagePerCurrency } });
    expect(planned.map(({ lines, alsoOverdue }) => [lines.map(({ item }) => item.label), labels(alsoOverdue)])).toEqual(
      expected,
    );
  });
});

test('what only waits for the day before a pay run is also overdue, what is kept back by an agreement is not', () => {
  const invoices = [anInvoice({ number: 'A' }), anInvoice({ number: 'B', dueOn: '2026-03-09' })];
  const clients = [aClient({ payRunDays: '17' })];
  // Three working days before Tuesday 17 March is the 12th; A's own day is long past.
  const [message] = messages({ invoices, clients, settings: { ...neutral, sendDays: [1, 2, 3, 4, 5] } });
  expect(labels(message?.alsoOverdue ?? [])).toEqual(['B']);
  const agreements = [anAgreement({ kind: 'promise', invoices: ['B'], until: '2026-03-20', recordedOn: '2026-03-09' })];
  expect(messages({ invoices, agreements })[0]?.alsoOverdue).toEqual([]);
});
