import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { Ledger, Settings } from '../../../src/core/model';
import { aPayment } from '../agreementRows';
import { aLedger, amount, anEvent, anInvoice, neutral } from '../builders';

const TODAY = day('2026-03-10');
const reasons = (ledger: Partial<Ledger>, minimum: Settings['minimum'] = { EUR: amount('150.00') }) =>
  planRun(aLedger({ ...ledger, settings: { ...neutral, minimum } }), TODAY).decisions.map(({ reason }) => reason.code);
const late = (number: string, sum: string, more: Parameters<typeof anInvoice>[0] = {}) =>
  anInvoice({ number, amount: sum, ...more });
const done = (...keys: readonly string[]) =>
  keys.map((key, at) => anEvent({ seq: at + 1, on: '2026-02-01', keys: [key] }));

describe('a client who is late with less than the minimum is not chased', () => {
  test.each`
    invoices                                                              | expected
    ${[late('A', '149.99')]}                                              | ${['belowMinimum']}
    ${[late('A', '150.00')]}                                              | ${['levelReached']}
    ${[late('A', '100.00'), late('B', '49.99')]}                          | ${['belowMinimum', 'belowMinimum']}
    ${[late('A', '100.00'), late('B', '50.00')]}                          | ${['levelReached', 'levelReached']}
    ${[late('A', '100.00'), late('B', '50.00', { client: 'Aurora' })]}    | ${['belowMinimum', 'belowMinimum']}
    ${[late('A', '100.00'), late('B', '50.00', { currency: 'USD' })]}     | ${['belowMinimum', 'levelReached']}
    ${[late('A', '100.00'), late('B', '50.00', { dueOn: '2026-03-10' })]} | ${['belowMinimum', 'levelReached']}
    ${[late('A', '100.00'), late('B', '50.00', { status: 'disputed' })]}  | ${['belowMinimum', 'disputed']}
    ${[late('A', '100.00'), late('B', '50.00', { status: 'paid' })]}      | ${['belowMinimum', 'paid']}
    ${[late('A', '100.00'), late('B', '50.00', { holdUntil: 'open' })]}   | ${['levelReached', 'heldInvoice']}
    ${[late('A', '100.00'), late('B', '60.00', { paid: '20.00' })]}       | ${['belowMinimum', 'belowMinimum']}
  `('$invoices.length invoices: $expected', ({ invoices, expected }) =>
    expect(reasons({ invoices })).toEqual(expected),
  );
  test('what has no step today waits for the same reason', () =>
    expect(
      reasons({ invoices: [late('A', '100.00')], history: done('A|gentle|1', 'A|firm|1', 'A|call1|1', 'A|call2|1') }),
    ).toEqual(['belowMinimum']));
  test('it waits without a day, and the minimum is named', () =>
    expect(planRun(aLedger({ settings: { ...neutral, minimum: { '*': amount('150.00') } } }), TODAY)).toMatchObject({
      decisions: [
        { kind: 'wait', nextOn: null, reason: { code: 'belowMinimum', params: { minimum: amount('150.00') } } },
      ],
      messages: [],
    }));
});

describe('the minimum of a currency is its own, else that of all others, else none', () => {
  test.each`
    minimum                                             | expected
    ${{}}                                               | ${'levelReached'}
    ${{ EUR: null, '*': amount('150.00') }}             | ${'levelReached'}
    ${{ '*': amount('150.00') }}                        | ${'belowMinimum'}
    ${{ USD: amount('150.00', 'USD') }}                 | ${'levelReached'}
    ${{ EUR: amount('100.00'), '*': amount('150.00') }} | ${'levelReached'}
  `('$minimum: $expected', ({ minimum, expected }) => expect(reasons({}, minimum)).toEqual([expected]));
});

describe('what had its final notice goes on', () => {
  test.each`
    steps                                     | expected
    ${['A|firm|1', 'A|call1|1', 'A|call2|1']} | ${'belowMinimum'}
    ${['A|final|1']}                          | ${'noticeDue'}
    ${['A|final|1', 'A|formal|1']}            | ${'taskDue'}
  `('$steps: $expected', ({ steps, expected }) =>
    expect(reasons({ invoices: [late('A', '100.00', { dueOn: '2026-01-01' })], history: done(...steps) })).toEqual([
      expected,
    ]),
  );
});

test('below the minimum no credit is to be allocated, above it what is left is covered or not', () => {
  const payments = [aPayment({ invoice: null, amount: '500.00' })];
  expect(reasons({ payments })).toEqual(['belowMinimum']);
  expect(reasons({ payments }, { EUR: amount('100.00') })).toEqual(['creditCovers']);
});
