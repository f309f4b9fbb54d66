import { day } from '../../src/core/days';
import type { Ledger, Settings } from '../../src/core/model';
import { problemSentence } from '../../src/core/words/problems';
import { problemRemedy } from '../../src/core/words/remedies';
import { staleRates } from '../../src/workbook/staleRates';
import { aClient, aLedger, neutral } from '../core/builders';
import { defaults } from './sheets';

const charging: Partial<Settings> = { law: 'FR', chargedProcedures: ['Standard'] };
const ledger = (settings: Partial<Settings>, more: Partial<Ledger> = {}): Ledger =>
  aLedger({ rates: defaults.rates, settings: { ...neutral, ...settings }, ...more });
const stale = (settings: Partial<Settings>, today: string, more: Partial<Ledger> = {}) =>
  staleRates({ ledger: ledger(settings, more) }, day(today)).map(
    ({ params }) => `${params['series']} ${params['from']}`,
  );

describe('a half-year without a rate is told from its first day on', () => {
  test.each`
    today           | expected
    ${'2026-12-31'} | ${[]}
    ${'2027-01-01'} | ${['ecb_reference_semester 2027-01-01']}
    ${'2027-06-30'} | ${['ecb_reference_semester 2027-01-01']}
    ${'2027-07-01'} | ${['ecb_reference_semester 2027-07-01']}
  `('$today', ({ today, expected }) => {
    expect(stale(charging, today)).toEqual(expected);
  });

  test('until the row is there', () => {
    const rates = [...defaults.rates, { series: 'ecb_reference_semester', from: day('2027-01-01'), percent: '2.40' }];
    expect(stale(charging, '2027-01-01', { rates })).toEqual([]);
  });
});

describe('only what this firm’s letters need', () => {
  const consumers = { clients: [aClient({ kind: 'consumer' })] };
  test.each<readonly [string, Partial<Settings>, Partial<Ledger>, readonly string[]]>([
    ['nothing is charged', { law: 'FR' }, {}, []],
    ['nobody said whose law', { chargedProcedures: ['Standard'] }, {}, []],
    ['Switzerland has one rate', { ...charging, law: 'CH' }, {}, []],
    [
      'a French consumer has a rate of its own',
      charging,
      consumers,
      ['ecb_reference_semester 2027-01-01', 'fr_taux_legal 2027-01-01'],
    ],
    [
      'an agreed rate in France is held against the legal one',
      { ...charging, contractRate: { percent: '12', per: 'year' } },
      {},
      ['fr_taux_legal 2027-01-01'],
    ],
    [
      'an agreed rate in Germany needs no other',
      { ...charging, law: 'DE', contractRate: { percent: '12', per: 'year' } },
      {},
      [],
    ],
  ])('%s', (_what, settings, more, expected) => {
    expect(stale(settings, '2027-01-01', more)).toEqual(expected);
  });
});

test('in words, with what to do', () => {
  const [problem] = staleRates({ ledger: ledger(charging) }, day('2027-01-01'));
  expect(problem && `${problemSentence(problem)} ${problemRemedy(problem)}`).toBe(
    'There is no rate of ecb_reference_semester for the half-year from 1 January 2027: ECB main refinancing rate on 1 January and 1 July (EU Directive 2011/7). ' +
      'Add a row to the sheet Rates (Set up or repair makes the sheet): ecb_reference_semester, 2027-01-01 and the rate. Until then letters state no interest from that day on.',
  );
});
