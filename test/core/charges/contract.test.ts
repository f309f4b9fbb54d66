import { appliedRate, contractFloor } from '../../../src/core/charges/contract';
import { percentOn } from '../../../src/core/charges/schedule';
import { day } from '../../../src/core/days';
import type { ContractRate, Law } from '../../../src/core/model';
import { defaultRates } from '../../../src/defaults/rates';
import { rulesOf } from './vectors';

/** `10 a month` as Settings reads it; the rate that applies on the first day, or the refusal's code. */
function applied(regime: string, text: string | null, from = '2026-03-02'): string | null {
  const [percent = '', , ...per] = text?.split(' ') ?? [];
  const agreed =
    text === null
      ? null
      : { percent, per: (per.join(' ') === 'full month' ? 'fullMonth' : per.join(' ')) as ContractRate['per'] };
  const law = regime.slice(0, 2) as Law;
  const found = appliedRate({ law, rules: rulesOf(regime), agreed, rates: defaultRates, from: day(from) });
  if ('code' in found) return found.code;
  return found.kind === 'daily' ? percentOn(found.schedule, day(from)) : `${found.yearlyUnits} by full months`;
}

describe('which rate applies', () => {
  test.each`
    regime      | agreed              | rate
    ${'DE'}     | ${null}             | ${'10.27'}
    ${'DE'}     | ${'12.5 a year'}    | ${'12.50'}
    ${'DE'}     | ${'3 a year'}       | ${'3.00'}
    ${'DE'}     | ${'1 a month'}      | ${'12.00'}
    ${'DE'}     | ${'1 a full month'} | ${'12000000 by full months'}
    ${'US'}     | ${null}             | ${'noContractRate'}
    ${'US'}     | ${'18 a year'}      | ${'18.00'}
    ${'AU'}     | ${null}             | ${'noContractRate'}
    ${'IN'}     | ${null}             | ${'16.50'}
    ${'IN'}     | ${'12 a year'}      | ${'12.00'}
    ${'US'}     | ${'ten a year'}     | ${'noContractRate'}
    ${'DE-B2C'} | ${'12 a year'}      | ${'6.27'}
    ${'DE-B2C'} | ${'6 a year'}       | ${'6.00'}
    ${'BE-B2C'} | ${null}             | ${'noContractRate'}
    ${'BE-B2C'} | ${'12 a year'}      | ${'10.50'}
    ${'BE-B2C'} | ${'7 a year'}       | ${'7.00'}
  `('$regime, agreed $agreed: $rate', ({ regime, agreed, rate }) => {
    expect(applied(regime, agreed)).toBe(rate);
  });
});

test.each(['DE', 'US', 'DE-B2C', 'BE-B2C'])(
  '%s: an agreed rate that cannot be read is no reason to take the law’s',
  (regime) => {
    const law = regime.slice(0, 2) as Law;
    const given = { law, rules: rulesOf(regime), rates: defaultRates, from: day('2026-03-02') };
    expect(appliedRate({ ...given, agreed: 'unreadable' })).toEqual({ code: 'contractRateUnread' });
  },
);

describe('Canada: five percent unless the yearly rate is stated (Interest Act s. 4), and no more than 35 (Criminal Code s. 347)', () => {
  test.each`
    agreed              | rate
    ${'24 a year'}      | ${'24.00'}
    ${'35 a year'}      | ${'35.00'}
    ${'35.01 a year'}   | ${'unlawful'}
    ${'2 a month'}      | ${'5.00'}
    ${'2 a full month'} | ${'5.00'}
    ${'0.3 a month'}    | ${'3.60'}
    ${'3 a month'}      | ${'unlawful'}
  `('$agreed: $rate', ({ agreed, rate }) => {
    expect(applied('CA', agreed)).toBe(rate);
  });
});

describe('France: an agreed rate is at least three times the taux légal of the first day of interest', () => {
  test.each`
    agreed            | from            | rate
    ${'14.75 a year'} | ${'2024-07-01'} | ${'belowFloor'}
    ${'14.76 a year'} | ${'2024-07-01'} | ${'14.76'}
    ${'1.23 a month'} | ${'2024-07-01'} | ${'14.76'}
    ${'1.22 a month'} | ${'2024-07-01'} | ${'belowFloor'}
    ${'7.85 a year'}  | ${'2026-06-30'} | ${'belowFloor'}
    ${'7.86 a year'}  | ${'2026-06-30'} | ${'7.86'}
    ${'20 a year'}    | ${'2026-07-01'} | ${'noRate'}
  `('$agreed from $from: $rate', ({ agreed, from, rate }) => {
    expect(applied('FR', agreed, from)).toBe(rate);
  });

  test('the law has no floor elsewhere', () => {
    expect(contractFloor(rulesOf('DE'), defaultRates, day('2024-07-01'))).toBeNull();
  });
});
