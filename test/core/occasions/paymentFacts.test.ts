import { aPayment } from '../agreementRows';
import { amount, anInvoice } from '../builders';
import { refusal, spokenOf, told } from './asked';

const inv = (number: string, fields: object = {}) => anInvoice({ number, ...fields });
const paid = (invoice: string, on: string, sum: string) => aPayment({ invoice, on, amount: sum });

describe('thanks are for a part while something is open, for the whole when nothing is', () => {
  test.each`
    payments                                                                 | part            | whole
    ${[]}                                                                    | ${'noPayment'}  | ${'noPayment'}
    ${[paid('INV-1', '2026-03-06', '0.01')]}                                 | ${null}         | ${'stillOpen'}
    ${[paid('INV-1', '2026-03-06', '98.99')]}                                | ${null}         | ${'stillOpen'}
    ${[paid('INV-1', '2026-03-06', '99.01')]}                                | ${'paidInFull'} | ${null}
    ${[paid('INV-1', '2026-03-06', '100.00')]}                               | ${'paidInFull'} | ${null}
    ${[paid('INV-1', '2026-03-10', '100.00')]}                               | ${'noPayment'}  | ${'noPayment'}
    ${[paid('INV-1', '2026-03-05', '9'), paid('INV-1', '2026-03-06', '-9')]} | ${'noPayment'}  | ${'noPayment'}
  `('$payments.0.amount.minor: part $part, whole $whole', ({ payments, part, whole }) => {
    // Tolerance of 1.00: an open rest below it is not asked for.
    expect(refusal('partPaymentThanks', { payments })).toBe(part);
    expect(refusal('paymentThanks', { payments })).toBe(whole);
  });
});

test('of several payments the last day is thanked for, and what came on it', () => {
  const payments = [
    paid('INV-1', '2026-03-04', '10.00'),
    paid('INV-1', '2026-03-06', '20.00'),
    paid('INV-2', '2026-03-06', '5.00'),
    paid('INV-3', '2026-03-02', '5.00'),
  ];
  const letter = told('partPaymentThanks', { invoices: [inv('INV-1'), inv('INV-2'), inv('INV-3')], payments });
  expect(letter.about).toEqual({ kind: 'partPaymentThanks', on: '2026-03-06', amounts: [amount('25.00')] });
  expect(spokenOf(letter)).toEqual(['INV-1', 'INV-2']);
  expect(letter.totals).toEqual([amount('165.00')]);
});

describe('invoices that were chosen are thanked for together', () => {
  const payments = [paid('INV-1', '2026-03-04', '100.00'), paid('INV-2', '2026-03-06', '100.00')];
  const invoices = [inv('INV-1'), inv('INV-2'), inv('INV-3')];
  test('of different days none is named, and all that was paid', () => {
    const letter = told('paymentThanks', { invoices, payments }, { invoiceIds: ['inv-1', 'inv-2'] });
    expect(letter.about).toEqual({ kind: 'paymentThanks', on: null, amounts: [amount('200.00')] });
    expect(letter.spoken.map(({ balance }) => balance.minor)).toEqual([0, 0]);
  });
  test('and are refused while one of them is open', () => {
    const half = [...payments, paid('INV-3', '2026-03-07', '50.00')];
    expect(refusal('paymentThanks', { invoices, payments: half }, { invoiceIds: ['inv-1', 'inv-3'] })).toBe(
      'stillOpen',
    );
    expect(refusal('paymentThanks', { invoices, payments: half })).toBeNull();
  });
});

describe('where only a column speaks there is an amount and no day', () => {
  test.each`
    fields                  | occasion               | amounts
    ${{ paid: '40.00' }}    | ${'partPaymentThanks'} | ${[amount('40.00')]}
    ${{ balance: '25.00' }} | ${'partPaymentThanks'} | ${[amount('75.00')]}
    ${{ paid: '100.00' }}   | ${'paymentThanks'}     | ${[amount('100.00')]}
    ${{ status: 'paid' }}   | ${'paymentThanks'}     | ${[amount('100.00')]}
  `('$fields', ({ fields, occasion, amounts }) => {
    expect(told(occasion, { invoices: [inv('INV-1', fields)] }).about).toEqual({ kind: occasion, on: null, amounts });
  });

  test('a second paid invoice has to be chosen: nobody knows which payment was the last', () => {
    const invoices = [inv('INV-1', { paid: '100.00' }), inv('INV-2', { paid: '100.00' })];
    expect(refusal('paymentThanks', { invoices })).toBe('chooseInvoices');
    expect(spokenOf(told('paymentThanks', { invoices }, { invoiceIds: ['inv-2'] }))).toEqual(['INV-2']);
  });
});

test.each(['draft', 'cancelled', 'writtenOff'] as const)('nothing is paid of what is %s', (status) => {
  expect(refusal('paymentThanks', { invoices: [inv('INV-1', { status, paid: '100.00' })] })).toBe('noPayment');
});

test('a credit note is no payment, nor is what another client paid', () => {
  const invoices = [inv('CN-1', { amount: '-50.00' }), inv('INV-9', { client: 'Bell', paid: '100.00' })];
  expect(refusal('paymentThanks', { invoices })).toBe('noPayment');
});
