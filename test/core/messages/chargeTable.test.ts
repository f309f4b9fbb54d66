import { day } from '../../../src/core/days';
import { openItems } from '../../../src/core/dunning/balance';
import type { Charge, InterestSegment, MessageLine } from '../../../src/core/message';
import { chargeBlocks, chargeTable, chargeView } from '../../../src/core/messages/chargeTable';
import { letterWords } from '../../../src/core/messages/letterWords';
import { aLevel, amount, anInvoice } from '../builders';

const writer = (language: string) => ({ language, words: letterWords(language) });
const items = (...numbers: readonly string[]) => numbers.flatMap((number) => openItems(anInvoice({ number })));
const lines = (...numbers: readonly string[]): readonly MessageLine[] =>
  items(...numbers).map((item) => ({ item, level: aLevel(), key: `${item.label}|gentle|1`, daysOverdue: 1 }));
const segment = (spec: Partial<InterestSegment>): InterestSegment => ({
  ...{ from: day('2026-03-02'), to: day('2026-06-30'), days: 121, principal: amount('1000.00') },
  ...{ base: '2.15', margin: '8.00', rate: '10.15', interest: '33.6479', ...spec },
});
const later = segment({
  from: day('2026-07-01'),
  to: day('2026-07-15'),
  days: 15,
  base: '2.40',
  rate: '10.40',
  interest: '4.2740',
});
const charge = (spec: Partial<Charge>): Charge => ({
  ...{ kind: 'compensation', item: 'inv-1', label: 'INV-1', amount: amount('40.00') },
  ...{ claimed: true, segments: [], daily: null, ...spec },
});
const interest = charge({
  ...{ kind: 'interest', amount: amount('37.92'), segments: [segment({}), later], daily: amount('0.28') },
});
const fee = charge({ kind: 'fee', label: 'Final notice', amount: amount('5.00') });

describe('the table of charges', () => {
  test('interest with each stretch of days, its principal and rate, and what a further day adds', () => {
    expect(chargeTable([interest, charge({}), fee], items('INV-1'), writer('en'))?.text).toBe(
      [
        'Charges                                 Total',
        'Interest on INV-1                      €37.92',
        '  2 Mar 2026 – 30 Jun 2026 · 121 days · €1,000.00 × 10.15% = 33.6479',
        '  reference rate 2.15% plus 8 points',
        '  1 Jul 2026 – 15 Jul 2026 · 15 days · €1,000.00 × 10.40% = 4.2740',
        '  reference rate 2.40% plus 8 points',
        '  plus €0.28 for each day from 16 July 2026',
        'Fixed compensation for recovery costs  €40.00',
        'Reminder fee (Final notice)             €5.00',
        'Total                                  €82.92',
      ].join('\n'),
    );
  });

  test('as the reader writes numbers and days', () => {
    const { text = '' } = chargeTable([interest], items('INV-1'), writer('de')) ?? {};
    expect(text).toContain('2. März 2026 – 30. Juni 2026 · 121 Tage · 1.000,00\u00a0€ × 10,15\u00a0% = 33,6479');
    expect(text).toContain('zuzüglich 0,28\u00a0€ pro Tag ab dem 16. Juli 2026');
  });

  test('what is only shown says so, and makes no total', () => {
    const { text = '' } = chargeTable([{ ...interest, claimed: false }], items('INV-1'), writer('en')) ?? {};
    expect(text).toContain('  Not asked for now');
    expect(text).not.toContain('\nTotal');
  });

  test('a flat rate has no parts to explain', () => {
    const flat = { ...interest, segments: [segment({ base: null, margin: null, rate: '5' })] };
    expect(chargeTable([flat], items('INV-1'), writer('en'))?.text).not.toContain('reference rate');
  });

  test('of several invoices a fee says which', () => {
    const { text = '' } = chargeTable([fee, { ...fee, item: 'inv-2' }], items('INV-1', 'INV-2'), writer('en')) ?? {};
    expect(text).toContain('Reminder fee (Final notice), INV-1');
    expect(text).toContain('Reminder fee (Final notice), INV-2');
  });

  test('of several currencies there is a total each', () => {
    const { text = '' } =
      chargeTable([charge({}), charge({ amount: amount('40.00', 'GBP') })], items('INV-1'), writer('en')) ?? {};
    expect(text.split('\n').slice(-2)).toEqual([
      expect.stringMatching(/^Total +€40.00$/),
      expect.stringMatching(/^Total +£40.00$/),
    ]);
  });

  test('a number from the sheet is plain text in both parts', () => {
    const html =
      chargeTable([charge({ kind: 'interest', item: '</td><script>' })], items('</td><script>'), writer('en'))?.html ??
      '';
    expect(html).toContain('&lt;/td&gt;&lt;script&gt;');
    expect(html).not.toContain('<script');
  });

  test('without charges there is none', () => {
    expect(chargeTable([], items('INV-1'), writer('en'))).toBeNull();
    expect(chargeBlocks({ charges: [], lines: lines('INV-1'), totals: [] }, writer('en'))).toEqual({});
  });
});

describe('the tags about charges', () => {
  const totals = [amount('1000.00')];
  const view = (charges: readonly Charge[]) => chargeView({ charges, lines: lines('INV-1'), totals }, writer('en'));

  test('of a letter that claims', () => {
    expect(view([interest, charge({}), fee])).toMatchObject({
      chargesTotal: '€82.92',
      totalWithCharges: '€1,082.92',
      chargesShown: false,
      interestPerDay: '€0.28',
      interestSince: '2 March 2026',
    });
  });

  test('of one that shows: the total is without them', () => {
    expect(
      view([
        { ...interest, claimed: false },
        { ...charge({}), claimed: false },
      ]),
    ).toMatchObject({
      chargesTotal: '',
      totalWithCharges: '€1,000.00',
      chargesShown: true,
      interestPerDay: '€0.28',
    });
  });

  test('of one without charges all are absent but the total', () => {
    expect(view([])).toEqual({
      ...{ chargesTable: '', chargesTotal: '', totalWithCharges: '€1,000.00', chargesShown: false },
      ...{ interestPerDay: '', interestSince: '' },
    });
  });

  test('the mark of the table stands for its block', () => {
    expect(view([fee])['chargesTable']).not.toBe('');
    expect(Object.keys(chargeBlocks({ charges: [fee], lines: lines('INV-1'), totals }, writer('en')))).toEqual([
      'chargesTable',
    ]);
  });
});
