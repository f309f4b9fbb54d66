/** Which of several agreements wins, when the Status word gives way, and whom a task is for. */
import type { InvoiceStatus } from '../../../src/core/model';
import { anAgreement, aPayment } from '../agreementRows';
import { aClient, anInvoice } from '../builders';
import { asOf, short, tasksOn, whyKeptBack } from './asOf';

type Row = NonNullable<Parameters<typeof anAgreement>[0]>;
const row = (at: number, spec: Row) => anAgreement({ recordedOn: '2026-03-02', row: at + 2, ...spec });

describe('of several agreements about an invoice one says why it waits', () => {
  const promised: readonly Row[] = ['2026-02-02', '2026-02-10', '2026-03-02'].map((recordedOn) => ({
    recordedOn,
    until: '2026-03-06',
  }));
  const all: readonly (readonly [string, readonly Row[]])[] = [
    ['disputeOpen', [{ kind: 'dispute' }]],
    ['promiseTooMany 2026-03-06', promised],
    ['promiseMade 2026-03-11', [{ until: '2026-03-06' }]],
    ['planActive 2026-03-20', [{ kind: 'instalment', until: '2026-03-20', amount: '60.00' }]],
    ['heldInvoice 2026-03-30', [{ kind: 'hold', until: '2026-03-30' }]],
    ['heldClient 2026-03-31', [{ kind: 'hold', until: '2026-03-31', invoices: [] }]],
    ['holdOver 2026-03-07', [{ kind: 'hold', until: '2026-03-04' }]],
    ['postponed 2026-03-25', [{ kind: 'postponement', until: '2026-03-25' }]],
    ['partPayment 2026-03-12', []],
  ];
  test.each(all.map(([reason], at) => [reason, at] as const))('%s before those below it', (reason, at) => {
    const agreements = all
      .slice(at)
      .flatMap(([, rows]) => rows)
      .map((spec, place) => row(place, spec));
    const payments = [aPayment({ on: '2026-03-05', amount: '40.00' })];
    expect(short(whyKeptBack(asOf('2026-03-05', { agreements, payments })))).toBe(reason);
  });
  test('nothing agreed, nothing keeps it back', () => expect(whyKeptBack(asOf('2026-03-05', {}))).toBeNull());
  test('a promise, a hold and a postponement keep an instalment back as well; its plan does not', () => {
    const plan = row(0, { kind: 'instalment', until: '2026-03-20' });
    const why = (...rows: Row[]) => {
      const agreed = asOf('2026-03-05', { agreements: [plan, ...rows.map((spec, at) => row(at + 1, spec))] });
      return short(agreed.holdOf(agreed.itemsOf(anInvoice())[1]!, aClient()));
    };
    expect(why()).toBeNull();
    expect(why({ until: '2026-03-06' })).toBe('promiseMade 2026-03-11');
    expect(why({ kind: 'hold' })).toBe('heldInvoice open');
    expect(why({ kind: 'postponement', until: '2026-03-25' })).toBe('postponed 2026-03-25');
  });
});

describe('a row of Agreements takes the place of the Status word of its kind, whatever became of it', () => {
  const replaces = (status: InvoiceStatus, spec: Row, today = '2026-03-05') => {
    const invoice = anInvoice({ status });
    const agreed = asOf(today, { invoices: [invoice], agreements: [row(0, spec)] });
    return agreed.replacesStatus(agreed.itemsOf(invoice)[0]!);
  };
  test.each`
    status        | spec                                                                  | isReplaced
    ${'disputed'} | ${{ kind: 'dispute' }}                                                | ${true}
    ${'disputed'} | ${{ kind: 'dispute', endedOn: '2026-03-04' }}                         | ${true}
    ${'disputed'} | ${{ kind: 'hold' }}                                                   | ${false}
    ${'onHold'}   | ${{ kind: 'hold', until: '2026-03-04' }}                              | ${true}
    ${'onHold'}   | ${{ kind: 'hold', invoices: [] }}                                     | ${false}
    ${'onHold'}   | ${{ kind: 'postponement', until: '2026-03-20' }}                      | ${false}
    ${'promised'} | ${{ kind: 'promise', until: '2026-03-03' }}                           | ${true}
    ${'promised'} | ${{ kind: 'promise', until: '2026-03-03', invoices: [] }}             | ${true}
    ${'promised'} | ${{ kind: 'promise', until: '2026-03-03', outcome: 'withdrawn' }}     | ${true}
    ${'promised'} | ${{ kind: 'promise', until: '2026-03-20', recordedOn: '2026-03-06' }} | ${false}
    ${'promised'} | ${{ kind: 'promise', until: '2026-03-20', invoices: ['INV-2'] }}      | ${false}
    ${'plan'}     | ${{ kind: 'instalment', until: '2026-03-20', amount: '100.00' }}      | ${true}
    ${'plan'}     | ${{ kind: 'instalment', until: '2026-02-20', amount: '100.00' }}      | ${true}
    ${'plan'}     | ${{ kind: 'instalment', until: '2026-03-20', amount: '99.00' }}       | ${false}
    ${'open'}     | ${{ kind: 'dispute' }}                                                | ${false}
    ${'paid'}     | ${{ kind: 'dispute' }}                                                | ${false}
  `('$status, $spec → $isReplaced', ({ status, spec, isReplaced }) => expect(replaces(status, spec)).toBe(isReplaced));
});

describe('a workbook without agreements and payments', () => {
  test('has its invoices as they stand', () => {
    const invoice = anInvoice({ paid: '30.00', extendedTo: '2026-03-20' });
    const agreed = asOf('2026-03-05', { invoices: [invoice] });
    expect(agreed.itemsOf(invoice)).toMatchObject([
      { dueOn: '2026-03-20', balance: { minor: 7000 }, instalment: null },
    ]);
    expect(agreed.tasks(() => null)).toEqual([]);
    expect(agreed.creditsOf('kestrel')).toEqual([]);
    expect(agreed.brokenPromiseOf(agreed.itemsOf(invoice)[0]!)).toBeNull();
  });
});

describe('a task is for the client of its agreement', () => {
  const agreements = [row(0, { kind: 'dispute' })];
  test('as the Clients sheet has it', () => {
    const client = aClient({ phone: '+353 1 555 0100' });
    const tasks = asOf('2026-03-20', { agreements }).tasks((id) => (id === client.id ? client : null));
    expect(tasks).toMatchObject([{ client: { phone: '+353 1 555 0100' }, lines: [] }]);
  });
  test('or by its name alone, when its row is gone', () =>
    expect(asOf('2026-03-20', { agreements }).tasks(() => null)).toMatchObject([
      { client: { name: 'Kestrel', row: null, emails: [] } },
    ]));
  test('promises come first, then plans, disputes and holds', () =>
    expect(
      tasksOn('2026-06-01', {
        invoices: ['INV-1', 'INV-2', 'INV-3', 'INV-4'].map((number, at) => anInvoice({ number, row: at + 2 })),
        agreements: [
          row(0, { kind: 'hold', invoices: ['INV-4'] }),
          row(1, { kind: 'dispute', invoices: ['INV-3'] }),
          row(2, { kind: 'instalment', until: '2026-03-10', invoices: ['INV-2'] }),
          row(3, { until: '2026-03-10' }),
        ],
      }).map((task) => task.split(' ')[0]),
    ).toEqual(['promiseBroken', 'planBroken', 'reviewDispute', 'reviewHold']));
});
