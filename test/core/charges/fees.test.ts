import { chargesOn } from '../../../src/core/charges/charges';
import { day } from '../../../src/core/days';
import { decimal } from '../../../src/core/money';
import { amount } from '../builders';
import { facts } from './facts';

describe('a fee, as far as the law lets it stand', () => {
  test.each`
    law     | kind          | noticeOn        | fees                                    | stated                      | isRefused
    ${'DE'} | ${'business'} | ${null}         | ${['5.00 EUR']}                         | ${['5.00']}                 | ${false}
    ${'FR'} | ${'business'} | ${null}         | ${['5.00 EUR']}                         | ${['5.00']}                 | ${false}
    ${'FR'} | ${'consumer'} | ${'2026-03-10'} | ${['5.00 EUR']}                         | ${[]}                       | ${true}
    ${'NL'} | ${'consumer'} | ${'2026-03-10'} | ${['5.00 EUR']}                         | ${[]}                       | ${true}
    ${'DE'} | ${'consumer'} | ${null}         | ${['2.50 EUR']}                         | ${[]}                       | ${true}
    ${'DE'} | ${'consumer'} | ${'2026-03-10'} | ${['2.50 EUR']}                         | ${['2.50']}                 | ${false}
    ${'BE'} | ${'consumer'} | ${null}         | ${['5.00 EUR']}                         | ${[]}                       | ${true}
    ${'BE'} | ${'consumer'} | ${'2026-03-10'} | ${['7.49 EUR', '7.50 EUR', '7.51 EUR']} | ${['7.49', '7.50', '7.50']} | ${false}
    ${'BE'} | ${'consumer'} | ${'2026-03-10'} | ${['5.00 USD', '5.00 EUR']}             | ${['5.00']}                 | ${true}
    ${'BE'} | ${'consumer'} | ${'2026-03-18'} | ${['5.00 EUR']}                         | ${[]}                       | ${true}
    ${'BE'} | ${'consumer'} | ${'2026-03-17'} | ${['5.00 EUR']}                         | ${['5.00']}                 | ${false}
    ${'DE'} | ${'consumer'} | ${'2026-04-01'} | ${['2.50 EUR']}                         | ${[]}                       | ${true}
    ${'AT'} | ${'consumer'} | ${'2026-03-10'} | ${['5.00 EUR']}                         | ${[]}                       | ${true}
    ${'FI'} | ${'consumer'} | ${'2026-03-10'} | ${['5.00 EUR']}                         | ${[]}                       | ${true}
    ${'CH'} | ${'consumer'} | ${null}         | ${['20.00 CHF']}                        | ${['20.00']}                | ${false}
    ${'DE'} | ${'business'} | ${null}         | ${['0.00 EUR']}                         | ${[]}                       | ${false}
  `('$law $kind, reminded $noticeOn, $fees: $stated', ({ law, kind, noticeOn, fees, stated, isRefused }) => {
    const asked = fees.map((text: string) => {
      const [sum = '', currency] = text.split(' ');
      return { label: 'Final', amount: amount(sum, currency) };
    });
    const found = chargesOn(facts({ law, kind, noticeOn, fees: asked, withInterest: false }), day('2026-04-01'));
    expect(found.charges.map((charge) => decimal(charge.amount))).toEqual(stated);
    expect(found.refusals).toEqual(isRefused ? [{ code: 'unlawful', law, what: 'fee' }] : []);
  });
});
