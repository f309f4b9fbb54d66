import { addDays } from '../../../src/core/days';
import { ageingTable } from '../../../src/core/messages/ageingTable';
import { rowOfItem } from '../../../src/core/messages/invoiceView';
import { letterWords } from '../../../src/core/messages/letterWords';
import { amount, anInvoice } from '../builders';
import { anItem, TODAY } from './builders';

const writer = (language: string) => ({ language, words: letterWords(language) });
/** An invoice so many days late. */
const late = (days: number, sum: string, currency = 'EUR') =>
  rowOfItem(anItem(anInvoice({ amount: sum, currency, dueOn: addDays(TODAY, -days) })), TODAY);
const linesOf = (...given: Parameters<typeof ageingTable>) => ageingTable(...given).text.split('\n');

describe('each invoice stands in the bucket of its days late', () => {
  test.each`
    days   | label
    ${-5}  | ${'Not yet due'}
    ${0}   | ${'Not yet due'}
    ${1}   | ${'1 to 30 days late'}
    ${30}  | ${'1 to 30 days late'}
    ${31}  | ${'31 to 60 days late'}
    ${90}  | ${'61 to 90 days late'}
    ${120} | ${'91 to 120 days late'}
    ${121} | ${'More than 120 days late'}
  `('$days → $label', ({ days, label }) => {
    expect(linesOf([late(days, '10.00')], [], writer('en'))[1]).toBe(`${label}   €10.00`);
  });
});

test('currencies are not added, credits are taken off', () => {
  const credit = { label: 'CN-1', on: TODAY, amount: amount('-5.00') };
  const rows = [late(3, '10.00'), late(4, '7.00'), late(2, '9.00', 'GBP'), late(-1, '1.00')];
  expect(linesOf(rows, [credit], writer('en'))).toEqual([
    'Age                       Balance',
    'Not yet due                 €1.00',
    '1 to 30 days late  €17.00 · £9.00',
    'Credit                     −€5.00',
    'Total                      €13.00',
    'Total                       £9.00',
  ]);
});
