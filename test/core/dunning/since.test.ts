import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { Ledger } from '../../../src/core/model';
import { anAgreement, aPayment } from '../agreementRows';
import { aLedger, amount, anEvent, anInvoice, neutral } from '../builders';

const TODAY = day('2026-03-20');
const message = (ledger: Partial<Ledger>) => planRun(aLedger(ledger), TODAY).messages[0];

describe('a message says what was paid on its invoices since each was last written about', () => {
  const written = anEvent({ on: '2026-03-02', keys: ['INV-1|gentle|1'] });
  const settings = { ...neutral, partPaymentDays: 0 };
  const paid = (on: string, more: Parameters<typeof aPayment>[0] = {}) => aPayment({ on, amount: '30.00', ...more });
  test.each`
    what                     | history      | payments                                                          | expected
    ${'nothing'}             | ${[written]} | ${[]}                                                             | ${[]}
    ${'the day after'}       | ${[written]} | ${[paid('2026-03-03')]}                                           | ${[amount('30.00')]}
    ${'that day'}            | ${[written]} | ${[paid('2026-03-02')]}                                           | ${[]}
    ${'today'}               | ${[written]} | ${[paid('2026-03-20')]}                                           | ${[amount('30.00')]}
    ${'tomorrow'}            | ${[written]} | ${[paid('2026-03-21')]}                                           | ${[]}
    ${'twice'}               | ${[written]} | ${[paid('2026-03-03'), paid('2026-03-04', { amount: '5.50' })]}   | ${[amount('35.50')]}
    ${'and taken back'}      | ${[written]} | ${[paid('2026-03-03'), paid('2026-03-04', { amount: '-30.00' })]} | ${[]}
    ${'more taken back'}     | ${[written]} | ${[paid('2026-03-03', { amount: '-10.00' })]}                     | ${[]}
    ${'never written about'} | ${[]}        | ${[paid('2026-03-03')]}                                           | ${[]}
    ${'on account'}          | ${[written]} | ${[paid('2026-03-03', { invoice: null })]}                        | ${[]}
  `('$what: $expected', ({ history, payments, expected }) =>
    expect(message({ history, payments, settings })?.paidSince).toEqual(expected),
  );
  test('of several invoices one sum for each currency', () => {
    const invoices = [anInvoice(), anInvoice({ number: 'INV-2' }), anInvoice({ number: 'INV-3', currency: 'USD' })];
    const history = ['INV-1', 'INV-2', 'INV-3'].map((number, at) =>
      anEvent({ seq: at + 1, on: '2026-03-02', keys: [`${number}|gentle|1`] }),
    );
    const payments = [
      paid('2026-03-05'),
      paid('2026-03-06', { invoice: 'INV-2', amount: '1.00' }),
      paid('2026-03-06', { invoice: 'INV-3', amount: '2.00', currency: 'USD' }),
    ];
    expect(message({ invoices, history, payments, settings })?.paidSince).toEqual([
      amount('31.00'),
      amount('2.00', 'USD'),
    ]);
  });
});

describe('a message says which promise about its invoices was not kept', () => {
  const promise = (until: string, more: Parameters<typeof anAgreement>[0] = {}) =>
    anAgreement({ kind: 'promise', until, recordedOn: '2026-03-03', ...more });
  test('none was made', () => expect(message({})?.brokenPromise).toBeNull());
  test('the whole', () =>
    expect(message({ agreements: [promise('2026-03-10')] })?.brokenPromise).toEqual({
      on: '2026-03-10',
      amount: null,
    }));
  test('a sum', () =>
    expect(message({ agreements: [promise('2026-03-10', { amount: '40.00' })] })?.brokenPromise).toEqual({
      on: '2026-03-10',
      amount: amount('40.00'),
    }));
  test('of several invoices the last one promised', () => {
    const invoices = ['INV-1', 'INV-2', 'INV-3'].map((number) => anInvoice({ number }));
    for (const [first, second] of [
      ['2026-03-10', '2026-03-12'],
      ['2026-03-12', '2026-03-10'],
    ]) {
      const agreements = [promise(first!), promise(second!, { invoices: ['INV-2'], row: 3 })];
      expect(message({ invoices, agreements })?.brokenPromise?.on).toBe('2026-03-12');
    }
  });
});
