import { anAgreement, aPayment } from '../agreementRows';
import { aClient, amount, anInvoice } from '../builders';
import { asOf, itemsIn, short, statesOn, tasksOn, weekdays, whyKeptBack } from './asOf';

type Row = NonNullable<Parameters<typeof anAgreement>[0]>;
const rows = (specs: readonly Row[]) =>
  specs.map((spec, at) =>
    anAgreement({ kind: 'dispute', recordedOn: '2026-03-02', reason: 'quality', row: at + 2, ...spec }),
  );
const disputed = (specs: readonly Row[], spec: object = {}, today = '2026-03-05') =>
  asOf(today, { agreements: rows(specs), ...spec });

describe('an invoice in dispute waits, or is asked for without the part that is', () => {
  test.each`
    what                         | specs                                         | invoice              | balance     | part       | why
    ${'the whole'}               | ${[{}]}                                       | ${{}}                | ${'100.00'} | ${null}    | ${'disputeOpen'}
    ${'a part'}                  | ${[{ amount: '30.00' }]}                      | ${{}}                | ${'70.00'}  | ${'30.00'} | ${null}
    ${'all but a cent'}          | ${[{ amount: '99.99' }]}                      | ${{}}                | ${'0.01'}   | ${'99.99'} | ${null}
    ${'a part that is all'}      | ${[{ amount: '100.00' }]}                     | ${{}}                | ${'100.00'} | ${null}    | ${'disputeOpen'}
    ${'more than is open'}       | ${[{ amount: '100.01' }]}                     | ${{}}                | ${'100.00'} | ${null}    | ${'disputeOpen'}
    ${'as much as is left'}      | ${[{ amount: '30.00' }]}                      | ${{ paid: '70.00' }} | ${'30.00'}  | ${null}    | ${'disputeOpen'}
    ${'a cent less than that'}   | ${[{ amount: '30.00' }]}                      | ${{ paid: '69.99' }} | ${'0.01'}   | ${'30.00'} | ${null}
    ${'two parts'}               | ${[{ amount: '30.00' }, { amount: '20.00' }]} | ${{}}                | ${'50.00'}  | ${'50.00'} | ${null}
    ${'two parts that are all'}  | ${[{ amount: '30.00' }, { amount: '70.00' }]} | ${{}}                | ${'100.00'} | ${null}    | ${'disputeOpen'}
    ${'a part, then the whole'}  | ${[{ amount: '30.00' }, {}]}                  | ${{}}                | ${'100.00'} | ${null}    | ${'disputeOpen'}
    ${'the whole, then a part'}  | ${[{}, { amount: '30.00' }]}                  | ${{}}                | ${'100.00'} | ${null}    | ${'disputeOpen'}
    ${'in another currency'}     | ${[{ amount: '30.00', currency: 'USD' }]}     | ${{}}                | ${'100.00'} | ${null}    | ${'disputeOpen'}
    ${'an amount below nothing'} | ${[{ amount: '-30.00' }]}                     | ${{}}                | ${'100.00'} | ${null}    | ${'disputeOpen'}
    ${'of another invoice'}      | ${[{ invoices: ['INV-2'] }]}                  | ${{}}                | ${'100.00'} | ${null}    | ${null}
    ${'recorded tomorrow'}       | ${[{ recordedOn: '2026-03-06' }]}             | ${{}}                | ${'100.00'} | ${null}    | ${null}
    ${'recorded today'}          | ${[{ recordedOn: '2026-03-05' }]}             | ${{}}                | ${'100.00'} | ${null}    | ${'disputeOpen'}
  `('$what → $balance, $part in dispute, $why', ({ specs, invoice, balance, part, why }) => {
    const row = anInvoice(invoice);
    const agreed = disputed(specs, { invoices: [row] });
    expect(agreed.itemsOf(row)).toMatchObject([
      { balance: amount(balance), disputed: part === null ? null : amount(part) },
    ]);
    expect(short(whyKeptBack(agreed, row))).toBe(why);
  });
  test('it says since when and why', () => {
    expect(whyKeptBack(disputed([{}]))).toEqual({
      code: 'disputeOpen',
      params: { since: '2026-03-02', reason: 'quality' },
    });
    expect(whyKeptBack(disputed([{ reason: null }]))).toEqual({
      code: 'disputeOpen',
      params: { since: '2026-03-02', reason: '' },
    });
  });
  test('a part of several invoices is taken from them in their order', () => {
    const invoices = ['INV-1', 'INV-2', 'INV-3'].map((number, at) => anInvoice({ number, row: at + 2 }));
    const agreed = disputed([{ invoices: ['INV-2', 'INV-1', 'INV-3'], amount: '130.00' }], { invoices });
    expect(invoices.flatMap((invoice) => itemsIn(agreed, invoice))).toEqual([
      'INV-1 70.00 2026-03-01',
      'INV-2 100.00 2026-03-01',
      'INV-3 100.00 2026-03-01',
    ]);
    expect(invoices.map((invoice) => short(whyKeptBack(agreed, invoice)))).toEqual([null, 'disputeOpen', null]);
  });
  test('the instalments of an invoice in dispute wait too, those of one in dispute in part do not', () => {
    const plan = anAgreement({ kind: 'instalment', until: '2026-03-10', amount: '100.00', row: 9 });
    const why = (row: Row) => {
      const agreed = asOf('2026-03-05', { agreements: [...rows([row]), plan] });
      return short(agreed.holdOf(agreed.itemsOf(anInvoice())[1]!, aClient()));
    };
    expect(why({})).toBe('disputeOpen');
    expect(why({ amount: '30.00' })).toBeNull();
  });
});

