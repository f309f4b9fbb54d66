import type { Rules } from '../../../src/core/charges/regime';
import { demandFor, REGIMES, sideFor } from '../../../src/core/charges/regimes';
import { seriesOf } from '../../../src/core/charges/series';
import type { ClientKind, Law } from '../../../src/core/model';

const SIDES = Object.values(REGIMES).flatMap((regime) => [
  [`${regime.law} business`, regime.business] as const,
  [`${regime.law} consumer`, regime.consumer] as const,
]);

test('there is a regime for each law that Settings may name, under its own code', () => {
  for (const [code, { law }] of Object.entries(REGIMES)) expect(law).toBe(code);
  expect(Object.keys(REGIMES).join(' ')).toBe('EU FR DE AT BE NL ES IT IE FI UK CH US CA AU IN');
});

describe.each(SIDES)('%s', (_, side) => {
  test('says its source, and each unverified datum once', () => {
    expect(side.source.length).toBeGreaterThan(10);
    expect(new Set(side.unverified).size).toBe(side.unverified.length);
  });

  test('has a rate that the tables know', () => {
    if (side.kind === 'rules' && side.rate.kind === 'reference') expect(seriesOf(side.rate.series)).not.toBeNull();
  });
});

describe('business and consumer are kept apart (law.md section 0, 4)', () => {
  test.each(SIDES.filter(([name]) => name.endsWith('consumer')))('%s: no fixed sum', (_, side) => {
    expect(side.kind === 'rules' ? side.fixedSum : null).toBeNull();
  });

  test.each`
    law     | isRefused
    ${'EU'} | ${true}
    ${'FR'} | ${false}
    ${'DE'} | ${false}
    ${'AT'} | ${false}
    ${'BE'} | ${false}
    ${'NL'} | ${false}
    ${'ES'} | ${true}
    ${'IT'} | ${true}
    ${'IE'} | ${true}
    ${'FI'} | ${false}
    ${'UK'} | ${true}
    ${'CH'} | ${false}
    ${'US'} | ${true}
    ${'CA'} | ${true}
    ${'AU'} | ${true}
    ${'IN'} | ${true}
  `('$law charges consumers: refused $isRefused', ({ law, isRefused }) => {
    expect(sideFor(law as Law, 'consumer').kind === 'refused').toBe(isRefused);
  });

  test('no law refuses charges against businesses', () => {
    for (const { business } of Object.values(REGIMES)) expect(business.kind).toBe('rules');
  });
});

describe('law.md, table 1', () => {
  test.each`
    law     | selection     | compounding  | allocation     | paymentDay | sum
    ${'EU'} | ${'floating'} | ${'none'}    | ${'principal'} | ${true}    | ${[4000]}
    ${'FR'} | ${'floating'} | ${'none'}    | ${'interest'}  | ${true}    | ${[4000]}
    ${'DE'} | ${'floating'} | ${'none'}    | ${'interest'}  | ${true}    | ${[4000]}
    ${'AT'} | ${'floating'} | ${'none'}    | ${'interest'}  | ${true}    | ${[4000]}
    ${'BE'} | ${'floating'} | ${'none'}    | ${'interest'}  | ${true}    | ${[4000]}
    ${'NL'} | ${'floating'} | ${'yearly'}  | ${'interest'}  | ${true}    | ${[4000]}
    ${'ES'} | ${'floating'} | ${'none'}    | ${'interest'}  | ${true}    | ${[4000]}
    ${'IT'} | ${'floating'} | ${'none'}    | ${'interest'}  | ${true}    | ${[4000]}
    ${'IE'} | ${'fixed'}    | ${'none'}    | ${'principal'} | ${true}    | ${[4000, 7000, 10_000]}
    ${'FI'} | ${'floating'} | ${'none'}    | ${'principal'} | ${true}    | ${[4000]}
    ${'UK'} | ${'fixed'}    | ${'none'}    | ${'principal'} | ${true}    | ${[4000, 7000, 10_000]}
    ${'CH'} | ${'floating'} | ${'none'}    | ${'interest'}  | ${false}   | ${null}
    ${'US'} | ${'contract'} | ${'none'}    | ${'principal'} | ${false}   | ${null}
    ${'CA'} | ${'contract'} | ${'none'}    | ${'principal'} | ${false}   | ${null}
    ${'AU'} | ${'contract'} | ${'none'}    | ${'principal'} | ${false}   | ${null}
    ${'IN'} | ${'floating'} | ${'monthly'} | ${'principal'} | ${false}   | ${null}
  `('$law', ({ law, selection, compounding, allocation, paymentDay, sum }) => {
    const rules = sideFor(law as Law, 'business') as Rules;
    expect(rules.rate.kind === 'reference' ? rules.rate.selection : rules.rate.kind).toBe(selection);
    expect([rules.compounding, rules.allocation, rules.countsPaymentDay]).toEqual([
      compounding,
      allocation,
      paymentDay,
    ]);
    expect(rules.fixedSum?.bands.map((band) => band.sum.minor) ?? null).toEqual(sum);
  });
});

describe('what law.md marks as from memory is marked in the data', () => {
  test.each`
    law     | kind          | datum
    ${'AT'} | ${'business'} | ${'fixedSum'}
    ${'BE'} | ${'business'} | ${'dayCount'}
    ${'ES'} | ${'business'} | ${'allocation'}
    ${'IT'} | ${'business'} | ${'compounding'}
    ${'FI'} | ${'business'} | ${'fixedSum'}
    ${'UK'} | ${'business'} | ${'allocation'}
    ${'IE'} | ${'business'} | ${'rate'}
    ${'BE'} | ${'consumer'} | ${'costs'}
    ${'AU'} | ${'business'} | ${'all'}
  `('$law $kind: $datum', ({ law, kind, datum }) => {
    expect(sideFor(law as Law, kind as ClientKind).unverified).toContain(datum);
  });
});

describe('what interest waits for', () => {
  test.each`
    law     | kind          | demand
    ${'FR'} | ${'business'} | ${'none'}
    ${'FR'} | ${'consumer'} | ${'formalNotice'}
    ${'DE'} | ${'consumer'} | ${'reminder'}
    ${'BE'} | ${'consumer'} | ${'freeReminder'}
    ${'NL'} | ${'consumer'} | ${'none'}
    ${'UK'} | ${'consumer'} | ${'none'}
  `('$law $kind: $demand', ({ law, kind, demand }) => {
    expect(demandFor(law as Law, kind as ClientKind)).toBe(demand);
  });
});
