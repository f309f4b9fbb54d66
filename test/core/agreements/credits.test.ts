import { decimal } from '../../../src/core/money';
import { aPayment } from '../agreementRows';
import { anInvoice } from '../builders';
import { asOf } from './asOf';

const creditsOf = (client: string, spec: object, today = '2026-03-10') =>
  asOf(today, spec)
    .creditsOf(client)
    .map(({ label, on, amount }) => `${label} ${on} ${decimal(amount)} ${amount.currency}`);

describe('an open credit note is a credit of its client', () => {
  const note = { number: 'CN-1', amount: '-30.00', issuedOn: '2026-02-20' };
  test.each`
    what                       | invoice                                                   | credits
    ${'open'}                  | ${{}}                                                     | ${['CN-1 2026-02-20 -30.00 EUR']}
    ${'without an issue date'} | ${{ issuedOn: null }}                                     | ${['CN-1 2026-03-01 -30.00 EUR']}
    ${'used in part'}          | ${{ paid: '-10.00' }}                                     | ${['CN-1 2026-02-20 -20.00 EUR']}
    ${'used up'}               | ${{ paid: '-30.00' }}                                     | ${[]}
    ${'balance zero'}          | ${{ balance: '0.00' }}                                    | ${[]}
    ${'marked paid: used'}     | ${{ status: 'paid' }}                                     | ${[]}
    ${'a draft'}               | ${{ status: 'draft' }}                                    | ${[]}
    ${'cancelled'}             | ${{ status: 'cancelled' }}                                | ${[]}
    ${'written off'}           | ${{ status: 'writtenOff' }}                               | ${[]}
    ${'in dollars'}            | ${{ currency: 'USD' }}                                    | ${['CN-1 2026-02-20 -30.00 USD']}
    ${'an overpaid invoice'}   | ${{ amount: '100.00', balance: '-5.00' }}                 | ${['CN-1 2026-02-20 -5.00 EUR']}
    ${'overpaid, marked paid'} | ${{ amount: '100.00', balance: '-5.00', status: 'paid' }} | ${['CN-1 2026-02-20 -5.00 EUR']}
    ${'an invoice'}            | ${{ amount: '30.00' }}                                    | ${[]}
  `('$what → $credits', ({ invoice, credits }) =>
    expect(creditsOf('kestrel', { invoices: [anInvoice({ ...note, ...invoice })] })).toEqual(credits),
  );
  test('overpaid by dated payments, from the day on', () => {
    const spec = { payments: [aPayment({ on: '2026-03-10', amount: '120.00' })] };
    expect(creditsOf('kestrel', spec, '2026-03-09')).toEqual([]);
    expect(creditsOf('kestrel', spec)).toEqual(['INV-1 2026-03-01 -20.00 EUR']);
  });
  test('another client has none of it', () => expect(creditsOf('aurora', { invoices: [anInvoice(note)] })).toEqual([]));
});

describe('a payment without an invoice is money on account', () => {
  const onAccount = (...specs: object[]) => ({ payments: specs.map((spec) => aPayment({ invoice: null, ...spec })) });
  test.each`
    what                                   | specs                                                                                               | credits
    ${'one'}                               | ${[{ amount: '50.00', reference: 'B-7' }]}                                                          | ${['B-7 2026-03-01 -50.00 EUR']}
    ${'of today'}                          | ${[{ amount: '50.00', reference: 'B-7', on: '2026-03-10' }]}                                        | ${['B-7 2026-03-10 -50.00 EUR']}
    ${'of tomorrow: not yet'}              | ${[{ amount: '50.00', on: '2026-03-11' }]}                                                          | ${[]}
    ${'without a reference'}               | ${[{ amount: '50.00' }]}                                                                            | ${[' 2026-03-01 -50.00 EUR']}
    ${'two are one line'}                  | ${[{ amount: '50.00', reference: 'B-7' }, { amount: '20.00', reference: 'B-8', on: '2026-03-05' }]} | ${['B-7, B-8 2026-03-05 -70.00 EUR']}
    ${'the later day, whatever the order'} | ${[{ amount: '50.00', on: '2026-03-05' }, { amount: '20.00' }]}                                     | ${[' 2026-03-05 -70.00 EUR']}
    ${'one reference once'}                | ${[{ amount: '50.00', reference: 'B-7' }, { amount: '20.00', reference: 'B-7' }]}                   | ${['B-7 2026-03-01 -70.00 EUR']}
    ${'a reference in two lines'}          | ${[{ amount: '50.00', reference: 'B-7\n of May' }]}                                                 | ${['B-7 of May 2026-03-01 -50.00 EUR']}
    ${'one as long as a line'}             | ${[{ amount: '50.00', reference: 'x'.repeat(60) }]}                                                 | ${[`${'x'.repeat(60)} 2026-03-01 -50.00 EUR`]}
    ${'a longer one: no name'}             | ${[{ amount: '50.00', reference: 'x'.repeat(61) }]}                                                 | ${[' 2026-03-01 -50.00 EUR']}
    ${'taken back'}                        | ${[{ amount: '50.00' }, { amount: '-50.00' }]}                                                      | ${[]}
    ${'taken back in part'}                | ${[{ amount: '50.00', reference: 'B-7' }, { amount: '-20.00', reference: 'R' }]}                    | ${['B-7 2026-03-01 -30.00 EUR']}
    ${'more taken back than came'}         | ${[{ amount: '50.00' }, { amount: '-50.01' }]}                                                      | ${[]}
    ${'two currencies, two lines'}         | ${[{ amount: '50.00' }, { amount: '20.00', currency: 'USD' }]}                                      | ${[' 2026-03-01 -50.00 EUR', ' 2026-03-01 -20.00 USD']}
    ${'of nobody'}                         | ${[{ amount: '50.00', client: null }]}                                                              | ${[]}
    ${'of another client'}                 | ${[{ amount: '50.00', client: 'Aurora' }]}                                                          | ${[]}
  `('$what → $credits', ({ specs, credits }) => expect(creditsOf('kestrel', onAccount(...specs))).toEqual(credits));
  test('the oldest credit comes first', () =>
    expect(
      creditsOf('kestrel', {
        invoices: [
          anInvoice({ number: 'CN-2', amount: '-3.00', issuedOn: '2026-03-05' }),
          anInvoice({ number: 'CN-1', amount: '-4.00', issuedOn: '2026-02-05' }),
        ],
        ...onAccount({ amount: '50.00' }),
      }),
    ).toEqual(['CN-1 2026-02-05 -4.00 EUR', ' 2026-03-01 -50.00 EUR', 'CN-2 2026-03-05 -3.00 EUR']));
  test('a payment on an invoice is none', () =>
    expect(creditsOf('kestrel', { payments: [aPayment({ amount: '50.00', client: 'Kestrel' })] })).toEqual([]));
});
