import type { Agreement, ClientKind, Law, Level } from '../../../src/core/model';
import { usualChoices } from '../../../src/core/notice/facts';
import { type Jurisdiction, jurisdictionFor } from '../../../src/core/notice/jurisdiction';
import { noticeCharges } from '../../../src/core/notice/noticeCharges';
import { defaultRates } from '../../../src/defaults/rates';
import { anAgreement } from '../agreementRows';
import { aClient, aLedger, aLevel, amount, anEvent, anInvoice } from '../builders';
import { anItem, settings, TODAY } from '../messages/builders';

const formal = aLevel({ code: 'formal', name: 'Formal notice', channel: 'notice', tone: 'formal' });

function chargesOf(
  law: Law | null,
  kind: ClientKind,
  claims = { interest: true, compensation: true },
  form: Jurisdiction | null = null,
  given: { readonly level?: Level; readonly agreements?: readonly Agreement[]; readonly credit?: string } = {},
) {
  const all = { ...settings, law };
  const client = aClient({ name: 'Kestrel', kind });
  const invoices = ['INV-1', 'INV-2'].map((number) => anInvoice({ number, dueOn: '2026-08-05', amount: '100.00' }));
  const history = invoices.map(({ number }, at) =>
    anEvent({ seq: at, keys: [`${number}|gentle|1`], on: '2026-08-12' }),
  );
  const { credit } = given;
  const credits =
    credit === undefined ? [] : [anInvoice({ number: 'CN-1', client: 'Kestrel', amount: credit, row: 9 })];
  const ledger = {
    ...aLedger({
      invoices: [...invoices, ...credits],
      clients: [client],
      settings: all,
      history,
      agreements: given.agreements ?? [],
    }),
    rates: defaultRates,
  };
  const lines = invoices.map((invoice) => ({
    ...{ item: anItem(invoice), level: given.level ?? formal, key: `${invoice.number}|formal|1`, daysOverdue: 90 },
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

describe('a fee of the notice’s own step is claimed with the rest, and not where nothing is claimed', () => {
  const level = { ...formal, fees: [{ kind: 'sum', amount: amount('15.00') } as const] };
  test.each`
    interest | compensation | fees
    ${true}  | ${true}      | ${['fee Formal notice 1500', 'fee Formal notice 1500']}
    ${false} | ${false}     | ${[]}
  `('interest $interest, compensation $compensation: $fees', ({ fees, ...claims }) => {
    const { charges } = chargesOf('ES', 'business', claims as never, null, { level });
    expect(charges.filter((one) => one.startsWith('fee'))).toEqual(fees);
  });
});

describe('an invoice whose charges were given up has no part in the costs that are announced', () => {
  const waiver = (numbers: readonly string[]) =>
    anAgreement({ kind: 'waiver', invoices: numbers, reason: 'old friends' });
  // 15 % of 100.00 and of 200.00 are below the least of 40.00: the Belgian scale shows what they are computed on.
  test.each`
    waived                | charges                       | refusals
    ${[]}                 | ${['costs INV-1 3500 later']} | ${[]}
    ${['INV-1']}          | ${['costs INV-2 2000 later']} | ${['waived']}
    ${['INV-1', 'INV-2']} | ${[]}                         | ${['waived', 'waived']}
  `('$waived: $charges', ({ waived, charges, refusals }) => {
    const agreements = waived.length === 0 ? [] : [waiver(waived)];
    const claims = { interest: true, compensation: true };
    const found = chargesOf('BE', 'consumer', claims, null, { agreements });
    expect(found.charges).toEqual(charges);
    expect(found.refusals.filter((code) => code === 'waived')).toEqual(refusals);
  });
});

describe('credit that the notice takes off bears no interest and no costs', () => {
  test('costs by the scale of what is asked for: of 200.00 less 60.00', () => {
    expect(chargesOf('BE', 'consumer', undefined, null, { credit: '-60.00' }).charges).toEqual([
      'costs INV-1 2000 later',
    ]);
  });

  test('interest too, the earliest invoice first', () => {
    const claims = { interest: true, compensation: false };
    // 40.00 instead of 100.00 for 90 days at 10.40 %: 1.0258.
    expect(chargesOf('ES', 'business', claims, null, { credit: '-60.00' }).charges).toEqual([
      'interest INV-1 103',
      'interest INV-2 256',
    ]);
  });
});
