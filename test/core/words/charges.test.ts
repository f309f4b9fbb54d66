import { day } from '../../../src/core/days';
import type { Charge } from '../../../src/core/message';
import type { Law } from '../../../src/core/model';
import type { ChargeRefusal } from '../../../src/core/reason';
import { chargeRefusalSentence, chargeSentence, chargeSentences } from '../../../src/core/words/charges';
import { aClient, amount } from '../builders';
import { aPlan } from '../messages/builders';

const charge = (spec: Partial<Charge>): Charge => ({
  ...{ kind: 'interest', item: 'inv-1', label: 'INV-1', amount: amount('12.34') },
  ...{ claimed: true, segments: [], daily: null, ...spec },
});

describe('what a letter states', () => {
  test.each<readonly [Partial<Charge>, string]>([
    [{}, 'Interest on INV-1: €12.34'],
    [{ claimed: false }, 'Interest on INV-1: €12.34, shown and waived for now'],
    [{ kind: 'compensation', amount: amount('40.00') }, 'Compensation on INV-1: €40.00'],
    [{ kind: 'fee', label: 'Final notice', amount: amount('5.00') }, 'Fee, Final notice: €5.00'],
    [{ kind: 'costs', amount: amount('40.00') }, 'Collection costs on INV-1: €40.00'],
  ])('%j', (spec, sentence) => {
    expect(chargeSentence(charge(spec))).toBe(sentence);
  });
});

test('beside a letter stand its charges, and what is unlawful or waived; what can be put right is a warning', () => {
  const chargeRefusals: readonly ChargeRefusal[] = [
    { code: 'unlawful', law: 'FR', what: 'fee' },
    { code: 'noLaw' },
    { code: 'waived', item: 'INV-2', reason: 'goodwill' },
  ];
  const planned = { ...aPlan(), client: aClient({ kind: 'consumer' }), charges: [charge({})], chargeRefusals };
  expect(chargeSentences(planned)).toEqual([
    'Interest on INV-1: €12.34',
    'A reminder fee may not be asked of a consumer under the law “FR”.',
    'No charges are claimed on INV-2: they were waived (goodwill).',
  ]);
});

describe('why it states none, and what to do', () => {
  test.each<readonly [ChargeRefusal, string]>([
    [{ code: 'noLaw' }, 'No charges are stated: Settings do not say whose law your invoices follow (law).'],
    [
      { code: 'unlawful', law: 'FR', what: 'fee' },
      'A reminder fee may not be asked of this client under the law “FR”.',
    ],
    [
      { code: 'noRate', series: 'ecb_reference_semester', on: day('2027-01-01') },
      'No interest is stated: there is no rate for 1 January 2027 in ECB main refinancing rate on 1 January and 1 July (EU Directive 2011/7). Add a row to the sheet Rates (ecb_reference_semester).',
    ],
    [
      { code: 'belowFloor', percent: '5', floor: '7.86' },
      'No interest is stated: the agreed rate of 5 % is below the 7.86 % that the law asks for at least. Correct charges.contractRate in Settings.',
    ],
    [
      { code: 'noContractRate', law: 'US' },
      'No interest is stated: under the law “US” it must be agreed. Write it into charges.contractRate in Settings.',
    ],
    [
      { code: 'contractRateUnread' },
      'No interest is stated: the rate that was agreed cannot be read. Correct charges.contractRate in Settings.',
    ],
    [
      { code: 'waived', item: 'INV-1', reason: 'goodwill' },
      'No charges are claimed on INV-1: they were waived (goodwill).',
    ],
    [{ code: 'waived', item: 'INV-1', reason: '' }, 'No charges are claimed on INV-1: they were waived.'],
  ])('%j', (refusal, sentence) => {
    expect(chargeRefusalSentence(refusal)).toBe(sentence);
  });

  test.each<readonly [Law, string]>([
    ['DE', 'A reminder fee may be asked of a consumer under the law “DE” only after a free first reminder.'],
    [
      'BE',
      'A reminder fee may be asked of a consumer under the law “BE” only after the free first reminder and its fourteen days, and at most €7.50.',
    ],
    ['NL', 'A reminder fee may not be asked of a consumer under the law “NL”.'],
  ])('a fee that is only too early says when it is not: %s', (law, sentence) => {
    expect(chargeRefusalSentence({ code: 'unlawful', law, what: 'fee' }, 'consumer')).toBe(sentence);
  });

  test('of a consumer it says so', () => {
    expect(chargeRefusalSentence({ code: 'unlawful', law: 'UK', what: 'interest' }, 'consumer')).toBe(
      'Interest may not be asked of a consumer under the law “UK”.',
    );
  });
});
