import { halfYearOf, knownUntil, rateInForce, rateOn, staleSeries } from '../../../src/core/charges/rates';
import { day } from '../../../src/core/days';
import type { Law, Rate } from '../../../src/core/model';
import { defaultRates } from '../../../src/defaults/rates';

const row = (series: string, from: string, percent: string): Rate => ({ series, from: day(from), percent });

describe('a rate on a day, from the rates that come with Paydue', () => {
  test.each`
    series                      | on              | percent
    ${'ecb_reference_semester'} | ${'2002-06-30'} | ${null}
    ${'ecb_reference_semester'} | ${'2002-07-01'} | ${'3.35'}
    ${'ecb_reference_semester'} | ${'2026-06-30'} | ${'2.15'}
    ${'ecb_reference_semester'} | ${'2026-07-01'} | ${'2.40'}
    ${'ecb_reference_semester'} | ${'2026-12-31'} | ${'2.40'}
    ${'ecb_reference_semester'} | ${'2027-01-01'} | ${null}
    ${'de_basiszinssatz'}       | ${'2022-12-31'} | ${'-0.88'}
    ${'de_basiszinssatz'}       | ${'2023-01-01'} | ${'1.62'}
    ${'de_basiszinssatz'}       | ${'2027-01-01'} | ${null}
    ${'fr_taux_legal'}          | ${'2026-06-30'} | ${'2.62'}
    ${'fr_taux_legal'}          | ${'2026-07-01'} | ${null}
    ${'nl_wettelijke_rente'}    | ${'2024-12-31'} | ${'7'}
    ${'nl_wettelijke_rente'}    | ${'2026-06-30'} | ${'4'}
    ${'nl_wettelijke_rente'}    | ${'2026-07-01'} | ${null}
    ${'in_rbi_bank_rate'}       | ${'2024-11-30'} | ${'6.75'}
    ${'in_rbi_bank_rate'}       | ${'2024-12-01'} | ${null}
    ${'in_rbi_bank_rate'}       | ${'2026-02-05'} | ${null}
    ${'in_rbi_bank_rate'}       | ${'2026-02-06'} | ${'5.50'}
    ${'in_rbi_bank_rate'}       | ${'2026-07-01'} | ${null}
    ${'ch_verzugszins'}         | ${'2099-01-01'} | ${'5'}
    ${'nobody_knows'}           | ${'2026-01-01'} | ${null}
  `('$series on $on: $percent', ({ series, on, percent }) => {
    expect(rateOn(defaultRates, series, day(on))).toBe(percent);
  });
});

describe('a half-year without a row of its own has no rate, even between two that have', () => {
  const rates = [
    row('ecb_reference_semester', '2018-01-01', '0.00'),
    row('ecb_reference_semester', '2019-01-01', '0.00'),
  ];
  test.each`
    on              | percent
    ${'2018-06-30'} | ${'0.00'}
    ${'2018-07-01'} | ${null}
    ${'2018-12-31'} | ${null}
    ${'2019-01-01'} | ${'0.00'}
  `('$on: $percent', ({ on, percent }) => {
    expect(rateOn(rates, 'ecb_reference_semester', day(on))).toBe(percent);
  });
});

describe('rates are known up to the last day before the first that has none', () => {
  const next = row('uk_bank_rate_semester', '2027-01-01', '3.50');
  const later = row('uk_bank_rate_semester', '2028-01-01', '3.25');
  test.each`
    what                         | rates            | on              | until
    ${'of the delivered ones'}   | ${[]}            | ${'2026-03-09'} | ${'2026-12-31'}
    ${'with a row of one’s own'} | ${[next]}        | ${'2026-03-09'} | ${'2027-06-30'}
    ${'a gap ends it'}           | ${[next, later]} | ${'2026-03-09'} | ${'2027-06-30'}
    ${'none on the day itself'}  | ${[]}            | ${'2027-01-01'} | ${null}
  `('$what: $until', ({ rates, on, until }) => {
    expect(knownUntil([...defaultRates, ...rates], 'uk_bank_rate_semester', day(on))).toBe(until);
  });

  test('the Swiss rate has no end', () => {
    expect(knownUntil(defaultRates, 'ch_verzugszins', day('2026-03-09'))).toBeNull();
  });
});

test('a row may begin within a half-year; the days before it have none', () => {
  const rates = [...defaultRates, row('in_rbi_bank_rate', '2026-08-06', '5.25')];
  expect(rateOn(rates, 'in_rbi_bank_rate', day('2026-08-05'))).toBeNull();
  expect(rateInForce(rates, 'in_rbi_bank_rate', day('2026-08-06'))).toEqual({
    percent: '5.25',
    units: 5_250_000,
    from: '2026-08-06',
    until: '2026-12-31',
  });
});

test('of two rows for one day the later one of the table counts, in whatever order the days stand', () => {
  const rates = [row('x', '2026-07-01', '3'), row('x', '2026-01-01', '1'), row('x', '2026-01-01', '2')];
  expect(rateOn(rates, 'x', day('2026-03-01'))).toBe('2');
  expect(rateInForce(rates, 'x', day('2026-03-01'))?.until).toBe('2026-06-30');
});

test('a row that is no number counts for nothing: its days have no rate', () => {
  expect(rateOn([row('x', '2026-01-01', 'ten')], 'x', day('2026-03-01'))).toBeNull();
  expect(rateOn([row('x', '2026-01-01', '2'), row('x', '2026-01-01', 'ten')], 'x', day('2026-03-01'))).toBe('2');
});

describe('a table is stale from 1 January and 1 July on, until the new row stands', () => {
  test.each`
    law     | today           | stale
    ${'EU'} | ${'2026-12-31'} | ${[]}
    ${'EU'} | ${'2027-01-01'} | ${['ecb_reference_semester 2027-01-01 business']}
    ${'EU'} | ${'2027-06-30'} | ${['ecb_reference_semester 2027-01-01 business']}
    ${'EU'} | ${'2027-07-01'} | ${['ecb_reference_semester 2027-07-01 business']}
    ${'UK'} | ${'2027-01-01'} | ${['uk_bank_rate_semester 2027-01-01 business']}
    ${'DE'} | ${'2027-01-01'} | ${['de_basiszinssatz 2027-01-01 business', 'de_basiszinssatz 2027-01-01 consumer']}
    ${'NL'} | ${'2026-11-21'} | ${['nl_wettelijke_rente 2026-07-01 consumer']}
    ${'FR'} | ${'2026-11-21'} | ${['fr_taux_legal 2026-07-01 consumer', 'fr_taux_legal 2026-07-01 contractFloor']}
    ${'FR'} | ${'2026-06-30'} | ${[]}
    ${'CH'} | ${'2050-01-01'} | ${[]}
    ${'US'} | ${'2050-01-01'} | ${[]}
  `('$law on $today: $stale', ({ law, today, stale }) => {
    const found = staleSeries(defaultRates, law as Law, day(today));
    expect(found.map(({ series, halfYear, neededFor }) => `${series} ${halfYear} ${neededFor}`)).toEqual(stale);
  });

  test('a row of the Rates sheet ends it', () => {
    const rates = [...defaultRates, row('ecb_reference_semester', '2027-01-01', '2.65')];
    expect(staleSeries(rates, 'EU', day('2027-01-01'))).toEqual([]);
  });
});

test('a half-year begins on 1 January or 1 July', () => {
  expect(['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'].map((on) => halfYearOf(day(on)))).toEqual([
    ...['2026-01-01', '2026-01-01', '2026-07-01', '2026-07-01'],
  ]);
});
