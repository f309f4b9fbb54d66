import { agreedOn } from '../../../src/core/agreements/agreed';
import { agreementStates } from '../../../src/core/agreements/states';
import { day } from '../../../src/core/days';
import { anAgreement } from '../agreementRows';
import { aClient, aLedger, anInvoice } from '../builders';

type Spec = Parameters<typeof anAgreement>[0];
const TODAY = '2026-03-20';
const invoice = anInvoice({ issuedOn: '2026-02-01' });
const ledgerWith = (...specs: readonly Spec[]) =>
  aLedger({
    invoices: [invoice],
    agreements: specs.map((spec, at) =>
      anAgreement({ kind: 'waiver', reason: 'goodwill', recordedOn: '2026-03-10', row: at + 2, ...spec }),
    ),
  });
const waived = (...specs: readonly Spec[]) =>
  agreedOn(ledgerWith(...specs), day(TODAY)).waiverOf(invoice)?.reason ?? null;

describe('charges are given up', () => {
  test.each<readonly [string, readonly Spec[], string | null]>([
    ['on the invoices it names', [{}], 'goodwill'],
    ['not on others', [{ invoices: ['INV-2'] }], null],
    ['on all of the client’s', [{ invoices: [] }], 'goodwill'],
    ['later ones too', [{ invoices: [], recordedOn: '2026-01-10' }], 'goodwill'],
    ['not on another client’s', [{ invoices: [], clientName: 'Harbour' }], null],
    ['up to its last day', [{ until: '2026-03-20' }], 'goodwill'],
    ['not after it', [{ until: '2026-03-19' }], null],
    ['not from the day it was ended', [{ endedOn: '2026-03-20' }], null],
    ['until the day before', [{ endedOn: '2026-03-21' }], 'goodwill'],
    ['not when it was withdrawn', [{ outcome: 'withdrawn' }], null],
    ['not before it was recorded', [{ recordedOn: '2026-03-21' }], null],
    ['without a reason too: nobody is asked for more because a cell is empty', [{ reason: null }], ''],
    ['the invoice’s own reason before the client’s', [{ reason: 'late delivery' }, { invoices: [] }], 'late delivery'],
    ['the last recorded of two', [{ reason: 'first' }, { reason: 'second' }], 'second'],
  ])('%s', (_what, specs, expected) => {
    expect(waived(...specs)).toBe(expected);
  });
});

test('a waiver keeps nothing back', () => {
  const ledger = ledgerWith({});
  const agreed = agreedOn(ledger, day(TODAY));
  const [item] = agreed.itemsOf(invoice);
  expect(item && agreed.holdOf(item, aClient())).toBeNull();
});

describe('what has become of it', () => {
  test.each<readonly [string, Spec, string]>([
    ['it stands', {}, 'active'],
    ['its last day', { until: '2026-03-20' }, 'active'],
    ['the day after', { until: '2026-03-19' }, 'over'],
    ['ended', { endedOn: '2026-03-20' }, 'ended'],
    ['on the whole client', { invoices: [] }, 'active'],
  ])('%s: %s', (_what, spec, state) => {
    expect([...agreementStates(ledgerWith(spec), day(TODAY)).values()]).toEqual([state]);
  });
});
