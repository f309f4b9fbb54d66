import { day } from '../../../src/core/days';
import { levelBefore, startSteps } from '../../../src/core/dunning/start';
import type { Ledger } from '../../../src/core/model';
import { aLedger, anEvent, anInvoice, neutral, standard } from '../builders';
import { decided } from './decided';

const TODAY = day('2026-04-01');
const steps = (ledger: Partial<Ledger>) => startSteps(aLedger(ledger), TODAY);

describe('late invoices that nobody was contacted about begin at the first step, or at that of their age', () => {
  test.each`
    dueOn           | first       | byAge
    ${'2026-03-31'} | ${'gentle'} | ${'gentle'}
    ${'2026-03-24'} | ${'gentle'} | ${'firm'}
    ${'2026-03-03'} | ${'gentle'} | ${'call2'}
    ${'2026-03-02'} | ${'gentle'} | ${'final'}
    ${'2025-01-01'} | ${'gentle'} | ${'handOver'}
  `('due $dueOn: $first or $byAge', ({ dueOn, first, byAge }) => {
    for (const startMode of ['first', 'byAge'] as const) {
      const [step] = steps({ invoices: [anInvoice({ dueOn })], settings: { ...neutral, startMode } });
      expect([step?.first?.code, step?.byAge?.code]).toEqual([first, byAge]);
    }
  });
  test('with the steps of their procedure, the oldest due date first', () => {
    const invoices = [
      anInvoice({ number: 'A', dueOn: '2026-03-05' }),
      anInvoice({ number: 'B', dueOn: '2026-03-01', procedure: 'Small amounts' }),
    ];
    expect(steps({ invoices }).map(({ item, client, levels }) => [item.label, client.name, levels.length])).toEqual([
      ['B', 'Kestrel', 2],
      ['A', 'Kestrel', 8],
    ]);
  });
});

describe('who is not asked about', () => {
  test.each`
    what                           | invoice                    | history                                                       | asked
    ${'late'}                      | ${{}}                      | ${[]}                                                         | ${1}
    ${'due today'}                 | ${{ dueOn: '2026-04-01' }} | ${[]}                                                         | ${0}
    ${'written about'}             | ${{}}                      | ${[anEvent()]}                                                | ${0}
    ${'called about'}              | ${{}}                      | ${[anEvent({ kind: 'call', keys: [], invoices: ['INV-1'] })]} | ${0}
    ${'a step was left out'}       | ${{}}                      | ${[anEvent({ kind: 'skip' })]}                                | ${0}
    ${'a level was set'}           | ${{}}                      | ${[anEvent({ kind: 'level' })]}                               | ${0}
    ${'spoken of in a note'}       | ${{}}                      | ${[anEvent({ kind: 'note', keys: [], invoices: ['INV-1'] })]} | ${1}
    ${'another was written about'} | ${{}}                      | ${[anEvent({ keys: ['INV-2|gentle|1'] })]}                    | ${1}
    ${'paid'}                      | ${{ paid: '100.00' }}      | ${[]}                                                         | ${0}
    ${'never chased'}              | ${{ procedure: 'None' }}   | ${[]}                                                         | ${0}
    ${'an unknown procedure'}      | ${{ procedure: 'Typo' }}   | ${[]}                                                         | ${0}
    ${'on hold'}                   | ${{ holdUntil: 'open' }}   | ${[]}                                                         | ${1}
    ${'disputed'}                  | ${{ status: 'disputed' }}  | ${[]}                                                         | ${1}
  `('$what: $asked', ({ invoice, history, asked }) =>
    expect(steps({ invoices: [anInvoice(invoice)], history })).toHaveLength(asked),
  );
});

describe('leaving out the level before makes an item begin with the one given', () => {
  const levels = standard.levels;
  test.each`
    code          | before
    ${'courtesy'} | ${null}
    ${'gentle'}   | ${'courtesy'}
    ${'final'}    | ${'call2'}
  `('$code: $before', ({ code, before }) => {
    const level = levels.find((one) => one.code === code)!;
    const left = levelBefore(levels, level);
    expect(left?.code ?? null).toBe(before);
    if (left) {
      const skipped = anEvent({ on: TODAY, kind: 'skip', keys: [`INV-1|${left.code}|1`] });
      expect(decided(TODAY, { history: [skipped] }).next?.code).toBe(code);
    }
  });
});
