import { day, daysBetween } from '../../../src/core/days';
import type { PlannedMessage } from '../../../src/core/message';
import type { View } from '../../../src/core/messages/template';
import { messageView } from '../../../src/core/messages/view';
import { aLevel, amount, anInvoice } from '../builders';
import { anInstalment, anItem, aPlan, inv2041, inv2050, settings, TODAY } from './builders';

const _ = '\u00a0';
const viewOf = (plan: PlannedMessage) => messageView(plan, settings, TODAY, 'en').view;
const rowsOf = (view: View, name: string): readonly View[] => {
  const rows = view[name];
  return (typeof rows === 'function' ? rows() : rows) as readonly View[];
};

describe('an invoice in a list', () => {
  const rowOf = (plan: PlannedMessage) => rowsOf(viewOf(plan), 'invoices')[0];
  test('with everything known', () => {
    const invoice = anInvoice({
      number: 'INV-7',
      issuedOn: '2026-09-20',
      dueOn: '2026-10-20',
      amount: '1840.00',
      paid: '500.00',
      project: 'Website',
      poNumber: '4711',
    });
    expect({ ...rowOf(aPlan({ invoices: [invoice] })) }).toEqual({
      number: 'INV-7',
      issuedOn: '20 September 2026',
      dueOn: '20 October 2026',
      daysLate: '14',
      lateBy: '14 days',
      amount: '€1,840.00',
      paid: '€500.00',
      balance: '€1,340.00',
      disputed: '',
      instalmentNumber: '',
      instalmentCount: '',
      level: 'Gentle reminder',
      project: 'Website',
      poNumber: '4711',
    });
  });

  test.each`
    dueOn           | daysLate   | lateBy
    ${'2026-11-04'} | ${'0'}     | ${'0 days'}
    ${'2026-11-03'} | ${'0'}     | ${'0 days'}
    ${'2026-11-02'} | ${'1'}     | ${'1 day'}
    ${'2026-11-01'} | ${'2'}     | ${'2 days'}
    ${'2022-11-03'} | ${'1,461'} | ${'1,461 days'}
  `('due on $dueOn is $lateBy late', ({ dueOn, daysLate, lateBy }) => {
    const view = viewOf(aPlan({ invoices: [anInvoice({ dueOn })], alsoOverdue: [anInvoice({ number: 'X', dueOn })] }));
    expect(rowsOf(view, 'invoices')[0]).toMatchObject({ daysLate, lateBy });
    expect(rowsOf(view, 'alsoOverdue')[0]).toMatchObject({ daysLate, lateBy, level: '' });
    expect([view['oldestDaysLate'], view['oldestLateBy']]).toEqual([daysLate, lateBy]);
  });

  test.each`
    paid      | balance    | printed     | amount
    ${null}   | ${null}    | ${''}       | ${'€100.00'}
    ${'0.00'} | ${null}    | ${''}       | ${'€100.00'}
    ${'0.01'} | ${null}    | ${'€0.01'}  | ${'€100.00'}
    ${null}   | ${'60.00'} | ${'€40.00'} | ${'€100.00'}
  `('paid $paid, balance $balance: "$printed" was paid', ({ paid, balance, printed, amount }) => {
    expect(rowOf(aPlan({ invoices: [anInvoice({ paid, balance })] }))).toMatchObject({ paid: printed, amount });
  });

  test('an instalment has an amount of its own, and nothing of it was paid', () => {
    const plan = aPlan();
    const line = { ...plan.lines[0]!, item: anInstalment(inv2041, 2, 3, '100.00') };
    expect(rowOf({ ...plan, lines: [line] })).toMatchObject({
      number: 'INV-2041/2',
      amount: '€100.00',
      paid: '',
      balance: '€100.00',
      instalmentNumber: '2',
      instalmentCount: '3',
    });
  });

  test('a part in dispute is neither open nor paid', () => {
    const plan = aPlan();
    const item = { ...anItem(inv2041), balance: amount('1500.00'), disputed: amount('300.00') };
    expect(rowOf({ ...plan, lines: [{ ...plan.lines[0]!, item }] })).toMatchObject({
      amount: '€1,840.00',
      paid: '€40.00',
      balance: '€1,500.00',
      disputed: '€300.00',
    });
  });
});

