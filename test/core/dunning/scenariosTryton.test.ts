/** Tryton's dunning scenarios (account_dunning, _letter, _email); the ids are those of the list of scenarios. */
import { addDays, day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import { afterRun } from '../afterRun';
import { aPayment } from '../agreementRows';
import { aClient, aLedger, amount, anInvoice, aProcedure } from '../builders';
import { about, linesOf, planned } from './planned';

const P = day('2022-01-01');

describe('levels at due+5, +20, +40', () => {
  const procedures = [
    aProcedure('Standard', [
      { code: 'L1', days: 5 },
      { code: 'L2', days: 20 },
      { code: 'L3', days: 40 },
    ]),
  ];
  const open = anInvoice({ number: 'A', dueOn: P });
  const paid = anInvoice({ number: 'B', dueOn: P, paid: '100.00', row: 3 });
  const ledger = aLedger({ invoices: [open, paid], procedures });

  test('T1 nothing on the fourth day', () => expect(planned(ledger, addDays(P, 4))).toEqual([]));
  test('T2 the unpaid one at L1 on the fifth, the paid one never', () =>
    expect(planned(ledger, addDays(P, 5))).toEqual(['A L1']));
  test('T3 C13 not sent, it is still at L1 on the thirtieth', () => {
    expect(planned(ledger, addDays(P, 30))).toEqual(['A L1']);
  });
  const sent = afterRun(ledger, planRun(ledger, addDays(P, 30)));
  test('T4 sent, it has its row', () =>
    expect(sent.history.map(({ keys, result, on }) => [keys, result, on])).toEqual([
      [['A|L1|1'], 'SENT', '2022-01-31'],
    ]));
  test('T5 blocked, nothing new', () => {
    const blocked = { ...sent, invoices: [{ ...open, holdUntil: 'open' as const }, paid] };
    const run = planRun(blocked, addDays(P, 30));
    expect(linesOf(run)).toEqual([]);
    expect(about('A', run)).toMatchObject({ reached: { code: 'L1' }, reason: { code: 'heldInvoice' } });
  });
  test('T6 unblocked, it is at L2', () => expect(planned(sent, addDays(P, 30))).toEqual(['A L2']));
  test('T7 paid, it disappears', () => {
    const settled = { ...sent, invoices: [{ ...open, paid: amount('100.00') }, paid] };
    for (const on of [30, 50]) expect(planned(settled, addDays(P, on))).toEqual([]);
  });
});

test('T8 after the only level nothing further', () => {
  const single = aLedger({
    procedures: [aProcedure('Standard', [{ code: 'L1', days: 0 }])],
    invoices: [anInvoice({ dueOn: P })],
  });
  const run = planRun(single, addDays(P, 1));
  expect(linesOf(run)).toEqual(['INV-1 L1']);
  expect(about('INV-1', planRun(afterRun(single, run), addDays(P, 2)))).toMatchObject({
    kind: 'done',
    reason: { code: 'endOfProcedure' },
  });
});

describe('money on account', () => {
  const procedures = [aProcedure('Standard', [{ code: 'L1', days: 5 }])];
  const onAccount = (text: string) =>
    aLedger({
      procedures,
      invoices: [anInvoice({ dueOn: P })],
      clients: [aClient({ emails: ['customer@example.com'] })],
      payments: [aPayment({ on: P, invoice: null, amount: text })],
    });

  test('T11 of 50: one letter with 100, the credit of 50, and 50 to pay', () => {
    const { messages, tasks } = planRun(onAccount('50.00'), addDays(P, 5));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      lines: [{ item: { label: 'INV-1', balance: amount('100.00') } }],
      credits: [{ amount: amount('-50.00'), on: P }],
      totals: [amount('50.00')],
    });
    expect(tasks).toEqual([]);
  });
  test.each(['100.00', '120.00'])('T12 of %s: no letter, and a task to allocate it', (text) => {
    const run = planRun(onAccount(text), addDays(P, 5));
    expect(run.messages).toEqual([]);
    expect(about('INV-1', run)).toMatchObject({
      kind: 'wait',
      reason: { code: 'creditCovers', params: { credit: amount(text) } },
    });
    expect(run.tasks).toMatchObject([{ kind: 'allocateCredit', totals: [amount(text)], items: [{ label: 'INV-1' }] }]);
  });
  test('T13 it goes to the client’s address and is recorded with its level', () => {
    const ledger = onAccount('50.00');
    const run = planRun(ledger, addDays(P, 5));
    expect(run.messages[0]?.to.map(({ address }) => address)).toEqual(['customer@example.com']);
    const after = afterRun(ledger, run);
    expect(after.history[0]).toMatchObject({ to: ['customer@example.com'], level: 'L1', result: 'SENT' });
    expect(planned(after, addDays(P, 6))).toEqual([]);
  });
});
