import type { Charges } from '../../../src/core/charges/chargeFacts';
import { chargesOn } from '../../../src/core/charges/charges';
import { day } from '../../../src/core/days';
import { decimal } from '../../../src/core/money';
import { amount } from '../builders';
import { facts } from './facts';

const fee = (label: string, sum: string, currency = 'EUR') => ({ label, amount: amount(sum, currency) });

/** `interest 19.48 EUR`, in order. */
function said({ charges }: Charges): string[] {
  return charges.map(({ kind, amount: sum }) => `${kind} ${decimal(sum)} ${sum.currency}`);
}

function on(today: string, ...spec: Parameters<typeof facts>): Charges {
  return chargesOn(facts(...spec), day(today));
}

describe('interest and compensation are owed from the first day of interest on', () => {
  // Due Sunday 1 March 2026: Monday is the last day in time in Germany. 1,000 × 10.27 % ÷ 365 is 0.2814 a day.
  test.each`
    today           | expected
    ${'2026-03-01'} | ${[]}
    ${'2026-03-02'} | ${[]}
    ${'2026-03-03'} | ${['interest 0.28 EUR', 'compensation 40.00 EUR']}
    ${'2026-05-15'} | ${['interest 20.82 EUR', 'compensation 40.00 EUR']}
  `('$today: $expected', ({ today, expected }) => {
    expect(said(on(today))).toEqual(expected);
  });
});

test('interest has its segments, its label and what a further day adds; compensation has none', () => {
  const { charges } = on('2026-03-12');
  expect(charges).toEqual([
    {
      ...{
        kind: 'interest',
        item: 'inv-1',
        label: 'INV-1',
        amount: amount('2.81'),
        claimed: true,
        daily: amount('0.28'),
      },
      segments: [
        {
          ...{ from: '2026-03-03', to: '2026-03-12', days: 10, principal: amount('1000.00') },
          ...{ base: '1.27', margin: '9.00', rate: '10.27', interest: '2.8137' },
        },
      ],
    },
    {
      ...{ kind: 'compensation', item: 'inv-1', label: 'INV-1', amount: amount('40.00'), claimed: true, daily: null },
      segments: [],
    },
  ]);
});

test('what is only shown is not claimed, but for fees', () => {
  const { charges } = on('2026-03-12', { stated: 'show', fees: [fee('Final notice', '5.00')] });
  expect(charges.map(({ kind, claimed }) => [kind, claimed])).toEqual([
    ['interest', false],
    ['compensation', false],
    ['fee', true],
  ]);
});

test('fees stand alone where no interest is asked for, on whatever day', () => {
  expect(said(on('2026-02-01', { withInterest: false, fees: [fee('Final notice', '5.00')] }))).toEqual([
    'fee 5.00 EUR',
  ]);
  expect(on('2026-03-12', { withInterest: false })).toEqual({ charges: [], refusals: [] });
});

test('all fees of the item are stated, each with the name of its level', () => {
  const { charges } = on('2026-03-12', { withInterest: false, fees: [fee('Firm', '3.00'), fee('Final', '5.00')] });
  expect(charges.map(({ label, item }) => [label, item])).toEqual([
    ['Firm', 'inv-1'],
    ['Final', 'inv-1'],
  ]);
});

test('compensation can be left out', () => {
  expect(said(on('2026-03-12', { settings: { claimsCompensation: false } }))).toEqual(['interest 2.81 EUR']);
});

describe('interest runs on what was open day by day', () => {
  // From 2 March, France: 12.15 %, 31 days to 1 April; 0.33288 a day on 1,000.
  test.each`
    what                                          | spec                                    | interest
    ${'nothing was paid'}                         | ${{}}                                   | ${'10.32'}
    ${'paid before the due day'}                  | ${{ paid: [['2026-02-20', '400.00']] }} | ${'6.19'}
    ${'paid on the due day'}                      | ${{ paid: [['2026-03-01', '400.00']] }} | ${'6.19'}
    ${'paid on day 10, which still counts'}       | ${{ paid: [['2026-03-11', '400.00']] }} | ${'7.55'}
    ${'a Paid column has no day: from the start'} | ${{ invoice: { paid: '400.00' } }}      | ${'6.19'}
    ${'a Balance column neither'}                 | ${{ invoice: { balance: '600.00' } }}   | ${'6.19'}
    ${'a part in dispute bears none'}             | ${{ disputed: '400.00' }}               | ${'6.19'}
  `('$what: $interest', ({ spec, interest }) => {
    const { charges } = on('2026-04-01', { law: 'FR', ...spec });
    expect(charges.map(({ kind, amount: sum }) => `${kind} ${decimal(sum)}`)[0]).toBe(`interest ${interest}`);
  });
});