describe('a dispute ends when a person settles it', () => {
  test.each`
    what                            | row                                                | today           | why              | dueOn           | state
    ${'upheld, the day before'}     | ${{ endedOn: '2026-03-06', outcome: 'upheld' }}    | ${'2026-03-05'} | ${'disputeOpen'} | ${'2026-03-01'} | ${'active'}
    ${'upheld: seven days to pay'}  | ${{ endedOn: '2026-03-06', outcome: 'upheld' }}    | ${'2026-03-06'} | ${null}          | ${'2026-03-13'} | ${'upheld'}
    ${'upheld without a day: open'} | ${{ outcome: 'upheld' }}                           | ${'2026-03-06'} | ${'disputeOpen'} | ${'2026-03-01'} | ${'active'}
    ${'accepted'}                   | ${{ endedOn: '2026-03-06', outcome: 'accepted' }}  | ${'2026-03-06'} | ${null}          | ${'2026-03-01'} | ${'accepted'}
    ${'accepted without a day'}     | ${{ outcome: 'accepted' }}                         | ${'2026-03-06'} | ${null}          | ${'2026-03-01'} | ${'accepted'}
    ${'accepted from tomorrow on'}  | ${{ endedOn: '2026-03-07', outcome: 'accepted' }}  | ${'2026-03-06'} | ${'disputeOpen'} | ${'2026-03-01'} | ${'active'}
    ${'withdrawn'}                  | ${{ endedOn: '2026-03-06', outcome: 'withdrawn' }} | ${'2026-03-06'} | ${null}          | ${'2026-03-01'} | ${'ended'}
    ${'withdrawn without a day'}    | ${{ outcome: 'withdrawn' }}                        | ${'2026-03-06'} | ${null}          | ${'2026-03-01'} | ${'ended'}
    ${'ended, nothing said'}        | ${{ endedOn: '2026-03-06' }}                       | ${'2026-03-06'} | ${null}          | ${'2026-03-01'} | ${'ended'}
  `('$what → $why, due on $dueOn, $state', ({ row, today, why, dueOn, state }) => {
    const agreed = disputed([row], {}, today);
    expect(short(whyKeptBack(agreed))).toBe(why);
    expect(agreed.itemsOf(anInvoice())).toMatchObject([{ dueOn, isExtended: dueOn !== '2026-03-01', disputed: null }]);
    expect(statesOn(today, { agreements: rows([row]) })).toEqual([state]);
  });
  test('the due date never becomes an earlier one', () => {
    const invoice = anInvoice({ dueOn: '2026-03-14' });
    const agreed = disputed([{ endedOn: '2026-03-06', outcome: 'upheld' }], { invoices: [invoice] }, '2026-03-06');
    expect(agreed.itemsOf(invoice)).toMatchObject([{ dueOn: '2026-03-14', isExtended: false }]);
  });
  test('of two that were upheld the later day counts', () => {
    const ended = ['2026-03-09', '2026-03-06'].map((endedOn) => ({ endedOn, outcome: 'upheld' as const }));
    expect(disputed(ended, {}, '2026-03-10').itemsOf(anInvoice())).toMatchObject([{ dueOn: '2026-03-16' }]);
  });
  test('how many days is a setting', () =>
    expect(
      disputed(
        [{ endedOn: '2026-03-06', outcome: 'upheld' }],
        { settings: { ...weekdays, disputeGraceDays: 14 } },
        '2026-03-06',
      ).itemsOf(anInvoice()),
    ).toMatchObject([{ dueOn: '2026-03-20' }]));
});

describe('a dispute is a task from the day of its review on', () => {
  const TASK = 'reviewDispute Kestrel: INV-1 | 100.00 EUR | 2026-03-09 row 2';
  test.each`
    what                   | today           | row                          | tasks
    ${'the day before'}    | ${'2026-03-08'} | ${{}}                        | ${[]}
    ${'seven days after'}  | ${'2026-03-09'} | ${{}}                        | ${[TASK]}
    ${'and on'}            | ${'2026-04-09'} | ${{}}                        | ${[TASK]}
    ${'a day of its own'}  | ${'2026-03-19'} | ${{ until: '2026-03-20' }}   | ${[]}
    ${'and on it'}         | ${'2026-03-20'} | ${{ until: '2026-03-20' }}   | ${['reviewDispute Kestrel: INV-1 | 100.00 EUR | 2026-03-20 row 2']}
    ${'a part'}            | ${'2026-03-09'} | ${{ amount: '30.00' }}       | ${['reviewDispute Kestrel: INV-1 | 30.00 EUR | 2026-03-09 row 2']}
    ${'settled'}           | ${'2026-03-09'} | ${{ endedOn: '2026-03-09' }} | ${[]}
    ${'of an unknown one'} | ${'2026-03-09'} | ${{ invoices: ['INV-9'] }}   | ${[]}
  `('$what → $tasks', ({ today, row, tasks }) => {
    expect(tasksOn(today, { agreements: rows([row]) })).toEqual(tasks);
  });
  test('not when it was paid', () =>
    expect(tasksOn('2026-03-20', { agreements: rows([{}]), payments: [aPayment()] })).toEqual([]));
  test('its state asks for it as well', () => {
    expect(statesOn('2026-03-08', { agreements: rows([{}]) })).toEqual(['active']);
    expect(statesOn('2026-03-09', { agreements: rows([{}]) })).toEqual(['review']);
  });
  test('after how many days is a setting', () =>
    expect(
      tasksOn('2026-03-04', { agreements: rows([{}]), settings: { ...weekdays, disputeReviewDays: 2 } }),
    ).toHaveLength(1));
});
