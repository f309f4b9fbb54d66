/** Ageing: the borders of the buckets, part balances, credits apart. */
import { ageingBucket, ageingOf } from '../../../src/core/statement/ageing';
import { amount } from '../builders';

describe('what is open is put in the bucket of its days overdue', () => {
  test.each`
    daysOverdue | bucket
    ${-40}      | ${'notDue'}
    ${0}        | ${'notDue'}
    ${1}        | ${'days1to30'}
    ${30}       | ${'days1to30'}
    ${31}       | ${'days31to60'}
    ${60}       | ${'days31to60'}
    ${61}       | ${'days61to90'}
    ${90}       | ${'days61to90'}
    ${91}       | ${'days91to120'}
    ${120}      | ${'days91to120'}
    ${121}      | ${'over120'}
    ${900}      | ${'over120'}
  `('$daysOverdue days: $bucket', ({ daysOverdue, bucket }) => {
    expect(ageingBucket(daysOverdue)).toBe(bucket);
  });
});

describe('the buckets', () => {
  const line = (text: string, daysOverdue: number, disputed: string | null = null) => ({
    amount: amount(text),
    daysOverdue,
    disputed: disputed === null ? null : amount(disputed),
  });

  test('add up what is open, each in its own', () => {
    const { buckets } = ageingOf([line('100.00', 5), line('0.01', 30), line('20.00', 200)], 'EUR');
    expect([buckets.days1to30, buckets.over120, buckets.notDue]).toEqual([
      amount('100.01'),
      amount('20.00'),
      amount('0'),
    ]);
  });

  test('hold no credit: it stands beside them, however old it is', () => {
    const { buckets, credits } = ageingOf([line('100.00', 5), line('-30.00', 5), line('-1.00', 300)], 'EUR');
    expect([buckets.days1to30, buckets.over120, credits]).toEqual([amount('100.00'), amount('0'), amount('-31.00')]);
  });

  test('hold what is in dispute, and say how much that is', () => {
    const { buckets, disputed } = ageingOf([line('100.00', 5, '40.00'), line('7.00', 70, '7.00')], 'EUR');
    expect([buckets.days1to30, buckets.days61to90, disputed]).toEqual([
      amount('100.00'),
      amount('7.00'),
      amount('47.00'),
    ]);
  });
});
