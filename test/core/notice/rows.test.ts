import { day } from '../../../src/core/days';
import type { Charge } from '../../../src/core/message';
import { claimsOf } from '../../../src/core/notice/claims';
import { rowsOf } from '../../../src/core/notice/rows';
import { anInvoice } from '../builders';
import { anInstalment, anItem } from '../messages/builders';
import { aCharge, interestOn, noticeFacts } from './builders';

const _ = '\u00a0';
const item = anItem(anInvoice({ number: 'INV-1', dueOn: '2026-05-05', amount: '7000.00' }));
const rows = (charges: readonly Charge[], language = 'en', items = [item]) => {
  const facts = noticeFacts({ charges, language, items });
  return rowsOf(facts, claimsOf(facts));
};
const cells = (found: readonly Readonly<Record<string, string>>[]) =>
  found.map((row) => Object.values(row).join(' | '));

describe('interest stands period by period, as its reader writes figures', () => {
  const charges = [
    interestOn(item, '380.66', [
      { from: day('2026-05-06'), to: day('2026-06-30'), days: 56, interest: '109.0082' },
      { from: day('2026-07-01'), days: 126, base: '2.40', rate: '10.40', interest: '1251.3096' },
    ]),
  ];
  test.each`
    language | interest
    ${'en'}  | ${['INV-1 | 6 May 2026 – 30 Jun 2026 | 56 | €7,000.00 | 10.15% | 109.0082', ' | 1 Jul 2026 – 3 Nov 2026 | 126 | €7,000.00 | 10.40% | 1,251.3096']}
    ${'de'}  | ${[`INV-1 | 6. Mai 2026 – 30. Juni 2026 | 56 | 7.000,00${_}€ | 10,15${_}% | 109,0082`, ` | 1. Juli 2026 – 3. Nov. 2026 | 126 | 7.000,00${_}€ | 10,40${_}% | 1.251,3096`]}
  `('$language', ({ language, interest }) => expect(cells(rows(charges, language).interest)).toEqual(interest));
  test('with the sum of each invoice', () => {
    expect(cells(rows(charges).interestSums)).toEqual(['Interest on INV-1 | €380.66']);
  });
});

describe('claims stand each for itself', () => {
  const other = anItem(anInvoice({ number: 'INV-2', dueOn: '2026-05-05', amount: '100.00' }));
  const compensation = (of: typeof item, sum: string) => aCharge(of, 'compensation', sum);
  const fee = (label: string, sum: string) => aCharge(item, 'fee', sum, { label });
  const labels = (charges: readonly Charge[]) => cells(rows(charges, 'en', [item, other]).claims).slice(1);
  test.each<[string, readonly Charge[], readonly string[]]>([
    ['one compensation', [compensation(item, '40.00')], ['Fixed compensation for recovery costs | €40.00']],
    [
      'alike ones together',
      [compensation(item, '40.00'), compensation(other, '40.00')],
      ['Fixed compensation for recovery costs (2\u00a0×\u00a0€40.00) | €80.00'],
    ],
    [
      'others by their invoice',
      [compensation(item, '70.00'), compensation(other, '40.00')],
      [
        'Fixed compensation for recovery costs, INV-1 | €70.00',
        'Fixed compensation for recovery costs, INV-2 | €40.00',
      ],
    ],
    [
      'fees by their level',
      [fee('Firm reminder', '5.00'), fee('Final notice', '7.00'), fee('Firm reminder', '5.00')],
      ['Reminder fee (Firm reminder) | €10.00', 'Reminder fee (Final notice) | €7.00'],
    ],
    ['costs', [aCharge(item, 'costs', '60.00')], ['Collection costs | €60.00']],
  ])('%s', (_name, charges, expected) => expect(labels(charges)).toEqual(expected));
  test('nothing claimed, no table', () => {
    const shown = [aCharge(item, 'compensation', '40.00', { claimed: false })];
    expect([rows(shown).claims, rows(shown).claimSums]).toEqual([[], []]);
  });
});

test('below an invoice: instalment, project, order, what is in dispute', () => {
  const invoice = anInvoice({ number: 'INV-1', amount: '100.00', project: 'Web\nsite', poNumber: 'PO-1' });
  const disputed = { ...anItem(invoice), disputed: { minor: 2500, currency: 'EUR' } };
  const items = [{ ...disputed, balance: { minor: 7500, currency: 'EUR' } }, anInstalment(invoice, 2, 3, '30.00')];
  expect(rows([], 'en', items).invoices.map(({ note, amount, paid, open }) => [note, amount, paid, open])).toEqual([
    ['Web site\nPurchase order PO-1\n€25.00 in dispute, not included', '€100.00', '', '€75.00'],
    ['Instalment 2 of 3\nWeb site\nPurchase order PO-1', '€30.00', '', '€30.00'],
  ]);
});

test('a row has no prototype: a tag called constructor finds nothing', () => {
  expect(rows([]).invoices[0]?.['constructor']).toBeUndefined();
});
