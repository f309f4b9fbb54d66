import { paidAfter, receiptsOf, received } from '../../../src/core/agreements/receipts';
import { day } from '../../../src/core/days';
import { aPayment } from '../agreementRows';
import { amount, anInvoice } from '../builders';
import { asOf } from './asOf';

const rows = receiptsOf([
  aPayment({ on: '2026-03-05', amount: '30.00' }),
  aPayment({ on: '2026-03-10', amount: '20.00' }),
  aPayment({ on: '2026-03-10', amount: '7.00', currency: 'USD' }),
  aPayment({ on: '2026-03-12', amount: '-20.00' }),
  aPayment({ on: '2026-03-06', amount: '99.00', invoice: 'INV-2' }),
  aPayment({ on: '2026-03-06', amount: '98.00', invoice: null }),
]);

describe('what was received for an invoice lies between two days, both included', () => {
  test.each`
    from            | to              | minor
    ${null}         | ${'2026-03-04'} | ${0}
    ${null}         | ${'2026-03-05'} | ${3000}
    ${null}         | ${'2026-03-09'} | ${3000}
    ${null}         | ${'2026-03-10'} | ${5000}
    ${null}         | ${'2026-03-12'} | ${3000}
    ${'2026-03-05'} | ${'2026-03-05'} | ${3000}
    ${'2026-03-06'} | ${'2026-03-09'} | ${0}
    ${'2026-03-06'} | ${'2026-03-10'} | ${2000}
    ${'2026-03-12'} | ${'2026-03-31'} | ${-2000}
  `('$from to $to: $minor', ({ from, to, minor }) =>
    expect(received(rows, anInvoice(), from, to)).toEqual({ minor, currency: 'EUR' }),
  );
  test('an invoice without a row is one of which Payments says nothing', () =>
    expect(received(rows, anInvoice({ number: 'INV-3' }), null, day('2026-03-31'))).toBeNull());
  test('nor is a row in another currency about it', () =>
    expect(received(rows, anInvoice({ currency: 'GBP' }), null, day('2026-03-31'))).toBeNull());
});

describe('the balance is Amount less dated payments where there are any, whatever Paid and Balance say', () => {
  const balanceOn = (today: string, spec: object, payments: object[]) =>
    asOf(today, { payments: payments.map(aPayment) }).itemsOf(anInvoice(spec))[0]!.balance;
  test.each`
    what                                 | spec                    | payments                                       | balance
    ${'no row: Paid'}                    | ${{ paid: '60.00' }}    | ${[]}                                          | ${'40.00'}
    ${'no row: Balance'}                 | ${{ balance: '55.00' }} | ${[]}                                          | ${'55.00'}
    ${'a row of today'}                  | ${{}}                   | ${[{ on: '2026-03-10', amount: '30.00' }]}     | ${'70.00'}
    ${'a row of tomorrow: not yet'}      | ${{ paid: '30.00' }}    | ${[{ on: '2026-03-11', amount: '30.00' }]}     | ${'100.00'}
    ${'Paid says something else'}        | ${{ paid: '99.00' }}    | ${[{ on: '2026-03-10', amount: '30.00' }]}     | ${'70.00'}
    ${'Balance says something else'}     | ${{ balance: '1.00' }}  | ${[{ on: '2026-03-10', amount: '30.00' }]}     | ${'70.00'}
    ${'another currency does not count'} | ${{ paid: '60.00' }}    | ${[{ amount: '30.00', currency: 'USD' }]}      | ${'40.00'}
    ${'another invoice'}                 | ${{}}                   | ${[{ amount: '30.00', invoice: 'INV-2' }]}     | ${'100.00'}
    ${'another client’s payment for it'} | ${{}}                   | ${[{ amount: '30.00', client: 'Aurora' }]}     | ${'70.00'}
    ${'paid and taken back'}             | ${{}}                   | ${[{ amount: '30.00' }, { amount: '-30.00' }]} | ${'100.00'}
  `('$what → $balance', ({ spec, payments, balance }) =>
    expect(balanceOn('2026-03-10', spec, payments)).toEqual(amount(balance)),
  );
});

describe('what was paid after a day, up to today', () => {
  const id = anInvoice().id;
  test.each`
    after           | to              | paid
    ${null}         | ${'2026-03-31'} | ${null}
    ${'2026-03-04'} | ${'2026-03-05'} | ${'30.00'}
    ${'2026-03-05'} | ${'2026-03-09'} | ${null}
    ${'2026-03-04'} | ${'2026-03-10'} | ${'50.00'}
    ${'2026-03-05'} | ${'2026-03-12'} | ${null}
    ${'2026-03-10'} | ${'2026-03-31'} | ${null}
  `('after $after up to $to: $paid', ({ after, to, paid }) =>
    expect(paidAfter(rows, id, after, to)).toEqual(paid && amount(paid)),
  );
  test('nothing on an invoice without rows', () =>
    expect(paidAfter(rows, 'inv-9', day('2026-01-01'), day('2026-03-31'))).toBeNull());
  test('it is asked for by the day of the run', () =>
    expect(
      asOf('2026-03-09', { payments: [aPayment({ on: '2026-03-10' })] }).paidAfter(id, day('2026-03-01')),
    ).toBeNull());
});
