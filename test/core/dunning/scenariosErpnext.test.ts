/** ERPNext's dunning tests, as far as planning goes; the ids are those of the list of scenarios. */
import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import { anAgreement, aPayment } from '../agreementRows';
import { aLedger, amount, anEvent, anInvoice, aProcedure, standard } from '../builders';
import { about, planned } from './planned';

const TODAY = day('2025-03-10');

test('E4 two invoices of one client, both six days late: one message, two rows, each with what is open of it', () => {
  const invoices = [
    anInvoice({ number: 'A', amount: '100.00', dueOn: '2025-03-04' }),
    anInvoice({ number: 'B', amount: '300.00', dueOn: '2025-03-04', row: 3 }),
  ];
  const { messages } = planRun(aLedger({ invoices }), TODAY);
  expect(messages).toHaveLength(1);
  expect(messages[0]?.lines.map(({ item }) => [item.label, item.balance])).toEqual([
    ['A', amount('100.00')],
    ['B', amount('300.00')],
  ]);
  expect(messages[0]?.totals).toEqual([amount('400.00')]);
});

// Payment terms in two halves are a plan of two lines, agreed with the invoice.
describe('E5 an invoice of 100 in two halves, the first due yesterday, the second in four days', () => {
  const instalments = aProcedure('Instalments', [
    { code: 'upcoming', tone: 'courtesy', days: -3, template: 'courtesy' },
    { code: 'missed', days: 1 },
  ]);
  const half = (until: string, row: number) =>
    anAgreement({ kind: 'instalment', until, amount: '50.00', recordedOn: '2025-03-04', row });
  const ledger = aLedger({
    procedures: [standard, instalments],
    invoices: [anInvoice({ issuedOn: '2025-03-04', dueOn: '2025-03-09' })],
    agreements: [half('2025-03-09', 2), half('2025-03-14', 3)],
  });
  const paid = [aPayment({ on: '2025-03-10', amount: '50.00' })];

  test('only the first half is reminded of', () => {
    const { messages } = planRun(ledger, TODAY);
    expect(messages).toMatchObject([{ lines: [{ item: { label: 'INV-1/1', balance: amount('50.00') } }] }]);
    expect(messages[0]?.totals).toEqual([amount('50.00')]);
  });
  test('once it is paid nothing is, and the second half waits for its own day', () => {
    const run = planRun({ ...ledger, payments: paid }, TODAY);
    expect(run.messages).toEqual([]);
    expect(run.decisions.map(({ item }) => item.label)).toEqual(['INV-1', 'INV-1/2']);
    expect(about('INV-1/2', run)).toMatchObject({ kind: 'wait', next: { code: 'upcoming' }, nextOn: '2025-03-11' });
  });
  test('the payment taken back, it is open again', () => {
    const back = aPayment({ on: '2025-03-10', amount: '-50.00', row: 3 });
    expect(planned({ ...ledger, payments: [...paid, back] }, TODAY)).toEqual(['INV-1/1 missed']);
  });
});

describe('E6 a credit note that is set against the invoice', () => {
  // Ten days late, written about on the second day.
  const history = [anEvent({ on: '2025-03-01', keys: ['INV-1|gentle|1'] })];
  const on = (credited: string | null) =>
    aLedger({ invoices: [anInvoice({ dueOn: '2025-02-28', paid: credited })], history });
  test('counts as paid', () => {
    const run = planRun(on('100.00'), TODAY);
    expect(run.messages).toEqual([]);
    expect(about('INV-1', run)).toMatchObject({ kind: 'done', reason: { code: 'paid' } });
  });
  test('cancelled, the invoice is late again at its old level', () => {
    expect(about('INV-1', planRun(on(null), TODAY))).toMatchObject({
      kind: 'act',
      reached: { code: 'gentle' },
      next: { code: 'firm' },
    });
  });
});

test('E7 a credit note of its own leaves the invoice open, but nobody is reminded', () => {
  const history = [anEvent({ on: '2025-03-01', keys: ['INV-1|gentle|1'] })];
  const credit = anInvoice({ number: 'CN-1', amount: '-100.00', dueOn: '2025-03-05', row: 3 });
  const run = planRun(aLedger({ invoices: [anInvoice({ dueOn: '2025-02-28' }), credit], history }), TODAY);
  expect(run.messages).toEqual([]);
  expect(about('INV-1', run)).toMatchObject({ kind: 'wait', reason: { code: 'creditCovers' } });
  expect(about('CN-1', run)).toMatchObject({ kind: 'done', reason: { code: 'credit' } });
  expect(run.tasks).toMatchObject([{ kind: 'allocateCredit', totals: [amount('100.00')] }]);
  // Without it the firm reminder would leave.
  expect(planned(aLedger({ invoices: [anInvoice({ dueOn: '2025-02-28' })], history }), TODAY)).toEqual(['INV-1 firm']);
});
