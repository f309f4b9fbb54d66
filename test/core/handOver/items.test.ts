/** What is handed over: late and kept back by nothing; its hand-over steps, once. */
import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import { handOverItems } from '../../../src/core/handOver/items';
import type { Ledger } from '../../../src/core/model';
import { anAgreement } from '../agreementRows';
import { aClient, aLedger, anEvent, anInvoice } from '../builders';

const TODAY = day('2026-05-15');
const of = (spec: Partial<Ledger>) => {
  const ledger = aLedger(spec);
  const { items, lines, keptBack } = handOverItems(planRun(ledger, TODAY), aClient(), ledger, TODAY);
  return {
    items: items.map(({ label }) => label),
    keys: lines.map(({ key }) => key),
    keptBack: keptBack.map(({ item, reason }) => `${item.label} ${reason.code}`),
  };
};
const one = (fields: Parameters<typeof anInvoice>[0] = {}) => [anInvoice(fields)];

describe('an invoice is handed over', () => {
  test.each`
    what                          | spec                                                                                        | items        | keptBack
    ${'late'}                     | ${{ invoices: one() }}                                                                      | ${['INV-1']} | ${[]}
    ${'on its due day: not'}      | ${{ invoices: one({ dueOn: '2026-05-15' }) }}                                               | ${[]}        | ${[]}
    ${'the day after'}            | ${{ invoices: one({ dueOn: '2026-05-14' }) }}                                               | ${['INV-1']} | ${[]}
    ${'paid: not'}                | ${{ invoices: one({ paid: '100.00' }) }}                                                    | ${[]}        | ${[]}
    ${'a credit note: not'}       | ${{ invoices: one({ amount: '-5.00' }) }}                                                   | ${[]}        | ${[]}
    ${'cancelled: not'}           | ${{ invoices: one({ status: 'cancelled' }) }}                                               | ${[]}        | ${[]}
    ${'in collection: once more'} | ${{ invoices: one({ status: 'inCollection' }) }}                                            | ${['INV-1']} | ${[]}
    ${'of another client: not'}   | ${{ invoices: one({ client: 'Other' }), clients: [aClient(), aClient({ name: 'Other' })] }} | ${[]}        | ${[]}
    ${'in dispute: kept back'}    | ${{ invoices: one(), agreements: [anAgreement({ kind: 'dispute' })] }}                      | ${[]}        | ${['INV-1 disputeOpen']}
    ${'promised: kept back'}      | ${{ invoices: one(), agreements: [anAgreement({ until: '2026-05-20' })] }}                  | ${[]}        | ${['INV-1 promiseMade']}
    ${'on hold: kept back'}       | ${{ invoices: one({ holdUntil: 'open' }) }}                                                 | ${[]}        | ${['INV-1 heldInvoice']}
    ${'in doubt: kept back'}      | ${{ invoices: one(), history: [anEvent({ result: 'UNCERTAIN' })] }}                         | ${[]}        | ${['INV-1 uncertain']}
  `('$what', ({ spec, items, keptBack }) => {
    expect([of(spec).items, of(spec).keptBack]).toEqual([items, keptBack]);
  });

  test('oldest due date first', () => {
    const invoices = [
      anInvoice({ number: 'B', dueOn: '2026-04-02' }),
      anInvoice({ number: 'C', dueOn: '2026-04-01' }),
      anInvoice({ number: 'A', dueOn: '2026-04-02' }),
    ];
    expect(of({ invoices }).items).toEqual(['C', 'A', 'B']);
  });
});

describe('its hand-over step is completed', () => {
  const done = anEvent({ kind: 'skip', keys: ['INV-1|handOver|1'], on: '2026-05-01' });
  test.each`
    what                              | spec                                                                    | keys
    ${'whatever step it is at'}       | ${{ invoices: one() }}                                                  | ${['INV-1|handOver|1']}
    ${'once'}                         | ${{ invoices: one(), history: [done] }}                                 | ${[]}
    ${'again after it was made void'} | ${{ invoices: one(), history: [{ ...done, result: 'VOID' as const }] }} | ${['INV-1|handOver|2']}
    ${'where its procedure has one'}  | ${{ invoices: one({ procedure: 'Small amounts' }) }}                    | ${[]}
  `('$what: $keys', ({ spec, keys }) => {
    expect(of(spec)).toMatchObject({ items: ['INV-1'], keys });
  });
});