describe('the table of invoices', () => {
  const tableOf = (plan: PlannedMessage, name = 'invoiceTable') =>
    messageView(plan, settings, TODAY, 'en').blocks[name]?.text.split('\n');
  test('one invoice has no total', () => {
    expect(tableOf(aPlan())).toEqual([
      'Invoice   Due          Days late    Balance',
      'INV-2041  20 Oct 2026         14  €1,840.00',
    ]);
  });
  test('two have', () => {
    expect(tableOf(aPlan({ invoices: [inv2041, inv2050] }))?.[3]).toBe('Total                             €2,295.00');
  });
  test('two currencies have one each', () => {
    const franc = anInvoice({ number: 'INV-9', currency: 'CHF', amount: '80.00', dueOn: '2026-10-01' });
    expect(tableOf(aPlan({ invoices: [franc, inv2041] }))?.slice(3)).toEqual([
      `Total                             CHF${_}80.00`,
      'Total                             €1,840.00',
    ]);
  });
  test('before the due date nothing is said of days late', () => {
    const invoice = anInvoice({ number: 'INV-5', dueOn: '2026-11-10', amount: '1.00' });
    const plan = aPlan({ level: aLevel({ code: 'courtesy', tone: 'courtesy' }), invoices: [invoice] });
    expect(plan.lines[0]?.daysOverdue).toBe(daysBetween(invoice.dueOn, TODAY));
    expect(tableOf(plan)).toEqual(['Invoice  Due          Balance', 'INV-5    10 Nov 2026    €1.00']);
  });
  test('project, purchase order and part payment stand below the number', () => {
    const invoice = anInvoice({
      number: 'INV-5',
      dueOn: '2026-11-01',
      amount: '9.00',
      paid: '2.00',
      poNumber: '47',
      project: 'Web',
    });
    expect(tableOf(aPlan({ invoices: [invoice] }))?.slice(2)).toEqual([
      '  Web',
      '  Purchase order 47',
      '  €2.00 of €9.00 paid',
    ]);
  });
  test('what is also overdue comes with the total of everything', () => {
    expect(tableOf(aPlan({ invoices: [inv2050], alsoOverdue: [inv2041] }), 'alsoOverdueTable')).toEqual([
      'Invoice       Due          Days late    Balance',
      'INV-2041      20 Oct 2026         14  €1,840.00',
      'Total of all                          €2,295.00',
    ]);
  });
  test('without such invoices there is no second table', () => {
    const { view, blocks } = messageView(aPlan(), settings, TODAY, 'en');
    expect(blocks['alsoOverdueTable']).toBeUndefined();
    expect(view['alsoOverdueTable']).toBe('');
  });

  describe('credits are negative lines before the total', () => {
    const credit = { label: 'CN-7', on: day('2026-10-25'), amount: amount('-40.00') };
    test('one invoice and a credit have a total', () => {
      expect(tableOf(aPlan({ credits: [credit] }))).toEqual([
        'Invoice   Due          Days late    Balance',
        'INV-2041  20 Oct 2026         14  €1,840.00',
        'CN-7      25 Oct 2026               −€40.00',
        '  Credit',
        'Total                             €1,800.00',
      ]);
    });
    test('money without a number is a payment on account', () => {
      expect(tableOf(aPlan({ credits: [{ ...credit, label: '' }] }))?.[2]).toBe(
        'Payment on account  25 Oct 2026               −€40.00',
      );
    });
    test('before the due date too', () => {
      const invoice = anInvoice({ number: 'INV-5', dueOn: '2026-11-10', amount: '50.00' });
      expect(tableOf(aPlan({ invoices: [invoice], credits: [credit] }))).toEqual([
        'Invoice  Due          Balance',
        'INV-5    10 Nov 2026   €50.00',
        'CN-7     25 Oct 2026  −€40.00',
        '  Credit',
        'Total                  €10.00',
      ]);
    });
  });

  test('an instalment says which one it is', () => {
    const plan = aPlan();
    const line = { ...plan.lines[0]!, item: anInstalment(inv2041, 2, 3, '100.00') };
    expect(tableOf({ ...plan, lines: [line] })?.slice(1)).toEqual([
      'INV-2041/2  20 Oct 2026         14  €100.00',
      '  Instalment 2 of 3',
    ]);
  });

  test('a part in dispute stands below its invoice', () => {
    const plan = aPlan();
    const item = { ...anItem(inv2041), balance: amount('1540.00'), disputed: amount('300.00') };
    expect(tableOf({ ...plan, lines: [{ ...plan.lines[0]!, item }] })?.slice(1)).toEqual([
      'INV-2041  20 Oct 2026         14  €1,540.00',
      '  €300.00 in dispute, not included',
    ]);
  });

  test('what is in dispute as a whole has a table of its own, without a total', () => {
    expect(tableOf(aPlan({ disputed: [inv2050, inv2041] }), 'disputedTable')).toEqual([
      'Invoice   Due          Days late    Balance',
      'INV-2050  2 Nov 2026           1    €455.00',
      'INV-2041  20 Oct 2026         14  €1,840.00',
    ]);
    const plan = aPlan();
    const item = { ...anItem(inv2041), balance: amount('0.00'), disputed: amount('1840.00') };
    expect(tableOf({ ...plan, disputed: [item] }, 'disputedTable')?.[1]).toMatch(/ €1,840\.00$/);
    expect(messageView(plan, settings, TODAY, 'en').view['disputedTable']).toBe('');
  });
});