test('payments of other invoices, of another currency and of a later day do not count', () => {
  const given = facts({ law: 'FR' });
  const row = { clientId: null, reference: null, row: 2 };
  const payments = [
    { ...row, on: day('2026-03-05'), amount: amount('400.00'), invoiceId: 'inv-2' },
    { ...row, on: day('2026-03-05'), amount: amount('400.00', 'USD'), invoiceId: 'inv-1' },
    { ...row, on: day('2026-04-02'), amount: amount('400.00'), invoiceId: 'inv-1' },
  ];
  expect(said(chargesOn({ ...given, payments }, day('2026-04-01')))[0]).toBe('interest 10.32 EUR');
});

describe('an invoice that was paid in full', () => {
  test.each`
    paidOn          | expected
    ${'2026-03-01'} | ${[]}
    ${'2026-03-02'} | ${['interest 0.33 EUR', 'compensation 40.00 EUR']}
  `('on $paidOn, due on 1 March: $expected', ({ paidOn, expected }) => {
    const found = on('2026-04-01', { law: 'FR', paid: [[paidOn, '1000.00']] });
    expect(said(found)).toEqual(expected);
    expect(found.charges.map(({ daily }) => daily).filter((daily) => daily !== null)).toEqual([]);
  });
});

test('an instalment bears no interest and no compensation, its fees stand', () => {
  expect(said(on('2026-04-01', { instalment: true, fees: [fee('Final', '5.00')] }))).toEqual(['fee 5.00 EUR']);
});

test('an extension moves the first day of interest', () => {
  expect(said(on('2026-04-01', { law: 'FR', invoice: { extendedTo: '2026-04-01' } }))).toEqual([]);
  expect(said(on('2026-04-02', { law: 'FR', invoice: { extendedTo: '2026-04-01' } }))[0]).toBe('interest 0.33 EUR');
});

describe('a part payment is taken as the law says, or as Settings says', () => {
  // France takes interest first: 3.33 of 10 days, so that 603.33 stay open; 603.33 × 12.15 % × 21 ÷ 365 = 4.22.
  test.each`
    allocation     | interest
    ${'law'}       | ${'interest 7.55 EUR'}
    ${'interest'}  | ${'interest 7.55 EUR'}
    ${'principal'} | ${'interest 7.52 EUR'}
  `('$allocation: $interest', ({ allocation, interest }) => {
    const found = on('2026-04-01', { law: 'FR', settings: { allocation }, paid: [['2026-03-11', '400.00']] });
    expect(said(found)[0]).toBe(interest);
  });
});

describe('what is refused, and why', () => {
  const both = { fees: [fee('Final', '5.00')] };
  test.each`
    why                                            | spec                                              | refusals
    ${'nobody named a law'}                        | ${{ law: null }}                                  | ${[{ code: 'noLaw' }]}
    ${'no interest against UK consumers, no fees'} | ${{ law: 'UK', kind: 'consumer', ...both }}       | ${[{ code: 'unlawful', law: 'UK', what: 'interest' }, { code: 'unlawful', law: 'UK', what: 'fee' }]}
    ${'a contract is needed in the US'}            | ${{ law: 'US' }}                                  | ${[{ code: 'noContractRate', law: 'US' }]}
    ${'waived'}                                    | ${{ waiver: { reason: 'old friends' }, ...both }} | ${[{ code: 'waived', item: 'INV-1', reason: 'old friends' }]}
  `('$why', ({ spec, refusals }) => {
    expect(on('2026-04-01', spec)).toEqual({ charges: [], refusals });
  });

  test('a half-year without a rate: no interest, and which rate is missing; compensation stands', () => {
    const found = on('2027-01-01', { law: 'FR' });
    expect(found.refusals).toEqual([{ code: 'noRate', series: 'ecb_reference_semester', on: '2027-01-01' }]);
    expect(said(found)).toEqual(['compensation 40.00 EUR']);
  });

  test('a row of the Rates sheet fills it', () => {
    const rates = [...facts().rates, { series: 'ecb_reference_semester', from: day('2027-01-01'), percent: '2.40' }];
    expect(on('2027-01-01', { law: 'FR', rates }).refusals).toEqual([]);
  });

  test('an agreed rate below the floor', () => {
    const found = on('2024-09-01', {
      law: 'FR',
      agreed: { percent: '10', per: 'year' },
      invoice: { dueOn: '2024-07-31' },
    });
    expect(found.refusals).toEqual([{ code: 'belowFloor', percent: '10.00', floor: '14.76' }]);
  });
});

