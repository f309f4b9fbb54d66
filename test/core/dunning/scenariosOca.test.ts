/** OCA credit control's tests; the ids are those of the list of scenarios. */
import { addDays, day } from '../../../src/core/days';
import { checkProcedure } from '../../../src/core/dunning/procedure';
import { planRun } from '../../../src/core/dunning/run';
import { aLedger, amount, anEvent, anInvoice, aProcedure, smallAmounts } from '../builders';
import { about, planned } from './planned';

const TODAY = day('2025-03-10');
/** "3 time policy": due+10, end of the month of due+30, previous+10 by letter. */
const three = aProcedure('Standard', [
  { code: 'L1', days: 10 },
  { code: 'L2', anchor: 'endOfMonth', days: 30 },
  { code: 'L3', anchor: 'previous', days: 10, channel: 'notice' },
]);

describe('an invoice of 500, due a year ago, never written about', () => {
  const ledger = aLedger({ procedures: [three], invoices: [anInvoice({ amount: '500.00', dueOn: '2024-03-10' })] });
  test('O1 one line, the first level', () => {
    expect(planned(ledger, TODAY)).toEqual(['INV-1 L1']);
  });
  // A proposal is stored nowhere, so there is no second one to replace it.
  test('O2 three runs without sending propose the same one thing', () => {
    const keys = ['2024-09-10', '2025-01-10', '2025-03-10'].map((on) =>
      planRun(ledger, day(on)).messages.flatMap(({ lines }) => lines.map(({ key }) => key)),
    );
    expect(keys).toEqual([['INV-1|L1|1'], ['INV-1|L1|1'], ['INV-1|L1|1']]);
  });
  // That a real run for a past day is refused is the command line's to see to (test/host/night.test.ts).
  test('O3 a dry run for an earlier day gives that day’s answer', () => {
    planRun(ledger, TODAY);
    expect(planned(ledger, addDays(TODAY, -15))).toEqual(['INV-1 L1']);
    expect(planned(ledger, day('2024-03-19'))).toEqual([]);
  });
});

test('O4 the first level cannot be counted from a previous one', () => {
  const wrong = aProcedure('Standard', [{ code: 'L1', anchor: 'previous', days: 10 }]);
  expect(checkProcedure(wrong)).toEqual([{ code: 'levelFirstPrevious', levelIndex: 0 }]);
  expect(checkProcedure(three)).toEqual([]);
});

test('O5 the level before the second is the first, before the first there is none', () => {
  const reached = (code: string | null) => {
    const history = code === null ? [] : [anEvent({ on: '2025-03-10', keys: [`INV-1|${code}|1`] })];
    const ledger = aLedger({ procedures: [three], invoices: [anInvoice({ dueOn: '2025-01-01' })], history });
    return about('INV-1', planRun(ledger, day('2025-03-11')));
  };
  expect(reached('L1')).toMatchObject({ reached: { code: 'L1' }, next: { code: 'L2' } });
  expect(reached(null)).toMatchObject({ reached: null, next: { code: 'L1' } });
});

describe('an invoice that is cancelled', () => {
  const cancelled = [anInvoice({ dueOn: '2025-02-01', status: 'cancelled' })];
  test('O6 is withdrawn, and what was said about it stays in view', () => {
    const history = [anEvent({ on: '2025-02-11', keys: ['INV-1|L1|1'] })];
    const run = planRun(aLedger({ procedures: [three], invoices: cancelled, history }), TODAY);
    expect(run.messages).toEqual([]);
    expect(about('INV-1', run)).toMatchObject({
      kind: 'done',
      reason: { code: 'closed', params: { status: 'cancelled' } },
      reached: { code: 'L1' },
      lastContactOn: '2025-02-11',
    });
  });
  test('O7 with nothing said yet it simply goes', () => {
    const run = planRun(aLedger({ procedures: [three], invoices: cancelled }), TODAY);
    expect(run.messages).toEqual([]);
    expect(about('INV-1', run)).toMatchObject({ kind: 'done', reached: null, lastContactOn: null });
  });
});

// "Force the policy and its level": the Procedure cell of the invoice, and a row "level" in Contact history.
describe('O8 a level set by hand', () => {
  const two = aProcedure('2 time policy', [
    { code: 'eom', anchor: 'endOfMonth', days: 30 },
    { code: 'last', anchor: 'previous', days: 60 },
  ]);
  const forced = (fields: Parameters<typeof anInvoice>[0] = {}) =>
    aLedger({
      procedures: [three, two, smallAmounts],
      invoices: [anInvoice({ dueOn: '2025-02-20', procedure: '2 time policy', ...fields })],
      history: [
        anEvent({ seq: 1, on: '2025-02-21', keys: ['INV-1|eom|1'], procedure: '2 time policy' }),
        anEvent({ seq: 2, on: '2025-03-10', kind: 'level', keys: ['INV-1|eom|2'], procedure: '2 time policy' }),
      ],
    });
  test('comes next though it was done before, and before its own day', () => {
    const run = planRun(forced(), TODAY);
    expect(run.messages[0]?.lines).toMatchObject([{ key: 'INV-1|eom|2', level: { code: 'eom' } }]);
  });
  test('what was done before it counts no more', () => {
    expect(about('INV-1', planRun(forced(), TODAY))).toMatchObject({ kind: 'act', reached: null, n: 2 });
  });
  test('a rest within the tolerance does not keep it back', () => {
    expect(planned(forced({ amount: '0.50' }), TODAY)).toEqual(['INV-1 eom']);
  });
});

test('O12 500 are five days late, 1,000 are not due yet: one overdue of 500', () => {
  const invoices = [
    anInvoice({ number: 'A', amount: '500.00', dueOn: '2025-03-05' }),
    anInvoice({ number: 'B', amount: '1000.00', dueOn: '2025-04-09' }),
  ];
  const run = planRun(aLedger({ invoices }), TODAY);
  expect(run.decisions.filter(({ item }) => item.dueOn < TODAY).map(({ item }) => item.label)).toEqual(['A']);
  expect(run.messages).toMatchObject([{ lines: [{ item: { label: 'A' } }], alsoOverdue: [] }]);
  expect(run.messages[0]?.totals).toEqual([amount('500.00')]);
});
