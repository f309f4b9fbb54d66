import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { Ledger } from '../../../src/core/model';
import { anAgreement, aPayment } from '../agreementRows';
import { aClient, aLedger, amount, anEvent, anInvoice, aProcedure, neutral, standard } from '../builders';

const TODAY = day('2026-03-10');
const run = (ledger: Partial<Ledger>) => planRun(aLedger(ledger), TODAY);
const reasons = (ledger: Partial<Ledger>) =>
  Object.fromEntries(run(ledger).decisions.map(({ item, reason }) => [item.label, reason.code]));
const onAccount = (sum: string, currency = 'EUR') => [aPayment({ invoice: null, amount: sum, currency })];
const late = (number: string, sum: string, more: Parameters<typeof anInvoice>[0] = {}) =>
  anInvoice({ number, amount: sum, ...more });
const total = (ledger: Partial<Ledger>) => run(ledger).messages.map(({ totals }) => totals);

describe('money on account keeps all late items back when it covers them, and is taken off what is asked for else', () => {
  test.each`
    credit      | reason            | totals
    ${'0.01'}   | ${'levelReached'} | ${[[amount('99.99')]]}
    ${'50.00'}  | ${'levelReached'} | ${[[amount('50.00')]]}
    ${'99.99'}  | ${'levelReached'} | ${[[amount('0.01')]]}
    ${'100.00'} | ${'creditCovers'} | ${[]}
    ${'120.00'} | ${'creditCovers'} | ${[]}
  `('100.00 late, $credit on account: $reason', ({ credit, reason, totals }) => {
    const ledger = { payments: onAccount(credit) };
    expect(reasons(ledger)).toEqual({ 'INV-1': reason });
    expect(total(ledger)).toEqual(totals);
  });
  test('the credit is named, its step too, and no day: that is the day somebody allocates it', () => {
    expect(run({ payments: onAccount('120.00') }).decisions[0]).toMatchObject({
      kind: 'wait',
      next: { code: 'gentle' },
      nextOn: null,
      reason: { code: 'creditCovers', params: { credit: amount('120.00') } },
    });
  });
  test('what is listed is the credit itself, negative', () => {
    const [message] = run({ payments: onAccount('30.00') }).messages;
    expect(message?.credits.map(({ amount: sum }) => sum)).toEqual([amount('-30.00')]);
  });
});

describe('credit notes count unless they are drafts, cancelled or written off', () => {
  test.each`
    status          | totals
    ${'open'}       | ${[[amount('70.00')]]}
    ${'draft'}      | ${[[amount('100.00')]]}
    ${'cancelled'}  | ${[[amount('100.00')]]}
    ${'writtenOff'} | ${[[amount('100.00')]]}
  `('$status', ({ status, totals }) =>
    expect(total({ invoices: [late('A', '100.00'), late('C', '-30.00', { status })] })).toEqual(totals),
  );
});

describe('each currency, and each client, by itself', () => {
  test('euros do not cover dollars', () => {
    const invoices = [late('A', '100.00'), late('B', '100.00', { currency: 'USD' })];
    const ledger = { invoices, payments: onAccount('100.00') };
    expect(reasons(ledger)).toEqual({ A: 'creditCovers', B: 'levelReached' });
    expect(run(ledger).messages).toMatchObject([{ credits: [], totals: [amount('100.00', 'USD')] }]);
  });
  test('another client’s credit does not count', () => {
    const invoices = [late('A', '100.00'), late('B', '100.00', { client: 'Aurora' })];
    expect(reasons({ invoices, payments: onAccount('100.00') })).toEqual({ A: 'creditCovers', B: 'levelReached' });
  });
  test('two clients wait each because of its own', () => {
    const invoices = [late('A', '100.00'), late('B', '110.00', { client: 'Aurora' })];
    const payments = [...onAccount('100.00'), aPayment({ invoice: null, client: 'Aurora', amount: '120.00' })];
    const { decisions, tasks } = run({ invoices, payments });
    expect(decisions.map(({ reason }) => reason.params)).toEqual([
      { credit: amount('100.00') },
      { credit: amount('120.00') },
    ]);
    expect(tasks).toMatchObject([
      { client: { name: 'Kestrel' }, totals: [amount('100.00')], items: [{ label: 'A' }] },
      { client: { name: 'Aurora' }, totals: [amount('120.00')], items: [{ label: 'B' }] },
    ]);
  });
});

