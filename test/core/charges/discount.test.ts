import { discountOffer } from '../../../src/core/charges/discount';
import { day } from '../../../src/core/days';
import { amount, anInvoice, neutral } from '../builders';

const settings = { ...neutral, discountPercent: '2', discountDays: 10 };
const invoice = anInvoice({ issuedOn: '2026-03-01', amount: '1234.50' });

describe('the offer stands from the invoice date for so many days', () => {
  test.each`
    today           | stands
    ${'2026-02-28'} | ${false}
    ${'2026-03-01'} | ${true}
    ${'2026-03-11'} | ${true}
    ${'2026-03-12'} | ${false}
  `('$today: $stands', ({ today, stands }) => {
    expect(discountOffer(invoice, settings, today) !== null).toBe(stands);
  });
});

test('it says the percent, the last day, what comes off and what is to be paid', () => {
  expect(discountOffer(invoice, settings, day('2026-03-02'))).toEqual({
    ...{ percent: '2', until: '2026-03-11', amountOff: amount('24.69'), amountToPay: amount('1209.81') },
  });
});

describe('half a cent off is rounded up', () => {
  test.each`
    of         | percent  | off
    ${'0.25'}  | ${'2'}   | ${'0.01'}
    ${'0.24'}  | ${'2'}   | ${'0.00'}
    ${'33.33'} | ${'1.5'} | ${'0.50'}
    ${'50.00'} | ${'100'} | ${'50.00'}
  `('$percent % of $of: $off', ({ of, percent, off }) => {
    const offer = discountOffer(
      anInvoice({ issuedOn: '2026-03-01', amount: of }),
      { ...settings, discountPercent: percent },
      day('2026-03-01'),
    );
    expect(offer?.amountOff).toEqual(amount(off));
  });
});

describe('there is no offer', () => {
  test.each`
    why                                  | change                  | percent
    ${'when Settings makes none'}        | ${{}}                   | ${null}
    ${'at zero percent'}                 | ${{}}                   | ${'0'}
    ${'above a hundred percent'}         | ${{}}                   | ${'100.01'}
    ${'when the percent is no number'}   | ${{}}                   | ${'two'}
    ${'without an invoice date'}         | ${{ issuedOn: null }}   | ${'2'}
    ${'on a credit note'}                | ${{ amount: '-10.00' }} | ${'2'}
    ${'once a part is paid'}             | ${{ paid: '1.00' }}     | ${'2'}
    ${'when the balance is another sum'} | ${{ balance: '99.00' }} | ${'2'}
  `('$why', ({ change, percent }) => {
    const one = anInvoice({ issuedOn: '2026-03-01', ...change });
    expect(discountOffer(one, { ...settings, discountPercent: percent }, day('2026-03-02'))).toBeNull();
  });

  test('but a Paid column that says zero, or a balance of the whole, is an offer', () => {
    const one = anInvoice({ issuedOn: '2026-03-01', paid: '0.00', balance: '100.00' });
    expect(discountOffer(one, settings, day('2026-03-02'))).not.toBeNull();
  });
});
