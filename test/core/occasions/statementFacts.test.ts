import { day } from '../../../src/core/days';
import { statementOf } from '../../../src/core/statement/statement';
import { anAgreement, aPayment } from '../agreementRows';
import { aClient, aLedger, amount, anInvoice } from '../builders';
import { refusal, spokenOf, TODAY, told } from './asked';

const inv = (number: string, fields: object = {}) => anInvoice({ number, issuedOn: '2026-02-01', ...fields });

test('a statement lists all that is open, what is not due and what is in dispute included', () => {
  const invoices = [
    inv('INV-1', { dueOn: '2026-04-01' }),
    inv('INV-2', { paid: '40.00' }),
    inv('INV-3'),
    inv('INV-4', { paid: '100.00' }),
    inv('INV-5', { status: 'cancelled' }),
    inv('CN-1', { amount: '-30.00' }),
    inv('INV-6', { client: 'Bell' }),
  ];
  const agreements = [anAgreement({ kind: 'dispute', invoices: ['INV-3'], amount: '20.00', recordedOn: '2026-03-02' })];
  const letter = told('statement', { invoices, agreements, clients: [aClient(), aClient({ name: 'Bell' })] });
  expect(letter.spoken.map(({ label, balance }) => [label, balance])).toEqual([
    ['INV-2', amount('60.00')],
    ['INV-3', amount('100.00')],
    ['INV-1', amount('100.00')],
  ]);
  expect(letter.disputed.map(({ label }) => label)).toEqual(['INV-3']);
  expect(letter.credits.map((credit) => credit.amount)).toEqual([amount('-30.00')]);
  expect(letter.about).toEqual({ kind: 'statement', from: null, to: TODAY });
});

test('its total is the closing balance of the document', () => {
  const ledger = aLedger({
    invoices: [inv('INV-1'), inv('INV-2', { currency: 'GBP' }), inv('INV-3', { paid: '99.60' })],
    payments: [aPayment({ invoice: null, amount: '15.00' }), aPayment({ invoice: 'INV-1', amount: '10.00' })],
  });
  const { sections } = statementOf(aClient(), ledger, { from: null, to: TODAY });
  expect(told('statement', ledger).totals).toEqual(sections.map(({ closing }) => closing));
});

test('with nothing open none is written, unless a period is asked for', () => {
  const settled = { invoices: [inv('INV-1', { paid: '100.00' })] };
  const period = { from: day('2026-02-01'), to: day('2026-02-28') };
  expect(refusal('statement', settled)).toBe('nothingOpen');
  expect(told('statement', settled, { period }).about).toEqual({ kind: 'statement', ...period });
  expect(told('statement', settled, { period }).totals).toEqual([amount('0.00')]);
});

test('it may be sent again on another day, not on the same one', () => {
  const spec = { invoices: [inv('INV-1')] };
  expect(told('statement', spec).token).not.toBe(told('statement', spec, {}, day('2026-03-10')).token);
  expect(spokenOf(told('statement', spec))).toEqual(['INV-1']);
});
