import { openItems, thresholdFor } from '../../../src/core/dunning/balance';
import { amount, anInvoice } from '../builders';

describe('the balance is what Balance says, else Amount less Paid', () => {
  test.each`
    total       | paid        | stated     | balance
    ${'100.00'} | ${null}     | ${null}    | ${'100.00'}
    ${'100.00'} | ${'0.00'}   | ${null}    | ${'100.00'}
    ${'100.00'} | ${'99.99'}  | ${null}    | ${'0.01'}
    ${'100.00'} | ${'100.00'} | ${null}    | ${'0.00'}
    ${'100.00'} | ${'30.00'}  | ${'55.00'} | ${'55.00'}
    ${'100.00'} | ${null}     | ${'0.00'}  | ${'0.00'}
    ${'-30.00'} | ${null}     | ${null}    | ${'-30.00'}
  `('$total, paid $paid, stated $stated → $balance', ({ total, paid, stated, balance }) => {
    const [item] = openItems(anInvoice({ amount: total, paid, balance: stated }));
    expect(item?.balance).toEqual(amount(balance));
  });
});

describe('the day that counts is the extended due date where one was granted', () => {
  test.each`
    extendedTo      | dueOn
    ${null}         | ${'2026-03-01'}
    ${'2026-04-15'} | ${'2026-04-15'}
  `('extended to $extendedTo → $dueOn', ({ extendedTo, dueOn }) => {
    expect(openItems(anInvoice({ dueOn: '2026-03-01', extendedTo }))).toMatchObject([{ dueOn }]);
  });
});

test('an invoice is one open item under its own number', () => {
  const invoice = anInvoice({ number: 'Inv  7' });
  expect(openItems(invoice)).toMatchObject([{ id: 'inv 7', label: 'Inv  7', invoice }]);
});

describe('a threshold is the currency’s own, else the number of * in that currency', () => {
  const thresholds = { '*': amount('50.00'), JPY: amount('5000', 'JPY'), CHF: null, GBP: amount('40.00', 'GBP') };
  test.each`
    currency | threshold
    ${'EUR'} | ${amount('50.00', 'EUR')}
    ${'PLN'} | ${amount('50.00', 'PLN')}
    ${'GBP'} | ${amount('40.00', 'GBP')}
    ${'JPY'} | ${amount('5000', 'JPY')}
    ${'KRW'} | ${amount('50', 'KRW')}
    ${'KWD'} | ${amount('50.000', 'KWD')}
    ${'CHF'} | ${null}
  `('$currency', ({ currency, threshold }) => expect(thresholdFor(thresholds, currency)).toEqual(threshold));
  test('a part of a unit is left out where there is none', () =>
    expect(thresholdFor({ '*': amount('1.50') }, 'JPY')).toEqual(amount('1', 'JPY')));
  test('without any there is none', () => expect(thresholdFor({}, 'EUR')).toBeNull());
  test('an empty * is none', () => expect(thresholdFor({ '*': null }, 'EUR')).toBeNull());
});
