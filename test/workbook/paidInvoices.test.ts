import { problemSentence } from '../../src/core/words/problems';
import type { RawCell } from '../../src/workbook/cells';
import { on, open, places, sheet } from './sheets';

const HEADINGS = ['Number', 'Client', 'Due date', 'Amount', 'Paid', 'Balance', 'Status', 'Client e-mail'];
/** INV-1 of 100.00 with what its own row says is paid and open, beside payments for it. */
const opened = (own: readonly RawCell[], payments: readonly RawCell[], amount: RawCell = 100) => {
  const [paid = '', balance = '', status = ''] = own;
  return open(
    [
      sheet('Invoices', HEADINGS, [
        ...['INV-1', 'Kestrel', on('2026-03-01'), amount, paid, balance, status, 'ap@kestrel.example'],
      ]),
      sheet('Payments', ['Date', 'Amount', 'Invoice'], ...payments.map((sum) => [on('2026-03-05'), sum, 'INV-1']), [
        on('2026-03-05'),
        7,
        'INV-9',
      ]),
    ],
    'de_DE',
  );
};

describe('an invoice beside its payments', () => {
  test.each`
    what                                     | own                      | payments      | amount  | problem
    ${'nothing paid'}                        | ${[]}                    | ${[]}         | ${100}  | ${null}
    ${'a Paid cell without payments counts'} | ${[60]}                  | ${[]}         | ${100}  | ${null}
    ${'payments without a Paid cell count'}  | ${[]}                    | ${[60]}       | ${100}  | ${null}
    ${'both agree'}                          | ${[60]}                  | ${[50, 10]}   | ${100}  | ${null}
    ${'both agree, one taken back'}          | ${[60]}                  | ${[100, -40]} | ${100}  | ${null}
    ${'a cent less in the cell'}             | ${[59.99]}               | ${[60]}       | ${100}  | ${'Paid: paidDiffers'}
    ${'a cent more in the cell'}             | ${[60.01]}               | ${[60]}       | ${100}  | ${'Paid: paidDiffers'}
    ${'a zero in the cell'}                  | ${[0]}                   | ${[60]}       | ${100}  | ${'Paid: paidDiffers'}
    ${'"yes" in the cell: all of it'}        | ${['yes']}               | ${[60]}       | ${100}  | ${'Paid: paidDiffers'}
    ${'"yes" and all of it'}                 | ${['yes']}               | ${[60, 40]}   | ${100}  | ${null}
    ${'a Balance that agrees'}               | ${['', 40]}              | ${[60]}       | ${100}  | ${null}
    ${'a Balance that does not'}             | ${['', 100]}             | ${[60]}       | ${100}  | ${'Balance: balanceDiffers'}
    ${'all of it'}                           | ${[]}                    | ${[100]}      | ${100}  | ${null}
    ${'a cent too much'}                     | ${[]}                    | ${[100.01]}   | ${100}  | ${'Paid: paidExceedsAmount'}
    ${'more taken back than paid'}           | ${[]}                    | ${[-0.01]}    | ${100}  | ${'Paid: amountUnreadable'}
    ${'a credit note paid out'}              | ${[]}                    | ${[-100]}     | ${-100} | ${null}
    ${'a closed one is nobody’s business'}   | ${[10, '', 'cancelled']} | ${[60]}       | ${100}  | ${null}
    ${'a disputed one is'}                   | ${[10, '', 'disputed']}  | ${[60]}       | ${100}  | ${'Paid: paidDiffers'}
  `('$what', ({ own, payments, amount, problem }) => {
    const { ledger, problems, refused } = opened(own, payments, amount);
    expect([
      places(problems.filter(({ sheet: name }) => name === 'Invoices')),
      ledger.invoices.length,
      refused.size,
    ]).toEqual(problem === null ? [[], 1, 0] : [[`Invoices 2 ${problem}`], 0, 1]);
  });

  test('both sums are named', () => {
    const [problem] = opened([50], [60]).problems;
    expect(problemSentence(problem!)).toBe('The column says "50.00", the sheet Payments says "60.00".');
  });
});
