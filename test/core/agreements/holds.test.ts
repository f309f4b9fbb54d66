import { anAgreement } from '../agreementRows';
import { aClient, anInvoice } from '../builders';
import { asOf, short, statesOn, tasksOn, weekdays, whyKeptBack } from './asOf';

type Row = NonNullable<Parameters<typeof anAgreement>[0]>;
const rows = (specs: readonly Row[]) =>
  specs.map((spec, at) => anAgreement({ kind: 'hold', recordedOn: '2026-03-02', row: at + 2, ...spec }));
const why = (today: string, specs: readonly Row[], invoice: object = {}, client: object = {}) =>
  short(whyKeptBack(asOf(today, { agreements: rows(specs) }), anInvoice(invoice), aClient(client)));

describe('a hold keeps its invoice or its client back to its last day, then two days of rest follow', () => {
  const INVOICE = [{ until: '2026-03-10' }];
  const CLIENT = [{ until: '2026-03-10', invoices: [] }];
  test.each`
    today           | invoice                     | client
    ${'2026-03-01'} | ${null}                     | ${null}
    ${'2026-03-02'} | ${'heldInvoice 2026-03-10'} | ${'heldClient 2026-03-10'}
    ${'2026-03-10'} | ${'heldInvoice 2026-03-10'} | ${'heldClient 2026-03-10'}
    ${'2026-03-11'} | ${'holdOver 2026-03-13'}    | ${'holdOver 2026-03-13'}
    ${'2026-03-12'} | ${'holdOver 2026-03-13'}    | ${'holdOver 2026-03-13'}
    ${'2026-03-13'} | ${null}                     | ${null}
  `('$today → $invoice, $client', ({ today, invoice, client }) => {
    expect(why(today, INVOICE)).toBe(invoice);
    expect(why(today, CLIENT)).toBe(client);
  });
  test.each`
    what                            | today           | specs                                                               | answer
    ${'without an end'}             | ${'2027-03-05'} | ${[{}]}                                                             | ${'heldInvoice open'}
    ${'of another invoice'}         | ${'2026-03-05'} | ${[{ invoices: ['INV-2'] }]}                                        | ${null}
    ${'of another client'}          | ${'2026-03-05'} | ${[{ invoices: [], clientName: 'Aurora' }]}                         | ${null}
    ${'ended, the day before'}      | ${'2026-03-05'} | ${[{ endedOn: '2026-03-06' }]}                                      | ${'heldInvoice 2026-03-05'}
    ${'ended: free on that day'}    | ${'2026-03-06'} | ${[{ endedOn: '2026-03-06' }]}                                      | ${'holdOver 2026-03-08'}
    ${'ended: the rest is over'}    | ${'2026-03-08'} | ${[{ endedOn: '2026-03-06' }]}                                      | ${null}
    ${'ended after its own end'}    | ${'2026-03-05'} | ${[{ until: '2026-03-04', endedOn: '2026-03-09' }]}                 | ${'holdOver 2026-03-07'}
    ${'ended as it was recorded'}   | ${'2026-03-02'} | ${[{ endedOn: '2026-03-02' }]}                                      | ${null}
    ${'ended before its own end'}   | ${'2026-03-05'} | ${[{ until: '2026-03-10', endedOn: '2026-03-06' }]}                 | ${'heldInvoice 2026-03-05'}
    ${'for its own day alone'}      | ${'2026-03-03'} | ${[{ until: '2026-03-02' }]}                                        | ${'holdOver 2026-03-05'}
    ${'withdrawn'}                  | ${'2026-03-05'} | ${[{ outcome: 'withdrawn' }]}                                       | ${null}
    ${'over before it was written'} | ${'2026-03-02'} | ${[{ until: '2026-03-01' }]}                                        | ${null}
    ${'two: the longer one'}        | ${'2026-03-05'} | ${[{ until: '2026-03-10' }, { until: '2026-03-08' }]}               | ${'heldInvoice 2026-03-10'}
    ${'two: one without an end'}    | ${'2026-03-05'} | ${[{}, { until: '2026-03-08' }]}                                    | ${'heldInvoice open'}
    ${'two: the other way'}         | ${'2026-03-05'} | ${[{ until: '2026-03-08' }, {}]}                                    | ${'heldInvoice open'}
    ${'one over, one holds'}        | ${'2026-03-05'} | ${[{ until: '2026-03-04' }, { until: '2026-03-08' }]}               | ${'heldInvoice 2026-03-08'}
    ${'the invoice’s comes first'}  | ${'2026-03-05'} | ${[{ until: '2026-03-20', invoices: [] }, { until: '2026-03-08' }]} | ${'heldInvoice 2026-03-08'}
    ${'the rest of the later one'}  | ${'2026-03-09'} | ${[{ until: '2026-03-07' }, { until: '2026-03-08', invoices: [] }]} | ${'holdOver 2026-03-11'}
  `('$what → $answer', ({ today, specs, answer }) => expect(why(today, specs)).toBe(answer));
});

