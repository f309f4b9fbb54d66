import { day } from '../../../src/core/days';
import { openClaims } from '../../../src/core/dunning/claims';
import { runContext } from '../../../src/core/dunning/context';
import type { FrozenCharge, Ledger, Settings } from '../../../src/core/model';
import { decimal } from '../../../src/core/money';
import { anAgreement, aPayment } from '../agreementRows';
import { aLedger, amount, anEvent, anInvoice, neutral } from '../builders';

const charge = (kind: FrozenCharge['kind'], text: string, level: string | null = null): FrozenCharge => ({
  ...{ label: 'INV-1', kind, amount: amount(text), claimed: true, period: null, level },
});
/** INV-1 of 100.00 EUR; on 20 March a final notice claimed interest and a fee. */
const claimed = (interest: string, fee: string) =>
  anEvent({
    ...{ seq: 2, on: '2026-03-20', keys: ['INV-1|final|1'] },
    charges: [charge('interest', interest), charge('fee', fee, 'final')],
  });
const claims = (spec: Partial<Ledger>, settings: Partial<Settings> = {}) =>
  openClaims(
    runContext(
      aLedger({ invoices: [anInvoice()], settings: { ...neutral, law: 'US', ...settings }, ...spec }),
      day('2026-04-01'),
      null,
    ),
  ).map(({ open, principal, waiver }) => [decimal(open), decimal(principal), waiver?.reason ?? null]);

test('E3 claim and invoice are paid together: nothing is open', () => {
  const payments = [aPayment({ on: '2026-03-25', amount: '110.41' })];
  expect(claims({ history: [claimed('0.41', '10.00')], payments })).toEqual([]);
});

describe('C14 the invoice is paid and the claim is not', () => {
  const paid = { history: [claimed('0.41', '10.00')], payments: [aPayment({ on: '2026-03-25', amount: '100.00' })] };

  test('it stays open and visible', () => {
    expect(claims(paid)).toEqual([['10.41', '0.00', null]]);
  });

  test('waived, it says why', () => {
    const agreements = [anAgreement({ kind: 'waiver', reason: 'goodwill', recordedOn: '2026-03-26' })];
    expect(claims({ ...paid, agreements })).toEqual([['10.41', '0.00', 'goodwill']]);
  });
});

describe('C17 100.00 with a fee of 5.00 and interest of 0.25, and 50.00 is paid', () => {
  const paid = { history: [claimed('0.25', '5.00')], payments: [aPayment({ on: '2026-03-25', amount: '50.00' })] };
  test.each<readonly [string, Partial<Settings>, string, string]>([
    ['principal first', { allocation: 'principal' }, '5.25', '50.00'],
    ['costs first', { allocation: 'interest' }, '0.00', '55.25'],
    ['costs first under German law', { law: 'DE' }, '0.00', '55.25'],
  ])('%s', (_what, settings, open, principal) => {
    expect(claims(paid, settings)).toEqual([[open, principal, null]]);
  });

  test('of 4.00 that are paid, costs first, 1.25 of the claim stay open beside the whole debt', () => {
    const little = { ...paid, payments: [aPayment({ on: '2026-03-25', amount: '4.00' })] };
    expect(claims(little, { allocation: 'interest' })).toEqual([['1.25', '100.00', null]]);
  });

  test('what was paid before the letter was taken off before it', () => {
    const before = { ...paid, payments: [aPayment({ on: '2026-03-20', amount: '50.00' })] };
    expect(claims(before, { allocation: 'interest' })).toEqual([['5.25', '50.00', null]]);
  });
});

describe('what was claimed last counts', () => {
  const firm = anEvent({
    seq: 1,
    on: '2026-03-09',
    charges: [charge('interest', '0.10'), charge('fee', '2.00', 'firm')],
  });

  test('the interest of the last letter, and every fee', () => {
    expect(claims({ history: [claimed('0.25', '5.00'), firm] })).toEqual([['7.25', '100.00', null]]);
  });

  test('what was only shown is no claim', () => {
    const shown = anEvent({ seq: 3, on: '2026-03-25', charges: [{ ...charge('interest', '0.30'), claimed: false }] });
    expect(claims({ history: [shown] })).toEqual([]);
    expect(claims({ history: [claimed('0.25', '5.00'), shown] })).toEqual([['5.25', '100.00', null]]);
  });

  test('a notice that was withdrawn claims nothing any more, a reminder before it does', () => {
    const notice = anEvent({ ...claimed('0.25', '5.00'), seq: 3, kind: 'notice', token: 'PD-N' });
    const withdrawal = anEvent({ seq: 4, kind: 'delivery', token: 'PD-N', note: 'withdrawn', keys: [], charges: [] });
    expect(claims({ history: [notice] })).toEqual([['5.25', '100.00', null]]);
    expect(claims({ history: [notice, withdrawal] })).toEqual([]);
    expect(claims({ history: [firm, notice, withdrawal] })).toEqual([['2.10', '100.00', null]]);
  });

  test('a letter that bounced claimed nothing', () => {
    expect(claims({ history: [{ ...claimed('0.25', '5.00'), result: 'BOUNCED' }] })).toEqual([]);
  });
});
