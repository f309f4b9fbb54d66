/** Answers for the window of interest and charges; the same made-up book as fixtures.ts. */
import type { ChargesView, ClaimsView } from '../../src/api';
import { amount } from './fixtures';

export const chargesView: ChargesView = {
  law: 'DE',
  laws: [
    {
      code: 'DE',
      name: 'Germany',
      rules: [
        'Businesses: base rate + 9 points, EUR 40 for each invoice.',
        'Consumers: base rate + 5 points, no fixed sum.',
      ],
      ratesSentence: 'Rates are known up to 31 December 2026; checked on 21 November 2026.',
      stale: [],
    },
    { code: 'FR', name: 'France', rules: ['Businesses: ECB + 10 points.'], ratesSentence: null, stale: [] },
    { code: 'UK', name: 'United Kingdom', rules: ['Businesses: 8 points.'], ratesSentence: null, stale: [] },
  ],
  procedures: [
    { name: 'Standard', charged: true },
    { name: 'Small amounts', charged: false },
  ],
  contractRate: '',
  compensation: true,
  clients: ['Aurora Bakery Ltd', 'Fjord Tools'],
  ratesPlace: { sheet: 'Rates', row: 2, column: 1 },
};

export const claims: ClaimsView = {
  on: '2026-11-03',
  charges: [
    { item: 'INV-2041', label: 'Interest', amount: amount(7243) },
    { item: 'INV-2041', label: 'Fixed compensation', amount: amount(4000) },
  ],
  segments: [
    {
      item: 'INV-2041',
      from: '2026-06-01',
      to: '2026-06-30',
      days: 30,
      principal: amount(184000),
      rate: '1.27 + 9 = 10.27 %',
      interest: '15.5316',
    },
    {
      item: 'INV-2041',
      from: '2026-07-01',
      to: '2026-11-03',
      days: 126,
      principal: amount(184000),
      rate: '1.52 + 9 = 10.52 %',
      interest: '66.8195',
    },
  ],
  perDay: 'Plus €0.53 for each further day.',
  refusals: [],
  principal: [amount(184000)],
  totals: [amount(195243)],
  claimed: [],
};
