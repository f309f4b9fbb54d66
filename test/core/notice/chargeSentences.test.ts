import type { Charge } from '../../../src/core/message';
import { letterWords } from '../../../src/core/messages/letterWords';
import type { Client, ContractRate, Law } from '../../../src/core/model';
import { chargeSentences } from '../../../src/core/notice/chargeSentences';
import { claimsOf } from '../../../src/core/notice/claims';
import { withoutMarks } from '../../../src/core/notice/figures';
import { noticeTexts } from '../../../src/core/notice/texts/texts';
import { amount, anInvoice } from '../builders';
import { anItem } from '../messages/builders';
import { aCharge, fjord, interestOn, noticeFacts } from './builders';

const item = anItem(anInvoice({ number: 'INV-1', amount: '7000.00' }));
const francs = anItem(anInvoice({ number: 'INV-2', amount: '100.00', currency: 'CHF' }));
const interest = interestOn(item, '200.00');
const compensation = aCharge(item, 'compensation', '40.00');

function said(
  charges: readonly Charge[],
  law: Law | null = 'EU',
  agreed: ContractRate | null = null,
  client: Client = fjord,
) {
  const facts = noticeFacts({ charges, law, client, items: [item, francs], settings: { contractRate: agreed } });
  return chargeSentences({ facts, claims: claimsOf(facts), words: letterWords('en'), texts: noticeTexts('en') });
}

describe('what the charges rest on', () => {
  const flat = interestOn(item, '200.00', [{ base: null, margin: null, rate: '18.00' }]);
  const year = { percent: '18', per: 'year' } as const;
  const month = { percent: '1.5', per: 'month' } as const;
  const byLaw = 'due by law (Directive 2011/7/EU).';
  test.each<[string, readonly Charge[], Law | null, ContractRate | null, string]>([
    ['interest', [interest], 'EU', null, `Interest is ${byLaw}`],
    ['both', [interest, compensation], 'EU', null, `Interest and compensation are ${byLaw}`],
    ['compensation', [compensation], 'EU', null, `Compensation is ${byLaw}`],
    ['an agreed rate', [flat], 'EU', year, 'Interest is due as agreed in our contract.'],
    ['an agreed monthly rate', [flat], 'EU', month, 'Interest is due as agreed in our contract.'],
    [
      'an agreed rate and the law’s sum',
      [flat, compensation],
      'EU',
      year,
      `Interest is due as agreed in our contract. Compensation is ${byLaw}`,
    ],
    ['the law’s rate in spite of an agreed one', [interest], 'EU', year, `Interest is ${byLaw}`],
    ['a country without a statute', [flat], 'US', null, 'Interest is due as agreed in our contract.'],
    ['a fee alone', [aCharge(item, 'fee', '5.00')], 'EU', null, ''],
    [
      'nothing, the law gives a right',
      [],
      'EU',
      null,
      'We keep our right to interest and costs for late payment (Directive 2011/7/EU).',
    ],
    ['nothing, no statute', [], 'US', null, ''],
    ['nothing, no law', [], null, null, ''],
  ])('%s', (_, charges, law, agreed, basis) => expect(said(charges, law, agreed).basis).toBe(basis));
  test('against a consumer no right is kept that a business alone has', () => {
    expect(said([], 'DE', null, { ...fjord, kind: 'consumer' }).basis).toBe('');
  });
});

describe('what each further day adds', () => {
  const daily = (...charges: readonly Charge[]) => withoutMarks(said(charges).dailyInterest);
  test.each<[readonly Charge[], string]>([
    [[interest], 'From 4 November 2026, €2.20 of interest is added for each further day until payment.'],
    [
      [interest, interestOn(francs, '1.00')],
      'From 4 November 2026, CHF\u00a02.20 and €2.20 of interest is added for each further day until payment.',
    ],
    [[{ ...interest, daily: amount('0.00') }], ''],
    [[{ ...interest, daily: null }], ''],
    [[{ ...interest, claimed: false }], ''],
    [[], ''],
  ])('%#', (charges, sentence) => expect(daily(...charges)).toBe(sentence));
});

test('each rate is explained once, by base and points', () => {
  const two = interestOn(item, '9.00', [
    {},
    {},
    { base: '2.40', rate: '10.40' },
    { base: null, margin: null, rate: '18.00' },
  ]);
  expect(said([two]).rates).toBe(
    '10.15% = reference rate 2.15% plus 8 points\n10.40% = reference rate 2.40% plus 8 points',
  );
});

test('what is waived for now is named with its sum', () => {
  const waived = [interest, compensation].map((charge) => ({ ...charge, claimed: false }));
  expect(said(waived).waived).toBe(
    'Interest and costs of €240.00 have arisen too. We do not ask for them now, but keep our right to them.',
  );
  expect(said([interest]).waived).toBe('');
});
