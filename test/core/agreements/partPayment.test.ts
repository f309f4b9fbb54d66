import { anAgreement, aPayment } from '../agreementRows';
import { aClient, anInvoice } from '../builders';
import { asOf, short, weekdays, whyKeptBack } from './asOf';

const why = (today: string, payments: readonly object[], spec: object = {}) =>
  short(whyKeptBack(asOf(today, { payments: payments.map(aPayment), ...spec })));

describe('a fifth of what was open, paid in the last seven days, delays the next step by seven days', () => {
  const on = (day: string, amount: string) => ({ on: `2026-03-${day}`, amount });
  test.each`
    what                          | today           | payments                                       | answer
    ${'before it came'}           | ${'2026-03-09'} | ${[on('10', '20.00')]}                         | ${null}
    ${'on its day'}               | ${'2026-03-10'} | ${[on('10', '20.00')]}                         | ${'partPayment 2026-03-17'}
    ${'six days after'}           | ${'2026-03-16'} | ${[on('10', '20.00')]}                         | ${'partPayment 2026-03-17'}
    ${'seven days after'}         | ${'2026-03-17'} | ${[on('10', '20.00')]}                         | ${null}
    ${'a cent less'}              | ${'2026-03-10'} | ${[on('10', '19.99')]}                         | ${null}
    ${'two that come to it'}      | ${'2026-03-12'} | ${[on('10', '10.00'), on('12', '10.00')]}      | ${'partPayment 2026-03-19'}
    ${'too far apart'}            | ${'2026-03-17'} | ${[on('10', '10.00'), on('17', '10.00')]}      | ${null}
    ${'a fifth of what was left'} | ${'2026-03-17'} | ${[on('10', '50.00'), on('17', '10.00')]}      | ${'partPayment 2026-03-24'}
    ${'taken back'}               | ${'2026-03-12'} | ${[on('10', '20.00'), on('12', '-20.00')]}     | ${null}
    ${'taken back in part'}       | ${'2026-03-12'} | ${[on('10', '40.00'), on('12', '-20.00')]}     | ${'partPayment 2026-03-17'}
    ${'in another currency'}      | ${'2026-03-12'} | ${[{ ...on('10', '20.00'), currency: 'USD' }]} | ${null}
    ${'the next is of tomorrow'}  | ${'2026-03-12'} | ${[on('10', '20.00'), on('13', '20.00')]}      | ${'partPayment 2026-03-17'}
  `('$what → $answer', ({ today, payments, answer }) => expect(why(today, payments)).toBe(answer));
  test('it says when it was paid', () =>
    expect(whyKeptBack(asOf('2026-03-12', { payments: [aPayment({ on: '2026-03-10', amount: '20.00' })] }))).toEqual({
      code: 'partPayment',
      params: { paidOn: '2026-03-10', on: '2026-03-17' },
    }));
  test('the Paid column has no days: nothing is delayed', () => {
    const invoice = anInvoice({ paid: '50.00' });
    expect(whyKeptBack(asOf('2026-03-12', { invoices: [invoice] }), invoice)).toBeNull();
  });
  test.each`
    settings                      | answer
    ${{ partPaymentDays: 0 }}     | ${null}
    ${{ partPaymentDays: 1 }}     | ${null}
    ${{ partPaymentDays: 3 }}     | ${'partPayment 2026-03-13'}
    ${{ partPaymentPercent: 50 }} | ${null}
    ${{ partPaymentPercent: 0 }}  | ${'partPayment 2026-03-17'}
  `('$settings → $answer', ({ settings, answer }) =>
    expect(why('2026-03-12', [{ on: '2026-03-10', amount: '20.00' }], { settings: { ...weekdays, ...settings } })).toBe(
      answer,
    ),
  );
  test('the next instalment is not delayed by what was paid for the last', () => {
    const agreements = ['2026-03-10', '2026-03-12'].map((until, at) =>
      anAgreement({ kind: 'instalment', until, amount: '50.00', row: at + 2 }),
    );
    const agreed = asOf('2026-03-10', { agreements, payments: [aPayment({ on: '2026-03-10', amount: '50.00' })] });
    expect(agreed.holdOf(agreed.itemsOf(anInvoice())[1]!, aClient())).toBeNull();
  });
});