describe('consumers', () => {
  test.each`
    law     | today           | noticeOn        | expected                 | why
    ${'FR'} | ${'2026-06-30'} | ${null}         | ${[]}                    | ${'no formal notice, nothing owed and nothing refused'}
    ${'FR'} | ${'2026-06-30'} | ${'2026-06-20'} | ${['interest 0.72 EUR']} | ${'10 days at 2.62 %'}
    ${'DE'} | ${'2026-04-01'} | ${null}         | ${[]}                    | ${'no reminder yet'}
    ${'DE'} | ${'2026-04-01'} | ${'2026-03-12'} | ${['interest 3.44 EUR']} | ${'20 days at 6.27 %, no EUR 40'}
    ${'AT'} | ${'2026-03-31'} | ${null}         | ${['interest 3.29 EUR']} | ${'30 days at 4 %'}
    ${'CH'} | ${'2026-03-31'} | ${null}         | ${['interest 4.11 EUR']} | ${'30 days at 5 %'}
    ${'NL'} | ${'2026-03-31'} | ${null}         | ${['interest 3.29 EUR']} | ${'30 days at 4 %'}
    ${'FI'} | ${'2026-03-31'} | ${null}         | ${['interest 7.81 EUR']} | ${'30 days at 9.5 %'}
  `('$law on $today, notice $noticeOn: $expected, $why', ({ law, today, noticeOn, expected }) => {
    const found = on(today, { law, kind: 'consumer', noticeOn });
    expect(said(found)).toEqual(expected);
    expect(found.refusals).toEqual([]);
  });

  test('in Belgium only what was agreed, at most the rate of businesses, and after the fourteen days', () => {
    const belgian = { law: 'BE', kind: 'consumer', noticeOn: '2026-03-10' } as const;
    expect(on('2026-04-01', belgian).refusals).toEqual([{ code: 'noContractRate', law: 'BE' }]);
    const agreed = { percent: '12', per: 'year' } as const;
    expect(said(on('2026-03-24', { ...belgian, agreed }))).toEqual([]);
    // 10.50 % and not 12: 25 to 31 March are 7 days.
    expect(said(on('2026-03-31', { ...belgian, agreed }))).toEqual(['interest 2.01 EUR']);
  });
});

test('an invoice in another currency bears interest in its own, and the fixed sum is in that of the law', () => {
  const found = on('2026-03-31', { law: 'UK', invoice: { currency: 'USD', amount: '20000.00' } });
  // 20,000 × 11.75 % × 30 ÷ 365 = 193.15.
  expect(said(found)).toEqual(['interest 193.15 USD', 'compensation 40.00 GBP']);
});

test('an agreed rate for full months has segments and no daily amount', () => {
  const found = on('2026-04-15', { law: 'US', agreed: { percent: '1.5', per: 'fullMonth' } });
  expect(found.charges.map(({ amount: sum, daily, segments }) => [decimal(sum), daily, segments.length])).toEqual([
    ['15.00', null, 1],
  ]);
});

describe('the fixed sum is for what was late and not in dispute: what was paid in time does not count, what was paid late does', () => {
  test.each`
    what                    | spec                                   | sum
    ${'nothing paid'}       | ${{}}                                  | ${'100.00'}
    ${'paid on the day'}    | ${{ paid: [['2026-03-01', '11500']] }} | ${'40.00'}
    ${'paid the day after'} | ${{ paid: [['2026-03-02', '11500']] }} | ${'100.00'}
    ${'paid, no day known'} | ${{ invoice: { paid: '11500' } }}      | ${'40.00'}
    ${'the rest disputed'}  | ${{ disputed: '11000.01' }}            | ${'40.00'}
    ${'1,000 undisputed'}   | ${{ disputed: '11000' }}               | ${'70.00'}
  `('$what: $sum', ({ spec, sum }) => {
    const invoice = { amount: '12000', currency: 'GBP', ...spec.invoice };
    expect(said(on('2026-04-15', { law: 'UK', ...spec, invoice }))).toContain(`compensation ${sum} GBP`);
  });
});
