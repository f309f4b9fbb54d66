import { stretches } from '../../../src/core/charges/stretches';
import { day } from '../../../src/core/days';

const paidOn = (...days: readonly string[]) => days.map((on) => ({ on: day(on) }));
const january = { from: day('2026-01-01'), to: day('2026-01-31') };
const none = { countsPaymentDay: true, compounding: 'none' } as const;

function spans(of: ReturnType<typeof stretches>): string[] {
  return of.map(({ from, to, receipts, isRest }) => `${from} ${to} ${receipts.length}${isRest ? ' rest' : ''}`);
}

describe('a period is cut after the day of a payment, or before it where that day bears no interest', () => {
  test.each`
    counted  | on                              | expected
    ${true}  | ${[]}                           | ${['2026-01-01 2026-01-31 0']}
    ${true}  | ${['2026-01-20']}               | ${['2026-01-01 2026-01-20 0', '2026-01-21 2026-01-31 1']}
    ${false} | ${['2026-01-20']}               | ${['2026-01-01 2026-01-19 0', '2026-01-20 2026-01-31 1']}
    ${true}  | ${['2026-01-20', '2026-01-20']} | ${['2026-01-01 2026-01-20 0', '2026-01-21 2026-01-31 2']}
    ${true}  | ${['2025-12-01']}               | ${['2026-01-01 2026-01-31 1']}
    ${true}  | ${['2025-12-31']}               | ${['2026-01-01 2026-01-31 1']}
    ${false} | ${['2026-01-01']}               | ${['2026-01-01 2026-01-31 1']}
    ${true}  | ${['2026-01-01']}               | ${['2026-01-01 2026-01-01 0', '2026-01-02 2026-01-31 1']}
    ${true}  | ${['2026-01-31']}               | ${['2026-01-01 2026-01-31 0', '2026-02-01 2026-01-31 1']}
    ${true}  | ${['2026-02-01']}               | ${['2026-01-01 2026-01-31 0']}
  `('counted $counted, paid on $on', ({ counted, on, expected }) => {
    expect(spans(stretches(january, paidOn(...on), { ...none, countsPaymentDay: counted }))).toEqual(expected);
  });
});

test('a period that ends before it begins has none', () => {
  expect(stretches({ from: day('2026-01-02'), to: day('2026-01-01') }, paidOn('2026-01-01'), none)).toEqual([]);
});

describe('interest is capitalised on the same date of each year or month, from the first day on', () => {
  test.each`
    compounding  | from            | to              | rests
    ${'none'}    | ${'2024-05-10'} | ${'2026-05-10'} | ${[]}
    ${'yearly'}  | ${'2025-05-10'} | ${'2026-05-09'} | ${[]}
    ${'yearly'}  | ${'2025-05-10'} | ${'2026-05-10'} | ${['2026-05-10']}
    ${'yearly'}  | ${'2024-02-29'} | ${'2026-03-01'} | ${['2025-03-01', '2026-03-01']}
    ${'monthly'} | ${'2026-01-31'} | ${'2026-03-31'} | ${['2026-02-28', '2026-03-31']}
  `('$compounding from $from to $to: $rests', ({ compounding, from, to, rests }) => {
    const cut = stretches({ from, to }, [], { countsPaymentDay: true, compounding });
    expect(cut.filter(({ isRest }) => isRest).map((stretch) => stretch.from)).toEqual(rests);
  });
});

test('each stretch knows the days from one capitalisation to the next', () => {
  const cut = stretches({ from: day('2026-01-10'), to: day('2026-03-01') }, paidOn('2026-02-15'), {
    ...{ countsPaymentDay: true, compounding: 'monthly' },
  });
  expect(cut.map(({ from, rest }) => [from, rest])).toEqual([
    ['2026-01-10', { from: '2026-01-10', to: '2026-02-09' }],
    ['2026-02-10', { from: '2026-02-10', to: '2026-03-09' }],
    ['2026-02-16', { from: '2026-02-10', to: '2026-03-09' }],
  ]);
});
