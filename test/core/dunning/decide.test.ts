import { amount, anEvent, anInvoice, delivered, neutral } from '../builders';
import { brief, decided, sent } from './decided';

describe('a claim of Paydue’s own column that the history has no record of is shown to a person', () => {
  test.each`
    printed              | history                                                  | code
    ${null}              | ${[]}                                                    | ${'levelReached'}
    ${'Firm reminder'}   | ${[sent('firm', '2026-03-09')]}                          | ${'callDue'}
    ${'firm  REMINDER'}  | ${[sent('firm', '2026-03-09')]}                          | ${'callDue'}
    ${'Firm reminder'}   | ${[sent('gentle', '2026-03-02')]}                        | ${'historyBehind'}
    ${'Firm reminder'}   | ${[]}                                                    | ${'historyBehind'}
    ${'Gentle reminder'} | ${[sent('firm', '2026-03-09')]}                          | ${'historyBehind'}
    ${'Firm reminder'}   | ${[anEvent({ keys: ['INV-1|firm|1'], mode: 'test' })]}   | ${'levelReached'}
    ${'Firm reminder'}   | ${[anEvent({ keys: ['INV-1|firm|1'], result: 'VOID' })]} | ${'levelReached'}
    ${'Level 3'}         | ${[]}                                                    | ${'levelReached'}
  `('printed "$printed" → $code', ({ printed, history, code }) => {
    const invoices = [anInvoice({ printedLevel: printed })];
    expect(decided('2026-03-20', { invoices, history }).reason.code).toBe(code);
  });
});

describe('a procedure that never chases, and one that does not exist', () => {
  test.each`
    procedure     | kind      | code
    ${'None'}     | ${'done'} | ${'noProcedure'}
    ${' none '}   | ${'done'} | ${'noProcedure'}
    ${'Typo'}     | ${'ask'}  | ${'noProcedure'}
    ${'standard'} | ${'act'}  | ${'levelReached'}
  `('$procedure → $kind', ({ procedure, kind, code }) => {
    const decision = decided('2026-03-02', { invoices: [anInvoice({ procedure })] });
    expect([decision.kind, decision.reason.code, decision.procedure]).toEqual([kind, code, procedure]);
  });
});

describe('what is held still says what comes next, and when if that is known', () => {
  test.each`
    invoice                        | expected
    ${{ holdUntil: '2026-03-20' }} | ${'wait gentle 2026-03-23 heldInvoice'}
    ${{ holdUntil: 'open' }}       | ${'wait gentle - heldInvoice'}
    ${{ sentOn: '2026-03-10' }}    | ${'wait gentle 2026-03-13 invoiceJustSent'}
    ${{ status: 'disputed' }}      | ${'ask gentle - disputed'}
    ${{ status: 'promised' }}      | ${'ask gentle - promised'}
    ${{ status: 'paid' }}          | ${'done - - paid'}
    ${{ status: 'writtenOff' }}    | ${'done - - closed'}
  `('$invoice → $expected', ({ invoice, expected }) =>
    expect(brief(decided('2026-03-10', { invoices: [anInvoice(invoice)], settings: delivered }))).toBe(expected),
  );
  test('a courtesy check that the hold outlasts is not announced', () => {
    const invoices = [anInvoice({ holdUntil: '2026-03-05' })];
    expect(brief(decided('2026-02-22', { invoices }))).toBe('wait gentle 2026-03-06 heldInvoice');
  });
});

test('a decision says what was reached and when the last contact was', () => {
  const history = [
    sent('gentle', '2026-03-02'),
    anEvent({ seq: 2, kind: 'call', keys: [], invoices: ['INV-1'], on: '2026-03-05' }),
  ];
  expect(decided('2026-03-06', { history })).toMatchObject({
    procedure: 'Standard',
    reached: { code: 'gentle' },
    lastContactOn: '2026-03-05',
  });
});

test('a small balance follows the small-amount procedure, and keeps the one it was begun under', () => {
  const settings = { ...neutral, small: { '*': amount('50.00') } };
  const rest = [anInvoice({ amount: '500.00', paid: '460.00' })];
  expect(decided('2026-03-04', { invoices: rest, settings }).next?.code).toBe('small');
  expect(decided('2026-03-09', { invoices: rest, settings, history: [sent('gentle', '2026-03-02')] }).next?.code).toBe(
    'firm',
  );
});
