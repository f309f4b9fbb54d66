import { collectionCosts, costsOn } from '../../../src/core/charges/costs';
import { day } from '../../../src/core/days';
import { openItem } from '../../../src/core/dunning/balance';
import type { ClientKind, Law, Settings } from '../../../src/core/model';
import { decimal } from '../../../src/core/money';
import { aClient, amount, anInvoice, neutral } from '../builders';
import { rulesOf } from './vectors';

const items = (...sums: readonly string[]) =>
  sums.map((sum, at) => {
    const [text = '', currency = 'EUR'] = sum.split(' ');
    return openItem(anInvoice({ number: `INV-${at + 1}`, amount: text, currency }), {
      paid: null,
      dueOn: null,
      disputed: null,
    });
  });

function costs(change: {
  readonly law?: Law | null;
  readonly kind?: ClientKind;
  readonly items?: ReturnType<typeof items>;
  readonly settings?: Partial<Settings>;
  readonly noticeOn?: string | null;
  readonly channel?: 'electronic' | 'post';
  readonly waiver?: { readonly reason: string };
  readonly today?: string;
}) {
  return collectionCosts(
    {
      items: change.items ?? items('150.00', '90.00', '400.00'),
      client: aClient({ kind: change.kind ?? 'consumer' }),
      settings: { ...neutral, law: change.law === undefined ? 'NL' : change.law, ...change.settings },
      noticeOn: change.noticeOn ? day(change.noticeOn) : null,
      ...{ channel: change.channel ?? 'electronic', holidays: [], waiver: change.waiver ?? null },
    },
    day(change.today ?? '2026-06-01'),
  );
}

describe('the Dutch scale', () => {
  test.each`
    principal       | sum
    ${'0.00'}       | ${'0.00'}
    ${'0.01'}       | ${'40.00'}
    ${'266.67'}     | ${'40.00'}
    ${'266.70'}     | ${'40.01'}
    ${'2500.00'}    | ${'375.00'}
    ${'2500.10'}    | ${'375.01'}
    ${'5000.00'}    | ${'625.00'}
    ${'10000.00'}   | ${'875.00'}
    ${'200000.00'}  | ${'2775.00'}
    ${'1000000.00'} | ${'6775.00'}
    ${'1000001.00'} | ${'6775.00'}
  `('$principal: $sum', ({ principal, sum }) => {
    expect(decimal(costsOn(amount(principal), rulesOf('NL-B2C').costs!, null))).toBe(sum);
  });

  test.each`
    principal       | vat     | sum
    ${'1000.00'}    | ${null} | ${'150.00'}
    ${'1000.00'}    | ${'21'} | ${'181.50'}
    ${'100.00'}     | ${'21'} | ${'48.40'}
    ${'2000000.00'} | ${'21'} | ${'8197.75'}
  `('VAT of $vat % comes on top of the limits: $principal, $sum', ({ principal, vat, sum }) => {
    expect(decimal(costsOn(amount(principal), rulesOf('NL-B2C').costs!, vat))).toBe(sum);
  });
});

describe('the Belgian caps', () => {
  test.each`
    balance       | sum
    ${'150.00'}   | ${'20.00'}
    ${'150.04'}   | ${'30.00'}
    ${'150.05'}   | ${'30.01'}
    ${'500.00'}   | ${'65.00'}
    ${'500.20'}   | ${'65.01'}
    ${'39200.00'} | ${'2000.00'}
    ${'39201.00'} | ${'2000.00'}
  `('$balance: $sum', ({ balance, sum }) => {
    expect(decimal(costsOn(amount(balance), rulesOf('BE-B2C').costs!, '21'))).toBe(sum);
  });
});

test('one sum over all invoices of a notice, at the first of them', () => {
  // 15 % of 640.00; each by itself would come to 40 + 40 + 60.
  expect(costs({}).charges).toEqual([
    {
      ...{
        kind: 'costs',
        item: 'inv-1',
        label: 'INV-1',
        amount: amount('96.00'),
        claimed: false,
        segments: [],
        daily: null,
      },
    },
  ]);
});

describe('they are claimed when the days of the first notice are over', () => {
  test.each`
    law     | channel         | noticeOn        | today           | claimed  | dueFrom
    ${'NL'} | ${'post'}       | ${null}         | ${'2026-06-30'} | ${false} | ${null}
    ${'NL'} | ${'post'}       | ${'2026-06-01'} | ${'2026-06-15'} | ${false} | ${'2026-06-16'}
    ${'NL'} | ${'post'}       | ${'2026-06-01'} | ${'2026-06-16'} | ${true}  | ${'2026-06-16'}
    ${'BE'} | ${'electronic'} | ${'2026-06-01'} | ${'2026-06-15'} | ${false} | ${'2026-06-16'}
    ${'BE'} | ${'post'}       | ${'2026-06-01'} | ${'2026-06-17'} | ${false} | ${'2026-06-18'}
    ${'BE'} | ${'post'}       | ${'2026-06-01'} | ${'2026-06-18'} | ${true}  | ${'2026-06-18'}
  `('$law by $channel on $noticeOn, today $today: $claimed', ({ law, channel, noticeOn, today, claimed, dueFrom }) => {
    const found = costs({ law, channel, noticeOn, today });
    expect([found.charges[0]?.claimed, found.dueFrom]).toEqual([claimed, dueFrom]);
  });
});

describe('there are none', () => {
  test.each`
    why                                   | change
    ${'without a law'}                    | ${{ law: null }}
    ${'against a business'}               | ${{ kind: 'business' }}
    ${'in France'}                        | ${{ law: 'FR' }}
    ${'where the law gives nothing'}      | ${{ law: 'UK' }}
    ${'when compensation is not claimed'} | ${{ settings: { claimsCompensation: false } }}
    ${'without invoices'}                 | ${{ items: [] }}
    ${'on invoices in another currency'}  | ${{ items: items('100.00 USD') }}
    ${'on credits'}                       | ${{ items: items('-100.00') }}
  `('$why', ({ change }) => {
    expect(costs(change)).toEqual({ charges: [], refusals: [], dueFrom: null });
  });

  test('when they are waived, which is said', () => {
    const found = costs({ waiver: { reason: 'goodwill' } });
    expect(found).toEqual({
      charges: [],
      refusals: [{ code: 'waived', item: 'INV-1', reason: 'goodwill' }],
      dueFrom: null,
    });
  });
});

test('credits and other currencies among the invoices do not count', () => {
  const { charges } = costs({ items: items('100.00 USD', '-500.00', '640.00') });
  expect(charges.map(({ item, amount: sum }) => [item, decimal(sum)])).toEqual([['inv-3', '96.00']]);
});
