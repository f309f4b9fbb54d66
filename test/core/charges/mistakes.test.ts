/** The mistakes that law.md section 4 found in public calculators, and that Paydue does not make. */
import { chargesOn } from '../../../src/core/charges/charges';
import { rateOn } from '../../../src/core/charges/rates';
import { percentOn, scheduleOf } from '../../../src/core/charges/schedule';
import { day } from '../../../src/core/days';
import { decimal } from '../../../src/core/money';
import { defaultRates } from '../../../src/defaults/rates';
import { facts } from './facts';
import { rulesOf } from './vectors';

const lawRate = (regime: string, on: string) =>
  percentOn(scheduleOf(rulesOf(regime).rate, defaultRates, null), day(on));

const chargesFor = (today: string, spec: Parameters<typeof facts>[0]) => chargesOn(facts(spec), day(today));

test('the British base of 2025 is 4.75 and 4.25, not 5.00 and 5.25', () => {
  expect(rateOn(defaultRates, 'uk_bank_rate_semester', day('2025-01-01'))).toBe('4.75');
  expect(rateOn(defaultRates, 'uk_bank_rate_semester', day('2025-07-01'))).toBe('4.25');
});

test('the second half of 2018 has a German rate, and no row is open-ended', () => {
  expect(lawRate('DE', '2018-07-01')).toBe('8.12');
  expect(lawRate('DE', '2018-12-31')).toBe('8.12');
  expect(lawRate('DE', '2999-01-01')).toBeNull();
});

test('French penalties follow the ECB, not the taux légal: 14.50 in the first half of 2024, not 15.07', () => {
  expect(lawRate('FR', '2024-01-01')).toBe('14.50');
});

test('a half-year keeps the rate of its first day: 14.25 to the end of 2024, though the ECB went down in September', () => {
  expect(['2024-07-01', '2024-09-18', '2024-12-31'].map((on) => lawRate('FR', on))).toEqual([
    '14.25',
    '14.25',
    '14.25',
  ]);
  expect(lawRate('FR', '2025-01-01')).toBe('13.15');
});

test('the second period begins on 1 July, not on the 2nd', () => {
  const { charges } = chargesFor('2025-07-02', { law: 'DE', invoice: { dueOn: '2025-06-27' } });
  expect(charges[0]?.segments.map(({ from, to, rate }) => [from, to, rate])).toEqual([
    ['2025-06-28', '2025-06-30', '11.27'],
    ['2025-07-01', '2025-07-02', '10.27'],
  ]);
});

test('the British rate is that of the start for life, not the current one', () => {
  const { charges } = chargesFor('2026-01-31', { law: 'UK', invoice: { dueOn: '2025-06-20', currency: 'GBP' } });
  expect(charges[0]?.segments.map(({ rate, days }) => [rate, days])).toEqual([['12.75', 225]]);
});

test('days are not rounded one by one: 10,000.00 for 60 days at 11.75 % is 193.15, not 193.20', () => {
  const { charges } = chargesFor('2026-04-30', { law: 'UK', invoice: { amount: '10000.00', currency: 'GBP' } });
  expect(charges[0]?.segments[0]?.days).toBe(60);
  expect(decimal(charges[0]!.amount)).toBe('193.15');
});

test('40 euros for each invoice, not once for a client', () => {
  const three = ['INV-1', 'INV-2', 'INV-3'].flatMap(
    (number) => chargesFor('2026-04-01', { law: 'FR', invoice: { number } }).charges,
  );
  const sums = three.filter(({ kind }) => kind === 'compensation');
  expect(sums.map(({ item, amount }) => [item, decimal(amount)])).toEqual([
    ['inv-1', '40.00'],
    ['inv-2', '40.00'],
    ['inv-3', '40.00'],
  ]);
});

describe('consumers are not charged what businesses are', () => {
  test.each(['EU', 'FR', 'DE', 'AT', 'BE', 'NL', 'ES', 'IT', 'IE', 'FI', 'UK', 'CH', 'US', 'CA', 'AU', 'IN'] as const)(
    '%s',
    (law) => {
      const agreed = { percent: '12', per: 'year' } as const;
      const consumer = chargesFor('2026-06-30', { law, kind: 'consumer', agreed, noticeOn: '2026-03-10' });
      expect(consumer.charges.filter(({ kind }) => kind === 'compensation')).toEqual([]);
      const sum = consumer.charges.reduce((total, { amount }) => total + amount.minor, 0);
      const business = chargesFor('2026-06-30', { law, agreed }).charges;
      expect(sum).toBeLessThan(business.reduce((total, { amount }) => total + amount.minor, 0));
    },
  );
});
