import type { ClientKind, Law } from '../../../src/core/model';
import { usualChoices } from '../../../src/core/notice/facts';
import { type Jurisdiction, jurisdictionFor } from '../../../src/core/notice/jurisdiction';
import { noticeCharges } from '../../../src/core/notice/noticeCharges';
import { defaultRates } from '../../../src/defaults/rates';
import { aClient, aLedger, aLevel, anEvent, anInvoice } from '../builders';
import { anItem, settings, TODAY } from '../messages/builders';

const formal = aLevel({ code: 'formal', name: 'Formal notice', channel: 'notice', tone: 'formal' });

function chargesOf(
  law: Law | null,
  kind: ClientKind,
  claims = { interest: true, compensation: true },
  form: Jurisdiction | null = null,
) {
  const all = { ...settings, law };
  const client = aClient({ name: 'Kestrel', kind });
  const invoices = ['INV-1', 'INV-2'].map((number) => anInvoice({ number, dueOn: '2026-08-05', amount: '100.00' }));
  const history = invoices.map(({ number }, at) =>
    anEvent({ seq: at, keys: [`${number}|gentle|1`], on: '2026-08-12' }),
  );
  const ledger = { ...aLedger({ invoices, clients: [client], settings: all, history }), rates: defaultRates };
  const lines = invoices.map((invoice) => ({
    ...{ item: anItem(invoice), level: formal, key: `${invoice.number}|formal|1`, daysOverdue: 90 },
  }));
  const choices = usualChoices(form ?? jurisdictionFor(law, client), all);
  const { charges, refusals } = noticeCharges({ client, lines, choices, claims, ledger }, TODAY);
  return {
    charges: charges.map((one) => `${one.kind} ${one.label} ${one.amount.minor}${one.claimed ? '' : ' later'}`),
    refusals: refusals.map(({ code }) => code),
  };
}

describe('interest and compensation stand where a person claims them', () => {
  // 100.00 from 6 August to 3 November, 90 days at 10.40 %: 2.564; on 30 June it was 10.15, which no day here has.
  const [first, second] = ['interest INV-1 256', 'interest INV-2 256'];
  test.each`
    interest | compensation | charges
    ${true}  | ${true}      | ${[first, 'compensation INV-1 4000', second, 'compensation INV-2 4000']}
    ${true}  | ${false}     | ${[first, second]}
    ${false} | ${true}      | ${['compensation INV-1 4000', 'compensation INV-2 4000']}
    ${false} | ${false}     | ${[]}
  `('interest $interest, compensation $compensation', ({ charges, ...claims }) => {
    expect(chargesOf('ES', 'business', claims as never)).toEqual({ charges, refusals: [] });
  });
});

describe('the costs of a free first reminder are named whether or not anything is claimed', () => {
  const none = { interest: false, compensation: false };
  test.each`
    law     | kind          | charges
    ${'NL'} | ${'consumer'} | ${['costs INV-1 4000 later']}
    ${'BE'} | ${'consumer'} | ${['costs INV-1 3500 later']}
    ${'NL'} | ${'business'} | ${[]}
    ${'DE'} | ${'consumer'} | ${[]}
  `('$law, $kind', ({ law, kind, charges }) => expect(chargesOf(law, kind, none).charges).toEqual(charges));
});

test('a letter of another form names no costs to come', () => {
  expect(chargesOf('NL', 'consumer', { interest: false, compensation: false }, 'EU').charges).toEqual([]);
});

test('without a law nothing is computed, and that is said once where something was wanted', () => {
  expect(chargesOf(null, 'business')).toEqual({ charges: [], refusals: ['noLaw'] });
  expect(chargesOf(null, 'business', { interest: false, compensation: false })).toEqual({ charges: [], refusals: [] });
});

test('a refusal about both invoices is said once', () => {
  expect(chargesOf('US', 'business')).toEqual({ charges: [], refusals: ['noContractRate'] });
});