describe('what is late counts, whether it has a step today or not', () => {
  const notYet = anEvent({ on: '2026-03-02', keys: ['B|gentle|1'] });
  const b = late('B', '50.00', { dueOn: '2026-03-05' });
  test.each`
    what                     | other                                          | credit      | a                 | b
    ${'its step is to come'} | ${b}                                           | ${'150.00'} | ${'creditCovers'} | ${'creditCovers'}
    ${'a cent less'}         | ${b}                                           | ${'149.99'} | ${'creditCovers'} | ${'notReached'}
    ${'not late'}            | ${late('B', '50.00', { dueOn: '2026-03-30' })} | ${'100.00'} | ${'creditCovers'} | ${'notReached'}
    ${'disputed'}            | ${{ ...b, status: 'disputed' }}                | ${'100.00'} | ${'creditCovers'} | ${'disputed'}
    ${'on hold'}             | ${{ ...b, holdUntil: 'open' }}                 | ${'150.00'} | ${'creditCovers'} | ${'heldInvoice'}
    ${'paid'}                | ${{ ...b, paid: amount('50.00') }}             | ${'100.00'} | ${'creditCovers'} | ${'paid'}
  `('100.00 and 50.00 $what, $credit: $a, $b', ({ other, credit, a, b: second }) =>
    expect(reasons({ invoices: [late('A', '100.00'), other], history: [notYet], payments: onAccount(credit) })).toEqual(
      {
        A: a,
        B: second,
      },
    ),
  );
  test('less than all, but all of what is asked for today: that waits', () => {
    // A is asked for today (100), B (1,000) in a week: 400 covers the one and not both.
    const invoices = [late('A', '100.00'), late('B', '1000.00', { dueOn: '2026-03-05' })];
    expect(reasons({ invoices, history: [notYet], payments: onAccount('400.00') })).toEqual({
      A: 'creditCovers',
      B: 'notReached',
    });
  });
  test('a courtesy check asks for nothing and goes on, without the credit', () => {
    const invoices = [late('A', '100.00', { dueOn: '2026-03-12' }), late('B', '100.00')];
    const { messages } = run({ invoices, payments: onAccount('500.00') });
    expect(messages).toMatchObject([{ class: 'courtesy', credits: [], totals: [amount('100.00')] }]);
  });
  test('the invoice of a plan is not counted beside its instalments', () => {
    const agreements = ['2026-03-08', '2026-04-08'].map((until, at) =>
      anAgreement({ kind: 'instalment', until, amount: '50.00', recordedOn: '2026-03-05', row: at + 2 }),
    );
    const procedures = [standard, aProcedure('Instalments', [{ code: 'late', days: 1 }])];
    expect(reasons({ agreements, procedures, payments: onAccount('50.00') })).toMatchObject({
      'INV-1/1': 'creditCovers',
      'INV-1': 'planActive',
    });
  });
});

describe('what one message asks for is never nothing: what the credit covers of it waits', () => {
  const clients = [aClient({ escalation: ['boss@kestrel.example'] })];
  // A is at its final notice, which the escalation contact receives as well; B at its gentle reminder.
  const history = ['firm', 'call1', 'call2'].map((code, at) =>
    anEvent({ seq: at + 1, on: '2026-02-01', keys: [`A|${code}|1`] }),
  );
  const two = (a: string, b: string, credit: string): Partial<Ledger> => ({
    clients,
    history,
    invoices: [late('A', a, { dueOn: '2026-01-01' }), late('B', b)],
    payments: onAccount(credit),
  });
  test.each`
    a           | b          | credit     | totals
    ${'100.00'} | ${'60.00'} | ${'59.99'} | ${['final 40.01', 'gentle 60.00']}
    ${'100.00'} | ${'60.00'} | ${'60.00'} | ${['final 40.00']}
    ${'60.00'}  | ${'90.00'} | ${'80.00'} | ${['gentle 10.00']}
    ${'60.00'}  | ${'60.00'} | ${'80.00'} | ${[]}
  `('a final notice of $a and a reminder of $b, $credit of credit: $totals', ({ a, b, credit, totals }) =>
    expect(
      run(two(a, b, credit)).messages.map(
        ({ tone, totals: [sum] }) => `${tone} ${((sum?.minor ?? 0) / 100).toFixed(2)}`,
      ),
    ).toEqual(totals),
  );
  test('a call is judged by itself too', () => {
    const called = anEvent({ on: '2026-02-01', keys: ['A|firm|1'] });
    const invoices = [late('A', '100.00', { dueOn: '2026-02-01' }), late('B', '60.00')];
    const ledger = { invoices, history: [called], payments: onAccount('80.00') };
    expect(reasons(ledger)).toEqual({ A: 'callDue', B: 'creditCovers' });
    expect(run(ledger)).toMatchObject({ messages: [], calls: [{ items: [{ label: 'A' }] }] });
  });
});

describe('what waits because of credit is a task for the client', () => {
  test('with its items, the oldest first, and the credit', () => {
    const invoices = [late('B', '60.00', { dueOn: '2026-03-05' }), late('A', '40.00'), late('C', '-70.00')];
    const { tasks } = run({ invoices, payments: onAccount('50.00') });
    expect(tasks).toMatchObject([
      { kind: 'allocateCredit', client: { name: 'Kestrel' }, lines: [], totals: [amount('120.00')], on: null },
    ]);
    expect(tasks[0]?.items.map(({ label }) => label)).toEqual(['A', 'B']);
  });
  test('in the currencies that wait alone', () => {
    const invoices = [late('A', '40.00'), late('B', '60.00', { currency: 'USD' })];
    const payments = [...onAccount('40.00'), ...onAccount('10.00', 'USD')];
    expect(run({ invoices, payments }).tasks).toMatchObject([{ totals: [amount('40.00')], items: [{ label: 'A' }] }]);
  });
  test('one task for several currencies', () => {
    const invoices = [late('A', '40.00'), late('B', '60.00', { currency: 'USD' })];
    const payments = [...onAccount('40.00'), ...onAccount('60.00', 'USD')];
    expect(run({ invoices, payments }).tasks).toMatchObject([{ totals: [amount('40.00'), amount('60.00', 'USD')] }]);
  });
  test('none where nothing waits', () => {
    expect(run({ payments: onAccount('30.00') }).tasks).toEqual([]);
    expect(run({ payments: onAccount('500.00'), invoices: [] }).tasks).toEqual([]);
  });
});

test('each message of a client with one for each currency takes off the credit of its own', () => {
  const invoices = [late('A', '100.00'), late('B', '80.00', { currency: 'USD' })];
  const payments = [...onAccount('10.00'), ...onAccount('20.00', 'USD')];
  const totals = total({ invoices, payments, settings: { ...neutral, messagePerCurrency: true } });
  expect(totals).toEqual([[amount('90.00')], [amount('60.00', 'USD')]]);
});
