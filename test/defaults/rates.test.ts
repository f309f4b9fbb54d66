/** The rates of the bundle are those of rates.json, and the table is whole: each half-year, and each country's formula. */
import { readFileSync, writeFileSync } from 'node:fs';
import { percentText, percentUnits } from '../../src/core/charges/percent';
import { rateOn } from '../../src/core/charges/rates';
import { sideFor } from '../../src/core/charges/regimes';
import { percentOn, scheduleOf } from '../../src/core/charges/schedule';
import { SERIES } from '../../src/core/charges/series';
import { day } from '../../src/core/days';
import type { ClientKind, Law } from '../../src/core/model';
import { defaultRates, ratesCheckedOn } from '../../src/defaults/rates';
import { rateTableSource, readRatesFile } from './rateTable';

const TABLE = 'src/defaults/rateTable.ts';
const file = readRatesFile();
if (process.env['PAYDUE_RATES'] === 'write') writeFileSync(TABLE, rateTableSource(file));

const entriesOf = (series: string) => file.series[series]?.entries ?? [];

test('the table of the bundle is the one that rates.json makes', () => {
  expect(readFileSync(TABLE, 'utf8')).toBe(rateTableSource(file));
});

test('the table says when it was checked', () => {
  expect(ratesCheckedOn).toBe('2026-11-21');
});

test('no source is carried along, only series, day, percent and level', () => {
  for (const rate of defaultRates) {
    expect(Object.keys(rate).sort()).toEqual(['from', 'level', 'percent', 'series']);
    expect(rate.level).toMatch(/^[ABCU]$/);
    expect(percentUnits(rate.percent)).not.toBeNull();
  }
});

describe.each(SERIES)('$code', ({ code, name }) => {
  const rows = defaultRates.filter(({ series }) => series === code);

  test('has a name and rows, each later than the one before', () => {
    expect(name).not.toBe('');
    expect(rows.length).toBeGreaterThan(0);
    for (const [at, row] of rows.entries()) expect(row.from > (rows[at - 1]?.from ?? '')).toBe(true);
  });
});

test('every series of the table has a name', () => {
  const codes = new Set(SERIES.map(({ code }) => code as string));
  expect(defaultRates.filter(({ series }) => !codes.has(series))).toEqual([]);
});

/** 1 January and 1 July from the second half of 2002 to the second of 2026: 49 of them. */
const HALF_YEARS = Array.from({ length: 49 }, (_, n) =>
  day(`${2002 + Math.floor((n + 1) / 2)}-${n % 2 === 0 ? '07' : '01'}-01`),
);
const since = (from: string) => HALF_YEARS.filter((on) => on >= from);

/** A value of rates.json on a day, for series that leave out half-years without a change; null where the file says null. */
function published(series: string, field: string, on: string): string | null {
  const entry = entriesOf(series)
    .filter(({ from }) => from <= on)
    .pop();
  return entry?.[field] ?? null;
}

const ecb = (on: string) => percentUnits(rateOn(defaultRates, 'ecb_reference_semester', day(on)) ?? '') as number;

describe('the rules that hold over the whole table (law.md section 2)', () => {
  test('there are 49 half-years, the last begins on 1 July 2026', () => {
    expect(HALF_YEARS[0]).toBe('2002-07-01');
    expect(HALF_YEARS[48]).toBe('2026-07-01');
  });

  // The Ministry in Rome printed 4.10 for the second half of 2008; the German and Dutch rates imply 4.07, which the table has.
  test.each(HALF_YEARS)('%s: Basiszinssatz = ECB − 0.88', (on) => {
    expect(rateOn(defaultRates, 'de_basiszinssatz', on)).toBe(percentText(ecb(on) - 880_000));
  });

  // The Dutch law came into force on 1 December 2002 and rose to 8 points on 16 March 2013.
  test.each(['2002-12-01', ...since('2003-01-01'), '2013-03-15', '2013-03-16'])(
    '%s: handelsrente = ECB + 7, then + 8',
    (on) => {
      const points = on < '2013-03-16' ? 7_000_000 : 8_000_000;
      expect(published('nl_handelsrente', 'rate', on)).toBe(percentText(ecb(on) + points));
    },
  );

  test.each(since('2013-07-01'))('%s: the reference is the ECB rate in force on that day', (on) => {
    const inForce = percentUnits(published('ecb_mro', 'rate', on) ?? '') as number;
    expect(percentText(ecb(on))).toBe(percentText(inForce));
  });

  test.each(since('2002-08-07'))('%s: the British base is the Bank Rate on the last day before', (on) => {
    const eve = on.endsWith('-01-01') ? `${Number(on.slice(0, 4)) - 1}-12-31` : `${on.slice(0, 4)}-06-30`;
    const base = percentUnits(rateOn(defaultRates, 'uk_bank_rate_semester', on) ?? '');
    expect(base).toBe(percentUnits(published('boe_bank_rate', 'rate', eve) ?? ''));
  });

  test.each([
    ['BE', 'business', 'be_b2b', 'rate', '2013-07-01'],
    ['FI', 'business', 'fi_reference', 'b2b', '2013-07-01'],
    ['FI', 'consumer', 'fi_reference', 'b2c', '2012-01-01'],
    ['ES', 'business', 'es_b2b', 'rate', '2013-07-01'],
    ['IT', 'business', 'it_b2b', 'rate', '2013-07-01'],
    ['IE', 'business', 'ie_b2b', 'rate', '2013-07-01'],
    ['NL', 'business', 'nl_handelsrente', 'rate', '2013-07-01'],
    ['FR', 'business', 'fr_penalites', 'default_rate', '2013-07-01'],
    ['UK', 'business', 'uk_statutory_interest', 'rate', '2003-01-01'],
  ] as const)('%s %s: the regime makes the published rate of each half-year (%s)', (law, kind, series, field, from) => {
    for (const on of since(from)) {
      const value = percentUnits(published(series, field, on) ?? '');
      expect([on, lawRate(law, kind, on)]).toEqual([on, value === null ? null : percentText(value)]);
    }
  });

  test('the Austrian base moves only when the ECB rate has moved by half a point since its last change', () => {
    let base = '0.38';
    // Its last change before 2013 was in December 2011, with the ECB at 1.00; the step to 0.75 of July 2012 was too small.
    let atEcb = 1_000_000;
    for (const on of since('2013-01-01')) {
      const moved = ecb(on) - atEcb;
      if (Math.abs(moved) >= 500_000) {
        base = percentText((percentUnits(base) as number) + moved);
        atEcb = ecb(on);
      }
      expect([on, rateOn(defaultRates, 'at_basiszinssatz', on)]).toEqual([on, base]);
    }
  });

  test('the floor of French contracts is three times the taux légal', () => {
    for (const { from, contract_floor_3x_legal: floor } of entriesOf('fr_penalites')) {
      if (!floor || from < '2015-01-01') continue;
      const legal = percentUnits(rateOn(defaultRates, 'fr_taux_legal', day(from)) ?? '') as number;
      expect([from, percentText(3 * legal)]).toEqual([from, percentText(percentUnits(floor) as number)]);
    }
  });
});

function lawRate(law: Law, kind: ClientKind, on: string): string | null {
  const side = sideFor(law, kind);
  if (side.kind === 'refused') throw new Error(`${law} ${kind} has no rate`);
  return percentOn(scheduleOf(side.rate, defaultRates, null), day(on));
}
