import { day } from '../../../src/core/days';
import { noticeLines } from '../../../src/core/dunning/notices';
import { planRun } from '../../../src/core/dunning/run';
import type { Ledger } from '../../../src/core/model';
import { aLedger, anEvent, anInvoice, aProcedure, neutral, smallAmounts, standard } from '../builders';

const TODAY = day('2026-03-10');
const keys = (spec: Partial<Ledger> = {}) => {
  const ledger = aLedger(spec);
  return noticeLines(planRun(ledger, TODAY).decisions, ledger, TODAY).map((line) => `${line.key}`);
};

describe('a person may write a formal notice about any late invoice: at which level it is recorded', () => {
  const key = aProcedure('Key', [{ code: 'gentle' }, { code: 'keyNotice', channel: 'notice', days: 20 }]);
  test.each`
    what                                 | invoice                           | procedures                       | expected
    ${'the notice of its own procedure'} | ${{ procedure: 'key ' }}          | ${[standard, key]}               | ${['INV-1|keyNotice|1']}
    ${'it has none: the first of all'}   | ${{ procedure: 'Small amounts' }} | ${[smallAmounts, standard, key]} | ${['INV-1|formal|1']}
    ${'a procedure that is not there'}   | ${{ procedure: 'Typo' }}          | ${[standard]}                    | ${['INV-1|formal|1']}
    ${'no procedure has one'}            | ${{}}                             | ${[smallAmounts]}                | ${[]}
  `('$what: $expected', ({ invoice, procedures, expected }) =>
    expect(keys({ invoices: [anInvoice(invoice)], procedures })).toEqual(expected),
  );
});

describe('one that was begun and did not come to its end is taken up again, one that left is another', () => {
  test.each`
    result       | mode           | expected
    ${'FAILED'}  | ${'automatic'} | ${'INV-1|formal|1'}
    ${'SENDING'} | ${'automatic'} | ${'INV-1|formal|1'}
    ${'SENT'}    | ${'automatic'} | ${'INV-1|formal|2'}
    ${'VOID'}    | ${'automatic'} | ${'INV-1|formal|2'}
    ${'SENT'}    | ${'test'}      | ${'INV-1|formal|1'}
  `('$result in $mode: $expected', ({ result, mode, expected }) => {
    const history = [
      anEvent({ kind: 'notice', keys: ['INV-1|formal|1'], result, mode: mode === 'test' ? mode : 'live' }),
    ];
    expect(keys({ history })).toEqual([expected]);
    expect(keys({ history, settings: { ...neutral, mode: 'test' } })).toEqual([
      mode === 'test' ? 'INV-1|formal|2' : expected,
    ]);
  });
});

test('the oldest due date first, with the days that each is late', () => {
  const invoices = [anInvoice({ number: 'A', dueOn: '2026-03-05' }), anInvoice({ number: 'B', dueOn: '2026-03-01' })];
  const ledger = aLedger({ invoices });
  const lines = noticeLines(planRun(ledger, TODAY).decisions, ledger, TODAY);
  expect(lines.map(({ item, level, daysOverdue }) => [item.label, level.code, daysOverdue])).toEqual([
    ['B', 'formal', 9],
    ['A', 'formal', 5],
  ]);
});
