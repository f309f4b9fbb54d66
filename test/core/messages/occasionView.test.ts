import { day } from '../../../src/core/days';
import type { OccasionFacts, PlannedMessage } from '../../../src/core/message';
import { toPay } from '../../../src/core/messages/occasionView';
import type { View } from '../../../src/core/messages/template';
import { type MessageView, messageView } from '../../../src/core/messages/view';
import type { Money } from '../../../src/core/money';
import { amount } from '../builders';
import { anItem, aPlan, inv2041, inv2050, settings, TODAY } from './builders';

const letter = (about: OccasionFacts, fields: Partial<PlannedMessage> = {}): PlannedMessage => ({
  ...aPlan(),
  ...{ lines: [], occasion: about.kind, spoken: [anItem(inv2041), anItem(inv2050)], about },
  totals: [amount('2295.00')],
  ...fields,
});
const made = (about: OccasionFacts, fields: Partial<PlannedMessage> = {}, language = 'en'): MessageView =>
  messageView(letter(about, fields), settings, TODAY, language);
const valuesOf = (view: View, ...names: readonly string[]) => names.map((name) => view[name]);
const linesOf = ({ blocks }: MessageView, name: string) => blocks[name]?.text.split('\n');

const promise: OccasionFacts = { kind: 'promiseConfirmed', on: day('2026-11-10'), amount: amount('500.00') };
const plan: OccasionFacts = {
  kind: 'planAgreed',
  instalments: [
    { on: day('2026-11-20'), amount: amount('1000.00') },
    { on: day('2026-12-20'), amount: amount('1295.00') },
  ],
};

test('a letter is about what it speaks of, as a reminder is about its lines', () => {
  const { view } = made(promise);
  expect(valuesOf(view, 'invoiceList', 'count', 'many', 'total', 'oldestDueOn')).toEqual([
    ...['INV-2041 and INV-2050', '2', true, '€2,295.00', '20 October 2026'],
  ]);
});

describe('a promise is told with its day, and its amount where one was named', () => {
  test.each`
    sum                 | told
    ${amount('500.00')} | ${'€500.00'}
    ${null}             | ${''}
  `('$told', ({ sum, told }: { sum: Money | null; told: string }) => {
    const { view } = made({ ...promise, amount: sum } as OccasionFacts);
    expect(valuesOf(view, 'promiseDate', 'promiseAmount', 'brokenPromise')).toEqual(['10 November 2026', told, false]);
  });
});

test('a plan is told with all its instalments and their sum', () => {
  const view = made(plan);
  expect(view.view['planFirstDate']).toBe('20 November 2026');
  expect(linesOf(view, 'planTable')).toEqual([
    'Payment            Due             Amount',
    'Instalment 1 of 2  20 Nov 2026  €1,000.00',
    'Instalment 2 of 2  20 Dec 2026  €1,295.00',
    'Total                           €2,295.00',
  ]);
});

describe('a dispute is told with the client’s reason and the day somebody looks', () => {
  test.each`
    reason                   | told
    ${'two  boxes\nmissing'} | ${'two boxes missing'}
    ${null}                  | ${''}
  `('$reason', ({ reason, told }) => {
    const { view } = made({ kind: 'disputeReceived', reason, reviewOn: day('2026-11-10') });
    expect(valuesOf(view, 'disputeReason', 'disputeReview')).toEqual([told, '10 November 2026']);
  });
});

describe('thanks name what was paid and what is open still', () => {
  const paid = { on: day('2026-11-02'), amounts: [amount('500.00'), amount('20.00', 'GBP')] };
  test('of a part', () => {
    const view = made({ kind: 'partPaymentThanks', ...paid });
    expect(valuesOf(view.view, 'paidAmount', 'paidOn', 'rest')).toEqual([
      ...['€500.00 and £20.00', '2 November 2026', '€2,295.00'],
    ]);
    expect(linesOf(view, 'restTable')).toEqual([
      'Invoice   Due          Days late    Balance',
      'INV-2041  20 Oct 2026         14  €1,840.00',
      'INV-2050  2 Nov 2026           1    €455.00',
      'Total                             €2,295.00',
    ]);
  });
  test('of the whole there is no rest and no table of it; without a day none is named', () => {
    const spoken = [{ ...anItem(inv2041), balance: amount('0.00') }];
    const view = made({ kind: 'paymentThanks', on: null, amounts: [amount('1840.00')] }, { spoken });
    expect(valuesOf(view.view, 'paidAmount', 'paidOn', 'rest', 'restTable')).toEqual(['€1,840.00', '', '', '']);
    expect(view.blocks['restTable']).toBeUndefined();
  });
});

describe('a statement is told with its days, by age, and what is in dispute is marked', () => {
  const about = { kind: 'statement', from: null, to: TODAY } as const;
  test('what is open', () => {
    const view = made(about, { disputed: [anItem(inv2050)] });
    expect(valuesOf(view.view, 'statementFrom', 'statementTo', 'disputedTable')).toEqual(['', '3 November 2026', '']);
    expect(linesOf(view, 'invoiceTable')).toContain('  In dispute');
    expect(linesOf(view, 'statementTable')).toEqual([
      'Age                  Balance',
      '1 to 30 days late  €2,295.00',
      'Total              €2,295.00',
    ]);
  });
  test('of a period that is over, late days are those of its last day', () => {
    const view = made({ ...about, from: day('2026-10-01'), to: day('2026-10-31') });
    expect(valuesOf(view.view, 'statementFrom', 'statementTo')).toEqual(['1 October 2026', '31 October 2026']);
    expect(view.view['oldestDaysLate']).toBe('11');
  });
});

test.each`
  number            | told
  ${'MN-2026-0007'} | ${'MN-2026-0007'}
  ${null}           | ${''}
`('a notice is withdrawn by its number: $number', ({ number, told }) => {
  expect(made({ kind: 'noticeWithdrawn', number }).view['noticeNumber']).toBe(told);
});

test('in a reminder all of this is absent', () => {
  const { view, blocks } = messageView(aPlan(), settings, TODAY, 'en');
  const names = ['planFirstDate', 'disputeReason', 'disputeReview', 'paidAmount', 'paidOn', 'rest', 'restTable'];
  expect(
    valuesOf(view, ...names, 'planTable', 'statementTable', 'statementFrom', 'statementTo', 'noticeNumber'),
  ).toEqual(Array(12).fill(''));
  expect(Object.keys(blocks)).toEqual(['invoiceTable', 'waysToPay']);
});

describe('ways to pay ask for no more than was agreed', () => {
  test.each`
    about                                           | asked
    ${promise}                                      | ${[amount('500.00')]}
    ${{ ...promise, amount: null }}                 | ${[amount('2295.00')]}
    ${plan}                                         | ${[amount('1000.00')]}
    ${{ kind: 'statement', from: null, to: TODAY }} | ${[amount('2295.00')]}
  `('$about.kind: $asked.0.minor', ({ about, asked }) => {
    expect(toPay(letter(about))).toEqual(asked);
    expect(made(about).view['paymentLink']).toContain(`amount=${asked[0].minor / 100}.00&`);
  });
});
