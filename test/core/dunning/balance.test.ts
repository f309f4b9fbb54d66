import { day } from '../../../src/core/days';
import { balanceOf, openItem, openItems, thresholdFor } from '../../../src/core/dunning/balance';
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

describe('dated payments win over Paid and Balance', () => {
  test.each`
    payments    | paid       | stated     | balance
    ${null}     | ${'30.00'} | ${null}    | ${'70.00'}
    ${'0.00'}   | ${'30.00'} | ${null}    | ${'100.00'}
    ${'40.00'}  | ${'30.00'} | ${null}    | ${'60.00'}
    ${'40.00'}  | ${null}    | ${'55.00'} | ${'60.00'}
    ${'100.01'} | ${null}    | ${null}    | ${'-0.01'}
  `('payments $payments, paid $paid, stated $stated → $balance', ({ payments, paid, stated, balance }) =>
    expect(balanceOf(anInvoice({ paid, balance: stated }), payments && amount(payments))).toEqual(amount(balance)),
  );
});

describe('the day that counts is the latest that was granted, never one before the due date', () => {
  test.each`
    extendedTo      | agreed          | dueOn           | isExtended
    ${null}         | ${null}         | ${'2026-03-01'} | ${false}
    ${'2026-04-15'} | ${null}         | ${'2026-04-15'} | ${true}
    ${null}         | ${'2026-04-15'} | ${'2026-04-15'} | ${true}
    ${'2026-04-15'} | ${'2026-04-14'} | ${'2026-04-15'} | ${true}
    ${'2026-04-15'} | ${'2026-04-16'} | ${'2026-04-16'} | ${true}
    ${'2026-03-01'} | ${'2026-03-01'} | ${'2026-03-01'} | ${false}
    ${'2026-03-02'} | ${null}         | ${'2026-03-02'} | ${true}
    ${'2026-02-28'} | ${'2026-02-28'} | ${'2026-03-01'} | ${false}
  `('extended to $extendedTo, agreed $agreed → $dueOn, $isExtended', ({ extendedTo, agreed, dueOn, isExtended }) => {
    const invoice = anInvoice({ dueOn: '2026-03-01', extendedTo });
    const found = { paid: null, dueOn: agreed === null ? null : day(agreed), disputed: null };
    expect(openItem(invoice, found)).toMatchObject({ dueOn, isExtended });
  });
});

test('the part in dispute is left out of the balance', () =>
  expect(openItem(anInvoice(), { paid: amount('10.00'), dueOn: null, disputed: amount('30.00') })).toMatchObject({
    balance: amount('60.00'),
    disputed: amount('30.00'),
  }));

test('an invoice is one open item under its own number', () => {
  const invoice = anInvoice({ number: 'Inv  7' });
  expect(openItems(invoice)).toMatchObject([
    { id: 'inv 7', label: 'Inv  7', invoice, disputed: null, instalment: null, isExtended: false },
  ]);
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
