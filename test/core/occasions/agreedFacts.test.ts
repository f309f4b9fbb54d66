import { anAgreement } from '../agreementRows';
import { aClient, amount, anInvoice } from '../builders';
import { refusal, spokenOf, TODAY, told } from './asked';

describe('a promise is confirmed while its days are not over', () => {
  test.each`
    until           | fields                                             | refused
    ${'2026-03-09'} | ${{}}                                              | ${null}
    ${'2026-03-07'} | ${{}}                                              | ${null}
    ${'2026-03-06'} | ${{}}                                              | ${'noPromise'}
    ${'2026-03-16'} | ${{ recordedOn: '2026-03-10' }}                    | ${'noPromise'}
    ${'2026-03-16'} | ${{ outcome: 'withdrawn', endedOn: '2026-03-08' }} | ${'noPromise'}
    ${'2026-03-16'} | ${{ kind: 'extension' }}                           | ${'noPromise'}
  `('until $until $fields → $refused', ({ until, fields, refused }) => {
    // Two days of grace, and every day is a working day here: 7 March + 2 = 9 March, today.
    const agreements = [anAgreement({ until, recordedOn: '2026-03-02', ...fields })];
    expect(refusal('promiseConfirmed', { agreements })).toBe(refused);
  });

  test('its day and amount are told; the last one made counts', () => {
    const agreements = [
      anAgreement({ until: '2026-03-12', amount: '40.00', recordedOn: '2026-03-02' }),
      anAgreement({ until: '2026-03-16', amount: '60.00', recordedOn: '2026-03-03' }),
    ];
    expect(told('promiseConfirmed', { agreements }).about).toEqual({
      ...{ kind: 'promiseConfirmed', on: '2026-03-16', amount: amount('60.00') },
    });
  });

  test('about the chosen invoice alone, and never another client’s', () => {
    const invoices = [anInvoice(), anInvoice({ number: 'INV-2' }), anInvoice({ number: 'INV-3', client: 'Bell' })];
    const agreements = [
      anAgreement({ invoices: ['INV-1'], until: '2026-03-16', recordedOn: '2026-03-02' }),
      anAgreement({ invoices: ['INV-3'], clientName: 'Bell', until: '2026-03-17', recordedOn: '2026-03-02' }),
    ];
    const clients = [aClient(), aClient({ name: 'Bell' })];
    const of = { invoices, agreements, clients };
    expect(spokenOf(told('promiseConfirmed', of))).toEqual(['INV-1']);
    expect(refusal('promiseConfirmed', of, { invoiceIds: ['inv-2'] })).toBe('noPromise');
    expect(refusal('promiseConfirmed', of, { invoiceIds: ['inv-3'] })).toBe('noPromise');
  });
});

describe('a plan is confirmed while it stands, with all its instalments', () => {
  const line = (until: string, sum: string) =>
    anAgreement({ kind: 'instalment', until, amount: sum, recordedOn: '2026-03-02' });
  const lines = [line('2026-04-01', '60.00'), line('2026-03-20', '40.00')];
  test('in the order of their days', () => {
    const plan = told('planAgreed', { agreements: lines });
    expect(plan.about).toEqual({
      kind: 'planAgreed',
      instalments: [
        { on: '2026-03-20', amount: amount('40.00') },
        { on: '2026-04-01', amount: amount('60.00') },
      ],
    });
    expect([spokenOf(plan), plan.totals]).toEqual([['INV-1'], [amount('100.00')]]);
  });
  test.each`
    why                      | agreements
    ${'there is none'}       | ${[]}
    ${'it does not add up'}  | ${[line('2026-04-01', '60.00')]}
    ${'it broke a week ago'} | ${[line('2026-02-23', '40.00'), line('2026-04-01', '60.00')]}
  `('not when $why', ({ agreements }) => expect(refusal('planAgreed', { agreements })).toBe('noPlan'));
});

describe('a dispute is confirmed while nothing has settled it', () => {
  const dispute = (fields: object = {}) => [
    anAgreement({ kind: 'dispute', reason: 'two boxes missing', recordedOn: '2026-03-02', ...fields }),
  ];
  test.each`
    until           | reviewOn
    ${'2026-03-20'} | ${'2026-03-20'}
    ${null}         | ${'2026-03-09'}
  `('with its reason and the day by which somebody looks: $until → $reviewOn', ({ until, reviewOn }) => {
    expect(told('disputeReceived', { agreements: dispute({ until }) }).about).toEqual({
      ...{ kind: 'disputeReceived', reason: 'two boxes missing', reviewOn },
    });
  });
  test.each(['upheld', 'accepted', 'withdrawn'] as const)('not once it was %s', (outcome) => {
    expect(refusal('disputeReceived', { agreements: dispute({ outcome, endedOn: TODAY }) })).toBe('noDispute');
  });
  test('of a part the rest is still open', () => {
    const { spoken } = told('disputeReceived', { agreements: dispute({ amount: '30.00' }) });
    expect(spoken.map(({ balance, disputed }) => [balance, disputed])).toEqual([[amount('70.00'), amount('30.00')]]);
  });
});
