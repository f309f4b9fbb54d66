import { proposeInstalments } from '../../../src/core/agreements/proposeInstalments';
import { day } from '../../../src/core/days';
import { decimal } from '../../../src/core/money';
import { amount } from '../builders';

describe('a sum is proposed in equal parts, what does not divide in the last', () => {
  test.each`
    total       | currency | count | parts
    ${'100.00'} | ${'EUR'} | ${1}  | ${['100.00']}
    ${'100.00'} | ${'EUR'} | ${2}  | ${['50.00', '50.00']}
    ${'100.00'} | ${'EUR'} | ${3}  | ${['33.33', '33.33', '33.34']}
    ${'200.00'} | ${'EUR'} | ${3}  | ${['66.66', '66.66', '66.68']}
    ${'1000'}   | ${'JPY'} | ${3}  | ${['333', '333', '334']}
    ${'0.02'}   | ${'EUR'} | ${3}  | ${['0.01', '0.01']}
    ${'0.00'}   | ${'EUR'} | ${3}  | ${[]}
    ${'-5.00'}  | ${'EUR'} | ${3}  | ${[]}
  `('$total $currency in $count: $parts', ({ total, currency, count, parts }) => {
    const made = proposeInstalments(amount(total, currency), count, day('2026-03-01'), 'week');
    expect(made.map((one) => decimal(one.amount))).toEqual(parts);
  });
});

describe('the days follow by weeks, two weeks or months', () => {
  test.each`
    every         | first           | days
    ${'week'}     | ${'2026-02-25'} | ${['2026-02-25', '2026-03-04', '2026-03-11']}
    ${'twoWeeks'} | ${'2026-02-25'} | ${['2026-02-25', '2026-03-11', '2026-03-25']}
    ${'month'}    | ${'2026-02-25'} | ${['2026-02-25', '2026-03-25', '2026-04-25']}
    ${'month'}    | ${'2026-01-31'} | ${['2026-01-31', '2026-02-28', '2026-03-31']}
    ${'month'}    | ${'2027-12-31'} | ${['2027-12-31', '2028-01-31', '2028-02-29']}
  `('every $every from $first', ({ every, first, days }) => {
    const made = proposeInstalments(amount('90.00'), 3, day(first), every);
    expect(made.map(({ on }) => on)).toEqual(days);
  });
});
