import { day } from '../../../src/core/days';
import { discountView, withOffers } from '../../../src/core/messages/discountView';
import { rowOfItem } from '../../../src/core/messages/invoiceView';
import { letterWords } from '../../../src/core/messages/letterWords';
import type { Invoice, OpenItem, Settings } from '../../../src/core/model';
import { amount, anInvoice } from '../builders';
import { anInstalment, anItem, settings } from './builders';

/** 2 % within 14 days of the invoice date. */
const offering: Settings = { ...settings, discountPercent: '2', discountDays: 14 };
const inv = (fields: object = {}): Invoice =>
  anInvoice({ issuedOn: '2026-10-20', dueOn: '2026-11-20', amount: '1000.00', ...fields });
const of = (items: readonly OpenItem[], today = '2026-11-03', language = 'en', given = offering) => {
  const rows = items.map((item) => rowOfItem(item, day(today)));
  return Object.values(discountView(rows, given, day(today), { language, words: letterWords(language) }));
};
const none = ['', '', '', ''];

describe('the offer stands to its last day', () => {
  const offer = ['2%', '€20.00', '€980.00', '3 November 2026'];
  test.each`
    today           | told
    ${'2026-10-20'} | ${offer}
    ${'2026-11-03'} | ${offer}
    ${'2026-11-04'} | ${none}
  `('$today', ({ today, told }) => expect(of([anItem(inv())], today)).toEqual(told));

  test('in the client’s language', () => {
    expect(of([anItem(inv())], '2026-11-03', 'de', { ...offering, discountPercent: '2.5' })).toEqual([
      ...['2,5\u00a0%', '25,00\u00a0€', '975,00\u00a0€', '3. November 2026'],
    ]);
  });
});

describe('none is told where it is not the same for all that is asked for', () => {
  const other = inv({ number: 'INV-2' });
  test.each`
    what                             | items                                                       | told
    ${'two to the same day'}         | ${[anItem(inv()), anItem(other)]}                           | ${['2%', '€40.00', '€1,960.00', '3 November 2026']}
    ${'two to different days'}       | ${[anItem(inv()), anItem(inv({ issuedOn: '2026-10-21' }))]} | ${none}
    ${'one without an invoice date'} | ${[anItem(inv()), anItem(inv({ issuedOn: null }))]}         | ${none}
    ${'a part paid by a column'}     | ${[anItem(inv({ paid: '1.00' }))]}                          | ${none}
    ${'a part paid by Payments'}     | ${[{ ...anItem(inv()), balance: amount('999.00') }]}        | ${none}
    ${'a part in dispute'}           | ${[{ ...anItem(inv()), disputed: amount('1.00') }]}         | ${none}
    ${'an instalment'}               | ${[anInstalment(inv(), 1, 1, '1000.00')]}                   | ${none}
    ${'nothing'}                     | ${[]}                                                       | ${none}
  `('$what', ({ items, told }) => expect(of(items)).toEqual(told));
  test('and none without the setting', () => expect(of([anItem(inv())], '2026-11-03', 'en', settings)).toEqual(none));
});

describe('offers that differ stand below their own invoices', () => {
  const notes = (items: readonly OpenItem[], given = offering) => {
    const rows = items.map((item) => rowOfItem(item, day('2026-11-03')));
    const written = { language: 'en', words: letterWords('en') };
    return withOffers(rows, given, day('2026-11-03'), written).map((row) => row.notes);
  };
  const of3 = ['Pay €980.00 by 3 November 2026, with 2% discount for early payment'];
  const of4 = ['Pay €980.00 by 4 November 2026, with 2% discount for early payment'];
  test.each`
    what                             | items                                                       | given       | told
    ${'two to different days'}       | ${[anItem(inv()), anItem(inv({ issuedOn: '2026-10-21' }))]} | ${offering} | ${[of3, of4]}
    ${'one without an invoice date'} | ${[anItem(inv()), anItem(inv({ issuedOn: null }))]}         | ${offering} | ${[of3, []]}
    ${'two to the same day'}         | ${[anItem(inv()), anItem(inv())]}                           | ${offering} | ${[[], []]}
    ${'none of them'}                | ${[anItem(inv({ issuedOn: null }))]}                        | ${offering} | ${[[]]}
    ${'without the setting'}         | ${[anItem(inv()), anItem(inv({ issuedOn: '2026-10-21' }))]} | ${settings} | ${[[], []]}
  `('$what', ({ items, given, told }) => expect(notes(items, given)).toEqual(told));
});