describe('the cells Hold until have the same rest', () => {
  test.each`
    what                             | today           | invoice                        | client                         | answer
    ${'on the invoice’s last day'}   | ${'2026-03-10'} | ${{ holdUntil: '2026-03-10' }} | ${{}}                          | ${null}
    ${'the day after'}               | ${'2026-03-11'} | ${{ holdUntil: '2026-03-10' }} | ${{}}                          | ${'holdOver 2026-03-13'}
    ${'two days after'}              | ${'2026-03-12'} | ${{ holdUntil: '2026-03-10' }} | ${{}}                          | ${'holdOver 2026-03-13'}
    ${'three days after'}            | ${'2026-03-13'} | ${{ holdUntil: '2026-03-10' }} | ${{}}                          | ${null}
    ${'of the client'}               | ${'2026-03-11'} | ${{}}                          | ${{ holdUntil: '2026-03-10' }} | ${'holdOver 2026-03-13'}
    ${'the later of both'}           | ${'2026-03-11'} | ${{ holdUntil: '2026-03-09' }} | ${{ holdUntil: '2026-03-10' }} | ${'holdOver 2026-03-13'}
    ${'the client is still held'}    | ${'2026-03-11'} | ${{ holdUntil: '2026-03-10' }} | ${{ holdUntil: '2026-03-11' }} | ${null}
    ${'the invoice is, without end'} | ${'2026-03-11'} | ${{ holdUntil: 'open' }}       | ${{ holdUntil: '2026-03-10' }} | ${null}
    ${'no hold at all'}              | ${'2026-03-11'} | ${{}}                          | ${{}}                          | ${null}
  `('$what → $answer', ({ today, invoice, client, answer }) => expect(why(today, [], invoice, client)).toBe(answer));
  test('no days of rest, no rest', () => {
    const settings = { ...weekdays, holdRestDays: 0 };
    const invoice = anInvoice({ holdUntil: '2026-03-10' });
    expect(whyKeptBack(asOf('2026-03-11', { settings, invoices: [invoice] }), invoice)).toBeNull();
  });
});

describe('a hold without an end is a task after thirty days', () => {
  const one = (today: string, row: Row = {}, spec: object = {}) => tasksOn(today, { agreements: rows([row]), ...spec });
  test.each`
    what                      | today           | row                                       | tasks
    ${'the day before'}       | ${'2026-03-31'} | ${{}}                                     | ${[]}
    ${'on the day'}           | ${'2026-04-01'} | ${{}}                                     | ${['reviewHold Kestrel: INV-1 |  | 2026-03-02 row 2']}
    ${'and on'}               | ${'2026-06-01'} | ${{}}                                     | ${['reviewHold Kestrel: INV-1 |  | 2026-03-02 row 2']}
    ${'of the whole client'}  | ${'2026-04-01'} | ${{ invoices: [] }}                       | ${['reviewHold Kestrel:  |  | 2026-03-02 row 2']}
    ${'with an end'}          | ${'2026-04-01'} | ${{ until: '2026-12-31' }}                | ${[]}
    ${'with an end by hand'}  | ${'2026-04-01'} | ${{ endedOn: '2026-12-31' }}              | ${[]}
    ${'withdrawn'}            | ${'2026-04-01'} | ${{ outcome: 'withdrawn' }}               | ${[]}
    ${'an unknown invoice'}   | ${'2026-04-01'} | ${{ invoices: ['INV-9'] }}                | ${[]}
    ${'a client without one'} | ${'2026-04-01'} | ${{ invoices: [], clientName: 'Nobody' }} | ${[]}
  `('$what → $tasks', ({ today, row, tasks }) => expect(one(today, row)).toEqual(tasks));
  test('not when all is paid', () =>
    expect(one('2026-04-01', { invoices: [] }, { invoices: [anInvoice({ paid: '100.00' })] })).toEqual([]));
  test('after how many days is a setting', () =>
    expect(one('2026-03-04', {}, { settings: { ...weekdays, holdReviewDays: 2 } })).toHaveLength(1));
});

describe('the state of a hold', () => {
  test.each`
    today           | row                                       | state
    ${'2026-03-01'} | ${{ until: '2026-03-10' }}                | ${null}
    ${'2026-03-10'} | ${{ until: '2026-03-10' }}                | ${'active'}
    ${'2026-03-11'} | ${{ until: '2026-03-10' }}                | ${'over'}
    ${'2026-03-31'} | ${{}}                                     | ${'active'}
    ${'2026-04-01'} | ${{}}                                     | ${'review'}
    ${'2026-03-05'} | ${{ endedOn: '2026-03-05' }}              | ${'ended'}
    ${'2026-03-05'} | ${{ invoices: [], clientName: 'Nobody' }} | ${'active'}
    ${'2026-03-05'} | ${{ invoices: ['INV-9'] }}                | ${null}
  `('$row on $today → $state', ({ today, row, state }) =>
    expect(statesOn(today, { agreements: rows([row]) })).toEqual([state]),
  );
});
